package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyState;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9, incentives: rules, what accrues, what is paid out, and what a later change of the orders does to it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IncentiveTest {

    private static final String INCENTIVES = "/api/v1/incentives";
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final AccountScene scene = new AccountScene(team);
    private String customer;
    private String product;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "northRep", "manager", "kam").forEach(team::token);
        clock.setDate(TODAY);
        customer = scene.account("rep");
        product = scene.product();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void aRebateAccruesFromConfirmedOrdersAndIsExplainedByThem() {
        scene.order("rep", customer, product, LocalDate.of(2026, 1, 1), "3", "33333.35");
        scene.order("rep", customer, product, LocalDate.of(2026, 12, 31), "0.333", "1000.01");
        scene.order("rep", customer, product, LocalDate.of(2025, 12, 31), "9", "9999");
        scene.order("rep", customer, product, LocalDate.of(2027, 1, 1), "9", "9999");
        scene.order("rep", customer, scene.product(), LocalDate.of(2026, 6, 1), "9", "9999");
        String cancelled = scene.order("rep", customer, product, LocalDate.of(2026, 6, 1), "9", "9999");
        cancel(cancelled);
        String rebate = rebate(customer, "MARGINAL", List.of(product));
        JsonPath read = json(read(rebate).body("orders", equalTo(2)));
        BigDecimal sql = AccountScene.figure(
                "select sum(round(quantity * unit_price, 2)) from order_line l where l.product_id = ? and exists (select from customer_order o where o.id = l.order_id"
                        + " and o.state <> 'CANCELLED' and extract(year from o.ordered_on) = 2026)",
                UUID.fromString(product));
        assertThat(figure(read, "accrual.base")).isEqualByComparingTo(sql).isEqualByComparingTo("100333.05");
        // 2 % of 100 000 and 3 % of 333.05.
        assertThat(figure(read, "accrual.accrued")).isEqualByComparingTo("2009.99");
        assertThat(read.getList("accrual.parts.amount", BigDecimal.class).stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("2009.99");
        JsonPath orders = json(team.as("rep").get(INCENTIVES + "/" + rebate + "/orders?count=true").then().statusCode(200).body("total", equalTo(2)));
        assertThat(orders.getList("items.turnover", BigDecimal.class).stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(sql);
        String next = team.as("rep").get(INCENTIVES + "/" + rebate + "/orders?limit=1").then().body("items", hasSize(1)).body("next", notNullValue()).extract().path("next");
        team.as("rep").queryParam("after", next).get(INCENTIVES + "/" + rebate + "/orders?limit=1").then().statusCode(200).body("items.orderedOn", contains("2026-01-01"));
    }

    @Test
    void whatIsPaidStaysWithinWhatAccruedUnlessAReasonIsGiven() {
        scene.order("rep", customer, product, LocalDate.of(2026, 5, 1), "1", "100000");
        String rebate = rebate(customer, "WHOLE", List.of());
        read(rebate).body("accrual.accrued", equalTo(3000.0f)).body("accrual.remaining", equalTo(3000.0f));
        pay(rebate, "2000", null).statusCode(201).body("accrual.remaining", equalTo(1000.0f)).body("payouts", hasSize(1));
        pay(rebate, "1000.01", null).statusCode(422).body("type", endsWith("/problems/payout-above-accrual")).body("accrued", equalTo(3000.0f)).body("paid", equalTo(2000.0f));
        pay(rebate, "1000.01", "总经理特批尾差").statusCode(201).body("payouts[1].above", equalTo(0.01f)).body("accrual.overpaid", equalTo(0.0f)).body("accrual.remaining", equalTo(0.0f));
        team.as("rep").header("If-Match", "*").delete(INCENTIVES + "/" + rebate).then().statusCode(409).body("type", endsWith("/problems/rebate-paid"));
        String payout = read(rebate).extract().path("payouts[1].id");
        String etag = read(rebate).extract().header("ETag");
        team.as("rep").header("If-Match", etag).delete(INCENTIVES + "/" + rebate + "/payouts/" + payout).then().statusCode(204);
        team.as("rep").header("If-Match", etag).delete(INCENTIVES + "/" + rebate + "/payouts/" + payout).then().statusCode(412);
        read(rebate).body("accrual.paid", equalTo(2000.0f));
        pay(rebate, "1", null, "2027-01-11").statusCode(422).body("errors[0].pointer", equalTo("#/paidOn"));
        String discount = add("rep", body(customer, "DISCOUNT", Map.of("percent", 5))).statusCode(201).body("accrual", equalTo(null)).extract().path("id");
        pay(discount, "1", null).statusCode(409).body("type", endsWith("/problems/not-a-rebate"));
        String audit = team.as("manager").get("/api/v1/audit-entries?customerId=" + customer).then().statusCode(200).extract().asString();
        assertThat(audit).contains("INCENTIVE_PAID", "INCENTIVE_PAYOUT_REMOVED", "FP-2027-0031");
    }

    /** A cancelled order takes the accrual with it; what was paid beyond is seen at the desk. */
    @Test
    void aCancellationAfterThePayoutIsSeen() {
        scene.order("rep", customer, product, LocalDate.of(2026, 5, 1), "1", "50000");
        String order = scene.order("rep", customer, product, LocalDate.of(2026, 6, 1), "1", "50000");
        String rebate = rebate(customer, "WHOLE", List.of());
        var before = AccountScene.standing(DutyKind.INCENTIVE, customer, TODAY);
        assertThat(before.dueOn()).isEqualTo(LocalDate.of(2027, 1, 30));
        assertThat(before.missing()).containsExactly(DutyLack.REBATE_UNPAID);
        assertThat(AccountScene.standing(DutyKind.INCENTIVE, customer, LocalDate.of(2027, 1, 31)).state()).isEqualTo(DutyState.OVERDUE);
        pay(rebate, "3000", null).statusCode(201);
        var paid = AccountScene.standing(DutyKind.INCENTIVE, customer, TODAY);
        assertThat(paid.state()).isEqualTo(DutyState.IN_ORDER);
        assertThat(paid.missing()).isEmpty();
        assertThat(paid.lastOn()).isEqualTo(TODAY);
        cancel(order);
        read(rebate).body("accrual.accrued", equalTo(1000.0f)).body("accrual.overpaid", equalTo(2000.0f)).body("accrual.remaining", equalTo(0.0f));
        var after = AccountScene.standing(DutyKind.INCENTIVE, customer, TODAY);
        assertThat(after.missing()).containsExactly(DutyLack.REBATE_OVERPAID);
        assertThat(after.state()).isEqualTo(DutyState.DUE_SOON);
        assertThat(AccountScene.standing(DutyKind.INCENTIVE, scene.account("rep"), TODAY).missing()).containsExactly(DutyLack.NEVER_DONE);
    }

    @Test
    void onePurchaseBringsOneRebate() {
        String first = rebate(customer, "WHOLE", List.of(product));
        add("rep", body(customer, "REBATE", Map.of("tierMode", "WHOLE", "tiers", tiers(), "beginsOn", "2026-12-31", "endsOn", "2027-12-31"))).statusCode(409)
                .body("type", endsWith("/problems/rebates-overlap")).body("incentiveId", equalTo(first));
        String other = add("rep", body(customer, "REBATE", Map.of("tierMode", "WHOLE", "tiers", tiers(), "productIds", List.of(scene.product())))).statusCode(201).extract().path("id");
        add("rep", body(customer, "REBATE", Map.of("tierMode", "WHOLE", "tiers", tiers(), "beginsOn", "2027-01-01", "endsOn", "2027-12-31"))).statusCode(201);
        add("rep", body(scene.account("rep"), "REBATE", Map.of("tierMode", "WHOLE", "tiers", tiers()))).statusCode(201);
        String etag = team.as("rep").get(INCENTIVES + "/" + other).then().extract().header("ETag");
        team.patchAs("rep", etag).body(Map.of("productIds", List.of(product))).patch(INCENTIVES + "/" + other).then().statusCode(409);
        team.patchAs("rep", etag).body("{\"title\":\"考勤机返利\"}").patch(INCENTIVES + "/" + other).then().statusCode(200).body("title", equalTo("考勤机返利"));
        team.patchAs("rep", etag).body("{\"title\":\"再改\"}").patch(INCENTIVES + "/" + other).then().statusCode(412);
    }

    /** Two customers become one, and both rebates would be paid for the same purchases. */
    @Test
    void nothingIsPaidOfRebatesThatOverlapUntilOneIsEnded() {
        String other = scene.account("rep");
        scene.order("rep", customer, product, LocalDate.of(2026, 8, 1), "1", "100000");
        String wholeYear = rebate(customer, "WHOLE", List.of());
        String secondHalf = add("rep", body(other, "REBATE", Map.of("tierMode", "WHOLE", "tiers", tiers(), "beginsOn", "2026-07-01"))).statusCode(201).extract().path("id");
        team.as("manager").body(Map.of("mergedId", other)).post("/api/v1/customers/" + customer + "/merges").then().statusCode(201);
        pay(secondHalf, "1000", null).statusCode(409).body("type", endsWith("/problems/rebates-overlap")).body("incentiveId", equalTo(wholeYear));
        pay(wholeYear, "1000", null).statusCode(409).body("incentiveId", equalTo(secondHalf));
        team.patchAs("rep", "*").body("{\"endsOn\":\"2026-06-30\"}").patch(INCENTIVES + "/" + wholeYear).then().statusCode(200);
        pay(secondHalf, "3000", null).statusCode(201).body("accrual.remaining", equalTo(0.0f));
        pay(wholeYear, "0.01", null).statusCode(422).body("type", endsWith("/problems/payout-above-accrual"));
    }

    @Test
    void payoutsAtOnceDoNotExceedWhatAccrued() throws Exception {
        scene.order("rep", customer, product, LocalDate.of(2026, 5, 1), "1", "100000");
        String rebate = rebate(customer, "WHOLE", List.of());
        List<Integer> answers = atOnce(6, any -> pay(rebate, "1000", null).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 201, 201, 422, 422, 422);
        read(rebate).body("accrual.paid", equalTo(3000.0f)).body("accrual.remaining", equalTo(0.0f));
    }

    /** Whichever account each begins with. */
    @Test
    void contestsAmongTheSameAccountsDoNotWaitForEachOther() throws Exception {
        String other = scene.account("rep");
        for (int round = 0; round < 4; round++) {
            List<Integer> answers = atOnce(6, one -> add("rep", body(one % 2 == 0 ? customer : other, "CONTEST", Map.of(
                            "rule", "按数量排名", "participantIds", List.of(one % 2 == 0 ? other : customer))))
                    .extract().statusCode());
            assertThat(answers).containsOnly(201);
        }
        List<String> contests = team.as("rep").get(INCENTIVES + "?limit=200&customerId=" + customer).then().extract().path("items.id");
        List<String> others = team.as("rep").get(INCENTIVES + "?limit=200&customerId=" + other).then().extract().path("items.id");
        List<Integer> answers = atOnce(6, one -> team.patchAs("rep", "*").body("{\"title\":\"第%d次\"}".formatted(one))
                .patch(INCENTIVES + "/" + (one % 2 == 0 ? contests : others).get(0)).statusCode());
        assertThat(answers).containsOnly(200);
    }

    private static List<Integer> atOnce(int many, IntFunction<Integer> ask) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(many);
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            List<Future<Integer>> asked = IntStream.range(0, many)
                    .mapToObj(one -> people.submit(() -> {
                        begin.await();
                        return ask.apply(one);
                    }))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : asked) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aContestRanksAllWhoTakePart() {
        String second = scene.account("rep2");
        String third = scene.account("northRep");
        scene.order("rep", customer, product, LocalDate.of(2026, 5, 1), "5", "10");
        scene.order("rep2", second, product, LocalDate.of(2026, 5, 1), "7", "1");
        scene.order("northRep", third, product, LocalDate.of(2026, 5, 1), "9", "1");
        Map<String, Object> contest = body(customer, "CONTEST", Map.of(
                "rule", "按数量排名，前三名各奖培训名额", "basis", "QUANTITY", "productIds", List.of(product), "participantIds", List.of(second, third)));
        add("rep", contest).statusCode(404);
        String id = add("kam", contest).statusCode(201).extract().path("id");
        team.as("kam").get(INCENTIVES + "/" + id + "/ranking").then().statusCode(200).body("items.customerId", contains(third, second, customer)).body("items.place", contains(1, 2, 3));
        // Their own place among all, and nobody's name besides.
        team.as("rep").get(INCENTIVES + "/" + id + "/ranking").then().statusCode(200).body("items.customerId", contains(customer)).body("items.place", contains(3));
        String theirs = team.as("northRep").get(INCENTIVES + "?customerId=" + third).then().statusCode(200).body("items", hasSize(1)).extract().path("items[0].id");
        team.patchAs("kam", "*").body("{\"rule\":\"按采购额排名\",\"basis\":\"TURNOVER\"}").patch(INCENTIVES + "/" + id).then().statusCode(200);
        team.as("northRep").get(INCENTIVES + "/" + theirs).then().body("rule", equalTo("按采购额排名"));
        team.as("kam").get(INCENTIVES + "/" + id + "/ranking").then().body("items.customerId", contains(customer, third, second));
    }

    @Test
    void whoDoesNotSeeTheAccountSeesNothingOfIt() {
        String rebate = rebate(customer, "WHOLE", List.of());
        team.as("northRep").get(INCENTIVES + "/" + rebate).then().statusCode(404);
        team.as("northRep").get(INCENTIVES + "/" + rebate + "/orders").then().statusCode(404);
        team.as("northRep").get(INCENTIVES + "?count=true&customerId=" + customer).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        team.as("kam").get(INCENTIVES + "?count=true&kind=REBATE&runningOn=2026-12-31&customerId=" + customer).then().statusCode(200).body("total", equalTo(1));
        team.as("kam").get(INCENTIVES + "?count=true&runningOn=2027-01-01&customerId=" + customer).then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void whatCannotBeAgreedIsSaidWithItsPlace() {
        add("rep", body(customer, "REBATE", Map.of())).statusCode(422).body("errors.pointer", contains("#/tierMode", "#/tiers"));
        add("rep", body(customer, "DISCOUNT", Map.of("percent", 5, "tiers", tiers()))).statusCode(422).body("errors.pointer", contains("#/tiers")).body("errors.code", contains("not-for-this-kind"));
        add("rep", body(customer, "DISCOUNT", Map.of("percent", 101))).statusCode(422).body("errors[0].pointer", equalTo("#/percent"));
        add("rep", body(customer, "CONTEST", Map.of())).statusCode(422).body("errors.pointer", contains("#/rule"));
        add("rep", body(customer, "DISCOUNT", Map.of("percent", 5, "endsOn", "2025-12-31"))).statusCode(422).body("errors.code", contains("ends-before-it-begins"));
        add("rep", body(customer, "DISCOUNT", Map.of("percent", 5, "productIds", List.of(customer)))).statusCode(422).body("errors.code", contains("product-unknown"));
        add("rep", body(customer, "REBATE", Map.of("tierMode", "WHOLE", "tiers", List.of(Map.of("from", 9, "rate", 1), Map.of("from", 9, "rate", 101))))).statusCode(422)
                .body("errors.code", contains("tiers-not-ascending", "rate-above-hundred"));
        add("rep", body(UUID.randomUUID().toString(), "DISCOUNT", Map.of("percent", 5))).statusCode(404);
    }

    private String rebate(String account, String mode, List<String> products) {
        return add("rep", body(account, "REBATE", Map.of("tierMode", mode, "tiers", tiers(), "productIds", products))).statusCode(201).extract().path("id");
    }

    private static List<Map<String, Object>> tiers() {
        return List.of(Map.of("from", 0, "rate", 2), Map.of("from", 100_000, "rate", 3));
    }

    private static Map<String, Object> body(String account, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", account, "kind", kind, "title", "2026 年度激励", "beginsOn", "2026-01-01", "endsOn", "2026-12-31"));
        body.putAll(more);
        return body;
    }

    private ValidatableResponse add(String person, Map<String, Object> body) {
        return team.as(person).body(body).post(INCENTIVES).then();
    }

    private ValidatableResponse pay(String rebate, String amount, String reason) {
        return pay(rebate, amount, reason, TODAY.toString());
    }

    private ValidatableResponse pay(String rebate, String amount, String reason, String day) {
        Map<String, Object> body = new HashMap<>(Map.of("paidOn", day, "amount", new BigDecimal(amount), "reference", "FP-2027-0031"));
        if (reason != null) {
            body.put("reason", reason);
        }
        return team.as("rep").body(body).post(INCENTIVES + "/" + rebate + "/payouts").then();
    }

    private ValidatableResponse read(String id) {
        return team.as("rep").get(INCENTIVES + "/" + id).then().statusCode(200);
    }

    private void cancel(String order) {
        team.as("rep").body("{\"reason\":\"客户退货\"}").post("/api/v1/orders/" + order + "/cancellation").then().statusCode(200);
    }

    private static JsonPath json(ValidatableResponse response) {
        return response.extract().body().jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal figure(JsonPath json, String path) {
        return new BigDecimal(json.getString(path));
    }
}
