package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9, screen and evaluate: who is weighed, by what, and what was decided. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CandidateTest {

    private static final String CANDIDATES = "/api/v1/key-account-plans/candidates";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "kam", "executive").forEach(team::token);
        clock.setDate(TODAY);
        customer = made("rep");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    @SuppressWarnings("unchecked")
    void eachFigureEqualsWhatSqlSaysAndOpensItsRows() {
        order(LocalDate.of(2026, 6, 15), 300_000);
        order(LocalDate.of(2025, 6, 16), 200_000);
        order(LocalDate.of(2025, 6, 15), 90_000);
        order(LocalDate.of(2024, 6, 16), 10_000);
        order(LocalDate.of(2024, 6, 15), 7_000_000);
        interaction("VISIT", "2026-06-14T16:30:00Z");
        interaction("VISIT", "2026-03-17T16:30:00Z");
        interaction("VISIT", "2026-03-17T15:30:00Z");
        interaction("EMAIL", "2026-06-01T02:00:00Z");
        interaction("WECHAT", "2026-06-01T03:00:00Z");
        interaction("DEMO", "2026-06-02T03:00:00Z");
        // A remark of an import without a date.
        interaction("VISIT", "2026-06-02T03:00:01Z");
        SalesTeam.sql(Fragment.of(
                "update interaction set counts = false where customer_id = ? and occurred_at = timestamptz '2026-06-02 03:00:01Z'", UUID.fromString(customer)));
        clock.setDate(TODAY);
        Map<String, Object> parts = new HashMap<>();
        JsonPath candidate = one("").extract().jsonPath();
        for (Map<String, Object> part : candidate.<Map<String, Object>>getList("items[0].parts")) {
            for (Map<String, Object> basis : (List<Map<String, Object>>) part.get("basis")) {
                parts.put((String) basis.get("figure"), ((Number) basis.get("value")).doubleValue());
                Object link = basis.get("listLink");
                if (link != null && List.of("VISITS", "MESSAGES", "OTHER_CONTACTS").contains(basis.get("figure"))) {
                    team.as("rep").get(link + "&count=true").then().statusCode(200).body("total", equalTo(((Number) basis.get("value")).intValue()));
                }
            }
        }
        double revenue = number("select sum(amount) from customer_order where customer_id = ? and ordered_on between date '2025-06-16' and date '2026-06-15'");
        double before = number("select sum(gross_profit) from customer_order where customer_id = ? and ordered_on between date '2024-06-16' and date '2025-06-15'");
        double profit = number("select sum(gross_profit) from customer_order where customer_id = ? and ordered_on between date '2025-06-16' and date '2026-06-15'");
        assertThat(parts.get("REVENUE")).isEqualTo(revenue).isEqualTo(500_000.0);
        assertThat(parts.get("GROSS_PROFIT")).isEqualTo(profit);
        assertThat(parts.get("PREVIOUS_GROSS_PROFIT")).isEqualTo(before);
        // 250 000 after 50 000.
        assertThat(parts.get("GROWTH")).isEqualTo(400.0);
        // 90 days: from 18 March, Shanghai time.
        assertThat(parts.get("VISITS")).isEqualTo(2.0);
        assertThat(parts.get("MESSAGES")).isEqualTo(2.0);
        assertThat(parts.get("OTHER_CONTACTS")).isEqualTo(1.0);
        // 50, 83.3, 100, 9 of 12: 75, 0; potential and relationship not known.
        assertThat(candidate.getFloat("items[0].score")).isEqualTo(63.1f);
        assertThat(candidate.getInt("items[0].coverage")).isEqualTo(70);
        JsonPath behind = team.as("rep").get(candidate.getString("items[0].parts[0].basis[0].listLink")).then().statusCode(200).extract().jsonPath();
        assertThat(behind.getList("items.amount", Double.class).stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(500_000.0);
    }

    @Test
    void aVisitIsOneOfAnExecutiveByWhoWasThere() {
        interaction("VISIT", "2026-06-03T02:00:00Z", team.id("executive"));
        interaction("VISIT", "2026-06-03T03:00:00Z");
        interaction("EXECUTIVE_VISIT", "2026-06-04T02:00:00Z");
        JsonPath candidate = one("").extract().jsonPath();
        for (Map.Entry<String, Integer> figure : Map.of("VISITS", 1, "EXECUTIVE_VISITS", 2).entrySet()) {
            String basis = "items[0].parts.basis.flatten().find { it.figure == '" + figure.getKey() + "' }";
            assertThat(candidate.getInt(basis + ".value")).as(figure.getKey()).isEqualTo(figure.getValue());
            team.as("rep").get(candidate.getString(basis + ".listLink") + "&count=true").then().statusCode(200).body("total", equalTo(figure.getValue()));
        }
    }

    @Test
    void whatTheyThinkOfUsOpensItsRows() {
        for (int score : List.of(3, 5)) {
            team.as("rep").body(Map.of("customerId", customer, "askedOn", "2026-06-01", "score", score)).post("/api/v1/account-opinions").then().statusCode(201);
        }
        for (String kind : List.of("COMPLAINT", "QUESTION")) {
            team.as("rep").body(Map.of("customerId", customer, "kind", kind, "content", "闸机误报")).post("/api/v1/account-reports").then().statusCode(201);
        }
        JsonPath candidate = one("").extract().jsonPath();
        for (Map.Entry<String, Integer> figure : Map.of("SATISFACTION", 2, "COMPLAINTS", 1).entrySet()) {
            String link = candidate.getString("items[0].parts.basis.flatten().find { it.figure == '" + figure.getKey() + "' }.listLink");
            team.as("rep").get(link + "&count=true").then().statusCode(200).body("total", equalTo(figure.getValue()));
        }
    }

    @Test
    void weightsAreTriedOutWithoutBeingSaved() {
        order(LocalDate.of(2026, 6, 1), 250_000);
        one("&weightPurchases=100&weightProfit=0&weightTrend=0&weightPotential=0&weightActivity=0&weightIntention=0&weightRelationship=0")
                .body("items[0].score", equalTo(25.0f)).body("policy.weights.PURCHASES", equalTo(100)).body("items[0].parts[1].contribution", nullValue());
        one("").body("policy.weights.PURCHASES", equalTo(20));
        team.as("rep").get(CANDIDATES + "?weightPurchases=101").then().statusCode(400);
        team.as("rep").get(CANDIDATES + "?weightPurchases=many").then().statusCode(400);
        one("&weightPurchases=0&weightProfit=0&weightTrend=0&weightPotential=0&weightActivity=0&weightIntention=0&weightRelationship=0")
                .body("items[0].score", nullValue()).body("items[0].coverage", equalTo(0));
    }

    @Test
    void theListIsInOrderOfTheScoreAndPagedByIt() {
        String other = made("rep");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        List.of(customer, other).forEach(id -> SalesTeam.sql(Fragment.of("update customer set tags = array[?] where id = ?", mark, UUID.fromString(id))));
        order(LocalDate.of(2026, 6, 1), 250_000);
        JsonPath first = team.as("rep").get(CANDIDATES + "?limit=1&count=true&tag=" + mark).then().statusCode(200).body("total", equalTo(2)).extract().jsonPath();
        assertThat(first.getString("items[0].customerId")).isEqualTo(customer);
        team.as("rep").get(CANDIDATES + "?limit=1&tag=" + mark + "&after=" + first.getString("next")).then().statusCode(200)
                .body("items.customerId", contains(other)).body("next", nullValue());
        team.as("rep").get(CANDIDATES + "?sort=revenue&tag=" + mark).then().statusCode(200).body("items.customerId", contains(other, customer));
        team.as("rep").get(CANDIDATES + "?sort=name").then().statusCode(400);
    }

    @Test
    void aDecisionIsKeptWithWhatWasSeenAndTheNewestIsInForce() {
        order(LocalDate.of(2026, 6, 1), 250_000);
        float score = one("").body("items[0].decided", nullValue()).extract().path("items[0].score");
        decide("rep", "NOT_TAKEN", "今年没有项目").statusCode(201).body("score", equalTo(score)).body("parts", hasSize(7)).body("decidedOn", equalTo("2026-06-15"));
        one("&decided=false").body("items", empty());
        one("&decision=NOT_TAKEN").body("items[0].decided.reason", equalTo("今年没有项目"));
        order(LocalDate.of(2026, 6, 2), 500_000);
        clock.advance(Duration.ofMinutes(1));
        String location = decide("rep", "TAKEN", "追加订单").statusCode(201).body("score", greaterThan(score)).extract().header("Location");
        assertThat(location).contains(CANDIDATES + "/" + customer + "/decisions/");
        one("&decision=NOT_TAKEN").body("items", empty());
        one("&decision=TAKEN").body("items[0].decided.decision", equalTo("TAKEN"));
        team.as("rep").get(CANDIDATES + "/" + customer + "/decisions?count=true").then().statusCode(200).body("total", equalTo(2))
                .body("items.decision", contains("TAKEN", "NOT_TAKEN")).body("items[1].score", equalTo(score)).body("items[0].decidedByName", not(nullValue()));
        team.as("rep").get(location.substring(location.indexOf("/api/"))).then().statusCode(200).body("decision", equalTo("TAKEN"));
        decide("rep", "TAKEN", "  ").statusCode(422);
        decide("rep2", "TAKEN", "抢单").statusCode(404);
        team.as("rep2").get(CANDIDATES + "/" + customer + "/decisions").then().statusCode(404);
        team.as("rep").get(CANDIDATES + "/" + customer + "/decisions/" + Ids.next()).then().statusCode(404);
    }

    /** What the customer is of all that the manager sees says what the manager's team sells. */
    @Test
    void aDecisionTellsNothingOfOtherCustomers() {
        order(LocalDate.of(2026, 6, 1), 250_000);
        project(customer);
        project(made("rep"));
        String figures = "parts.basis.flatten().figure";
        String shares = "SHARE_OF_REVENUE";
        float score = team.as("manager").get(CANDIDATES + "?customerId=" + customer).then().body("items[0]." + figures, hasItem(shares)).extract().path("items[0].score");
        String id = decide("manager", "TAKEN", "采购额第三").statusCode(201).body("score", equalTo(score)).body(figures, hasItem("REVENUE")).body(figures, not(hasItem(shares)))
                .body(figures, not(hasItem("SHARE_OF_GROSS_PROFIT"))).body("parts.find { it.part == 'INTENTION' }.basis.find { it.figure == 'OPEN_PROJECTS' }.value", equalTo(1))
                .extract().path("id");
        // Neither does one that was recorded before.
        SalesTeam.sql(Fragment.of(
                "update key_account_decision set parts = jsonb_set(parts, '{0,basis}', parts #> '{0,basis}' || '[{\"figure\":\"SHARE_OF_REVENUE\",\"value\":12.5}]') where id = ?",
                UUID.fromString(id)));
        team.as("rep").get(CANDIDATES + "/" + customer + "/decisions/" + id).then().statusCode(200).body(figures, not(hasItem(shares))).body(figures, hasItem("REVENUE"));
        team.as("rep").get(CANDIDATES + "/" + customer + "/decisions").then().statusCode(200).body("items.parts.flatten().basis.flatten().figure", not(hasItem(shares)));
    }

    private void project(String at) {
        team.as("rep").body(Map.of("name", "门禁改造", "step", 3)).post("/api/v1/customers/" + at + "/projects").then().statusCode(201);
    }

    @Test
    void whoIsNotSeenIsNoCandidate() {
        team.as("rep2").get(CANDIDATES + "?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(0)).body("items", empty());
        SalesTeam.sql(Fragment.of("update customer set status = 'ABANDONED' where id = ?", UUID.fromString(customer)));
        one("").body("items", empty());
    }

    @Test
    void aPlanThatIsWrittenStandsBesideTheCandidate() {
        one("&planned=false").body("items", hasSize(1));
        String plan = team.as("rep")
                .body(Map.of("customerId", customer, "title", "规划", "beginsOn", "2026-07-01", "endsOn", "2026-12-31"))
                .post("/api/v1/key-account-plans").then().statusCode(201).extract().path("id");
        one("&planned=true").body("items[0].plan.id", equalTo(plan)).body("items[0].plan.state", equalTo("DRAFT"));
        one("&planned=false").body("items", empty());
        one("&keyAccount=true").body("items", empty());
        SalesTeam.sql(Fragment.of("update customer set tier = 'TOP' where id = ?", UUID.fromString(customer)));
        one("&keyAccount=true").body("items[0].keyAccount", equalTo(true));
    }

    private ValidatableResponse one(String more) {
        return team.as("rep").get(CANDIDATES + "?customerId=" + customer + more).then().statusCode(200);
    }

    private ValidatableResponse decide(String person, String decision, String reason) {
        return team.as(person).body(Map.of("decision", decision, "reason", reason)).post(CANDIDATES + "/" + customer + "/decisions").then();
    }

    private String made(String person) {
        return team.as(person).body(Map.of("name", "候选" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private void order(LocalDate day, int amount) {
        String code = "P" + UUID.randomUUID().toString().substring(0, 12);
        String product = team.as("manager").body(Map.of("code", code, "name", "闸机" + code)).post("/api/v1/products").then().statusCode(201).extract().path("id");
        team.as("rep")
                .body(Map.of(
                        "customerId", customer, "orderedOn", day.toString(),
                        "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount, "unitCost", amount / 2))))
                .post("/api/v1/orders").then().statusCode(201);
    }

    private void interaction(String kind, String at, UUID... colleagues) {
        team.as("rep").body(Map.of("customerId", customer, "kind", kind, "summary", "沟通", "occurredAt", at, "colleagueIds", List.of(colleagues))).post("/api/v1/interactions").then().statusCode(201);
    }

    private double number(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get()
                .first(Fragment.of(sql, UUID.fromString(customer)), row -> row.getBigDecimal(1)).orElseThrow().doubleValue());
    }
}
