package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
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

/** Whose word counts with whom at a customer, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InfluenceTest {

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String customer;
    private String engineer;
    private String director;

    @BeforeEach
    void aCustomerWithTwoPeople() {
        customer = customer("甲");
        engineer = contact(customer, "赵工");
        director = contact(customer, "王总监");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void aLineIsAddedJudgedAnewAndRemovedAndItsPastIsKept() {
        String id = line(customer, engineer, director).statusCode(201).body("fromName", equalTo("赵工")).body("toName", equalTo("王总监"))
                .body("strength", equalTo("STRONG")).body("note", equalTo("选型先问他")).body("recordedByName", equalTo("rep")).body("version", equalTo(0))
                .header("Location", endsWith("/customers/" + customer + "/influences/" + lines(customer).extract().path("items[0].id"))).extract().path("id");
        clock.advance(Duration.ofMinutes(3));
        team.patchAs("manager", "\"0\"").body(Map.of("strength", "WEAK")).patch(path(customer, id)).then().statusCode(200).body("strength", equalTo("WEAK"))
                .body("note", equalTo("选型先问他")).body("version", equalTo(1)).body("recordedByName", equalTo("manager"));
        team.patchAs("rep", "\"0\"").body(Map.of("strength", "STRONG")).patch(path(customer, id)).then().statusCode(412);
        team.as("rep").body("{\"strength\":\"STRONG\"}").contentType("application/merge-patch+json").patch(path(customer, id)).then().statusCode(428);
        team.as("rep").header("If-Match", "\"0\"").delete(path(customer, id)).then().statusCode(412);
        clock.advance(Duration.ofMinutes(3));
        team.as("rep").header("If-Match", "\"1\"").delete(path(customer, id)).then().statusCode(204);
        team.as("rep").get(path(customer, id)).then().statusCode(404);
        lines(customer).body("items", hasSize(0));
        assertThat(past(id, "STRONG")).as("what was believed first").isEqualTo(1);
        assertThat(past(id, "WEAK")).as("what was believed before it was removed").isEqualTo(1);
        team.as("manager").queryParam("customerId", customer).get("/api/v1/audit-entries").then().statusCode(200)
                .body("items.action", hasItem("INFLUENCE_REMOVED")).body("items.action", hasItem("INFLUENCE_CHANGED")).body("items.action", hasItem("INFLUENCE_ADDED"));
        line(customer, engineer, director).statusCode(201);
    }

    @Test
    void onlyOneLineLeadsFromOneToTheOther() {
        String id = line(customer, engineer, director).statusCode(201).extract().path("id");
        line(customer, engineer, director).statusCode(409).body("type", endsWith("/influence-known")).body("influenceId", equalTo(id)).body("fromName", equalTo("赵工"));
        line(customer, director, engineer).statusCode(201);
        lines(customer).body("items.toName", containsInAnyOrder("王总监", "赵工"));
    }

    @Test
    void bothAreAtTheCustomerAndTwoDifferentPeople() {
        String elsewhere = contact(customer("乙"), "别处");
        line(customer, elsewhere, director).statusCode(422).body("errors.pointer", contains("#/fromContactId"));
        line(customer, UUID.randomUUID().toString(), elsewhere).statusCode(422).body("errors.pointer", contains("#/fromContactId", "#/toContactId"))
                .body("errors[0].code", equalTo("person-not-at-customer"));
        line(customer, engineer, engineer).statusCode(422).body("errors[0].pointer", equalTo("#/toContactId")).body("errors[0].code", equalTo("influence-on-oneself"));
        leaves(engineer, customer);
        line(customer, engineer, director).statusCode(422);
    }

    @Test
    void whoeverDoesNotSeeTheCustomerSeesNoLines() {
        String id = line(customer, engineer, director).statusCode(201).extract().path("id");
        team.as("northRep").get("/api/v1/customers/" + customer + "/influences").then().statusCode(404);
        team.as("northRep").get(path(customer, id)).then().statusCode(404);
        team.as("executive").get("/api/v1/customers/" + customer + "/influences").then().statusCode(200).body("items", hasSize(1));
        team.as("executive").body(body(director, engineer)).post("/api/v1/customers/" + customer + "/influences").then().statusCode(403);
        String other = customer("乙");
        team.as("rep").get(path(other, id)).then().statusCode(404);
        team.patchAs("rep", "*").body("{\"ownerId\":null}").patch("/api/v1/customers/" + customer);
        team.as("executive").get("/api/v1/customers/" + customer + "/influences").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aLineEndsWithADeparture() {
        String third = contact(customer, "孙工");
        String ended = line(customer, engineer, director).statusCode(201).extract().path("id");
        line(customer, third, director).statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        leaves(engineer, customer);
        lines(customer).body("items.fromName", contains("孙工"));
        assertThat(past(ended, "STRONG")).isEqualTo(1);
        contactAgain(engineer, customer);
        lines(customer).body("items", hasSize(1));
        line(customer, engineer, director).statusCode(201);
    }

    @Test
    void linesFollowAMergeAndComeBack() {
        String merged = customer("乙");
        String head = contact(merged, "周经理");
        String buyer = contact(merged, "李敏");
        both(engineer, merged);
        both(director, merged);
        String moved = line(merged, head, buyer).statusCode(201).extract().path("id");
        String twin = line(merged, engineer, director).statusCode(201).extract().path("id");
        line(customer, engineer, director).statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        team.patchAs("rep", "*").body(Map.of("strength", "WEAK")).patch(path(merged, moved)).then().statusCode(200);
        String merge = team.as("rep").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + customer + "/merges").then().statusCode(201).extract().path("id");
        lines(customer).body("items", hasSize(2)).body("items.id", hasItem(moved));
        line(customer, head, director).statusCode(201);
        team.as("manager").post("/api/v1/customers/" + customer + "/merges/" + merge + "/undo").then().statusCode(200);
        lines(merged).body("items.id", containsInAnyOrder(moved, twin));
        lines(customer).body("items.fromName", contains("赵工"));
        assertThat(SalesTeam.sql(Fragment.of("update influence_past set note = note where id = ? and customer_id = ?", UUID.fromString(moved), UUID.fromString(merged))))
                .as("what was believed comes back too").isEqualTo(1);
    }

    @Test
    void textsAreInTheLanguageOfTheCaller() {
        line(customer, engineer, director).statusCode(201);
        team.as("rep").header("Accept-Language", "en").body(body(engineer, director)).post("/api/v1/customers/" + customer + "/influences").then().statusCode(409)
                .body("title", equalTo("Line of influence already there")).body("detail", notNullValue());
        team.as("rep").body(Map.of("fromContactId", engineer, "toContactId", director)).post("/api/v1/customers/" + customer + "/influences").then().statusCode(422);
        team.as("rep").body(Map.of("fromContactId", engineer, "toContactId", director, "strength", "HUGE")).post("/api/v1/customers/" + customer + "/influences").then()
                .statusCode(400);
        lines(customer).body("next", nullValue());
    }

    private int past(String id, String strength) {
        return SalesTeam.sql(Fragment.of("update influence_past set note = note where id = ? and strength = ? and removed_at is null", UUID.fromString(id), strength));
    }

    private static String path(String customer, String id) {
        return "/api/v1/customers/" + customer + "/influences/" + id;
    }

    private ValidatableResponse lines(String customer) {
        return team.as("rep").get("/api/v1/customers/" + customer + "/influences").then().statusCode(200);
    }

    private ValidatableResponse line(String customer, String from, String to) {
        return team.as("rep").body(body(from, to)).post("/api/v1/customers/" + customer + "/influences").then();
    }

    private static Map<String, String> body(String from, String to) {
        return Map.of("fromContactId", from, "toContactId", to, "strength", "STRONG", "note", "选型先问他");
    }

    private void leaves(String contact, String customer) {
        team.as("rep").body(Map.of("customerId", customer)).post("/api/v1/contacts/" + contact + "/departures").then().statusCode(201);
    }

    private void contactAgain(String contact, String customer) {
        both(contact, customer);
    }

    private void both(String contact, String customer) {
        team.as("rep").body(Map.of("customerId", customer)).post("/api/v1/contacts/" + contact + "/positions").then().statusCode(201);
    }

    private String contact(String customer, String name) {
        return team.as("rep").body(Map.of("name", name, "customers", List.of(Map.of("customerId", customer)))).post("/api/v1/contacts").then().statusCode(201)
                .extract().path("id");
    }

    private String customer(String name) {
        return team.as("rep").body(Map.of("name", name + "影响" + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }
}
