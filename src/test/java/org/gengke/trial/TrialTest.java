package org.gengke.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.CountingSql;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Test trials over HTTP, with what follows for the customer, the worklist and the figures. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrialTest {

    private static final String TRIALS = "/api/v1/test-trials";
    /** A Wednesday with ordinary weeks around it. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @Inject
    ReminderRepair repair;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String product;

    @BeforeEach
    void aProduct() {
        clock.setDate(TODAY);
        product = make("manager", "/api/v1/products", Map.of("code", "T-" + mark, "name", "人脸门禁" + mark));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void aTrialGoesItsWayAndTheCustomerWithIt() {
        String customer = customer("rep", 30);
        String technician = contact(customer, "赵工");
        String boss = contact(customer, "钱总");
        String trial = propose(customer, Map.of("begunOn", day(20)));
        read(trial).body("stage", equalTo("PROPOSED")).body("allowedStages.stage", contains("SHIPPED", "RECEIVED", "FAILED", "WITHDRAWN"))
                .body("allowedStages[0].needs", contains("quantity", "serialNumbers")).body("allowedStages[0].missing", contains("quantity", "serialNumbers"));
        go(trial, "SHIPPED", 19, Map.of("quantity", 2, "serialNumbers", List.of("SN-1", "SN-2"))).statusCode(201)
                .body("stage", equalTo("SHIPPED")).body("serialNumbers", contains("SN-1", "SN-2")).body("quantity", equalTo(2));
        status(customer, "CONTACT_STARTED");
        go(trial, "RECEIVED", 17, Map.of()).statusCode(201);
        status(customer, "TESTING");
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then()
                .body("items[0].rule", equalTo("TRIAL_RECEIVED")).body("items[0].effectiveOn", equalTo(day(17)));
        go(trial, "TESTING", 16, Map.of("technicianIds", List.of(technician))).statusCode(201).body("technicians.name", contains("赵工"));
        go(trial, "FINISHED", 9, Map.of("verdict", "PASSED", "verdictNote", "识别率 99%")).statusCode(201);
        go(trial, "REPORTED", 8, Map.of("decisionMakerId", boss)).statusCode(201).body("decisionMakerName", equalTo("钱总"));
        go(trial, "CONVERTED", 1, Map.of()).statusCode(422).body("type", endsWith("/trial-stage-incomplete")).body("missing", contains("orderId"));
        String order = order(customer, 2);
        read(trial).body("proposedOrder.id", equalTo(order)).body("allowedStages.find { it.stage == 'CONVERTED' }.needs", empty());
        go(trial, "CONVERTED", 1, Map.of("orderId", order)).statusCode(201)
                .body("stage", equalTo("CONVERTED")).body("endedOn", equalTo(day(1))).body("orderId", equalTo(order)).body("allowedStages", empty());
        status(customer, "WON");
        team.as("rep").get(TRIALS + "/" + trial + "/stage-changes").then().statusCode(200)
                .body("items.stage", contains("CONVERTED", "REPORTED", "FINISHED", "TESTING", "RECEIVED", "SHIPPED", "PROPOSED"))
                .body("items.find { it.stage == 'TESTING' }.durationDays", equalTo(7)).body("items[0].leftOn", nullValue());
        team.as("rep").queryParam("kind", "TRIAL_STAGE").get("/api/v1/customers/" + customer + "/timeline").then().statusCode(200)
                .body("items.details.stage", hasItems("RECEIVED", "CONVERTED")).body("items.subjectId", hasItem(trial)).body("items", hasSize(7));
        team.as("executive").queryParam("customerId", customer).get("/api/v1/audit-entries").then()
                .body("items.action", hasItems("TRIAL_CREATED", "TRIAL_CHANGED", "TRIAL_STAGE_CHANGED", "STATUS_CHANGED"));
    }

    @Test
    void aMoveOfACompetitorIsBroughtToWhoTestsAgainstIt() {
        String rival = make("rep2", "/api/v1/competitors", Map.of("name", "安盾" + mark));
        String trial = propose(customer("rep", 30), Map.of("begunOn", day(5)));
        make("rep", TRIALS + "/" + trial + "/comparisons", Map.of("competitorId", rival, "timing", "BESIDE"));
        make("rep2", "/api/v1/competitors/" + rival + "/moves", Map.of("kind", "PRODUCT_CHANGE", "happenedOn", day(1), "source", "展会", "description", "新一代控制器"));
        team.as("rep").get("/api/v1/notifications").then().body("items.kind", hasItem("COMPETITOR_MOVED"));
    }

    @Test
    void whatIsOutOfOrderIsRefusedAndNothingIsWritten() {
        String customer = customer("rep", 30);
        String trial = propose(customer, Map.of("begunOn", day(10)));
        go(trial, "REPORTED", 1, Map.of("quantity", 2, "decisionMakerId", contact(customer, "钱总"))).statusCode(409).body("type", endsWith("/trial-stage-not-allowed"))
                .body("allowedStages.stage", contains("SHIPPED", "RECEIVED", "FAILED", "WITHDRAWN")).body("allowedStages[0].needs", contains("quantity", "serialNumbers"));
        go(trial, "SHIPPED", 1, Map.of("quantity", 2)).statusCode(422).body("missing", contains("serialNumbers"));
        go(trial, "SHIPPED", 11, shipment()).statusCode(422).body("type", endsWith("/trial-stage-date-not-possible"))
                .body("earliest", equalTo(day(10))).body("latest", equalTo(day(0)));
        go(trial, "SHIPPED", -1, shipment()).statusCode(422).body("type", endsWith("/trial-stage-date-not-possible"));
        go(trial, "FAILED", 1, Map.of("cause", "LOST_TO_COMPETITOR", "competitorId", UUID.randomUUID().toString())).statusCode(422)
                .body("errors[0].pointer", equalTo("#/competitorId")).body("errors[0].code", equalTo("competitor-unknown"));
        go(trial, "FAILED", 1, Map.of("cause", "LOST_TO_COMPETITOR")).statusCode(422).body("missing", contains("competitorId"));
        go(trial, "FAILED", 1, Map.of("cause", "OTHER")).statusCode(422).body("missing", contains("causeNote"));
        go(trial, "FAILED", 1, Map.of("cause", "PRICE", "orderId", UUID.randomUUID().toString())).statusCode(422).body("errors[0].code", equalTo("only-when-converted"));
        go(trial, "SHIPPED", 1, Map.of("quantity", 2, "serialNumbers", List.of("1"), "cause", "PRICE")).statusCode(422).body("errors[0].code", equalTo("only-when-in-vain"));
        go(trial, "SHIPPED", 1, Map.of("quantity", 2, "serialNumbers", List.of("1"), "technicianIds", List.of(contact(customer("rep", 1), "孙工")))).statusCode(422)
                .body("errors[0].code", equalTo("contact-unknown"));
        read(trial).body("stage", equalTo("PROPOSED")).body("quantity", nullValue()).body("version", equalTo(0));
        team.as("rep").get(TRIALS + "/" + trial + "/stage-changes").then().body("items", hasSize(1));
        team.as("rep").body(Map.of("customerId", customer, "productId", UUID.randomUUID().toString())).post(TRIALS).then().statusCode(422)
                .body("errors[0].code", equalTo("product-unknown"));
        team.as("rep").body(Map.of("customerId", customer, "productId", product, "begunOn", day(-1))).post(TRIALS).then().statusCode(422)
                .body("type", endsWith("/trial-stage-date-not-possible"));
        team.as("rep").queryParam("customerId", customer).queryParam("count", true).get(TRIALS).then().body("total", equalTo(1));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedEverywhere() {
        for (String path : List.of("/funnel", "/figures", "/competitor-results")) {
            team.as("rep").queryParam("from", day(1)).queryParam("to", day(2)).get(TRIALS + path).then().statusCode(422).body("type", endsWith("/period-reversed"));
        }
        team.as("rep").queryParam("begunFrom", day(1)).queryParam("begunTo", day(2)).get(TRIALS).then().statusCode(422).body("type", endsWith("/period-reversed"));
        team.as("rep").queryParam("endedFrom", day(1)).queryParam("endedTo", day(2)).get(TRIALS).then().statusCode(422).body("type", endsWith("/period-reversed"));
    }

    @Test
    void aTrialThatEndsWithoutAnOrderTakesTheCustomerBackUnlessAnotherIsUnderWay() {
        String customer = customer("rep", 30);
        String one = received(customer, 12);
        String other = received(customer, 10);
        status(customer, "TESTING");
        go(one, "FAILED", 5, Map.of("cause", "QUALITY", "causeNote", "逆光慢")).statusCode(201).body("cause", equalTo("QUALITY")).body("endedOn", equalTo(day(5)));
        status(customer, "TESTING");
        go(other, "WITHDRAWN", 3, Map.of("cause", "NO_BUDGET")).statusCode(201);
        status(customer, "CONTACTED_REPEATEDLY");
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then().body("items[0].rule", equalTo("TRIAL_ENDED")).body("items[0].effectiveOn", equalTo(day(3)));
        go(one, "TESTING", 0, Map.of()).statusCode(409).body("allowedStages", empty());
    }

    @Test
    void whoHasOrderedStaysWon() {
        String customer = customer("rep", 30);
        order(customer, 20);
        String trial = received(customer, 10);
        status(customer, "WON");
        go(trial, "FAILED", 5, Map.of("cause", "PRICE")).statusCode(201);
        status(customer, "WON");
    }

    @Test
    void aRecordThatWasEnteredTodayReachesBackToTheReceipt() {
        String customer = make("rep", "/api/v1/customers", Map.of("name", "新客户" + UUID.randomUUID()));
        received(customer, 8);
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then().body("items[0].toStatus", equalTo("TESTING")).body("items[0].effectiveOn", equalTo(day(8)));
    }

    @Test
    void anEndDecidesAgainstCompetitors() {
        String customer = customer("rep", 30);
        String hik = competitor("海辰");
        String rui = competitor("博锐");
        String lost = received(customer, 12);
        make("rep", TRIALS + "/" + lost + "/comparisons", Map.of("competitorId", rui, "timing", "BEFORE"));
        team.as("rep").body(Map.of("competitorId", rui, "timing", "BESIDE")).post(TRIALS + "/" + lost + "/comparisons").then().statusCode(409)
                .body("type", endsWith("/trial-comparison-already-there"));
        team.as("rep").body(Map.of("competitorId", UUID.randomUUID().toString(), "timing", "BESIDE")).post(TRIALS + "/" + lost + "/comparisons").then().statusCode(422)
                .body("errors[0].code", equalTo("competitor-unknown"));
        go(lost, "FAILED", 2, Map.of("cause", "LOST_TO_COMPETITOR", "competitorId", hik)).statusCode(201).body("competitorName", containsString("海辰"));
        team.as("rep").get(TRIALS + "/" + lost + "/comparisons").then().body("items.find { it.competitorId == '" + hik + "' }.result", equalTo("LOST"))
                .body("items.find { it.competitorId == '" + rui + "' }.result", equalTo("OPEN"));
        String won = received(customer, 12);
        make("rep", TRIALS + "/" + won + "/comparisons", Map.of("competitorId", rui, "timing", "BESIDE", "strengths", "快", "weaknesses", "贵"));
        finish(customer, won);
        order(customer, 1);
        go(won, "CONVERTED", 0, Map.of()).statusCode(201);
        ValidatableResponse results = team.as("rep").queryParam("customerId", customer).get(TRIALS + "/competitor-results").then().statusCode(200).body("items", hasSize(2))
                .body("items[0].competitorId", equalTo(rui)).body("items[0].won.count", equalTo(1)).body("items[0].open.count", equalTo(1)).body("items[0].lost.count", equalTo(0))
                .body("items[1].lost.count", equalTo(1));
        team.as("rep").get(results.extract().<String>path("items[0].won.list")).then().body("items.id", contains(won));
        team.as("rep").queryParam("competitorId", hik).queryParam("competitorResult", "LOST").get(TRIALS).then().body("items.id", contains(lost));
    }

    @Test
    void aTrialThatStandsStillComesToTheWorklistWhateverThePlan() {
        String customer = customer("rep", 30);
        team.as("rep").body(Map.of("customerId", customer, "kind", "VISIT", "purpose", "回访", "dueOn", day(-40))).post("/api/v1/follow-up-plans").then().statusCode(201);
        String trial = received(customer, 2);
        worklist(TODAY).body("items.customer.id", not(hasItem(customer)));
        // The receipt was on Monday: on Thursday it is three working days.
        LocalDate thursday = TODAY.plusDays(1);
        ValidatableResponse list = worklist(thursday).body("items.find { it.customer.id == '" + customer + "' }.section", equalTo("TODAY"))
                .body("items.find { it.customer.id == '" + customer + "' }.reasons", hasItem("TRIAL_STALLED"))
                .body("items.find { it.customer.id == '" + customer + "' }.stalls[0].trialId", equalTo(trial))
                .body("items.find { it.customer.id == '" + customer + "' }.stalls[0].kind", equalTo("NOT_STARTED"))
                .body("items.find { it.customer.id == '" + customer + "' }.stalls[0].since", equalTo(day(2)))
                .body("items.find { it.customer.id == '" + customer + "' }.stalls[0].product", equalTo("人脸门禁" + mark));
        sectionsAreTheirLists(list);
        team.as("rep").queryParam("customerId", customer).queryParam("stalled", true).get(TRIALS).then().body("items", empty());
        clock.setDate(thursday);
        team.as("rep").queryParam("customerId", customer).queryParam("stalled", true).get(TRIALS).then().body("items.id", contains(trial)).body("items[0].stalls[0].kind", equalTo("NOT_STARTED"));
        team.as("rep").queryParam("customerId", customer).queryParam("stallKind", "NO_DECISION").get(TRIALS).then().body("items", empty());
        go(trial, "TESTING", -1, Map.of("technicianIds", List.of(contact(customer, "赵工")))).statusCode(201).body("stalls", empty());
        worklist(thursday).body("items.customer.id", not(hasItem(customer)));
        String issue = make("rep", TRIALS + "/" + trial + "/issues", Map.of("severity", "MAJOR", "description", "识别慢", "foundOn", day(2)));
        worklist(thursday).body("items.find { it.customer.id == '" + customer + "' }.stalls.kind", contains("ISSUE_OPEN"));
        team.patchAs("rep", "*").body(Map.of("solvedOn", day(-1), "answer", "已升级")).patch(TRIALS + "/" + trial + "/issues/" + issue).then().statusCode(200);
        worklist(thursday).body("items.customer.id", not(hasItem(customer)));
    }

    /** The owner and the engineer are told, whoever else has promised a contact. */
    @Test
    void whatStandsStillIsToldToWhoeverItConcerns() {
        String customer = customer("rep", 30);
        String trial = received(customer, 8);
        team.as("manager").body(Map.of("customerId", customer, "kind", "VISIT", "purpose", "回访", "dueOn", day(-2), "ownerId", team.id("manager").toString()))
                .post("/api/v1/follow-up-plans").then().statusCode(201);
        String path = "items.find { it.customer.id == '" + customer + "' }";
        worklist(TODAY).body(path + ".stalls.trialId", contains(trial)).body(path + ".promisedByOther", equalTo(false));
        worklist("manager", TODAY).body(path + ".stalls", empty());
        team.as("rep").body(Map.of("access", "READ")).put("/api/v1/customers/" + customer + "/shares/" + team.id("rep2")).then().statusCode(200);
        worklist("rep2", TODAY).body("items.customer.id", not(hasItem(customer)));
        team.patchAs("rep", "*").body(Map.of("engineerId", team.id("rep2").toString())).patch(TRIALS + "/" + trial).then().statusCode(200);
        ValidatableResponse engineers = worklist("rep2", TODAY).body(path + ".promisedByOther", equalTo(true)).body(path + ".reasons", contains("TRIAL_STALLED"))
                .body(path + ".section", equalTo("TODAY")).body(path + ".plan.ownerName", equalTo("rep")).body(path + ".stalls.trialId", contains(trial));
        sectionsAreTheirLists("rep2", engineers);
        // Late for the owner is not late for the engineer.
        worklist("rep2", TODAY.plusDays(60)).body(path + ".section", equalTo("TODAY")).body(path + ".daysLate", equalTo(0));
        worklist(TODAY.plusDays(60)).body(path + ".section", equalTo("OVERDUE"));
        go(trial, "TESTING", 0, Map.of("technicianIds", List.of(contact(customer, "赵工")))).statusCode(201);
        worklist("rep2", TODAY).body("items.customer.id", not(hasItem(customer)));
    }

    @Test
    void holidaysAndThresholdsMoveTheDayOfTheStall() {
        String customer = customer("rep", 30);
        String trial = received(customer, 2);
        LocalDate thursday = TODAY.plusDays(1);
        clock.setDate(thursday);
        stalled(customer, true);
        String holiday = "/api/v1/working-calendar/" + TODAY;
        team.as("manager").body(Map.of("kind", "HOLIDAY", "nameZh", "停电", "nameEn", "No power")).put(holiday).then().statusCode(200);
        try {
            stalled(customer, false);
        } finally {
            team.as("manager").delete(holiday).then().statusCode(204);
        }
        stalled(customer, true);
        team.patchAs("manager", "*").body("{\"values\":{\"trialStartWorkingDays\":4}}").patch("/api/v1/settings").then().statusCode(200);
        try {
            stalled(customer, false);
        } finally {
            team.patchAs("manager", "*").body("{\"values\":{\"trialStartWorkingDays\":null}}").patch("/api/v1/settings").then().statusCode(200);
        }
        stalled(customer, true);
        read(trial).body("stalls.kind", contains("NOT_STARTED"));
    }

    /** As little of the customer as the trial itself tells. */
    @Test
    void theEngineerIsToldOfAStallWithoutTheCustomer() {
        String customer = customer("northRep", 30);
        String trial = stalledOfTheEngineer(customer);
        ValidatableResponse list = worklist("solution", TODAY).body("items", empty()).body("assignedStalls.trialId", contains(trial)).body("assignedStalls.customerId", contains(customer))
                .body("assignedStalls.product", contains("人脸门禁" + mark)).body("assignedStalls.kind", contains("NOT_STARTED"));
        assertThat(list.extract().<Map<String, Object>>path("assignedStalls[0]").keySet()).containsExactlyInAnyOrder("trialId", "product", "customerId", "customerName", "kind", "since");
        ValidatableResponse shown = team.as("solution").get(TRIALS + "/" + trial).then().statusCode(200);
        assertThat(list.extract().<String>path("assignedStalls[0].customerName")).isEqualTo(shown.extract().path("customerName"));
        assertThat(list.extract().<String>path("assignedStalls[0].since")).isEqualTo(shown.extract().path("stalls[0].since"));
        worklist("northRep", TODAY).body("assignedStalls", empty()).body("items.stalls.trialId.flatten()", hasItem(trial));
        team.as("rep").queryParam("date", TODAY.toString()).queryParam("ownerId", team.id("solution").toString()).get("/api/v1/worklist").then().body("assignedStalls", empty());
        team.as("solution").queryParam("date", TODAY.toString()).queryParam("segmentId", UUID.randomUUID().toString()).get("/api/v1/worklist").then().body("assignedStalls", empty());
        team.as("northRep").body(Map.of("access", "READ")).put("/api/v1/customers/" + customer + "/shares/" + team.id("solution")).then().statusCode(200);
        worklist("solution", TODAY).body("assignedStalls", empty()).body("items.stalls.trialId.flatten()", contains(trial));
    }

    /** The previous version of the service knows nobody whom a reminder is told beside the owner. */
    @Test
    void remindersOfThePreviousVersionAreToldToTheEngineer() {
        String customer = customer("northRep", 30);
        String trial = stalledOfTheEngineer(customer);
        repair.repair();
        assertThat(SalesTeam.sql(Fragment.of("update worklist_reminder set assignee_id = null where subject_id = ?", UUID.fromString(trial)))).isEqualTo(1);
        worklist("solution", TODAY).body("assignedStalls", empty());
        assertThat(repair.repair()).isEqualTo(1);
        assertThat(repair.repair()).as("once").isZero();
        worklist("solution", TODAY).body("assignedStalls.trialId", contains(trial));
    }

    private String stalledOfTheEngineer(String customer) {
        String trial = team.as("northRep").body(Map.of("customerId", customer, "productId", product, "engineerId", team.id("solution").toString(), "begunOn", day(20))).post(TRIALS)
                .then().statusCode(201).extract().path("id");
        team.as("northRep").body(Map.of("toStage", "RECEIVED", "quantity", 1, "serialNumbers", List.of("1"), "effectiveOn", day(15))).post(TRIALS + "/" + trial + "/stage-changes").then().statusCode(201);
        return trial;
    }

    @Test
    void theEngineerSeesAndChangesTheTrialWithoutTheCustomer() {
        String customer = customer("northRep", 30);
        String trial = team.as("northRep").body(Map.of("customerId", customer, "productId", product)).post(TRIALS).then().statusCode(201).extract().path("id");
        team.as("solution").get(TRIALS + "/" + trial).then().statusCode(404);
        team.patchAs("solution", "*").body(Map.of("note", "x")).patch(TRIALS + "/" + trial).then().statusCode(404);
        team.patchAs("northRep", "*").body(Map.of("engineerId", team.id("solution").toString())).patch(TRIALS + "/" + trial).then().statusCode(200);
        team.as("solution").get(TRIALS + "/" + trial).then().statusCode(200).body("writable", equalTo(true));
        team.as("solution").queryParam("engineerId", team.id("solution").toString()).get(TRIALS).then().body("items.id", contains(trial));
        team.as("solution").get("/api/v1/customers/" + customer).then().statusCode(404);
        team.as("solution").body(Map.of("toStage", "RECEIVED", "quantity", 1, "serialNumbers", List.of("1"))).post(TRIALS + "/" + trial + "/stage-changes").then().statusCode(201);
        make("solution", TRIALS + "/" + trial + "/issues", Map.of("severity", "MINOR", "description", "灯不亮"));
        team.as("executive").get(TRIALS + "/" + trial).then().statusCode(200).body("writable", equalTo(false));
        team.as("executive").body(Map.of("severity", "MINOR", "description", "灯不亮")).post(TRIALS + "/" + trial + "/issues").then().statusCode(403);
        team.as("rep").get(TRIALS + "/" + trial + "/issues").then().statusCode(404);
    }

    @Test
    void issuesComparisonsAndQuestionsAreKeptByTheirVersions() {
        String customer = customer("rep", 30);
        String trial = received(customer, 10);
        String path = TRIALS + "/" + trial + "/questions";
        String question = make("rep", path, Map.of("question", "断网会丢记录吗？", "askedOn", day(3)));
        String tag = team.as("rep").get(path + "/" + question).then().statusCode(200).body("answeredOn", nullValue()).extract().header("ETag");
        team.patchAs("rep", tag).body(Map.of("answer", "不会")).patch(path + "/" + question).then().statusCode(200).body("answeredOn", equalTo(day(0)));
        team.patchAs("rep", tag).body(Map.of("answer", "会")).patch(path + "/" + question).then().statusCode(412);
        team.patchAs("rep", "*").body(Map.of("answeredOn", day(4))).patch(path + "/" + question).then().statusCode(422).body("errors[0].code", equalTo("answered-before-asked"));
        team.as("rep").body(Map.of("severity", "MAJOR", "description", "慢", "foundOn", day(1), "solvedOn", day(2))).post(TRIALS + "/" + trial + "/issues").then()
                .statusCode(422).body("errors[0].code", equalTo("solved-before-found"));
        make("rep", TRIALS + "/" + trial + "/issues", Map.of("severity", "MAJOR", "description", "慢"));
        String comparison = make("rep", TRIALS + "/" + trial + "/comparisons", Map.of("competitorId", competitor("捷识"), "timing", "BESIDE"));
        team.patchAs("rep", "*").body(Map.of("strengths", "快", "result", "WON")).patch(TRIALS + "/" + trial + "/comparisons/" + comparison).then().statusCode(200)
                .body("result", equalTo("WON")).body("competitorName", containsString("捷识"));
        read(trial).body("openIssues", equalTo(1));
        String other = received(customer, 9);
        team.as("rep").get(TRIALS + "/" + other + "/questions/" + question).then().statusCode(404);
        assertThat(CountingSql.during(() -> team.as("rep").queryParam("limit", 200).get(TRIALS).then().statusCode(200))).isEqualTo(1);
        assertThat(CountingSql.during(() -> team.as("rep").get("/api/v1/worklist").then().statusCode(200))).as("the list, what is told without a customer, and what it warns of").isEqualTo(3);
    }

    @Test
    void whatAStageHasNeededCannotBeTakenAway() {
        String trial = received(customer("rep", 30), 10);
        team.patchAs("rep", "*").body(Map.of("serialNumbers", List.of())).patch(TRIALS + "/" + trial).then().statusCode(422)
                .body("type", endsWith("/trial-stage-incomplete")).body("missing", contains("serialNumbers"));
        team.patchAs("rep", "*").body(Map.of("caresAbout", List.of("SERVICE", "PRICE"), "returnOn", day(-30))).patch(TRIALS + "/" + trial).then().statusCode(200)
                .body("caresAbout", contains("SERVICE", "PRICE")).body("returnOn", equalTo(day(-30)));
        team.patchAs("rep", "*").body(Map.of("caresAbout", List.of("PRICE", "PRICE"))).patch(TRIALS + "/" + trial).then().statusCode(422);
    }

    @Test
    void trialsFollowTheirCustomerIntoAnotherRecordAndBack() {
        String survivor = customer("rep", 30);
        String merged = customer("rep", 30);
        String trial = received(merged, 9);
        String merge = team.as("rep").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
        read(trial).body("customerId", equalTo(survivor));
        worklist(TODAY).body("items.find { it.customer.id == '" + survivor + "' }.stalls.trialId", contains(trial));
        team.as("manager").post("/api/v1/customers/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
        read(trial).body("customerId", equalTo(merged));
        worklist(TODAY).body("items.find { it.customer.id == '" + merged + "' }.stalls.trialId", contains(trial));
    }

    @Test
    void eachFigureOpensExactlyItsTrials() {
        String customer = customer("rep", 60);
        String failed = received(customer, 40);
        go(failed, "FAILED", 30, Map.of("cause", "PRICE")).statusCode(201);
        propose(customer, Map.of("begunOn", day(50)));
        String converted = received(customer, 25);
        finish(customer, converted);
        order(customer, 1);
        go(converted, "CONVERTED", 1, Map.of()).statusCode(201);
        received(customer, 5);
        make("rep2", TRIALS, Map.of("customerId", customer("rep2", 60), "productId", product));
        ValidatableResponse funnel = team.as("rep").queryParam("from", day(55)).queryParam("customerId", customer).get(TRIALS + "/funnel").then().statusCode(200)
                .body("begun.count", equalTo(4)).body("stages.reached.count", contains(4, 3, 3, 1, 1, 1, 1, 1)).body("stages.present.count", contains(1, 0, 1, 0, 0, 0, 0, 1))
                .body("stages[2].stays.count", equalTo(2)).body("stages[1].share", equalTo(0.75f));
        ValidatableResponse ended = team.as("manager").queryParam("from", day(55)).queryParam("customerId", customer).get(TRIALS + "/figures").then().statusCode(200)
                .body("ended.count", equalTo(2)).body("converted.count", equalTo(1)).body("conversionRate", equalTo(0.5f)).body("causes.cause", contains("PRICE"));
        List<String> lists = new ArrayList<>(List.of("begun"));
        for (int i = 0; i < 8; i++) {
            lists.addAll(List.of("stages[" + i + "].reached", "stages[" + i + "].present"));
            if (funnel.extract().path("stages[" + i + "].stays") != null) {
                lists.add("stages[" + i + "].stays");
            }
        }
        lists.forEach(list -> opens(funnel, list));
        List.of("ended", "converted", "causes[0]").forEach(list -> opens(ended, list));
        team.as("rep").queryParam("ownerId", team.id("rep2").toString()).get(TRIALS + "/funnel").then().body("begun.count", equalTo(0));
        team.as("manager").queryParam("teamId", team.south.toString()).get(TRIALS + "/funnel").then().body("begun.count", equalTo(5));
        String export = make("rep", "/api/v1/exports", Map.of("list", "test-trials", "format", "csv", "query", "customerId=" + customer));
        assertThat(team.as("rep").accept("*/*").header("Accept-Language", "zh-CN").get("/api/v1/exports/" + export + "/file").then().statusCode(200).extract().asString().lines())
                .hasSize(5).anyMatch(line -> line.contains("已转化")).noneMatch(line -> line.contains("allowedStages"));
    }

    @Test
    void aStepThatWasAMistakeNeverHappened() {
        String customer = customer("rep", 30);
        String trial = propose(customer, Map.of("begunOn", day(20)));
        takeBack(trial, "PROPOSED").statusCode(409).body("type", endsWith("/trial-undo-first-stage"));
        Map<String, Object> testing = testingOn(5);
        ValidatableResponse before = team.as("rep").queryParam("customerId", customer).get(TRIALS + "/funnel").then().statusCode(200);
        go(trial, "RECEIVED", 12, shipment()).statusCode(201).body("stageBefore", equalTo("PROPOSED"));
        status(customer, "TESTING");
        worklist(TODAY).body("items.find { it.customer.id == '" + customer + "' }.stalls.kind", contains("NOT_STARTED"));
        takeBack(trial, "TESTING").statusCode(409).body("type", endsWith("/trial-undo-outrun")).body("present", equalTo("RECEIVED"));
        takeBack(trial, "RECEIVED").statusCode(200).body("stage", equalTo("PROPOSED")).body("stageSince", equalTo(day(20))).body("daysInStage", equalTo(20))
                .body("stageBefore", nullValue()).body("quantity", equalTo(2)).body("stalls", empty());
        status(customer, "CONTACT_STARTED");
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then().body("items.toStatus", contains("CONTACT_STARTED"));
        assertThat(testingOn(5)).as("the past is what it was").isEqualTo(testing);
        ValidatableResponse after = team.as("rep").queryParam("customerId", customer).get(TRIALS + "/funnel").then().statusCode(200);
        assertThat(after.extract().<Map<String, Object>>path("")).isEqualTo(before.extract().<Map<String, Object>>path(""));
        worklist(TODAY).body("items.find { it.customer.id == '" + customer + "' }.stalls", anyOf(nullValue(), empty()));
        team.as("rep").queryParam("kind", "TRIAL_STAGE").get("/api/v1/customers/" + customer + "/timeline").then().body("items.details.stage", contains("PROPOSED"));
        team.as("executive").queryParam("customerId", customer).get("/api/v1/audit-entries").then().body("items.action", hasItems("TRIAL_STAGE_TAKEN_BACK", "STATUS_TAKEN_BACK"));
        go(trial, "RECEIVED", 11, Map.of()).statusCode(201);
        status(customer, "TESTING");
    }

    @Test
    void anEndThatIsTakenBackGivesBackStatusAndResults() {
        String customer = customer("rep", 30);
        String trial = received(customer, 12);
        String hik = competitor("海辰");
        String rui = competitor("博锐");
        String other = make("rep", TRIALS + "/" + trial + "/comparisons", Map.of("competitorId", rui, "timing", "BEFORE"));
        go(trial, "FAILED", 2, Map.of("cause", "LOST_TO_COMPETITOR", "competitorId", hik)).statusCode(201);
        status(customer, "CONTACTED_REPEATEDLY");
        takeBack(trial, "FAILED").statusCode(200).body("stage", equalTo("RECEIVED")).body("endedOn", nullValue()).body("cause", nullValue()).body("competitorId", nullValue());
        status(customer, "TESTING");
        team.as("rep").get(TRIALS + "/" + trial + "/comparisons").then().body("items.competitorId", contains(rui));
        team.as("rep").queryParam("customerId", customer).get(TRIALS + "/figures").then().body("ended.count", equalTo(0));
        finish(customer, trial);
        order(customer, 1);
        go(trial, "CONVERTED", 0, Map.of()).statusCode(201);
        team.as("rep").get(TRIALS + "/" + trial + "/comparisons").then().body("items.result", contains("WON"));
        takeBack(trial, "CONVERTED").statusCode(200).body("stage", equalTo("REPORTED"));
        team.as("rep").get(TRIALS + "/" + trial + "/comparisons").then().body("items.result", contains("OPEN"));
        status(customer, "WON");
        go(trial, "CONVERTED", 0, Map.of()).statusCode(201);
        team.patchAs("rep", "*").body(Map.of("strengths", "稳")).patch(TRIALS + "/" + trial + "/comparisons/" + other).then().statusCode(200);
        takeBack(trial, "CONVERTED").statusCode(200);
        team.as("rep").get(TRIALS + "/" + trial + "/comparisons").then().body("items.result", contains("WON"));
    }

    /** Who decided what against whom, and who took it back, though it followed from a step. */
    @Test
    void theTrailTellsOfResultsThatFollowedFromAStep() {
        String customer = customer("rep", 30);
        String trial = received(customer, 12);
        String hik = competitor("海辰");
        make("rep", TRIALS + "/" + trial + "/comparisons", Map.of("competitorId", competitor("博锐"), "timing", "BEFORE"));
        go(trial, "FAILED", 2, Map.of("cause", "LOST_TO_COMPETITOR", "competitorId", hik)).statusCode(201);
        takeBack(trial, "FAILED").statusCode(200);
        finish(customer, trial);
        order(customer, 1);
        go(trial, "CONVERTED", 0, Map.of()).statusCode(201);
        takeBack(trial, "CONVERTED").statusCode(200);
        assertThat(trail(customer, "TRIAL_COMPARISON_ADDED", "result.to")).containsExactlyInAnyOrder("OPEN", "LOST");
        assertThat(trail(customer, "TRIAL_COMPARISON_REMOVED", "result.to")).containsExactly((String) null);
        assertThat(trail(customer, "TRIAL_COMPARISON_CHANGED", "result.to")).containsExactlyInAnyOrder("WON", "OPEN");
        assertThat(trail(customer, "TRIAL_STAGE_TAKEN_BACK", "competitorId.from")).contains(hik);
    }

    private List<String> trail(String customer, String action, String change) {
        return team.as("executive").queryParam("customerId", customer).queryParam("limit", 200).get("/api/v1/audit-entries").then().statusCode(200)
                .extract().path("items.findAll { it.action == '" + action + "' }.changes." + change);
    }

    @Test
    void aStepStaysWhenSomethingElseHasMovedTheCustomerSince() {
        String customer = customer("rep", 30);
        String trial = received(customer, 12);
        team.as("rep").body(Map.of("toStatus", "CONTACTED_REPEATEDLY", "effectiveOn", day(3))).post("/api/v1/customers/" + customer + "/status-changes").then().statusCode(201);
        takeBack(trial, "RECEIVED").statusCode(409).body("type", endsWith("/trial-undo-status-moved"));
        read(trial).body("stage", equalTo("RECEIVED"));
        status(customer, "CONTACTED_REPEATEDLY");
        team.as("executive").body(Map.of("stage", "RECEIVED")).post(TRIALS + "/" + trial + "/stage-changes/undo").then().statusCode(403);
        team.as("northRep").body(Map.of("stage", "RECEIVED")).post(TRIALS + "/" + trial + "/stage-changes/undo").then().statusCode(404);
    }

    /** What B's end did depended on A: with A's step gone it would have been something else, on days that have been reported. */
    @Test
    void aStepStaysWhenAnotherTrialHasEndedSince() {
        String customer = customer("rep", 30);
        String one = received(customer, 12);
        String other = received(customer, 8);
        go(one, "FAILED", 5, Map.of("cause", "PRICE")).statusCode(201);
        go(other, "FAILED", 3, Map.of("cause", "PRICE")).statusCode(201);
        status(customer, "CONTACTED_REPEATEDLY");
        takeBack(one, "FAILED").statusCode(409).body("type", endsWith("/trial-undo-other-ended"));
        takeBack(other, "FAILED").statusCode(200);
        takeBack(one, "FAILED").statusCode(200);
        status(customer, "TESTING");
    }

    @Test
    void contactsMadeWhileTestingCountOnceItWasNeverTesting() {
        String customer = customer("rep", 30);
        String trial = received(customer, 12);
        for (int daysAgo : List.of(9, 8, 7)) {
            team.as("rep").body(Map.of("customerId", customer, "kind", "CALL", "occurredAt", day(daysAgo) + "T03:00:00Z", "summary", "回访")).post("/api/v1/interactions").then().statusCode(201);
        }
        takeBack(trial, "RECEIVED").statusCode(200);
        status(customer, "CONTACTED_REPEATEDLY");
    }

    @Test
    void anotherTrialKeepsTheCustomerTestingSinceItsOwnReceipt() {
        String customer = customer("rep", 30);
        String one = received(customer, 12);
        String other = received(customer, 8);
        takeBack(one, "RECEIVED").statusCode(200);
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then().body("items[0].toStatus", equalTo("TESTING")).body("items[0].effectiveOn", equalTo(day(8)));
        takeBack(other, "RECEIVED").statusCode(200);
        status(customer, "CONTACT_STARTED");
    }

    @Test
    void aRecordThatReachedBackToTheReceiptBeginsWhereItBegan() {
        String customer = make("rep", "/api/v1/customers", Map.of("name", "新客户" + UUID.randomUUID()));
        String trial = received(customer, 8);
        takeBack(trial, "RECEIVED").statusCode(200);
        team.as("rep").get("/api/v1/customers/" + customer + "/status-changes").then().body("items", hasSize(1)).body("items[0].effectiveOn", equalTo(day(0)));
    }

    @Test
    void ofAnOlderStepNobodyKnowsWhatFollowed() {
        String trial = received(customer("rep", 30), 8);
        // As the previous version of the service writes it.
        QuarkusTransaction.requiringNew().run(() -> sql.update(
                Fragment.of("update test_trial_stage set consequences = null where trial_id = ?", UUID.fromString(trial))));
        takeBack(trial, "RECEIVED").statusCode(409).body("type", endsWith("/trial-undo-unknown"));
    }

    private Map<String, Object> testingOn(int daysAgo) {
        return team.as("manager").queryParam("asOf", day(daysAgo)).get("/api/v1/portfolio").then().statusCode(200)
                .extract().path("statuses.find { it.status == 'TESTING' }");
    }

    private ValidatableResponse takeBack(String trial, String stage) {
        return team.as("rep").body(Map.of("stage", stage)).post(TRIALS + "/" + trial + "/stage-changes/undo").then();
    }

    private void opens(ValidatableResponse figures, String count) {
        String list = figures.extract().path(count + ".list");
        int rows = team.as("rep").get(list + "&count=true").then().statusCode(200).extract().path("total");
        assertThat(rows).as(count + " " + list).isEqualTo(figures.extract().<Integer>path(count + ".count"));
    }

    private void sectionsAreTheirLists(ValidatableResponse list) {
        sectionsAreTheirLists("rep", list);
    }

    private void sectionsAreTheirLists(String person, ValidatableResponse list) {
        for (int i = 0; i < 3; i++) {
            int rows = team.as(person).get(list.extract().<String>path("sections[" + i + "].list") + "&count=true").then().statusCode(200).extract().path("total");
            assertThat(rows).isEqualTo(list.extract().<Integer>path("sections[" + i + "].count"));
        }
        assertThat(list.extract().<Integer>path("sections[1].count")).isPositive();
    }

    private void stalled(String customer, boolean stalled) {
        team.as("rep").queryParam("customerId", customer).queryParam("stalled", stalled).get(TRIALS).then().statusCode(200).body("items", hasSize(1));
    }

    private ValidatableResponse worklist(LocalDate date) {
        return worklist("rep", date);
    }

    private ValidatableResponse worklist(String person, LocalDate date) {
        return team.as(person).queryParam("date", date.toString()).queryParam("horizonDays", 3).get("/api/v1/worklist").then().statusCode(200);
    }

    private ValidatableResponse read(String trial) {
        return team.as("rep").get(TRIALS + "/" + trial).then().statusCode(200).header("ETag", notNullValue());
    }

    private ValidatableResponse go(String trial, String stage, int daysAgo, Map<String, ?> with) {
        Map<String, Object> change = new HashMap<>(with);
        change.put("toStage", stage);
        change.put("effectiveOn", day(daysAgo));
        return team.as("rep").body(change).post(TRIALS + "/" + trial + "/stage-changes").then();
    }

    private String received(String customer, int daysAgo) {
        String trial = propose(customer, Map.of("begunOn", day(daysAgo)));
        go(trial, "RECEIVED", daysAgo, shipment()).statusCode(201);
        return trial;
    }

    private void finish(String customer, String trial) {
        go(trial, "TESTING", 3, Map.of("technicianIds", List.of(contact(customer, "赵工")))).statusCode(201);
        go(trial, "FINISHED", 2, Map.of("verdict", "PASSED")).statusCode(201);
        go(trial, "REPORTED", 2, Map.of("decisionMakerId", contact(customer, "钱总"))).statusCode(201);
    }

    private static Map<String, Object> shipment() {
        return Map.of("quantity", 2, "serialNumbers", List.of("SN-1"));
    }

    private String propose(String customer, Map<String, ?> with) {
        Map<String, Object> body = new HashMap<>(with);
        body.put("customerId", customer);
        body.put("productId", product);
        return make("rep", TRIALS, body);
    }

    private String customer(String person, int daysAgo) {
        return make(person, "/api/v1/customers", Map.of("name", "测试" + UUID.randomUUID(), "statusSince", day(daysAgo)));
    }

    private String contact(String customer, String name) {
        return make("rep", "/api/v1/contacts", Map.of("name", name, "customers", List.of(Map.of("customerId", customer))));
    }

    private String competitor(String name) {
        return make("rep", "/api/v1/competitors", Map.of("name", name + mark));
    }

    private String order(String customer, int daysAgo) {
        return make("rep", "/api/v1/orders", Map.of("customerId", customer, "orderedOn", day(daysAgo), "lines", List.of(Map.of("productId", product, "quantity", 5, "unitPrice", 100))));
    }

    private void status(String customer, String status) {
        team.as("rep").get("/api/v1/customers/" + customer).then().statusCode(200).body("status", equalTo(status));
    }

    private String make(String person, String path, Map<String, ?> body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private static String day(int daysAgo) {
        return TODAY.minusDays(daysAgo).toString();
    }
}
