package org.gengke.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a person decides, what the rules propose, the classes that lists are filtered by, and segments. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionTest {

    private static final String CLASSIFICATIONS = "/api/v1/classifications/";

    @Inject
    TestClock clock;

    @Inject
    ClassKeeping classes;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String product;

    @BeforeEach
    void aProduct() {
        product = team.as("manager").body(Map.of("code", "P-" + mark, "name", "门禁一体机")).post("/api/v1/products").then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String customer(Map<String, Object> properties) {
        Map<String, Object> body = new HashMap<>(properties);
        body.merge("name", mark, (name, unique) -> name.toString() + unique);
        return team.as("rep").body(body).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private void order(String customer, int daysAgo, int amount) {
        team.as("rep").body(Map.of(
                        "customerId", customer, "orderedOn", clock.today().minusDays(daysAgo).toString(), "lines",
                        List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount))))
                .post("/api/v1/orders").then().statusCode(201);
    }

    private ValidatableResponse decide(String person, String customer, Map<String, Object> decision) {
        Map<String, Object> body = new HashMap<>(decision);
        body.putIfAbsent("reason", "多年合作");
        return team.as(person).body(body).post("/api/v1/customers/" + customer + "/classification-decisions").then();
    }

    private RequestSpecification asked() {
        return team.as("manager").queryParam("ownerId", team.id("rep").toString()).queryParam("count", true);
    }

    private RequestSpecification mine() {
        return team.as("rep").queryParam("count", true);
    }

    private void competing(String customer, int amount, int fromDaysAgo, int toDaysAgo) {
        team.as("rep").body(Map.of(
                        "product", "门禁", "amount", amount, "periodFrom", clock.today().minusDays(fromDaysAgo).toString(), "periodTo", clock.today().minusDays(toDaysAgo).toString()))
                .post("/api/v1/customers/" + customer + "/competing-purchases").then().statusCode(201);
    }

    @Test
    void anAttitudeIsProposedAndAPersonConfirmsIt() {
        String loyal = customer(Map.of("name", "忠诚"));
        String split = customer(Map.of("name", "分散"));
        String switcher = customer(Map.of("name", "转移"));
        order(loyal, 20, 900);
        competing(loyal, 100, 60, 30);
        order(split, 20, 50);
        competing(split, 50, 60, 30);
        order(split, 400, 50);
        competing(split, 50, 430, 400);
        order(switcher, 20, 30);
        order(switcher, 400, 90);
        competing(switcher, 70, 60, 30);
        competing(switcher, 10, 430, 400);
        asked().queryParam("sort", "-amount").get(CLASSIFICATIONS + "attitude").then().statusCode(200)
                .body("items.proposedAttitude", contains("LOYAL", "UNCOMMITTED", "SWITCHER")).body("items.shareOfWallet", contains(0.9f, 0.5f, 0.3f))
                .body("items.attitude", contains(nullValue(), nullValue(), nullValue()));
        decide("rep", loyal, Map.of("kind", "ATTITUDE", "attitude", "LOYAL", "earlyAdopter", true)).statusCode(201).body("createdByName", equalTo("rep"));
        decide("rep", switcher, Map.of("kind", "ATTITUDE", "attitude", "UNCOMMITTED", "reason", "只是季节原因")).statusCode(201);
        asked().queryParam("attitude", "LOYAL").get(CLASSIFICATIONS + "attitude").then().body("total", equalTo(1)).body("items[0].reason", equalTo("多年合作"))
                .body("items[0].earlyAdopter", equalTo(true));
        JsonPath summary = team.as("manager").queryParam("ownerId", team.id("rep").toString()).get(CLASSIFICATIONS + "attitude/summary").then().statusCode(200)
                .body("attitudes.customers", contains(1, 0, 1)).body("earlyAdopters", equalTo(1)).body("base", equalTo(3)).extract().jsonPath();
        // 忠诚 is loyal and class A (900 of 980): one of three.
        assertThat(summary.getInt("serial")).isEqualTo(1);
        assertThat(summary.getFloat("serialisation")).isEqualTo(0.3333333333f);
        for (String list : List.of("list", "serialList", "earlyAdoptersList", "attitudes[0].list", "attitudes[2].list", "attitudes[1].proposedList")) {
            String counted = Map.of("list", "customers", "serialList", "serial", "earlyAdoptersList", "earlyAdopters").getOrDefault(list, list.replace(".list", ".customers").replace(".proposedList", ".proposed"));
            team.as("manager").get(CLASSIFICATIONS + "attitude?count=true&" + summary.getString(list)).then().statusCode(200).body("total", equalTo(summary.getInt(counted)));
        }
        team.as("manager").get(CLASSIFICATIONS + "lifecycle?count=true&" + summary.getString("baseList")).then().body("total", equalTo(3));
    }

    @Test
    void aDecisionCountsFromItsDayOn() {
        String customer = customer(Map.of("name", "客户"));
        order(customer, 60, 100);
        String earlier = clock.today().minusDays(10).toString();
        decide("rep", customer, Map.of("kind", "ATTITUDE", "attitude", "SWITCHER", "effectiveOn", earlier)).statusCode(201);
        decide("rep", customer, Map.of("kind", "ATTITUDE", "attitude", "LOYAL")).statusCode(201);
        asked().queryParam("asOf", earlier).get(CLASSIFICATIONS + "attitude").then().body("items.attitude", contains("SWITCHER"));
        asked().queryParam("compareWith", earlier).queryParam("previousAttitude", "SWITCHER").get(CLASSIFICATIONS + "attitude").then().body("items.attitude", contains("LOYAL"));
        asked().queryParam("asOf", clock.today().minusDays(11).toString()).get(CLASSIFICATIONS + "attitude").then().body("items.attitude", contains(nullValue()));
        team.as("rep").get("/api/v1/customers/" + customer + "/classification-decisions").then().statusCode(200).body("items.attitude", contains("LOYAL", "SWITCHER"));
        team.as("northRep").get("/api/v1/customers/" + customer + "/classification-decisions").then().statusCode(404);
    }

    @Test
    void aCustomerIsDeclaredLostAndFoundAgain() {
        String customer = customer(Map.of("name", "客户"));
        order(customer, 10, 100);
        decide("rep", customer, Map.of("kind", "LOST", "lostCause", "PRICE")).statusCode(201);
        asked().get(CLASSIFICATIONS + "lifecycle").then().body("items.stage", contains("LOST")).body("items[0].why", containsString("声明流失"));
        decide("rep", customer, Map.of("kind", "LOST", "reason", "误会")).statusCode(201);
        asked().get(CLASSIFICATIONS + "lifecycle").then().body("items.stage", contains("FIRST_PURCHASE"));
    }

    @Test
    void aTierIsProposedAndAManagerSetsIt() {
        String large = customer(Map.of("name", "大"));
        String small = customer(Map.of("name", "小"));
        String promising = customer(Map.of("name", "潜", "procurementBudget", 2000000, "annualRevenue", 50000000));
        order(large, 10, 9000);
        order(small, 10, 1000);
        asked().get(CLASSIFICATIONS + "tier").then().statusCode(200).body("items.customerId", contains(large, small, promising))
                .body("items.proposedTier", contains("STRATEGIC", "IMPORTANT", "IMPORTANT")).body("items[2].valueGrade", equalTo("A"));
        decide("rep", large, Map.of("kind", "TIER", "tier", "STRATEGIC")).statusCode(403);
        decide("manager", large, Map.of("kind", "TIER", "tier", "STRATEGIC")).statusCode(201);
        decide("manager", large, Map.of("kind", "TIER", "tier", "ORDINARY", "effectiveOn", clock.today().minusDays(30).toString())).statusCode(201);
        team.as("rep").get("/api/v1/customers/" + large).then().body("tier", equalTo("STRATEGIC"));
        asked().queryParam("differs", true).get(CLASSIFICATIONS + "tier").then().body("items.customerId", contains(small, promising));
        JsonPath summary = team.as("manager").queryParam("ownerId", team.id("rep").toString()).get(CLASSIFICATIONS + "tier/summary").then().statusCode(200).extract().jsonPath();
        for (Map<String, Object> figure : summary.<Map<String, Object>>getList("figures")) {
            team.as("manager").get(CLASSIFICATIONS + "tier?count=true&" + figure.get("list")).then().body("total", equalTo(figure.get("customers")));
        }
    }

    @Test
    void theValueGradeOfThoseThatHaveNotBought() {
        customer(Map.of("name", "甲", "procurementBudget", 1000000, "annualRevenue", 100000000));
        customer(Map.of("name", "乙", "procurementBudget", 300000, "sizeClass", "MEDIUM"));
        customer(Map.of("name", "丙", "procurementBudget", 100000, "annualRevenue", 9999999.99));
        customer(Map.of("name", "丁"));
        order(customer(Map.of("name", "戊", "procurementBudget", 1000000, "annualRevenue", 100000000)), 5, 10);
        asked().queryParam("sort", "-procurementBudget").get(CLASSIFICATIONS + "value-grade").then().statusCode(200)
                .body("items.valueGrade", contains("A", "B", "C", null)).body("items[3].why", containsString("缺采购预算"));
        JsonPath summary = team.as("manager").queryParam("ownerId", team.id("rep").toString()).get(CLASSIFICATIONS + "value-grade/summary").then().statusCode(200)
                .body("customers", equalTo(4)).body("unknown", equalTo(1)).body("fields", hasSize(9)).extract().jsonPath();
        for (Map<String, Object> field : summary.<Map<String, Object>>getList("fields")) {
            team.as("manager").get(CLASSIFICATIONS + "value-grade?count=true&" + field.get("list")).then().body("total", equalTo(field.get("customers")));
        }
    }

    @Test
    void aDecisionThatMakesNoSenseIsRefused() {
        String customer = customer(Map.of("name", "客户"));
        decide("rep", customer, Map.of("kind", "ATTITUDE")).statusCode(422).body("errors.pointer", contains("#/attitude"));
        decide("rep", customer, Map.of("kind", "LOST", "tier", "TOP")).statusCode(422).body("errors.code", contains("not-of-this-kind"));
        decide("rep", customer, Map.of("kind", "ATTITUDE", "attitude", "SWITCHER", "earlyAdopter", true)).statusCode(422).body("errors.code", contains("only-with-loyal"));
        decide("rep", customer, Map.of("kind", "ATTITUDE", "attitude", "LOYAL", "effectiveOn", clock.today().plusDays(1).toString())).statusCode(422);
        decide("rep", customer, Map.of("kind", "ATTITUDE", "attitude", "LOYAL", "reason", " ")).statusCode(422);
        team.as("rep").get("/api/v1/customers/" + customer + "/classification-decisions").then().body("items", hasSize(0));
    }

    @Test
    void listsAreFilteredByClassesAndSegmentsAreBuiltFromThem() {
        String large = customer(Map.of("name", "大", "regionCode", "440100"));
        String asleep = customer(Map.of("name", "睡", "regionCode", "440100"));
        customer(Map.of("name", "潜"));
        order(large, 10, 9000);
        order(asleep, 120, 1);
        decide("rep", large, Map.of("kind", "ATTITUDE", "attitude", "LOYAL")).statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> classes.renew(clock.now()));
        asked().queryParam("lifecycleStage", "DORMANT").get("/api/v1/customers").then().statusCode(200).body("items.id", contains(asleep)).body("items[0].lifecycleStage", equalTo("DORMANT"));
        asked().queryParam("attitude", "LOYAL").get("/api/v1/customers").then().body("items.id", contains(large));
        team.as("rep").get("/api/v1/customers/" + large).then().body("attitude", equalTo("LOYAL")).body("lifecycleStage", equalTo("FIRST_PURCHASE"));

        String live = segment(Map.of("name", "沉睡" + mark, "kind", "LIVE", "query", Map.of("lifecycleStage", List.of("DORMANT")), "shared", true));
        String fixed = segment(Map.of("name", "华南" + mark, "kind", "STATIC", "query", Map.of("regionCode", List.of("440000"))));
        asked().queryParam("segmentId", live).get("/api/v1/customers").then().body("items.id", contains(asleep));
        mine().queryParam("segmentId", fixed).get("/api/v1/customers").then().body("total", equalTo(2));
        asked().queryParam("segmentId", live).get(CLASSIFICATIONS + "lifecycle").then().body("items.customerId", contains(asleep));
        mine().queryParam("segmentId", fixed).queryParam("segmentId", live).get("/api/v1/customers").then().body("total", equalTo(2));
        order(asleep, 1, 5);
        QuarkusTransaction.requiringNew().run(() -> classes.renew(clock.now()));
        asked().queryParam("segmentId", live).get("/api/v1/customers").then().body("total", equalTo(0));
        mine().queryParam("segmentId", fixed).get("/api/v1/customers").then().body("total", equalTo(2));
        team.as("rep").body(Map.of("remove", List.of(asleep))).post("/api/v1/segments/" + fixed + "/members").then().statusCode(200).body("version", equalTo(1));
        team.as("rep").queryParam("segmentId", fixed).get("/api/v1/customers").then().body("items.id", contains(large));
        // Somebody else's sight, and somebody else's segment.
        team.as("northRep").queryParam("count", true).queryParam("segmentId", live).get("/api/v1/customers").then().body("total", equalTo(0));
        team.as("northRep").get("/api/v1/segments/" + fixed).then().statusCode(404);
        team.as("northRep").queryParam("count", true).queryParam("segmentId", fixed).get("/api/v1/customers").then().body("total", equalTo(0));
        asked().queryParam("segmentId", fixed).get("/api/v1/customers").then().body("total", equalTo(0));
        team.as("manager").get("/api/v1/segments/" + live).then().statusCode(200).body("query", equalTo(Map.of()));
        team.as("rep").get("/api/v1/segments/" + live).then().statusCode(200).body("query.lifecycleStage", contains("DORMANT"));
        team.patchAs("manager", "*").body(Map.of("name", "x")).patch("/api/v1/segments/" + live).then().statusCode(403);
        team.as("rep").body(Map.of("add", List.of(large))).post("/api/v1/segments/" + live + "/members").then().statusCode(409).body("type", containsString("segment-not-static"));
    }

    private String segment(Map<String, Object> body) {
        return team.as("rep").body(body).post("/api/v1/segments").then().statusCode(201).extract().path("id");
    }

    @Test
    void aSegmentSpeaksOfTodayAndOfItself() {
        Map<String, Object> segment = Map.of("name", "细分" + mark, "kind", "LIVE", "query", Map.of("status", List.of("WON")));
        segment(segment);
        team.as("rep").body(segment).post("/api/v1/segments").then().statusCode(409).body("type", containsString("segment-name-taken"));
        for (Map<String, Object> query : List.<Map<String, Object>>of(
                Map.of("asOf", List.of("2026-01-01")), Map.of("segmentId", List.of(UUID.randomUUID().toString())), Map.of("colour", List.of("red")), Map.of("status", List.of("HAPPY")),
                Map.of("overdue", List.of()), Map.of("createdTo", List.of("+999999999-12-31")))) {
            team.as("rep").body(Map.of("name", "另一个" + mark, "kind", "LIVE", "query", query)).post("/api/v1/segments").then().statusCode(422);
        }
    }

    @Test
    void behaviourAndPositionAreFilters() {
        String visited = customer(Map.of("name", "常去"));
        customer(Map.of("name", "没去"));
        team.as("rep").body(Map.of("customerId", visited, "kind", "VISIT", "summary", "看了车间")).post("/api/v1/interactions").then().statusCode(201);
        team.as("rep").body(Map.of("name", "王工", "customers", List.of(Map.of("customerId", visited, "position", "采购经理")))).post("/api/v1/contacts");
        asked().queryParam("visitsFrom", 1).get("/api/v1/customers").then().body("items.id", contains(visited));
        asked().queryParam("interactionCountTo", 0).get("/api/v1/customers").then().body("total", equalTo(1));
    }
}
