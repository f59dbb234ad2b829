package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of orders over HTTP: upload, check, run, refused rows, undo. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrderImportTest {

    private static final String HEADINGS = "订单号,客户名称,下单日期,产品编码,数量,单价,成本单价,金额\n";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String company;

    @BeforeEach
    void aProductAndACustomer() {
        make("manager", "/api/v1/products", Map.of("code", "GK-" + mark, "name", "人脸门禁一体机" + mark));
        company = "长城物业" + mark;
        customer(company);
    }

    @Test
    void rowsWithOneNumberAreOneOrder() {
        String list = HEADINGS + row(1, company, "2026-03-05", "GK-" + mark, "20", "680", "430", "13600")
                + row(2, company, "2026-02-01", "gk-" + mark, "1台", "99.90", "", "99.90")
                + row(1, company, "2026-03-05", "GK-" + mark, "2", "100.00", "50", "200.00")
                // As merged cells are read: the line belongs to the order above.
                + ",,,GK-" + mark + ",1,10,5,\n";
        JsonPath job = lists.uploadOrders("rep", list);
        assertThat(job.getString("kind")).isEqualTo("ORDERS");
        assertThat(job.getList("columns.target")).containsExactly(
                "ORDER_NUMBER", "ORDER_CUSTOMER_NAME", "ORDERED_ON", "PRODUCT_CODE", "QUANTITY", "UNIT_PRICE", "UNIT_COST", "LINE_AMOUNT");
        JsonPath checked = lists.check("rep", job.getString("id"));
        assertThat(checked.getInt("createdRows")).isEqualTo(4);
        assertThat(orders().getList("items")).as("a check writes nothing").isEmpty();
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("createdRows")).isEqualTo(4);
        assertThat(done.getInt("doneRows")).isEqualTo(4);
        JsonPath orders = orders();
        assertThat(orders.getList("items.externalId")).containsExactly(number(1), number(2));
        assertThat(orders.getList("items.amount", Float.class)).containsExactly(13810f, 99.90f);
        team.as("rep").get("/api/v1/orders/" + orders.getString("items[0].id")).then()
                .body("lines.size()", equalTo(3)).body("grossProfit", equalTo(5105.00f));
        JsonPath customer = lists.only("rep", company);
        assertThat(customer.getString("status")).isEqualTo("WON");
        assertThat(team.as("rep").get("/api/v1/customers/" + customer.getString("id") + "/status-changes").jsonPath().getString("items[0].effectiveOn"))
                .as("the first order by day, not by row").isEqualTo("2026-02-01");
        JsonPath rows = team.as("rep").queryParam("rows", "ALL").get("/api/v1/imports/" + job.getString("id") + "/rows").jsonPath();
        assertThat(rows.getList("items.meaning.sameAsRow")).containsExactly(null, null, 1, 1);
        assertThat(rows.getString("items[2].orderId")).isEqualTo(orders.getString("items[0].id"));
        assertThat(rows.getString("items[0].meaning.matchedBy")).isEqualTo("NAME");
    }

    @Test
    void whatIsWrongKeepsTheWholeOrderOutAndNoOther() {
        String other = "另一家" + mark;
        team.as("northRep").body(Map.of("name", other)).post("/api/v1/customers").then().statusCode(201);
        customer("同名" + mark);
        Map<String, Object> namesake = new HashMap<>(Map.of("name", "同名" + mark, "differentOrganisation", true));
        team.as("rep").body(namesake).post("/api/v1/customers").then().statusCode(201);
        String list = HEADINGS + row(1, company, "2026-03-05", "GK-" + mark, "20", "680", "", "13600.01")
                + row(1, company, "2026-03-05", "GK-" + mark, "1", "10", "", "")
                + row(2, "没有" + mark, "2026-03-05", "GK-" + mark, "1", "10", "", "")
                + row(3, other, "2026-03-05", "GK-" + mark, "1", "10", "", "")
                + row(4, "同名" + mark, "2026-03-05", "GK-" + mark, "1", "10", "", "")
                + row(5, company, clock.today().plusDays(1).toString(), "GK-" + mark, "1", "10", "", "")
                + row(6, company, "2026-03-05", "GK" + mark, "1", "10", "", "")
                + row(7, company, "2026-03-05", "GK-" + mark, "-1", "10", "", "")
                + row(8, company, "2026-03-05", "GK-" + mark, "1", "10", "", "")
                + row(8, company, "2026-03-06", "GK-" + mark, "1", "10", "", "")
                + row(9, company, "2026-03-05", "GK-" + mark, "1", "10", "", "10");
        JsonPath job = lists.uploadOrders("rep", list);
        String id = job.getString("id");
        JsonPath checked = lists.check("rep", id);
        List<List<String>> codes = lists.rows("rep", id).getList("items.findings.code");
        assertThat(codes).containsExactly(
                List.of("amount-differs"), List.of("order-refused"), List.of("customer-unknown"), List.of("customer-unknown"),
                List.of("customer-ambiguous"), List.of("in-future"), List.of("product-unknown"), List.of("not-positive"), List.of("order-refused"),
                List.of("order-differs"));
        assertThat(checked.getInt("refusedRows")).isEqualTo(10);
        assertThat(lists.rows("rep", id).getString("items[6].findings[0].suggestions[0].code")).isEqualTo("GK-" + mark);
        assertThat(lists.rows("rep", id).getString("items[6].findings[0].suggestions[0].name")).isEqualTo("人脸门禁一体机" + mark);
        JsonPath done = lists.run("rep", id);
        assertThat(done.getInt("createdRows")).isEqualTo(1);
        assertThat(done.getInt("refusedRows")).isEqualTo(10);
        assertThat(orders().getList("items.externalId")).containsExactly(number(9));
        byte[] csv = team.as("rep").accept("*/*").queryParam("format", "csv").get("/api/v1/imports/" + id + "/refused-rows").asByteArray();
        String refused = new String(csv, StandardCharsets.UTF_8);
        assertThat(refused).contains("未导入原因", "与数量乘单价（13600.00）不一致", "同一订单的其他行有问题", "GK-" + mark + " 人脸门禁一体机");
        JsonPath again = lists.bringOrders("rep", refused.replace("13600.01", "13600"));
        assertThat(again.getInt("createdRows")).as("the corrected order").isEqualTo(2);
    }

    @Test
    void bringingTheSameAgainChangesNothingAndAnotherListChangesIt() {
        String list = HEADINGS + row(1, company, "2026-03-05", "GK-" + mark, "20", "680", "430", "");
        lists.bringOrders("rep", list);
        assertThat(lists.bringOrders("rep", list).getInt("unchangedRows")).isEqualTo(1);
        String without = "订单号,客户,日期,产品名称,数量,单价\n" + number(1) + "," + company + ",2026-03-05,人脸门禁一体机" + mark + ",20,680\n";
        assertThat(lists.bringOrders("rep", without).getInt("unchangedRows")).as("a list without costs takes none away").isEqualTo(1);
        JsonPath job = lists.uploadOrders("rep", without.replace(",20,", ",30,"));
        String id = job.getString("id");
        team.as("rep").header("If-Match", "*").contentType("application/merge-patch+json").body(Map.of("updateExisting", false)).patch("/api/v1/imports/" + id)
                .then().statusCode(200);
        assertThat(lists.check("rep", id).getInt("unchangedRows")).isEqualTo(1);
        team.as("rep").header("If-Match", "*").contentType("application/merge-patch+json").body(Map.of("updateExisting", true)).patch("/api/v1/imports/" + id)
                .then().statusCode(200);
        assertThat(lists.run("rep", id).getInt("updatedRows")).isEqualTo(1);
        assertThat(orders().getFloat("items[0].amount")).isEqualTo(20_400f);
        lists.undo("rep", id);
        assertThat(orders().getFloat("items[0].amount")).isEqualTo(13_600f);
        assertThat(orders().getFloat("items[0].grossProfit")).isEqualTo(5_000f);
    }

    @Test
    void aCodeInTheColumnOfNamesIsTheProductUnlessOneIsCalledSo() {
        String other = "GK-B" + mark;
        make("manager", "/api/v1/products", Map.of("code", other, "name", "GK-C" + mark));
        make("manager", "/api/v1/products", Map.of("code", "GK-C" + mark, "name", "闸机" + mark));
        String list = "订单号,客户名称,下单日期,产品名称,数量,单价\n" + number(1) + "," + company + ",2026-03-05,gk-" + mark + ",2,680\n" + number(2) + ","
                + company + ",2026-03-04,GK-C" + mark + ",1,10\n" + number(3) + "," + company + ",2026-03-03,GK-X" + mark + "没有,1,10\n";
        JsonPath job = lists.uploadOrders("rep", list);
        assertThat(job.getList("columns.target")).contains("PRODUCT_NAME").doesNotContain("PRODUCT_CODE");
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("createdRows")).isEqualTo(2);
        assertThat(done.getInt("refusedRows")).isEqualTo(1);
        JsonPath orders = orders();
        assertThat(orders.getList("items.externalId")).containsExactly(number(1), number(2));
        assertThat(line(orders.getString("items[0].id"))).isEqualTo("GK-" + mark);
        assertThat(line(orders.getString("items[1].id"))).as("a product of this name comes first").isEqualTo(other);
    }

    private String line(String order) {
        return team.as("rep").get("/api/v1/orders/" + order).jsonPath().getString("lines[0].productCode");
    }

    @Test
    void anUndoTakesOrdersAndTheWinsThatTheyMadeBack() {
        String second = "海岸" + mark;
        String third = "江湾" + mark;
        List.of(second, third).forEach(this::customer);
        String list = HEADINGS + row(1, company, "2026-03-05", "GK-" + mark, "1", "10", "", "")
                + row(2, company, "2026-04-05", "GK-" + mark, "1", "10", "", "")
                + row(3, second, "2026-03-06", "GK-" + mark, "1", "10", "", "")
                + row(4, third, "2026-03-07", "GK-" + mark, "1", "10", "", "");
        String id = lists.bringOrders("rep", list).getString("id");
        String own = lists.only("rep", second).getString("id");
        make("rep", "/api/v1/orders", order(own, "2026-06-01"));
        String paid = orders(lists.only("rep", third).getString("id")).getString("items[0].id");
        make("rep", "/api/v1/payments", Map.of("orderId", paid, "dueOn", "2026-05-01", "amount", 10));
        JsonPath undone = lists.undo("rep", id);
        assertThat(undone.getInt("keptRows")).isEqualTo(1);
        JsonPath first = lists.only("rep", company);
        assertThat(first.getString("status")).isEqualTo("CONTACT_STARTED");
        assertThat(first.getBoolean("wonBefore")).isFalse();
        assertThat(first.getString("importance")).isNull();
        assertThat(team.as("rep").get("/api/v1/customers/" + first.getString("id") + "/status-changes").jsonPath().getList("items")).hasSize(1);
        assertThat(lists.only("rep", second).getString("status")).as("it has another order").isEqualTo("WON");
        assertThat(orders(own).getList("items")).hasSize(1);
        assertThat(lists.only("rep", third).getString("status")).as("its order is paid").isEqualTo("WON");
        assertThat(lists.rows("rep", id).getList("items.findings.code.flatten()")).containsExactlyInAnyOrder("kept-won", "kept-order-paid");
        assertThat(orders().getList("items")).isEmpty();
        team.as("executive").queryParam("customerId", first.getString("id")).get("/api/v1/audit-entries").then()
                .body("items.findAll { it.action == 'ORDER_REMOVED' }.size()", equalTo(2));
    }

    @Test
    void whoMayAddProductsLetsAListBringThem() {
        String list = "订单号,客户名称,下单日期,产品编码,产品名称,数量,金额\n"
                + number(1) + "," + company + ",2026-03-05,NEW-" + mark + ",访客机" + mark + ",4,200\n"
                + number(2) + "," + company + ",2026-03-06,NEW-" + mark + ",访客机" + mark + ",3,100\n";
        String id = lists.uploadOrders("manager", list).getString("id");
        assertThat(lists.check("manager", id).getInt("refusedRows")).isEqualTo(2);
        team.as("manager").header("If-Match", "*").contentType("application/merge-patch+json").body(Map.of("createProducts", true))
                .patch("/api/v1/imports/" + id).then().statusCode(200).body("createProducts", equalTo(true));
        assertThat(lists.check("manager", id).getInt("createdRows")).as("a third of a hundred is no price").isEqualTo(1);
        lists.run("manager", id);
        team.as("rep").queryParam("q", "NEW-" + mark).get("/api/v1/products").then()
                .body("items.size()", equalTo(1)).body("items[0].name", equalTo("访客机" + mark));
        assertThat(orders().getFloat("items[0].amount")).isEqualTo(200f);
        String forbidden = lists.uploadOrders("rep", list).getString("id");
        team.as("rep").header("If-Match", "*").contentType("application/merge-patch+json").body(Map.of("createProducts", true))
                .patch("/api/v1/imports/" + forbidden).then().statusCode(403);
    }

    @Test
    void aListThatNamesNoOrderNumberAsksForIt() {
        String id = lists.uploadOrders("rep", "客户名称,下单日期,产品编码,数量,单价\n" + company + ",2026-03-05,GK-" + mark + ",1,10\n").getString("id");
        team.as("rep").post("/api/v1/imports/" + id + "/checks").then().statusCode(422);
        team.as("rep").header("If-Match", "*").contentType("application/merge-patch+json").body(Map.of("createProducts", false, "updateExisting", false))
                .patch("/api/v1/imports/" + id).then().statusCode(422).body("errors[0].code", equalTo("mapping-needs-order-number"));
    }

    @Test
    void aListOfSeveralChunksComesWhole() {
        StringBuilder list = new StringBuilder(HEADINGS);
        for (int i = 0; i < 2_600; i++) {
            list.append(row(i % 1_300, company, LocalDate.of(2025, 1, 1).plusDays(i % 1_300 % 300).toString(), "GK-" + mark, "1", "10", "4", ""));
        }
        JsonPath done = lists.bringOrders("rep", list.toString());
        assertThat(done.getInt("createdRows")).isEqualTo(2_600);
        assertThat(done.getInt("doneRows")).isEqualTo(2_600);
        String customer = lists.only("rep", company).getString("id");
        team.as("rep").get("/api/v1/customers/" + customer + "/purchases").then().body("orders", equalTo(1_300)).body("amount", equalTo(26_000.00f))
                .body("firstOrderedOn", equalTo("2025-01-01"));
        lists.undo("rep", done.getString("id"));
        assertThat(orders(customer).getList("items")).isEmpty();
    }

    private void customer(String name) {
        team.as("rep").body(Map.of("name", name)).post("/api/v1/customers").then().statusCode(201);
    }

    private String make(String person, String path, Map<String, Object> body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private Map<String, Object> order(String customer, String day) {
        String product = team.as("rep").queryParam("q", "GK-" + mark).get("/api/v1/products").jsonPath().getString("items[0].id");
        return Map.of("customerId", customer, "orderedOn", day, "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", 10)));
    }

    private String number(int i) {
        return "SO-" + mark + "-" + i;
    }

    private String row(int order, String customer, String day, String product, String quantity, String price, String cost, String amount) {
        return String.join(",", number(order), customer, day, product, quantity, price, cost, amount) + "\n";
    }

    private JsonPath orders() {
        return orders(lists.only("rep", company).getString("id"));
    }

    private JsonPath orders(String customer) {
        return team.as("rep").queryParam("customerId", customer).get("/api/v1/orders").jsonPath();
    }
}
