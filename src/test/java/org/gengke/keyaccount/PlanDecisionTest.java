package org.gengke.keyaccount;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: who decides on a plan, what can be done with one that waits, and what an approval promises. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanDecisionTest {

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private PlanScene plans;

    @BeforeEach
    void signIn() {
        team.add("director", team.company, "MANAGER");
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "director", "kam").forEach(team::token);
        clock.setDate(PlanScene.NEW_YEAR);
        plans = new PlanScene(team, new AccountScene(team).account("rep"));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void whoWroteAnyOfAVersionDoesNotApproveIt() {
        String plan = plans.written("rep", Map.of());
        plans.post("manager", plan, "goals", PlanScene.visits()).statusCode(201);
        plans.submit("rep", plan).statusCode(200);
        plans.read("manager", plan).body("approvable", equalTo(false));
        byAuthor(plans.decide("manager", plan, true));
        plans.read("director", plan).body("approvable", equalTo(true));
        plans.decide("director", plan, true).statusCode(200).body("state", equalTo("ACTIVE"));
        // It is the version that they wrote, not the plan.
        plans.adjust("rep", plan).statusCode(201);
        plans.patch("rep", plan, "{\"strategy\":\"先总部后分厂\"}").statusCode(200);
        plans.submit("rep", plan).statusCode(200);
        plans.decide("manager", plan, true).statusCode(200).body("inForce", equalTo(2));
    }

    @Test
    void whoEverHandedAVersionInDoesNotApproveIt() {
        String plan = plans.promising("rep");
        plans.submit("manager", plan).statusCode(200);
        plans.decide("director", plan, false).statusCode(200);
        plans.submit("rep", plan).statusCode(200);
        byAuthor(plans.decide("manager", plan, true));
        plans.decide("director", plan, true).statusCode(200);
    }

    @Test
    void theKeeperChangesAtAnyTimeBeforeThePlanIsClosed() {
        String plan = plans.written("rep", Map.of("goals", List.of(PlanScene.visits()), "budget", 60_000));
        plans.submit("rep", plan).statusCode(200);
        keep(plan, "manager").statusCode(200).body("state", equalTo("SUBMITTED"));
        plans.patch("rep", plan, "{\"title\":\"另一个\"}").statusCode(409).body("type", endsWith("/problems/plan-version-not-open"));
        plans.decide("director", plan, true).statusCode(200);
        keep(plan, "rep").statusCode(200).body("responsibleId", equalTo(team.id("rep").toString())).body("state", equalTo("ACTIVE"));
        plans.patch("rep", plan, "{\"budget\":60001}").statusCode(409);
        // An adjustment that lies with a manager does not stand in the way either.
        plans.adjust("rep", plan).statusCode(201);
        plans.submit("rep", plan).statusCode(200);
        keep(plan, "manager").statusCode(200).body("responsibleId", equalTo(team.id("manager").toString()));
    }

    @Test
    void anAdjustmentWhoseDayPassedWhileItWaitedIsDueNow() {
        String plan = plans.running(List.of(PlanScene.visit("2026-03-10")));
        plans.adjust("rep", plan).statusCode(201);
        plans.patch("rep", plan + "/activities/" + activity(plan), "{\"dueOn\":\"2026-02-02\"}").statusCode(200);
        plans.submit("rep", plan).statusCode(200);
        clock.setDate(LocalDate.of(2026, 2, 5));
        plans.decide("manager", plan, true).statusCode(200).body("activities[0].promisedOn", equalTo("2026-02-05")).body("activities[0].progress", equalTo("OPEN"));
    }

    @Test
    void nothingIsHandedInForADayThatCannotBePromised() {
        String plan = plans.written("rep", Map.of("endsOn", "2037-12-31", "goals", List.of(PlanScene.visits()), "activities", List.of(PlanScene.visit("2036-01-02"))));
        plans.submit("rep", plan).statusCode(422).body("errors.code", contains("date-too-far")).body("errors[0].pointer", equalTo("#/activities/0/dueOn"));
        plans.patch("rep", plan + "/activities/" + activity(plan), "{\"dueOn\":\"2036-01-01\"}").statusCode(200);
        plans.submit("rep", plan).statusCode(200);
        plans.decide("manager", plan, true).statusCode(200);
    }

    @Test
    void anActivityThatWasCancelledIsPromisedAnewWhenItChanges() {
        String plan = plans.running(List.of(PlanScene.visit("2026-03-10"), Map.of("kind", "CALL", "title", "电话回访", "dueOn", "2026-04-10")));
        List<String> followUps = plans.read("rep", plan).extract().path("activities.followUpPlanId");
        followUps.forEach(one -> team.as("rep").body("{\"reason\":\"客户停产\"}").post("/api/v1/follow-up-plans/" + one + "/cancellation").then().statusCode(200));
        plans.read("rep", plan).body("activities.progress", contains("CANCELLED", "CANCELLED"));
        plans.adjust("rep", plan).statusCode(201);
        plans.patch("rep", plan + "/activities/" + activity(plan), "{\"dueOn\":\"2026-03-20\"}").statusCode(200);
        plans.submit("rep", plan).statusCode(200);
        plans.decide("manager", plan, true).statusCode(200).body("activities.progress", contains("OPEN", "CANCELLED")).body("activities[0].promisedOn", equalTo("2026-03-20"))
                .body("activities[0].followUpPlanId", not(equalTo(followUps.get(0))));
        team.as("rep").get("/api/v1/follow-up-plans?state=PLANNED&customerId=" + plans.read("rep", plan).extract().<String>path("customerId")).then()
                .body("items.purpose", hasItem("走访一分厂"));
    }

    @Test
    void whoHandedItInTakesItBack() {
        String plan = plans.promising("rep");
        plans.post("rep", plan, "withdrawal", "{}").statusCode(409).body("type", endsWith("/problems/plan-version-not-submitted"));
        plans.submit("rep", plan).statusCode(200).body("withdrawable", equalTo(true));
        plans.read("manager", plan).body("withdrawable", equalTo(false));
        plans.post("manager", plan, "withdrawal", "{}").statusCode(403);
        plans.post("rep", plan, "withdrawal", "{\"note\":\"再核对一次\"}").statusCode(200).body("state", equalTo("DRAFT")).body("withdrawable", equalTo(false));
        team.as("rep").get(PlanScene.PLANS + "/" + plan + "/comments").then().body("items.kind", contains("SUBMITTED", "WITHDRAWN")).body("items[1].note", equalTo("再核对一次"));
        plans.submit("rep", plan).statusCode(200);
        plans.decide("manager", plan, true).statusCode(200);
        // An adjustment that is taken back leaves in force what is.
        plans.adjust("rep", plan).statusCode(201);
        plans.submit("rep", plan).statusCode(200);
        plans.post("rep", plan, "withdrawal", "{}").statusCode(200).body("state", equalTo("ACTIVE")).body("inForce", equalTo(1)).body("open", equalTo(2));
        plans.patch("rep", plan, "{\"strategy\":\"先总部后分厂\"}").statusCode(200);
    }

    @Test
    void aPlanThatWasNeverInForceIsGivenUp() {
        String plan = plans.promising("rep");
        String customer = plans.read("rep", plan).extract().path("customerId");
        plans.discard("rep", plan, 2).statusCode(404);
        plans.discard("rep2", plan, 1).statusCode(404);
        plans.submit("rep", plan).statusCode(200);
        plans.discard("manager", plan, 1).statusCode(204);
        plans.read("rep", plan).statusCode(404);
        team.as("rep").get(PlanScene.PLANS + "?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(0));
        team.as("manager").get("/api/v1/audit-entries?entityId=" + plan).then().statusCode(200).body("items[0].action", equalTo("KEY_ACCOUNT_PLAN_REMOVED"))
                .body("items[0].actorName", equalTo("manager"));
        team.as("rep").get("/api/v1/notifications").then().body("items[0].kind", equalTo("KEY_ACCOUNT_PLAN_REMOVED"));
        // One that is in force stays, and only its adjustment goes.
        String running = plans.running(List.of());
        plans.discard("rep", running, 1).statusCode(409).body("type", endsWith("/problems/plan-version-not-open"));
        plans.adjust("rep", running).statusCode(201);
        plans.discard("rep", running, 2).statusCode(204);
        plans.read("rep", running).statusCode(200).body("open", nullValue()).body("inForce", equalTo(1));
    }

    @Test
    void aDifferenceNamesWhomAndWhatItIsAbout() {
        String plan = plans.running(List.of(PlanScene.visit("2026-03-10")));
        String goal = plans.read("rep", plan).extract().path("goals[0].id");
        plans.adjust("rep", plan).statusCode(201);
        plans.patch("rep", plan + "/activities/" + activity(plan), "{\"kind\":\"DEMO\",\"responsibleId\":\"%s\",\"goalId\":\"%s\"}".formatted(team.id("manager"), goal)).statusCode(200);
        plans.patch("rep", plan + "/goals/" + goal, "{\"target\":8}").statusCode(200);
        String field = "activities[0].fields.find { it.name == '%s' }.";
        team.as("rep").get(PlanScene.PLANS + "/" + plan + "/versions/2/difference").then().statusCode(200)
                .body(field.formatted("responsibleId") + "beforeName", nullValue()).body(field.formatted("responsibleId") + "afterName", equalTo("manager"))
                .body(field.formatted("goalId") + "afterName", equalTo("VISITS")).body(field.formatted("kind") + "after", equalTo("DEMO"))
                .body(field.formatted("kind") + "afterName", nullValue()).body("goals[0].unit", equalTo("COUNT"));
    }

    private String activity(String plan) {
        return plans.read("rep", plan).extract().path("activities[0].id");
    }

    private ValidatableResponse keep(String plan, String person) {
        return plans.patch("rep", plan, "{\"responsibleId\":\"" + team.id(person) + "\"}");
    }

    private static void byAuthor(ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith("/problems/approval-by-author"));
    }
}
