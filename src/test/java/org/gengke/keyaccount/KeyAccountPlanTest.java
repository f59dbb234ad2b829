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

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: what is promised to an account, who approves it, what becomes of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeyAccountPlanTest {

    private static final String PLANS = "/api/v1/key-account-plans";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "northManager", "kam", "executive").forEach(team::token);
        clock.setDate(NEW_YEAR);
        customer = team.as("rep").body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC', updated_at = updated_at + interval '1 second' where id = ?", UUID.fromString(customer)));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    /** Baseline 100, target 160, 1 Jan–31 Dec; on 1 Jul 120 → at risk, 67 % of the way expected. */
    @Test
    void aGoalIsMeasuredAgainstTheStraightLine() {
        order(LocalDate.of(2025, 12, 31), 100);
        String plan = written(goal("REVENUE", 160, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        read(plan).body("goals[0].baseline", equalTo(100.0f)).body("goals[0].track", equalTo("ON_TRACK"));
        clock.setDate(LocalDate.of(2026, 7, 1));
        order(LocalDate.of(2026, 7, 1), 20);
        read(plan).body("goals[0].actual", equalTo(120.0f)).body("goals[0].expected", equalTo(129.84f)).body("goals[0].percent", equalTo(67.0f))
                .body("goals[0].track", equalTo("AT_RISK")).body("goalCounts.atRisk", equalTo(1))
                .body("goals[0].measuredFrom", equalTo("2025-07-02")).body("goals[0].measuredTo", equalTo("2026-07-01"));
        // What is behind the figure can be listed, and adds up to it.
        JsonPath behind = team.as("rep").get(read(plan).extract().<String>path("goals[0].listLink")).then().statusCode(200).extract().jsonPath();
        assertThat(behind.getList("items.amount", Double.class).stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(120.0);
        // The old year leaves the span when the new one is over; then the goal stands as on its last day.
        clock.setDate(LocalDate.of(2027, 3, 1));
        order(LocalDate.of(2027, 2, 1), 500);
        read(plan).body("goals[0].actual", equalTo(20.0f)).body("goals[0].measuredFrom", equalTo("2026-01-01")).body("goals[0].measuredTo", equalTo("2026-12-31"))
                .body("goals[0].track", equalTo("OFF_TRACK"));
    }

    @Test
    void eachMetricEqualsWhatSqlSays() {
        clock.setDate(LocalDate.of(2026, 6, 15));
        order(LocalDate.of(2026, 2, 1), 300);
        order(LocalDate.of(2026, 3, 1), 200);
        order(LocalDate.of(2025, 3, 1), 50);
        SalesTeam.sql(Fragment.of(
                "update order_line l set product_id = (select x.product_id from order_line x join customer_order y on y.id = x.order_id where y.customer_id = o.customer_id"
                        + " and y.ordered_on = date '2026-02-01') from customer_order o where o.id = l.order_id and o.customer_id = ? and o.ordered_on = date '2026-03-01'",
                UUID.fromString(customer)));
        interaction("VISIT", "2026-01-01T02:00:00Z");
        interaction("EXECUTIVE_VISIT", "2026-05-31T17:00:00Z");
        interaction("CALL", "2026-06-14T16:30:00Z");
        // A visit is one of an executive by who was there, too.
        interaction("VISIT", "2026-06-10T02:00:00Z", team.id("executive"));
        interaction("VISIT", "2025-12-31T15:59:59Z");
        UUID id = UUID.fromString(customer);
        // A remark of an import without a date.
        interaction("VISIT", "2026-03-01T02:00:01Z");
        SalesTeam.sql(Fragment.of("update interaction set counts = false where customer_id = ? and occurred_at = timestamptz '2026-03-01 02:00:01Z'", id));
        SalesTeam.sql(Fragment.of(
                "insert into account_opinion (id, customer_id, asked_on, score, created_at) values (?, ?, date '2026-05-01', 4, now()), (?, ?, date '2025-06-16', 5, now()), (?, ?, date '2025-06-15', 1, now())",
                Ids.next(), id, Ids.next(), id, Ids.next(), id));
        SalesTeam.sql(Fragment.of(
                "insert into account_report (id, customer_id, kind, content, reported_at, due_at, created_at) values (?, ?, 'COMPLAINT', '闸机误报', timestamptz '2026-04-01 09:00+08', now(), now()),"
                        + " (?, ?, 'QUESTION', '如何扩容', timestamptz '2026-04-01 09:00+08', now(), now())",
                Ids.next(), id, Ids.next(), id));
        SalesTeam.sql(Fragment.of(
                "insert into competing_purchase (id, customer_id, product, period_from, period_to, amount, created_at, updated_at) values (?, ?, '考勤机', date '2026-01-01', date '2026-03-31', 500, now(), now())",
                Ids.next(), id));
        LocalDate last = LocalDate.of(2026, 12, 31);
        String plan = written(
                goal("REVENUE", 900, NEW_YEAR, last), goal("GROSS_PROFIT", 900, NEW_YEAR, last), goal("ORDERS", 9, NEW_YEAR, last), goal("PRODUCTS", 9, NEW_YEAR, last),
                goal("VISITS", 9, NEW_YEAR, last), goal("EXECUTIVE_VISITS", 9, NEW_YEAR, last), goal("CONTACTS", 90, NEW_YEAR, last), withBaseline(goal("SHARE_OF_WALLET", 100, NEW_YEAR, last), 40),
                goal("DEPTH", 3, NEW_YEAR, last), goal("SATISFACTION", 5, NEW_YEAR, last), reduction("COMPLAINTS", 0, NEW_YEAR, last));
        Map<String, Float> actual = new HashMap<>();
        read(plan).extract().jsonPath().<Map<String, Object>>getList("goals").forEach(one -> actual.put((String) one.get("metric"), ((Number) one.get("actual")).floatValue()));
        // In as many days up to 15 June as the goal has: from 2025-06-16 on.
        assertThat(actual.get("REVENUE")).isEqualTo(number("select coalesce(sum(amount), 0) from customer_order where customer_id = ? and ordered_on > date '2025-06-15'")).isEqualTo(500f);
        assertThat(actual.get("GROSS_PROFIT")).isEqualTo(number("select coalesce(sum(gross_profit), 0) from customer_order where customer_id = ? and ordered_on > date '2025-06-15'"));
        assertThat(actual.get("ORDERS")).isEqualTo(2f);
        assertThat(actual.get("PRODUCTS")).isEqualTo(1f);
        assertThat(actual.get("VISITS")).isEqualTo(number(
                        "select count(*) from interaction where customer_id = ? and counts and kind in ('VISIT','EXECUTIVE_VISIT') and (occurred_at at time zone 'Asia/Shanghai')::date between '2025-06-16' and '2026-06-15'"))
                .isEqualTo(4f);
        assertThat(actual.get("EXECUTIVE_VISITS")).isEqualTo(2f);
        assertThat(actual.get("CONTACTS")).isEqualTo(5f);
        read(plan).extract().jsonPath().<Map<String, Object>>getList("goals").stream()
                .filter(one -> List.of("ORDERS", "PRODUCTS", "COMPLAINTS", "VISITS", "EXECUTIVE_VISITS", "CONTACTS").contains((String) one.get("metric")))
                .forEach(one -> team.as("rep").get(one.get("listLink") + "&count=true").then().statusCode(200).body("total", equalTo(actual.get((String) one.get("metric")).intValue())));
        JsonPath opinions = team.as("rep").get(read(plan).extract().<String>path("goals.find { it.metric == 'SATISFACTION' }.listLink")).then().statusCode(200).extract().jsonPath();
        assertThat(opinions.getList("items.score", Integer.class)).containsExactly(4, 5);
        // What one bought is nobody else's to know.
        team.as("rep2").get(read(plan).extract().<String>path("goals.find { it.metric == 'PRODUCTS' }.listLink")).then().statusCode(200).body("items", empty());
        // 500 of 1000.
        assertThat(actual.get("SHARE_OF_WALLET")).isEqualTo(50f);
        assertThat(actual.get("DEPTH")).isEqualTo(0f);
        assertThat(actual.get("SATISFACTION")).isEqualTo(4.5f);
        assertThat(actual.get("COMPLAINTS")).isEqualTo(1f);
    }

    @Test
    void approvedActivitiesAreFollowUpsAndDoneThereIsDoneHere() {
        String plan = written(goal("VISITS", 6, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        String activity = activity(plan, "EXECUTIVE_VISIT", "总经理拜访采购总监", "2026-03-10");
        read(plan).body("activities[0].progress", equalTo("PROPOSED")).body("activityCounts.proposed", equalTo(1));
        submit(plan).statusCode(200).body("state", equalTo("SUBMITTED"));
        approve("manager", plan).statusCode(200).body("state", equalTo("ACTIVE")).body("inForce", equalTo(1)).body("activities[0].progress", equalTo("OPEN"));
        String followUp = read(plan).extract().path("activities[0].followUpPlanId");
        team.as("rep").get("/api/v1/follow-up-plans/" + followUp).then().statusCode(200).body("purpose", equalTo("总经理拜访采购总监")).body("kind", equalTo("EXECUTIVE_VISIT"));
        clock.setDate(LocalDate.of(2026, 3, 10));
        team.as("rep").get("/api/v1/worklist").then().statusCode(200).body("items.plan.id", hasItem(followUp));
        clock.setDate(LocalDate.of(2026, 3, 12));
        read(plan).body("activityCounts.overdue", equalTo(1));
        // Each figure of a plan's activities has exactly as many rows.
        activities("OVERDUE").body("total", equalTo(1)).body("items[0].id", equalTo(activity)).body("items[0].responsibleName", not(nullValue()));
        activities("OPEN").body("total", equalTo(0));
        team.as("rep2").get(PLANS + "/activities?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(0)).body("items", empty());
        team.as("rep").body(Map.of("interaction", Map.of("kind", "EXECUTIVE_VISIT", "summary", "确认年度框架"))).post("/api/v1/follow-up-plans/" + followUp + "/completion").then().statusCode(201);
        activities("DONE").body("total", equalTo(1));
        activities("OVERDUE").body("total", equalTo(0));
        read(plan).body("activities[0].progress", equalTo("DONE")).body("activities[0].doneOn", equalTo("2026-03-12")).body("goals[0].actual", equalTo(1));
        String etag = read(plan).extract().header("ETag");
        team.as("rep").header("If-Match", etag).body("{\"spent\":7600}").put(PLANS + "/" + plan + "/activities/" + activity + "/cost").then().statusCode(200).body("spent", equalTo(7600.0f));
        team.as("rep").header("If-Match", etag).body("{\"spent\":1}").put(PLANS + "/" + plan + "/activities/" + activity + "/cost").then().statusCode(412);
    }

    @Test
    void whoWroteItDoesNotApproveIt() {
        String plan = written("manager", goal("VISITS", 6, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        team.as("manager").body("{}").post(PLANS + "/" + plan + "/submission").then().statusCode(200);
        approve("manager", plan).statusCode(409).body("type", endsWith("/problems/approval-by-author"));
        approve("northManager", plan).statusCode(404);
        approve("rep", plan).statusCode(403);
        String other = written(goal("VISITS", 6, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        approve("manager", other).statusCode(409).body("type", endsWith("/problems/plan-version-not-submitted"));
        submit(other).statusCode(200);
        team.as("manager").body("{\"approved\":false}").post(PLANS + "/" + other + "/approval").then().statusCode(422).body("errors[0].pointer", equalTo("#/note"));
        team.as("manager").body("{\"approved\":false,\"note\":\"拆到分厂\"}").post(PLANS + "/" + other + "/approval").then().statusCode(200).body("state", equalTo("DRAFT"));
        team.as("rep").get(PLANS + "/" + other + "/comments").then().statusCode(200).body("items.kind", contains("SUBMITTED", "RETURNED")).body("items[1].note", equalTo("拆到分厂"));
    }

    @Test
    void anAdjustmentIsAVersionWithADifferenceAndMovesWhatIsPromised() {
        String plan = written(goal("VISITS", 6, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        String kept = activity(plan, "VISIT", "走访一分厂", "2026-03-10");
        String gone = activity(plan, "CALL", "电话回访", "2026-04-10");
        submit(plan).statusCode(200);
        approve("manager", plan).statusCode(200);
        team.as("rep").body("{\"reason\":\"客户扩建推迟\"}").post(PLANS + "/" + plan + "/versions").then().statusCode(201).body("number", equalTo(2));
        team.as("rep").body("{\"reason\":\"又一次\"}").post(PLANS + "/" + plan + "/versions").then().statusCode(409).body("type", endsWith("/problems/plan-adjustment-open"));
        String goal = read(plan).extract().path("goals[0].id");
        String etag = team.as("rep").get(PLANS + "/" + plan + "/goals/" + goal).then().statusCode(200).extract().header("ETag");
        team.patchAs("rep", etag).body("{\"target\":8}").patch(PLANS + "/" + plan + "/goals/" + goal).then().statusCode(200).body("target", equalTo(8.0f));
        team.patchAs("rep", etag).body("{\"target\":9}").patch(PLANS + "/" + plan + "/goals/" + goal).then().statusCode(412);
        team.patchAs("rep", "*").body("{\"dueOn\":\"2026-05-20\"}").patch(PLANS + "/" + plan + "/activities/" + kept).then().statusCode(200);
        team.as("rep").header("If-Match", "*").delete(PLANS + "/" + plan + "/activities/" + gone).then().statusCode(204);
        activity(plan, "DEMO", "二分厂演示", "2026-06-01");
        // What is in force is what people see until the new version is approved.
        read(plan).body("goals[0].target", equalTo(6.0f)).body("number", equalTo(1)).body("open", equalTo(2));
        team.as("rep").get(PLANS + "/" + plan + "/versions/2/difference").then().statusCode(200)
                .body("goals[0].change", equalTo("CHANGED")).body("goals[0].fields.name", contains("target")).body("goals[0].fields[0].after", equalTo("8"))
                .body("activities.change", contains("CHANGED", "ADDED", "REMOVED")).body("plan", empty());
        submit(plan).statusCode(200);
        approve("manager", plan).statusCode(200).body("goals[0].target", equalTo(8.0f)).body("activities", hasSize(2)).body("activities[0].promisedOn", equalTo("2026-05-20"))
                .body("activities[0].rescheduled", equalTo(1)).body("activityCounts.open", equalTo(2));
        team.as("rep").get("/api/v1/follow-up-plans?count=true&state=CANCELLED&customerId=" + customer).then().body("items.purpose", hasItem("电话回访"));
        team.as("rep").get(PLANS + "/" + plan + "/versions/1").then().statusCode(200).body("goals[0].target", equalTo(6.0f)).body("activities.title", contains("走访一分厂", "电话回访"));
    }

    @Test
    void closedItStaysAsItIs() {
        String plan = written(goal("VISITS", 6, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        activity(plan, "VISIT", "走访一分厂", "2026-03-10");
        close(plan).statusCode(409).body("type", endsWith("/problems/key-account-plan-not-active"));
        submit(plan).statusCode(200);
        approve("manager", plan).statusCode(200);
        interaction("VISIT", "2026-01-01T01:30:00Z");
        clock.setDate(LocalDate.of(2026, 7, 1));
        close(plan).statusCode(200).body("state", equalTo("CLOSED")).body("result", equalTo("PARTLY_ACHIEVED")).body("activityCounts.cancelled", equalTo(1)).body("closedOn", equalTo("2026-07-01"));
        team.patchAs("rep", "*").body("{\"strategy\":\"改\"}").patch(PLANS + "/" + plan).then().statusCode(409).body("type", endsWith("/problems/key-account-plan-closed"));
        team.as("rep").body("{\"reason\":\"改\"}").post(PLANS + "/" + plan + "/versions").then().statusCode(409);
        team.as("rep").body("{\"note\":\"改\"}").post(PLANS + "/" + plan + "/comments").then().statusCode(409);
        team.as("rep").get(PLANS + "?count=true&state=CLOSED&customerId=" + customer).then().body("total", equalTo(1));
        // 6 in 364 days are 2.98 in 181. Whatever is noted afterwards, also of the days before, and however many days go by.
        interaction("VISIT", "2026-06-30T01:30:00Z");
        clock.setDate(LocalDate.of(2026, 9, 1));
        interaction("VISIT", "2026-08-01T01:30:00Z");
        for (String path : List.of("", "/versions/1")) {
            team.as("rep").get(PLANS + "/" + plan + path).then().statusCode(200).body("goals[0].actual", equalTo(1.0f)).body("goals[0].expected", equalTo(2.98f))
                    .body("goals[0].measuredTo", equalTo("2026-07-01")).body("goals[0].track", equalTo("OFF_TRACK")).body("goals[0].percent", equalTo(33.5f))
                    .body("goals[0].listLink", nullValue());
        }
        team.as("rep").get(PLANS + "?state=CLOSED&customerId=" + customer).then().body("items[0].goals[0].actual", equalTo(1.0f));
        // One that was closed before this was kept is measured to the day on which it was closed.
        SalesTeam.sql(Fragment.of("delete from key_account_closing_goal where plan_id = ?", UUID.fromString(plan)));
        read(plan).body("goals[0].actual", equalTo(2)).body("goals[0].expected", equalTo(2.98f)).body("goals[0].measuredTo", equalTo("2026-07-01"));
    }

    @Test
    void aReviewKeepsWhatWasSeenAndItsActionsAreFollowUps() {
        String plan = written(goal("VISITS", 6, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        hold(plan).statusCode(409).body("type", endsWith("/problems/key-account-plan-not-active"));
        submit(plan).statusCode(200);
        approve("manager", plan).statusCode(200);
        clock.setDate(LocalDate.of(2026, 7, 1));
        String review = hold(plan).statusCode(201).body("heldOn", equalTo("2026-07-01")).body("number", equalTo(1)).body("goals[0].track", equalTo("OFF_TRACK"))
                .body("goals[0].actual", equalTo(0.0f)).body("goals[0].expected", equalTo(2.98f)).extract().path("id");
        String reviews = PLANS + "/" + plan + "/reviews";
        team.as("rep").body(Map.of("kind", "VISIT", "purpose", "拜访采购总监", "dueOn", "2026-07-10")).post(reviews + "/" + review + "/actions").then().statusCode(201)
                .body("actions[0].progress", equalTo("OPEN")).body("actions[0].ownerName", not(nullValue()));
        interaction("VISIT", "2026-07-01T02:00:00Z");
        clock.setDate(LocalDate.of(2026, 7, 11));
        // What was seen then stays; what was agreed goes on.
        read(plan).body("goals[0].actual", equalTo(1));
        JsonPath kept = team.as("rep").get(reviews + "/" + review).then().statusCode(200).body("goals[0].actual", equalTo(0.0f)).body("actions[0].progress", equalTo("OVERDUE"))
                .extract().jsonPath();
        team.as("rep").body(Map.of("interaction", Map.of("kind", "VISIT", "summary", "已拜访"))).post("/api/v1/follow-up-plans/" + kept.getString("actions[0].followUpPlanId") + "/completion")
                .then().statusCode(201);
        String etag = team.as("rep").get(reviews + "/" + review).then().body("actions[0].progress", equalTo("DONE")).body("actions[0].doneOn", equalTo("2026-07-11"))
                .extract().header("ETag");
        team.patchAs("rep", etag).body("{\"decisions\":\"活动提前\"}").patch(reviews + "/" + review).then().statusCode(200).body("decisions", equalTo("活动提前")).body("note", equalTo("毛利落后"));
        team.patchAs("rep", etag).body("{\"decisions\":\"另一个\"}").patch(reviews + "/" + review).then().statusCode(412);
        team.patchAs("rep", "*").body(Map.of("participantIds", List.of(Ids.next().toString()))).patch(reviews + "/" + review).then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/participantIds"));
        hold(plan).statusCode(201);
        team.as("rep").get(reviews).then().statusCode(200).body("items.heldOn", contains("2026-07-11", "2026-07-01"));
        team.as("rep2").get(reviews).then().statusCode(404);
        team.as("rep").get(reviews + "/" + Ids.next()).then().statusCode(404);
        close(plan).statusCode(200);
        team.patchAs("rep", "*").body("{\"note\":\"改\"}").patch(reviews + "/" + review).then().statusCode(409).body("type", endsWith("/problems/key-account-plan-closed"));
    }

    @Test
    void aReviewIsHeldHoweverFarAheadAGoalIs() {
        String plan = written(goal("REVENUE", 100, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        submit(plan).statusCode(200);
        approve("manager", plan).statusCode(200);
        clock.setDate(NEW_YEAR.plusDays(1));
        order(NEW_YEAR.plusDays(1), 500_000);
        hold(plan).statusCode(201).body("goals[0].percent", equalTo(999.9f)).body("goals[0].track", equalTo("ON_TRACK"));
        read(plan).body("goals[0].percent", equalTo(999.9f));
    }

    @Test
    void whatCannotBePlannedIsSaidWithItsPlace() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        post(Map.of("goals", List.of(Map.of("target", 1, "from", "2026-01-01", "dueOn", "2026-12-31")))).statusCode(422).body("errors[0].pointer", equalTo("#/goals/0/metric"));
        order(LocalDate.of(2025, 6, 1), 100);
        post(Map.of("goals", List.of(goal("REVENUE", 90, NEW_YEAR, last)))).statusCode(422).body("errors.code", contains("target-below-baseline"));
        post(Map.of("goals", List.of(reduction("REVENUE", 110, NEW_YEAR, last)))).statusCode(422).body("errors.code", contains("target-above-baseline"));
        post(Map.of("goals", List.of(goal("DEPTH", 6, NEW_YEAR, last)))).statusCode(422).body("errors.code", contains("target-out-of-range"));
        post(Map.of("goals", List.of(goal("REVENUE", 110, NEW_YEAR, last.plusDays(1))))).statusCode(422).body("errors.code", contains("goal-outside-plan"));
        post(Map.of("goals", List.of(goal("REVENUE", 110, NEW_YEAR, NEW_YEAR)))).statusCode(422).body("errors.code", contains("goal-ends-before-it-begins"));
        post(Map.of("goals", List.of(goal("SATISFACTION", 4, NEW_YEAR, last)))).statusCode(422).body("errors.code", contains("baseline-unknown"));
        post(Map.of("goals", List.of(withBaseline(goal("REVENUE", 110, NEW_YEAR, last), 99)))).statusCode(422).body("errors.code", contains("baseline-is-measured"));
        post(Map.of("activities", List.of(Map.of("kind", "VISIT", "title", "走访", "dueOn", "2027-01-01")))).statusCode(422).body("errors.code", contains("activity-outside-plan"))
                .body("errors[0].pointer", equalTo("#/activities/0/dueOn"));
        post(Map.of("activities", List.of(Map.of("kind", "VISIT", "title", "走访", "dueOn", "2026-02-01", "responsibleId", Ids.next().toString())))).statusCode(422)
                .body("errors.code", contains("colleague-unknown"));
        post(Map.of("endsOn", "2026-01-01")).statusCode(422).body("errors.code", contains("plan-ends-before-it-begins"));
        String empty = written();
        submit(empty).statusCode(422).body("errors.code", contains("goals-missing"));
        clock.setDate(LocalDate.of(2026, 5, 1));
        String late = written(goal("VISITS", 6, NEW_YEAR, last));
        activity(late, "VISIT", "走访", "2026-04-30");
        submit(late).statusCode(422).body("errors.code", contains("today-or-later"));
        team.as("rep").get(PLANS + "/" + Ids.next()).then().statusCode(404);
        team.as("rep").get(PLANS + "?count=true&customerId=" + customer).then().body("total", equalTo(2));
    }

    @Test
    void itFollowsItsCustomerIntoAnotherRecordAndBack() {
        String plan = written(goal("VISITS", 6, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        String survivor = team.as("rep").body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        String merges = "/api/v1/customers/" + survivor + "/merges";
        String merge = team.as("manager").body(Map.of("mergedId", customer)).post(merges).then().statusCode(201).extract().path("id");
        read(plan).body("customerId", equalTo(survivor));
        team.as("manager").post(merges + "/" + merge + "/undo").then().statusCode(200);
        read(plan).body("customerId", equalTo(customer));
    }

    @Test
    void theBaselineIsMeasuredAnewOnlyWhenItsDaysChange() {
        order(LocalDate.of(2025, 6, 1), 100);
        String plan = written(goal("REVENUE", 200, NEW_YEAR, LocalDate.of(2026, 12, 31)));
        order(LocalDate.of(2025, 7, 1), 50);
        String goal = read(plan).extract().path("goals[0].id");
        team.patchAs("rep", "*").body("{\"target\":300}").patch(PLANS + "/" + plan + "/goals/" + goal).then().statusCode(200).body("baseline", equalTo(100.0f));
        team.patchAs("rep", "*").body("{\"dueOn\":\"2026-12-30\"}").patch(PLANS + "/" + plan + "/goals/" + goal).then().statusCode(200).body("baseline", equalTo(150.0f));
        team.as("rep").header("If-Match", "*").delete(PLANS + "/" + plan + "/goals/" + goal).then().statusCode(204);
        read(plan).body("goals", empty()).body("budget", nullValue());
    }

    private ValidatableResponse read(String plan) {
        return team.as("rep").get(PLANS + "/" + plan).then().statusCode(200);
    }

    private ValidatableResponse hold(String plan) {
        return team.as("rep").body(Map.of("note", "毛利落后")).post(PLANS + "/" + plan + "/reviews").then();
    }

    private ValidatableResponse activities(String progress) {
        return team.as("rep").get(PLANS + "/activities?count=true&customerId=" + customer + "&progress=" + progress).then().statusCode(200);
    }

    private ValidatableResponse submit(String plan) {
        return team.as("rep").body("{\"note\":\"请审批\"}").post(PLANS + "/" + plan + "/submission").then();
    }

    private ValidatableResponse approve(String person, String plan) {
        return team.as(person).body("{\"approved\":true}").post(PLANS + "/" + plan + "/approval").then();
    }

    private ValidatableResponse close(String plan) {
        return team.as("rep").body("{\"result\":\"PARTLY_ACHIEVED\",\"note\":\"提前收尾\",\"lessons\":\"先立项\"}").post(PLANS + "/" + plan + "/closing").then();
    }

    private String activity(String plan, String kind, String title, String dueOn) {
        return team.as("rep").body(Map.of("kind", kind, "title", title, "dueOn", dueOn)).post(PLANS + "/" + plan + "/activities").then().statusCode(201).extract().path("id");
    }

    @SafeVarargs
    private String written(Map<String, Object>... goals) {
        return written("rep", goals);
    }

    @SafeVarargs
    private String written(String person, Map<String, Object>... goals) {
        return post(person, Map.of("goals", List.of(goals))).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(Map<String, Object> more) {
        return post("rep", more);
    }

    private ValidatableResponse post(String person, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "title", "2026 年度规划", "beginsOn", "2026-01-01", "endsOn", "2026-12-31"));
        body.putAll(more);
        return team.as(person).body(body).post(PLANS).then();
    }

    private static Map<String, Object> goal(String metric, int target, LocalDate from, LocalDate dueOn) {
        return Map.of("metric", metric, "target", target, "from", from.toString(), "dueOn", dueOn.toString());
    }

    private static Map<String, Object> reduction(String metric, int target, LocalDate from, LocalDate dueOn) {
        Map<String, Object> goal = new HashMap<>(goal(metric, target, from, dueOn));
        goal.put("direction", "REDUCTION");
        return goal;
    }

    private static Map<String, Object> withBaseline(Map<String, Object> goal, int baseline) {
        Map<String, Object> typed = new HashMap<>(goal);
        typed.put("baseline", baseline);
        return typed;
    }

    private void order(LocalDate day, int amount) {
        String code = "P" + UUID.randomUUID().toString().substring(0, 12);
        String product = team.as("manager").body(Map.of("code", code, "name", "闸机" + code)).post("/api/v1/products").then().statusCode(201).extract().path("id");
        team.as("rep")
                .body(Map.of(
                        "customerId", customer, "orderedOn", day.toString(),
                        "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount, "unitCost", amount / 2))))
                .post("/api/v1/orders").then().statusCode(201);
    }

    private void interaction(String kind, String at, UUID... colleagues) {
        team.as("rep").body(Map.of("customerId", customer, "kind", kind, "summary", "沟通", "occurredAt", at, "colleagueIds", List.of(colleagues))).post("/api/v1/interactions").then().statusCode(201);
    }

    private float number(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get()
                .first(Fragment.of(sql, UUID.fromString(customer)), row -> row.getBigDecimal(1)).orElseThrow().floatValue());
    }
}
