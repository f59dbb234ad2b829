package org.gengke.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gengke.customer.ContactSightings;
import org.gengke.people.SignInService;
import org.gengke.people.domain.SignInRefused;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demonstration data comes in, adds up, and goes without leaving anything behind. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemoDataTest {

    private static final List<String> TABLES = List.of(
            "customer", "contact", "contact_position", "contact_position_past", "customer_share", "status_change", "customer_state", "customer_attribute_change", "interaction",
            "follow_up_plan", "competitor", "competitor_product", "competitor_move", "competitor_move_touch", "incumbency", "incumbency_problem",
            "incumbency_entry_point", "competing_purchase", "checklist_answer", "playbook_progress", "notification", "team", "product", "product_price", "price_tier", "customer_order", "order_line",
            "payment", "test_trial", "test_trial_stage", "test_trial_issue", "test_trial_comparison", "test_trial_question", "worklist_reminder", "dated_reminder", "partner", "deal_registration", "classification_decision", "segment", "customer_profile_period", "lifetime_model",
            "contact_sighting", "contact_sighting_count", "contact_alarm", "export_job", "exported_contacts", "five_layer_review",
            "five_layer_review_customer", "five_layer_review_note", "five_layer_review_action", "handover", "handover_receiver",
            "handover_item", "key_account_plan", "key_account_plan_version", "key_account_activity", "key_account_activity_follow_up", "key_account_comment", "key_account_decision",
            "account_opinion", "account_report", "account_event", "account_promotion", "executive_visit_time", "incentive", "incentive_payout", "account_stock", "supply_forecast",
            "supply_agreement", "product_offer", "product_need", "symposium", "symposium_invitation", "symposium_decision");

    /** Of each duty of the desk, what it is evidenced by. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "SUPPLY", List.of("account-stocks?", "supply-agreements?"),
            "FIRST_TRIAL", List.of("product-offers?", "first-trials?standing=NOT_OFFERED", "first-trials?standing=TESTED", "first-trials?standing=BOUGHT"),
            "EVENTS", List.of("account-events?supportState=NONE", "account-events?supportState=PLANNED", "account-events?supportState=DONE"),
            "EXECUTIVE_VISIT", List.of("executive-visits?state=DONE", "executive-visits?state=PLANNED", "executive-visits?state=OVERDUE"),
            "PROMOTION", List.of("account-promotions?"),
            "OPINION", List.of("account-opinions?"),
            "INCENTIVE", List.of("incentives?kind=DISCOUNT", "incentives?kind=JOINT_PROMOTION", "incentives?kind=CONTEST", "incentives?kind=REBATE"),
            "INFORMATION", List.of("account-reports?standing=ANSWERED_IN_TIME", "account-reports?standing=ANSWERED_LATE"),
            "SYMPOSIUM", List.of("symposium-invitations?state=ATTENDED", "symposium-invitations?state=ABSENT", "symposium-invitations?state=INVITED"));

    @Inject
    DemoData demo;

    @Inject
    ContactSightings sightings;

    @Inject
    TestClock clock;

    private final Map<String, String> tokens = new TreeMap<>();

    /** The database of the tests has its administrator already; a new one has nobody. */
    @BeforeEach
    void makeRoom() {
        SalesTeam.sql(Fragment.of("update app_user set username = 'admin-before-demo' where username = 'admin'"));
    }

    @AfterEach
    void leaveNobody() {
        SalesTeam.sql(Fragment.of("update app_user u set username = right(u.id::text, 8) || u.username, active = false from demo_record r where r.entity_id = u.id"));
        SalesTeam.sql(Fragment.of("update app_user set username = 'admin' where username = 'admin-before-demo'"));
        // The team of whoever stays; its name is wanted by the next load.
        SalesTeam.sql(Fragment.of("update team t set name = t.id::text from demo_record r where r.entity_id = t.id"));
    }

    /** One run: loading takes seconds, and the steps belong together. */
    @Test
    void comesAddsUpAndGoes() {
        SalesTeam team = new SalesTeam();
        String own = team.as("rep").body("{\"name\":\"自有客户测试有限公司\"}").post("/api/v1/customers").then().statusCode(201).extract().path("id");
        // What other tests have looked at is written some seconds later: here, not meanwhile.
        sightings.write();
        Map<String, Long> before = counts();
        long rollup = sum();
        demo.load(Optional.empty());

        JsonPath status = as("admin").get("/api/v1/demo").then().statusCode(200).extract().jsonPath();
        assertThat(status.getBoolean("present")).isTrue();
        assertThat(status.getLong("customers")).isEqualTo(300);
        as("rep").get("/api/v1/demo").then().statusCode(403);
        figuresAreTheirLists("rep", clock.today());
        figuresAreTheirLists("manager", clock.today());
        figuresAreTheirLists("kam", clock.today().minusDays(100));
        figuresAreTheirLists("manager2", clock.today().minusDays(400));
        eachCustomerHasItsNextContact();
        historiesAgree();
        ordersAgreeWithTheHistories();
        trialsAgreeWithTheHistories();
        theDayOfARepresentativeIsBelievable();
        classesAreThereAtOnce();
        partnersHaveRegistered();
        theDeskHasDoneSomeOfEachDuty();
        incentivesAreInPartPaidOut();
        somethingRunsOut();

        as("admin").delete("/api/v1/demo").then().statusCode(409).body("type", org.hamcrest.Matchers.endsWith("demo-password-in-use"));
        as("admin").contentType("application/json").body("{\"newPassword\":\"gengke-demo\"}").post("/api/v1/demo/removal").then().statusCode(422);
        as("admin").contentType("application/json").body("{\"newPassword\":\"one-of-my-own\"}").post("/api/v1/demo/removal").then().statusCode(204);
        assertThat(number("select count(*) from demo_record r join app_user u on u.id = r.entity_id where u.active")).isEqualTo(1);
        as("admin").get("/api/v1/me").then().statusCode(401);
        tokens.put("admin", Arc.container().instance(SignInService.class).get().signIn("admin", "one-of-my-own").accessToken());
        Map<String, Long> after = counts();
        // Whoever removes the data stays, and with them the team they are in.
        assertThat(after.remove("team") - before.remove("team")).isBetween(0L, 1L);
        assertThat(after).isEqualTo(before);
        assertThat(sum()).isEqualTo(rollup);
        team.as("rep").get("/api/v1/customers/" + own).then().statusCode(200);
        assertThat(number("select count(*) from demo_record r join app_user u on u.id = r.entity_id where r.kind = 'USER' and u.active")).isEqualTo(1);
        as("admin").delete("/api/v1/demo").then().statusCode(204);
        assertThat(as("admin").get("/api/v1/demo").jsonPath().getBoolean("present")).isFalse();
    }

    private void theDeskHasDoneSomeOfEachDuty() {
        List<Map<String, Object>> duties = as("kam").get("/api/v1/key-account-duties").then().statusCode(200).extract().jsonPath().getList("items");
        assertThat(duties).hasSize(LISTS.size()).allSatisfy(duty -> assertThat((int) duty.get("inOrder")).as(duty.toString()).isPositive());
        assertThat(duties).filteredOn(duty -> (int) duty.get("overdue") > 0).hasSizeGreaterThanOrEqualTo(7);
        assertThat(duties).filteredOn(duty -> (int) duty.get("dueSoon") > 0).hasSizeGreaterThanOrEqualTo(5);
        for (Map<String, Object> duty : duties) {
            LISTS.get(duty.get("duty")).forEach(list -> assertThat(total("kam", list)).as(list).isPositive());
        }
        assertThat(as("kam").get("/api/v1/account-promotions?limit=200").jsonPath().getList("items.state", String.class))
                .contains("PLANNED", "AGREED", "RUNNING", "ENDED", "EVALUATED");
        assertThat(as("kam").get("/api/v1/account-reports?limit=200").jsonPath().getList("items.answeredAt")).contains((Object) null);
        assertThat(number("select count(*) from account_opinion o where o.consequence_kind = 'REPLACED' and exists (select 1 from customer c where c.id = o.customer_id"
                        + " and c.owner_id = o.new_owner_id)"))
                .isEqualTo(1);
        assertThat(as("kam").get("/api/v1/symposiums?limit=200").jsonPath().getList("items.decisions", Integer.class)).contains(5);
    }

    private void incentivesAreInPartPaidOut() {
        List<Map<String, Object>> rebates = as("kam").get("/api/v1/incentives?kind=REBATE&limit=200").jsonPath().getList("items.findAll { it.title in ['年度采购返利', '半年度返利', '年度战略返利'] }.accrual");
        assertThat(rebates).hasSize(3).allSatisfy(rebate -> {
            double paid = ((Number) rebate.get("paid")).doubleValue();
            assertThat(paid).isPositive().isLessThan(((Number) rebate.get("accrued")).doubleValue());
        });
    }

    private void somethingRunsOut() {
        List<String> lacks = as("kam").get("/api/v1/key-account-duties").jsonPath().getList("items.find { it.duty == 'SUPPLY' }.lacking.missing");
        assertThat(lacks).contains("SHORTAGE", "STOCK_UNKNOWN");
    }

    private int total(String person, String list) {
        return as(person).get("/api/v1/" + list + (list.endsWith("?") ? "" : "&") + "count=true&limit=1").then().statusCode(200).extract().path("total");
    }

    private void partnersHaveRegistered() {
        assertThat(as("rep").get("/api/v1/partners?count=true").jsonPath().getInt("total")).isGreaterThanOrEqualTo(8);
        JsonPath all = as("executive").get("/api/v1/deal-registrations?limit=200").jsonPath();
        assertThat(all.getList("items.state")).hasSizeGreaterThanOrEqualTo(25).contains("PROTECTING", "WAITING", "EXPIRED", "WITHDRAWN");
        assertThat(all.getList("items.expiring")).contains(true);
        assertThat(as("rep").get("/api/v1/deal-registrations?state=WAITING").jsonPath().getList("items.protectedByName")).contains("粤安智能系统集成有限公司");
        assertThat(as("rep").get("/api/v1/worklist").jsonPath().getList("items.reasons.flatten()")).contains("REGISTRATION_EXPIRING");
    }

    private void classesAreThereAtOnce() {
        assertThat(as("rep").get("/api/v1/segments?limit=200").jsonPath().getList("items.name")).contains("需要唤醒的大客户", "高潜力的新客户");
        assertThat(as("manager").get("/api/v1/customers?attitude=LOYAL&limit=1&count=true").jsonPath().getInt("total")).isGreaterThan(3);
        assertThat(as("manager").get("/api/v1/customers?abcClass=A&limit=1&count=true").jsonPath().getInt("total")).isGreaterThan(3);
        assertThat(as("manager").get("/api/v1/classifications/attitude/summary").jsonPath().getInt("earlyAdopters")).isEqualTo(2);
        JsonPath tiers = as("manager").get("/api/v1/classifications/tier/summary?compareWith=" + clock.today().minusDays(30)).jsonPath();
        assertThat(tiers.<Map<String, Object>>getList("moves")).filteredOn(move -> !java.util.Objects.equals(move.get("from"), move.get("to"))).isNotEmpty();
        // Estimated beside, as soon as all the rest is there. With what other tests have left there may be nothing to estimate:
        // that there are figures at first sight is seen by the browser tests.
        String estimate = "select count(*) from demo_record r join lifetime_model m on m.id = r.entity_id where r.kind = 'LIFETIME_MODEL'";
        assertThat(number(estimate)).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> number(estimate + " and m.finished_at is not null") == 1);
    }

    @Test
    void theCommandTakesTheKnownPasswordAwayToo() {
        demo.load(Optional.empty());
        String others = " from app_user u where u.active and u.roles @> array['ADMIN'] and not exists (select 1 from demo_record r where r.entity_id = u.id)";
        List<UUID> ids = QuarkusTransaction.requiringNew().call(
                () -> Arc.container().instance(Sql.class).get().list(Fragment.of("select u.id" + others), row -> Sql.id(row, "id")));
        setActive(ids, false);
        try {
            demo.onStart(new StartupEvent(), Optional.of("remove"));
        } finally {
            setActive(ids, true);
        }
        assertThat(number("select count(*) from demo_load where removed_at is null")).isZero();
        assertThat(number("select count(*) from app_user u join demo_record r on r.entity_id = u.id where u.active and u.username = 'admin'")).isEqualTo(1);
        SignInService signIn = Arc.container().instance(SignInService.class).get();
        assertThatThrownBy(() -> signIn.signIn("admin", SalesTeam.PASSWORD)).isInstanceOf(SignInRefused.class);
    }

    private static void setActive(List<UUID> ids, boolean active) {
        SalesTeam.sql(Fragment.of("update app_user set active = ? where id = any(?::uuid[])", active, ids.toArray(UUID[]::new)));
    }

    private void figuresAreTheirLists(String person, LocalDate day) {
        JsonPath portfolio = as(person).queryParam("asOf", day.toString()).get("/api/v1/portfolio").then().statusCode(200).extract().jsonPath();
        int total = 0;
        for (Map<String, Object> figure : portfolio.<Map<String, Object>>getList("statuses")) {
            int listed = as(person).get("/api/v1/customers?count=true&limit=1&" + figure.get("list")).then().statusCode(200).extract().path("total");
            assertThat(listed).as(person + " " + figure).isEqualTo(figure.get("count"));
            total += listed;
        }
        assertThat(total).isEqualTo(portfolio.getInt("total"));
    }

    private void ordersAgreeWithTheHistories() {
        String first = "select count(*) from customer c join demo_load l on l.id = c.import_id and l.removed_at is null left join lateral"
                + " (select min(s.effective_on) as won from status_change s where s.customer_id = c.id and s.to_status = 'WON') w on true"
                + " left join lateral (select min(o.ordered_on) as day from customer_order o where o.customer_id = c.id and o.state = 'CONFIRMED') o on true";
        assertThat(number(first + " where w.won is not null")).isGreaterThan(60);
        assertThat(number(first + " where w.won is distinct from o.day")).isZero();
        assertThat(number("select count(*) from payment p join customer_order o on o.id = p.order_id join (select order_id, sum(round(quantity * unit_price, 2)) as amount"
                        + " from order_line group by order_id) x on x.order_id = o.id where x.amount <> o.amount or p.amount > o.amount"))
                .isZero();
    }

    private void trialsAgreeWithTheHistories() {
        String trial = "select count(*) from test_trial t join customer c on c.id = t.customer_id join demo_load l on l.id = c.import_id and l.removed_at is null";
        assertThat(number(trial)).isBetween(60L, 110L);
        assertThat(number("select count(*) from customer c join demo_load l on l.id = c.import_id and l.removed_at is null where c.status = 'TESTING' and not exists"
                        + " (select 1 from test_trial t where t.customer_id = c.id and t.ended_on is null and t.furthest >= 2)"))
                .isZero();
        assertThat(number(trial + " where t.stage = 'CONVERTED' and (c.won_before is not true or not exists (select 1 from customer_order o where o.id = t.order_id and o.ordered_on = t.ended_on))"))
                .isZero();
        assertThat(number(trial + " where t.stage = 'CONVERTED'")).isGreaterThan(15);
        assertThat(number(trial + " where t.cause is not null")).isGreaterThan(15);
        assertThat(number(trial + " where t.stage_since > current_date + 1 or t.begun_on > t.stage_since")).isZero();
        assertThat(number("select count(*) from test_trial_stage s join test_trial_stage n on n.trial_id = s.trial_id and n.position = s.position + 1 where n.begun_on <> s.left_on"))
                .isZero();
        int stalled = as("executive").get("/api/v1/test-trials?stalled=true&count=true&limit=1").then().statusCode(200).extract().path("total");
        assertThat(stalled).isBetween(3, 16);
        as("solution").get("/api/v1/test-trials?count=true&limit=1").then().statusCode(200).body("total", org.hamcrest.Matchers.greaterThan(15));
    }

    private void eachCustomerHasItsNextContact() {
        String demoCustomer = " join demo_load l on l.id = c.import_id and l.removed_at is null ";
        // In the timeline what was done stands where it was done, not where it was planned.
        String done = "select count(*) from customer c" + demoCustomer
                + "join follow_up_plan p on p.customer_id = c.id join interaction i on i.id = p.interaction_id";
        assertThat(number(done)).isPositive();
        assertThat(number(done + " where p.updated_at <> i.occurred_at")).isZero();
        assertThat(number("select count(*) from customer c" + demoCustomer + "where c.owner_id is not null and c.status <> 'ABANDONED' and (select count(*)"
                        + " from follow_up_plan p where p.customer_id = c.id and p.is_next and p.due_on = c.next_follow_up_on) <> 1"))
                .isZero();
        assertThat(words("select concat_ws(' ', p.kind, p.purpose, p.origin, p.due_on, c.status, c.next_follow_up_on) as words from follow_up_plan p join customer c on c.id = p.customer_id" + demoCustomer
                        + "where p.state = 'PLANNED' and (c.owner_id is null or c.status = 'ABANDONED' or not p.is_next"
                        // What a plan for a key account promises, and what somebody else does, stands beside the next contact.
                        + " and not p.delegated and not exists (select 1 from key_account_activity_follow_up f where f.follow_up_id = p.id))"))
                .isEmpty();
        assertThat(number("select count(*) from follow_up_plan p join customer c on c.id = p.customer_id" + demoCustomer
                        + "where p.done_on < p.created_at::date or p.first_due_on > p.due_on"))
                .isZero();
    }

    private void historiesAgree() {
        String demoCustomer = " join demo_load l on l.id = c.import_id and l.removed_at is null ";
        assertThat(number("select count(*) from customer c" + demoCustomer + "join customer_state s on s.customer_id = c.id and s.valid_to = 'infinity'"
                        + " where (s.status, s.importance, s.has_potential, s.owner_id, s.team_id, s.won_before) is distinct from"
                        + " (c.status, c.importance, c.has_potential, c.owner_id, c.team_id, c.won_before)"))
                .isZero();
        assertThat(number("select count(*) from customer c" + demoCustomer + "where c.interaction_count <> (select count(*) from interaction i where i.customer_id = c.id)"
                        + " or c.last_interaction_at is distinct from (select max(i.occurred_at) from interaction i where i.customer_id = c.id)"))
                .isZero();
        assertThat(number("select count(*) from customer c" + demoCustomer + "where c.status = 'CONTACT_STARTED' and c.interaction_count > 2")).isZero();
        assertThat(number("select count(*) from interaction i join customer c on c.id = i.customer_id" + demoCustomer + "where i.summary like '%{%'")).isZero();
        assertThat(number("select count(*) from interaction i join customer c on c.id = i.customer_id" + demoCustomer)).isBetween(2_500L, 4_500L);
    }

    private void theDayOfARepresentativeIsBelievable() {
        JsonPath worklist = as("rep").get("/api/v1/worklist").then().statusCode(200).extract().jsonPath();
        assertThat(worklist.getInt("sections.find { it.section == 'OVERDUE' }.count")).isBetween(3, 7);
        assertThat(worklist.getInt("sections.find { it.section == 'TODAY' }.count")).isBetween(5, 9);
        assertThat(worklist.getInt("sections.find { it.section == 'COMING' }.count")).isBetween(6, 20);
        List<String> late = as("manager").get("/api/v1/worklist").jsonPath().getList("escalated.items.plan.ownerName");
        assertThat(late).contains("李伟");
    }

    private RequestSpecification as(String username) {
        String token = tokens.computeIfAbsent(
                username, name -> Arc.container().instance(SignInService.class).get().signIn(name, SalesTeam.PASSWORD).accessToken());
        return io.restassured.RestAssured.given().header("Authorization", "Bearer " + token).accept("application/json");
    }

    private static Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        TABLES.forEach(table -> counts.put(table, number("select count(*) from " + table)));
        return counts;
    }

    private static long sum() {
        return number("select coalesce(sum(abs(change)), 0) from (select sum(change) as change from portfolio_day group by day, visible_owner_id, status) d");
    }

    private static List<String> words(String query) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get().list(Fragment.of(query), row -> row.getString("words")));
    }

    private static long number(String query) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get().count(Fragment.of(query)));
    }
}
