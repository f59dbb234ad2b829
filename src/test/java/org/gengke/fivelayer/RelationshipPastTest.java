package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
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

/** The relationship map as it was believed: who decides and how they stand, whom they report and listen to, who of us knows them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RelationshipPastTest {

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String customer;
    private String chief;
    private String engineer;
    private String project;
    private String maker;
    private String line;
    private LocalDate first;

    @BeforeEach
    void aProjectWithTwoPeople() {
        clock.advance(Duration.ofDays(1));
        customer = make("rep", "/api/v1/customers", Map.of("name", "甲图" + mark));
        chief = contact("王总", "副总经理");
        engineer = contact("赵工", "工程师");
        clock.advance(Duration.ofDays(1));
        first = clock.today();
        project = make("rep", at(customer, "projects"), Map.of("name", "一期", "step", 2));
        maker = make("rep", "/api/v1/projects/" + project + "/decision-makers", Map.of(
                "contactId", chief, "role", "DECIDES", "decidesAt", List.of(4), "weight", 60, "stances", List.of(Map.of("stance", "NEUTRAL"))));
        line = make("rep", at(customer, "influences"), Map.of("fromContactId", engineer, "toContactId", chief, "strength", "STRONG", "note", "选型先问他"));
        clock.advance(Duration.ofDays(3));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String make(String person, String path, Object body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private String contact(String name, String position) {
        return make("rep", "/api/v1/contacts", Map.of("name", name, "customers", List.of(Map.of("customerId", customer, "position", position))));
    }

    private static String at(String customer, String kind) {
        return "/api/v1/customers/" + customer + "/" + kind;
    }

    private ValidatableResponse map(String person, LocalDate asOf) {
        Map<String, String> query = asOf == null ? Map.of() : Map.of("asOf", asOf.toString());
        return team.as(person).queryParams(query).get("/api/v1/projects/" + project + "/relationship-map").then().statusCode(200);
    }

    private static String of(String contact, String property) {
        return "people.find { it.contactId == '" + contact + "' }." + property;
    }

    private void place(String contact, String position, String reportsTo) {
        Map<String, String> body = new HashMap<>(Map.of("customerId", customer, "position", position));
        if (reportsTo != null) {
            body.put("reportsToId", reportsTo);
        }
        team.as("rep").body(body).post("/api/v1/contacts/" + contact + "/positions").then().statusCode(201);
    }

    @Test
    void decisionMakersStandAsTheyDid() {
        team.patchAs("rep", "*").body(Map.of("weight", 100, "stances", List.of(Map.of("stance", "SUPPORT")))).patch("/api/v1/projects/" + project + "/decision-makers/" + maker)
                .then().statusCode(200);
        team.as("rep").body(Map.of("step", 5)).post("/api/v1/projects/" + project + "/step-changes").then().statusCode(201);
        map("rep", null).body("asOf", nullValue()).body("weight", equalTo(100)).body("support.lead", equalTo(100)).body("step", equalTo(5)).body("writable", equalTo(true))
                .body(of(chief, "absent"), equalTo(true));
        map("rep", first).body("asOf", equalTo(first.toString())).body("weight", equalTo(60)).body("support.lead", equalTo(0)).body("step", equalTo(2)).body("writable", equalTo(false))
                .body(of(chief, "absent"), equalTo(false)).body(of(chief, "decides.stances.stance"), contains("NEUTRAL"));
        map("rep", clock.today()).body("weight", equalTo(100)).body("writable", equalTo(true));
        assertThat(team.as("rep").get("/api/v1/projects/" + project).path("support.lead").toString()).isEqualTo("100");
    }

    @Test
    void peopleStandWhereTheyStood() {
        place(engineer, "总监", chief);
        String newcomer = contact("钱经理", "采购经理");
        clock.advance(Duration.ofDays(2));
        team.as("rep").body(Map.of("customerId", customer)).post("/api/v1/contacts/" + chief + "/departures").then().statusCode(201);
        map("rep", null).body("people.name", containsInAnyOrder("王总", "赵工", "钱经理")).body(of(chief, "left"), equalTo(true)).body(of(engineer, "position"), equalTo("总监"))
                .body(of(engineer, "reportsToId"), nullValue());
        map("rep", clock.today().minusDays(1)).body(of(chief, "left"), equalTo(false)).body(of(engineer, "reportsToId"), equalTo(chief)).body(of(newcomer, "position"), equalTo("采购经理"));
        map("rep", first).body("people.name", containsInAnyOrder("王总", "赵工")).body(of(chief, "left"), equalTo(false)).body(of(engineer, "position"), equalTo("工程师"))
                .body(of(engineer, "reportsToId"), nullValue());
    }

    @Test
    void linesOfInfluenceAreReadAsTheyWereJudged() {
        team.patchAs("rep", "*").body(Map.of("strength", "WEAK")).patch(at(customer, "influences/" + line)).then().statusCode(200);
        clock.advance(Duration.ofDays(2));
        team.as("rep").header("If-Match", "*").delete(at(customer, "influences/" + line)).then().statusCode(204);
        lines(null).body("items", hasSize(0));
        lines(clock.today()).body("items", hasSize(0));
        lines(clock.today().minusDays(1)).body("items.strength", contains("WEAK")).body("items[0].fromName", equalTo("赵工"));
        lines(first).body("items.id", contains(line)).body("items.strength", contains("STRONG")).body("items.note", contains("选型先问他")).body("items.recordedByName", contains("rep"));
        lines(first.minusDays(1)).body("items", hasSize(0));
        team.as("rep").queryParam("asOf", clock.today().plusDays(1).toString()).get(at(customer, "influences")).then().statusCode(422).body("type", endsWith("/believed-day-not-possible"));
        team.as("northRep").queryParam("asOf", first.toString()).get(at(customer, "influences")).then().statusCode(404);
    }

    private ValidatableResponse lines(LocalDate asOf) {
        Map<String, String> query = asOf == null ? Map.of() : Map.of("asOf", asOf.toString());
        return team.as("rep").queryParams(query).get(at(customer, "influences")).then().statusCode(200);
    }

    @Test
    void meetingsCountUpToTheDay() {
        make("rep", "/api/v1/interactions", Map.of("customerId", customer, "kind", "VISIT", "summary", "见面", "contactIds", List.of(chief)));
        map("rep", null).body(of(chief, "knownBy.name"), contains("rep")).body(of(chief, "gap"), equalTo("ONLY_ONE"));
        map("rep", first).body(of(chief, "knownBy"), hasSize(0)).body(of(chief, "gap"), equalTo("NOBODY_KNOWS"));
        clock.advance(Duration.ofDays(100));
        map("rep", null).body(of(chief, "gap"), equalTo("NOT_RECENTLY"));
        map("rep", clock.today().minusDays(99)).body(of(chief, "gap"), equalTo("ONLY_ONE")).body(of(chief, "knownBy.recent"), contains(true));
    }

    @Test
    void beforeAnybodyHadNotedItThereIsNothingToShow() {
        String path = "/api/v1/projects/" + project + "/relationship-map";
        team.as("rep").queryParam("asOf", first.minusDays(1).toString()).get(path).then().statusCode(422).body("type", endsWith("/project-not-noted-yet"))
                .body("earliest", equalTo(first.toString()));
        team.as("rep").queryParam("asOf", clock.today().plusDays(1).toString()).get(path).then().statusCode(422).body("type", endsWith("/believed-day-not-possible"));
        team.as("northRep").queryParam("asOf", first.toString()).get(path).then().statusCode(404);
    }

    /** Who is responsible for a project at a customer of others sees those who decide, then as now. */
    @Test
    void whoSeesTheProjectAloneSeesThoseWhoDecide() {
        team.patchAs("rep", "*").body(Map.of("responsibleId", team.id("northRep").toString())).patch("/api/v1/projects/" + project).then().statusCode(200);
        map("northRep", null).body("people.contactId", contains(chief));
        map("northRep", first).body("people.contactId", contains(chief)).body("people.name", not(contains("赵工")));
    }

    /** The former version of the service says nothing of when; a merge is no new belief. */
    @Test
    void whatAFormerVersionChangesIsKeptAndAMergeTakesItAlong() {
        UUID contact = UUID.fromString(engineer);
        assertThat(SalesTeam.sql(Fragment.of("update contact_position set position = '主任' where contact_id = ?", contact))).isEqualTo(1);
        assertThat(past(contact, "工程师", customer)).as("what it was").isEqualTo(1);
        String survivor = make("rep", "/api/v1/customers", Map.of("name", "乙图" + mark));
        String merge = make("rep", at(survivor, "merges"), Map.of("mergedId", customer));
        assertThat(past(contact, "工程师", survivor)).isEqualTo(1);
        team.as("manager").post(at(survivor, "merges/" + merge + "/undo")).then().statusCode(200);
        assertThat(past(contact, "工程师", customer)).isEqualTo(1);
        assertThat(past(contact, "主任", customer)).as("moving it is no belief").isZero();
    }

    private static int past(UUID contact, String position, String customer) {
        return SalesTeam.sql(Fragment.of(
                "update contact_position_past set role = role where contact_id = ? and position = ? and customer_id = ? and replaced_at is not null", contact, position,
                UUID.fromString(customer)));
    }
}
