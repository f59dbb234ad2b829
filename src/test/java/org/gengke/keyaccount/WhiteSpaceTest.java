package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Section 9, white space: customers by products, what they buy from us, from whom else, and the potential. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhiteSpaceTest {

    private static final String SPACE = "/api/v1/white-space";
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);
    /** First of the twelve months. */
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final AccountScene scene = new AccountScene(team);
    private String account;
    private String gate;
    private String reader;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "northRep", "manager", "kam", "solution").forEach(team::token);
        clock.setDate(TODAY);
        account = scene.account("rep");
        gate = scene.product();
        reader = scene.product();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void ourOrdersOfTheTwelveMonthsCount() {
        scene.order("rep", account, gate, FIRST, "3", "33.33");
        scene.order("rep", account, gate, TODAY, "1", "0.01");
        scene.order("rep", account, gate, FIRST.minusDays(1), "1", "5000");
        String cancelled = scene.order("rep", account, gate, TODAY, "1", "700");
        team.as("rep").body(Map.of("reason", "误录")).post("/api/v1/orders/" + cancelled + "/cancellation").then().statusCode(200);
        scene.order("rep", account, reader, FIRST.minusDays(1), "1", "400");
        JsonPath ours = cell("rep", account, gate);
        assertThat(ours.getString("standing")).isEqualTo("OURS");
        assertThat(money(ours, "ourAmount")).isEqualByComparingTo("100.00");
        assertThat(ours.getInt("ourOrders")).isEqualTo(2);
        assertThat(ours.getString("lastOrderedOn")).isEqualTo("2027-06-30");
        assertThat(ours.getString("potential")).isNull();
        JsonPath lapsed = cell("rep", account, reader);
        assertThat(lapsed.getString("standing")).isEqualTo("LAPSED");
        assertThat(lapsed.getString("lastOrderedOn")).isEqualTo("2026-06-30");
        // Behind the figure are those orders, no more and no less.
        team.as("rep").get("/api/v1/orders?count=true&state=CONFIRMED&customerId=" + account + "&productId=" + gate + "&orderedFrom=" + FIRST + "&orderedTo=" + TODAY)
                .then().statusCode(200).body("total", equalTo(2));
    }

    @Test
    void whatIsBoughtElsewhereCountsByDaysAndNamesWhoSellsIt() {
        String rival = team.as("manager").body(Map.of("name", "对手" + UUID.randomUUID())).post("/api/v1/competitors").then().statusCode(201).extract().path("id");
        // Ten days, four of them before the twelve months.
        elsewhere(gate, rival, FIRST.minusDays(4), FIRST.plusDays(5), "1000.00").statusCode(201).body("productId", equalTo(gate)).body("productName", not(nullValue()));
        elsewhere(gate, null, TODAY.minusDays(1), TODAY, "200.10").statusCode(201);
        elsewhere(gate, null, FIRST.minusDays(9), FIRST.minusDays(1), "9000").statusCode(201);
        String unassigned = elsewhere(null, rival, TODAY, TODAY, "50").statusCode(201).extract().path("id");
        JsonPath theirs = cell("rep", account, gate);
        assertThat(theirs.getString("standing")).isEqualTo("THEIRS");
        assertThat(money(theirs, "theirAmount")).isEqualByComparingTo("800.10");
        assertThat(theirs.getInt("theirPurchases")).isEqualTo(2);
        assertThat(theirs.getList("competitors.competitorId")).isEqualTo(List.of(rival));
        assertThat(money(theirs, "potential")).isEqualByComparingTo("800.10");
        assertThat(theirs.getString("basis")).isEqualTo("ELSEWHERE");
        String list = "/api/v1/customers/" + account + "/competing-purchases?count=true&from=" + FIRST + "&to=" + TODAY;
        team.as("rep").get(list + "&productId=" + gate).then().statusCode(200).body("total", equalTo(2));
        team.as("rep").get(list + "&withoutProduct=true").then().statusCode(200).body("items.id", contains(unassigned));
        row("rep", account).body("items[0].unassigned.purchases", equalTo(1)).body("items[0].unassigned.amount", equalTo(50.00f));
        scene.order("rep", account, gate, TODAY, "1", "300");
        assertThat(cell("rep", account, gate).getString("standing")).isEqualTo("SHARED");
        // Said afterwards in place of what it was bought.
        team.patchAs("rep", "*").body("{\"productId\":\"" + reader + "\"}").patch("/api/v1/customers/" + account + "/competing-purchases/" + unassigned).then().statusCode(200);
        assertThat(cell("rep", account, reader).getString("standing")).isEqualTo("THEIRS");
        row("rep", account).body("items[0].unassigned.purchases", equalTo(0));
    }

    @Test
    void theLastStatementOfANeedIsBelieved() {
        scene.order("rep", account, gate, TODAY, "1", "400");
        String first = need(gate, "2027-05-01", "1000.00").statusCode(201).body("writable", equalTo(true)).extract().path("id");
        String later = need(gate, "2027-06-01", "700").statusCode(201).extract().path("id");
        need(gate, "2027-05-31", "5000").statusCode(201);
        JsonPath cell = cell("rep", account, gate);
        assertThat(money(cell, "potential")).isEqualByComparingTo("300");
        assertThat(cell.getString("basis")).isEqualTo("STATED");
        assertThat(cell.getString("needId")).isEqualTo(later);
        String needs = "/api/v1/customers/" + account + "/product-needs";
        team.as("rep").get(needs + "?count=true&productId=" + gate).then().statusCode(200).body("total", equalTo(3)).body("items[0].id", equalTo(later));
        String etag = team.as("rep").get(needs + "/" + later).then().statusCode(200).extract().header("ETag");
        team.patchAs("rep", etag).body("{\"yearlyAmount\":100.5}").patch(needs + "/" + later).then().statusCode(200);
        team.patchAs("rep", etag).body("{\"yearlyAmount\":1}").patch(needs + "/" + later).then().statusCode(412);
        assertThat(money(cell("rep", account, gate), "potential")).isEqualByComparingTo("0");
        team.as("rep").header("If-Match", "*").delete(needs + "/" + later).then().statusCode(204);
        assertThat(money(cell("rep", account, gate), "potential")).isEqualByComparingTo("4600");
        team.as("rep").get(needs + "/" + first).then().statusCode(200);
        need(reader, "2027-06-01", "0").statusCode(201);
        assertThat(cell("rep", account, reader).getString("standing")).isEqualTo("NOT_NEEDED");
    }

    @Test
    void wrongNeedsAreRefusedInWords() {
        need(gate, "2027-07-01", "1").statusCode(422).body("errors[0].pointer", equalTo("#/statedOn"));
        need(UUID.randomUUID().toString(), "2027-06-01", "1").statusCode(422).body("errors[0].code", equalTo("product-unknown"));
        need(gate, "2027-06-01", "-1").statusCode(422).body("errors[0].pointer", equalTo("#/yearlyAmount"));
        need(gate, "2027-06-01", "0.001").statusCode(422).body("errors[0].pointer", equalTo("#/yearlyAmount"));
        elsewhere(UUID.randomUUID().toString(), null, TODAY, TODAY, "1").statusCode(422).body("errors[0].pointer", equalTo("#/productId"));
        team.as("northRep").get("/api/v1/customers/" + account + "/product-needs").then().statusCode(404);
        team.as("rep").get(SPACE + "?products=0").then().statusCode(400);
        team.as("rep").get(SPACE + "/cells?sort=name").then().statusCode(400).body("type", endsWith("/problems/sort-unknown"));
        team.as("rep").get(SPACE + "/peers?customerId=" + account).then().statusCode(400);
    }

    @Test
    void customersOfTheIndustryThatOneSeesSayWhatItMightBuy() {
        String industry = "I" + UUID.randomUUID().toString().substring(0, 5);
        List<String> peers = new ArrayList<>();
        for (String amount : List.of("10000", "50000.05", "20000", "30000")) {
            String peer = customer("rep");
            scene.order("rep", peer, gate, TODAY, "1", amount);
            peers.add(peer);
        }
        String unseen = customer("northRep");
        scene.order("northRep", unseen, gate, TODAY, "1", "900000");
        peers.forEach(one -> inIndustry(one, industry));
        inIndustry(unseen, industry);
        inIndustry(account, industry);
        JsonPath cell = cell("rep", account, gate);
        assertThat(cell.getString("standing")).isEqualTo("OPEN");
        assertThat(cell.getInt("peers")).isEqualTo(4);
        assertThat(money(cell, "peerMedian")).isEqualByComparingTo("25000");
        assertThat(money(cell, "potential")).isEqualByComparingTo("25000");
        assertThat(cell.getString("basis")).isEqualTo("PEERS");
        team.as("rep").get(SPACE + "/peers?count=true&customerId=" + account + "&productId=" + gate).then().statusCode(200)
                .body("total", equalTo(4)).body("items.customerId", hasItem(peers.get(0))).body("items.customerId", not(hasItem(unseen)))
                .body("items[0].amount", equalTo(50000.05f));
        // Two are not enough to speak for the others.
        for (String one : peers.subList(0, 2)) {
            inIndustry(one, null);
        }
        assertThat(cell("rep", account, gate).getString("potential")).isNull();
        team.as("northRep").get(SPACE + "/peers?customerId=" + account + "&productId=" + gate).then().statusCode(404);
    }

    @Test
    void aTrialThatRunsIsSeen() {
        String trial = team.as("rep").body(Map.of("customerId", account, "productId", gate)).post("/api/v1/test-trials").then().statusCode(201).extract().path("id");
        JsonPath cell = cell("rep", account, gate);
        assertThat(cell.getString("standing")).isEqualTo("TRYING");
        assertThat(cell.getString("trialId")).isEqualTo(trial);
    }

    @Test
    void aGroupIsItsUnitsAsFarAsOneSeesThem() {
        String unit = customer("rep");
        String below = customer("rep2");
        parent(unit, account);
        parent(below, unit);
        scene.order("rep2", below, gate, TODAY, "1", "80");
        JsonPath all = team.as("manager").get(SPACE + "?count=true&groupId=" + account + "&productId=" + gate).then().statusCode(200).body("total", equalTo(3)).extract().jsonPath();
        assertThat(all.getList("items.customerId")).containsExactlyInAnyOrder(account, unit, below);
        assertThat(all.getList("items.findAll { it.units }.customerId")).containsExactlyInAnyOrder(account, unit);
        assertThat(money(all, "products[0].ourAmount")).isEqualByComparingTo("80");
        JsonPath own = team.as("rep").get(SPACE + "?count=true&groupId=" + account + "&productId=" + gate).then().statusCode(200).body("total", equalTo(2)).extract().jsonPath();
        assertThat(money(own, "products[0].ourAmount")).isEqualByComparingTo("0");
        assertThat(own.getList("items.findAll { it.units }.customerId")).containsExactly(account);
        team.as("northRep").get(SPACE + "?groupId=" + account).then().statusCode(404);
    }

    @Test
    void eachCountOpensAsManyRowsAndTheSumsAreThoseOfTheDatabase() {
        String second = scene.account("rep");
        String third = scene.account("rep2");
        scene.order("rep", account, gate, TODAY, "2", "10.10");
        scene.order("rep", second, gate, TODAY, "1", "5");
        scene.order("rep2", third, reader, TODAY, "1", "7");
        elsewhere(gate, null, TODAY, TODAY, "3.33").statusCode(201);
        for (String person : List.of("rep", "rep2", "manager", "kam", "northRep", "solution")) {
            String both = "&productId=" + gate + "&productId=" + reader;
            JsonPath grid = team.as(person).get(SPACE + "?count=true&limit=200" + both).then().statusCode(200).body("products", hasSize(grid(person))).extract().jsonPath();
            List<Map<String, Object>> products = grid.getList("products");
            for (Map<String, Object> product : products) {
                for (Object one : (List<?>) product.get("standings")) {
                    Map<?, ?> count = (Map<?, ?>) one;
                    team.as(person).get(SPACE + "/cells?count=true&limit=1&productId=" + product.get("productId") + "&standing=" + count.get("standing")).then().statusCode(200)
                            .body("total", equalTo(count.get("customers")));
                }
            }
        }
        JsonPath ours = team.as("manager").get(SPACE + "?productId=" + gate).then().extract().jsonPath();
        assertThat(money(ours, "products[0].ourAmount")).isEqualByComparingTo("25.20").isEqualByComparingTo(AccountScene.figure(
                "select sum(o.amount) from customer_order o where o.state = 'CONFIRMED' and exists (select 1 from order_line l where l.order_id = o.id and l.product_id = ?)",
                UUID.fromString(gate)));
        assertThat(money(ours, "products[0].theirAmount")).isEqualByComparingTo("3.33");
    }

    @Test
    void pagesOfCellsNeitherSkipNorRepeat() {
        scene.account("rep");
        scene.account("rep");
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = team.as("rep").get(SPACE + "/cells?limit=2&productId=" + gate + "&productId=" + reader + (next == null ? "" : "&after=" + next)).then().statusCode(200).extract().jsonPath();
            List<Map<String, String>> items = page.getList("items");
            items.forEach(one -> seen.add(one.get("customerId") + one.get("productId")));
            next = page.getString("next");
        } while (next != null);
        long all = team.as("rep").get(SPACE + "/cells?count=true&limit=1&productId=" + gate + "&productId=" + reader).then().extract().jsonPath().getLong("total");
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) all);
    }

    @Test
    void aNeedFollowsItsCustomerIntoAnotherRecordAndBack() {
        need(gate, "2027-06-01", "700").statusCode(201);
        String survivor = scene.account("rep");
        String merges = "/api/v1/customers/" + survivor + "/merges";
        String merge = team.as("manager").body(Map.of("mergedId", account)).post(merges).then().statusCode(201).extract().path("id");
        assertThat(money(cell("rep", survivor, gate), "potential")).isEqualByComparingTo("700");
        team.as("manager").post(merges + "/" + merge + "/undo").then().statusCode(200);
        assertThat(cell("rep", survivor, gate).getString("potential")).isNull();
        assertThat(money(cell("rep", account, gate), "potential")).isEqualByComparingTo("700");
    }

    @Test
    void onlyKeyAccountsStandInTheGridOfTheDesk() {
        String ordinary = customer("rep");
        team.as("rep").get(SPACE + "?customerId=" + ordinary).then().statusCode(200).body("items", empty()).body("products", empty());
        row("rep", account).body("items.customerId", contains(account)).body("items[0].keyAccount", equalTo(true));
        row("northRep", account).body("items", empty());
    }

    private int grid(String person) {
        return List.of("northRep", "solution").contains(person) ? 0 : 2;
    }

    private ValidatableResponse row(String person, String customer) {
        return team.as(person).get(SPACE + "?customerId=" + customer + "&productId=" + gate).then().statusCode(200);
    }

    private JsonPath cell(String person, String customer, String product) {
        ValidatableResponse answer = team.as(person).get(SPACE + "/cells?customerId=" + customer + "&productId=" + product).then().statusCode(200).body("items", hasSize(1));
        return answer.extract().jsonPath().setRootPath("items[0]");
    }

    private static BigDecimal money(JsonPath answer, String path) {
        Object amount = answer.get(path);
        return new BigDecimal(amount.toString());
    }

    private ValidatableResponse elsewhere(String product, String rival, LocalDate from, LocalDate to, String amount) {
        Map<String, Object> body = new HashMap<>(Map.of("product", "闸机", "periodFrom", from.toString(), "periodTo", to.toString(), "amount", new BigDecimal(amount)));
        body.put("productId", product);
        body.put("competitorId", rival);
        return team.as("rep").body(body).post("/api/v1/customers/" + account + "/competing-purchases").then();
    }

    private ValidatableResponse need(String product, String day, String amount) {
        Map<String, Object> body = Map.of("productId", product, "statedOn", day, "yearlyAmount", new BigDecimal(amount), "source", "采购经理");
        return team.as("rep").body(body).post("/api/v1/customers/" + account + "/product-needs").then();
    }

    private String customer(String owner) {
        return team.as(owner).body(Map.of("name", "同行" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private static void inIndustry(String customer, String industry) {
        SalesTeam.sql(Fragment.of("update customer set industry_code = ? where id = ?", industry, UUID.fromString(customer)));
    }

    private static void parent(String customer, String parent) {
        SalesTeam.sql(Fragment.of("update customer set parent_id = ? where id = ?", UUID.fromString(parent), UUID.fromString(customer)));
    }
}
