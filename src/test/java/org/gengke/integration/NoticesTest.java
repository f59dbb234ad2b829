package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.followup.EscalationNotices;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What colleagues are told, each their own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticesTest {

    private static final String NOTIFICATIONS = "/api/v1/notifications";
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);

    @Inject
    TestClock clock;

    @Inject
    EscalationNotices escalations;

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    /** Signed in as of a later day, so that nobody's token ends while a test walks through the weeks. */
    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "cityRep", "manager", "northManager").forEach(team::token);
        clock.setDate(MONDAY);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void theNearestManagerIsToldOnceOfEachChainThatEscalates() {
        String customer = create("cityRep");
        String plan = plan("cityRep", customer, MONDAY.plusDays(1));
        clock.setDate(MONDAY.plusDays(3));
        escalations.tell();
        assertThat(of("manager", "PLAN_ESCALATED")).isEmpty();
        clock.setDate(MONDAY.plusDays(4));
        escalations.tell();
        escalations.tell();
        List<Map<String, Object>> told = of("manager", "PLAN_ESCALATED");
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).containsEntry("customerId", customer);
        assertThat(told.get(0).get("arguments").toString()).contains(plan).contains("2026-05-12").contains("cityRep");
        assertThat(of("northManager", "PLAN_ESCALATED")).isEmpty();

        team.as("cityRep").body("{\"dueOn\":\"2026-05-18\",\"reason\":\"客户出差\"}").post("/api/v1/follow-up-plans/" + plan + "/rescheduling").then().statusCode(201);
        clock.setDate(LocalDate.of(2026, 6, 1));
        escalations.tell();
        assertThat(of("manager", "PLAN_ESCALATED")).hasSize(1);
    }

    @Test
    void whoIsGivenACustomerOrAPlanIsTold() {
        String customer = create("rep");
        assertThat(of("rep", "CUSTOMER_ASSIGNED")).isEmpty();
        team.patchAs("manager", "*").body("{\"ownerId\":\"%s\"}".formatted(team.id("rep2"))).patch("/api/v1/customers/" + customer).then().statusCode(200);
        assertThat(of("rep2", "CUSTOMER_ASSIGNED")).hasSize(1);
        assertThat(of("rep2", "CUSTOMER_ASSIGNED").get(0)).containsEntry("customerId", customer);
        plan("rep2", customer, MONDAY.plusDays(3));
        assertThat(of("rep2", "PLAN_ASSIGNED")).isEmpty();
        plan("manager", customer, MONDAY.plusDays(4));
        assertThat(of("rep2", "PLAN_ASSIGNED")).hasSize(1);
        team.as("manager").body("{\"name\":\"新客户%s\",\"ownerId\":\"%s\"}".formatted(mark, team.id("rep"))).post("/api/v1/customers").then().statusCode(201);
        assertThat(of("rep", "CUSTOMER_ASSIGNED")).hasSize(1);
    }

    @Test
    void whoLosesACustomerReadsNothingOfItAnyMore() {
        String customer = create("rep");
        give(customer, "rep2");
        plan("manager", customer, MONDAY.plusDays(4));
        for (String kind : List.of("CUSTOMER_ASSIGNED", "PLAN_ASSIGNED")) {
            assertThat(of("rep2", kind).get(0).get("arguments").toString()).contains("通知" + mark);
        }
        give(customer, "rep");
        for (String kind : List.of("CUSTOMER_ASSIGNED", "PLAN_ASSIGNED")) {
            Map<String, Object> notice = of("rep2", kind).get(0);
            assertThat(notice).containsEntry("arguments", Map.of()).containsEntry("customerId", null).containsEntry("customerName", null);
            String read = team.as("rep2").post(NOTIFICATIONS + "/" + notice.get("id") + "/reading").then().statusCode(200).extract().asString();
            assertThat(read).doesNotContain(mark).doesNotContain(customer);
        }
        assertThat(of("rep", "CUSTOMER_ASSIGNED").get(0).get("arguments").toString()).contains("通知" + mark);
    }

    @Test
    void anImportTellsWhoOrderedItAndWhoGotCustomers() {
        JsonPath job = lists.bring("manager", "名称,负责人\n甲%1$s,%2$s\n乙%1$s,%2$s\n丙%1$s,\n".formatted(mark, team.username("rep2")));
        assertThat(job.getInt("createdRows")).isEqualTo(3);
        assertThat(of("manager", "IMPORT_FINISHED")).hasSize(1);
        assertThat(of("manager", "IMPORT_FINISHED").get(0).get("arguments").toString()).contains("createdRows=3");
        assertThat(of("rep2", "CUSTOMERS_ASSIGNED").get(0).get("arguments").toString()).contains("customers=2");
        assertThat(of("rep2", "IMPORT_FINISHED")).isEmpty();
    }

    @Test
    void readingCountsDownAndIsOnesOwn() {
        team.as("manager").body("{\"name\":\"读%s\",\"ownerId\":\"%s\"}".formatted(mark, team.id("rep"))).post("/api/v1/customers").then().statusCode(201);
        String id = team.as("rep").queryParam("unread", true).queryParam("count", true).get(NOTIFICATIONS).then().statusCode(200)
                .body("total", equalTo(1)).body("items[0].readAt", nullValue()).extract().path("items[0].id");
        team.as("rep2").post(NOTIFICATIONS + "/" + id + "/reading").then().statusCode(404);
        team.as("rep").post(NOTIFICATIONS + "/" + id + "/reading").then().statusCode(200).body("readAt", notNullValue());
        team.as("rep").queryParam("unread", true).queryParam("count", true).get(NOTIFICATIONS).then().body("total", equalTo(0)).body("items", hasSize(0));
    }

    private void give(String customer, String person) {
        team.patchAs("manager", "*").body("{\"ownerId\":\"%s\"}".formatted(team.id(person))).patch("/api/v1/customers/" + customer).then().statusCode(200);
    }

    private String create(String person) {
        return team.as(person).body("{\"name\":\"通知%s%s\"}".formatted(mark, person)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private String plan(String person, String customer, LocalDate dueOn) {
        return team.as(person).body("{\"customerId\":\"%s\",\"dueOn\":\"%s\",\"kind\":\"CALL\",\"purpose\":\"回访\"}".formatted(customer, dueOn))
                .post("/api/v1/follow-up-plans").then().statusCode(201).extract().path("id");
    }

    private List<Map<String, Object>> of(String person, String kind) {
        return team.as(person).queryParam("limit", 200).get(NOTIFICATIONS).then().statusCode(200).extract().jsonPath().getList("items.findAll { it.kind == '" + kind + "' }");
    }
}
