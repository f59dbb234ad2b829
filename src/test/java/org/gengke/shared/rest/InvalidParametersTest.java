package org.gengke.shared.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A malformed parameter is named, with what was sent and what is allowed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvalidParametersTest {

    private final SalesTeam team = new SalesTeam();

    @ParameterizedTest
    @CsvSource({
        "/customers?status=SLEEPING, status, not-a-choice, SLEEPING, CONTACT_STARTED",
        "/customers?status=WON&status=won, status, not-a-choice, won, ABANDONED",
        "/customers?importance=, importance, not-a-choice, '', MINOR",
        "/customers?ownerId=me, ownerId, not-an-id, me, 0199a1f0",
        "/customers?teamId=1-1-1-1-1, teamId, not-an-id, 1-1-1-1-1, 0199a1f0",
        "/customers?asOf=2026-9-1, asOf, not-a-date, 2026-9-1, YYYY-MM-DD",
        "/customers?overdue=yes, overdue, not-a-flag, yes, false",
        "/customers?count=1, count, not-a-flag, 1, true",
        "/customers?limit=ten, limit, not-a-number, ten, 整数",
        "/follow-up-plans?state=OPEN, state, not-a-choice, OPEN, RESCHEDULED",
        "/portfolio?compareWith=yesterday, compareWith, not-a-date, yesterday, YYYY-MM-DD",
        "/customers/abc, id, not-an-id, abc, 0199a1f0",
        "/customers/abc/timeline, id, not-an-id, abc, 0199a1f0",
        "/users/7, id, not-an-id, 7, 0199a1f0"
    })
    void isNamed(String request, String parameter, String code, String sent, String allowed) {
        refused(request, "zh-CN").body("errors[0].pointer", equalTo(parameter)).body("errors[0].code", equalTo(code))
                .body("errors[0].detail", allOf(containsString(sent), containsString(allowed)));
    }

    @Test
    void saysSoInTheReadersLanguage() {
        refused("/customers?status=SLEEPING", "en").body(
                "errors[0].detail",
                equalTo("“SLEEPING” is not one of: CONTACT_STARTED, CONTACTED_REPEATEDLY, TESTING, HELD_BY_COMPETITOR, WON, PAUSED, ABANDONED."));
    }

    @Test
    void aLongValueIsNotRepeatedInFull() {
        refused("/customers?ownerId=" + "x".repeat(500), "en").body("errors[0].detail", containsString("“" + "x".repeat(60) + "…”"));
    }

    @Test
    void isNotToldToWhomeverHasNotSignedIn() {
        given().get("/api/v1/customers?status=SLEEPING").then().statusCode(401);
        given().get("/api/v1/customers/abc").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":\"甲\",\"sizeClass\":\"HUGE\"}', #/sizeClass, not-a-choice, HUGE",
        "'{\"name\":\"甲\",\"ownerId\":\"me\"}', #/ownerId, not-an-id, me"
    })
    void soIsAValueOfABody(String body, String pointer, String code, String sent) {
        team.as("rep").header("Accept-Language", "zh-CN").contentType("application/json").body(body).post("/api/v1/customers")
                .then().statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(sent));
    }

    @Test
    void anEmptyTextIsOneFinding() {
        team.as("rep").header("Accept-Language", "zh-CN").contentType("application/json")
                .body("{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"kind\":\"CALL\",\"summary\":\"\"}")
                .post("/api/v1/interactions")
                .then().statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("not-blank"))
                .body("errors[0].detail", equalTo("必须填写文字。"));
    }

    private ValidatableResponse refused(String request, String language) {
        return team.as("rep")
                .header("Accept-Language", language)
                .get("/api/v1" + request)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors", hasSize(1));
    }
}
