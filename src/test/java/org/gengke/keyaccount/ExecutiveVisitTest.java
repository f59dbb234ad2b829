package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** Section 9: executives visit key accounts, as a share of their working time, prepared by a briefing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExecutiveVisitTest {

    private static final String VISITS = "/api/v1/executive-visits";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "northManager", "executive").forEach(team::token);
        clock.setDate(LocalDate.of(2026, 3, 2));
        customer = keyAccount();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void whatIsPlannedIsAFollowUpAndWhatIsDoneAnInteraction() {
        String plan = planned("2026-03-10");
        team.as("rep").get(VISITS + "/" + plan).then().statusCode(200).body("state", equalTo("PLANNED")).body("on", equalTo("2026-03-10")).body("executives[0].name", equalTo("executive"))
                .body("hours", equalTo(4)).body("hoursAssumed", equalTo(true));
        clock.setDate(LocalDate.of(2026, 3, 11));
        team.as("rep").get(VISITS + "/" + plan).then().body("state", equalTo("OVERDUE"));
        Map<String, Object> said = Map.of("kind", "EXECUTIVE_VISIT", "summary", "确认年度框架", "colleagueIds", List.of(team.id("executive").toString()));
        team.as("rep").body(Map.of("interaction", said)).post("/api/v1/follow-up-plans/" + plan + "/completion").then().statusCode(201);
        team.as("rep").get(VISITS + "/" + plan).then().statusCode(404);
        team.as("rep").get(VISITS + "?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(1)).body("items[0].state", equalTo("DONE"))
                .body("items[0].about", equalTo("确认年度框架")).body("items[0].executives[0].name", equalTo("executive"));
    }

    /** Monday 2 to Friday 6 March: 5 working days of 8 hours. A visit of 4 hours by assumption is 10 %. */
    @Test
    void theShareOfTheirTimeIsMeasuredAgainstTheGoal() {
        clock.setDate(LocalDate.of(2026, 3, 6));
        String visit = done("executive", "EXECUTIVE_VISIT");
        String span = "from=2026-03-02&to=2026-03-06";
        String path = "items.find { it.executiveId == '" + team.id("executive") + "' }.";
        String list = team.as("rep").get(VISITS + "/time?" + span).then().statusCode(200).body("workingDays", equalTo(5)).body("workingHours", equalTo(40)).body("goalPercent", equalTo(33))
                .body(path + "visits", equalTo(1)).body(path + "assumed", equalTo(1)).body(path + "share", equalTo(0.1f)).body(path + "goalReached", equalTo(false)).extract().path(path + "list");
        team.as("rep").get(list + "&count=true").then().statusCode(200).body("total", equalTo(1)).body("items[0].id", equalTo(visit));
        team.as("rep").body("{\"hours\":14.5}").post(VISITS + "/" + visit + "/duration").then().statusCode(200).body("hoursAssumed", equalTo(false));
        team.as("rep").get(VISITS + "/time?" + span).then().body(path + "assumed", equalTo(0)).body(path + "share", equalTo(0.3625f)).body(path + "goalReached", equalTo(true));
        team.as("rep").body("{\"hours\":null}").post(VISITS + "/" + visit + "/duration").then().statusCode(200).body("hoursAssumed", equalTo(true));
        team.as("rep").body("{\"hours\":0}").post(VISITS + "/" + visit + "/duration").then().statusCode(422);
        String plan = planned("2026-03-10");
        team.as("rep").body("{\"hours\":2}").post(VISITS + "/" + plan + "/duration").then().statusCode(422).body("errors[0].code", equalTo("visit-not-done"));
    }

    @Test
    void aCorrectionTookAsLongAsWhatItCorrects() {
        String visit = done("executive", "EXECUTIVE_VISIT");
        team.as("rep").body("{\"hours\":6.5}").post(VISITS + "/" + visit + "/duration").then().statusCode(200);
        String correction = corrected(corrected(visit));
        team.as("rep").get(VISITS + "/" + correction).then().statusCode(200).body("hours", equalTo(6.5f)).body("hoursAssumed", equalTo(false)).body("about", equalTo("更正后的记录"));
        team.as("rep").get(VISITS + "?count=true&customerId=" + customer).then().body("total", equalTo(1)).body("items[0].hours", equalTo(6.5f));
        // Who kept the first address is led on.
        team.as("rep").redirects().follow(false).get(VISITS + "/" + visit).then().statusCode(308).header("Location", endsWith(VISITS + "/" + correction));
        team.as("rep").redirects().follow(false).body("{\"hours\":2}").post(VISITS + "/" + visit + "/duration").then().statusCode(308);
        team.as("rep2").get(VISITS + "/" + visit).then().statusCode(404);
    }

    @Test
    void theDaysAreThoseOfTheBusinessAndTheAccountsThoseOfTheDesk() {
        String span = "?count=true&customerId=" + customer;
        // The last minute of 28 February and the first of 1 March, Shanghai time.
        List.of("2026-02-28T15:59:00Z", "2026-02-28T16:00:00Z").forEach(at -> team.as("rep")
                .body(Map.of("customerId", customer, "kind", "EXECUTIVE_VISIT", "summary", "到访", "occurredAt", at)).post("/api/v1/interactions").then().statusCode(201));
        planned("2026-03-10");
        team.as("rep").get(VISITS + span).then().statusCode(200).body("total", equalTo(3));
        team.as("rep").get(VISITS + span + "&to=2026-02-28").then().body("total", equalTo(1)).body("items[0].on", equalTo("2026-02-28"));
        team.as("rep").get(VISITS + span + "&from=2026-03-01&to=2026-03-09").then().body("total", equalTo(1)).body("items[0].on", equalTo("2026-03-01"));
        team.as("rep").get(VISITS + span + "&from=2026-03-10").then().body("total", equalTo(1)).body("items[0].state", equalTo("PLANNED"));
        team.as("rep").get(VISITS + span + "&state=DONE").then().body("total", equalTo(2));
        // The desk looks after nobody who was given up.
        SalesTeam.sql(Fragment.of("update customer set status = 'ABANDONED' where id = ?", UUID.fromString(customer)));
        team.as("rep").get("/api/v1/customers/" + customer + "/duties").then().statusCode(404);
        team.as("rep").get(VISITS + span).then().body("total", equalTo(0));
    }

    @Test
    void aCalendarTakesAVisitWithALinkToItsBriefing() {
        String plan = planned("2026-03-10");
        String file = team.as("rep").accept("text/calendar").get(VISITS + "/" + plan + "/calendar").then().statusCode(200).contentType(startsWith("text/calendar"))
                .header("Content-Disposition", containsString("visit.ics")).extract().asString();
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").contains("DTSTART;VALUE=DATE:20260310\r\n", "DTEND;VALUE=DATE:20260311\r\n");
        assertThat(file.lines()).allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThanOrEqualTo(225));
        VEvent event = Biweekly.parse(file).first().getEvents().get(0);
        assertThat(event.getUid().getValue()).startsWith(plan);
        assertThat(event.getUrl().getValue()).endsWith("/customers/" + customer + "/briefing");
        assertThat(event.getDescription().getValue()).contains("总经理拜访", event.getUrl().getValue());
    }

    @Test
    void theBriefingIsPutTogetherFromTheData() {
        done("executive", "EXECUTIVE_VISIT");
        planned("2026-03-10");
        String code = "P" + UUID.randomUUID().toString().substring(0, 12);
        String product = team.as("manager").body(Map.of("code", code, "name", "闸机")).post("/api/v1/products").then().statusCode(201).extract().path("id");
        for (Map.Entry<String, Integer> order : Map.of("2026-02-10", 150, "2025-02-10", 100).entrySet()) {
            team.as("rep").body(Map.of("customerId", customer, "orderedOn", order.getKey(), "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", order.getValue()))))
                    .post("/api/v1/orders").then().statusCode(201);
        }
        team.as("rep").body(Map.of("customerId", customer, "kind", "COMPLAINT", "content", "闸机误报")).post("/api/v1/account-reports").then().statusCode(201);
        team.as("rep").get("/api/v1/customers/" + customer + "/briefing").then().statusCode(200).body("tier", equalTo("STRATEGIC")).body("months", hasSize(12))
                .body("turnover", equalTo(150.0f)).body("turnoverBefore", equalTo(100.0f)).body("growth", equalTo(0.5f)).body("orders", equalTo(1)).body("depth", equalTo(0))
                .body("layers", hasSize(5)).body("reports", hasSize(1)).body("contacts", hasSize(1)).body("visits", hasSize(1)).body("goals", empty()).body("activities", empty());
    }

    /** 100 on the third of each month: whatever the day, twelve months are as much as the twelve before them. */
    @Test
    void whoBuysTheSameEachMonthDoesNotGrow() {
        AccountScene scene = new AccountScene(team);
        String product = scene.product();
        for (LocalDate day = LocalDate.of(2024, 1, 3); day.isBefore(LocalDate.of(2026, 3, 2)); day = day.plusMonths(1)) {
            scene.order("rep", customer, product, day, "1", "100");
        }
        // The running month has brought nothing yet; the chart shows that, the sum of twelve months does not suffer from it.
        team.as("rep").get("/api/v1/customers/" + customer + "/briefing").then().statusCode(200).body("turnover", equalTo(1200.0f)).body("turnoverBefore", equalTo(1200.0f))
                .body("growth", equalTo(0)).body("orders", equalTo(12)).body("months", hasSize(12)).body("months[0].first", equalTo("2025-04-01"))
                .body("months[11].amount", equalTo(0));
        clock.setDate(LocalDate.of(2026, 3, 3));
        scene.order("rep", customer, product, LocalDate.of(2026, 3, 3), "1", "100");
        team.as("rep").get("/api/v1/customers/" + customer + "/briefing").then().body("turnover", equalTo(1200.0f)).body("turnoverBefore", equalTo(1200.0f))
                .body("growth", equalTo(0)).body("months[11].amount", equalTo(100.0f));
    }

    @Test
    void othersSeeNothingAndCountNothing() {
        String plan = planned("2026-03-10");
        done("executive", "EXECUTIVE_VISIT");
        for (String stranger : List.of("rep2", "northManager")) {
            team.as(stranger).get(VISITS + "/" + plan).then().statusCode(404);
            team.as(stranger).accept("*/*").get(VISITS + "/" + plan + "/calendar").then().statusCode(404);
            team.as(stranger).get("/api/v1/customers/" + customer + "/briefing").then().statusCode(404);
            team.as(stranger).get(VISITS + "?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(0)).body("items", empty());
            team.as(stranger).get(VISITS + "/time").then().statusCode(200).body("items.find { it.executiveId == '" + team.id("executive") + "' }.visits", equalTo(0));
        }
        // Of a customer that is no key account there is no such visit to count.
        SalesTeam.sql(Fragment.of("update customer set tier = 'ORDINARY' where id = ?", UUID.fromString(customer)));
        team.as("rep").get(VISITS + "?count=true&customerId=" + customer).then().body("total", equalTo(0));
    }

    private String planned(String day) {
        return team.as("rep").body(Map.of("customerId", customer, "kind", "EXECUTIVE_VISIT", "dueOn", day, "purpose", "总经理拜访采购总监", "ownerId", team.id("executive").toString()))
                .post("/api/v1/follow-up-plans").then().statusCode(201).extract().path("id");
    }

    private String done(String colleague, String kind) {
        return team.as("rep").body(Map.of("customerId", customer, "kind", kind, "summary", "到访", "colleagueIds", List.of(team.id(colleague).toString())))
                .post("/api/v1/interactions").then().statusCode(201).extract().path("id");
    }

    private String corrected(String interaction) {
        return team.as("rep").body(Map.of("kind", "EXECUTIVE_VISIT", "summary", "更正后的记录", "colleagueIds", List.of(team.id("executive").toString())))
                .post("/api/v1/interactions/" + interaction + "/corrections").then().statusCode(201).extract().path("id");
    }

    private String keyAccount() {
        String id = team.as("rep").body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC', updated_at = updated_at + interval '1 second' where id = ?", UUID.fromString(id)));
        return id;
    }
}
