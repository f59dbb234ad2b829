package org.gengke.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever belongs to customers can be asked of a segment, and each finds in it only what they see. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SegmentsEverywhereTest {

    private final SalesTeam team = new SalesTeam();
    private final LocalDate today = new TestClock().today();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String product;
    private String rival;
    private String partner;
    private String move;
    private String inside;
    private String outside;
    private String elsewhere;
    /** Of the mark that customers bear: shared, and looked up anew each time. */
    private String live;
    /** Of those that bore it once; the representative's own. */
    private String fixed;

    @BeforeEach
    void twoCustomersOfWhichOneIsInASegment() {
        product = make("manager", "/api/v1/products", Map.of("code", "P-" + mark, "name", "门禁一体机"));
        partner = make("rep", "/api/v1/partners", Map.of("name", "粤安" + mark, "kind", "DEALER"));
        rival = make("rep", "/api/v1/competitors", Map.of("name", "安盾" + mark));
        inside = customer("rep", Map.of("tags", List.of(mark)));
        outside = customer("rep", Map.of());
        elsewhere = customer("northRep", Map.of("tags", List.of(mark)));
        move = make("rep", "/api/v1/competitors/" + rival + "/moves", Map.of("kind", "PRODUCT_CHANGE", "happenedOn", today.toString(), "source", "展会", "description", "出了新控制器"));
        Map<String, List<String>> query = Map.of("tag", List.of(mark));
        live = make("rep", "/api/v1/segments", Map.of("name", "动态" + mark, "kind", "LIVE", "query", query, "shared", true));
        fixed = make("rep", "/api/v1/segments", Map.of("name", "静态" + mark, "kind", "STATIC", "query", query));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/customers, items.id",
        "/api/v1/orders, items.customerId",
        "/api/v1/payments, items.customerId",
        "/api/v1/test-trials, items.customerId",
        "/api/v1/incumbencies, items.customerId",
        "/api/v1/deal-registrations, items.customerId",
        "/api/v1/barriers, items.customerId",
        "/api/v1/five-layer/customers, items.customerId",
        "/api/v1/competitors/{rival}/moves/{move}/customers, items.customerId",
        "/api/v1/follow-up-plans, items.customerId",
        "/api/v1/worklist?horizonDays=31, items.customer.id",
        "/api/v1/interactions, items.customerId",
        "/api/v1/contacts, items.customers.customerId.flatten()"
    })
    void eachListCanBeAskedOfASegment(String list, String customers) {
        assertThat(found("rep", list, customers)).contains(inside, outside);
        assertThat(found("rep", list, customers, live)).containsExactly(inside);
        assertThat(found("rep", list, customers, fixed)).containsExactly(inside);
        assertThat(found("northRep", list, customers, live)).as("only what one sees").containsExactly(elsewhere);
        assertThat(found("rep2", list, customers, live)).isEmpty();
        assertThat(found("manager", list, customers, fixed)).as("somebody else's").isEmpty();
        assertThat(found("rep", list, customers, UUID.randomUUID().toString())).as("none at all").isEmpty();

        team.patchAs("rep", "*").body(Map.of("tags", List.of())).patch("/api/v1/customers/" + inside).then().statusCode(200);
        team.patchAs("rep", "*").body(Map.of("tags", List.of(mark))).patch("/api/v1/customers/" + outside).then().statusCode(200);
        assertThat(found("rep", list, customers, live)).containsExactly(outside);
        assertThat(found("rep", list, customers, fixed)).containsExactly(inside);
        assertThat(found("rep", list, customers, fixed, live)).as("any of these").containsExactlyInAnyOrder(inside, outside);
    }

    @Test
    void whatAListAddsUpToIsOfTheSegment() {
        team.as("rep").queryParam("segmentId", live).get("/api/v1/orders/totals").then().statusCode(200).body("orders", equalTo(1)).body("amount", equalTo(500.0f));
        team.as("manager").queryParam("segmentId", fixed).get("/api/v1/orders/totals").then().statusCode(200).body("orders", equalTo(0));
    }

    @Test
    void figuresOfTrialsOpenTheTrialsOfTheSegment() {
        String trials = "/api/v1/test-trials";
        String trial = team.as("rep").queryParam("customerId", inside).get(trials).then().extract().path("items[0].id");
        team.as("rep").body(Map.of("competitorId", rival, "timing", "BESIDE", "result", "WON")).post(trials + "/" + trial + "/comparisons").then().statusCode(201);
        JsonPath funnel = team.as("rep").queryParam("segmentId", live).get(trials + "/funnel").then().statusCode(200).body("begun.count", equalTo(1)).extract().jsonPath();
        opens(funnel.getString("begun.list"), 1);
        JsonPath rivals = team.as("rep").queryParam("segmentId", live).get(trials + "/competitor-results").then().statusCode(200).body("items[0].won.count", equalTo(1)).extract().jsonPath();
        opens(rivals.getString("items[0].won.list"), 1);
        team.as("rep").body(Map.of("toStage", "WITHDRAWN", "effectiveOn", today.toString(), "cause", "NO_NEED")).post(trials + "/" + trial + "/stage-changes").then().statusCode(201);
        JsonPath ended = team.as("rep").queryParam("segmentId", live).get(trials + "/figures").then().statusCode(200).body("ended.count", equalTo(1)).extract().jsonPath();
        opens(ended.getString("ended.list"), 1);
        for (String figures : List.of("/funnel", "/figures", "/competitor-results")) {
            assertThat(team.as("manager").queryParam("segmentId", fixed).get(trials + figures).then().statusCode(200).extract().asString()).doesNotContain("\"count\":1");
        }
    }

    @Test
    void figuresOfCompetitorsOpenTheIncumbenciesOfTheSegment() {
        JsonPath figures = team.as("rep").queryParam("segmentId", live).get("/api/v1/competitors/" + rival + "/figures").then().statusCode(200)
                .body("held.count", equalTo(1)).body("chances.count.sum()", equalTo(1)).body("expectedWins.count.sum()", equalTo(1)).extract().jsonPath();
        opens(figures.getString("held.link"), 1);
        JsonPath rows = team.as("rep").queryParam("segmentId", live).queryParam("q", "安盾" + mark).get("/api/v1/competitors/figures").then().statusCode(200)
                .body("items.held", contains(1)).extract().jsonPath();
        opens(rows.getString("items[0].heldLink"), 1);
        team.as("rep").get("/api/v1/competitors/" + rival + "/figures").then().body("held.count", equalTo(2));
        team.as("manager").queryParam("segmentId", fixed).get("/api/v1/competitors/" + rival + "/figures").then().body("held.count", equalTo(0));
    }

    @Test
    void whatOneCustomerBuysElsewhereIsOfTheSegmentOrNot() {
        for (String segment : List.of(live, fixed)) {
            team.as("rep").queryParam("segmentId", segment).get("/api/v1/customers/" + inside + "/competing-purchases?count=true").then().statusCode(200).body("total", equalTo(1));
            team.as("rep").queryParam("segmentId", segment).get("/api/v1/customers/" + outside + "/competing-purchases?count=true").then().statusCode(200).body("total", equalTo(0));
        }
    }

    @Test
    void anEngineerLearnsNothingOfACustomerBehindATrial() {
        String trial = make("rep", "/api/v1/test-trials", Map.of("customerId", inside, "productId", product, "engineerId", team.id("solution").toString()));
        team.as("solution").get("/api/v1/test-trials").then().statusCode(200).body("items.id", contains(trial));
        team.as("solution").queryParam("segmentId", live).get("/api/v1/test-trials").then().statusCode(200).body("items", empty());
        team.as("solution").queryParam("segmentId", live).get("/api/v1/test-trials/funnel").then().statusCode(200).body("begun.count", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"orders", "payments", "test-trials", "incumbencies", "deal-registrations", "barriers", "five-layer-customers", "follow-up-plans", "interactions", "contacts", "competitor-figures", "touched-customers", "competing-purchases"})
    void exportsGoThroughTheSameFilter(String list) {
        String narrowed = "competitor-figures".equals(list) ? "&q=安盾" + mark : "";
        assertThat(exported("rep", list, "segmentId=" + live + narrowed)).contains("competitor-figures".equals(list) ? "安盾" + mark : "里" + mark).doesNotContain("外" + mark);
        assertThat(exported("manager", list, "segmentId=" + fixed + narrowed)).doesNotContain("里" + mark, "外" + mark);
    }

    @Test
    void aSegmentThatIsNoIdIsRefused() {
        for (String path : List.of("orders", "payments", "test-trials", "incumbencies", "deal-registrations", "barriers", "five-layer/customers", "five-layer/company", "follow-up-plans", "worklist", "interactions", "contacts", "portfolio", "portfolio/trend")) {
            team.as("rep").queryParam("segmentId", "大客户").get("/api/v1/" + path).then().statusCode(400).body("type", containsString("/problems/"));
        }
    }

    private Set<String> found(String person, String list, String customers, String... segments) {
        Map<String, Object> asked = segments.length == 0 ? Map.of() : Map.of("segmentId", List.of(segments));
        return new HashSet<>(team.as(person).queryParams(asked).get(list.replace("{rival}", rival).replace("{move}", move)).then().statusCode(200).extract().jsonPath().<String>getList(customers));
    }

    private void opens(String list, int rows) {
        assertThat(list).contains("segmentId=" + live);
        team.as("rep").get(list + "&count=true").then().statusCode(200).body("total", equalTo(rows)).body("items.customerId", contains(inside));
    }

    private String exported(String person, String list, String query) {
        String export = make(person, "/api/v1/exports", Map.of("list", list, "format", "csv", "query", query));
        return team.as(person).accept("*/*").get("/api/v1/exports/" + export + "/file").then().statusCode(200).extract().asString();
    }

    /** With one of everything that belongs to a customer. */
    private String customer(String person, Map<String, Object> properties) {
        Map<String, Object> body = new HashMap<>(properties);
        String name = (properties.isEmpty() ? "外" : person.equals("rep") ? "里" : "北") + mark;
        body.put("name", name);
        String customer = make(person, "/api/v1/customers", body);
        String order = make(person, "/api/v1/orders", Map.of("customerId", customer, "orderedOn", today.toString(), "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", 500))));
        make(person, "/api/v1/payments", Map.of("orderId", order, "dueOn", today.toString(), "amount", 500));
        make(person, "/api/v1/test-trials", Map.of("customerId", customer, "productId", product));
        make(person, "/api/v1/customers/" + customer + "/incumbencies", Map.of("competitorId", rival));
        make(person, "/api/v1/deal-registrations", Map.of("partnerId", partner, "customerId", customer, "validUntil", today.plusDays(60).toString()));
        make(person, "/api/v1/customers/" + customer + "/barriers", Map.of("kind", "QUALIFICATION", "height", 3));
        make(person, "/api/v1/customers/" + customer + "/competing-purchases", Map.of("product", "门禁控制器", "periodFrom", today.minusDays(30).toString(), "periodTo", today.toString(), "amount", 800));
        make(person, "/api/v1/interactions", Map.of("customerId", customer, "kind", "CALL", "summary", "问了需求"));
        make(person, "/api/v1/follow-up-plans", Map.of("customerId", customer, "dueOn", today.plusDays(1).toString(), "kind", "VISIT", "purpose", "带样机演示"));
        make(person, "/api/v1/contacts", Map.of("name", name + "王工", "customers", List.of(Map.of("customerId", customer))));
        return customer;
    }

    private String make(String person, String path, Map<String, ?> body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }
}
