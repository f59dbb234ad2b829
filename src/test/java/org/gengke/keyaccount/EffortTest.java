package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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

/** Section 9: share of contact effort that went to non-key customers, and the good ones nobody spoke to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EffortTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);
    private static final String EFFORT = "/api/v1/contact-effort";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "kam").forEach(team::token);
        clock.setDate(TODAY);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void eachFigureHasAsManyRows() {
        String key = made("TOP");
        String other = made("ORDINARY");
        String rep = team.as("rep").get("/api/v1/me").then().extract().path("id");
        List.of("2027-06-15T01:00:00Z", "2027-06-01T01:00:00Z", "2027-05-01T01:00:00Z").forEach(at -> contact(key, at));
        contact(other, "2027-06-02T01:00:00Z");
        // The evening before the first day, Shanghai time, and its first minute.
        contact(other, "2027-03-17T15:59:00Z");
        contact(other, "2027-03-17T16:00:00Z");
        JsonPath effort = team.as("rep").get(EFFORT + "?authorId=" + rep).then().statusCode(200).body("from", equalTo("2027-03-18")).body("to", equalTo("2027-06-15")).extract().jsonPath();
        long keys = effort.getLong("keyAccounts.count");
        long others = effort.getLong("others.count");
        assertThat(keys).isGreaterThanOrEqualTo(3);
        assertThat(others).isGreaterThanOrEqualTo(2);
        assertThat(total("rep", effort.getString("keyAccounts.listLink"))).isEqualTo(keys);
        assertThat(total("rep", effort.getString("others.listLink"))).isEqualTo(others);
        assertThat(total("rep", effort.getString("neglected.listLink"))).isEqualTo(effort.getLong("neglected.count"));
        assertThat(effort.getFloat("othersPercent")).isEqualTo(Math.round(1000f * others / (keys + others)) / 10f);
        // Nobody else's customers count for who does not see them.
        long before = team.as("rep2").get(EFFORT).then().extract().jsonPath().getLong("keyAccounts.count");
        contact(key, "2027-06-14T01:00:00Z");
        assertThat(team.as("rep2").get(EFFORT).then().extract().jsonPath().getLong("keyAccounts.count")).isEqualTo(before);
        team.as("manager").get(EFFORT).then().body("partly", equalTo(false));
        team.as("kam").get(EFFORT).then().body("partly", equalTo(true)).body("belowFloor", equalTo(false)).body("othersPercent", nullValue());
        team.as("rep").get(EFFORT + "?from=2027-06-02&to=2027-06-01").then().statusCode(422);
        team.as("rep").get(EFFORT + "?from=yesterday").then().statusCode(400);
    }

    @Test
    void aRemarkWithoutADateIsNoContact() {
        String key = made("TOP");
        String person = "?authorId=" + team.id("rep");
        JsonPath before = team.as("rep").get(EFFORT + person).then().statusCode(200).extract().jsonPath();
        contact(key, "2027-06-15T01:00:00Z");
        String remark = contact(key, "2027-06-15T02:00:00Z");
        SalesTeam.sql(Fragment.of("update interaction set counts = false where id = ?", UUID.fromString(remark)));
        JsonPath effort = team.as("rep").get(EFFORT + person).then().statusCode(200).extract().jsonPath();
        assertThat(effort.getLong("keyAccounts.count")).isEqualTo(before.getLong("keyAccounts.count") + 1);
        assertThat(total("rep", effort.getString("keyAccounts.listLink"))).isEqualTo(effort.getLong("keyAccounts.count"));
        String all = "/api/v1/interactions?customerId=" + key;
        assertThat(List.of(total("rep", all), total("rep", all + "&counts=true"), total("rep", all + "&counts=false"))).containsExactly(2L, 1L, 1L);
    }

    @Test
    void aGoodCustomerWhomNobodySpeaksToIsNeglected() {
        clock.setDate(TODAY.minusDays(70));
        String silent = made("ORDINARY");
        String spoken = made("ORDINARY");
        String key = made("TOP");
        List.of(silent, spoken, key).forEach(id -> SalesTeam.sql(
                Fragment.of("insert into customer_class (customer_id, abc_class, lifecycle_stage) values (?, 'A', 'REPEAT')", UUID.fromString(id))));
        clock.setDate(TODAY);
        contact(spoken, "2027-06-10T01:00:00Z");
        List<String> neglected = team.as("rep").get(EFFORT + "/neglected-customers?limit=200").then().statusCode(200).extract().jsonPath().getList("items.customerId");
        assertThat(neglected).contains(silent).doesNotContain(spoken, key);
        team.as("rep2").get(EFFORT + "/neglected-customers?limit=200").then().body("items.customerId", not(hasItem(silent)));
        SalesTeam.sql(Fragment.of("update customer set status = 'PAUSED' where id = ?", UUID.fromString(silent)));
        team.as("rep").get(EFFORT + "/neglected-customers?limit=200").then().body("items.customerId", not(hasItem(silent)));
    }

    private long total(String person, String link) {
        return team.as(person).get(link + (link.contains("?") ? "&" : "?") + "count=true").then().statusCode(200).extract().jsonPath().getLong("total");
    }

    private String made(String tier) {
        String id = team.as("rep").body(Map.of("name", "往来" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = ? where id = ?", tier, UUID.fromString(id)));
        return id;
    }

    private String contact(String customer, String at) {
        return team.as("rep").body(Map.of("customerId", customer, "kind", "CALL", "summary", "沟通", "occurredAt", at)).post("/api/v1/interactions").then().statusCode(201)
                .extract().path("id");
    }
}
