package org.gengke.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ABC, RFM and lifecycle over HTTP: the worked examples with real orders, past days, moves, sight and bad input. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClassificationTest {

    private static final String CLASSIFICATIONS = "/api/v1/classifications/";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> customers = new LinkedHashMap<>();
    private String product;

    @BeforeEach
    void aProduct() {
        product = team.as("manager").body(Map.of("code", "P-" + mark, "name", "门禁一体机")).post("/api/v1/products").then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String customer(String name) {
        return customers.computeIfAbsent(
                name, any -> team.as("rep").body(Map.of("name", name + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id"));
    }

    private String order(String name, int daysAgo, int amount) {
        return team.as("rep").body(Map.of(
                        "customerId", customer(name), "orderedOn", clock.today().minusDays(daysAgo).toString(), "lines",
                        List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount, "unitCost", amount * 3 / 4))))
                .post("/api/v1/orders").then().statusCode(201).extract().path("id");
    }

    private RequestSpecification asked(String person) {
        return team.as(person).queryParam("ownerId", team.id("rep").toString()).queryParam("count", true);
    }

    private ValidatableResponse abc() {
        return asked("manager").get(CLASSIFICATIONS + "abc").then().statusCode(200);
    }

    private void theExample() {
        order("甲", 10, 500);
        order("乙", 20, 300);
        order("丙", 30, 60);
        order("丙", 40, 40);
        order("丁", 50, 60);
        order("戊", 60, 40);
    }

    @Test
    void theExampleOfAbcFromRealOrders() {
        theExample();
        customer("己");
        abc().body("items.customerName", contains("甲" + mark, "乙" + mark, "丙" + mark, "丁" + mark, "戊" + mark))
                .body("items.abcClass", contains("A", "A", "B", "B", "C")).body("items.shareBefore", contains(0, 0.5f, 0.8f, 0.9f, 0.96f))
                .body("items.rank", contains(1, 2, 3, 4, 5)).body("items[2].amount", equalTo(100.00f)).body("items[2].orders", equalTo(2)).body("total", equalTo(5));
        JsonPath summary = team.as("manager").queryParam("ownerId", team.id("rep").toString()).get(CLASSIFICATIONS + "abc/summary").then().statusCode(200)
                .body("gini", equalTo(0.464f)).body("customers", equalTo(5)).body("amount", equalTo(1000.00f)).body("topFifth.customers", equalTo(1))
                .body("topFifth.amountShare", equalTo(0.5f)).body("topFifth.profitShare", equalTo(0.5f)).body("classes.customers", contains(2, 2, 1))
                .body("lorenz", hasSize(6)).body("moves", hasSize(0)).extract().jsonPath();
        for (int i = 0; i < 3; i++) {
            team.as("manager").get(CLASSIFICATIONS + "abc?count=true&" + summary.getString("classes[" + i + "].list")).then().statusCode(200)
                    .body("total", equalTo(summary.getInt("classes[" + i + "].customers")));
        }
        team.as("manager").get(CLASSIFICATIONS + "abc?count=true&" + summary.getString("topFifth.list")).then().body("total", equalTo(1));
    }

    @Test
    void eachResultSaysWhyInTheLanguageOfTheReader() {
        theExample();
        abc().body("items[0].why", containsString("排第 1")).body("items[0].why", containsString("A 类"));
        asked("manager").header("Accept-Language", "en").get(CLASSIFICATIONS + "abc").then()
                .body("items[4].why", containsString("96 % of all, not less than 95 %: class C"));
        asked("manager").header("Accept-Language", "en").get(CLASSIFICATIONS + "lifecycle").then().statusCode(200).body("items[0].why", containsString("days ago"));
    }

    @Test
    void aPageBeginsBehindTheLastRowOfTheOneBefore() {
        theExample();
        String next = asked("manager").queryParam("limit", 2).queryParam("sort", "-amount").get(CLASSIFICATIONS + "abc").then()
                .body("items.rank", contains(1, 2)).extract().path("next");
        String last = asked("manager").queryParam("limit", 2).queryParam("sort", "-amount").queryParam("after", next).get(CLASSIFICATIONS + "abc").then()
                .body("items.rank", contains(3, 4)).extract().path("next");
        asked("manager").queryParam("limit", 2).queryParam("sort", "-amount").queryParam("after", last).get(CLASSIFICATIONS + "abc").then()
                .body("items.rank", contains(5)).body("next", nullValue());
        asked("manager").queryParam("after", next).get(CLASSIFICATIONS + "abc").then().statusCode(400);
    }

    @Test
    void whoMovedBetweenTwoDaysIsCountedAndListed() {
        theExample();
        // A year and twenty days ago 戊 bought for 1000 and was A; 甲 not at all.
        order("戊", 385, 1000);
        LocalDate then = clock.today().minusDays(30);
        JsonPath summary = team.as("manager").queryParam("ownerId", team.id("rep").toString()).queryParam("compareWith", then.toString())
                .get(CLASSIFICATIONS + "abc/summary").then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> moves = summary.getList("moves");
        assertThat(moves).extracting(move -> move.get("from") + " " + move.get("to") + " " + move.get("customers"))
                .containsExactlyInAnyOrder("null A 2", "A C 1", "B B 1", "C B 1");
        for (Map<String, Object> move : moves) {
            team.as("manager").get(CLASSIFICATIONS + "abc?count=true&" + move.get("list")).then().statusCode(200).body("total", equalTo(move.get("customers")));
        }
    }

    @Test
    void anOrderCancelledSinceStillCountsForTheDaysBefore() {
        theExample();
        String order = order("甲", 15, 700);
        LocalDate before = clock.today();
        clock.setDate(before.plusDays(1));
        team.as("rep").body(Map.of("reason", "项目取消")).post("/api/v1/orders/" + order + "/cancellation").then().statusCode(200);
        abc().body("items[0].amount", equalTo(500.00f)).body("items[0].orders", equalTo(1));
        asked("manager").queryParam("asOf", before.toString()).get(CLASSIFICATIONS + "abc").then().body("items[0].amount", equalTo(1200.00f)).body("items[0].orders", equalTo(2));
    }

    @Test
    void onlyThePeriodCounts() {
        order("甲", 10, 500);
        order("乙", 400, 900);
        abc().body("items.customerName", contains("甲" + mark));
        asked("manager").queryParam("period", "P24M").get(CLASSIFICATIONS + "abc").then().body("items.customerName", contains("乙" + mark, "甲" + mark));
        asked("manager").queryParam("period", "P9D").get(CLASSIFICATIONS + "abc").then().body("items", hasSize(0));
        asked("manager").queryParam("period", "P11D").get(CLASSIFICATIONS + "abc").then().body("items", hasSize(1));
        asked("manager").queryParam("asOf", clock.today().minusDays(11).toString()).get(CLASSIFICATIONS + "abc").then().body("items", hasSize(0));
        asked("manager").queryParam("asOf", clock.today().minusDays(10).toString()).get(CLASSIFICATIONS + "abc").then().body("items", hasSize(1));
    }

    @Test
    void theExampleOfRfmFromRealOrders() {
        int[] recencies = {1, 5, 5, 40, 100};
        for (int i = 0; i < recencies.length; i++) {
            order("客户" + i, recencies[i], 100);
        }
        asked("manager").get(CLASSIFICATIONS + "rfm").then().statusCode(200).body("items.r", contains(5, 3, 3, 2, 1)).body("items.recencyDays", contains(1, 5, 5, 40, 100))
                .body("items[0].f", equalTo(1)).body("items[0].segment", equalTo("NEW")).body("items[4].segment", equalTo("LOST")).body("total", equalTo(5));
        JsonPath summary = team.as("manager").queryParam("ownerId", team.id("rep").toString()).get(CLASSIFICATIONS + "rfm/summary").then().statusCode(200)
                .body("grid", hasSize(25)).extract().jsonPath();
        assertThat(summary.getList("grid.customers", Integer.class).stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
        for (String figures : List.of("grid", "segments")) {
            for (Map<String, Object> figure : summary.<Map<String, Object>>getList(figures)) {
                team.as("manager").get(CLASSIFICATIONS + "rfm?count=true&" + figure.get("list")).then().statusCode(200).body("total", equalTo(figure.get("customers")));
            }
        }
    }

    @Test
    void theLifecycleFromPotentialToLost() {
        customer("潜在");
        order("首购", 10, 100);
        for (int days : new int[] {100, 10}) {
            order("复购", days, 100);
        }
        for (int days : new int[] {95, 65, 35, 5}) {
            order("忠诚", days, 100);
        }
        order("沉睡", 120, 100);
        order("流失", 200, 100);
        asked("manager").queryParam("sort", "silentDays").get(CLASSIFICATIONS + "lifecycle").then().statusCode(200)
                .body("items.customerName", contains("潜在" + mark, "忠诚" + mark, "首购" + mark, "复购" + mark, "沉睡" + mark, "流失" + mark))
                .body("items.stage", contains("POTENTIAL", "LOYAL", "FIRST_PURCHASE", "REPEAT", "DORMANT", "LOST"));
        JsonPath summary = team.as("manager").queryParam("ownerId", team.id("rep").toString()).queryParam("compareWith", clock.today().minusDays(60).toString())
                .get(CLASSIFICATIONS + "lifecycle/summary").then().statusCode(200).body("customers", equalTo(6)).body("stages.customers", contains(1, 1, 1, 1, 1, 1))
                .extract().jsonPath();
        for (Map<String, Object> move : summary.<Map<String, Object>>getList("moves")) {
            team.as("manager").get(CLASSIFICATIONS + "lifecycle?count=true&" + move.get("list")).then().statusCode(200).body("total", equalTo(move.get("customers")));
        }
    }

    @Test
    void eachClassifiesWhatTheySee() {
        theExample();
        team.as("rep").queryParam("count", true).get(CLASSIFICATIONS + "abc").then().body("total", equalTo(5));
        team.as("northRep").queryParam("count", true).get(CLASSIFICATIONS + "abc").then().body("total", equalTo(0));
        team.as("northRep").get(CLASSIFICATIONS + "abc/summary").then().statusCode(200).body("gini", nullValue()).body("amount", equalTo(0.00f));
        team.as("admin").get(CLASSIFICATIONS + "abc").then().statusCode(403);
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        String tomorrow = clock.today().plusDays(1).toString();
        asked("manager").queryParam("asOf", tomorrow).get(CLASSIFICATIONS + "rfm").then().statusCode(422).body("type", containsString("date-in-future"));
        asked("manager").queryParam("compareWith", tomorrow).get(CLASSIFICATIONS + "lifecycle").then().statusCode(422).body("type", containsString("period-reversed"));
        for (String period : List.of("12", "P0M", "-P1M", "P1W", "P12345D", "PT1H")) {
            asked("manager").queryParam("period", period).get(CLASSIFICATIONS + "abc").then().statusCode(400);
        }
        asked("manager").queryParam("abcClass", "D").get(CLASSIFICATIONS + "abc").then().statusCode(400);
        asked("manager").queryParam("sort", "name").get(CLASSIFICATIONS + "abc").then().statusCode(400);
    }

    @Test
    void anEstimateWantsData() {
        theExample();
        team.as("manager").body(Map.of()).post(CLASSIFICATIONS + "lifetime-value/fits").then().statusCode(409).body("type", containsString("too-little-data"))
                .body("customers", equalTo(5)).body("leastCustomers", equalTo(50));
        team.as("manager").body(Map.of("calibratedTo", clock.today().plusDays(1).toString())).post(CLASSIFICATIONS + "lifetime-value/fits").then().statusCode(422);
        team.as("manager").queryParam("modelId", UUID.randomUUID().toString()).get(CLASSIFICATIONS + "lifetime-value").then().statusCode(422)
                .body("type", containsString("lifetime-model-missing"));
    }
}
