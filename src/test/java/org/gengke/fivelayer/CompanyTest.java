package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five-layer models of many customers: figures against SQL of this test's own, and lists that hold what was counted. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CompanyTest {

    private static final List<String> REQUIRED = List.of("FOUNDED", "HEADCOUNT", "MAIN_BUSINESS", "REVENUE", "PROCUREMENT_BUDGET", "SUPPLIERS");
    private static final String COMPANY = "/api/v1/five-layer/company";
    private static final String CUSTOMERS = "/api/v1/five-layer/customers";

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String strategic;
    private String top;
    private String important;
    private String untiered;
    private String abandoned;
    private String northern;

    @BeforeEach
    void customersOfEveryKind() {
        strategic = customer("rep", "战略", "STRATEGIC");
        informed("rep", strategic);
        make("rep", strategic, "verdicts", Map.of("verdict", "ATTACK"));
        make("rep", strategic, "barriers", Map.of("kind", "QUALIFICATION", "height", 5, "dueOn", clock.today().plusDays(9).toString(), "ownerId", team.id("solution").toString()));
        make("rep", strategic, "barriers", broken("QUALIFICATION", "CHANNEL"));
        make("rep", strategic, "barriers", broken("SHORTLISTING", "RELATIONSHIP"));
        String won = make("rep", strategic, "projects", Map.of("name", "一期", "step", 8, "amount", 300_000));
        team.as("rep").body(Map.of("state", "WON")).post("/api/v1/projects/" + won + "/outcome").then().statusCode(201);
        make("rep", strategic, "projects", Map.of("name", "二期", "step", 5, "amount", 200_000, "responsibleId", team.id("solution").toString()));
        make("rep", strategic, "projects", Map.of("name", "三期", "step", 5, "amount", 100_002, "chance", 75));
        make("rep", strategic, "projects", Map.of("name", "四期", "step", 5));
        top = customer("rep2", "标杆", "TOP");
        important = customer("rep", "重要", "IMPORTANT");
        make("rep", important, "barriers", Map.of("kind", "COMPETITOR", "height", 3, "state", "ACCEPTED", "endedOn", clock.today().toString()));
        untiered = customer("rep", "未定", null);
        make("rep", untiered, "barriers", Map.of("kind", "CUSTOMISATION", "height", 2));
        make("rep", untiered, "projects", Map.of("name", "试点", "amount", 1_000));
        abandoned = customer("rep", "放弃", "TOP");
        make("rep", abandoned, "barriers", Map.of("kind", "QUALIFICATION", "height", 1));
        make("rep", abandoned, "projects", Map.of("name", "旧项目", "step", 5, "amount", 9_000));
        SalesTeam.sql(Fragment.of("update customer set status = 'ABANDONED' where id = ?", UUID.fromString(abandoned)));
        northern = customer("northRep", "北方", "STRATEGIC");
        make("northRep", northern, "barriers", Map.of("kind", "BUYING_HABIT", "height", 4));
        make("northRep", northern, "projects", Map.of("name", "北方一期", "step", 5, "amount", 7_000_000));
    }

    private Map<String, Object> broken(String kind, String by) {
        return Map.of("kind", kind, "height", 2, "state", "BROKEN", "endedOn", clock.today().toString(), "brokenBy", by);
    }

    private String customer(String person, String name, String tier) {
        String customer = team.as(person).body(Map.of("name", name + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        if (tier != null) {
            team.patchAs(person.equals("northRep") ? "northManager" : "manager", "*").body(Map.of("tier", tier)).patch("/api/v1/customers/" + customer).then().statusCode(200);
        }
        return customer;
    }

    private String make(String person, String customer, String kind, Object body) {
        return team.as(person).body(body).post("/api/v1/customers/" + customer + "/" + kind).then().statusCode(201).extract().path("id");
    }

    private void informed(String person, String customer) {
        REQUIRED.forEach(key -> make(person, customer, "facts", Map.of("key", key, "value", "一", "source", "官网")));
        List.of("PURCHASING_POWER", "ATTRACTIVENESS", "DIFFICULTY").forEach(aspect -> make(person, customer, "assessments", Map.of("aspect", aspect, "score", 4, "reason", "预算充足")));
    }

    private JsonPath read(String person, String path) {
        return team.as(person).get(path).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath company(String person) {
        return read(person, COMPANY + "?teamId=" + team.company);
    }

    @Test
    void theFiguresOfTheTeamAreThoseOfTheDatabase() {
        JsonPath answer = company("executive");
        String there = " join customer c on c.id = f.customer_id join team g on g.id = c.team_id and g.path && array['" + team.company + "'::uuid]"
                + " where c.merged_into is null and c.status <> 'ABANDONED'";
        assertThat(counted("select f.depth || ' ' || coalesce(c.tier, '-') as what, count(*) as n from five_layer_state f" + there + " group by 1"))
                .isEqualTo(cells(answer)).isEqualTo(Map.of("1 STRATEGIC", 1L, "0 STRATEGIC", 1L, "0 IMPORTANT", 1L, "0 -", 1L));
        assertThat(counted("select f.stage as what, count(*) as n from five_layer_state f" + there + " group by 1")).isEqualTo(Map.of("BREAKTHROUGH", 3L, "CONSOLIDATION", 1L));
        answer = company("executive");
        assertThat(answer.getList("stages.count")).containsExactly(3, 1, 0);
        assertThat(answer.getInt("unguarded.count")).isEqualTo(1);
        assertThat(answer.getInt("customers.count")).as("but the abandoned one").isEqualTo(5);
        assertThat(answer.getInt("modelled.count")).isEqualTo(4);
        assertThat(answer.getList("depths.depth")).containsExactly(5, 4, 3, 2, 1, 0, null);
        assertThat(answer.getList("depths[6].tiers.count")).as("the top one has no model").containsExactly(0, 1, 0, 0, 0);
    }

    private Map<String, Long> counted(String query) {
        Map<String, Long> counted = new HashMap<>();
        QuarkusTransaction.requiringNew().run(() -> sql.list(Fragment.of(query), row -> counted.put(row.getString("what"), row.getLong("n"))));
        return counted;
    }

    private static Map<String, Long> cells(JsonPath answer) {
        Map<String, Long> cells = new HashMap<>();
        for (int row = 0; row < 6; row++) {
            for (int tier = 0; tier < 5; tier++) {
                String at = "depths[" + row + "].tiers[" + tier + "].";
                if (answer.getLong(at + "count") > 0) {
                    String name = answer.getString(at + "tier");
                    cells.put(answer.getInt("depths[" + row + "].depth") + " " + (name == null ? "-" : name), answer.getLong(at + "count"));
                }
            }
        }
        return cells;
    }

    @Test
    void whatIsRequiredAndMissingIsTold() {
        JsonPath answer = company("manager");
        assertThat(answer.getList("required.requirement")).containsExactly("COMPANY", "REPRESENTATIVE");
        assertThat(answer.getList("required.customers.count")).containsExactly(2, 1);
        assertThat(answer.getList("required.lacking.count")).containsExactly(1, 1);
        assertThat(answer.getList("required.withoutModel.count")).containsExactly(1, 0);
        assertThat(answer.getList("required.shallow.count")).containsExactly(0, 1);
        assertThat(ids("manager", answer.getString("required[0].lacking.list"))).containsExactly(top);
        assertThat(ids("manager", answer.getString("required[1].lacking.list"))).containsExactly(important);
        assertThat(ids("manager", CUSTOMERS + "?lacking=false&teamId=" + team.company)).containsExactlyInAnyOrder(strategic, untiered);
        assertThat(ids("manager", CUSTOMERS + "?requirement=NONE&teamId=" + team.company)).containsExactly(untiered);
    }

    private List<String> ids(String person, String list) {
        return read(person, list + "&count=true").getList("items.customerId");
    }

    @Test
    void aRowTellsTheNextMove() {
        team.as("rep").get(CUSTOMERS + "?sort=tier&limit=1").then().statusCode(200).body("items.customerId", contains(strategic)).body("items[0].depth", equalTo(1))
                .body("items[0].stage", equalTo("CONSOLIDATION")).body("items[0].passed", contains("INFORMATION")).body("items[0].unguarded", equalTo(true))
                .body("items[0].nextLayer", equalTo("BARRIER")).body("items[0].nextMove", equalTo("攻破或接受尚存的壁垒：资质。"));
        team.as("rep2").header("Accept-Language", "en").get(CUSTOMERS + "?modelled=false").then().statusCode(200).body("items.customerId", contains(top))
                .body("items[0].nextMove", containsString("Find out: Founded")).body("items[0].modelled", equalTo(false)).body("items[0].depth", equalTo(null));
        assertThat(ids("rep", CUSTOMERS + "?missing=BARRIERS_STANDING")).containsExactly(strategic);
        assertThat(ids("rep", CUSTOMERS + "?missing=FACTS_UNKNOWN")).containsExactlyInAnyOrder(important, untiered);
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = read("rep", CUSTOMERS + "?sort=-depth&limit=1" + next);
            paged.addAll(page.getList("items.customerId"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        } while (next != null);
        assertThat(paged).hasSize(3).startsWith(strategic);
    }

    @Test
    void projectsAreWeightedByTheirOwnChanceOrThatOfTheirStep() {
        JsonPath answer = company("manager");
        assertThat(answer.getList("projects.step")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(answer.getList("projects.count")).as("the won one is over").containsExactly(1, 0, 0, 0, 3, 0, 0, 0, 0, 0);
        assertThat(answer.getInt("projects[4].chance")).isEqualTo(30);
        assertThat(new BigDecimal(answer.getString("projects[4].amount"))).isEqualByComparingTo("300002");
        assertThat(new BigDecimal(answer.getString("projects[4].weightedAmount"))).as("60 000 and 75 001.50").isEqualByComparingTo("135001.5");
        JsonPath rows = read("manager", answer.getString("projects[4].list"));
        BigDecimal sum = rows.<Object>getList("items.weightedAmount").stream().filter(one -> one != null).map(one -> new BigDecimal(one.toString())).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("135001.5");
        assertThat(new BigDecimal(company("executive").getString("projects[4].amount"))).as("with the north").isEqualByComparingTo("7300002");
    }

    @Test
    void barriersTellWhatBrokeThem() {
        JsonPath answer = company("manager");
        String own = "barriers.find { it.kind == 'QUALIFICATION' }.";
        assertThat(answer.getInt(own + "standing.count")).isEqualTo(1);
        assertThat(answer.getInt(own + "broken.count")).isEqualTo(1);
        assertThat(answer.getList(own + "brokenBy.breaker")).containsExactly("CHANNEL");
        assertThat(answer.getInt("barriers.find { it.kind == 'COMPETITOR' }.accepted.count")).isEqualTo(1);
        assertThat(answer.getList("barriers.kind")).as("those in our way").hasSize(8).doesNotContain("CUSTOMISATION");
        team.as("manager").get(answer.getString(own + "standing.list")).then().statusCode(200).body("items.customerId", contains(strategic)).body("items[0].height", equalTo(5))
                .body("items[0].responsibleId", equalTo(team.id("solution").toString())).body("items[0].ownerId", equalTo(team.id("rep").toString()));
        assertThat(ids("manager", "/api/v1/barriers?direction=OUTBOUND")).containsExactly(untiered);
        assertThat(ids("manager", "/api/v1/barriers?brokenBy=RELATIONSHIP")).containsExactly(strategic);
        assertThat(ids("manager", "/api/v1/barriers?responsibleId=" + team.id("solution") + "&dueTo=" + clock.today().plusDays(9))).containsExactly(strategic);
        assertThat(ids("manager", "/api/v1/barriers?dueTo=" + clock.today().plusDays(8))).isEmpty();
    }

    /** Whoever asks counts what they see: neither customers, barriers nor projects of others. */
    @ParameterizedTest
    @CsvSource({"rep, 3, 3, 2, 3, 1", "rep2, 1, 0, 0, 0, 0", "manager, 4, 3, 2, 3, 1", "northRep, 1, 1, 0, 1, 0", "solution, 0, 0, 0, 0, 0"})
    void whoeverAsksCountsWhatTheySee(String person, int customers, int modelled, int broken, int fifth, int accepted) {
        JsonPath answer = company(person);
        assertThat(answer.getInt("customers.count")).isEqualTo(customers);
        assertThat(answer.getInt("modelled.count")).isEqualTo(modelled);
        assertThat(answer.<Integer>getList("barriers.broken.count").stream().mapToInt(Integer::intValue).sum()).isEqualTo(broken);
        assertThat(answer.<Integer>getList("barriers.accepted.count").stream().mapToInt(Integer::intValue).sum()).isEqualTo(accepted);
        assertThat(answer.getInt("projects[4].count")).isEqualTo(fifth);
    }

    @Test
    void aTierAskedForIsTheOnlyOne() {
        JsonPath answer = read("manager", COMPANY + "?tier=STRATEGIC&teamId=" + team.south);
        assertThat(answer.getList("depths[0].tiers.tier")).containsExactly("STRATEGIC");
        assertThat(answer.getInt("customers.count")).isEqualTo(1);
        assertThat(answer.<Integer>getList("projects.count").stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(ids("manager", answer.getString("depths[4].tiers[0].list"))).containsExactly(strategic);
        team.as("manager").get(COMPANY + "?tier=BEST").then().statusCode(400);
    }

    @Test
    void whatHangsOnAnAbandonedCustomerIsListedWithItAlone() {
        for (String list : List.of("/api/v1/projects", "/api/v1/barriers")) {
            assertThat(ids("manager", list + "?limit=200&ownerId=" + team.id("rep"))).doesNotContain(abandoned);
            assertThat(ids("manager", list + "?customerId=" + abandoned)).containsExactly(abandoned);
        }
    }

    /** Whoever sees a project without its customer does not learn the customer's tier, team or segments by asking. */
    @Test
    void whoSeesAProjectAloneFindsItByWhatItIsAndNotByItsCustomer() {
        team.as("solution").get("/api/v1/projects?count=true").then().body("total", equalTo(1)).body("items[0].name", equalTo("二期")).body("items[0].customerVisible", equalTo(false));
        team.as("solution").get("/api/v1/projects?count=true&step=5").then().body("total", equalTo(1));
        for (String filter : List.of("tier=STRATEGIC", "tier=TOP", "teamId=" + team.south, "teamId=" + team.north)) {
            team.as("solution").get("/api/v1/projects?count=true&" + filter).then().statusCode(200).body("total", equalTo(0));
        }
        team.as("rep").get("/api/v1/projects?count=true&tier=STRATEGIC&step=5").then().body("total", equalTo(3));
    }

    @Test
    void bothListsCanBeTakenOut() {
        assertThat(exported("rep", "five-layer-customers", "depth=1")).contains("战略" + mark, "攻破或接受尚存的壁垒：资质。", "巩固").doesNotContain("重要" + mark, "北方" + mark);
        assertThat(exported("rep", "barriers", "state=BROKEN")).contains("战略" + mark).doesNotContain("重要" + mark, "北方" + mark);
    }

    private String exported(String person, String list, String query) {
        String export = team.as(person).body(Map.of("list", list, "format", "csv", "query", query)).post("/api/v1/exports").then().statusCode(201).extract().path("id");
        return team.as(person).accept("*/*").get("/api/v1/exports/" + export + "/file").then().statusCode(200).extract().asString();
    }
}
