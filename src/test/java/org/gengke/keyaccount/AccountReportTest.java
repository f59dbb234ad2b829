package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: what accounts report is passed on promptly; time from report to answer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountReportTest {

    private static final String REPORTS = "/api/v1/account-reports";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "solution", "manager", "northManager", "kam").forEach(team::token);
        clock.set(Instant.parse("2026-09-23T07:00:00Z"));
        customer = keyAccount();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    /** Wednesday 15:00 in Shanghai; 8 working hours later is Thursday 15:00. */
    @Test
    void whatWaitsLongerThanTheWorkingHoursIsOverdue() {
        String id = post(Map.of("kind", "COMPLAINT", "content", "闸机误报", "reportedAt", "2026-09-23T07:00:00Z")).statusCode(201).body("standing", equalTo("WAITING")).body("dueAt", equalTo("2026-09-24T07:00:00Z")).body("responsibleId", equalTo(team.id("rep").toString()))
                .extract().path("id");
        team.patchAs("rep", "*").body("{\"content\":\"三号门闸机误报\"}").patch(REPORTS + "/" + id).then().statusCode(200).body("content", equalTo("三号门闸机误报"))
                .body("dueAt", equalTo("2026-09-24T07:00:00Z")).body("takenMinutes", nullValue());
        duty().body("items[0].state", equalTo("DUE_SOON")).body("items[0].dueOn", equalTo("2026-09-24")).body("items[0].missing", contains("ANSWER_WAITING"));
        clock.set(Instant.parse("2026-09-24T06:59:00Z"));
        duty().body("items[0].state", equalTo("DUE_SOON"));
        clock.set(Instant.parse("2026-09-24T07:00:01Z"));
        duty().body("items[0].state", equalTo("OVERDUE"));
        team.as("rep").get(REPORTS + "/" + id).then().body("standing", equalTo("WAITING_LATE"));
        answer(id, Map.of("answer", "已更换传感器")).statusCode(200).body("standing", equalTo("ANSWERED_LATE")).body("takenMinutes", equalTo(480)).body("answeredByName", equalTo("rep"));
        duty().body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", nullValue()).body("items[0].lastOn", equalTo("2026-09-24")).body("items[0].missing", empty());
        answer(id, Map.of("answer", "又一次")).statusCode(409).body("type", endsWith("/problems/account-report-answered"));
    }

    @Test
    void figuresOpenListsOfAsManyRows() {
        post(Map.of("kind", "QUESTION", "content", "一", "reportedAt", "2026-09-21T02:00:00Z", "answer", "答", "answeredAt", "2026-09-21T03:00:00Z")).statusCode(201).body("takenMinutes", equalTo(60));
        post(Map.of("kind", "QUESTION", "content", "二", "reportedAt", "2026-09-21T02:00:00Z", "answer", "答", "answeredAt", "2026-09-21T04:00:00Z")).statusCode(201).body("takenMinutes", equalTo(120));
        post(Map.of("kind", "REQUEST", "content", "三", "reportedAt", "2026-09-17T01:00:00Z", "answer", "答", "answeredAt", "2026-09-21T02:00:00Z")).statusCode(201).body("standing", equalTo("ANSWERED_LATE"));
        post(Map.of("kind", "NEWS", "content", "四", "reportedAt", "2026-09-20T02:00:00Z")).statusCode(201).body("standing", equalTo("WAITING_LATE"));
        report("NEWS", "五");
        // Before the 90 days.
        post(Map.of("kind", "NEWS", "content", "六", "reportedAt", "2026-06-25T15:00:00Z")).statusCode(201);
        JsonPath figures = team.as("rep").get(REPORTS + "/figures?customerId=" + customer).then().statusCode(200).extract().jsonPath();
        assertThat(figures.getString("from")).isEqualTo("2026-06-26");
        assertThat(figures.getList("counts.count", Integer.class)).containsExactly(1, 1, 2, 1);
        // 2 of 4.
        assertThat(figures.getDouble("inTime")).isEqualTo(0.5);
        assertThat(figures.getInt("medianMinutes")).isEqualTo(120);
        for (Map<String, Object> count : figures.<Map<String, Object>>getList("counts")) {
            team.as("rep").get(count.get("list") + "&count=true").then().statusCode(200).body("total", equalTo(count.get("count")));
        }
    }

    @Test
    void whoeverIsResponsibleFindsItOnTheWorklistUntilItIsAnswered() {
        String id = post(Map.of("kind", "QUESTION", "content", "如何接入消防联动", "responsibleId", team.id("rep2").toString())).statusCode(201).extract().path("id");
        // Colleagues see the customer when it is shared with them.
        team.as("rep").body("{\"access\":\"READ\"}").put("/api/v1/customers/" + customer + "/shares/" + team.id("rep2")).then().statusCode(200);
        for (String person : List.of("rep", "rep2")) {
            team.as(person).get("/api/v1/worklist").then().statusCode(200).body("items.stalls.flatten().trialId", hasItem(id)).body("items.reasons.flatten()", hasItem("REPORT_WAITING"));
        }
        answer(id, Map.of("answer", "干接点即可")).statusCode(200);
        team.as("rep2").get("/api/v1/worklist").then().body("items.stalls.flatten()", empty());
    }

    @Test
    void theyFollowTheirCustomerIntoAnotherRecordAndBack() {
        String id = report("QUESTION", "合并前").extract().path("id");
        String survivor = keyAccount();
        String merge = team.as("manager").body(Map.of("mergedId", customer)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
        team.as("rep").get(REPORTS + "/" + id).then().statusCode(200).body("customerId", equalTo(survivor));
        team.as("rep").get("/api/v1/key-account-duties/accounts?duty=INFORMATION&customerId=" + survivor).then().body("items[0].missing", contains("ANSWER_WAITING"));
        team.as("manager").post("/api/v1/customers/" + survivor + "/merges/" + merge + "/undo").then().log().ifValidationFails().statusCode(200);
        team.as("rep").get(REPORTS + "/" + id).then().statusCode(200).body("customerId", equalTo(customer));
    }

    @Test
    void whatCannotBeIsSaidWithItsPlace() {
        post(Map.of("kind", "QUESTION", "content", "明天", "reportedAt", "2026-09-24T00:00:00Z")).statusCode(422).body("errors[0].pointer", equalTo("#/reportedAt"));
        post(Map.of("kind", "QUESTION", "content", "古代", "reportedAt", "1989-12-31T00:00:00Z")).statusCode(422).body("errors[0].code", equalTo("time-too-early"));
        post(Map.of("kind", "QUESTION", "content", "早", "reportedAt", "2026-09-22T00:00:00Z", "answer", "更早", "answeredAt", "2026-09-21T00:00:00Z")).statusCode(422).body("errors[0].code", equalTo("answered-before-reported"));
        post(Map.of("kind", "QUESTION", "content", "无答", "answeredAt", "2026-09-21T00:00:00Z")).statusCode(422).body("errors[0].pointer", equalTo("#/answer"));
        post(Map.of("kind", "QUESTION", "content", "   ")).statusCode(422).body("errors[0].pointer", equalTo("#/content"));
        post(Map.of("kind", "GOSSIP", "content", "类别")).statusCode(400);
        String elsewhere = keyAccount();
        String contact = team.as("rep").body(Map.of("name", "别处的人", "customers", List.of(Map.of("customerId", elsewhere)))).post("/api/v1/contacts").then().statusCode(201).extract().path("id");
        post(Map.of("kind", "QUESTION", "content", "别人", "contactId", contact)).statusCode(422).body("errors[0].pointer", equalTo("#/contactId")).body("errors[0].code", equalTo("contact-unknown"));
        post(Map.of("kind", "QUESTION", "content", "谁", "responsibleId", UUID.randomUUID().toString())).statusCode(422).body("errors[0].code", equalTo("colleague-unknown"));
        String id = post(Map.of("kind", "QUESTION", "content", "改", "reportedAt", "2026-09-22T00:00:00Z", "answer", "答", "answeredAt", "2026-09-22T03:00:00Z")).statusCode(201).extract().path("id");
        team.patchAs("rep", "*").body("{\"reportedAt\":\"2026-09-22T04:00:00Z\"}").patch(REPORTS + "/" + id).then().statusCode(422).body("errors[0].code", equalTo("reported-after-answer"));
        String etag = team.as("rep").get(REPORTS + "/" + id).then().extract().header("ETag");
        // Working hours begin at nine, which is one o'clock in UTC.
        team.patchAs("rep", etag).body("{\"reportedAt\":\"2026-09-22T02:30:00Z\"}").patch(REPORTS + "/" + id).then().statusCode(200).body("takenMinutes", equalTo(30));
        team.patchAs("rep", etag).body("{\"kind\":\"NEWS\"}").patch(REPORTS + "/" + id).then().statusCode(412);
        team.as("rep").contentType("application/merge-patch+json").body("{}").patch(REPORTS + "/" + id).then().statusCode(428);
    }

    @Test
    void othersSeeNothingAndCountNothing() {
        String id = report("COMPLAINT", "只给看得见的人").extract().path("id");
        for (String stranger : List.of("rep2", "northManager")) {
            team.as(stranger).get(REPORTS + "/" + id).then().statusCode(404);
            team.as(stranger).get(REPORTS + "?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(0));
            team.as(stranger).get(REPORTS + "/figures?customerId=" + customer).then().statusCode(200).body("counts.count.sum()", equalTo(0)).body("inTime", nullValue());
            team.as(stranger).body("{\"answer\":\"我来\"}").post(REPORTS + "/" + id + "/answer").then().statusCode(404);
        }
        team.as("solution").body("{\"answer\":\"我来\"}").post(REPORTS + "/" + id + "/answer").then().statusCode(403);
        team.as("manager").get("/api/v1/audit-entries?customerId=" + customer + "&limit=50").then().statusCode(200).body("items.action", hasItem("ACCOUNT_REPORT_ADDED"));
    }

    private ValidatableResponse duty() {
        return team.as("rep").get("/api/v1/key-account-duties/accounts?duty=INFORMATION&customerId=" + customer).then().statusCode(200);
    }

    private ValidatableResponse report(String kind, String content) {
        return post(Map.of("kind", kind, "content", content)).statusCode(201);
    }

    private ValidatableResponse answer(String id, Map<String, Object> body) {
        return team.as("rep").body(body).post(REPORTS + "/" + id + "/answer").then();
    }

    private ValidatableResponse post(Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put("customerId", customer);
        return team.as("rep").body(body).post(REPORTS).then();
    }

    private String keyAccount() {
        String id = team.as("rep").body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC', updated_at = updated_at + interval '1 second' where id = ?", UUID.fromString(id)));
        return id;
    }
}
