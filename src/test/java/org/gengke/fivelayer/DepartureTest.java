package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
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

/** What would leave with one of us. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DepartureTest {

    private static final String RISK = "/api/v1/five-layer/departure-risk";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Modelled modelled = new Modelled(team);

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "northManager", "northRep", "executive").forEach(team::token);
        clock.setDate(DAY);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    /** The worked example: weights 40, 30, 30; 40 known to Li only, 30 to Li and Wang, 30 to nobody. */
    @Test
    void theWorkedExample() {
        String customer = example();
        String row = "items.find { it.customerId == '" + customer + "' }";
        team.as("manager").get(RISK).then().statusCode(200)
                .body(row + ".weight", equalTo(100))
                .body(row + ".singleThreadedPercent", equalTo(40.0f))
                .body(row + ".unknownPercent", equalTo(30.0f))
                .body(row + ".leavingPercent", nullValue())
                .body(row + ".gaps", contains("SINGLE", "UNKNOWN"))
                .body(row + ".makers.weight", contains(40, 30, 30))
                .body(row + ".makers[0].knownBy.name", contains("rep"))
                .body(row + ".makers[0].proposal.move", equalTo("JOINT_VISIT"))
                .body(row + ".makers[0].proposal.ownerId", equalTo(team.id("rep").toString()))
                .body(row + ".makers[0].proposal.purpose", containsString("决策人40"));
        team.as("manager").get(RISK + "?personId=" + team.id("rep")).then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].leavingPercent", equalTo(40.0f));
        // Wang leaves with nothing that Li does not know as well.
        team.as("manager").get(RISK + "?personId=" + team.id("rep2")).then().body("items", hasSize(0));
    }

    @Test
    void eachFigureIsItsList() {
        example();
        modelled.customer("rep", "TOP");
        modelled.customer("rep2", "ORDINARY");
        JsonPath overview = team.as("manager").get(RISK + "/overview").then().statusCode(200)
                .body("days", equalTo(90)).body("tiers", contains("STRATEGIC", "TOP")).body("supervised.customers", equalTo(2))
                .body("gaps.find { it.gap == 'NO_MAKERS' }.customers", equalTo(1))
                .body("people", hasSize(1)).body("people[0].personName", equalTo("rep")).body("people[0].weight", equalTo(40))
                .body("people[0].customers", equalTo(1)).body("people[0].decisionMakers", equalTo(1)).extract().jsonPath();
        check(overview.getInt("supervised.customers"), overview.getString("supervised.link"));
        overview.<Map<String, Object>>getList("gaps").forEach(gap -> check((Integer) gap.get("customers"), gap.get("link").toString()));
        overview.<Map<String, Object>>getList("people").forEach(person -> check((Integer) person.get("customers"), person.get("link").toString()));
        // Of one owner.
        JsonPath none = team.as("manager").get(RISK + "/overview?ownerId=" + team.id("rep2")).then().statusCode(200).extract().jsonPath();
        assertThat(none.getInt("supervised.customers")).isZero();
        check(0, none.getString("supervised.link"));
    }

    private void check(int count, String link) {
        team.as("manager").get(link + (link.contains("?") ? "&" : "?") + "count=true").then().statusCode(200).body("total", equalTo(count)).body("items", hasSize(count));
    }

    @Test
    void whoWasMetTooLongAgoIsUnknown() {
        String customer = example();
        clock.setDate(DAY.plusDays(81));
        team.as("manager").get(RISK + "?customerId=" + customer).then().body("items[0].unknownPercent", equalTo(30.0f));
        clock.setDate(DAY.plusDays(82));
        team.as("manager").get(RISK + "?customerId=" + customer).then().body("items[0].unknownPercent", equalTo(100.0f)).body("items[0].makers[0].proposal.move", equalTo("FIRST_VISIT"));
    }

    @Test
    void aLetterIsNoMeetingAndWhoHasGoneKnowsNobody() {
        String customer = modelled.customer("rep", "STRATEGIC");
        UUID project = modelled.project(customer, "OPEN");
        String written = modelled.maker(customer, project, 60);
        String met = modelled.maker(customer, project, 40);
        modelled.met("rep", customer, written, DAY.minusDays(1), "EMAIL");
        modelled.met("rep", customer, met, DAY.minusDays(1), "VISIT", "rep2");
        team.as("manager").get(RISK + "?customerId=" + customer).then().body("items[0].unknownPercent", equalTo(60.0f)).body("items[0].singleThreadedPercent", equalTo(0.0f));
        SalesTeam.sql(Fragment.of("update app_user set active = false where id = ?", team.id("rep2")));
        team.as("manager").get(RISK + "?customerId=" + customer).then().body("items[0].singleThreadedPercent", equalTo(40.0f));
    }

    @Test
    void lostProjectsDoNotCountAndWonOnesDo() {
        String customer = modelled.customer("rep", "STRATEGIC");
        modelled.maker(customer, modelled.project(customer, "LOST"), 100);
        team.as("manager").get(RISK + "?customerId=" + customer).then().body("items[0].gaps", contains("NO_MAKERS")).body("items[0].unknownPercent", nullValue());
        modelled.maker(customer, modelled.project(customer, "WON"), 100);
        team.as("manager").get(RISK + "?customerId=" + customer).then().body("items[0].unknownPercent", equalTo(100.0f));
    }

    @Test
    void whatIsMostInDangerComesFirst() {
        String half = modelled.customer("rep", "TOP");
        UUID project = modelled.project(half, "OPEN");
        modelled.met("rep", half, modelled.maker(half, project, 50), DAY.minusDays(1), "VISIT", "rep2");
        modelled.maker(half, project, 50);
        String none = modelled.customer("rep", "TOP");
        String whole = modelled.customer("rep", "TOP");
        modelled.maker(whole, modelled.project(whole, "OPEN"), 100);
        assertThat(team.as("rep").get(RISK).then().statusCode(200).extract().<List<String>>path("items.customerId")).containsExactly(whole, half, none);
        assertThat(team.as("rep").get(RISK + "?limit=1").then().extract().<List<String>>path("items.customerId")).containsExactly(whole);
        String next = team.as("rep").get(RISK + "?limit=1").then().extract().path("next");
        assertThat(team.as("rep").get(RISK + "?limit=1&after=" + next).then().extract().<List<String>>path("items.customerId")).containsExactly(half);
        team.as("rep").get(RISK + "?sort=name").then().statusCode(400);
    }

    @Test
    void eachSeesTheirOwnCustomers() {
        String customer = example();
        team.as("northManager").get(RISK).then().statusCode(200).body("items.customerId", not(hasItem(customer)));
        team.as("northManager").get(RISK + "/overview").then().body("people.personName", not(hasItem("rep")));
        team.as("executive").get(RISK + "?customerId=" + customer).then().body("items", hasSize(1));
        team.as("admin").get(RISK).then().statusCode(403);
    }

    @Test
    void whatIsSupervisedIsASetting() {
        String important = modelled.customer("rep", "IMPORTANT");
        team.as("rep").get(RISK).then().body("items", hasSize(0));
        supervise(true);
        team.as("rep").get(RISK).then().body("items.customerId", contains(important));
        supervise(false);
    }

    private void supervise(boolean important) {
        team.patchAs("manager", "*").body(Map.of("values", Map.of("superviseImportant", important))).patch("/api/v1/settings").then().statusCode(200);
    }

    private String example() {
        String customer = modelled.customer("rep", "STRATEGIC");
        UUID project = modelled.project(customer, "OPEN");
        String forty = modelled.maker(customer, project, 40);
        String thirty = modelled.maker(customer, project, 30);
        modelled.maker(customer, project, 30);
        modelled.met("rep", customer, forty, DAY.minusDays(9), "VISIT");
        modelled.met("rep", customer, thirty, DAY.minusDays(9), "VISIT", "rep2");
        return customer;
    }
}
