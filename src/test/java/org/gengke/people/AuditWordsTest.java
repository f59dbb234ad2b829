package org.gengke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** The audit trail as people read it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditWordsTest {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-.*";

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aChangeIsToldInTheReadersLanguage() {
        String id = customer("审计" + mark, "SWITCH");
        team.patchAs("manager", "*").body(Map.of("ownerId", team.id("rep2").toString(), "sizeClass", "LARGE")).patch("/api/v1/customers/" + id).then().statusCode(200);
        JsonPath chinese = entries("manager", id, "zh-CN");
        assertThat(chinese.getString("items[0].title")).isEqualTo("修改客户");
        assertThat(chinese.getString("items[0].actorTitle")).isEqualTo("manager");
        assertThat(detail(chinese, "ownerId")).containsEntry("label", "负责人").containsEntry("from", "rep").containsEntry("to", "rep2");
        assertThat(detail(chinese, "sizeClass")).containsEntry("from", "").containsEntry("to", "大型");
        JsonPath english = entries("manager", id, "en");
        assertThat(english.getString("items[0].title")).isEqualTo("Customer changed");
        assertThat(detail(english, "sizeClass")).containsEntry("label", "Size class").containsEntry("to", "Large");
    }

    @Test
    void nothingThatPeopleReadIsAnIdOrAKey() {
        String id = customer("审计甲" + mark, "x");
        String other = customer("审计乙" + mark, "x");
        team.as("rep").body(Map.of("customerId", id, "kind", "CALL", "summary", "报价")).post("/api/v1/interactions").then().statusCode(201);
        team.as("rep").body(Map.of("mergedId", other)).post("/api/v1/customers/" + id + "/merges").then().statusCode(201);
        JsonPath entries = entries("rep", id, "zh-CN");
        assertThat(entries.getList("items.title", String.class)).contains("合并客户", "记录跟进", "新建客户").noneMatch(title -> title.matches("[A-Z_]+"));
        List<Map<String, String>> details = entries.getList("items.details.flatten()");
        assertThat(details).isNotEmpty();
        for (Map<String, String> detail : details) {
            assertThat(detail.get("label")).as(detail.toString()).isNotEqualTo(detail.get("property")).matches("(?s).*\\p{IsHan}.*");
            assertThat(detail.get("from") + "|" + detail.get("to")).as(detail.toString()).doesNotMatch("(?s).*" + ID).doesNotMatch("(?s).*\\b[A-Z]{3,}_[A-Z_]+\\b.*");
        }
        assertThat(details).anyMatch(detail -> detail.get("property").equals("mergedId") && detail.get("to").equals("审计乙" + mark));
    }

    @Test
    void whatTheReaderDoesNotSeeHasNoName() {
        String seen = customer("审计丙" + mark, "x");
        String below = team.as("northRep").body(Map.of("name", "看不见" + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        team.as("northManager").body(Map.of("access", "WRITE")).put("/api/v1/customers/" + below + "/shares/" + team.id("rep")).then().statusCode(200);
        team.patchAs("rep", "*").body(Map.of("parentId", below)).patch("/api/v1/customers/" + seen).then().statusCode(200);
        assertThat(detail(entries("rep", seen, "zh-CN"), "parentId")).containsEntry("to", "看不见" + mark);
        assertThat(detail(entries("manager", seen, "zh-CN"), "parentId")).containsEntry("to", "（不可见或已移除）");
    }

    private String customer(String name, String website) {
        return team.as("rep").body(Map.of("name", name, "website", website)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private JsonPath entries(String person, String customer, String language) {
        return team.as(person).header("Accept-Language", language).queryParam("customerId", customer).get("/api/v1/audit-entries")
                .then().statusCode(200).body("items[0].customerId", equalTo(customer)).extract().jsonPath();
    }

    private static Map<String, String> detail(JsonPath entries, String property) {
        return entries.getMap("items[0].details.find { it.property == '" + property + "' }");
    }
}
