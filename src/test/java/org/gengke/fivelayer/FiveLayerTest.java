package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
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

/** The five-layer model over HTTP: a customer from nothing known to occupied, what was believed before, and what is refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FiveLayerTest {

    private static final List<String> REQUIRED = List.of("FOUNDED", "HEADCOUNT", "MAIN_BUSINESS", "REVENUE", "PROCUREMENT_BUDGET", "SUPPLIERS");

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** Days pass in these tests: who signed in later is not signed out by them. */
    @BeforeEach
    void signIn() {
        clock.advance(Duration.ofDays(60));
        List.of("rep", "rep2", "manager", "solution", "executive").forEach(team::token);
        clock.reset();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String customer() {
        return make("rep", "/api/v1/customers", Map.of("name", "深启" + mark + UUID.randomUUID()));
    }

    private String make(String person, String path, Object body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private String contact(String customer, String name) {
        return make("rep", "/api/v1/contacts", Map.of("name", name + mark, "customers", List.of(Map.of("customerId", customer))));
    }

    private ValidatableResponse model(String customer) {
        return team.as("rep").get("/api/v1/customers/" + customer + "/five-layer").then().statusCode(200);
    }

    private String path(String customer, String kind) {
        return "/api/v1/customers/" + customer + "/" + kind;
    }

    private void met(String customer, String contact, String... colleagues) {
        make("rep", "/api/v1/interactions", Map.of(
                "customerId", customer, "kind", "VISIT", "summary", "见面", "contactIds", List.of(contact),
                "colleagueIds", Arrays.stream(colleagues).map(name -> team.id(name).toString()).toList()));
    }

    private void informed(String customer) {
        REQUIRED.forEach(key -> make("rep", path(customer, "facts"), Map.of("key", key, "value", "一", "source", "官网")));
        List.of("PURCHASING_POWER", "ATTRACTIVENESS", "DIFFICULTY")
                .forEach(aspect -> make("rep", path(customer, "assessments"), Map.of("aspect", aspect, "score", 4, "reason", "预算充足")));
    }

    private String maker(String project, String contact, int weight, String stance) {
        return make("rep", "/api/v1/projects/" + project + "/decision-makers", Map.of(
                "contactId", contact, "role", "DECIDES", "decidesAt", List.of(4), "weight", weight, "stances", List.of(Map.of("stance", stance))));
    }

    @Test
    void aCustomerIsWonLayerByLayer() {
        String customer = customer();
        model(customer).body("depth", equalTo(0)).body("nextLayer", equalTo("INFORMATION")).body("next.kind", equalTo("FACTS_UNKNOWN"))
                .body("next.text", equalTo("先摸清：成立时间、人数规模、主营业务或职能、营业收入、采购预算、既有供应商及其供货。"))
                .body("stage.stage", equalTo("BREAKTHROUGH")).body("requirement", equalTo("NONE"));
        team.as("rep").header("Accept-Language", "en").get(path(customer, "five-layer")).then().body("next.text", containsString("Find out: Founded, Headcount"));
        informed(customer);
        model(customer).body("depth", equalTo(1)).body("next.kind", equalTo("VERDICT_OPEN"));
        make("rep", path(customer, "verdicts"), Map.of("verdict", "ATTACK"));
        String barrier = make("rep", path(customer, "barriers"), Map.of("kind", "QUALIFICATION", "height", 4));
        model(customer).body("depth", equalTo(1)).body("next.text", equalTo("攻破或接受尚存的壁垒：资质。"));
        team.patchAs("rep", "*").body(Map.of("state", "BROKEN", "endedOn", clock.today().toString(), "brokenBy", "CHANNEL"))
                .patch(path(customer, "barriers/" + barrier)).then().statusCode(200);
        model(customer).body("depth", equalTo(2)).body("next.kind", equalTo("NO_PROJECT"));
        String project = make("rep", path(customer, "projects"), Map.of("name", "园区门禁", "step", 6, "tookPart", List.of(3, 4, 5, 6), "amount", 900_000));
        team.as("rep").get("/api/v1/projects/" + project).then().body("participation.ours", equalTo(26)).body("participation.all", equalTo(45))
                .body("participation.percent", equalTo(57.8f)).body("chanceNow", equalTo(40)).body("weightedAmount", equalTo(360_000.0f));
        model(customer).body("depth", equalTo(3)).body("next.kind", equalTo("NO_DECISION_MAKERS"));
        String chen = contact(customer, "陈");
        maker(project, chen, 60, "SUPPORT");
        model(customer).body("layers[3].missing.kind", contains("WEIGHTS_INCOMPLETE", "DECISION_MAKERS_ABSENT")).body("layers[3].missing[1].about", contains("陈" + mark));
        maker(project, contact(customer, "李"), 40, "NEUTRAL");
        met(customer, chen);
        model(customer).body("layers[3].missing.kind", contains("DECISION_MAKERS_ABSENT")).body("layers[3].missing[0].about", contains("李" + mark));
        team.as("rep").get("/api/v1/projects/" + project + "/decision-makers").then().body("items[0].lastMetOn", equalTo(clock.today().toString()));
        met(customer, team.as("rep").get("/api/v1/projects/" + project + "/decision-makers").then().extract().path("items[1].contactId"));
        model(customer).body("depth", equalTo(4)).body("projects[0].support.lead", equalTo(60));
        make("rep", path(customer, "values"), Map.of("kind", "ORGANISATIONAL", "description", "巡检减半", "state", "CONFIRMED", "confirmedBy", chen, "evidence", "验收报告"));
        model(customer).body("layers[4].missing.kind", contains("NEED_NOT_MET")).body("layers[4].missing[0].about", contains("陈" + mark));
        make("rep", path(customer, "values"), Map.of("kind", "PERSONAL", "contactId", chen, "description", "标杆项目", "state", "CONFIRMED", "confirmedBy", chen, "evidence", "验收报告"));
        model(customer).body("depth", equalTo(5)).body("next", nullValue());
        team.as("rep").body(Map.of("state", "WON")).post("/api/v1/projects/" + project + "/outcome").then().statusCode(201).body("chanceNow", equalTo(100));
        model(customer).body("stage.stage", equalTo("CONSOLIDATION")).body("stage.unguarded", equalTo(true)).body("stage.reasons.reason", contains("PROJECT_WON", "NO_AGREEMENT_IN_FORCE", "SHARE_UNKNOWN"));
        assertThat(kept(customer)).containsEntry("depth", "5").containsEntry("stage", "CONSOLIDATION");
    }

    /** What is kept for lists is what the function says. */
    private Map<String, String> kept(String customer) {
        Map<String, String> kept = new HashMap<>();
        QuarkusTransaction.requiringNew().run(() -> sql.list(
                Fragment.of("select depth::text, stage from five_layer_state where customer_id = ?", UUID.fromString(customer)),
                row -> {
                    kept.put("depth", row.getString("depth"));
                    return kept.put("stage", row.getString("stage"));
                }));
        return kept;
    }

    @Test
    void whatWasBelievedStaysReadable() {
        String customer = customer();
        clock.advance(Duration.ofDays(1));
        LocalDate first = clock.today();
        String fact = make("rep", path(customer, "facts"), Map.of("key", "HEADCOUNT", "value", "三百人", "source", "前台"));
        make("rep", path(customer, "verdicts"), Map.of("verdict", "WATCH", "reason", "预算未定"));
        String project = make("rep", path(customer, "projects"), Map.of("name", "一期", "step", 2));
        String maker = maker(project, contact(customer, "王"), 70, "NEUTRAL");
        clock.advance(Duration.ofDays(3));
        LocalDate second = clock.today();
        team.patchAs("rep", "*").body(Map.of("value", "五百人", "source", "年报")).patch(path(customer, "facts/" + fact)).then().statusCode(200).body("version", equalTo(1));
        make("rep", path(customer, "verdicts"), Map.of("verdict", "ATTACK"));
        team.patchAs("rep", "*").body(Map.of("weight", 80, "stances", List.of(Map.of("stance", "SUPPORT")))).patch("/api/v1/projects/" + project + "/decision-makers/" + maker).then().statusCode(200);
        team.as("rep").body(Map.of("step", 4)).post("/api/v1/projects/" + project + "/step-changes").then().statusCode(201);
        clock.advance(Duration.ofDays(3));
        team.as("rep").header("If-Match", "*").delete(path(customer, "facts/" + fact)).then().statusCode(204);
        model(customer).body("facts", hasSize(0)).body("verdict.verdict", equalTo("ATTACK")).body("projects[0].support.lead", equalTo(80));
        asOf(customer, second).body("facts.value", contains("五百人")).body("verdict.verdict", equalTo("ATTACK")).body("projects[0].step", equalTo(4));
        asOf(customer, second.minusDays(1)).body("facts.value", contains("三百人")).body("verdict.verdict", equalTo("WATCH")).body("projects[0].step", equalTo(2))
                .body("projects[0].steps", hasSize(1)).body("projects[0].support.lead", equalTo(0)).body("projects[0].weight", equalTo(70));
        asOf(customer, first.minusDays(1)).body("facts", hasSize(0)).body("verdict", nullValue()).body("projects", hasSize(0)).body("depth", equalTo(0));
        team.as("rep").queryParam("asOf", second.minusDays(1).toString()).get(path(customer, "facts")).then().body("items.source", contains("前台"));
        team.as("rep").queryParam("asOf", clock.today().plusDays(1).toString()).get(path(customer, "five-layer")).then().statusCode(422).body("type", endsWith("/believed-day-not-possible"));
        team.as("rep").get("/api/v1/projects/" + project + "/support-leads").then().body("items.support.lead", contains(0, 80)).body("items.weight", contains(70, 80));
    }

    private ValidatableResponse asOf(String customer, LocalDate day) {
        return team.as("rep").queryParam("asOf", day.toString()).get(path(customer, "five-layer")).then().statusCode(200);
    }

    @Test
    void twoPeopleAtOneMapLoseNothing() {
        String customer = customer();
        String project = make("rep", path(customer, "projects"), Map.of("name", "二期"));
        String chen = maker(project, contact(customer, "陈"), 40, "SUPPORT");
        String li = maker(project, contact(customer, "李"), 30, "AGAINST");
        String makers = "/api/v1/projects/" + project + "/decision-makers/";
        team.patchAs("rep", "\"0\"").body(Map.of("criteria", "价格")).patch(makers + chen).then().statusCode(200);
        team.patchAs("manager", "\"0\"").body(Map.of("personalNeed", "晋升")).patch(makers + li).then().statusCode(200);
        team.patchAs("manager", "\"0\"").body(Map.of("criteria", "服务")).patch(makers + chen).then().statusCode(412);
        team.as("rep").get(makers + chen).then().body("criteria", equalTo("价格"));
        team.as("rep").header("If-Match", "\"0\"").delete(makers + li).then().statusCode(412);
        team.as("rep").delete(makers + li).then().statusCode(428);
    }

    @Test
    void whatIfSavesNothing() {
        String customer = customer();
        String rival = make("rep", "/api/v1/competitors", Map.of("name", "安盾" + mark));
        String project = make("rep", path(customer, "projects"), Map.of("name", "三期", "step", 5));
        maker(project, contact(customer, "陈"), 40, "SUPPORT");
        String li = make("rep", "/api/v1/projects/" + project + "/decision-makers", Map.of(
                "contactId", contact(customer, "李"), "role", "APPROVES", "decidesAt", List.of(6), "weight", 30, "stances", List.of(Map.of("competitorId", rival, "stance", "SUPPORT"))));
        String wang = maker(project, contact(customer, "王"), 20, "NEUTRAL");
        maker(project, contact(customer, "赵"), 10, "SUPPORT");
        team.as("rep").get("/api/v1/projects/" + project).then().body("support.ours", equalTo(50)).body("support.theirs", equalTo(30)).body("support.lead", equalTo(20))
                .body("support.competitorName", equalTo("安盾" + mark)).body("weight", equalTo(100));
        team.as("rep").body(Map.of("stances", List.of(Map.of("decisionMakerId", wang, "competitorId", rival, "stance", "SUPPORT"), Map.of("decisionMakerId", li, "stance", "SUPPORT"))))
                .post("/api/v1/projects/" + project + "/what-if").then().statusCode(200).body("now.lead", equalTo(20)).body("then.ours", equalTo(80)).body("then.theirs", equalTo(50)).body("then.lead", equalTo(30));
        team.as("rep").get("/api/v1/projects/" + project).then().body("support.lead", equalTo(20)).body("version", equalTo(0));
        team.as("rep").body(Map.of("stances", List.of(Map.of("decisionMakerId", UUID.randomUUID(), "stance", "SUPPORT")))).post("/api/v1/projects/" + project + "/what-if").then().statusCode(422);
    }

    @Test
    void theMapShowsWhoOfUsKnowsWhom() {
        String customer = customer();
        String project = make("rep", path(customer, "projects"), Map.of("name", "四期", "step", 1));
        String chen = contact(customer, "陈");
        String li = contact(customer, "李");
        maker(project, chen, 40, "SUPPORT");
        met(customer, chen, "rep2");
        String map = "/api/v1/projects/" + project + "/relationship-map";
        team.as("rep").get(map).then().statusCode(200).body("people", hasSize(2)).body("people.find { it.contactId == '" + chen + "' }.knownBy.name", hasSize(2))
                .body("people.find { it.contactId == '" + chen + "' }.gap", nullValue()).body("people.find { it.contactId == '" + chen + "' }.overstepped", equalTo(true))
                .body("people.find { it.contactId == '" + li + "' }.gap", equalTo("NOBODY_KNOWS")).body("people.find { it.contactId == '" + li + "' }.decides", nullValue());
        clock.advance(Duration.ofDays(91));
        team.as("rep").get(map).then().body("people.find { it.contactId == '" + chen + "' }.gap", equalTo("NOT_RECENTLY"))
                .body("people.find { it.contactId == '" + chen + "' }.knownBy.recent", everyItem(equalTo(false)));
        met(customer, chen);
        team.as("rep").get(map).then().body("people.find { it.contactId == '" + chen + "' }.gap", equalTo("ONLY_ONE"));
    }

    @Test
    void theWorklistWarnsOfAbsentAndOversteppingDecisionMakers() {
        String customer = customer();
        String project = make("rep", path(customer, "projects"), Map.of("name", "五期" + mark, "step", 2, "responsibleId", team.id("solution").toString()));
        String chen = contact(customer, "陈");
        String maker = maker(project, chen, 40, "SUPPORT");
        warnings("rep", project).body("warnings.findAll { it.wholeId == '" + project + "' }", hasSize(0));
        met(customer, chen);
        warnings("rep", project).body("warnings.findAll { it.wholeId == '" + project + "' }.kind", contains("DECISION_MAKER_OVERSTEPPED"));
        team.as("rep").body(Map.of("step", 4)).post("/api/v1/projects/" + project + "/step-changes").then().statusCode(201);
        warnings("rep", project).body("warnings.findAll { it.wholeId == '" + project + "' }", hasSize(0));
        String li = maker(project, contact(customer, "李"), 30, "NEUTRAL");
        // Who works on the project sees it, and neither the customer nor a part of the base by segments.
        warnings("solution", project).body("warnings.findAll { it.wholeId == '" + project + "' }.kind", contains("DECISION_MAKER_ABSENT"))
                .body("warnings.findAll { it.wholeId == '" + project + "' }.subjectId", contains(li)).body("warnings.findAll { it.wholeId == '" + project + "' }.subjectName", contains("李" + mark));
        team.as("solution").queryParam("segmentId", UUID.randomUUID().toString()).get("/api/v1/worklist").then().body("warnings", hasSize(0));
        warnings("rep2", project).body("warnings.wholeId", not(hasItem(project)));
        team.as("solution").get(path(customer, "five-layer")).then().statusCode(404);
        team.as("solution").get("/api/v1/projects/" + project + "/relationship-map").then().statusCode(200).body("people.contactId", hasSize(2));
        team.as("rep").header("If-Match", "*").delete("/api/v1/projects/" + project + "/decision-makers/" + li).then().statusCode(204);
        warnings("rep", project).body("warnings.wholeId", not(hasItem(project)));
        team.as("rep").get("/api/v1/projects/" + project + "/decision-makers/" + maker).then().statusCode(200);
    }

    /** The worklist, the project, the customer and the map tell of the same people, and why; also once their step has come. */
    @Test
    void whoWasApproachedTooEarlyIsToldOfEverywhereAlike() {
        String customer = customer();
        String project = make("rep", path(customer, "projects"), Map.of("name", "五期" + mark, "step", 2));
        String chen = contact(customer, "陈");
        String maker = maker(project, chen, 40, "SUPPORT");
        met(customer, chen);
        LocalDate met = clock.today();
        clock.advance(Duration.ofDays(2));
        team.as("rep").body(Map.of("step", 5)).post("/api/v1/projects/" + project + "/step-changes").then().statusCode(201);
        String early = "warnings.find { it.subjectId == '" + maker + "' }.";
        warnings("rep", project).body(early + "kind", equalTo("DECISION_MAKER_OVERSTEPPED")).body(early + "since", equalTo(met.toString())).body(early + "step", equalTo(4))
                .body(early + "stepReachedOn", equalTo(met.plusDays(2).toString()));
        team.as("rep").get("/api/v1/projects/" + project).then().body("overstepped", equalTo(1)).body("oversteppings.name", contains("陈" + mark))
                .body("oversteppings[0].approachedOn", equalTo(met.toString())).body("oversteppings[0].step", equalTo(4))
                .body("oversteppings[0].reachedOn", equalTo(met.plusDays(2).toString()));
        model(customer).body("projects[0].overstepped", equalTo(1)).body("projects[0].oversteppings.contactId", contains(chen));
        team.as("rep").get("/api/v1/projects/" + project + "/relationship-map").then().body("people[0].overstepping.step", equalTo(4));
        // As of the day before, the step had not come; before the project was noted there is nothing to read.
        team.as("rep").queryParam("asOf", met.toString()).get("/api/v1/projects/" + project).then().body("step", equalTo(2)).body("oversteppings[0].reachedOn", nullValue());
        team.as("rep").queryParam("asOf", met.minusDays(1).toString()).get("/api/v1/projects/" + project).then().statusCode(422);
    }

    @Test
    void aProjectAndItsPeopleAreReadAsOfADay() {
        String customer = customer();
        String project = make("rep", path(customer, "projects"), Map.of("name", "七期" + mark, "step", 2));
        String maker = maker(project, contact(customer, "陈"), 40, "NEUTRAL");
        LocalDate then = clock.today();
        clock.advance(Duration.ofDays(2));
        team.patchAs("rep", "*").body(Map.of("weight", 80, "stances", List.of(Map.of("stance", "SUPPORT")))).patch("/api/v1/projects/" + project + "/decision-makers/" + maker).then().statusCode(200);
        team.as("rep").queryParam("asOf", then.toString()).get("/api/v1/projects/" + project).then().statusCode(200).body("support.ours", equalTo(0)).body("weight", equalTo(40));
        team.as("rep").queryParam("asOf", then.toString()).get("/api/v1/projects/" + project + "/decision-makers").then().statusCode(200)
                .body("items.weight", contains(40)).body("items[0].stances[0].stance", equalTo("NEUTRAL"));
        team.as("rep").get("/api/v1/projects/" + project + "/decision-makers").then().body("items.weight", contains(80));
    }

    @Test
    void whatAVerdictWouldChangeIsTold() {
        String customer = customer();
        informed(customer);
        make("rep", path(customer, "verdicts"), Map.of("verdict", "ATTACK"));
        team.as("rep").body(Map.of("verdict", "WATCH")).post(path(customer, "verdicts/check")).then().statusCode(200)
                .body("now.depth", equalTo(2)).body("now.passed", contains("INFORMATION", "BARRIER")).body("then.depth", equalTo(1)).body("then.passed", contains("INFORMATION"))
                .body("then.next.kind", equalTo("VERDICT_IS_WATCH"));
        model(customer).body("verdict.verdict", equalTo("ATTACK")).body("depth", equalTo(2));
    }

    @Test
    void ofTwoFactsOfAKindTheLaterIsBelieved() {
        String customer = customer();
        String today = clock.today().toString();
        String old = make("rep", path(customer, "facts"), Map.of("key", "HEADCOUNT", "value", "三百人", "source", "前台", "knownOn", clock.today().minusDays(9).toString()));
        make("rep", path(customer, "facts"), Map.of("key", "HEADCOUNT", "value", "五百人", "source", "年报", "knownOn", today));
        make("rep", path(customer, "facts"), Map.of("key", "OTHER", "value", "食堂：自营", "source", "前台", "knownOn", today));
        make("rep", path(customer, "facts"), Map.of("key", "OTHER", "value", "班车：外包", "source", "前台", "knownOn", today));
        model(customer).body("facts.find { it.value == '三百人' }.former", equalTo(true)).body("facts.find { it.value == '五百人' }.former", equalTo(false))
                .body("facts.findAll { it.key == 'OTHER' }.former", contains(false, false));
        team.as("rep").get(path(customer, "facts/" + old)).then().body("former", equalTo(true));
    }

    private ValidatableResponse warnings(String person, String project) {
        return team.as(person).get("/api/v1/worklist").then().statusCode(200);
    }

    @Test
    void anOccupiedCustomerIsBoundAndBuysMostFromUs() {
        String customer = customer();
        String product = make("manager", "/api/v1/products", Map.of("code", "P" + mark, "name", "门禁"));
        make("rep", path(customer, "agreements"), Map.of("kind", "LONG_TERM", "beginsOn", clock.today().toString(), "endsOn", clock.today().plusDays(9).toString()));
        make("rep", "/api/v1/orders", Map.of("customerId", customer, "orderedOn", clock.today().toString(), "lines", List.of(Map.of("productId", product, "quantity", 6, "unitPrice", 100, "unitCost", 60))));
        make("rep", path(customer, "competing-purchases"), Map.of("product", "对讲", "periodFrom", clock.today().toString(), "periodTo", clock.today().toString(), "amount", 400));
        model(customer).body("stage.stage", equalTo("OCCUPATION")).body("stage.shareOfWallet", equalTo(0.6f)).body("effort.revenue", equalTo(600.0f)).body("effort.grossProfit", equalTo(240.0f));
        clock.advance(Duration.ofDays(10));
        model(customer).body("stage.stage", equalTo("BREAKTHROUGH")).body("stage.reasons.text", hasItem("我方采购份额 60.0%，已达占领所需的 60%。"));
    }

    @Test
    void theModelFollowsAMergeAndComesBack() {
        String survivor = customer();
        String merged = customer();
        make("rep", path(survivor, "verdicts"), Map.of("verdict", "ATTACK"));
        make("rep", path(merged, "verdicts"), Map.of("verdict", "WATCH", "reason", "合并前"));
        make("rep", path(merged, "facts"), Map.of("key", "FOUNDED", "value", "2003", "source", "官网"));
        String project = make("rep", path(merged, "projects"), Map.of("name", "迁移"));
        maker(project, contact(merged, "陈"), 40, "SUPPORT");
        String merge = make("manager", path(survivor, "merges"), Map.of("mergedId", merged));
        model(survivor).body("facts.value", contains("2003")).body("verdict.verdict", equalTo("ATTACK")).body("projects.name", contains("迁移")).body("projects[0].support.ours", equalTo(40));
        team.as("manager").post(path(survivor, "merges/" + merge + "/undo")).then().statusCode(200);
        model(survivor).body("facts", hasSize(0)).body("verdict.verdict", equalTo("ATTACK"));
        model(merged).body("facts.value", contains("2003")).body("verdict.verdict", equalTo("WATCH")).body("projects.name", contains("迁移")).body("projects[0].weight", equalTo(40));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        String customer = customer();
        String tomorrow = clock.today().plusDays(1).toString();
        refused(path(customer, "facts"), Map.of("key", "FOUNDED", "value", "1", "source", "官网", "knownOn", tomorrow), "#/knownOn");
        refused(path(customer, "facts"), Map.of("key", "SHOE_SIZE", "value", "1", "source", "官网"), "#/key");
        refused(path(customer, "values"), Map.of("kind", "ORGANISATIONAL", "description", "快", "state", "CONFIRMED", "evidence", "报告"), "#/confirmedBy");
        refused(path(customer, "values"), Map.of("kind", "PERSONAL", "description", "快"), "#/contactId");
        refused(path(customer, "values"), Map.of("kind", "ORGANISATIONAL", "description", "快", "state", "CONFIRMED", "confirmedBy", contact(customer(), "别家"), "evidence", "报告"), "#/confirmedBy");
        refused(path(customer, "values"), Map.of("kind", "ORGANISATIONAL", "description", "快", "state", "CONFIRMED", "confirmedBy", contact(customer, "确认人")), "#/evidence");
        refused(path(customer, "verdicts"), Map.of("verdict", "WATCH"), "#/reason");
        refused(path(customer, "barriers"), Map.of("kind", "COMPETITOR", "height", 3, "state", "BROKEN", "endedOn", clock.today().toString()), "#/brokenBy");
        refused(path(customer, "agreements"), Map.of("kind", "EXCLUSIVE", "beginsOn", tomorrow, "endsOn", clock.today().toString()), "#/endsOn");
        team.as("rep").body(Map.of("name", "零", "step", 11)).post(path(customer, "projects")).then().statusCode(422).body("type", endsWith("/project-step-out-of-range"));
        refused(path(customer, "projects"), Map.of("name", "零", "step", 2, "tookPart", List.of(3)), "#/tookPart");
        refused(path(customer, "projects"), Map.of("name", "零", "begunOn", tomorrow), "#/begunOn");
        String project = make("rep", path(customer, "projects"), Map.of("name", "一"));
        String makers = "/api/v1/projects/" + project + "/decision-makers";
        String chen = contact(customer, "陈");
        refused(makers, Map.of("contactId", contact(customer(), "别家"), "role", "DECIDES", "decidesAt", List.of(4)), "#/contactId");
        maker(project, chen, 70, "SUPPORT");
        Map<String, Object> heavy = Map.of("contactId", contact(customer, "李"), "role", "USES", "decidesAt", List.of(4), "weight", 31);
        team.as("rep").body(heavy).post(makers).then().statusCode(422).body("type", endsWith("/decision-weights-above-hundred")).body("left", equalTo(30)).body("detail", equalTo("其他决策人的权重合计 70，最多还剩 30。"));
        team.as("rep").body(Map.of("contactId", chen, "role", "USES", "decidesAt", List.of(4))).post(makers).then().statusCode(409).body("type", endsWith("/decision-maker-already-there"));
        team.as("rep").body(Map.of("step", 3, "reachedOn", clock.today().minusDays(1).toString())).post("/api/v1/projects/" + project + "/step-changes").then().statusCode(422).body("type", endsWith("/project-step-date-not-possible"));
        team.as("rep").body(Map.of("state", "LOST")).post("/api/v1/projects/" + project + "/outcome").then().statusCode(201);
        team.as("rep").body(Map.of("step", 3)).post("/api/v1/projects/" + project + "/step-changes").then().statusCode(409).body("type", endsWith("/project-over"));
        team.as("rep").post("/api/v1/projects/" + project + "/reopening").then().statusCode(201).body("state", equalTo("OPEN")).body("endedOn", nullValue());
        team.as("rep").post("/api/v1/projects/" + project + "/reopening").then().statusCode(409).body("type", endsWith("/project-open"));
    }

    private void refused(String path, Map<String, Object> body, String pointer) {
        team.as("rep").body(body).post(path).then().statusCode(422).body("errors.pointer", contains(pointer));
    }
}
