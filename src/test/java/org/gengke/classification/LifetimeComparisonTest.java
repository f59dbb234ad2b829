package org.gengke.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lifetime value on two days by one model, the published one of the CDNOW sample. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LifetimeComparisonTest {

    private static final String LIFETIMES = "/api/v1/classifications/lifetime-value";

    private final TestClock clock = new TestClock();
    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> customers = new LinkedHashMap<>();
    private String product;
    private String model;
    private String cancelled;

    /** Three months ago 快 and 稳 had ordered every fortnight; 快 has not since. 新 came after it, 撤 took back its only order. */
    @BeforeEach
    void fourHistories() {
        model = Ids.next().toString();
        // Of a part: others go on without a model of their own.
        SalesTeam.sql(Fragment.of(
                "insert into lifetime_model (id, state, calibrated_to, owner_id, customers, repeat_customers, r, alpha, a, b, log_likelihood, spend_customers, p, q, gamma,"
                        + " spend_log_likelihood, created_at, created_by, finished_at)"
                        + " values (?::uuid, 'DONE', ?, ?, 2357, 946, 0.243, 4.414, 0.793, 2.426, -9582.4, 946, 6.25, 3.74, 15.44, -4055.9, now(), ?, now())",
                model, clock.today(), team.id("rep"), team.id("manager")));
        product = team.as("manager").body(Map.of("code", "L-" + mark, "name", "门禁一体机")).post("/api/v1/products").then().statusCode(201).extract().path("id");
        for (int daysAgo = 244; daysAgo >= 104; daysAgo -= 14) {
            order("快", daysAgo);
        }
        for (int daysAgo = 244; daysAgo >= 6; daysAgo -= 14) {
            order("稳", daysAgo);
        }
        order("新", 20);
        cancelled = order("撤", 150);
    }

    private String order(String name, int daysAgo) {
        String customer = customers.computeIfAbsent(
                name, any -> team.as("rep").body(Map.of("name", name + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id"));
        return team.as("rep").body(Map.of(
                        "customerId", customer, "orderedOn", clock.today().minusDays(daysAgo).toString(), "lines",
                        List.of(Map.of("productId", product, "quantity", 1, "unitPrice", 100))))
                .post("/api/v1/orders").then().statusCode(201).extract().path("id");
    }

    private String asked() {
        return "ownerId=" + team.id("rep") + "&modelId=" + model;
    }

    private String compared() {
        return asked() + "&compareWith=" + clock.today().minusDays(90);
    }

    private ValidatableResponse list(String query) {
        return team.as("manager").get(LIFETIMES + "?count=true&" + query).then().statusCode(200);
    }

    private JsonPath summary(String query) {
        return team.as("manager").get(LIFETIMES + "/summary?" + query).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void theSameModelToldBothDays() {
        Map<String, Object> then = list(asked() + "&asOf=" + clock.today().minusDays(90) + "&customerId=" + customers.get("快")).extract().path("items[0]");
        list(compared() + "&customerId=" + customers.get("快"))
                .body("items", hasSize(1))
                .body("items[0].previousAlive", equalTo(then.get("alive"))).body("items[0].previousExpectedOrders", equalTo(then.get("expectedOrders")))
                .body("items[0].previousLifetimeValue", equalTo(then.get("lifetimeValue"))).body("items[0].previousAliveLevel", equalTo("VERY_HIGH"))
                .body("items[0].aliveLevel", equalTo("VERY_LOW")).body("items[0].why", containsString("此后没有新的下单日"));
        list(asked() + "&customerId=" + customers.get("快")).body("items[0].previousAlive", nullValue()).body("items[0].aliveLevel", equalTo("VERY_LOW"));
        list(compared() + "&sort=aliveChange").body("items[0].customerId", equalTo(customers.get("快")));
        list(compared() + "&sort=-previousLifetimeValue").body("items[3].customerId", equalTo(customers.get("新")));
    }

    @Test
    void whoMovedIsCountedAndListed() {
        JsonPath summary = summary(compared());
        assertThat(summary.<Map<String, Object>>getList("moves")).extracting(move -> move.get("from") + " " + move.get("to") + " " + move.get("customers"))
                .containsExactlyInAnyOrder("null VERY_HIGH 1", "VERY_HIGH VERY_LOW 1", "VERY_HIGH VERY_HIGH 2");
        eachFigureHasItsList(summary);
        assertThat(summary.getInt("before.customers")).isEqualTo(3);
        list(compared() + "&previousAliveLevel=VERY_HIGH&aliveLevel=VERY_LOW").body("items.customerId", contains(customers.get("快"))).body("total", equalTo(1));
        list(compared() + "&previousAliveLevel=NONE").body("items.customerId", contains(customers.get("新")));
        assertThat(summary(asked()).getList("moves")).isEmpty();
        eachFigureHasItsList(summary(asked()));
    }

    @Test
    void ordersTakenBackSinceLeaveNothingToExpect() {
        team.as("rep").body(Map.of("reason", "项目取消")).post("/api/v1/orders/" + cancelled + "/cancellation").then().statusCode(200);
        JsonPath summary = summary(compared());
        assertThat(summary.<Map<String, Object>>getList("moves")).extracting(move -> move.get("from") + " " + move.get("to") + " " + move.get("customers"))
                .contains("VERY_HIGH null 1");
        assertThat(summary.getInt("customers")).isEqualTo(3);
        eachFigureHasItsList(summary);
        list(compared() + "&aliveLevel=NONE").body("items.customerId", contains(customers.get("撤"))).body("items[0].lifetimeValue", equalTo(0.00f))
                .body("items[0].aliveLevel", nullValue()).body("items[0].why", containsString("没有有效订单"));
        list(asked()).body("items.customerId", containsInAnyOrder(customers.get("快"), customers.get("稳"), customers.get("新")));
    }

    private void eachFigureHasItsList(JsonPath summary) {
        list(summary.getString("list")).body("total", equalTo(summary.getInt("customers")));
        if (summary.get("before") != null) {
            list(summary.getString("before.list")).body("total", equalTo(summary.getInt("before.customers")));
        }
        for (String figures : List.of("bands", "moves")) {
            for (Map<String, Object> figure : summary.<Map<String, Object>>getList(figures)) {
                list((String) figure.get("list")).body("total", equalTo(figure.get("customers")));
            }
        }
    }

    @Test
    void daysThatCannotBeComparedAreRefused() {
        for (String path : List.of("", "/summary")) {
            team.as("manager").get(LIFETIMES + path + "?" + asked() + "&compareWith=" + clock.today().plusDays(1)).then().statusCode(422)
                    .body("type", containsString("period-reversed"));
            team.as("manager").get(LIFETIMES + path + "?" + asked() + "&asOf=" + clock.today().plusDays(1)).then().statusCode(422).body("type", containsString("date-in-future"));
        }
        team.as("manager").get(LIFETIMES + "?" + asked() + "&aliveLevel=SOME").then().statusCode(400);
    }

    @Test
    void theComparisonIsExported() {
        String query = compared() + "&previousAliveLevel=VERY_HIGH&aliveLevel=VERY_LOW";
        String job = team.as("manager").body(Map.of("list", "lifetime-value", "format", "csv", "query", query)).post("/api/v1/exports").then().statusCode(201)
                .extract().path("file");
        String file = team.as("manager").accept("*/*").header("Accept-Language", "en").get(job).then().statusCode(200).extract().asString();
        assertThat(file.lines().findFirst().orElseThrow()).contains("\"Probability then\",").contains("\"Lifetime value then\"");
        assertThat(file.lines().skip(1)).singleElement().asString().contains("快" + mark).contains("\"Very low (below 20 %)\",\"Very high (from 80 %)\"");
    }
}
