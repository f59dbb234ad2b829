package org.gengke.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.CountingSql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products, orders and payments over HTTP, with what follows for the customer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PurchaseTest {

    private static final String ORDERS = "/api/v1/orders";
    private static final String PAYMENTS = "/api/v1/payments";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String product;

    @BeforeEach
    void aProduct() {
        product = make("manager", "/api/v1/products", Map.of("code", "P-" + mark, "name", "门禁一体机" + mark, "unit", "台"));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void anOrderIsEnteredReadAndAddedUp() {
        String customer = customer("rep");
        String order = team.as("rep").body(order(customer, null, today(), line("20", "680.00", "430.00"), line("1", "99.90", "50.00"))).post(ORDERS).then()
                .statusCode(201).header("Location", matchesPattern("https?://[^/]+/api/v1/orders/[0-9a-f-]+")).extract().path("id");
        team.as("rep").get(ORDERS + "/" + order).then().statusCode(200).header("ETag", notNullValue())
                .body("state", equalTo("CONFIRMED")).body("amount", equalTo(13699.90f)).body("grossProfit", equalTo(5049.90f))
                .body("lines.productName", contains("门禁一体机" + mark, "门禁一体机" + mark)).body("lines[0].quantity", equalTo(20)).body("lines[0].amount", equalTo(13600.00f));
        team.as("northRep").get(ORDERS + "/" + order).then().statusCode(404);
        team.as("northRep").queryParam("customerId", customer).queryParam("count", true).get(ORDERS).then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void aListOfOrdersIsAddedUpAndTheCountsOfATierOpenTheirLists() {
        String tier = make("manager", "/api/v1/price-tiers", Map.of("name", "战略价" + mark, "position", 1));
        String customer = customer("rep");
        Map<String, Object> tiered = order(customer, null, today(), line("2", "100.00", "60.00"));
        tiered.put("priceTierId", tier);
        String first = make("rep", ORDERS, tiered);
        make("rep", ORDERS, tiered);
        make("rep", ORDERS, order(customer, null, today(), line("1", "10.00", null)));
        team.as("rep").queryParam("customerId", customer).get(ORDERS + "/totals").then().statusCode(200)
                .body("orders", equalTo(3)).body("amount", equalTo(410.00f)).body("grossProfit", equalTo(160.00f)).body("grossProfitKnownOf", equalTo(2));
        team.as("rep").body(Map.of("reason", "重复")).post(ORDERS + "/" + first + "/cancellation").then().statusCode(200);
        team.as("rep").queryParam("customerId", customer).get(ORDERS + "/totals").then()
                .body("orders", equalTo(3)).body("confirmed", equalTo(2)).body("amount", equalTo(210.00f));
        team.as("rep").queryParam("withoutPriceTier", true).queryParam("customerId", customer).get(ORDERS).then().body("items", hasSize(1));
        team.as("rep").queryParam("priceTierId", tier).queryParam("state", "CONFIRMED").queryParam("count", true).get(ORDERS).then().body("total", equalTo(1));
        team.as("rep").queryParam("priceTierId", tier).queryParam("count", true).get("/api/v1/customers").then().body("total", equalTo(1)).body("items.id", contains(customer));
        team.as("rep").get("/api/v1/price-tiers/counts").then()
                .body("items.find { it.priceTierId == '" + tier + "' }.orders", equalTo(1)).body("items.find { it.priceTierId == '" + tier + "' }.customers", equalTo(1));
    }

    @Test
    void ordersAndPaymentsStandInTheTimelineAndAnswerTheChecklist() {
        String customer = customer("rep");
        String question = "/api/v1/customers/" + customer + "/checklist";
        String first = make("rep", ORDERS, order(customer, null, clock.today().minusDays(60), line("1", "10.00", null)));
        String computed = "items.find { it.computedFrom == 'ORDERS' }.answer";
        team.as("rep").get(question).then().body("status", equalTo("WON")).body("answered", equalTo(1)).body("asked", equalTo(7))
                .body(computed, equalTo("1 单，" + clock.today().minusDays(60)));
        make("rep", ORDERS, order(customer, null, clock.today().minusDays(40), line("1", "10.00", null)));
        make("rep", ORDERS, order(customer, null, clock.today().minusDays(20), line("1", "10.00", null)));
        team.as("rep").header("Accept-Language", "en").get(question).then()
                .body(computed, equalTo("3 orders, one day of ordering in 20; the first on " + clock.today().minusDays(60) + ", the last on " + clock.today().minusDays(20)));
        team.as("rep").get("/api/v1/customers/" + customer).then().body("checklist.answered", equalTo(1)).body("checklist.asked", equalTo(7));
        make("rep", PAYMENTS, Map.of("orderId", first, "dueOn", clock.today().minusDays(50).toString(), "amount", 10, "paidOn", clock.today().minusDays(45).toString(), "paidAmount", 10));
        String second = team.as("rep").queryParam("customerId", customer).get(ORDERS).jsonPath().getString("items[0].id");
        team.as("rep").body(Map.of("reason", "重复")).post(ORDERS + "/" + second + "/cancellation").then().statusCode(200);
        team.as("rep").get("/api/v1/customers/" + customer + "/timeline?kind=ORDERED&kind=ORDER_CANCELLED&kind=PAID").then().statusCode(200)
                .body("items.kind", contains("ORDER_CANCELLED", "ORDERED", "ORDERED", "PAID", "ORDERED")).body("items[0].details.reason", equalTo("重复"))
                .body("items[3].details.daysLate", equalTo(5)).body("items[4].subjectId", equalTo(first));
        team.as("northRep").get("/api/v1/customers/" + customer + "/timeline").then().statusCode(404);
    }

    @Test
    void thePriceTierOfTheLatestOrderAnswersTheChecklist() {
        String customer = customer("rep");
        String question = "/api/v1/customers/" + customer + "/checklist";
        make("rep", ORDERS, order(customer, null, clock.today().minusDays(60), line("1", "10.00", null)));
        String tierOf = "items.find { it.computedFrom == 'PRICE_TIER' }";
        team.as("rep").get(question).then().body(tierOf + ".answer", nullValue()).body("answered", equalTo(1));
        String name = "金牌" + UUID.randomUUID();
        String tier = make("manager", "/api/v1/price-tiers", Map.of("name", name, "position", 1));
        Map<String, Object> priced = new HashMap<>(order(customer, null, clock.today().minusDays(9), line("1", "10.00", null)));
        priced.put("priceTierId", tier);
        String last = make("rep", ORDERS, priced);
        team.as("rep").get(question).then().body(tierOf + ".answer", equalTo(name + "（按 " + clock.today().minusDays(9) + " 的订单）")).body("answered", equalTo(2));
        team.as("rep").get("/api/v1/customers/" + customer).then().body("checklist.answered", equalTo(2));
        team.as("rep").body(Map.of("reason", "重复")).post(ORDERS + "/" + last + "/cancellation").then().statusCode(200);
        team.as("rep").get(question).then().body(tierOf + ".answer", nullValue()).body("answered", equalTo(1));
    }

    @Test
    void theFirstOrderMakesTheCustomerWonAndPlansFollow() {
        String customer = customer("rep");
        LocalDate day = clock.today().minusDays(40);
        team.as("rep").body(order(customer, null, day, line("1", "10.00", null))).post(ORDERS).then().statusCode(201);
        team.as("rep").get("/api/v1/customers/" + customer).then().body("status", equalTo("WON")).body("importance", equalTo("GENERAL"))
                .body("wonBefore", equalTo(true)).body("nextFollowUpOn", notNullValue());
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then()
                .body("items[0].toStatus", equalTo("WON")).body("items[0].rule", equalTo("FIRST_ORDER")).body("items[0].effectiveOn", equalTo(day.toString()));
        team.as("rep").queryParam("customerId", customer).queryParam("state", "PLANNED").get("/api/v1/follow-up-plans").then().body("items", hasSize(1));
        team.as("executive").queryParam("customerId", customer).get("/api/v1/audit-entries").then()
                .body("items.action", containsInAnyOrder("CUSTOMER_CREATED", "ORDER_CREATED", "STATUS_CHANGED"));
    }

    @Test
    void aPausedCustomerThatOrdersIsWonAgainAndCancellingLeavesItSo() {
        String customer = customer("rep");
        team.as("rep").body(Map.of("toStatus", "PAUSED", "pause", Map.of("cause", "PRICE", "side", "OURS", "reEvaluateOn", clock.today().plusDays(30).toString())))
                .post("/api/v1/customers/" + customer + "/status-changes").then().statusCode(201);
        String order = make("rep", ORDERS, order(customer, null, today(), line("1", "10.00", null)));
        status(customer, "WON");
        cancel(order).statusCode(200).body("state", equalTo("CANCELLED")).body("cancelReason", equalTo("项目取消")).body("cancelledAt", notNullValue());
        status(customer, "WON");
        cancel(order).statusCode(409).body("type", endsWith("/order-cancelled"));
        team.as("rep").get("/api/v1/customers/" + customer + "/purchases").then().statusCode(200).body("orders", equalTo(0)).body("amount", equalTo(0.00f));
    }

    @Test
    void tellingOfAnOrderTwiceIsTellingOfItOnce() {
        String customer = customer("rep");
        String path = ORDERS + "/by-external-id/SO-" + mark;
        Map<String, Object> told = order(customer, null, today(), line("2", "680.00", null));
        String id = team.as("rep").body(told).put(path).then().statusCode(201).extract().path("id");
        team.as("rep").body(told).put(path).then().statusCode(200).body("id", equalTo(id)).body("version", equalTo(0));
        team.as("rep").body(order(customer, null, today(), line("3", "680.00", null))).put(path).then().statusCode(200)
                .body("version", equalTo(1)).body("amount", equalTo(2040.00f)).body("lines", hasSize(1));
        team.as("northRep").body(order(customer("northRep"), null, today(), line("3", "680.00", null))).put(path).then()
                .statusCode(409).body("type", endsWith("/order-external-id-taken"));
        team.as("rep").body(order(customer, "SO-" + mark, today(), line("3", "680.00", null))).post(ORDERS).then()
                .statusCode(409).body("type", endsWith("/order-external-id-taken"));
        team.as("rep").queryParam("externalId", "SO-" + mark).get(ORDERS).then().body("items.id", contains(id));
        Map<String, Object> cancelled = new HashMap<>(order(customer, null, today(), line("3", "680.00", null)));
        cancelled.put("state", "CANCELLED");
        team.as("rep").body(cancelled).put(path).then().statusCode(200).body("state", equalTo("CANCELLED"));
        team.as("rep").body(cancelled).put(path).then().statusCode(200).body("version", equalTo(2));
        team.as("rep").body(told).put(path).then().statusCode(409).body("type", endsWith("/order-cancelled"));
    }

    @Test
    void aBatchAnswersForEachOrderAndWritesWhatIsRight() {
        String customer = customer("rep");
        String other = customer("rep");
        String foreign = customer("northRep");
        List<Map<String, Object>> orders = new ArrayList<>();
        orders.add(order(customer, "A-" + mark, today(), line("1", "10.00", "4.00")));
        orders.add(order(other, "B-" + mark, today(), line("1", "20.00", null)));
        orders.add(order(foreign, "C-" + mark, today(), line("1", "30.00", null)));
        orders.add(order(customer, "D-" + mark, today().plusDays(2), line("1", "30.00", null)));
        orders.add(order(customer, "E-" + mark, today(), line("-1", "30.00", null)));
        orders.add(order(customer, "F-" + mark, today()));
        orders.add(order(customer, "G-" + mark, today(), Map.of("productId", UUID.randomUUID().toString(), "quantity", 1, "unitPrice", 1)));
        orders.add(order(customer, "A-" + mark, today(), line("1", "10.00", null)));
        orders.add(order(customer, "H-" + mark, today().minusDays(3), line("1", "10.00", null)));
        Map<String, Object> withoutProduct = order(customer, "I-" + mark, today(), Map.of("quantity", 1, "unitPrice", 1));
        orders.add(withoutProduct);
        ValidatableResponse answer = batch(orders).statusCode(200)
                .body("created", equalTo(3)).body("changed", equalTo(0)).body("unchanged", equalTo(0)).body("refused", equalTo(7))
                .body("items.outcome", contains("CREATED", "CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "CREATED", "REFUSED"))
                .body("items[2].problem.type", endsWith("/customer-unknown")).body("items[3].problem.type", endsWith("/order-in-future"))
                .body("items[4].problem.errors[0].pointer", equalTo("#/lines/0/quantity")).body("items[4].problem.errors[0].code", equalTo("positive"))
                .body("items[5].problem.errors[0].pointer", equalTo("#/lines")).body("items[6].problem.type", endsWith("/product-unknown"))
                .body("items[7].problem.errors[0].code", equalTo("given-twice")).body("items[9].problem.errors[0].pointer", equalTo("#/lines/0/productId"));
        assertThat(answer.extract().<String>path("items[3].problem.detail")).contains(today().toString());
        status(customer, "WON");
        status(other, "WON");
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then().body("items[0].effectiveOn", equalTo(today().minusDays(3).toString()));
        batch(List.of(orders.get(0), order(other, "B-" + mark, today(), line("2", "20.00", null)))).statusCode(200)
                .body("unchanged", equalTo(1)).body("changed", equalTo(1));
        team.as("rep").queryParam("customerId", List.of(customer, other)).queryParam("sort", "amount").get(ORDERS).then()
                .body("items.amount", contains(10.00f, 10.00f, 40.00f));
    }

    @Test
    void aBatchOfTenThousandIsAFewStatements() {
        List<String> customers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            customers.add(customer("rep"));
        }
        List<Map<String, Object>> orders = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            orders.add(order(customers.get(i % 5), mark + "-" + i, today().minusDays(i % 700), line("1", "10.00", "4.00")));
        }
        int statements = CountingSql.during(() -> batch(orders).statusCode(200).body("created", equalTo(10_000)));
        assertThat(statements).isLessThan(60);
        team.as("rep").queryParam("customerId", customers.get(0)).queryParam("count", true).get(ORDERS).then().body("total", equalTo(2_000));
        orders.add(order(customers.get(0), mark, today(), line("1", "10.00", null)));
        batch(orders).statusCode(422).body("errors[0].pointer", equalTo("#/orders"));
    }

    @Test
    void anOrderIsChangedByItsVersionAsLongAsItCoversItsPayments() {
        String order = make("rep", ORDERS, order(customer("rep"), null, today(), line("2", "500.00", null)));
        make("rep", PAYMENTS, Map.of("orderId", order, "dueOn", today().toString(), "amount", 600));
        String tag = team.as("rep").get(ORDERS + "/" + order).header("ETag");
        team.patchAs("rep", tag).body(Map.of("note", "加急", "lines", List.of(line("2", "400.00", null)))).patch(ORDERS + "/" + order).then()
                .statusCode(200).body("note", equalTo("加急")).body("amount", equalTo(800.00f)).body("version", equalTo(1));
        team.patchAs("rep", tag).body(Map.of("note", "再改")).patch(ORDERS + "/" + order).then().statusCode(412);
        team.patchAs("rep", "*").body(Map.of("lines", List.of(line("1", "400.00", null)))).patch(ORDERS + "/" + order).then()
                .statusCode(409).body("type", endsWith("/order-below-payments"));
        team.patchAs("rep", "*").body(Map.of("lines", List.of())).patch(ORDERS + "/" + order).then().statusCode(422);
        team.patchAs("rep", "*").body(Map.of("orderedOn", today().plusDays(1).toString())).patch(ORDERS + "/" + order).then()
                .statusCode(422).body("type", endsWith("/order-in-future"));
    }

    @Test
    void paymentsTellHowACustomerPays() {
        String customer = customer("rep");
        String order = make("rep", ORDERS, order(customer, null, today().minusDays(60), line("1", "1000.00", "600.00")));
        make("rep", ORDERS, order(customer, null, today().minusDays(30), line("1", "500.00", null)));
        String payment = make("rep", PAYMENTS, Map.of("orderId", order, "dueOn", today().minusDays(20).toString(), "amount", 700));
        team.as("rep").body(Map.of("orderId", order, "dueOn", today().toString(), "amount", 300.01)).post(PAYMENTS).then()
                .statusCode(422).body("type", endsWith("/payment-above-due")).body("due", equalTo(300.00f));
        team.patchAs("rep", "*").body(Map.of("paidOn", today().toString(), "paidAmount", 700.01)).patch(PAYMENTS + "/" + payment).then()
                .statusCode(422).body("type", endsWith("/payment-above-due"));
        team.patchAs("rep", "*").body(Map.of("paidOn", today().toString())).patch(PAYMENTS + "/" + payment).then()
                .statusCode(422).body("errors[0].code", equalTo("paid-together"));
        team.as("rep").queryParam("customerId", customer).queryParam("overdue", true).get(PAYMENTS).then()
                .body("items.id", contains(payment)).body("items[0].daysLate", equalTo(20)).body("items[0].outstanding", equalTo(700.00f));
        purchases(customer).body("credit.standing", equalTo("WATCH")).body("credit.overdue", equalTo(700.00f)).body("orders", equalTo(2))
                .body("meanIntervalDays", equalTo(30.0f)).body("grossProfit", equalTo(400.00f)).body("grossProfitKnownOf", equalTo(1));
        team.patchAs("rep", "*").body(Map.of("paidOn", today().toString(), "paidAmount", 700)).patch(PAYMENTS + "/" + payment).then().statusCode(200);
        purchases(customer).body("credit.overdue", equalTo(0)).body("credit.outstanding", equalTo(0.00f)).body("credit.meanDaysLate", equalTo(20.0f));
        cancel(order).statusCode(200);
        purchases(customer).body("credit.standing", equalTo("UNKNOWN")).body("orders", equalTo(1));
        team.as("rep").body(Map.of("orderId", order, "dueOn", today().toString(), "amount", 1)).post(PAYMENTS).then()
                .statusCode(409).body("type", endsWith("/order-cancelled"));
    }

    @Test
    void pricesHangOnTiersAndOrdersAreCountedByThem() {
        String tier = make("manager", "/api/v1/price-tiers", Map.of("name", "经销价" + mark, "position", 3));
        team.as("manager").body(Map.of("name", "经销价" + mark)).post("/api/v1/price-tiers").then().statusCode(409).body("type", endsWith("/price-tier-name-taken"));
        team.patchAs("manager", "*").body(Map.of("prices", List.of(Map.of("priceTierId", tier, "unitPrice", 640.5)))).patch("/api/v1/products/" + product).then()
                .statusCode(200).body("prices[0].unitPrice", equalTo(640.50f)).body("version", equalTo(1));
        team.as("rep").queryParam("q", "menjinyitiji" + mark).get("/api/v1/products").then().body("items.id", contains(product));
        team.as("manager").body(Map.of("code", "p-" + mark, "name", "同码")).post("/api/v1/products").then().statusCode(409).body("type", endsWith("/product-code-taken"));
        String customer = customer("rep");
        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(Math.abs(mark.hashCode() % 5000));
        Map<String, Object> order = new HashMap<>(order(customer, null, day, line("1", "640.50", null)));
        order.put("priceTierId", tier);
        make("rep", ORDERS, order);
        make("rep", ORDERS, order);
        team.as("rep").queryParam("from", day.toString()).queryParam("to", day.toString()).get("/api/v1/price-tiers/counts").then()
                .body("items", hasSize(1)).body("items[0].orders", equalTo(2)).body("items[0].customers", equalTo(1)).body("items[0].amount", equalTo(1281.00f));
        purchases(customer).body("priceTiers[0].name", equalTo("经销价" + mark)).body("meanIntervalDays", nullValue());
        order.put("priceTierId", UUID.randomUUID().toString());
        team.as("rep").body(order).post(ORDERS).then().statusCode(422).body("type", endsWith("/price-tier-unknown"));
    }

    @Test
    void ordersFollowTheirCustomerIntoAnotherRecordAndBack() {
        String survivor = customer("rep");
        String merged = customer("rep");
        String order = make("rep", ORDERS, order(merged, "M-" + mark, today(), line("1", "10.00", null)));
        String merge = team.as("rep").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
        team.as("rep").get(ORDERS + "/" + order).then().body("customerId", equalTo(survivor));
        status(survivor, "WON");
        team.as("rep").body(order(merged, null, today(), line("1", "10.00", null))).put(ORDERS + "/by-external-id/M-" + mark).then()
                .statusCode(200).body("version", equalTo(0)).body("customerId", equalTo(survivor));
        team.as("manager").post("/api/v1/customers/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
        team.as("rep").get(ORDERS + "/" + order).then().body("customerId", equalTo(merged));
        status(survivor, "CONTACT_STARTED");
    }

    @Test
    void whatIsNotAnOrderIsRefusedAndNothingIsWritten() {
        String customer = customer("rep");
        refused(order(customer, null, today().plusDays(1), line("1", "10.00", null)), 422, "order-in-future");
        refused(order(UUID.randomUUID().toString(), null, today(), line("1", "10.00", null)), 404, "customer-unknown");
        refused(order(customer, null, today(), Map.of("productId", UUID.randomUUID().toString(), "quantity", 1, "unitPrice", 1)), 422, "product-unknown");
        refused(order(customer, null, today(), line("-1", "10.00", null)), 422, "invalid-content");
        refused(order(customer, null, today(), line("0", "10.00", null)), 422, "invalid-content");
        refused(order(customer, null, today(), line("1", "-10.00", null)), 422, "invalid-content");
        refused(order(customer, null, today(), line("1", "10.001", null)), 422, "invalid-content");
        refused(order(customer, null, today()), 422, "invalid-content");
        refused(order(customer, null, today(), line("999999999", "999999999999.99", null)), 422, "invalid-content");
        team.as("rep").queryParam("customerId", customer).get(ORDERS).then().body("items", hasSize(0));
        status(customer, "CONTACT_STARTED");
    }

    @Test
    void listsAreOneStatementAndPagedByKey() {
        String customer = customer("rep");
        for (int i = 0; i < 5; i++) {
            String order = make("rep", ORDERS, order(customer, null, today().minusDays(i / 2), line("1", "10.00", null)));
            make("rep", PAYMENTS, Map.of("orderId", order, "dueOn", today().plusDays(i).toString(), "amount", 10));
        }
        for (String path : List.of(ORDERS, PAYMENTS, "/api/v1/products", "/api/v1/price-tiers")) {
            assertThat(CountingSql.during(() -> team.as("rep").queryParam("limit", 200).get(path).then().statusCode(200))).as(path).isEqualTo(1);
        }
        List<String> read = new ArrayList<>();
        String next = null;
        do {
            var request = team.as("rep").queryParam("customerId", customer).queryParam("limit", 2);
            var page = (next == null ? request : request.queryParam("after", next)).get(ORDERS).then().statusCode(200).extract().jsonPath();
            read.addAll(page.getList("items.id"));
            next = page.getString("next");
        } while (next != null);
        assertThat(read).hasSize(5).doesNotHaveDuplicates();
        String export = make("rep", "/api/v1/exports", Map.of("list", "orders", "format", "csv", "query", "customerId=" + customer));
        assertThat(team.as("rep").accept("*/*").get("/api/v1/exports/" + export + "/file").then().statusCode(200).extract().asString().lines()).hasSize(6);
    }

    private void refused(Map<String, Object> order, int status, String type) {
        team.as("rep").body(order).post(ORDERS).then().statusCode(status).body("type", endsWith("/" + type));
    }

    private ValidatableResponse batch(List<Map<String, Object>> orders) {
        return team.as("rep").body(Map.of("orders", orders)).post(ORDERS + "/batch").then();
    }

    private ValidatableResponse cancel(String order) {
        return team.as("rep").body(Map.of("reason", "项目取消")).post(ORDERS + "/" + order + "/cancellation").then();
    }

    private ValidatableResponse purchases(String customer) {
        return team.as("rep").get("/api/v1/customers/" + customer + "/purchases").then().statusCode(200);
    }

    private void status(String customer, String status) {
        team.as("rep").get("/api/v1/customers/" + customer).then().statusCode(200).body("status", equalTo(status));
    }

    private String customer(String person) {
        return make(person, "/api/v1/customers", Map.of("name", "采购" + UUID.randomUUID()));
    }

    private LocalDate today() {
        return clock.today();
    }

    @SafeVarargs
    private static Map<String, Object> order(String customer, String externalId, LocalDate day, Map<String, Object>... lines) {
        Map<String, Object> order = new HashMap<>(Map.of("customerId", customer, "orderedOn", day.toString(), "lines", List.of(lines)));
        if (externalId != null) {
            order.put("externalId", externalId);
        }
        return order;
    }

    private Map<String, Object> line(String quantity, String price, String cost) {
        Map<String, Object> line = new HashMap<>(
                Map.of("productId", product, "quantity", new java.math.BigDecimal(quantity), "unitPrice", new java.math.BigDecimal(price)));
        if (cost != null) {
            line.put("unitCost", new java.math.BigDecimal(cost));
        }
        return line;
    }

    private String make(String person, String path, Map<String, ?> body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }
}
