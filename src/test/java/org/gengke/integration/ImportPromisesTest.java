package org.gengke.integration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** What lists promise for the next contact, and what becomes of it: foreseen, done, and taken back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportPromisesTest {

    private static final String PLANS = "/api/v1/follow-up-plans";
    private static final String CUSTOMERS = "/api/v1/customers/";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SOON = "2026-12-08";
    private static final String LATER = "2026-12-16";

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "admin").forEach(team::token);
        clock.setDate(TODAY);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void theEarlierPromiseStandsAgain() {
        String customer = create("甲");
        List<String> byRhythm = open(customer);
        String first = bring(row("甲", SOON));
        List<String> promised = plans(customer, "id");
        String second = bring(row("甲", LATER));
        assertThat(open(customer)).containsExactly(LATER);
        assertThat(texts("select ended_by::text from follow_up_plan where id = ?::uuid", promised.get(0))).containsExactly(team.id("rep").toString());
        assertThat(undo(second)).isZero();
        assertThat(plans(customer, "id")).isEqualTo(promised);
        assertThat(open(customer)).containsExactly(SOON);
        assertThat(next(customer)).isEqualTo(SOON);
        assertThat(texts("select coalesce(cause, '') || coalesce(ended_by::text, '') from follow_up_plan where id = ?::uuid", promised.get(0))).containsExactly("");
        team.as("rep").post("/api/v1/imports/" + second + "/undo").then().statusCode(409);
        assertThat(open(customer)).as("an undo is not done twice").containsExactly(SOON);
        assertThat(undo(first)).isZero();
        assertThat(open(customer)).isEqualTo(byRhythm);
    }

    @Test
    void theEarlierListCanBeTakenBackFirst() {
        String customer = create("甲");
        List<String> before = plans(customer, "id");
        String first = bring(row("甲", SOON));
        String second = bring(row("甲", LATER));
        assertThat(undo(first)).isZero();
        assertThat(open(customer)).containsExactly(LATER);
        assertThat(undo(second)).isZero();
        assertThat(plans(customer, "id")).as("what stood before both of them").isEqualTo(before);
    }

    @Test
    void aNewcomersPromiseStandsAgain() {
        String first = bring(row("新", SOON));
        String customer = lists.only("rep", "新" + mark).getString("id");
        assertThat(texts("select import_id::text from follow_up_plan where customer_id = ?::uuid", customer)).containsExactly(first);
        String second = bring(row("新", LATER));
        assertThat(undo(second)).isZero();
        assertThat(open(customer)).containsExactly(SOON);
        assertThat(undo(first)).as("what was taken back has touched nothing").isZero();
        team.as("rep").get(CUSTOMERS + customer).then().statusCode(404);
    }

    @Test
    void nothingIsRevivedInAPause() {
        String customer = create("甲");
        bring(row("甲", SOON));
        String second = bring(row("甲", LATER));
        pause(customer);
        assertThat(undo(second)).as("a rule has ended it").isZero();
        assertThat(plans(customer, "origin")).containsExactly("RE_EVALUATION");
        assertThat(texts("select 1::text from follow_up_plan where import_id = ?::uuid", second)).isEmpty();
    }

    @Test
    void whatPeopleDidWithAPromiseStays() {
        String described = create("甲");
        String cancelled = create("乙");
        String id = bring(row("甲", SOON), row("乙", SOON));
        team.patchAs("rep", "*").body("{\"priority\":\"HIGH\"}").patch(PLANS + "/" + plans(described, "id").get(0)).then().statusCode(200);
        String ended = plans(cancelled, "id").get(0);
        team.as("rep").body("{\"reason\":\"客户主动来电\"}").post(PLANS + "/" + ended + "/cancellation").then().statusCode(200);
        assertThat(undo(id)).isEqualTo(2);
        assertThat(lists.rows("rep", id).getList("items.findings.flatten().code")).containsExactly("kept-changed", "kept-changed");
        assertThat(lists.rows("rep", id).getList("items.findings.flatten().target")).containsOnly("NEXT_FOLLOW_UP_ON");
        assertThat(open(described)).containsExactly(SOON);
        team.as("rep").get(PLANS + "/" + ended).then().statusCode(200);
    }

    @Test
    void whatIsDueIsEndedByAPerson() {
        String customer = create("甲");
        bring(row("甲", "2026-11-25"));
        clock.setDate(LocalDate.of(2026, 11, 27));
        assertAgree(list(row("甲", SOON)), "UPDATED");
        assertThat(open(customer)).containsExactly("2026-11-25", SOON);
        assertThat(next(customer)).isEqualTo("2026-11-25");
    }

    @Test
    void theLastRowAboutACustomerCounts() {
        String customer = create("甲");
        String twice = list(row("甲", LATER), row("甲", SOON), row("甲", SOON));
        assertAgree(twice, "UNCHANGED", "UPDATED", "UNCHANGED");
        assertAgree(twice, "UNCHANGED", "UNCHANGED", "UNCHANGED");
        assertThat(open(customer)).containsExactly(SOON);
        assertThat(texts("select 1::text from follow_up_plan where customer_id = ?::uuid and origin = 'IMPORT'", customer)).hasSize(1);
    }

    /** More rows than one chunk has stand between the two. */
    @Test
    void theLastRowCountsHoweverFarDown() {
        String customer = create("甲");
        List<String> rows = new ArrayList<>(List.of(row("甲", LATER)));
        for (int i = 0; i < 1_000; i++) {
            rows.add("填" + i + "充" + mark + ",");
        }
        rows.add(row("甲", SOON));
        String list = list(rows.toArray(String[]::new));
        for (int round = 0; round < 2; round++) {
            String id = lists.upload("rep", list).getString("id");
            lists.check("rep", id);
            List<String> foreseen = about(id);
            lists.run("rep", id);
            assertThat(about(id)).containsExactly("UPDATED", round == 0 ? "UPDATED" : "UNCHANGED").isEqualTo(foreseen);
            assertThat(open(customer)).containsExactly(SOON);
        }
        assertThat(texts("select 1::text from follow_up_plan where customer_id = ?::uuid and origin = 'IMPORT'", customer)).hasSize(1);
    }

    @Test
    void whatTheRhythmPlansIsNoPromise() {
        String customer = create("甲");
        List<String> byRhythm = open(customer);
        List<String> ids = plans(customer, "id");
        String list = list(row("甲", byRhythm.get(0)));
        String id = assertAgree(list, "UPDATED");
        assertThat(open(customer)).isEqualTo(byRhythm);
        assertThat(plans(customer, "origin")).containsExactly("IMPORT");
        assertAgree(list, "UNCHANGED");
        assertThat(undo(id)).isZero();
        assertThat(plans(customer, "id")).isEqualTo(ids);
    }

    @Test
    void norIsWhatAColleagueHasToDo() {
        String customer = create("甲");
        team.as("rep").body("{\"customerId\":\"%s\",\"ownerId\":\"%s\",\"dueOn\":\"%s\",\"kind\":\"VISIT\",\"purpose\":\"看样\"}".formatted(customer, team.id("rep2"), SOON))
                .post(PLANS).then().statusCode(201);
        assertAgree(list(row("甲", SOON)), "UPDATED");
        assertThat(plans(customer, "origin")).containsExactlyInAnyOrder("HAND", "IMPORT");
    }

    @Test
    void aPromiseThatNobodyKeepsIsSaid() {
        String customer = create("甲");
        pause(customer);
        String id = assertAgree(list(row("甲", SOON)), "UNCHANGED");
        JsonPath rows = team.as("rep").queryParam("rows", "WARNED").get("/api/v1/imports/" + id + "/rows").jsonPath();
        assertThat(rows.getList("items[0].findings.code")).containsExactly("promise-not-followed");
        assertThat(rows.getString("items[0].findings[0].detail")).contains(SOON);
        assertThat(plans(customer, "origin")).containsExactly("RE_EVALUATION");
    }

    @Test
    void whomTheRowItselfTakesUpAgainIsPromised() {
        String customer = create("甲");
        pause(customer);
        String list = "名称,客户状态,状态日期,下次跟进日期\n甲" + mark + ",联系多次,2026-11-23," + SOON + "\n";
        assertThat(assertAgree(list, "UPDATED")).isNotNull();
        assertThat(open(customer)).containsExactly(SOON);
    }

    /** What an integration brings without an owner goes to the pool. */
    @Test
    void nobodyKeepsAPromiseInThePool() {
        String key = team.as("admin").body(Map.of("name", "名单" + mark, "scopes", List.of("imports:write"))).post("/api/v1/api-clients").then().statusCode(201).extract().path("key");
        String path = "/api/v1/imports/" + client(key).contentType("multipart/form-data")
                .multiPart("file", "list.csv", list(row("池", SOON)).getBytes(StandardCharsets.UTF_8)).post("/api/v1/imports").then().statusCode(201).extract().path("id");
        for (String[] step : List.of(new String[] {"/checks", "CHECKED"}, new String[] {"/runs", "DONE"})) {
            client(key).post(path + step[0]).then().statusCode(202);
            await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100)).until(() -> step[1].equals(client(key).get(path).jsonPath().getString("state")));
            JsonPath rows = client(key).queryParam("rows", "WARNED").get(path + "/rows").jsonPath();
            assertThat(rows.getList("items.findings.flatten().code")).as(step[0]).containsExactly("promise-not-followed");
        }
    }

    private static RequestSpecification client(String key) {
        return given().header("Authorization", "Bearer " + key).accept("application/json");
    }

    @Test
    void promisedDaysLeaveLessRoom() {
        bring(row("探", ""));
        String day = next(lists.only("rep", "探" + mark).getString("id"));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            rows.add(row("满" + i, day));
        }
        rows.add(row("后", ""));
        bring(rows.toArray(String[]::new));
        assertThat(next(lists.only("rep", "后" + mark).getString("id"))).isNotEqualTo(day);
    }

    @Test
    void aRemarkBesideAKnownContactIsNoted() {
        String list = "名称,最近联系日期,最近联系内容\n甲" + mark + ",2026-11-02 10:30,谈过\n";
        lists.bring("rep", list);
        String customer = lists.only("rep", "甲" + mark).getString("id");
        String remarked = "名称,最近联系日期,最近联系内容,备注\n甲" + mark + ",2026-11-02 10:30,谈过,爱喝茶\n";
        String id = assertAgree(remarked, "UPDATED");
        assertThat(said(customer)).containsExactly("爱喝茶", "谈过");
        assertAgree(remarked, "UNCHANGED");
        JsonPath known = team.as("rep").get(CUSTOMERS + customer).jsonPath();
        assertThat(known.getInt("interactionCount")).isEqualTo(1);
        assertThat(known.getString("lastInteractionAt")).startsWith("2026-11-02");
        assertThat(undo(id)).isZero();
        assertThat(said(customer)).containsExactly("谈过");
    }

    @Test
    void aRemarkIsNoContact() {
        String customer = create("甲");
        List<String> before = plans(customer, "id");
        clock.setDate(LocalDate.of(2026, 11, 25));
        String id = null;
        for (String remark : List.of("爱喝茶", "周五不接电话", "老客户介绍")) {
            id = assertAgree("名称,备注\n甲" + mark + "," + remark + "\n", "UPDATED");
        }
        assertUncounted(customer);
        assertThat(plans(customer, "id")).isEqualTo(before);
        assertThat(said(customer)).hasSize(3);
        undo(id);
        assertThat(said(customer)).hasSize(2);
        assertUncounted(customer);
        String interaction = team.as("rep").queryParam("customerId", customer).get("/api/v1/interactions").jsonPath().getString("items[0].id");
        team.as("rep").body("{\"kind\":\"CALL\",\"occurredAt\":\"2026-11-24T02:00:00Z\",\"summary\":\"更正\"}").post("/api/v1/interactions/" + interaction + "/corrections").then().statusCode(201);
        assertUncounted(customer);
        team.as("rep").body("{\"customerId\":\"%s\",\"kind\":\"CALL\",\"summary\":\"电话沟通\"}".formatted(customer)).post("/api/v1/interactions").then().statusCode(201);
        JsonPath known = team.as("rep").get(CUSTOMERS + customer).jsonPath();
        assertThat(known.getInt("interactionCount")).isEqualTo(1);
        assertThat(known.getString("status")).isEqualTo("CONTACT_STARTED");
    }

    @Test
    void newcomersWithARemarkWereNotSpokenTo() {
        lists.bring("rep", "名称,备注\n甲" + mark + ",老客户介绍\n");
        String customer = lists.only("rep", "甲" + mark).getString("id");
        assertUncounted(customer);
        assertThat(said(customer)).containsExactly("老客户介绍");
    }

    @Test
    void theAuditTrailTellsOfPromisesAndContacts() {
        String customer = create("甲");
        String promised = bring(row("甲", SOON));
        assertThat(audited(promised, customer)).containsExactly("{\"nextFollowUpOn\": {\"to\": \"" + SOON + "\", \"from\": null}}");
        undo(promised);
        assertThat(audited(promised, customer)).contains("{\"nextFollowUpOn\": {\"to\": null, \"from\": \"" + SOON + "\"}}");
        String told = lists.bring("rep", "名称,最近联系日期\n甲" + mark + ",2026-11-02 10:30\n").getString("id");
        assertThat(audited(told, customer)).hasSize(1).allMatch(text -> text.contains("occurredAt") && text.contains("2026-11-02T02:30:00Z"));
    }

    private void assertUncounted(String customer) {
        JsonPath known = team.as("rep").get(CUSTOMERS + customer).jsonPath();
        assertThat(known.getInt("interactionCount")).isZero();
        assertThat(known.getString("lastInteractionAt")).isNull();
    }

    /** What a check foresees is what the run does; the import. */
    private String assertAgree(String list, String... outcomes) {
        String id = lists.upload("rep", list).getString("id");
        JsonPath checked = lists.check("rep", id);
        assertThat(outcomes(id)).as("foreseen").containsExactly(outcomes);
        JsonPath done = lists.run("rep", id);
        assertThat(outcomes(id)).as("done").containsExactly(outcomes);
        assertThat(done.getInt("warnedRows")).isEqualTo(checked.getInt("warnedRows"));
        return id;
    }

    private List<String> outcomes(String id) {
        return team.as("rep").queryParam("rows", "ALL").get("/api/v1/imports/" + id + "/rows").jsonPath().getList("items.outcome");
    }

    /** Of the rows that mean the known customer. */
    private List<String> about(String id) {
        return texts("select outcome from import_row where job_id = ?::uuid and cells[2] <> '' order by row_number", id);
    }

    private List<String> audited(String importId, String customer) {
        return texts("select changes::text from audit_entry where entity_id = ?::uuid and customer_id = ?::uuid order by at, id", importId, customer);
    }

    private List<String> texts(String query, Object... parameters) {
        return QuarkusTransaction.requiringNew().call(() -> sql.list(Fragment.of(query, parameters), row -> row.getString(1)));
    }

    private String row(String name, String day) {
        return name + mark + "," + day;
    }

    private static String list(String... rows) {
        return "名称,下次跟进日期\n" + String.join("\n", rows) + "\n";
    }

    private String bring(String... rows) {
        return lists.bring("rep", list(rows)).getString("id");
    }

    private int undo(String id) {
        return lists.undo("rep", id).getInt("keptRows");
    }

    private void pause(String customer) {
        team.as("rep").body("{\"toStatus\":\"PAUSED\",\"pause\":{\"cause\":\"PRICE\",\"side\":\"OURS\",\"reEvaluateOn\":\"2027-03-01\"}}")
                .post(CUSTOMERS + customer + "/status-changes").then().statusCode(201);
    }

    private List<String> open(String customer) {
        return plans(customer, "dueOn");
    }

    private List<String> plans(String customer, String what) {
        return team.as("rep").queryParam("customerId", customer).queryParam("state", "PLANNED").queryParam("sort", "dueOn").get(PLANS).jsonPath().getList("items." + what);
    }

    private String next(String customer) {
        return team.as("rep").get(CUSTOMERS + customer).jsonPath().getString("nextFollowUpOn");
    }

    private List<String> said(String customer) {
        return team.as("rep").queryParam("customerId", customer).get("/api/v1/interactions").jsonPath().getList("items.summary");
    }

    private String create(String name) {
        return team.as("rep").body(Map.of("name", name + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }
}
