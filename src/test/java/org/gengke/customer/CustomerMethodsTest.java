package org.gengke.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CustomerMethodsTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Inject
    TestClock clock;

    @Inject
    PoolService pool;

    @Inject
    ChecklistRepair repair;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void eachStatusAsksItsOwnQuestionsAndOldAnswersStayReadable() {
        String id = create("rep", "分析甲" + mark, "");
        String checklist = CUSTOMERS + "/" + id + "/checklist";
        String question = team.as("rep").get(checklist).then().statusCode(200).body("asked", equalTo(2)).body("answered", equalTo(0)).extract().path("items[0].questionId");
        answer(checklist, question, "成立于 2003 年").body("answered", equalTo(1));
        answer(checklist, question, "成立于 2004 年").body("items[0].answer", equalTo("成立于 2004 年"))
                .body("items[0].earlier.answer", contains("成立于 2003 年")).body("items[0].answeredByName", equalTo("rep"));
        team.as("rep").get(CUSTOMERS + "/" + id).then().body("checklist.answered", equalTo(1)).body("checklist.asked", equalTo(2));
        team.as("rep").body("{\"toStatus\":\"PAUSED\",\"pause\":{\"cause\":\"PRICE\",\"side\":\"OURS\",\"reEvaluateOn\":\"%s\"}}".formatted(clock.today().plusDays(30)))
                .post(CUSTOMERS + "/" + id + "/status-changes").then().statusCode(201);
        team.as("rep").header("Accept-Language", "en").get(checklist).then().body("asked", equalTo(4)).body("answered", equalTo(3))
                .body("items.findAll { it.computed }.answer", hasItems("Never won", "Ours"));
        team.as("rep").get(CUSTOMERS + "/" + id).then().body("checklist.answered", equalTo(3)).body("checklist.asked", equalTo(4));
    }

    @Test
    void aNewRecordCountsWhatTheServiceAnswersItself() {
        String competitor = team.as("rep").body("{\"name\":\"对手%s\"}".formatted(mark)).post("/api/v1/competitors").then().statusCode(201).extract().path("id");
        String held = create("rep", "分析乙" + mark, ",\"status\":\"HELD_BY_COMPETITOR\",\"competitorId\":\"%s\"".formatted(competitor));
        String paused = create("rep", "分析丙" + mark, ",\"status\":\"PAUSED\",\"pause\":{\"cause\":\"PRICE\",\"side\":\"OURS\",\"reEvaluateOn\":\"%s\"}".formatted(clock.today().plusDays(30)));
        for (String id : List.of(held, paused)) {
            int answered = team.as("rep").get(CUSTOMERS + "/" + id + "/checklist").then().statusCode(200).extract().path("answered");
            assertThat(answered).isPositive();
            team.as("rep").get(CUSTOMERS + "/" + id).then().body("checklist.answered", equalTo(answered));
        }
    }

    /** The previous version of the service counts what people answered, and not what the service answers itself. */
    @Test
    void countsOfThePreviousVersionArePutRight() {
        String competitor = team.as("rep").body("{\"name\":\"旧版对手%s\"}".formatted(mark)).post("/api/v1/competitors").then().statusCode(201).extract().path("id");
        String held = create("rep", "分析丁" + mark, ",\"status\":\"HELD_BY_COMPETITOR\",\"competitorId\":\"%s\"".formatted(competitor));
        int answered = team.as("rep").get(CUSTOMERS + "/" + held).then().extract().path("checklist.answered");
        repair.repair();
        SalesTeam.sql(Fragment.of("update customer set checklist_answered = 0 where id = ?", UUID.fromString(held)));
        team.as("rep").get(CUSTOMERS + "/" + held).then().body("checklist.answered", equalTo(0));
        assertThat(repair.repair()).isEqualTo(1);
        assertThat(repair.repair()).as("once").isZero();
        team.as("rep").get(CUSTOMERS + "/" + held).then().body("checklist.answered", equalTo(answered));
        assertThat(answered).isPositive();
    }

    @Test
    void anActionIsSkippedOnlyWithAReason() {
        String id = create("rep", "培养甲" + mark, ",\"status\":\"WON\",\"importance\":\"KEY\"");
        String playbook = CUSTOMERS + "/" + id + "/playbook";
        String action = team.as("rep").get(playbook).then().statusCode(200).body("items", hasSize(6)).body("items.state", not(hasItem("DONE"))).extract().path("items[5].actionId");
        team.as("rep").body("{\"state\":\"SKIPPED\"}").put(playbook + "/" + action).then().statusCode(422);
        team.as("rep").body("{\"state\":\"SKIPPED\",\"note\":\"没有网站\"}").put(playbook + "/" + action).then().statusCode(200).body("items[5].state", equalTo("SKIPPED"));
        team.as("rep").body("{\"state\":\"OPEN\"}").put(playbook + "/" + action).then().statusCode(200).body("items[5].note", nullValue());
        team.as("rep").body("{\"status\":\"WON\",\"textZh\":\"新\",\"textEn\":\"New\"}").post("/api/v1/playbook-actions").then().statusCode(403);
    }

    @Test
    void answersAndActionsAreNotOverwrittenByWhoSaysWhatTheySaw() {
        String id = create("rep", "先后甲" + mark, ",\"status\":\"WON\",\"importance\":\"KEY\"");
        Response playbook = team.as("rep").get(CUSTOMERS + "/" + id + "/playbook");
        String action = CUSTOMERS + "/" + id + "/playbook/" + playbook.path("items[0].actionId");
        String open = playbook.path("items[0].etag");
        String done = team.as("rep").header("If-Match", open).body("{\"state\":\"DONE\"}").put(action).then().statusCode(200).extract().path("items[0].etag");
        team.as("manager").header("If-Match", open).body("{\"state\":\"SKIPPED\",\"note\":\"不适用\"}").put(action).then().statusCode(412);
        team.as("manager").header("If-Match", done).body("{\"state\":\"OPEN\"}").put(action).then().statusCode(200).body("items[0].etag", equalTo(open));
        List<Map<String, Object>> items = team.as("rep").get(CUSTOMERS + "/" + id + "/checklist").path("items");
        Map<String, Object> item = items.stream().filter(one -> one.get("computed").equals(false)).findFirst().orElseThrow();
        String question = CUSTOMERS + "/" + id + "/checklist/" + item.get("questionId");
        String unanswered = (String) item.get("etag");
        team.as("rep").header("If-Match", unanswered).body("{\"answer\":\"先答\"}").put(question).then().statusCode(200);
        team.as("manager").header("If-Match", unanswered).body("{\"answer\":\"后答\"}").put(question).then().statusCode(412);
        team.as("manager").body("{\"answer\":\"后答\"}").put(question).then().statusCode(200);
    }

    @Test
    void aMergeMovesEverythingRedirectsAndCanBeUndone() {
        String survivor = create("rep", "合并存" + mark, "");
        String merged = create("rep", "合并去" + mark, "");
        String child = create("rep", "合并子" + mark, ",\"parentId\":\"" + merged + "\"");
        String contact = team.as("rep").body("{\"name\":\"王强\",\"customers\":[{\"customerId\":\"%s\"}]}".formatted(merged)).post("/api/v1/contacts").then().statusCode(201).extract().path("id");
        String foreign = create("northRep", "合并外" + mark, "");
        team.as("rep").body("{\"mergedId\":\"%s\"}".formatted(foreign)).post(CUSTOMERS + "/" + survivor + "/merges").then().statusCode(422);
        String merge = team.as("rep").body("{\"mergedId\":\"%s\"}".formatted(merged)).post(CUSTOMERS + "/" + survivor + "/merges").then()
                .statusCode(201).body("mergedName", equalTo("合并去" + mark)).extract().path("id");
        team.as("rep").redirects().follow(false).get(CUSTOMERS + "/" + merged).then().statusCode(308).header("Location", matchesPattern("http://[^/]+/api/v1/customers/" + survivor));
        team.as("northRep").redirects().follow(false).get(CUSTOMERS + "/" + merged).then().statusCode(404);
        team.as("rep").get("/api/v1/contacts/" + contact).then().body("customers.customerId", contains(survivor));
        team.as("rep").get(CUSTOMERS + "/" + child).then().body("parentId", equalTo(survivor));
        team.as("rep").queryParam("q", mark).get(CUSTOMERS).then().body("items.id", containsInAnyOrder(survivor, child));
        team.as("rep").queryParam("asOf", clock.today().toString()).get(CUSTOMERS).then().body("items.id", not(hasItem(merged)));
        team.as("rep").get(CUSTOMERS + "/" + survivor + "/timeline").then().statusCode(200).body("items.kind", hasItems("MERGED", "CONTACT_ADDED", "STATUS_CHANGE"));
        team.as("rep").post(CUSTOMERS + "/" + survivor + "/merges/" + merge + "/undo").then().statusCode(403);
        team.as("manager").post(CUSTOMERS + "/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200).body("undoneAt", notNullValue());
        team.as("manager").post(CUSTOMERS + "/" + survivor + "/merges/" + merge + "/undo").then().statusCode(409);
        team.as("rep").get(CUSTOMERS + "/" + merged).then().statusCode(200);
        team.as("rep").get(CUSTOMERS + "/" + child).then().body("parentId", equalTo(merged));
        team.as("rep").get("/api/v1/contacts/" + contact).then().body("customers.customerId", contains(merged));
    }

    @Test
    void aCustomerOfThePoolIsTakenByOneAndOnlySoManyADay() {
        String name = "公海" + mark;
        String id = create("rep", name + "甲", "");
        team.as("rep2").body("{}").post(CUSTOMERS + "/" + id + "/releases").then().statusCode(404);
        team.as("rep").body("{\"reason\":\"不再负责\"}").post(CUSTOMERS + "/" + id + "/releases").then().statusCode(204);
        team.as("rep").get(CUSTOMERS + "/" + id).then().statusCode(404);
        team.as("rep2").queryParam("q", mark).get("/api/v1/customer-pool").then().statusCode(200).body("items.customerId", contains(id));
        team.as("solution").get("/api/v1/customer-pool").then().statusCode(403);
        team.as("rep2").post("/api/v1/customer-pool/" + id + "/claims").then().statusCode(201).body("ownerId", equalTo(team.id("rep2").toString()));
        team.as("rep").post("/api/v1/customer-pool/" + id + "/claims").then().statusCode(404);
        for (int i = 0; i < 5; i++) {
            String next = create("rep", name + "乙" + i, "");
            team.as("rep").body("{}").post(CUSTOMERS + "/" + next + "/releases").then().statusCode(204);
            team.as("rep2").post("/api/v1/customer-pool/" + next + "/claims").then().statusCode(i < 4 ? 201 : 429);
        }
    }

    @Test
    void theNeglectedFallBackToThePoolAfterAWarning() {
        String id = create("rep", "疏忽" + mark, "");
        SalesTeam.sql(Fragment.of("update customer set next_follow_up_on = ? where id = ?", clock.today().minusDays(70), UUID.fromString(id)));
        pool.sweep();
        team.as("rep").get(CUSTOMERS + "/" + id).then().statusCode(200);
        clock.advance(Duration.ofDays(7));
        assertThat(pool.sweep()).isPositive();
        String later = team.token("rep2");
        assertThat(later).isNotNull();
        team.as("rep2").queryParam("q", mark).get("/api/v1/customer-pool").then().body("items.customerId", contains(id));
        team.as("rep2").get(CUSTOMERS + "/" + id).then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse answer(String checklist, String question, String answer) {
        return team.as("rep").body("{\"answer\":\"%s\"}".formatted(answer)).put(checklist + "/" + question).then().statusCode(200);
    }

    private String create(String person, String name, String more) {
        return team.as(person).body("{\"name\":\"%s\"%s}".formatted(name, more)).post(CUSTOMERS).then().statusCode(201).extract().path("id");
    }
}
