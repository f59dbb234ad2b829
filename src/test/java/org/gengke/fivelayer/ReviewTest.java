package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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

/** A manager walks the customers of a person, layer by layer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewTest {

    private static final String REVIEWS = "/api/v1/five-layer/reviews";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Modelled modelled = new Modelled(team);

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "northManager", "executive", "cityRep").forEach(team::token);
        clock.setDate(DAY);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void itHasTheCustomersForWhomTheModelIsRequiredOrBegun() {
        String important = modelled.customer("rep", "IMPORTANT");
        String strategic = modelled.customer("rep", "STRATEGIC");
        String begun = modelled.customer("rep", "ORDINARY");
        modelled.customer("rep", "ORDINARY");
        modelled.customer("rep2", "STRATEGIC");
        state(begun, 1, "{INFORMATION}", "{VERDICT_OPEN,NO_PROJECT}");
        String review = hold("manager", "rep").statusCode(201).body("customers", equalTo(3)).body("personName", equalTo("rep")).body("closed", equalTo(false))
                .body("heldOn", equalTo(DAY.toString())).extract().path("id");
        customers("manager", review).body("items.customerId", contains(strategic, important, begun))
                .body("items[2].then.depth", equalTo(1)).body("items[2].then.missing", contains("VERDICT_OPEN", "NO_PROJECT"))
                .body("items[2].layers.layer", contains("INFORMATION", "BARRIER", "BUSINESS", "RELATIONSHIP", "INTEREST"))
                .body("items[2].layers[0].passedThen", equalTo(true)).body("items[2].layers[1].passedThen", equalTo(false))
                .body("items[0].then.modelled", equalTo(false)).body("items[0].before", nullValue());
    }

    @Test
    void whatIsAgreedIsAPlanAndItsStateIsReadFromThere() {
        String customer = modelled.customer("rep", "STRATEGIC");
        String review = hold("manager", "rep").statusCode(201).extract().path("id");
        String plan = agree(review, customer, "RELATIONSHIP", "拜访财务总监").statusCode(201)
                .body("layers[3].actions", hasSize(1)).body("layers[3].actions[0].state", equalTo("PLANNED"))
                .body("layers[3].actions[0].ownerName", equalTo("rep")).extract().path("layers[3].actions[0].planId");
        team.as("rep").get("/api/v1/follow-up-plans/" + plan).then().statusCode(200).body("purpose", equalTo("拜访财务总监")).body("plannedByName", equalTo("manager"))
                .body("source.kind", equalTo("REVIEW")).body("source.id", equalTo(review)).body("source.on", equalTo(DAY.toString())).body("source.byName", equalTo("manager"));
        assertThat(told("rep", "PLAN_ASSIGNED")).hasSize(1);
        // The promise goes on under the next plan of its chain.
        String moved = team.as("rep").body(Map.of("dueOn", "2026-06-20", "reason", "对方出差")).post("/api/v1/follow-up-plans/" + plan + "/rescheduling").then()
                .statusCode(201).extract().path("id");
        team.as("rep").get(REVIEWS + "/" + review + "/customers/" + customer).then().statusCode(200)
                .body("layers[3].actions[0].planId", equalTo(moved)).body("layers[3].actions[0].dueOn", equalTo("2026-06-20"));
        clock.setDate(LocalDate.of(2026, 6, 20));
        team.as("rep").get("/api/v1/worklist?limit=200").then().body("items.plan.find { it.id == '" + moved + "' }.source.id", equalTo(review));
        team.as("rep").get("/api/v1/follow-up-plans?customerId=" + customer).then().body("items.find { it.id == '" + moved + "' }.source.on", equalTo(DAY.toString()));
        clock.setDate(DAY);
        team.as("manager").get(REVIEWS + "/" + review).then().body("actions", equalTo(1)).body("openActions", equalTo(1));
        team.as("rep").body(Map.of("interaction", Map.of("kind", "VISIT", "summary", "见到了"))).post("/api/v1/follow-up-plans/" + moved + "/completion").then().statusCode(201);
        customers("manager", review).body("items[0].layers[3].actions[0].state", equalTo("DONE"));
        team.as("manager").get(REVIEWS + "/" + review).then().body("actions", equalTo(1)).body("openActions", equalTo(0));
    }

    @Test
    void theNextOneShowsWhatChanged() {
        String customer = modelled.customer("rep", "STRATEGIC");
        state(customer, 1, "{INFORMATION}", "{VERDICT_OPEN,NO_PROJECT}");
        String first = hold("manager", "rep").statusCode(201).extract().path("id");
        state(customer, 2, "{INFORMATION,BARRIER}", "{NO_PROJECT,NO_VALUE_CONFIRMED}");
        customers("manager", first).body("items[0].then.depth", equalTo(1)).body("items[0].now.depth", equalTo(2)).body("items[0].sinceThen.deeper", equalTo(1))
                .body("items[0].sinceThen.madeGood", contains("VERDICT_OPEN"));
        clock.setDate(DAY.plusDays(30));
        String second = hold("manager", "rep").statusCode(201).extract().path("id");
        customers("manager", second)
                .body("items[0].before.reviewId", equalTo(first)).body("items[0].before.snapshot.depth", equalTo(1)).body("items[0].then.depth", equalTo(2))
                .body("items[0].sinceBefore.deeper", equalTo(1)).body("items[0].sinceBefore.madeGood", contains("VERDICT_OPEN"))
                .body("items[0].sinceBefore.fresh", contains("NO_VALUE_CONFIRMED"));
        // The first stays as it was.
        customers("manager", first).body("items[0].then.depth", equalTo(1)).body("items[0].before", nullValue());
    }

    @Test
    void aLayerIsNotedAgainstTheVersionThatWasRead() {
        String customer = modelled.customer("rep", "TOP");
        String review = hold("manager", "rep").statusCode(201).extract().path("id");
        String target = REVIEWS + "/" + review + "/customers/" + customer + "/layers/";
        String etag = team.as("manager").get(REVIEWS + "/" + review + "/customers/" + customer).then().statusCode(200).extract().header("ETag");
        team.as("manager").body("{\"note\":\"先摸清预算\"}").put(target + "INFORMATION").then().statusCode(428);
        team.as("manager").header("If-Match", etag).body("{\"note\":\"先摸清预算\"}").put(target + "INFORMATION").then().statusCode(200)
                .body("layers[0].note", equalTo("先摸清预算")).body("layers[0].notedByName", equalTo("manager"));
        team.as("manager").header("If-Match", etag).body("{\"note\":\"另一说法\"}").put(target + "INFORMATION").then().statusCode(412);
        team.as("manager").get(REVIEWS + "/" + review).then().body("customersNoted", equalTo(1));
        team.as("manager").header("If-Match", "*").body("{\"note\":\"\"}").put(target + "INFORMATION").then().statusCode(200).body("layers[0].note", nullValue());
        team.as("manager").header("If-Match", "*").body("{\"note\":\"\"}").put(target + "NOWHERE").then().statusCode(400);
    }

    @Test
    void onceClosedItStaysAndThePersonIsTold() {
        String customer = modelled.customer("rep", "TOP");
        String review = hold("manager", "rep").statusCode(201).extract().path("id");
        patch("manager", review, "{\"closed\":true,\"note\":\"本月重点：关系层\"}").statusCode(200).body("closed", equalTo(true)).body("closedAt", notNullValue());
        assertThat(told("rep", "REVIEW_CLOSED")).hasSize(1);
        agree(review, customer, "BUSINESS", "补立项材料").statusCode(409).body("type", endsWith("/problems/review-closed"));
        team.as("manager").header("If-Match", "*").body("{\"note\":\"晚了\"}").put(REVIEWS + "/" + review + "/customers/" + customer + "/layers/BUSINESS").then().statusCode(409);
        patch("manager", review, "{\"closed\":false}").statusCode(200).body("closedAt", nullValue()).body("note", equalTo("本月重点：关系层"));
        agree(review, customer, "BUSINESS", "补立项材料").statusCode(201);
        team.as("manager").get(REVIEWS + "?closed=false&count=true&personId=" + team.id("rep")).then().body("total", equalTo(1));
    }

    @Test
    void managersReviewThePeopleOfTheirTeamsWhoMayReadIt() {
        String customer = modelled.customer("rep", "TOP");
        hold("northManager", "rep").statusCode(403);
        hold("manager", "manager").statusCode(403);
        hold("executive", "rep").statusCode(403);
        hold("rep", "rep2").statusCode(403);
        hold("manager", "cityRep").statusCode(201);
        String review = hold("manager", "rep").statusCode(201).extract().path("id");
        team.as("rep").get(REVIEWS + "/" + review).then().statusCode(200).body("manages", equalTo(false)).body("customers", equalTo(1));
        team.as("rep2").get(REVIEWS + "/" + review).then().statusCode(404);
        team.as("northManager").get(REVIEWS + "/" + review + "/customers").then().statusCode(404);
        team.as("executive").get(REVIEWS).then().statusCode(200).body("items.id", hasItem(review));
        team.as("rep2").get(REVIEWS).then().body("items.id", not(hasItem(review)));
        patch("executive", review, "{\"closed\":true}").statusCode(403);
        team.as("rep").body(Map.of("layer", "BUSINESS", "dueOn", "2026-06-10", "kind", "CALL", "purpose", "自己定的")).post(REVIEWS + "/" + review + "/customers/" + customer + "/actions")
                .then().statusCode(403);
        // What is not seen any more is not there, in lists and counts.
        SalesTeam.sql(Fragment.of("update customer set owner_id = ?, team_id = ? where id = ?", team.id("northRep"), team.north, UUID.fromString(customer)));
        customers("rep", review).body("items", hasSize(0));
        team.as("rep").get(REVIEWS + "/" + review).then().body("customers", equalTo(0));
        team.as("manager").get(REVIEWS + "/" + review + "/customers/" + customer).then().statusCode(404);
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<String, Object> body = new HashMap<>(Map.of("personId", team.id("rep").toString(), "heldOn", DAY.plusDays(1).toString()));
        team.as("manager").body(body).post(REVIEWS).then().statusCode(422).body("errors[0].pointer", equalTo("#/heldOn"));
        body.put("heldOn", DAY.toString());
        body.put("participantIds", List.of(UUID.randomUUID().toString()));
        team.as("manager").body(body).post(REVIEWS).then().statusCode(422).body("errors[0].pointer", equalTo("#/participantIds"));
        body.put("participantIds", List.of(team.id("solution").toString()));
        team.as("manager").body(body).post(REVIEWS).then().statusCode(201).body("participants.name", contains("solution"));
        body.put("personId", UUID.randomUUID().toString());
        team.as("manager").body(body).post(REVIEWS).then().statusCode(422).body("errors[0].pointer", equalTo("#/personId"));
    }

    private ValidatableResponse hold(String manager, String person) {
        return team.as(manager).body(Map.of("personId", team.id(person).toString())).post(REVIEWS).then();
    }

    private ValidatableResponse customers(String reader, String review) {
        return team.as(reader).get(REVIEWS + "/" + review + "/customers").then().statusCode(200);
    }

    private ValidatableResponse patch(String manager, String review, String body) {
        return team.patchAs(manager, "*").body(body).patch(REVIEWS + "/" + review).then();
    }

    private ValidatableResponse agree(String review, String customer, String layer, String purpose) {
        return team.as("manager").body(Map.of("layer", layer, "dueOn", "2026-06-10", "kind", "VISIT", "purpose", purpose))
                .post(REVIEWS + "/" + review + "/customers/" + customer + "/actions").then();
    }

    /** As the assessment would be kept. */
    private static void state(String customer, int depth, String passed, String missing) {
        SalesTeam.sql(Fragment.of(
                "insert into five_layer_state (customer_id, depth, passed, missing, stage, unguarded, recorded_at) values (?, ?, ?::text[], ?::text[], 'BREAKTHROUGH', false, now())"
                        + " on conflict (customer_id) do update set depth = excluded.depth, passed = excluded.passed, missing = excluded.missing",
                UUID.fromString(customer), depth, passed, missing));
    }

    private List<Map<String, Object>> told(String reader, String kind) {
        return team.as(reader).get("/api/v1/notifications?limit=200").then().statusCode(200).extract().<List<Map<String, Object>>>path("items").stream()
                .filter(notice -> notice.get("kind").equals(kind))
                .toList();
    }
}
