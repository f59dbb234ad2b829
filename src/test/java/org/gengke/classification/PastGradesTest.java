package org.gengke.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** Value grades and tiers of past days, who moved between two days, and whatever writes the data that they come from. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PastGradesTest {

    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String GRADES = "/api/v1/classifications/value-grade";
    private static final String TIERS = "/api/v1/classifications/tier";
    private static final Map<String, Object> GRADE_A = Map.of("procurementBudget", 1000000, "annualRevenue", 100000000);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private LocalDate begin;

    @BeforeEach
    void aMorning() {
        clock.setDate(clock.today().plusDays(1));
        begin = clock.today();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private void day(int days) {
        clock.setDate(begin.plusDays(days));
    }

    private String customer(String name, Map<String, Object> properties) {
        Map<String, Object> body = new HashMap<>(properties);
        body.put("name", name + mark);
        String person = properties.containsKey("tier") ? "manager" : "rep";
        body.put("ownerId", team.id("rep").toString());
        return team.as(person).body(body).post(CUSTOMERS).then().statusCode(201).extract().path("id");
    }

    private void patch(String customer, String body) {
        team.patchAs("manager", "*").body(body).patch(CUSTOMERS + "/" + customer).then().statusCode(200);
    }

    private void order(String customer, int amount) {
        String product = team.as("manager").body(Map.of("code", UUID.randomUUID().toString(), "name", "门禁一体机")).post("/api/v1/products").then().statusCode(201).extract().path("id");
        team.as("rep").body(Map.of(
                        "customerId", customer, "orderedOn", clock.today().toString(), "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount))))
                .post("/api/v1/orders").then().statusCode(201);
    }

    private void decide(String customer, String tier, int day) {
        team.as("manager").body(Map.of("kind", "TIER", "tier", tier, "reason", "集团要上三个园区", "effectiveOn", begin.plusDays(day).toString()))
                .post(CUSTOMERS + "/" + customer + "/classification-decisions").then().statusCode(201);
    }

    private RequestSpecification asked(Integer asOf, Integer compareWith) {
        RequestSpecification request = team.as("manager").queryParam("ownerId", team.id("rep").toString());
        if (asOf != null) {
            request.queryParam("asOf", begin.plusDays(asOf).toString());
        }
        return compareWith == null ? request : request.queryParam("compareWith", begin.plusDays(compareWith).toString());
    }

    private ValidatableResponse grades(Integer asOf) {
        return asked(asOf, null).queryParam("sort", "-procurementBudget").get(GRADES).then().statusCode(200);
    }

    private String tier(Integer asOf) {
        return asked(asOf, null).get(TIERS).then().statusCode(200).extract().path("items[0].tier");
    }

    /** Each figure's list has exactly that many rows. */
    private void everyListHasItsRows(String path, JsonPath summary, String... figures) {
        for (String figure : figures) {
            for (Map<String, Object> one : summary.<Map<String, Object>>getList(figure)) {
                listed(path, (String) one.get("list"), (Integer) one.get("customers"));
            }
        }
    }

    private void listed(String path, String query, int rows) {
        team.as("manager").get(path + "?count=true&" + query).then().statusCode(200).body("total", equalTo(rows)).body("items", hasSize(rows));
    }

    private static List<String> moves(JsonPath summary, String name) {
        return summary.<Map<String, Object>>getList(name).stream().map(move -> move.get("from") + ">" + move.get("to") + " " + move.get("customers")).toList();
    }

    @Test
    void aGradeOfAPastDayComesFromWhatWasKnownOnIt() {
        String falling = customer("甲", GRADE_A);
        String found = customer("乙", Map.of());
        day(1);
        patch(falling, "{\"procurementBudget\":100000}");
        patch(found, "{\"procurementBudget\":300000,\"sizeClass\":\"MEDIUM\"}");
        day(2);
        grades(null).body("items.valueGrade", contains("B", "B"));
        grades(1).body("items.valueGrade", contains("B", "B")).body("items.procurementBudget", contains(300000.00f, 100000.00f));
        grades(0).body("items.valueGrade", contains("A", null)).body("items[0].why", containsString("1,000,000")).body("items[1].why", containsString("缺采购预算"));
        asked(0, null).header("Accept-Language", "en").get(GRADES).then().body("items[1].why", containsString("Procurement budget 1,000,000 (level 3)"));
    }

    @Test
    void whoMovedBetweenGradesIsCountedAndListed() {
        String falling = customer("甲", GRADE_A);
        String buying = customer("乙", GRADE_A);
        customer("丙", Map.of());
        day(1);
        patch(falling, "{\"procurementBudget\":100000}");
        order(buying, 500);
        customer("丁", GRADE_A);
        day(2);
        JsonPath summary = asked(null, 0).get(GRADES + "/summary").then().statusCode(200).body("asOf", equalTo(begin.plusDays(2).toString()))
                .body("compareWith", equalTo(begin.toString())).body("customers", equalTo(3)).body("unknown", equalTo(1)).extract().jsonPath();
        assertThat(moves(summary, "moves")).containsExactlyInAnyOrder("A>B 1", "A>OUTSIDE 1", "NONE>NONE 1", "OUTSIDE>A 1");
        everyListHasItsRows(GRADES, summary, "moves", "fields");
        listed(GRADES, summary.getString("list"), 3);
        listed(GRADES, summary.getString("unknownList"), 1);
        asked(null, 0).queryParam("previousGrade", "A").queryParam("valueGrade", "OUTSIDE").get(GRADES).then().body("items.customerId", contains(buying))
                .body("items[0].previousGrade", equalTo("A")).body("items[0].why", containsString("已下单"));
        asked(1, 0).queryParam("customerId", falling).get(GRADES).then().body("items.valueGrade", contains("B")).body("items.previousGrade", contains("A"));
        asked(0, null).get(GRADES + "/summary").then().body("customers", equalTo(3)).body("moves", hasSize(0)).body("compareWith", nullValue());
    }

    @Test
    void aDayEndsInTheOrganisationsZoneAndItsLastChangeCounts() {
        String customer = customer("甲", GRADE_A);
        day(1);
        patch(customer, "{\"procurementBudget\":1}");
        patch(customer, "{\"procurementBudget\":2}");
        clock.set(begin.plusDays(1).atTime(LocalTime.of(23, 59)).atZone(clock.zone()).toInstant());
        patch(customer, "{\"procurementBudget\":3}");
        // The next day here, and still the same one in UTC.
        clock.set(begin.plusDays(2).atTime(LocalTime.of(0, 1)).atZone(clock.zone()).toInstant());
        patch(customer, "{\"procurementBudget\":4}");
        day(3);
        grades(0).body("items.procurementBudget", contains(1000000.00f));
        grades(1).body("items.procurementBudget", contains(3.00f));
        grades(2).body("items.procurementBudget", contains(4.00f));
    }

    @Test
    void aTierOfAPastDayIsTheOneOfThatDay() {
        String customer = customer("甲", Map.of());
        order(customer, 1000);
        day(2);
        decide(customer, "TOP", 2);
        day(6);
        patch(customer, "{\"tier\":\"ORDINARY\"}");
        day(9);
        assertThat(List.of(0, 1).stream().map(this::tier)).containsExactly(null, null);
        assertThat(List.of(2, 5, 6, 8).stream().map(this::tier)).containsExactly("TOP", "TOP", "ORDINARY", "ORDINARY");
        assertThat(tier(null)).isEqualTo("ORDINARY");
    }

    @Test
    void aDecisionForAPastDayCountsFromItOnUpToTheNext() {
        String customer = customer("甲", Map.of());
        day(8);
        decide(customer, "TOP", 3);
        assertThat(team.as("rep").get(CUSTOMERS + "/" + customer).jsonPath().getString("tier")).isEqualTo("TOP");
        day(9);
        decide(customer, "IMPORTANT", 1);
        assertThat(team.as("rep").get(CUSTOMERS + "/" + customer).jsonPath().getString("tier")).isEqualTo("TOP");
        assertThat(List.of(0, 1, 2, 3, 8).stream().map(this::tier)).containsExactly(null, "IMPORTANT", "IMPORTANT", "TOP", "TOP");
        // Who may not set a tier may not set one of the past either.
        team.as("rep").body(Map.of("kind", "TIER", "tier", "TOP", "reason", "无", "effectiveOn", begin.toString()))
                .post(CUSTOMERS + "/" + customer + "/classification-decisions").then().statusCode(403).body("type", endsWith("tier-needs-manager"));
        assertThat(tier(0)).isNull();
    }

    @Test
    void whoMovedBetweenTiersIsCountedAndListed() {
        String rising = customer("甲", Map.of("tier", "ORDINARY"));
        String buying = customer("乙", Map.of());
        day(1);
        patch(rising, "{\"tier\":\"TOP\"}");
        order(buying, 900);
        customer("丙", Map.of("tier", "TOP"));
        day(2);
        JsonPath summary = asked(null, 0).get(TIERS + "/summary").then().statusCode(200).body("customers", equalTo(3)).extract().jsonPath();
        assertThat(moves(summary, "moves")).containsExactlyInAnyOrder("ORDINARY>TOP 1", "null>null 1", "null>TOP 1");
        assertThat(moves(summary, "proposedMoves")).containsExactlyInAnyOrder("ORDINARY>ORDINARY 1", "ORDINARY>STRATEGIC 1", "null>ORDINARY 1");
        everyListHasItsRows(TIERS, summary, "moves", "proposedMoves", "figures");
        listed(TIERS, summary.getString("list"), 3);
        listed(TIERS, summary.getString("differingList"), summary.getInt("differing"));
        asked(null, 0).queryParam("previousTier", "ORDINARY").get(TIERS).then().body("items.customerId", contains(rising)).body("items[0].tier", equalTo("TOP"))
                .body("items[0].previousTier", equalTo("ORDINARY")).body("items[0].previousProposedTier", equalTo("ORDINARY"));
        asked(0, null).get(TIERS + "/summary").then().body("customers", equalTo(2)).body("figures.proposedTier", contains("ORDINARY", "ORDINARY"));
        asked(2, null).queryParam("period", "P1D").get(TIERS + "/summary").then().body("figures.proposedTier", contains("ORDINARY", "ORDINARY"))
                .body("from", equalTo(begin.plusDays(2).toString()));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        for (String path : List.of(GRADES, GRADES + "/summary", TIERS, TIERS + "/summary")) {
            asked(1, null).get(path).then().statusCode(422).body("type", endsWith("date-in-future"));
            asked(-1, 0).get(path).then().statusCode(422).body("type", endsWith("period-reversed"));
        }
        asked(0, null).queryParam("period", "P1M").get(GRADES).then().statusCode(400);
        asked(0, null).queryParam("previousTier", "BEST").get(TIERS).then().statusCode(400);
    }

    private JsonPath decisions(String customer, String language) {
        return team.as("rep").header("Accept-Language", language).get(CUSTOMERS + "/" + customer + "/classification-decisions?sort=createdAt").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aTierSetWithOtherDataIsADecisionToo() {
        String customer = customer("甲", Map.of("tier", "ORDINARY"));
        patch(customer, "{\"headcount\":9}");
        patch(customer, "{\"tier\":\"TOP\",\"tierReason\":\" 框架协议已签 \"}");
        team.as("manager").body(Map.of("customerIds", List.of(customer), "change", Map.of("tier", "IMPORTANT", "tierReason", "统一复核")))
                .post(CUSTOMERS + "/bulk-changes").then().statusCode(200).body("items.outcome", contains("CHANGED"));
        patch(customer, "{\"tier\":\"IMPORTANT\",\"tierReason\":\"年度复核，维持\"}");
        patch(customer, "{\"tier\":null}");
        decide(customer, "STRATEGIC", 0);
        JsonPath made = decisions(customer, "zh-CN");
        assertThat(made.getList("items.tier")).containsExactly("ORDINARY", "TOP", "IMPORTANT", "IMPORTANT", null, "STRATEGIC");
        assertThat(made.getList("items.reason")).containsExactly("录入客户时已有的等级", "框架协议已签", "统一复核", "年度复核，维持", "随客户资料一并修改，未说明理由", "集团要上三个园区");
        assertThat(made.getList("items.unstatedReason")).containsExactly("ENTERED", null, null, null, "NOT_STATED", null);
        assertThat(made.getList("items.createdByName")).containsOnly("manager");
        assertThat(decisions(customer, "en").getList("items.reason")).contains("Changed with other data of the customer, no reason given");
    }

    /** Nothing that somebody says is taken for the name that stands for no reason. */
    @Test
    void theWordsOfAPersonAreTheirs() {
        String customer = customer("甲", Map.of("tier", "ORDINARY"));
        patch(customer, "{\"tier\":\"TOP\",\"tierReason\":\"NOT_STATED\"}");
        for (String decision : List.of("{\"kind\":\"TIER\",\"tier\":\"IMPORTANT\",\"reason\":\"ENTERED\"}", "{\"kind\":\"ATTITUDE\",\"attitude\":\"LOYAL\",\"reason\":\"NOT_STATED\"}")) {
            team.as("manager").body(decision).post(CUSTOMERS + "/" + customer + "/classification-decisions").then().statusCode(201).body("unstatedReason", nullValue());
        }
        JsonPath made = decisions(customer, "zh-CN");
        assertThat(made.getList("items.reason")).containsExactly("录入客户时已有的等级", "NOT_STATED", "ENTERED", "NOT_STATED");
        assertThat(made.getList("items.unstatedReason")).containsExactly("ENTERED", null, null, null);
        // A day before the decision of a person, whatever its words: the tier of today is theirs.
        decide(customer, "STRATEGIC", -1);
        team.as("rep").get(CUSTOMERS + "/" + customer).then().body("tier", equalTo("IMPORTANT"));
    }

    /** Of one customer or of many at once: looked at, and it stays. */
    @Test
    void theSameTierWithAReasonIsADecision() {
        String one = customer("甲", Map.of("tier", "TOP"));
        String other = customer("乙", Map.of("tier", "TOP"));
        for (String change : List.of("{\"tier\":\"TOP\",\"tierReason\":\"年度复核，维持\"}", "{\"tierReason\":\"再看一次，维持\"}", "{\"tier\":\"TOP\"}")) {
            patch(one, change);
            team.as("manager").body("{\"customerIds\":[\"" + other + "\"],\"change\":" + change + "}").post(CUSTOMERS + "/bulk-changes")
                    .then().statusCode(200).body("items.outcome", contains("CHANGED"));
        }
        assertThat(decisions(one, "zh-CN").getList("items.reason")).containsExactly("录入客户时已有的等级", "年度复核，维持", "再看一次，维持");
        assertThat(decisions(other, "zh-CN").getList("items.reason")).isEqualTo(decisions(one, "zh-CN").getList("items.reason"));
    }

    /** The previous version of the service knows no other way to say that nobody gave a reason. */
    @Test
    void decisionsOfBeforeSayByTheReasonThatThereIsNone() {
        String customer = customer("甲", Map.of("tier", "ORDINARY"));
        patch(customer, "{\"tier\":\"TOP\"}");
        SalesTeam.sql(Fragment.of("update classification_decision set stated = null where customer_id = ?", UUID.fromString(customer)));
        assertThat(decisions(customer, "zh-CN").getList("items.unstatedReason")).containsExactly("ENTERED", "NOT_STATED");
    }

    @Test
    void whateverWritesACustomerWritesItsHistory() {
        String customer = customer("甲", GRADE_A);
        day(1);
        // A former version of the service, or somebody by hand: the instant of the writer, or now.
        SalesTeam.sql(Fragment.of("update customer set tier = 'TOP', updated_at = ? where id = ?", clock.now(), UUID.fromString(customer)));
        day(2);
        assertThat(tier(0)).isNull();
        assertThat(tier(1)).isEqualTo("TOP");
        String byHand = "insert into customer (id, name, name_key, status, status_since, tier, search_text, search_grams, created_at, updated_at)"
                + " select ?, name || 'x', name_key || 'x', status, status_since, 'TOP', search_text, search_grams, now(), now() from customer where id = ?";
        UUID other = UUID.randomUUID();
        SalesTeam.sql(Fragment.of(byHand, other, UUID.fromString(customer)));
        assertThat(SalesTeam.sql(Fragment.of("update customer_profile_period set tier = tier where customer_id = ? and tier = 'TOP' and valid_from = '-infinity'", other))).isEqualTo(1);
        SalesTeam.sql(Fragment.of("delete from customer where id = ?", other));
        assertThat(SalesTeam.sql(Fragment.of("update customer_profile_period set tier = tier where customer_id = ?", other))).isZero();
    }

    @Test
    void aMergeLeavesEachItsOwnPast() {
        String survivor = customer("甲", Map.of("tier", "ORDINARY"));
        String merged = customer("乙", Map.of());
        day(2);
        decide(merged, "STRATEGIC", 2);
        day(3);
        String merge = team.as("manager").body(Map.of("mergedId", merged)).post(CUSTOMERS + "/" + survivor + "/merges").then().statusCode(201).extract().path("id");
        day(4);
        asked(2, null).get(TIERS).then().body("items.customerId", contains(survivor)).body("items.tier", contains("ORDINARY"));
        // What came with the other record does not stand in the way.
        decide(survivor, "TOP", 1);
        assertThat(List.of(0, 1, 2, 3, 4).stream().map(this::tier)).containsExactly("ORDINARY", "TOP", "TOP", "TOP", "TOP");
        team.as("manager").post(CUSTOMERS + "/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
        assertThat(asked(2, null).queryParam("customerId", merged).get(TIERS).jsonPath().getString("items[0].tier")).isEqualTo("STRATEGIC");
        assertThat(decisions(merged, "zh-CN").getList("items.tier")).containsExactly("STRATEGIC");
    }
}
