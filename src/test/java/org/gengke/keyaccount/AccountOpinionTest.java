package org.gengke.keyaccount;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: an account's opinion of our people is asked, and staffing changes that follow from it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountOpinionTest {

    private static final String OPINIONS = "/api/v1/account-opinions";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "solution", "manager", "northManager").forEach(team::token);
        clock.setDate(LocalDate.of(2026, 3, 2));
        customer = keyAccount();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void askedItIsInOrderAndALowOneWantsAConsequence() {
        String id = opinion(Map.of("score", 2, "aboutId", team.id("rep").toString(), "remark", "响应慢")).body("askedOn", equalTo("2026-03-02")).body("aboutName", equalTo("rep"))
                .body("followed", nullValue()).extract().path("id");
        duty().body("items[0].state", equalTo("DUE_SOON")).body("items[0].dueOn", equalTo("2026-03-02")).body("items[0].missing", contains("LOW_OPINION_OPEN"));
        team.as("rep").get(OPINIONS + "?count=true&open=true&customerId=" + customer).then().body("total", equalTo(1));
        follow("rep", id, Map.of("consequence", "TALK", "note", "已谈话")).statusCode(200).body("followed.consequence", equalTo("TALK")).body("followed.on", equalTo("2026-03-02"));
        duty().body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2026-08-29")).body("items[0].missing", empty());
        team.as("rep").get(OPINIONS + "?count=true&open=true&customerId=" + customer).then().body("total", equalTo(0));
    }

    @Test
    void aReplacementGivesTheAccountInTheSameStep() {
        String id = opinion(Map.of("score", 1)).extract().path("id");
        // Who may not give customers to others replaces nobody, and nothing is noted.
        follow("rep", id, Map.of("consequence", "REPLACED", "note", "换人", "newOwnerId", team.id("rep2").toString())).statusCode(403);
        team.as("rep").get(OPINIONS + "/" + id).then().body("followed", nullValue());
        follow("manager", id, Map.of("consequence", "REPLACED", "note", "换人", "newOwnerId", team.id("rep").toString())).statusCode(422).body("errors[0].code", equalTo("owner-already"));
        follow("manager", id, Map.of("consequence", "REPLACED", "note", "换人")).statusCode(422).body("errors[0].pointer", equalTo("#/newOwnerId"));
        follow("manager", id, Map.of("consequence", "TALK", "note", "谈话", "newOwnerId", team.id("rep2").toString())).statusCode(422).body("errors[0].code", equalTo("only-when-replaced"));
        follow("manager", id, Map.of("consequence", "REPLACED", "note", "客户要求换人", "newOwnerId", team.id("rep2").toString())).statusCode(200)
                .body("followed.newOwnerName", equalTo("rep2")).body("followed.formerOwnerName", equalTo("rep"));
        team.as("manager").get("/api/v1/customers/" + customer).then().body("ownerId", equalTo(team.id("rep2").toString()));
        team.as("rep").get("/api/v1/customers/" + customer).then().statusCode(404);
        team.as("rep2").get(OPINIONS + "/" + id).then().statusCode(200).body("followed.consequence", equalTo("REPLACED"));
        team.as("manager").get("/api/v1/audit-entries?customerId=" + customer + "&limit=50").then().statusCode(200)
                .body("items.action", hasItems("ACCOUNT_OPINION_ADDED", "ACCOUNT_OPINION_FOLLOWED", "CUSTOMER_CHANGED"));
    }

    @Test
    void whatFollowedIsNotWipedByWhoDidNotSeeIt() {
        String id = opinion(Map.of("score", 1)).extract().path("id");
        String seen = team.as("manager").get(OPINIONS + "/" + id).then().extract().header("ETag");
        follow("rep", id, Map.of("consequence", "TALK", "note", "已谈话")).statusCode(200);
        Map<String, Object> replaced = Map.of("consequence", "REPLACED", "note", "客户要求换人", "newOwnerId", team.id("rep2").toString());
        follow("manager", id, replaced, seen).statusCode(412);
        follow("manager", id, replaced, team.as("manager").get(OPINIONS + "/" + id).then().extract().header("ETag")).statusCode(200);
        // Somebody was replaced; that is no longer said to be a talk.
        follow("manager", id, Map.of("consequence", "TALK", "note", "再谈"), "*").statusCode(409).body("type", endsWith("/problems/owner-replaced")).body("opinionId", equalTo(id));
        team.as("rep2").get(OPINIONS + "/" + id).then().body("followed.consequence", equalTo("REPLACED")).body("followed.formerOwnerName", equalTo("rep"));
    }

    private ValidatableResponse follow(String person, String id, Map<String, Object> body, String ifMatch) {
        return team.as(person).header("If-Match", ifMatch).body(body).post(OPINIONS + "/" + id + "/consequence").then();
    }

    @Test
    void goalsOfSatisfactionAreMeasuredByIt() {
        opinion(Map.of("score", 4));
        opinion(Map.of("score", 5, "askedOn", "2026-02-01"));
        String plan = team.as("rep")
                .body(Map.of(
                        "customerId", customer, "title", "规划", "beginsOn", "2026-03-02", "endsOn", "2026-12-31",
                        "goals", List.of(Map.of("metric", "SATISFACTION", "target", 5, "from", "2026-03-02", "dueOn", "2026-12-31"))))
                .post("/api/v1/key-account-plans").then().statusCode(201).extract().path("id");
        team.as("rep").get("/api/v1/key-account-plans/" + plan).then().body("goals[0].actual", equalTo(4.5f)).body("goals[0].baseline", equalTo(5.0f));
    }

    @Test
    void whatCannotBeIsSaidWithItsPlace() {
        post(Map.of("score", 0)).statusCode(422).body("errors[0].pointer", equalTo("#/score"));
        post(Map.of("score", 6)).statusCode(422).body("errors[0].pointer", equalTo("#/score"));
        post(Map.of()).statusCode(422).body("errors[0].pointer", equalTo("#/score"));
        post(Map.of("score", 3, "askedOn", "2026-03-03")).statusCode(422).body("errors[0].code", equalTo("past-or-present"));
        String contact = team.as("rep").body(Map.of("name", "别处的人", "customers", List.of(Map.of("customerId", keyAccount())))).post("/api/v1/contacts").then().statusCode(201).extract().path("id");
        post(Map.of("score", 3, "contactId", contact)).statusCode(422).body("errors[0].pointer", equalTo("#/contactId"));
        post(Map.of("score", 3, "aboutId", UUID.randomUUID().toString())).statusCode(422).body("errors[0].pointer", equalTo("#/aboutId"));
        String id = opinion(Map.of("score", 3)).extract().path("id");
        String etag = team.as("rep").get(OPINIONS + "/" + id).then().extract().header("ETag");
        team.patchAs("rep", etag).body("{\"score\":4,\"remark\":\"更好了\"}").patch(OPINIONS + "/" + id).then().statusCode(200).body("score", equalTo(4)).body("version", equalTo(1));
        team.patchAs("rep", etag).body("{\"score\":5}").patch(OPINIONS + "/" + id).then().statusCode(412);
        team.patchAs("rep", "*").body("{\"score\":9}").patch(OPINIONS + "/" + id).then().statusCode(422);
    }

    @Test
    void othersSeeNothingAndCountNothing() {
        String id = opinion(Map.of("score", 2)).extract().path("id");
        for (String stranger : List.of("rep2", "northManager")) {
            team.as(stranger).get(OPINIONS + "/" + id).then().statusCode(404);
            team.as(stranger).get(OPINIONS + "?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(0)).body("items", empty());
            follow(stranger, id, Map.of("consequence", "NONE", "note", "无")).statusCode(404);
        }
        follow("solution", id, Map.of("consequence", "NONE", "note", "无")).statusCode(403);
    }

    private ValidatableResponse duty() {
        return team.as("rep").get("/api/v1/key-account-duties/accounts?duty=OPINION&customerId=" + customer).then().statusCode(200);
    }

    private ValidatableResponse follow(String person, String id, Map<String, Object> body) {
        return team.as(person).body(body).post(OPINIONS + "/" + id + "/consequence").then();
    }

    private ValidatableResponse opinion(Map<String, Object> said) {
        return post(said).statusCode(201);
    }

    private ValidatableResponse post(Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put("customerId", customer);
        return team.as("rep").body(body).post(OPINIONS).then();
    }

    private String keyAccount() {
        String id = team.as("rep").body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC', updated_at = updated_at + interval '1 second' where id = ?", UUID.fromString(id)));
        return id;
    }
}
