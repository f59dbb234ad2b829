package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
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

/** Who decides, who was approached and met, and where each supplier stands. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RelationshipTest {

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Modelled modelled = new Modelled(team);
    private String customer;
    private String project;
    private String chen;

    @BeforeEach
    void aProjectThatOneDecidesAbout() {
        customer = modelled.customer("rep", "STRATEGIC");
        project = make("/api/v1/customers/" + customer + "/projects", Map.of("name", "园区门禁", "step", 4));
        chen = contact("陈");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String make(String path, Object body) {
        return team.as("rep").body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private String contact(String name) {
        return make("/api/v1/contacts", Map.of("name", name, "customers", List.of(Map.of("customerId", customer))));
    }

    private String maker(String contact, int weight, int step, Map<String, String> stances) {
        List<Map<String, String>> all = stances.entrySet().stream()
                .map(one -> one.getKey().isEmpty() ? Map.of("stance", one.getValue()) : Map.of("competitorId", one.getKey(), "stance", one.getValue()))
                .toList();
        return make("/api/v1/projects/" + project + "/decision-makers", Map.of("contactId", contact, "role", "DECIDES", "decidesAt", List.of(step), "weight", weight, "stances", all));
    }

    private ValidatableResponse read(String rest) {
        return team.as("rep").get("/api/v1/projects/" + project + rest).then().statusCode(200);
    }

    private ValidatableResponse model() {
        return team.as("rep").get("/api/v1/customers/" + customer + "/five-layer").then().statusCode(200);
    }

    private void kept(String kind, boolean wanted) {
        List<String> ids = team.as("rep").get("/api/v1/five-layer/customers?missing=" + kind + "&limit=200").then().statusCode(200).extract().path("items.customerId");
        assertThat(ids.contains(customer)).isEqualTo(wanted);
    }

    @Test
    void whoHasLeftIsToBeReplacedAndSupportsNobody() {
        maker(chen, 60, 4, Map.of("", "SUPPORT"));
        maker(contact("李"), 40, 4, Map.of("", "SUPPORT"));
        read("").body("support.ours", equalTo(100));
        clock.advance(Duration.ofDays(1));
        team.as("rep").body(Map.of("customerId", customer)).post("/api/v1/contacts/" + chen + "/departures").then().statusCode(201);
        read("").body("support.ours", equalTo(40)).body("weight", equalTo(100)).body("absent", equalTo(1));
        model().body("layers[3].missing.kind", contains("DECISION_MAKERS_LEFT", "DECISION_MAKERS_ABSENT")).body("layers[3].missing[0].about", contains("陈"))
                .body("layers[3].missing[0].text", containsString("接替")).body("layers[3].missing[0].project", equalTo("园区门禁"));
        kept("DECISION_MAKERS_LEFT", true);
        read("/support-leads").body("items.support.ours", contains(60, 100, 40));
        read("/relationship-map").body("people.find { it.contactId == '%s' }.left".formatted(chen), equalTo(true))
                .body("people.find { it.contactId == '%s' }.absent".formatted(chen), equalTo(false)).body("people.find { it.contactId == '%s' }.gap".formatted(chen), nullValue());
        team.as("rep").get("/api/v1/five-layer/departure-risk?customerId=" + customer).then().body("items[0].makers.name", contains("李")).body("items[0].weight", equalTo(40));
        team.as("rep").body(Map.of("customerId", customer)).post("/api/v1/contacts/" + chen + "/positions").then().statusCode(201);
        kept("DECISION_MAKERS_LEFT", false);
        read("").body("support.ours", equalTo(100));
    }

    /** A call is an approach and a meeting, a letter an approach alone. */
    @Test
    void whoWasWrittenToWasApproachedAndNotMet() {
        maker(chen, 60, 9, Map.of());
        String li = contact("李");
        maker(li, 40, 4, Map.of());
        modelled.met("rep", customer, chen, clock.today(), "EMAIL");
        modelled.met("rep", customer, li, clock.today(), "WECHAT");
        read("").body("overstepped", equalTo(1)).body("absent", equalTo(1));
        read("/relationship-map").body("people.find { it.contactId == '%s' }.overstepped".formatted(chen), equalTo(true))
                .body("people.find { it.contactId == '%s' }.knownBy".formatted(chen), hasSize(0)).body("people.find { it.contactId == '%s' }.gap".formatted(chen), equalTo("NOBODY_KNOWS"))
                .body("people.find { it.contactId == '%s' }.absent".formatted(li), equalTo(true));
        team.as("rep").get("/api/v1/worklist").then().body("warnings.kind", hasItem("DECISION_MAKER_OVERSTEPPED"));
    }

    @Test
    void whoHasGoneFromUsKnowsNobodyOnTheMapEither() {
        maker(chen, 100, 4, Map.of());
        modelled.met("rep", customer, chen, clock.today(), "VISIT", "rep2");
        read("/relationship-map").body("people[0].knownBy.userId", containsInAnyOrder(team.id("rep").toString(), team.id("rep2").toString())).body("people[0].gap", nullValue());
        SalesTeam.sql(Fragment.of("update app_user set active = false where id = ?", team.id("rep2")));
        read("/relationship-map").body("people[0].knownBy.userId", contains(team.id("rep").toString())).body("people[0].gap", equalTo("ONLY_ONE"));
        team.as("rep").get("/api/v1/five-layer/departure-risk?customerId=" + customer).then()
                .body("items[0].singleThreadedPercent", equalTo(100.0f)).body("items[0].makers[0].knownBy.userId", contains(team.id("rep").toString()))
                .body("items[0].makers[0].knownBy.name", contains("rep"));
        read("/decision-makers").body("items[0].lastMetOn", equalTo(clock.today().toString()));
    }

    @Test
    void theLeadIsToldAgainstEachCompetitor() {
        String best = make("/api/v1/competitors", Map.of("name", "海德" + UUID.randomUUID()));
        String other = make("/api/v1/competitors", Map.of("name", "宏远" + UUID.randomUUID()));
        maker(chen, 40, 4, Map.of("", "SUPPORT"));
        maker(contact("李"), 30, 4, Map.of(best, "SUPPORT"));
        maker(contact("王"), 10, 4, Map.of(other, "SUPPORT"));
        read("").body("support.competitors.competitorId", contains(best, other)).body("support.competitors.weight", contains(30, 10)).body("support.competitors.lead", contains(10, 30))
                .body("support.competitorId", equalTo(best)).body("support.lead", equalTo(10));
        read("/support-leads").body("items.support.competitors.weight", contains(List.of(0, 0), List.of(30, 0), List.of(30, 10)))
                .body("items[0].support.competitors.competitorName", not(hasItem(nullValue())));
    }

    @Test
    void whatIfRefusesCompetitorsThatDoNotExist() {
        String maker = maker(chen, 40, 4, Map.of("", "SUPPORT"));
        String path = "/api/v1/projects/" + project + "/what-if";
        Map<String, Object> body = Map.of("stances", List.of(Map.of("decisionMakerId", maker, "competitorId", UUID.randomUUID().toString(), "stance", "SUPPORT")));
        team.as("rep").body(body).post(path).then().statusCode(422).body("errors.code", contains("competitor-unknown"));
    }

    @Test
    void aStepThatWasNotedByMistakeIsTakenBack() {
        String steps = "/api/v1/projects/" + project + "/step-changes";
        List<String> ids = team.as("rep").body(Map.of("step", 7, "tookPart", true)).post(steps).then().statusCode(201).body("step", equalTo(7)).extract().path("steps.id");
        team.as("rep").delete(steps + "/" + ids.get(1)).then().statusCode(428);
        team.as("rep").header("If-Match", "\"7\"").delete(steps + "/" + ids.get(1)).then().statusCode(412);
        team.as("rep").header("If-Match", "\"0\"").delete(steps + "/" + ids.get(1)).then().statusCode(204);
        read("").body("step", equalTo(4)).body("steps.step", contains(4)).body("tookPart", hasSize(0));
        team.as("rep").header("If-Match", "*").delete(steps + "/" + ids.get(1)).then().statusCode(404);
        team.as("rep").header("If-Match", "*").delete(steps + "/" + ids.get(0)).then().statusCode(409).body("type", org.hamcrest.Matchers.endsWith("/project-step-only"));
        team.as("rep").queryParam("entityId", project).get("/api/v1/audit-entries").then().body("items.action", hasItem("PROJECT_STEP_REMOVED"));
    }

    @Test
    void whatIsSaidAnewIsSaidAgainstWhatWasSeenAndIsTakenBack() {
        for (String kind : List.of("verdicts", "assessments")) {
            String path = "/api/v1/customers/" + customer + "/" + kind;
            Map<String, Object> body = kind.equals("verdicts") ? Map.of("verdict", "ATTACK") : Map.of("aspect", "DIFFICULTY", "score", 3, "reason", "竞争激烈");
            team.as("rep").header("If-Match", "\"0\"").body(body).post(path).then().statusCode(412);
            String id = make(path, body);
            team.as("rep").header("If-Match", "\"0\"").body(body).post(path).then().statusCode(201).body("version", equalTo(1));
            team.as("rep").header("If-Match", "\"0\"").body(body).post(path).then().statusCode(412);
            team.as("rep").header("If-Match", "*").body(body).post(path).then().statusCode(201).body("version", equalTo(2));
            team.as("rep").delete(path + "/" + id).then().statusCode(428);
            team.as("rep").header("If-Match", "\"1\"").delete(path + "/" + id).then().statusCode(412);
            team.as("rep").header("If-Match", "\"2\"").delete(path + "/" + id).then().statusCode(204);
            team.as("rep").get(path).then().body("items", hasSize(0));
        }
        model().body("layers[1].missing.kind", contains("VERDICT_OPEN"));
    }

    /** Beside the present one: a day before the tier was set it was another. */
    @Test
    void thePastIsAnsweredWithItsTier() {
        LocalDate today = clock.today();
        SalesTeam.sql(Fragment.of("update customer set created_at = created_at - interval '90 days' where id = ?", UUID.fromString(customer)));
        SalesTeam.sql(Fragment.of("delete from customer_profile_period where customer_id = ?", UUID.fromString(customer)));
        SalesTeam.sql(Fragment.of(
                "insert into customer_profile_period (customer_id, valid_from, valid_to, tier) values (?, '-infinity', ?, 'ORDINARY'), (?, ?, 'infinity', 'STRATEGIC')",
                UUID.fromString(customer), today.minusDays(5).atStartOfDay(clock.zone()).toInstant(), UUID.fromString(customer), today.minusDays(5).atStartOfDay(clock.zone()).toInstant()));
        model().body("tier", equalTo("STRATEGIC")).body("requirement", equalTo("COMPANY"));
        String path = "/api/v1/customers/" + customer + "/five-layer?asOf=";
        team.as("rep").get(path + today.minusDays(6)).then().statusCode(200).body("tier", equalTo("ORDINARY")).body("requirement", equalTo("NONE"));
        team.as("rep").get(path + today.minusDays(5)).then().statusCode(200).body("tier", equalTo("STRATEGIC"));
    }
}
