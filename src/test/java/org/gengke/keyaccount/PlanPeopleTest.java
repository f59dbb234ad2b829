package org.gengke.keyaccount;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9, execute: what is to be done at an account is given to colleagues who see it, and stands on their worklists. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanPeopleTest {

    private static final String UNSEEN = "colleague-without-sight";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;
    private PlanScene plans;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager").forEach(team::token);
        clock.setDate(PlanScene.NEW_YEAR);
        customer = new AccountScene(team).account("rep");
        plans = new PlanScene(team, customer);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void nothingOfAPlanIsGivenToWhoDoesNotSeeTheAccount() {
        refused(plans.write("rep", Map.of("activities", List.of(by("rep2")))), "#/activities/0/responsibleId");
        refused(plans.write("rep", Map.of("responsibleId", id("rep2"))), "#/responsibleId");
        String plan = plans.promising("rep");
        refused(plans.post("rep", plan, "activities", by("rep2")), "#/responsibleId");
        refused(plans.patch("rep", plan, "{\"responsibleId\":\"" + id("rep2") + "\"}"), "#/responsibleId");
        plans.post("rep", plan, "activities", by("manager")).statusCode(201);
        share("rep2");
        plans.post("rep", plan, "activities", by("rep2")).statusCode(201);
        plans.patch("rep", plan, "{\"responsibleId\":\"" + id("rep2") + "\"}").statusCode(200);
        plans.submit("rep", plan).statusCode(200);
        plans.decide("manager", plan, true).statusCode(200);
        clock.setDate(LocalDate.of(2026, 3, 10));
        team.as("rep2").get("/api/v1/worklist").then().statusCode(200).body("items.plan.purpose", hasItem("走访一分厂"));
    }

    @Test
    void whoLostSightSinceIsSaidBeforeAnythingIsPromised() {
        share("rep2");
        String plan = plans.written("rep", Map.of("goals", List.of(PlanScene.visits()), "activities", List.of(by("rep2"))));
        plans.submit("rep", plan).statusCode(200);
        team.as("rep").header("If-Match", "*").delete("/api/v1/customers/" + customer + "/shares/" + id("rep2")).then().statusCode(204);
        refused(plans.decide("manager", plan, true), "#/activities/0/responsibleId");
        plans.decide("manager", plan, false).statusCode(200);
        // What is written beside it is none of its business.
        plans.patch("rep", plan, "{\"strategy\":\"先总部后分厂\"}").statusCode(200);
        refused(plans.submit("rep", plan), "#/activities/0/responsibleId");
        plans.patch("rep", plan + "/activities/" + plans.read("rep", plan).extract().path("activities[0].id"), "{\"responsibleId\":null}").statusCode(200);
        plans.submit("rep", plan).statusCode(200);
        plans.decide("manager", plan, true).statusCode(200).body("activities.progress", contains("OPEN"));
    }

    @Test
    void nothingAgreedIsGivenToWhoDoesNotSeeTheCustomer() {
        Map<String, Object> visit = Map.of("kind", "VISIT", "purpose", "拜访采购总监", "dueOn", "2026-02-10", "ownerId", id("rep2"));
        String plan = plans.running(List.of());
        String review = plans.post("rep", plan, "reviews", Map.of("note", "毛利落后")).statusCode(201).extract().path("id");
        refused(plans.post("rep", plan, "reviews/" + review + "/actions", visit), "#/ownerId");
        String event = team.as("rep").body(Map.of("customerId", customer, "kind", "FAIR", "title", "安防展", "happensOn", "2026-02-20")).post("/api/v1/account-events").then()
                .statusCode(201).extract().path("id");
        refused(team.as("rep").body(Map.of("ownerId", id("rep2"))).post("/api/v1/account-events/" + event + "/follow-up").then(), "#/ownerId");
        String symposium = team.as("rep").body(Map.of("heldOn", "2026-01-01", "topic", "年度座谈")).post("/api/v1/symposiums").then().statusCode(201).extract().path("id");
        Map<String, Object> decision = Map.of("what", "新品先试用", "customerId", customer, "responsibleId", id("rep2"), "until", "2026-02-01", "followUp", true);
        refused(team.as("rep").body(decision).post("/api/v1/symposiums/" + symposium + "/decisions").then(), "#/responsibleId");
        share("rep2");
        plans.post("rep", plan, "reviews/" + review + "/actions", visit).statusCode(201);
        team.as("rep").body(Map.of("ownerId", id("rep2"))).post("/api/v1/account-events/" + event + "/follow-up").then().statusCode(201);
        team.as("rep").body(decision).post("/api/v1/symposiums/" + symposium + "/decisions").then().statusCode(201);
    }

    private Map<String, Object> by(String person) {
        Map<String, Object> visit = new HashMap<>(PlanScene.visit("2026-03-10"));
        visit.put("responsibleId", id(person));
        return visit;
    }

    private void share(String person) {
        team.as("rep").body(Map.of("access", "READ")).put("/api/v1/customers/" + customer + "/shares/" + id(person)).then().statusCode(200);
    }

    private String id(String person) {
        return team.id(person).toString();
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(422).body("errors.code", contains(UNSEEN)).body("errors[0].pointer", equalTo(pointer));
    }
}
