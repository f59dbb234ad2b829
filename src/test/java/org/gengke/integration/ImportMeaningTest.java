package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a check says of each row: whom it means, what is left out of it, and what the run then does. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportMeaningTest {

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void unknownWordsForPlaceAndTradeAreLeftOutWithSuggestions() {
        JsonPath job = lists.upload("rep", "名称,地区,行业\n甲" + mark + ",广东深圳,机械行业\n乙" + mark + ",火星,制造行业\n");
        String id = job.getString("id");
        JsonPath checked = lists.check("rep", id);
        assertThat(List.of(checked.getInt("createdRows"), checked.getInt("refusedRows"), checked.getInt("warnedRows"))).containsExactly(2, 0, 2);
        JsonPath rows = rows("rep", id, "WARNED");
        assertThat(rows.getList("items.findings.severity.flatten()")).containsExactly("WARNING", "WARNING");
        assertThat(rows.getList("items[0].findings[0].suggestions.code")).containsExactly("38", "43");
        assertThat(rows.getString("items[0].findings[0].detail")).contains("机械行业").contains("38 电气机械和器材制造业");
        assertThat(rows.getList("items[1].findings[0].suggestions")).isEmpty();
        assertThat(lists.run("rep", id).getInt("warnedRows")).isEqualTo(2);
        JsonPath one = lists.only("rep", "甲" + mark);
        assertThat(one.getString("regionCode")).isEqualTo("440300");
        assertThat(one.getString("industryCode")).isNull();
        assertThat(lists.only("rep", "乙" + mark).getString("industryCode")).isEqualTo("C");
        assertThat(rows("rep", id, "WARNED").getList("items")).as("known after the run too").hasSize(2);
    }

    @Test
    void aProvinceAndACityMeanOnePlace() {
        JsonPath job = lists.upload("rep", "名称,省份,城市\n甲" + mark + ",广东省,深圳\n乙" + mark + ",广东,某某\n丙" + mark + ",,广州\n");
        assertThat(job.getList("columns.target")).containsExactly("NAME", "REGION", "CITY");
        assertThat(lists.run("rep", job.getString("id")).getInt("warnedRows")).isEqualTo(1);
        assertThat(lists.only("rep", "甲" + mark).getString("regionCode")).isEqualTo("440300");
        assertThat(lists.only("rep", "乙" + mark).getString("regionCode")).isEqualTo("440000");
        assertThat(lists.only("rep", "丙" + mark).getString("regionCode")).isEqualTo("440100");
    }

    @Test
    void noCityTakesThePlaceOfItsProvince() {
        JsonPath job = lists.upload("rep", "名称,省份,城市\n甲" + mark + ",北京,朝阳\n乙" + mark + ",广东,杭州\n丙" + mark + ",广东,杭州市\n丁" + mark + ",北京市朝阳,\n");
        assertThat(lists.run("rep", job.getString("id")).getInt("warnedRows")).isEqualTo(4);
        assertThat(List.of("甲", "乙", "丙", "丁").stream().map(one -> lists.only("rep", one + mark).getString("regionCode")).toList())
                .containsExactly("110000", "440000", "440000", "110000");
        JsonPath rows = rows("rep", job.getString("id"), "WARNED");
        assertThat(rows.getList("items[1].findings[0].suggestions.code")).contains("330100");
        assertThat(rows.getString("items[1].findings[0].detail")).contains("杭州");
    }

    @Test
    void theNumberIsTakenOutOfWhatStandsBesideIt() {
        lists.bring("rep", "名称,联系人,电话\n甲" + mark + ",陈明,0755—26001234/13800138000（微信/电话同号）\n");
        JsonPath contact = team.as("rep").queryParam("customerId", lists.only("rep", "甲" + mark).getString("id")).get("/api/v1/contacts").jsonPath();
        assertThat(contact.getList("items[0].phones")).containsExactly("0755-26001234", "13800138000");
    }

    @Test
    void aWordIsNoTelephoneNumber() {
        JsonPath job = lists.bring("rep", "名称,联系人,电话,邮箱\n甲" + mark + ",陈明,abc/13800138000,wrong\n");
        assertThat(List.of(job.getInt("createdRows"), job.getInt("warnedRows"))).containsExactly(1, 1);
        assertThat(rows("rep", job.getString("id"), "WARNED").getList("items[0].findings.target")).containsExactlyInAnyOrder("CONTACT_PHONE", "CONTACT_EMAIL");
        JsonPath contact = team.as("rep").queryParam("customerId", lists.only("rep", "甲" + mark).getString("id")).get("/api/v1/contacts").jsonPath();
        assertThat(contact.getList("items[0].phones")).containsExactly("13800138000");
        assertThat(contact.getString("items[0].email")).isNull();
    }

    @Test
    void eachRowSaysWhomItMeansAndByWhat() {
        String mine = create("rep", "长城" + mark + "有限公司", "L" + mark);
        create("northRep", "北方" + mark + "科技有限公司", null);
        JsonPath job = lists.upload(
                "rep", "说明\n名称,外部编号,简称\n长城" + mark + ",,一\n新" + mark + ",N" + mark + ",\n别名" + mark + ",L" + mark + ",二\n北方" + mark + "科技,,\n另" + mark + ",N" + mark + ",三\n");
        String id = job.getString("id");
        lists.check("rep", id);
        JsonPath rows = rows("rep", id, "ALL");
        assertThat(rows.getList("items.outcome")).containsExactly("UPDATED", "CREATED", "UPDATED", "REFUSED", "UPDATED");
        assertThat(rows.getList("items.meaning.known")).containsExactly(true, false, true, true, false);
        assertThat(rows.getList("items.meaning.matchedBy")).containsExactly("NAME", null, "EXTERNAL_ID", "NAME", "EXTERNAL_ID");
        assertThat(rows.getList("items.meaning.customerId")).containsExactly(mine, null, mine, null, null);
        assertThat(rows.getList("items.meaning.sameAsRow")).containsExactly(null, null, 1, null, 2);
        assertThat(rows.getList("items.meaning.sameAsFileRow")).containsExactly(null, null, 3, null, 4);
        assertThat(rows.getString("items[0].meaning.customerName")).isEqualTo("长城" + mark + "有限公司");
        assertThat(rows.getString("items[3].meaning.customerName")).contains("**").doesNotContain(mark);
        assertThat(rows.getList("items.customerId")).containsOnlyNulls();
        assertThat(rows("rep", id, "REPEATED").getList("items.rowNumber")).containsExactly(3, 5);
        JsonPath known = team.as("rep").queryParam("rows", "ALL").queryParam("outcome", "UPDATED").queryParam("limit", 2).get("/api/v1/imports/" + id + "/rows").jsonPath();
        assertThat(known.getList("items.rowNumber")).containsExactly(1, 3);
        assertThat(known.getString("next")).isNotNull();
        lists.run("rep", id);
        assertThat(rows("rep", id, "ALL").getList("items.meaning.sameAsRow")).containsExactly(null, null, 1, null, 2);
    }

    /** One organisation may not take the name of another, and the check says whose it is. */
    @Test
    void aRowThatIsRefusedForATakenNameSaysWhoseItIs() {
        String code = Lists.creditCode();
        String mine = team.as("rep").body(Map.of("name", "长城" + mark + "有限公司", "creditCode", code)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        team.as("northRep").body(Map.of("name", "北方" + mark + "科技有限公司", "creditCode", Lists.creditCode())).post("/api/v1/customers").then().statusCode(201);
        create("rep", "第三" + mark, "D" + mark);
        String other = Lists.creditCode();
        JsonPath job = lists.upload("rep", "名称,统一社会信用代码,外部编号\n长城" + mark + "," + Lists.creditCode() + ",\n北方" + mark + "科技," + Lists.creditCode() + ",\n第三"
                + mark + "," + code + ",\n新" + mark + "," + other + ",\n新" + mark + "," + Lists.creditCode() + ",\n长城" + mark + ",,D" + mark + "\n");
        String id = job.getString("id");
        lists.check("rep", id);
        JsonPath rows = rows("rep", id, "ALL");
        assertThat(rows.getList("items.outcome")).containsExactly("REFUSED", "REFUSED", "REFUSED", "CREATED", "REFUSED", "REFUSED");
        assertThat(rows.getList("items.meaning.known")).containsExactly(true, true, true, false, false, true);
        assertThat(rows.getList("items.meaning.matchedBy")).containsExactly("NAME", "NAME", "NAME", null, "NAME", "NAME");
        assertThat(rows.getList("items.meaning.sameAsRow")).containsExactly(null, null, null, null, 4, null);
        assertThat(rows.getList("items.meaning.customerId").get(0)).isEqualTo(mine);
        assertThat(rows.getList("items.meaning.customerId").get(1)).isNull();
        assertThat(rows.getString("items[0].meaning.customerName")).isEqualTo("长城" + mark + "有限公司");
        assertThat(rows.getString("items[1].meaning.customerName")).contains("**").doesNotContain(mark);
        assertThat(rows.getString("items[2].meaning.customerName")).isEqualTo("第三" + mark);
        assertThat(rows.getString("items[5].meaning.customerName")).isEqualTo("长城" + mark + "有限公司");
    }

    @Test
    void aListBroughtAgainChangesNothingAndTheCheckSaysSo() {
        String list = "名称,最近联系日期,最近联系内容,备注\n甲" + mark + ",2026-01-05 10:30,谈过,爱喝茶\n乙" + mark + ",,,老客户介绍\n";
        lists.bring("rep", list);
        assertAgree(list, "UNCHANGED", "UNCHANGED");
        assertThat(contacts("甲" + mark)).containsExactly("谈过\n爱喝茶");
        assertThat(contacts("乙" + mark)).containsExactly("老客户介绍");
    }

    /** More rows than one chunk has, the last of which says nothing that the first has not said already. */
    @Test
    void theCheckRemembersWhatEarlierChunksChange() {
        create("rep", "长城" + mark, null);
        List<String> lines = new ArrayList<>(List.of("名称,简称,客户状态,状态日期", "长城" + mark + ",新,已成交,2025-03-01"));
        for (int i = 0; i < 1_000; i++) {
            lines.add("填" + i + "充" + mark + ",,,");
        }
        lines.add("长城" + mark + ",新,,");
        lines.add("长城" + mark + ",,测试产品,2025-06-01");
        JsonPath job = lists.upload("rep", String.join("\n", lines) + "\n");
        String id = job.getString("id");
        JsonPath checked = lists.check("rep", id);
        List<Object> foreseen = outcomesAfter(id, 1_001);
        JsonPath done = lists.run("rep", id);
        assertThat(outcomesAfter(id, 1_001)).containsExactly("UNCHANGED", "REFUSED").isEqualTo(foreseen);
        for (String count : List.of("createdRows", "updatedRows", "refusedRows")) {
            assertThat(checked.getInt(count)).as(count).isEqualTo(done.getInt(count));
        }
    }

    @Test
    void theDayOfTheNextFollowUpIsPromised() {
        LocalDate today = LocalDate.parse(team.as("rep").get("/api/v1/worklist").jsonPath().getString("date"));
        String soon = today.plusDays(12).toString();
        String known = create("rep", "老" + mark, null);
        JsonPath job = lists.upload("rep", "名称,客户状态,暂停原因,暂停责任方,重新评估日期,下次跟进日期\n甲" + mark + ",,,,," + soon + "\n乙" + mark + ",,,,,2020-01-01\n老" + mark + ",,,,," + soon
                + "\n停" + mark + ",暂停联系,PRICE,OURS,2099-03-01," + soon + "\n丁" + mark + ",,,,,改天\n");
        assertThat(job.getList("columns.target")).contains("NEXT_FOLLOW_UP_ON");
        String id = job.getString("id");
        JsonPath checked = lists.check("rep", id);
        JsonPath done = lists.run("rep", id);
        for (JsonPath state : List.of(checked, done)) {
            assertThat(List.of(state.getInt("createdRows"), state.getInt("updatedRows"), state.getInt("warnedRows"))).containsExactly(4, 1, 3);
        }
        assertThat(open(lists.only("rep", "甲" + mark).getString("id"))).containsExactly(soon);
        assertThat(open(known)).as("the rhythm's own plan gives way").containsExactly(soon);
        assertThat(open(lists.only("rep", "停" + mark).getString("id"))).containsExactly("2099-03-01");
        List<String> byRhythm = open(lists.only("rep", "乙" + mark).getString("id"));
        assertThat(byRhythm).hasSize(1).doesNotContain("2020-01-01");
        assertThat(lists.only("rep", "甲" + mark).getString("nextFollowUpOn")).isEqualTo(soon);

        String later = today.plusDays(20).toString();
        lists.bring("rep", "名称,下次联系\n老" + mark + "," + later + "\n");
        assertThat(open(known)).as("what the list said before gives way").containsExactly(later);
        assertAgree("名称,下次联系\n老" + mark + "," + later + "\n", "UNCHANGED");
    }

    @Test
    void anUndoTakesThePromiseBack() {
        String known = create("rep", "老" + mark, null);
        List<String> before = open(known);
        JsonPath job = lists.bring("rep", "Name,Next follow-up,Notes\n老" + mark + ",2099-01-05,a remark\n");
        assertThat(job.getInt("warnedRows")).as("decades ahead is a slip of the pen").isEqualTo(1);
        assertThat(open(known)).hasSize(1);
        LocalDate today = LocalDate.parse(team.as("rep").get("/api/v1/worklist").jsonPath().getString("date"));
        String day = today.plusDays(40).toString();
        JsonPath second = lists.bring("rep", "Name,Next follow-up\n老" + mark + "," + day + "\n");
        assertThat(open(known)).containsExactly(day);
        assertThat(lists.undo("rep", second.getString("id")).getInt("keptRows")).isZero();
        assertThat(lists.undo("rep", job.getString("id")).getInt("keptRows")).isZero();
        assertThat(open(known)).isEqualTo(before);
    }

    /** What a check foresees is what the run does. */
    private void assertAgree(String list, String... outcomes) {
        String id = lists.upload("rep", list).getString("id");
        lists.check("rep", id);
        assertThat(rows("rep", id, "ALL").getList("items.outcome")).as("foreseen").containsExactly((Object[]) outcomes);
        lists.run("rep", id);
        assertThat(rows("rep", id, "ALL").getList("items.outcome")).as("done").containsExactly((Object[]) outcomes);
        assertThat(team.as("rep").get("/api/v1/imports/" + id).jsonPath().getInt("unchangedRows")).isEqualTo(Collections.frequency(List.of(outcomes), "UNCHANGED"));
    }

    private List<Object> outcomesAfter(String id, int row) {
        List<Object> outcomes = new ArrayList<>();
        String after = null;
        do {
            var request = team.as("rep").queryParam("rows", "ALL").queryParam("limit", 200);
            JsonPath page = (after == null ? request : request.queryParam("after", after)).get("/api/v1/imports/" + id + "/rows").jsonPath();
            outcomes.addAll(page.getList("items.findAll { it.rowNumber > " + row + " }.outcome"));
            after = page.getString("next");
        } while (after != null);
        return outcomes;
    }

    private JsonPath rows(String person, String id, String which) {
        return team.as(person).queryParam("rows", which).get("/api/v1/imports/" + id + "/rows").jsonPath();
    }

    private List<String> contacts(String name) {
        return team.as("rep").queryParam("customerId", lists.only("rep", name).getString("id")).get("/api/v1/interactions").jsonPath().getList("items.summary");
    }

    private List<String> open(String customer) {
        return team.as("rep").queryParam("customerId", customer).queryParam("state", "PLANNED").get("/api/v1/follow-up-plans").jsonPath().getList("items.dueOn");
    }

    private String create(String person, String name, String externalId) {
        Map<String, String> body = externalId == null ? Map.of("name", name) : Map.of("name", name, "externalId", externalId);
        return team.as(person).body(body).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }
}
