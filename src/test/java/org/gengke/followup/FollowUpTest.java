package org.gengke.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 2 over HTTP, each case at the date that the domain text tells it for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FollowUpTest {

    private static final String PLANS = "/api/v1/follow-up-plans";
    private static final String INTERACTIONS = "/api/v1/interactions";
    private static final String SAID = "\"kind\":\"CALL\",\"summary\":\"电话沟通\"";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Cultivated cultivated = new Cultivated(team);

    /** Signed in as of a later day, so that nobody's token ends while a test walks through the year. */
    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "northRep", "manager", "admin").forEach(team::token);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void theNextContactIsDueOneIntervalAfterTheLast() {
        clock.setDate(LocalDate.of(2026, 9, 21));
        UUID customer = cultivated.customer("rep");
        assertThat(next(customer)).isEqualTo("2026-09-28");
        clock.setDate(LocalDate.of(2026, 9, 23));
        talk(customer).then().statusCode(201);
        assertThat(next(customer)).isEqualTo("2026-09-30");
    }

    @Test
    void aDueDateInTheHolidaysMovesToTheFirstWorkingDay() {
        clock.setDate(LocalDate.of(2026, 9, 23));
        UUID customer = cultivated.customer("rep");
        withPolicy("contactStarted", 8, () -> assertThat(next(customer)).isEqualTo("2026-10-08"));
        assertThat(next(customer)).isEqualTo("2026-09-30");
    }

    @Test
    void aNewHolidayMovesWhatTheCadencePlannedOnIt() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        UUID customer = cultivated.customer("rep");
        assertThat(next(customer)).isEqualTo("2026-11-30");
        String day = "/api/v1/working-calendar/2026-11-30";
        team.as("manager").body("{\"kind\":\"HOLIDAY\",\"nameZh\":\"公司年会\",\"nameEn\":\"Company day\"}").put(day).then().statusCode(200);
        assertThat(next(customer)).isEqualTo("2026-12-01");
        team.as("manager").get("/api/v1/working-calendar?year=2026").then().statusCode(200).body("items.date.flatten()", org.hamcrest.Matchers.hasItems("2026-10-01", "2026-11-30"));
        team.as("manager").delete(day).then().statusCode(204);
    }

    @Test
    void aFullDayGivesToItsNeighboursThenToTheFirstLaterOne() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        cultivated.customers("rep", 30);
        assertThat(plansPerDay("rep")).isEqualTo(Map.of("2026-11-30", 12L, "2026-12-01", 12L, "2026-12-02", 6L));
    }

    @Test
    void concurrentBookingsNeverOverfillADay() throws Exception {
        clock.setDate(LocalDate.of(2026, 11, 23));
        List<UUID> customers = cultivated.customers("rep", 40);
        clock.setDate(LocalDate.of(2026, 11, 24));
        List<Response> answers = together(customers.stream().<Callable<Response>>map(customer -> () -> talk(customer)).toList());
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        Map<String, Long> days = plansPerDay("rep");
        assertThat(days.values()).allMatch(plans -> plans <= 12);
        assertThat(days.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(40);
    }

    @Test
    void completionRecordsAndPlansTheNextContactInOneStep() {
        clock.setDate(LocalDate.of(2026, 11, 16));
        UUID customer = cultivated.customer("rep");
        UUID contact = cultivated.contact(customer, "李经理", "13800000000");
        String plan = planOf(customer);
        clock.setDate(LocalDate.of(2026, 11, 23));
        ValidatableResponse done = complete(plan, "{\"interaction\":{" + SAID + ",\"contactIds\":[\"" + contact + "\"],\"nextStep\":\"寄送样机\"}}")
                .then()
                .statusCode(201)
                .body("plan.state", equalTo("DONE"))
                .body("plan.doneOn", equalTo("2026-11-23"))
                .body("plan.lateDays", equalTo(0))
                .body("interaction.contactIds", equalTo(List.of(contact.toString())))
                .body("nextPlan.dueOn", equalTo("2026-11-30"))
                .body("nextPlan.purpose", equalTo("寄送样机"))
                .body("nextPlan.isNext", equalTo(true));
        assertThat(planOf(customer)).isEqualTo(done.extract().path("nextPlan.id"));
        complete(plan, "{\"interaction\":{" + SAID + "}}").then().statusCode(409).body("type", endsWith("follow-up-plan-not-open"));
        complete(planOf(customer), "{\"interaction\":{" + SAID + "},\"next\":{\"dueOn\":\"2026-12-15\",\"kind\":\"VISIT\",\"purpose\":\"演示\"}}")
                .then()
                .statusCode(201)
                .body("nextPlan.dueOn", equalTo("2026-12-15"))
                .body("nextPlan.kind", equalTo("VISIT"))
                .body("nextPlan.origin", equalTo("HAND"));
    }

    @Test
    void ofTwoWhoCompleteOnePlanOneWins() throws Exception {
        clock.setDate(LocalDate.of(2026, 11, 23));
        UUID customer = cultivated.customer("rep");
        String plan = planOf(customer);
        Callable<Response> attempt = () -> complete(plan, "{\"interaction\":{" + SAID + "}}");
        List<Response> answers = together(Collections.nCopies(4, attempt));
        assertThat(answers.stream().map(Response::statusCode).sorted()).containsExactly(201, 409, 409, 409);
        assertThat(list("customerId=" + customer + "&state=PLANNED")).hasSize(1);
        assertThat(team.as("rep").get(INTERACTIONS + "?customerId=" + customer).jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void aPlanByHandTakesThePlaceOfTheCadences() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        UUID customer = cultivated.customer("rep");
        String byCadence = planOf(customer);
        String byHand = plan(customer, "2026-12-10");
        assertThat(planOf(customer)).isEqualTo(byHand);
        team.as("rep").get(PLANS + "/" + byCadence).then().body("state", equalTo("CANCELLED")).body("cause", equalTo("SUPERSEDED"));
        talk(customer).then().statusCode(201);
        assertThat(next(customer)).as("what a person promised stays").isEqualTo("2026-12-10");
        team.as("rep").body("{\"reason\":\"客户来电\"}").post(PLANS + "/" + byHand + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(next(customer)).isEqualTo("2026-11-30");
        team.as("rep").body(planBody(customer, "2026-11-20")).post(PLANS).then().statusCode(422).body("errors[0].pointer", equalTo("#/dueOn"));
    }

    @Test
    void reschedulingsMakeAChainThatKeepsTheFirstPromise() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        UUID customer = cultivated.customer("rep");
        String first = plan(customer, "2026-11-25");
        String second = reschedule(first, "2026-11-27").then().statusCode(201).extract().path("id");
        clock.setDate(LocalDate.of(2026, 11, 27));
        reschedule(second, "2026-12-02")
                .then()
                .statusCode(201)
                .body("firstDueOn", equalTo("2026-11-25"))
                .body("dueOn", equalTo("2026-12-02"))
                .body("rescheduleCount", equalTo(2))
                .body("previousId", equalTo(second))
                .body("isNext", equalTo(true));
        team.as("rep").get(PLANS + "/" + first).then().body("state", equalTo("RESCHEDULED")).body("reason", equalTo("客户出差"));
        reschedule(first, "2026-12-03").then().statusCode(409);
        reschedule(planOf(customer), "2026-11-26").then().statusCode(422).body("errors[0].code", equalTo("date-in-past"));
        assertThat(list("customerId=" + customer + "&state=PLANNED")).hasSize(1);
    }

    @Test
    void punctualityOfTheTextsExample() {
        clock.setDate(LocalDate.of(2026, 5, 6));
        List<String> plans = cultivated.customers("rep", 10).stream().map(customer -> plan(customer, "2026-05-11")).toList();
        clock.setDate(LocalDate.of(2026, 5, 11));
        plans.subList(0, 6).forEach(this::completeUntilJune);
        String moved = reschedule(plans.get(6), "2026-05-14").then().statusCode(201).extract().path("id");
        clock.setDate(LocalDate.of(2026, 5, 13));
        plans.subList(7, 9).forEach(this::completeUntilJune);
        clock.setDate(LocalDate.of(2026, 5, 14));
        completeUntilJune(moved);
        clock.setDate(LocalDate.of(2026, 5, 29));
        String may = "from=2026-05-01&to=2026-05-31&ownerId=" + team.id("rep");
        team.as("manager")
                .get("/api/v1/punctuality?" + may)
                .then()
                .statusCode(200)
                .body("planned", equalTo(10))
                .body("doneInTime", equalTo(6))
                .body("doneLate", equalTo(3))
                .body("open", equalTo(1))
                .body("rescheduled", equalTo(1))
                .body("rate", equalTo(0.6f))
                .body("rescheduleRate", equalTo(0.1f));
        String first = "state=PLANNED&state=DONE&firstDueFrom=2026-05-01&firstDueTo=2026-05-31";
        assertThat(list(first)).hasSize(10);
        assertThat(list(first + "&punctual=true")).hasSize(6);
        assertThat(list(first.replace("state=PLANNED&", "") + "&punctual=false")).hasSize(3);
        assertThat(list(first + "&rescheduled=true")).hasSize(1);
        assertThat(list(first + "&overdue=true")).hasSize(1);
        team.as("northRep").get("/api/v1/punctuality?" + may).then().body("planned", equalTo(0)).body("rate", nullValue());
    }

    @Test
    void whatIsOverdueForThreeWorkingDaysComesBeforeTheManager() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        UUID late = cultivated.customer("rep");
        UUID important = cultivated.customer("rep");
        cultivated.contact(late, "王主任", "13900000000");
        talk(late).then().statusCode(201);
        plan(late, "2026-11-25");
        cultivated.change(important, "tier = 'STRATEGIC'");
        plan(important, "2026-11-27");
        clock.setDate(LocalDate.of(2026, 11, 27));
        worklist("manager").body("escalated.count", equalTo(0)).body("items", empty());
        worklist("rep")
                .body("sections.count", equalTo(List.of(1, 1, 0)))
                .body("items.customer.id", equalTo(List.of(late.toString(), important.toString())))
                .body("items[0].reasons", equalTo(List.of("OVERDUE", "PLANNED_BY_HAND")))
                .body("items[0].daysLate", equalTo(2))
                .body("items[0].lastInteraction.summary", equalTo("电话沟通"))
                .body("items[0].primaryContact.phone", equalTo("13900000000"));
        clock.setDate(LocalDate.of(2026, 11, 30));
        worklist("manager").body("escalated.count", equalTo(1)).body("escalated.items.customer.id", equalTo(List.of(late.toString())));
        worklist("rep").body("items.customer.id", equalTo(List.of(important.toString(), late.toString()))).body("sections[0].count", equalTo(2));
        worklist("northRep").body("items", empty());
        String next = team.as("rep").get("/api/v1/worklist?limit=1").then().body("items", hasSize(1)).extract().path("next");
        team.as("rep").get("/api/v1/worklist?limit=1&after=" + next).then().statusCode(200)
                .body("items.customer.id", equalTo(List.of(late.toString())))
                .body("sections[0].count", equalTo(2))
                .body("next", nullValue());
    }

    @Test
    void theNextPlanFollowsStatusAndOwner() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        UUID customer = cultivated.customer("rep");
        cultivated.change(customer, "status = 'TESTING'");
        assertThat(next(customer)).isEqualTo("2026-11-26");
        cultivated.change(customer, "status = 'PAUSED', re_evaluate_on = ?", LocalDate.of(2027, 3, 6));
        assertThat(list("customerId=" + customer + "&state=PLANNED")).hasSize(1);
        assertThat(next(customer)).as("exactly its date, a Saturday").isEqualTo("2027-03-06");
        reschedule(planOf(customer), "2027-03-08").then().statusCode(409).body("type", endsWith("re-evaluation-fixed"));
        cultivated.change(customer, "status = 'CONTACTED_REPEATEDLY', re_evaluate_on = null");
        assertThat(next(customer)).isEqualTo("2026-11-30");
        cultivated.change(customer, "owner_id = ?, team_id = ?", team.id("northRep"), team.north);
        team.as("rep").get(PLANS + "?customerId=" + customer).then().body("items", empty());
        team.as("northRep").get(PLANS + "?state=PLANNED&customerId=" + customer).then().body("items.ownerId", equalTo(List.of(team.id("northRep").toString())));
        cultivated.change(customer, "status = 'ABANDONED'");
        team.as("northRep").get(PLANS + "?state=PLANNED&customerId=" + customer).then().body("items", empty());
        team.as("northRep").body(planBody(customer, "2026-12-01")).post(PLANS).then().statusCode(409).body("type", endsWith("customer-not-followed-up"));
    }

    @Test
    void aCustomersNextContactShowsOnItsRecordFromTheFirstDay() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        String customer = team.as("rep").body("{\"name\":\"深圳市云门智能" + UUID.randomUUID() + "有限公司\"}").post("/api/v1/customers")
                .then().statusCode(201).extract().path("id");
        team.as("rep").get("/api/v1/customers/" + customer).then().body("nextFollowUpOn", equalTo("2026-11-30"));
        clock.setDate(LocalDate.of(2026, 11, 25));
        for (int i = 0; i < 3; i++) {
            talk(UUID.fromString(customer)).then().statusCode(201);
        }
        team.as("rep").get("/api/v1/customers/" + customer).then()
                .body("status", equalTo("CONTACTED_REPEATEDLY"))
                .body("interactionCount", equalTo(3))
                .body("nextFollowUpOn", equalTo("2026-12-02"));
        assertThat(next(UUID.fromString(customer))).isEqualTo("2026-12-02");
        cultivated.change(UUID.fromString(customer), "owner_id = null");
        assertThat(SalesTeam.sql(Fragment.of("update follow_up_plan set version = version where customer_id = ?::uuid and state = 'PLANNED'", customer)))
                .as("in the pool nothing is planned").isZero();
    }

    @Test
    void anInteractionIsFixedAfterADayAndCorrectedWithTheOriginalKept() {
        clock.setDate(LocalDate.of(2026, 11, 23));
        UUID customer = cultivated.customer("rep");
        UUID stranger = cultivated.contact(cultivated.customer("rep"), "张三", "1");
        team.as("rep").body("{\"customerId\":\"" + customer + "\"," + SAID + ",\"occurredAt\":\"2026-11-24T00:00:00Z\",\"contactIds\":[\"" + stranger + "\"]}")
                .post(INTERACTIONS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("past-or-present", "contact-not-at-customer")));
        Response recorded = talk(customer);
        String id = recorded.path("id");
        team.as("northRep").get(INTERACTIONS + "/" + id).then().statusCode(404);
        team.patchAs("manager", "*").body("{\"summary\":\"改\"}").patch(INTERACTIONS + "/" + id).then().statusCode(403);
        team.patchAs("rep", recorded.header("ETag")).body("{\"summary\":\"电话沟通：报价\"}").patch(INTERACTIONS + "/" + id).then().statusCode(200).body("version", equalTo(1));
        team.patchAs("rep", recorded.header("ETag")).body("{\"summary\":\"又改\"}").patch(INTERACTIONS + "/" + id).then().statusCode(412);
        clock.advance(Duration.ofHours(24));
        team.patchAs("rep", "*").body("{\"summary\":\"太晚\"}").patch(INTERACTIONS + "/" + id).then().statusCode(409).body("type", endsWith("interaction-immutable"));
        String correction = team.as("rep").body("{" + SAID + ",\"occurredAt\":\"2026-11-23T01:00:00Z\"}").post(INTERACTIONS + "/" + id + "/corrections")
                .then()
                .statusCode(201)
                .body("correctsId", equalTo(id))
                .extract()
                .path("id");
        team.as("rep").get(INTERACTIONS + "/" + id).then().body("correctedById", equalTo(correction)).body("summary", equalTo("电话沟通：报价"));
        team.as("rep").get(INTERACTIONS + "?customerId=" + customer).then().body("items.id", equalTo(List.of(correction)));
        team.as("rep").get(INTERACTIONS + "?withCorrected=true&customerId=" + customer).then().body("items", hasSize(2));
        team.as("rep").body("{" + SAID + "}").post(INTERACTIONS + "/" + id + "/corrections").then().statusCode(409).body("type", endsWith("interaction-corrected"));
    }

    @Test
    void eachReadsTheirOwnNotifications() {
        UUID id = Ids.next();
        SalesTeam.sql(Fragment.of(
                "insert into notification (id, user_id, kind, arguments, created_at) values (?, ?, 'POOL_WARNING', '{\"days\": 7}', now())",
                id, team.id("admin")));
        team.as("rep").post("/api/v1/notifications/" + id + "/reading").then().statusCode(404);
        team.as("admin").get("/api/v1/notifications?unread=true").then().statusCode(200).body("items.id", equalTo(List.of(id.toString()))).body("items[0].arguments.days", equalTo(7));
        team.as("admin").post("/api/v1/notifications/" + id + "/reading").then().statusCode(200);
        team.as("admin").get("/api/v1/notifications?unread=true").then().body("items", empty());
    }

    private void withPolicy(String status, int days, Runnable check) {
        String path = "/api/v1/cadence-policy";
        Response present = team.as("manager").get(path);
        String shipped = "{\"won\":{\"key\":7,\"generalWithPotential\":7,\"general\":30,\"minor\":60},\"testing\":3,\"heldByCompetitor\":14,\"contactedRepeatedly\":7,\"contactStarted\":7,\"tierCap\":7}";
        String edited = shipped.replace("\"" + status + "\":7", "\"" + status + "\":" + days);
        team.as("rep").header("If-Match", "*").body(edited).put(path).then().statusCode(403);
        team.as("manager").body(edited).put(path).then().statusCode(428);
        team.as("manager").header("If-Match", present.header("ETag")).body(edited).put(path).then().statusCode(200).body(status, equalTo(days));
        team.as("manager").header("If-Match", present.header("ETag")).body(edited).put(path).then().statusCode(412);
        try {
            check.run();
        } finally {
            team.as("manager").header("If-Match", "*").body(shipped).put(path).then().statusCode(200);
        }
    }

    private Response talk(UUID customer) {
        return team.as("rep").body("{\"customerId\":\"" + customer + "\"," + SAID + "}").post(INTERACTIONS);
    }

    private static String planBody(UUID customer, String dueOn) {
        return "{\"customerId\":\"" + customer + "\",\"dueOn\":\"" + dueOn + "\",\"kind\":\"VISIT\",\"purpose\":\"拜访\"}";
    }

    private String plan(UUID customer, String dueOn) {
        return team.as("rep").body(planBody(customer, dueOn)).post(PLANS).then().statusCode(201).extract().path("id");
    }

    private Response complete(String plan, String body) {
        return team.as("rep").body(body).post(PLANS + "/" + plan + "/completion");
    }

    private void completeUntilJune(String plan) {
        complete(plan, "{\"interaction\":{" + SAID + "},\"next\":{\"dueOn\":\"2026-06-15\"}}").then().statusCode(201);
    }

    private Response reschedule(String plan, String to) {
        return team.as("rep").body("{\"dueOn\":\"" + to + "\",\"reason\":\"客户出差\"}").post(PLANS + "/" + plan + "/rescheduling");
    }

    private ValidatableResponse worklist(String person) {
        return team.as(person).get("/api/v1/worklist").then().statusCode(200);
    }

    private List<Map<String, Object>> list(String query) {
        JsonPath page = team.as("rep").get(PLANS + "?count=true&" + query).then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> items = page.getList("items");
        assertThat(page.getInt("total")).isEqualTo(items.size());
        return items;
    }

    private Map<String, Object> nextPlan(UUID customer) {
        return list("customerId=" + customer + "&state=PLANNED").stream()
                .filter(plan -> plan.get("isNext").equals(true))
                .findFirst()
                .orElseThrow();
    }

    private String planOf(UUID customer) {
        return (String) nextPlan(customer).get("id");
    }

    private String next(UUID customer) {
        return (String) nextPlan(customer).get("dueOn");
    }

    private Map<String, Long> plansPerDay(String owner) {
        return list("state=PLANNED&limit=200&ownerId=" + team.id(owner)).stream()
                .map(plan -> (String) plan.get("dueOn"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
