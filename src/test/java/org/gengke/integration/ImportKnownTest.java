package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a list says of customers that are known already: status history, custom fields, and the way back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportKnownTest {

    private static final String CUSTOMERS = "/api/v1/customers/";

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aDatedStatusOfAKnownCustomerEntersItsHistoryOnce() {
        String id = create("\"status\":\"CONTACT_STARTED\",\"statusSince\":\"2025-01-10\"");
        String list = "名称,客户状态,状态日期,重要程度\n" + name() + ",已成交,2025-03-01,重点\n";
        JsonPath job = lists.upload("rep", list);
        lists.check("rep", job.getString("id"));
        history(id).body("items.toStatus", contains("CONTACT_STARTED"));
        assertThat(lists.run("rep", job.getString("id")).getInt("updatedRows")).isEqualTo(1);
        history(id).body("items.toStatus", contains("WON", "CONTACT_STARTED")).body("items[0].effectiveOn", equalTo("2025-03-01"))
                .body("items[0].rule", equalTo("IMPORT")).body("items[0].fromStatus", equalTo("CONTACT_STARTED"));
        customer(id).body("status", equalTo("WON")).body("statusSince", equalTo("2025-03-01")).body("importance", equalTo("KEY"));
        JsonPath won = team.as("rep").queryParam("asOf", "2025-04-01").queryParam("status", "WON").queryParam("importance", "KEY").get("/api/v1/customers").jsonPath();
        assertThat(won.getList("items.id")).contains(id);

        JsonPath again = lists.bring("rep", list);
        assertThat(again.getInt("updatedRows")).isZero();
        assertThat(again.getInt("refusedRows")).isZero();
        history(id).body("items.toStatus", contains("WON", "CONTACT_STARTED"));
    }

    @Test
    void whatTheServiceAnswersItselfIsCountedOfNewRecords() {
        lists.bring("rep", "名称,客户状态,暂停原因,暂停责任方,重新评估日期\n停" + mark + ",暂停联系,PRICE,OURS,2099-03-01\n");
        JsonPath paused = lists.only("rep", "停" + mark);
        int answered = team.as("rep").get(CUSTOMERS + paused.getString("id") + "/checklist").then().statusCode(200).extract().path("answered");
        assertThat(answered).isPositive().isEqualTo(paused.getInt("checklist.answered"));
    }

    @Test
    void aDefaultBeginningMovesBackAndComesForwardAgain() {
        String id = create("\"headcount\":3");
        String today = customer(id).extract().path("statusSince");
        JsonPath job = lists.bring("rep", "名称,客户状态,状态日期\n" + name() + ",联系多次,2025-02-01\n");
        history(id).body("items.toStatus", contains("CONTACTED_REPEATEDLY", "CONTACT_STARTED")).body("items.effectiveOn", contains("2025-02-01", "2025-02-01"));
        assertThat(lists.undo("rep", job.getString("id")).getInt("keptRows")).isZero();
        history(id).body("items.toStatus", contains("CONTACT_STARTED")).body("items.effectiveOn", contains(today));
        customer(id).body("status", equalTo("CONTACT_STARTED")).body("statusSince", equalTo(today));
    }

    @Test
    void aRefusedTransitionIsAFindingOfItsRowInTheDryRunToo() {
        String id = create("\"status\":\"WON\",\"statusSince\":\"2025-01-10\"");
        JsonPath job = lists.upload("rep", "名称,客户状态,状态日期,网址\n" + name() + ",测试产品,2025-03-01,https://new.example\n" + name() + ",已成交,2024-01-01,\n");
        assertThat(lists.check("rep", job.getString("id")).getInt("refusedRows")).isEqualTo(2);
        assertThat(lists.rows("rep", job.getString("id")).getList("items.findings.code.flatten()"))
                .containsExactly("status-change-not-allowed", "status-change-before-history");
        assertThat(lists.run("rep", job.getString("id")).getInt("refusedRows")).isEqualTo(2);
        history(id).body("items.toStatus", contains("WON"));
        customer(id).body("website", nullValue());
    }

    @Test
    void customFieldsAreFoundByTheirNamesAndCheckedByTheirDefinition() {
        String amount = field("NUMBER", "产量" + mark, "Output " + mark, "");
        String line = field("CHOICE", "产线" + mark, "Line " + mark, ",\"choices\":[\"一线\",\"二线\"]");
        JsonPath job = lists.upload("rep", "名称,产量" + mark + ",line " + mark + ",别的\n甲" + mark + ",\"1,200.5\",二线,\n乙" + mark + ",很多,三线,\n");
        assertThat(job.getList("columns.customField")).containsExactly(null, amount, line, null);
        assertThat(job.getList("columns.target")).containsExactly("NAME", null, null, null);
        assertThat(job.getList("customFields.findAll { it.key == '" + amount + "' }.label")).containsExactly("产量" + mark);
        String id = job.getString("id");
        JsonPath checked = lists.check("rep", id);
        assertThat(checked.getInt("createdRows")).isEqualTo(1);
        JsonPath rows = lists.rows("rep", id);
        assertThat(rows.getList("items[0].findings.customField")).containsExactlyInAnyOrder(amount, line);
        assertThat(rows.getList("items[0].findings.detail").toString()).contains("产量" + mark + "：“很多”");
        lists.run("rep", id);
        assertThat(lists.only("rep", "甲" + mark).getMap("customFields")).containsEntry(amount, 1200.5f).containsEntry(line, "二线");

        JsonPath other = lists.upload("rep", "名称,数\n丙" + mark + ",7\n");
        String path = "/api/v1/imports/" + other.getString("id");
        patch(path, "{\"mapping\":[\"NAME\",null],\"customFields\":[null,\"nothing\"]}").statusCode(422).body("errors[0].code", equalTo("mapping-field-unknown"));
        patch(path, "{\"mapping\":[\"NAME\",\"HEADCOUNT\"],\"customFields\":[null,\"%s\"]}".formatted(amount)).statusCode(422);
        patch(path, "{\"mapping\":[\"NAME\",null],\"customFields\":[null,\"%s\"]}".formatted(amount)).statusCode(200).body("columns[1].customField", equalTo(amount));
        lists.run("rep", other.getString("id"));
        assertThat(lists.only("rep", "丙" + mark).getMap("customFields")).containsEntry(amount, 7);
    }

    @Test
    void undoRestoresWhatTheRowsChangedAndNothingElse() {
        String key = field("TEXT", "备注" + mark, "Remark " + mark, "");
        String id = create("\"shortName\":\"旧\",\"tags\":[\"华南\"],\"customFields\":{\"%s\":\"原来\"}".formatted(key));
        JsonPath job = lists.bring("rep", "名称,简称,网址,标签,备注" + mark + ",联系人,最近联系日期,最近联系内容,客户状态,状态日期\n"
                + name() + ",新,https://a.example,展会,后来,陈明,2026-01-05,谈过,已成交,2025-06-01\n");
        customer(id).body("shortName", equalTo("新")).body("customFields." + key, equalTo("后来")).body("status", equalTo("WON"));
        team.patchAs("rep", "*").body("{\"website\":\"https://mine.example\"}").patch(CUSTOMERS + id).then().statusCode(200);

        JsonPath undone = lists.undo("rep", job.getString("id"));
        assertThat(undone.getInt("keptRows")).isEqualTo(1);
        JsonPath rows = lists.rows("rep", job.getString("id"));
        assertThat(rows.getList("items[0].findings.target")).containsExactly("WEBSITE");
        customer(id).body("shortName", equalTo("旧")).body("website", equalTo("https://mine.example")).body("tags", contains("华南"))
                .body("customFields." + key, equalTo("原来")).body("status", equalTo("CONTACT_STARTED")).body("importance", nullValue())
                .body("interactionCount", equalTo(0)).body("lastInteractionAt", nullValue());
        history(id).body("items.toStatus", contains("CONTACT_STARTED"));
        assertThat(list("/api/v1/contacts", id)).isEmpty();
        assertThat(list("/api/v1/interactions", id)).isEmpty();
        assertThat(team.as("rep").queryParam("customerId", id).queryParam("state", "PLANNED").get("/api/v1/follow-up-plans").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void whatPeopleDidSinceStays() {
        String id = create("\"status\":\"CONTACT_STARTED\",\"statusSince\":\"2025-01-10\"");
        JsonPath job = lists.bring("rep", "名称,客户状态,状态日期,联系人,电话\n" + name() + ",测试产品,2025-06-01,李雷,13800000000\n");
        team.as("rep").body("{\"toStatus\":\"CONTACTED_REPEATEDLY\"}").post(CUSTOMERS + id + "/status-changes").then().statusCode(201);
        String contact = (String) list("/api/v1/contacts", id).get(0).get("id");
        team.patchAs("rep", "*").body("{\"notes\":\"技术负责人\"}").patch("/api/v1/contacts/" + contact).then().statusCode(200);
        assertThat(lists.undo("rep", job.getString("id")).getInt("keptRows")).isEqualTo(1);
        assertThat(lists.rows("rep", job.getString("id")).getList("items[0].findings.code")).containsExactlyInAnyOrder("kept-status", "kept-changed");
        history(id).body("items.toStatus", contains("CONTACTED_REPEATEDLY", "TESTING", "CONTACT_STARTED"));
        team.as("rep").get("/api/v1/contacts/" + contact).then().statusCode(200);
    }

    @Test
    void aContactWhoseWordCountsStays() {
        String id = create("\"headcount\":1");
        JsonPath job = lists.bring("rep", "名称,联系人\n" + name() + ",李雷\n" + name() + ",韩梅\n" + name() + ",林涛\n");
        List<String> contacts = list("/api/v1/contacts", id).stream().map(one -> (String) one.get("id")).toList();
        assertThat(contacts).hasSize(3);
        team.as("rep").body("{\"fromContactId\":\"%s\",\"toContactId\":\"%s\",\"strength\":\"WEAK\"}".formatted(contacts.get(0), contacts.get(1)))
                .post(CUSTOMERS + id + "/influences").then().statusCode(201);
        lists.undo("rep", job.getString("id"));
        assertThat(list("/api/v1/contacts", id)).extracting(one -> one.get("id")).containsExactlyInAnyOrder(contacts.get(0), contacts.get(1));
    }

    @Test
    void twoRowsAboutOneCustomerAreTakenBackInTurn() {
        String id = create("\"shortName\":\"一\"");
        JsonPath job = lists.bring("rep", "名称,简称,网址\n" + name() + ",二,\n新" + mark + ",甲,\n" + name() + ",三,\n新" + mark + ",乙,https://b.example\n");
        assertThat(job.getInt("updatedRows")).isEqualTo(3);
        customer(id).body("shortName", equalTo("三"));
        JsonPath undone = lists.undo("rep", job.getString("id"));
        assertThat(undone.getInt("keptRows")).isZero();
        customer(id).body("shortName", equalTo("一"));
        assertThat(team.as("rep").queryParam("q", "新" + mark).get("/api/v1/customers").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void aRowThatWouldTakeTheNumberOfAnotherIsRefusedAlone() {
        create("\"externalId\":\"X" + mark + "\"");
        String other = team.as("rep").body("{\"name\":\"另一" + mark + "\"}").post("/api/v1/customers").then().statusCode(201).extract().path("id");
        JsonPath job = lists.bring("rep", "名称,外部编号,简称\n另一" + mark + ",X" + mark + ",甲\n另一" + mark + ",,好\n");
        assertThat(job.getInt("updatedRows")).isEqualTo(1);
        assertThat(lists.rows("rep", job.getString("id")).getList("items.findings.code.flatten()")).containsExactly("customer-duplicate");
        customer(other).body("shortName", equalTo("好"));
    }

    @Test
    void aMergedCustomerIsKeptAndTheRestGoes() {
        String survivor = create("\"headcount\":3");
        JsonPath job = lists.bring("rep", "名称\n并入" + mark + "\n别的" + mark + "\n");
        String merged = lists.only("rep", "并入" + mark).getString("id");
        team.as("manager").body("{\"mergedId\":\"%s\"}".formatted(merged)).post(CUSTOMERS + survivor + "/merges").then().statusCode(201);
        assertThat(lists.undo("rep", job.getString("id")).getInt("keptRows")).isEqualTo(1);
        assertThat(lists.rows("rep", job.getString("id")).getList("items.findings.code.flatten()")).containsExactly("kept-worked-with");
        assertThat(team.as("rep").queryParam("q", "别的" + mark).get("/api/v1/customers").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void undoLeavesPropertyByPropertyWhatPeopleWrote() {
        String id = create("\"tags\":[\"华南\"],\"mainBusiness\":\"模具\"");
        JsonPath job = lists.bring("rep", "名称,网址,主营业务,标签\n" + name() + ",https://a.example,注塑,展会\n");
        team.patchAs("rep", "*").body("{\"mainBusiness\":\"精密注塑\",\"tags\":[\"华南\",\"展会\",\"重点\"]}").patch(CUSTOMERS + id).then().statusCode(200);
        assertThat(lists.undo("rep", job.getString("id")).getInt("keptRows")).isEqualTo(1);
        customer(id).body("website", nullValue()).body("mainBusiness", equalTo("精密注塑")).body("tags", containsInAnyOrder("华南", "重点"));
    }

    @Test
    void aCustomerGetsNoMoreTagsThanItMayHave() {
        String id = create("\"tags\":[\"华南\"]");
        String tags = java.util.stream.IntStream.range(0, 50).mapToObj(i -> "标签" + i).collect(java.util.stream.Collectors.joining(";"));
        JsonPath job = lists.upload("rep", "名称,标签\n" + name() + "," + tags + "\n");
        assertThat(lists.check("rep", job.getString("id")).getInt("refusedRows")).isEqualTo(1);
        lists.run("rep", job.getString("id"));
        assertThat(lists.rows("rep", job.getString("id")).getList("items.findings.code.flatten()")).containsExactly("too-many");
        customer(id).body("tags", contains("华南"));
    }

    @Test
    void aRunThatFailedGoesOnOrIsUndone() {
        String id = create("\"headcount\":3");
        JsonPath job = lists.bring("rep", "名称,简称\n" + name() + ",甲\n新" + mark + ",乙\n后" + mark + ",丙\n");
        String created = lists.only("rep", "新" + mark).getString("id");
        String lost = lists.only("rep", "后" + mark).getString("id");
        failed(job, "outcome = null, customer_id = null, findings = null where row_number = 3");
        JsonPath again = lists.run("rep", job.getString("id"));
        assertThat(List.of(again.getInt("createdRows"), again.getInt("updatedRows"), again.getInt("doneRows"))).containsExactly(1, 1, 3);
        assertThat(lists.only("rep", "后" + mark).getString("id")).isEqualTo(lost);
        failed(job, "outcome = outcome where row_number = 1");
        assertThat(lists.undo("rep", job.getString("id")).getInt("keptRows")).isZero();
        team.as("rep").get(CUSTOMERS + created).then().statusCode(404);
        customer(id).body("shortName", nullValue());
        failed(job, "outcome = outcome where row_number = 1");
        team.as("rep").post("/api/v1/imports/" + job.getString("id") + "/runs").then().statusCode(409);
    }

    private void failed(JsonPath job, String rows) {
        UUID id = UUID.fromString(job.getString("id"));
        SalesTeam.sql(Fragment.of("update import_row set " + rows + " and job_id = ?", id));
        SalesTeam.sql(Fragment.of("update import_job set state = 'FAILED' where id = ?", id));
    }

    private String name() {
        return "长河" + mark;
    }

    private String create(String properties) {
        return team.as("rep").body("{\"name\":\"%s有限公司\",%s}".formatted(name(), properties)).post("/api/v1/customers").then()
                .statusCode(201).extract().path("id");
    }

    private String field(String type, String zh, String en, String more) {
        String key = "k" + UUID.randomUUID().toString().substring(0, 8);
        team.as("manager").body("{\"key\":\"%s\",\"labelZh\":\"%s\",\"labelEn\":\"%s\",\"type\":\"%s\"%s}".formatted(key, zh, en, type, more))
                .post("/api/v1/custom-fields").then().statusCode(201);
        return key;
    }

    private ValidatableResponse customer(String id) {
        return team.as("rep").get(CUSTOMERS + id).then().statusCode(200);
    }

    private ValidatableResponse history(String id) {
        return team.as("rep").get(CUSTOMERS + id + "/status-changes").then().statusCode(200);
    }

    private ValidatableResponse patch(String path, String body) {
        return team.patchAs("rep", "*").body(body).patch(path).then();
    }

    private List<Map<String, Object>> list(String path, String customer) {
        return team.as("rep").queryParam("customerId", customer).get(path).jsonPath().getList("items");
    }
}
