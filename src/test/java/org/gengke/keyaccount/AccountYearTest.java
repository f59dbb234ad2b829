package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9 from end to end: an account goes from candidate to closed plan over a year, over HTTP alone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountYearTest {

    private static final String PLANS = "/api/v1/key-account-plans";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;
    private String product;
    private String plan;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2032, 1, 1));
        List.of("rep", "manager", "kam").forEach(team::token);
        clock.setDate(LocalDate.of(2028, 12, 20));
        customer = team.as("rep").body(Map.of("name", "年度客户" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        String code = "P" + UUID.randomUUID().toString().substring(0, 12);
        product = team.as("manager").body(Map.of("code", code, "name", "闸机" + code)).post("/api/v1/products").then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void fromCandidateToClosedPlan() {
        screened();
        planned();
        executed();
        reviewedAndAdjusted();
        closed();
    }

    /** December: it has bought, is weighed, and is taken. */
    private void screened() {
        for (int month = 1; month <= 10; month++) {
            order(LocalDate.of(2028, month, 15), 50_000);
        }
        JsonPath candidate = team.as("rep").get(PLANS + "/candidates?customerId=" + customer).then().statusCode(200).body("items", hasSize(1)).extract().jsonPath();
        // Half of the full mark of a million.
        assertThat(candidate.getFloat("items[0].parts[0].points")).isEqualTo(50f);
        assertThat(candidate.getFloat("items[0].score")).isPositive();
        team.as("rep").body(Map.of("decision", "TAKEN", "reason", "采购稳定，集团总部有扩建")).post(PLANS + "/candidates/" + customer + "/decisions").then().statusCode(201)
                .body("score", equalTo(candidate.getFloat("items[0].score")));
        String etag = team.as("manager").get("/api/v1/customers/" + customer).then().extract().header("ETag");
        team.patchAs("manager", etag).body("{\"tier\":\"STRATEGIC\"}").patch("/api/v1/customers/" + customer).then().statusCode(200).body("keyAccount", equalTo(true));
        team.as("kam").get(PLANS + "/candidates?decision=TAKEN&keyAccount=true&customerId=" + customer).then().body("items", hasSize(1));
    }

    /** Written by the representative, who cannot approve it; the manager gives it back once. */
    private void planned() {
        plan = team.as("rep")
                .body(Map.of(
                        "customerId", customer, "title", "2029 年度规划", "beginsOn", "2029-01-01", "endsOn", "2029-12-31", "budget", 30_000,
                        "goals", List.of(
                                Map.of("metric", "REVENUE", "target", 800_000, "from", "2029-01-01", "dueOn", "2029-12-31"),
                                Map.of("metric", "VISITS", "target", 6, "from", "2029-01-01", "dueOn", "2029-12-31")),
                        "activities", List.of(
                                Map.of("kind", "VISIT", "title", "走访总部", "dueOn", "2029-02-12", "cost", 2_000),
                                Map.of("kind", "EXECUTIVE_VISIT", "title", "总经理拜访", "dueOn", "2029-05-14", "cost", 8_000),
                                Map.of("kind", "DEMO", "title", "二期演示", "dueOn", "2029-09-10"))))
                .post(PLANS).then().statusCode(201).body("goals[0].baseline", equalTo(500_000.0f)).body("goals[1].baseline", equalTo(0.0f))
                .body("plannedCost", equalTo(10_000.0f)).extract().path("id");
        submit();
        team.as("manager").body("{\"approved\":false,\"note\":\"加一个分厂的活动\"}").post(PLANS + "/" + plan + "/approval").then().statusCode(200).body("state", equalTo("DRAFT"));
        team.as("rep").body(Map.of("kind", "TRAINING", "title", "分厂培训", "dueOn", "2029-03-12")).post(PLANS + "/" + plan + "/activities").then().statusCode(201);
        submit();
        team.as("rep").body("{\"approved\":true}").post(PLANS + "/" + plan + "/approval").then().statusCode(403);
        approve();
        read().body("state", equalTo("ACTIVE")).body("activityCounts.open", equalTo(4)).body("goalCounts.notBegun", equalTo(2));
        team.as("rep").get("/api/v1/notifications").then().body("items.kind", hasItem("KEY_ACCOUNT_PLAN_APPROVED"));
    }

    /** Done on the worklist is done in the plan; nothing is typed twice. */
    private void executed() {
        done(LocalDate.of(2029, 2, 12), "走访总部", "VISIT");
        done(LocalDate.of(2029, 3, 12), "分厂培训", "TRAINING");
        for (int month = 1; month <= 6; month++) {
            order(LocalDate.of(2029, month, 10), 45_000);
        }
        clock.setDate(LocalDate.of(2029, 7, 2));
        // The visit of the general manager was not paid.
        read().body("activityCounts.done", equalTo(2)).body("activityCounts.overdue", equalTo(1));
        team.as("rep").get(PLANS + "/activities?count=true&planId=" + plan + "&progress=OVERDUE").then().body("total", equalTo(1)).body("items.title", contains("总经理拜访"));
        JsonPath shown = read().extract().jsonPath();
        // In as many days up to today as the goal has, from 2028-07-03 on: four of 50 000 and six of 45 000.
        assertThat(shown.getDouble("goals[0].actual"))
                .isEqualTo(number("select sum(amount) from customer_order where customer_id = ? and ordered_on between date '2028-07-03' and date '2029-07-02'")).isEqualTo(470_000.0);
        assertThat(shown.getString("goals[0].track")).isEqualTo("OFF_TRACK");
        assertThat(shown.getDouble("goals[1].actual")).isEqualTo(1.0);
    }

    /** July: the meeting keeps what was seen; what follows is a new version with a readable difference. */
    private void reviewedAndAdjusted() {
        String review = team.as("rep").body(Map.of("note", "分厂扩建推迟", "decisions", "目标下调，总经理九月拜访")).post(PLANS + "/" + plan + "/reviews").then().statusCode(201)
                .body("goals[0].track", equalTo("OFF_TRACK")).extract().path("id");
        team.as("rep").body(Map.of("kind", "CALL", "purpose", "与采购总监确认扩建日期", "dueOn", "2029-07-09")).post(PLANS + "/" + plan + "/reviews/" + review + "/actions").then()
                .statusCode(201);
        team.as("rep").body("{\"reason\":\"客户扩建推迟\"}").post(PLANS + "/" + plan + "/versions").then().statusCode(201).body("number", equalTo(2));
        String goal = read().extract().path("goals[0].id");
        team.patchAs("rep", "*").body("{\"target\":600000}").patch(PLANS + "/" + plan + "/goals/" + goal).then().statusCode(200);
        String visit = read().extract().path("activities.find { it.title == '总经理拜访' }.id");
        team.patchAs("rep", "*").body("{\"dueOn\":\"2029-09-03\"}").patch(PLANS + "/" + plan + "/activities/" + visit).then().statusCode(200);
        team.as("rep").get(PLANS + "/" + plan + "/versions/2/difference").then().statusCode(200).body("goals.change", contains("CHANGED"))
                .body("goals[0].fields.name", contains("target")).body("goals[0].fields[0].before", equalTo("800000")).body("goals[0].fields[0].after", equalTo("600000"))
                .body("activities.change", contains("CHANGED"));
        submit();
        approve();
        read().body("number", equalTo(2)).body("goals[0].target", equalTo(600_000.0f)).body("activityCounts.overdue", equalTo(0));
        done(LocalDate.of(2029, 9, 3), "总经理拜访", "EXECUTIVE_VISIT");
        done(LocalDate.of(2029, 9, 10), "二期演示", "DEMO");
        for (int month = 7; month <= 12; month++) {
            order(LocalDate.of(2029, month, 10), 60_000);
        }
    }

    /** It paid: what came of it is measured up to the last day, and stays. */
    private void closed() {
        clock.setDate(LocalDate.of(2030, 1, 8));
        order(LocalDate.of(2030, 1, 5), 999_000);
        JsonPath end = read().body("activityCounts.done", equalTo(4)).extract().jsonPath();
        assertThat(end.getDouble("goals[0].actual"))
                .isEqualTo(number("select sum(amount) from customer_order where customer_id = ? and ordered_on between date '2029-01-01' and date '2029-12-31'")).isEqualTo(630_000.0);
        assertThat(end.getString("goals[0].track")).isEqualTo("ON_TRACK");
        team.as("rep").body(Map.of("result", "PARTLY_ACHIEVED", "note", "收入达成，拜访不足", "lessons", "扩建类客户按季度定目标")).post(PLANS + "/" + plan + "/closing").then().statusCode(200)
                .body("state", equalTo("CLOSED")).body("lessons", notNullValue());
        team.as("rep").body("{\"reason\":\"再改\"}").post(PLANS + "/" + plan + "/versions").then().statusCode(409).body("type", endsWith("/problems/key-account-plan-closed"));
        team.as("rep").get(PLANS + "/" + plan + "/versions").then().body("items.number", containsInAnyOrder(1, 2));
        team.as("rep").get(PLANS + "/activities?planId=" + plan).then().body("items", empty());
        team.as("rep").get(PLANS + "/candidates?planned=false&customerId=" + customer).then().body("items", hasSize(1));
    }

    private void done(LocalDate day, String title, String kind) {
        clock.setDate(day);
        String followUp = read().extract().path("activities.find { it.title == '" + title + "' }.followUpPlanId");
        team.as("rep").get("/api/v1/worklist?horizonDays=0").then().statusCode(200).body("items.plan.id", hasItem(followUp));
        team.as("rep").body(Map.of("interaction", Map.of("kind", kind, "summary", title))).post("/api/v1/follow-up-plans/" + followUp + "/completion").then().statusCode(201);
        read().body("activities.find { it.title == '" + title + "' }.doneOn", equalTo(day.toString()));
    }

    private ValidatableResponse read() {
        return team.as("rep").get(PLANS + "/" + plan).then().statusCode(200);
    }

    private void submit() {
        team.as("rep").body("{\"note\":\"请审批\"}").post(PLANS + "/" + plan + "/submission").then().statusCode(200);
    }

    private void approve() {
        team.as("manager").body("{\"approved\":true}").post(PLANS + "/" + plan + "/approval").then().statusCode(200);
    }

    private void order(LocalDate day, int amount) {
        if (day.isAfter(clock.today())) {
            clock.setDate(day);
        }
        team.as("rep")
                .body(Map.of(
                        "customerId", customer, "orderedOn", day.toString(),
                        "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount, "unitCost", amount / 2))))
                .post("/api/v1/orders").then().statusCode(201);
    }

    private double number(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get()
                .first(Fragment.of(sql, UUID.fromString(customer)), row -> row.getBigDecimal(1)).orElseThrow().doubleValue());
    }
}
