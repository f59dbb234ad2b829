package org.gengke.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened and what comes next in one call: all of it or nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuickLogTest {

    private static final String INTERACTIONS = "/api/v1/interactions";
    private static final String PLANS = "/api/v1/follow-up-plans";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Cultivated cultivated = new Cultivated(team);
    private UUID customer;

    @BeforeEach
    void aCustomerOfTheTwentyThirdOfNovember() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        team.token("rep");
        customer = cultivated.customer("rep");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void theNextContactIsPromisedWithTheLog() {
        String next = log("\"nextStep\":\"寄样机\",\"next\":{\"dueOn\":\"2026-12-10\",\"kind\":\"VISIT\",\"purpose\":\"演示\"}").statusCode(201)
                .body("summary", equalTo("电话沟通"))
                .body("nextPlan.dueOn", equalTo("2026-12-10")).body("nextPlan.kind", equalTo("VISIT")).body("nextPlan.purpose", equalTo("演示"))
                .body("nextPlan.origin", equalTo("HAND")).body("nextPlan.isNext", equalTo(true))
                .extract().path("nextPlan.id");
        assertThat(open()).containsExactly(next);
        team.as("rep").get("/api/v1/customers/" + customer).then().body("nextFollowUpOn", equalTo("2026-12-10"));
    }

    @Test
    void withoutADayTheCadenceDecidesAndIsToldWhatFor() {
        log("\"next\":{\"kind\":\"DEMO\",\"purpose\":\"演示\"}").statusCode(201)
                .body("nextPlan.dueOn", equalTo("2026-11-30")).body("nextPlan.kind", equalTo("DEMO")).body("nextPlan.purpose", equalTo("演示"))
                .body("nextPlan.origin", equalTo("CADENCE"));
        log("\"nextStep\":\"再联系\",\"next\":{\"kind\":\"CALL\"}").statusCode(201).body("nextPlan.purpose", equalTo("再联系"));
    }

    @Test
    void aLogAloneAnswersTheCadencesPlan() {
        String id = log("\"nextStep\":\"寄样机\"").statusCode(201)
                .body("nextPlan.dueOn", equalTo("2026-11-30")).body("nextPlan.purpose", nullValue()).extract().path("id");
        team.as("rep").get(INTERACTIONS + "/" + id).then().statusCode(200).body("nextPlan", nullValue());
    }

    @Test
    void aPastDayIsRefusedAndNothingIsRecorded() {
        log("\"next\":{\"dueOn\":\"2026-11-22\"}").statusCode(422)
                .body("errors[0].pointer", equalTo("#/next/dueOn")).body("errors[0].code", equalTo("date-in-past"));
        log("\"next\":{\"dueOn\":\"2037-11-22\"}").statusCode(422).body("errors[0].code", equalTo("date-too-far"));
        log("\"occurredAt\":\"2026-11-24T00:00:00Z\",\"next\":{\"dueOn\":\"2026-12-10\"}").statusCode(422)
                .body("errors[0].pointer", equalTo("#/occurredAt"));
        team.as("rep").get(INTERACTIONS + "?customerId=" + customer).then().body("items", equalTo(List.of()));
        team.as("rep").get(PLANS + "?state=PLANNED&customerId=" + customer).then().body("items.origin", equalTo(List.of("CADENCE")));
    }

    @Test
    void aPausedCustomerKeepsItsReEvaluation() {
        cultivated.change(customer, "status = 'PAUSED', re_evaluate_on = ?", LocalDate.of(2027, 3, 6));
        log("\"next\":{\"purpose\":\"等预算\"}").statusCode(201)
                .body("nextPlan.dueOn", equalTo("2027-03-06")).body("nextPlan.origin", equalTo("RE_EVALUATION"));
        log("\"next\":{\"dueOn\":\"2026-12-10\"}").statusCode(201)
                .body("nextPlan.dueOn", equalTo("2026-12-10")).body("nextPlan.origin", equalTo("HAND"));
        assertThat(team.as("rep").get(PLANS + "?state=PLANNED&customerId=" + customer).jsonPath().getList("items.dueOn"))
                .containsExactly("2026-12-10", "2027-03-06");
    }

    @Test
    void anAbandonedCustomerIsRecordedAndNotPlanned() {
        cultivated.change(customer, "status = 'ABANDONED'");
        log("\"next\":{\"dueOn\":\"2026-12-10\"}").statusCode(409).body("type", endsWith("customer-not-followed-up"));
        log("\"next\":{\"purpose\":\"问\"}").statusCode(409);
        team.as("rep").get(INTERACTIONS + "?customerId=" + customer).then().body("items", equalTo(List.of()));
        log("\"next\":{}").statusCode(201).body("nextPlan", nullValue());
        assertThat(open()).isEmpty();
    }

    @Test
    void theLogCanBeThePlansCompletion() {
        String due = team.as("rep").body("{\"customerId\":\"%s\",\"dueOn\":\"2026-11-23\",\"kind\":\"CALL\",\"purpose\":\"问\"}".formatted(customer))
                .post(PLANS).then().statusCode(201).extract().path("id");
        String interaction = log("\"completesPlanId\":\"%s\",\"nextStep\":\"寄样机\"".formatted(due)).statusCode(201)
                .body("nextPlan.dueOn", equalTo("2026-11-30")).body("nextPlan.purpose", equalTo("寄样机")).extract().path("id");
        team.as("rep").get(PLANS + "/" + due).then().body("state", equalTo("DONE")).body("interactionId", equalTo(interaction));
        log("\"completesPlanId\":\"%s\"".formatted(due)).statusCode(409).body("type", endsWith("follow-up-plan-not-open"));
        UUID other = cultivated.customer("rep");
        String foreign = team.as("rep").get(PLANS + "?customerId=" + other).path("items[0].id");
        log("\"completesPlanId\":\"%s\"".formatted(foreign)).statusCode(422).body("errors[0].pointer", equalTo("#/completesPlanId"));
        team.as("rep").get(INTERACTIONS + "?count=true&customerId=" + customer).then().body("total", equalTo(1));
    }

    private ValidatableResponse log(String more) {
        return team.as("rep").body("{\"customerId\":\"%s\",\"kind\":\"CALL\",\"summary\":\"电话沟通\",%s}".formatted(customer, more)).post(INTERACTIONS).then();
    }

    private List<String> open() {
        return team.as("rep").get(PLANS + "?state=PLANNED&customerId=" + customer).jsonPath().getList("items.id");
    }
}
