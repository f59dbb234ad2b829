package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

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
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Templates: who writes them, what a plan gets of one, and one made of a plan. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanTemplateTest {

    private static final String PLANS = "/api/v1/key-account-plans";
    private static final String TEMPLATES = "/api/v1/key-account-plan-templates";
    private static final String RECOVER = "01990000-0000-7000-8000-000000000403";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "northRep", "manager", "kam", "executive", "admin").forEach(team::token);
        clock.setDate(LocalDate.of(2026, 1, 1));
        customer = team.as("rep").body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        interaction("VISIT", "2025-06-02T02:00:00Z");
        interaction("VISIT", "2025-09-02T02:00:00Z");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void threeComeWithTheProductInBothLanguages() {
        team.as("rep").get(TEMPLATES + "?count=true&limit=200").then().statusCode(200)
                .body("items.nameEn", hasItems("Deepen a strategic customer", "Win share of wallet", "Recover an unsatisfied customer"))
                .body("items.name", hasItems("深耕战略客户", "提升采购份额", "挽回不满意客户"));
        team.as("executive").get(TEMPLATES + "/" + RECOVER).then().statusCode(200).body("activities.size()", equalTo(6))
                .body("goals.metric", contains("SATISFACTION", "COMPLAINTS", "VISITS")).body("goals[1].direction", equalTo("REDUCTION"));
        team.as("admin").get(TEMPLATES).then().statusCode(403);
    }

    @Test
    void aPlanBeginsWithATemplate() {
        JsonPath plan = write("zh-CN", Map.of("templateId", RECOVER)).statusCode(201).extract().jsonPath();
        // Nobody was asked for an opinion, and no per cent of no complaints: these goals are left out.
        assertThat(plan.getList("goals.metric")).containsExactly("VISITS");
        assertThat(plan.getFloat("goals[0].baseline")).isEqualTo(2f);
        assertThat(plan.getFloat("goals[0].target")).isEqualTo(8f);
        assertThat(plan.getString("goals[0].dueOn")).isEqualTo("2026-12-31");
        // 4 Jan is a make-up day; 31 Jan is a Saturday; 15 Feb to 23 Feb is the Spring Festival.
        assertThat(plan.getList("activities.dueOn")).containsExactly("2026-01-04", "2026-01-12", "2026-02-02", "2026-02-24", "2026-04-01", "2026-05-06");
        assertThat(plan.getString("activities[0].title")).isEqualTo("当面听取意见，列出问题清单");
        assertThat(plan.getString("activities[1].kind")).isEqualTo("EXECUTIVE_VISIT");
        assertThat(plan.getFloat("plannedCost")).isEqualTo(3000f);
    }

    @Test
    void whatThePlanSaysItselfStays() {
        JsonPath plan = write("en", Map.of(
                        "templateId", RECOVER, "goals", List.of(Map.of("metric", "VISITS", "target", 5, "from", "2026-02-01", "dueOn", "2026-06-30")), "endsOn", "2026-06-30"))
                .statusCode(201).extract().jsonPath();
        assertThat(plan.getList("goals.target", Float.class)).containsExactly(5f);
        assertThat(plan.getString("activities[0].title")).isEqualTo("Listen in person and write the list of problems");
        JsonPath brief = write("en", Map.of("templateId", RECOVER, "endsOn", "2026-01-10")).statusCode(201).extract().jsonPath();
        assertThat(brief.getList("activities.dueOn")).containsExactly("2026-01-04", "2026-01-09", "2026-01-09", "2026-01-09", "2026-01-09", "2026-01-09");
    }

    @Test
    void managersAndKeyAccountManagersWriteThem() {
        for (String person : List.of("manager", "kam")) {
            String id = make(person, Map.of()).statusCode(201).body("name", equalTo("打开新分厂")).body("goals[0].direction", equalTo("GROWTH")).extract().path("id");
            team.patchAs(person, "*").body("{\"nameEn\":\"Open a new plant\",\"goals\":[{\"metric\":\"ORDERS\",\"plus\":2}]}").patch(TEMPLATES + "/" + id).then().statusCode(200)
                    .body("version", equalTo(1)).body("nameEn", equalTo("Open a new plant")).body("goals.metric", contains("ORDERS")).body("activities.size()", equalTo(1));
            team.patchAs(person, "\"0\"").body("{\"name\":\"旧的\"}").patch(TEMPLATES + "/" + id).then().statusCode(412);
            team.as("rep").header("If-Match", "*").delete(TEMPLATES + "/" + id).then().statusCode(403);
            team.as(person).header("If-Match", "*").delete(TEMPLATES + "/" + id).then().statusCode(204);
            team.as(person).get(TEMPLATES + "/" + id).then().statusCode(404);
            team.as("admin").get("/api/v1/audit-entries?entityId=" + id).then().statusCode(200).body("items.action", hasItem("KEY_ACCOUNT_TEMPLATE_REMOVED"));
        }
        make("rep", Map.of()).statusCode(403);
        make("executive", Map.of()).statusCode(403);
    }

    @Test
    void aPlanBecomesATemplate() {
        String plan = write("zh-CN", Map.of(
                        "goals", List.of(Map.of("metric", "VISITS", "target", 5, "from", "2026-01-01", "dueOn", "2026-12-31")),
                        "activities", List.of(Map.of("kind", "DEMO", "title", "演示考勤机", "dueOn", "2026-02-10", "cost", 100))))
                .statusCode(201).extract().path("id");
        team.as("manager").body(Map.of("name", "照着做", "planId", plan)).post(TEMPLATES).then().statusCode(201)
                .body("goals[0].plus", equalTo(3.0f)).body("goals[0].percent", nullValue()).body("activities[0].daysAfter", equalTo(40)).body("activities[0].title", equalTo("演示考勤机"));
        make("manager", Map.of("planId", plan)).statusCode(422).body("errors.code", contains("plan-or-parts"));
        team.as("manager").body(Map.of("name", "没有", "planId", Ids.next().toString())).post(TEMPLATES).then().statusCode(404);
        String far = team.as("rep").body(Map.of(
                        "customerId", customer, "title", "十年规划", "beginsOn", "2026-01-01", "endsOn", "2036-12-31",
                        "activities", List.of(Map.of("kind", "VISIT", "title", "走访", "dueOn", "2036-12-30"))))
                .post("/api/v1/key-account-plans").then().statusCode(201).extract().path("id");
        team.as("manager").body(Map.of("name", "十年", "planId", far)).post(TEMPLATES).then().statusCode(422).body("errors.code", contains("template-day-too-late"));
        String empty = write("zh-CN", Map.of()).statusCode(201).extract().path("id");
        team.as("manager").body(Map.of("name", "空的", "planId", empty)).post(TEMPLATES).then().statusCode(422).body("errors.code", contains("template-empty"));
    }

    @Test
    void badInputIsToldAtItsPlace() {
        make("manager", Map.of("goals", List.of(Map.of("metric", "ORDERS")))).statusCode(422)
                .body("errors.code", contains("percent-or-plus")).body("errors[0].pointer", equalTo("#/goals/0/percent"));
        make("manager", Map.of("goals", List.of(Map.of("metric", "ORDERS", "percent", 1001)))).statusCode(422);
        make("manager", Map.of("activities", List.of(Map.of("kind", "CALL", "title", "电话", "daysAfter", -1)))).statusCode(422);
        make("manager", Map.of("name", " ")).statusCode(422);
        make("manager", Map.of("goals", List.of(), "activities", List.of())).statusCode(422).body("errors.code", contains("template-empty"));
        write("zh-CN", Map.of("templateId", Ids.next().toString())).statusCode(422).body("errors.code", contains("template-unknown")).body("errors[0].pointer", equalTo("#/templateId"));
        write("zh-CN", Map.of("templateId", RECOVER, "endsOn", "2026-01-01")).statusCode(422).body("errors.code", contains("plan-ends-before-it-begins"));
    }

    private ValidatableResponse make(String person, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", "打开新分厂", "goals", List.of(Map.of("metric", "REVENUE", "percent", 20)),
                "activities", List.of(Map.of("kind", "VISIT", "title", "走访新分厂", "daysAfter", 10))));
        body.putAll(more);
        return team.as(person).body(body).post(TEMPLATES).then();
    }

    private ValidatableResponse write(String language, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "title", "2026 年度规划", "beginsOn", "2026-01-01", "endsOn", "2026-12-31"));
        body.putAll(more);
        return team.as("rep").header("Accept-Language", language).body(body).post(PLANS).then();
    }

    private void interaction(String kind, String at) {
        team.as("rep").body(Map.of("customerId", customer, "kind", kind, "summary", "沟通", "occurredAt", at)).post("/api/v1/interactions").then().statusCode(201);
    }
}
