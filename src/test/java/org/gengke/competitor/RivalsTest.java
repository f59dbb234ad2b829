package org.gengke.competitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** Competitors, what they do, and the customers that they supply, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RivalsTest {

    private static final String COMPETITORS = "/api/v1/competitors";
    private static final String INCUMBENCIES = "/api/v1/incumbencies";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String rival;

    @BeforeEach
    void aRival() {
        rival = make("rep", COMPETITORS, Map.of("name", "安盾" + mark));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void aCompetitorHasAProfileAndIsFoundByItsAliases() {
        team.patchAs("rep2", "*").body(Map.of("aliases", List.of("盾牌" + mark, "AD" + mark), "strengths", "渠道广", "pricePosition", "BELOW_OURS", "region", "华东"))
                .patch(COMPETITORS + "/" + rival).then().statusCode(200).body("aliases", hasSize(2)).body("pricePosition", equalTo("BELOW_OURS"));
        team.as("kam").queryParam("q", "盾牌" + mark).get(COMPETITORS).then().body("items.id", contains(rival)).body("items[0].strengths", equalTo("渠道广"));
        team.patchAs("rep", "*").body("{\"aliases\":[\" \"]}").patch(COMPETITORS + "/" + rival).then().statusCode(422).body("errors[0].pointer", equalTo("#/aliases/0"));
    }

    @Test
    void itsProductsAreKept() {
        String products = COMPETITORS + "/" + rival + "/products";
        String id = make("rep", products, Map.of("name", "AD-200", "against", "GK-C4", "priceNote", "约 1450 元"));
        team.as("rep").body(Map.of("name", "ad-200")).post(products).then().statusCode(409).body("type", endsWith("/competitor-product-name-taken"));
        team.patchAs("rep", "*").body(Map.of("priceNote", "约 1300 元")).patch(products + "/" + id).then().statusCode(200).body("against", equalTo("GK-C4")).body("version", equalTo(1));
        team.as("rep").get(products).then().body("items.priceNote", contains("约 1300 元"));
        team.as("rep").header("If-Match", "*").delete(products + "/" + id).then().statusCode(204);
        team.as("rep").get(products + "/" + id).then().statusCode(404);
        team.as("rep").body(Map.of("name", "X")).post(COMPETITORS + "/" + UUID.randomUUID() + "/products").then().statusCode(404);
    }

    @Test
    void aMoveIsBroughtToEachOwnerOnce() {
        incumbency("rep", customer("rep"), Map.of());
        held("rep", customer("rep"), today());
        incumbency("rep2", customer("rep2"), Map.of("endedOn", today().toString(), "since", today().toString(), "outcome", "ENDED"));
        incumbency("northRep", customer("northRep"), Map.of());
        String ofOne = customer("cityRep");
        incumbency("cityRep", ofOne, Map.of());
        team.patchAs("admin", "*").body(Map.of("active", false)).patch("/api/v1/users/" + team.id("cityRep")).then().statusCode(200);
        String move = make("rep2", COMPETITORS + "/" + rival + "/moves", move(today()));
        team.as("rep").get("/api/v1/notifications").then().body("items", hasSize(1)).body("items[0].kind", equalTo("COMPETITOR_MOVED"))
                .body("items[0].arguments.customers", equalTo(2)).body("items[0].arguments.moveId", equalTo(move)).body("items[0].customerId", nullValue())
                .body("items[0].arguments.competitorName", equalTo("安盾" + mark)).body("items[0].arguments.moveKind", equalTo("SALES_POLICY_CHANGE"));
        team.as("northRep").get("/api/v1/notifications").then().body("items", hasSize(1)).body("items[0].arguments.customers", equalTo(1));
        team.as("rep2").get("/api/v1/notifications").then().body("items", hasSize(0));
        // The list behind the number has that many rows for its reader.
        String touched = COMPETITORS + "/" + rival + "/moves/" + move + "/customers";
        team.as("rep").queryParam("count", true).get(touched).then().body("total", equalTo(2)).body("items", hasSize(2)).body("items.ownerName", contains("rep", "rep"));
        assertThat(exported("rep", "moveId=" + move)).hasSize(3).anyMatch(line -> line.contains("rep")).noneMatch(line -> line.contains("northRep"));
        assertThat(exported("rep2", "moveId=" + move)).hasSize(1);
        assertThat(exported("executive", "moveId=" + move + "&ownerId=" + team.id("northRep"))).hasSize(2);
        team.as("rep2").queryParam("count", true).get(touched).then().body("total", equalTo(0)).body("items", hasSize(0));
        team.as("executive").queryParam("ownerId", team.id("northRep")).get(touched).then().body("items", hasSize(1));
        team.as("rep").get(COMPETITORS + "/" + rival + "/moves").then().body("items.touched", contains(2)).body("items[0].recordedByName", equalTo("rep2"));
        team.as("executive").get(COMPETITORS + "/" + rival + "/moves").then().body("items.touched", contains(4));
        // A correction tells nobody again.
        team.patchAs("rep2", "*").body(Map.of("source", "官网")).patch(COMPETITORS + "/" + rival + "/moves/" + move).then().statusCode(200).body("source", equalTo("官网"));
        team.as("rep").get("/api/v1/notifications").then().body("items", hasSize(1));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        String moves = COMPETITORS + "/" + rival + "/moves";
        team.as("rep").header("Accept-Language", "en").body(move(today().plusDays(1))).post(moves).then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/happenedOn")).body("errors[0].detail", containsString(today().toString()));
        team.as("rep").body(move(today())).post(COMPETITORS + "/" + UUID.randomUUID() + "/moves").then().statusCode(404);
        team.as("rep").queryParam("happenedFrom", "2026-02-01").queryParam("happenedTo", "2026-01-01").get(moves).then().statusCode(422).body("type", endsWith("/period-reversed"));
        team.as("rep").queryParam("from", "2026-02-01").queryParam("to", "2026-01-01").get(COMPETITORS + "/" + rival + "/figures").then().statusCode(422).body("type", endsWith("/period-reversed"));
        String customer = customer("rep");
        String dossiers = "/api/v1/customers/" + customer + "/incumbencies";
        refused(dossiers, Map.of("competitorId", UUID.randomUUID().toString())).body("type", endsWith("/competitor-unknown"));
        refused(dossiers, Map.of("competitorId", rival, "chance", 101)).body("errors[0].pointer", equalTo("#/chance")).body("errors[0].code", equalTo("max"));
        refused(dossiers, Map.of("competitorId", rival, "sharePercent", -1)).body("errors[0].pointer", equalTo("#/sharePercent"));
        refused(dossiers, Map.of("competitorId", rival, "since", today().plusDays(1).toString())).body("errors[0].code", equalTo("after-today"));
        refused(dossiers, Map.of("competitorId", rival, "since", "2026-01-05", "endedOn", "2026-01-04", "outcome", "ENDED")).body("errors[0].code", equalTo("before-its-beginning"));
        team.as("rep").get(dossiers).then().body("items", hasSize(0));
        String id = incumbency("rep", customer, Map.of());
        refused(dossiers + "/" + id + "/problems", Map.of("occurredOn", today().plusDays(1).toString(), "description", "交货晚")).body("errors[0].pointer", equalTo("#/occurredOn"));
        refused(dossiers + "/" + id + "/entry-points", Map.of("description", "新厂区", "usedOn", today().plusDays(1).toString())).body("errors[0].pointer", equalTo("#/usedOn"));
        refused("/api/v1/customers/" + customer + "/competing-purchases",
                        Map.of("product", "门禁", "periodFrom", "2026-02-01", "periodTo", "2026-01-01", "amount", 1))
                .body("errors[0].pointer", equalTo("#/periodTo"));
        refused("/api/v1/customers/" + customer + "/competing-purchases",
                        Map.of("product", "门禁", "periodFrom", "2026-01-01", "periodTo", "2026-02-01", "amount", 1, "competitorId", UUID.randomUUID().toString()))
                .body("type", endsWith("/competitor-unknown"));
        team.as("rep").get(dossiers + "/" + id).then().body("version", equalTo(0)).body("problems", hasSize(0)).body("entryPoints", hasSize(0));
    }

    @Test
    void aDossierTellsAllThatIsKnown() {
        String customer = customer("rep");
        String dossiers = "/api/v1/customers/" + customer + "/incumbencies";
        String id = incumbency("rep", customer, Map.of("since", "2023-05-01", "cooperation", "MAIN_SUPPLIER", "sharePercent", 70, "standing", "STRAINED", "chance", 40));
        team.as("rep").body(Map.of("competitorId", rival)).post(dossiers).then().statusCode(409).body("type", endsWith("/incumbency-open")).body("detail", containsString("安盾" + mark));
        String path = dossiers + "/" + id;
        String tag = team.as("rep").get(path).then().body("sharePercent", equalTo(70.00f)).extract().header("ETag");
        JsonPath whole = team.as("rep").body(Map.of("occurredOn", "2026-02-03", "description", "升级后数据丢失")).post(path + "/problems").then().statusCode(201)
                .header("Location", endsWith(path)).extract().jsonPath();
        team.patchAs("rep", tag).body(Map.of("chance", 50)).patch(path).then().statusCode(412);
        String problem = whole.getString("problems[0].id");
        team.as("rep").queryParam("competitorId", rival).queryParam("withOpenProblems", true).get(INCUMBENCIES).then().body("items.openProblems", contains(1));
        team.patchAs("rep", "*").body(Map.of("solvedOn", "2026-02-10")).patch(path + "/problems/" + problem).then().statusCode(200).body("problems[0].solvedOn", equalTo("2026-02-10"));
        team.patchAs("rep", "*").body(Map.of("solvedOn", "2026-02-10")).patch(path + "/problems/" + UUID.randomUUID()).then().statusCode(404);
        String point = team.as("rep").body(Map.of("description", "新厂区单独招标")).post(path + "/entry-points").then().statusCode(201).extract().path("entryPoints[0].id");
        team.patchAs("rep", "*").body(Map.of("usedOn", "2026-03-01")).patch(path + "/entry-points/" + point).then().statusCode(200).body("entryPoints[0].usedOn", equalTo("2026-03-01"));
        team.as("rep").get("/api/v1/customers/" + customer + "/timeline").then().body("items.kind", hasItems("INCUMBENCY_BEGUN", "INCUMBENCY_PROBLEM"));
        team.patchAs("rep", "*").body(Map.of("endedOn", today().toString(), "outcome", "LOST_TO_ANOTHER")).patch(path).then().statusCode(200);
        team.as("rep").get("/api/v1/customers/" + customer + "/timeline").then().body("items.kind", hasItem("INCUMBENCY_ENDED"));
        incumbency("rep", customer, Map.of());
        team.patchAs("rep", "*").body("{\"endedOn\":null,\"outcome\":null}").patch(path).then().statusCode(409).body("type", endsWith("/incumbency-open"));
        team.as("northRep").get(path).then().statusCode(404);
        team.as("executive").queryParam("customerId", customer).header("Accept-Language", "zh-CN").get("/api/v1/audit-entries").then()
                .body("items.title", hasItems("竞争对手在位", "记录合作中的问题", "修改切入点"));
    }

    @Test
    void theStatusHeldBeginsADossierAndAPersonCanEndIt() {
        String customer = customer("rep");
        LocalDate day = today().minusDays(3);
        held("rep", customer, day);
        String dossiers = "/api/v1/customers/" + customer + "/incumbencies";
        String id = team.as("rep").get(dossiers).then().body("items", hasSize(1)).body("items[0].competitorId", equalTo(rival)).body("items[0].since", equalTo(day.toString()))
                .extract().path("items[0].id");
        team.as("rep").get(INCUMBENCIES + "?atStatus=true&competitorId=" + rival).then().body("items.id", contains(id));
        team.patchAs("rep", "*").body(Map.of("endedOn", today().toString(), "outcome", "LOST_TO_ANOTHER")).patch(dossiers + "/" + id).then().statusCode(200);
        // Another change of the same customer does not begin it again.
        team.patchAs("manager", "*").body(Map.of("ownerId", team.id("rep2").toString())).patch("/api/v1/customers/" + customer).then().statusCode(200);
        team.as("rep2").get(dossiers).then().body("items", hasSize(1)).body("items[0].endedOn", equalTo(today().toString()));
    }

    @Test
    void aNewRecordThatStandsAtACompetitorHasADossier() {
        String customer = make("rep", "/api/v1/customers", Map.of("name", "在位" + UUID.randomUUID(), "status", "HELD_BY_COMPETITOR", "competitorId", rival, "statusSince", "2026-01-05"));
        team.as("rep").get("/api/v1/customers/" + customer + "/incumbencies").then().body("items.since", contains("2026-01-05"));
    }

    /** As an update of a full database does it; the last statement of the migration. */
    @Test
    void whoStoodAtACompetitorBeforeHasADossierAfterTheUpdate() throws IOException {
        String customer = customer("rep");
        held("rep", customer, today().minusDays(4));
        SalesTeam.sql(Fragment.of("delete from incumbency where customer_id = ?", UUID.fromString(customer)));
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V2_20__rivals.sql"));
        String last = migration.substring(migration.lastIndexOf("insert into incumbency")).replace(";", " on conflict do nothing");
        assertThat(SalesTeam.sql(Fragment.of(last))).isPositive();
        team.as("rep").get("/api/v1/customers/" + customer + "/incumbencies").then().body("items.competitorId", contains(rival))
                .body("items.since", contains(today().minusDays(4).toString()));
    }

    @Test
    void anOpenDossierIsTakenOverByTheStatus() {
        String customer = customer("rep");
        incumbency("rep", customer, Map.of("since", "2023-05-01"));
        held("rep", customer, today());
        team.as("rep").get("/api/v1/customers/" + customer + "/incumbencies").then().body("items.since", contains("2023-05-01"));
    }

    @Test
    void theFirstOrderTakesTheCustomerFromTheOneThatHeldItOnly() {
        String customer = customer("rep");
        held("rep", customer, today().minusDays(9));
        String other = make("rep", COMPETITORS, Map.of("name", "海辰" + mark));
        make("rep", "/api/v1/customers/" + customer + "/incumbencies", Map.of("competitorId", other, "since", "2024-01-01"));
        // Through a test, as most are won.
        team.as("rep").body(Map.of("toStatus", "TESTING", "effectiveOn", today().minusDays(5).toString())).post("/api/v1/customers/" + customer + "/status-changes").then().statusCode(201);
        LocalDate day = today().minusDays(1);
        order(customer, day);
        String dossiers = "/api/v1/customers/" + customer + "/incumbencies";
        String id = team.as("rep").queryParam("open", false).get(dossiers).then().body("items.competitorId", contains(rival)).body("items.outcome", contains("TAKEN_BY_US"))
                .body("items.endedOn", contains(day.toString())).extract().path("items[0].id");
        team.as("rep").queryParam("open", true).get(dossiers).then().body("items.competitorId", contains(other));
        team.as("executive").queryParam("customerId", customer).header("Accept-Language", "zh-CN").get("/api/v1/audit-entries").then().body("items.title", hasItem("竞争对手不再在位"));
        // Whoever says that it goes on is not overruled by the same order.
        team.patchAs("rep", "*").body("{\"endedOn\":null,\"outcome\":null}").patch(dossiers + "/" + id).then().statusCode(200);
        team.patchAs("rep", "*").body(Map.of("importance", "KEY")).patch("/api/v1/customers/" + customer).then().statusCode(200);
        team.as("rep").queryParam("open", true).get(dossiers).then().body("items", hasSize(2));
    }

    @Test
    void eachFigureOpensItsListWithExactlyThatManyRows() {
        incumbency("rep", customer("rep"), Map.of("chance", 80, "expectedWinOn", today().plusDays(40).toString()));
        incumbency("rep", customer("rep"), Map.of("chance", 19));
        held("rep", customer("rep"), today().minusDays(2));
        incumbency("northRep", customer("northRep"), Map.of("chance", 50));
        String taken = customer("rep");
        held("rep", taken, today().minusDays(9));
        order(taken, today().minusDays(1));
        String lost = customer("rep");
        order(lost, today().minusDays(20));
        incumbency("rep", lost, Map.of("since", today().minusDays(3).toString(), "cooperation", "ONE_OF_SEVERAL"));
        String beforeUs = customer("rep");
        order(beforeUs, today().minusDays(5));
        incumbency("rep", beforeUs, Map.of("since", "2020-01-01"));
        make("rep", COMPETITORS + "/" + rival + "/moves", move(today()));
        make("rep", COMPETITORS + "/" + rival + "/moves", move(today().minusYears(2)));
        JsonPath figures = team.as("rep").get(COMPETITORS + "/" + rival + "/figures").then().statusCode(200)
                .body("held.count", equalTo(5)).body("atStatus.count", equalTo(1)).body("takenByUs.count", equalTo(1)).body("lostToIt.count", equalTo(1))
                .body("withOpenProblems.count", equalTo(0)).body("moves.count", equalTo(1)).body("chances.count", contains(1, 0, 0, 0, 1, 3))
                .body("expectedWins.count", contains(1, 4)).extract().jsonPath();
        Map<String, Integer> counted = new HashMap<>();
        for (String figure : List.of("held", "atStatus", "takenByUs", "lostToIt", "withOpenProblems", "moves")) {
            counted.put(figures.getString(figure + ".link"), figures.getInt(figure + ".count"));
        }
        for (String rows : List.of("chances", "expectedWins")) {
            List<Map<String, Object>> list = figures.getList(rows);
            list.forEach(row -> counted.put((String) row.get("link"), (Integer) row.get("count")));
        }
        assertThat(counted).hasSize(14);
        counted.forEach((link, count) -> team.as("rep").get(link + "&count=true").then().statusCode(200).body("total", equalTo(count)).body("items", hasSize(count)));
        team.as("executive").get(COMPETITORS + "/" + rival + "/figures").then().body("held.count", equalTo(6));
        JsonPath row = team.as("rep").queryParam("q", "安盾" + mark).get(COMPETITORS + "/figures").then().statusCode(200).body("items.held", contains(5))
                .body("items.takenByUs", contains(1)).body("items.lostToIt", contains(1)).body("items.moves", contains(1)).body("items[0].lastMoveOn", equalTo(today().toString()))
                .extract().jsonPath();
        for (Map.Entry<String, String> link : Map.of("heldLink", "held", "takenLink", "takenByUs", "lostLink", "lostToIt", "movesLink", "moves").entrySet()) {
            team.as("rep").get(row.getString("items[0]." + link.getKey()) + "&count=true").then().body("total", equalTo(row.getInt("items[0]." + link.getValue())));
        }
        assertThat(team.as("rep").queryParam("count", true).queryParam("limit", 1).get(COMPETITORS + "/figures").then().body("items", hasSize(1)).extract().jsonPath().getString("next")).isNotNull();
    }

    @Test
    void competingPurchasesAreNotedChangedAndTakenBack() {
        String customer = customer("rep");
        String path = "/api/v1/customers/" + customer + "/competing-purchases";
        Map<String, Object> body = Map.of("competitorId", rival, "product", "门禁控制器", "periodFrom", "2026-01-01", "periodTo", "2026-06-30", "amount", 186000.5, "source", "采购经理");
        String id = make("rep", path, body);
        make("rep", path, Map.of("product", "梯控", "periodFrom", "2025-01-01", "periodTo", "2025-06-30", "amount", 10));
        team.patchAs("rep", "*").body("{\"competitorId\":null}").patch(path + "/" + id).then().statusCode(200).body("competitorName", nullValue()).body("amount", equalTo(186000.50f));
        team.as("rep").queryParam("count", true).get(path).then().body("items.product", contains("门禁控制器", "梯控")).body("total", equalTo(2));
        team.as("rep").header("If-Match", "*").delete(path + "/" + id).then().statusCode(204);
        team.as("rep").get(path).then().body("items", hasSize(1));
        team.as("northRep").get(path).then().statusCode(404);
    }

    @Test
    void aMergeBringsTheDossiersTogetherAndItsUndoApart() {
        String survivor = customer("rep");
        String merged = customer("rep");
        String kept = incumbency("rep", survivor, Map.of());
        String doubled = incumbency("rep", merged, Map.of());
        String other = make("rep", COMPETITORS, Map.of("name", "海辰" + mark));
        String moved = make("rep", "/api/v1/customers/" + merged + "/incumbencies", Map.of("competitorId", other));
        team.as("rep").body(Map.of("occurredOn", "2026-02-03", "description", "交货晚")).post("/api/v1/customers/" + merged + "/incumbencies/" + doubled + "/problems").then().statusCode(201);
        make("rep", "/api/v1/customers/" + merged + "/competing-purchases", Map.of("product", "门禁", "periodFrom", "2026-01-01", "periodTo", "2026-06-30", "amount", 1));
        String move = make("rep", COMPETITORS + "/" + rival + "/moves", move(today()));
        String merge = team.as("rep").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
        team.as("rep").get("/api/v1/customers/" + survivor + "/incumbencies").then().body("items.id", containsInAnyOrder(kept, moved));
        team.as("rep").get("/api/v1/customers/" + survivor + "/incumbencies/" + kept).then().body("problems", hasSize(1));
        team.as("rep").get("/api/v1/customers/" + survivor + "/competing-purchases").then().body("items", hasSize(1));
        team.as("rep").get(COMPETITORS + "/" + rival + "/figures").then().body("held.count", equalTo(1));
        team.as("rep").get(COMPETITORS + "/" + rival + "/moves/" + move + "/customers").then().body("items", hasSize(1));
        team.as("manager").post("/api/v1/customers/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
        team.as("rep").get("/api/v1/customers/" + survivor + "/incumbencies").then().body("items.id", contains(kept));
        team.as("rep").get("/api/v1/customers/" + survivor + "/incumbencies/" + kept).then().body("problems", hasSize(0));
        team.as("rep").get("/api/v1/customers/" + merged + "/incumbencies").then().body("items.id", containsInAnyOrder(doubled, moved));
        team.as("rep").get("/api/v1/customers/" + merged + "/incumbencies/" + doubled).then().body("problems", hasSize(1));
        team.as("rep").get("/api/v1/customers/" + merged + "/competing-purchases").then().body("items", hasSize(1));
        team.as("rep").get(COMPETITORS + "/" + rival + "/moves/" + move + "/customers").then().body("items", hasSize(2));
    }

    @Test
    void whoLeavesTheCustomersTakesNoNoticeOfThem() {
        String customer = customer("rep");
        incumbency("rep", customer, Map.of());
        SalesTeam.sql(Fragment.of("update app_user set roles = '{ADMIN}' where id = ?", team.id("rep")));
        clock.advance(Duration.ofMinutes(5));
        make("rep2", COMPETITORS + "/" + rival + "/moves", move(today()));
        team.as("rep").get("/api/v1/notifications").then().body("items", hasSize(0));
    }

    private Map<String, Object> move(LocalDate day) {
        return Map.of("kind", "SALES_POLICY_CHANGE", "happenedOn", day.toString(), "source", "代理商来电", "description", "代理价下调一成");
    }

    /** Whoever kept the dossier is not asked the same again; what was answered before it stays readable. */
    @Test
    void theDossierAnswersTheChecklist() {
        String customer = customer("rep");
        held("rep", customer, today());
        String checklist = "/api/v1/customers/" + customer + "/checklist";
        String path = "/api/v1/customers/" + customer + "/incumbencies";
        String id = team.as("rep").get(path).then().body("items", hasSize(1)).extract().path("items[0].id");
        answered(customer, 1);
        String strengths = team.as("rep").get(checklist).then().extract().path("items.find { it.computedFrom == 'INCUMBENCY_STRENGTHS' }.questionId");
        SalesTeam.sql(Fragment.of(
                "insert into checklist_answer (id, customer_id, question_id, answer, answered_at, answered_by) values (gen_random_uuid(), ?, ?, '我们更快', now(), ?)",
                UUID.fromString(customer), UUID.fromString(strengths), team.id("rep")));
        team.patchAs("rep", "*").body(Map.of("development", "多了两条产线")).patch(path + "/" + id).then().statusCode(200);
        answered(customer, 3);
        answer(customer, "STRENGTHS").body("answer", equalTo("我们更快")).body("answeredByName", equalTo("rep"));
        team.patchAs("rep", "*").body(Map.of("cooperation", "MAIN_SUPPLIER", "sharePercent", 60, "ourStrengths", "交货快", "ourWeaknesses", "价格高", "chance", 40))
                .patch(path + "/" + id).then().statusCode(200);
        String problem = team.as("rep").body(Map.of("occurredOn", today().minusDays(3).toString(), "description", "交货晚")).post(path + "/" + id + "/problems").then().statusCode(201)
                .extract().path("problems[0].id");
        team.as("rep").body(Map.of("description", "新厂区")).post(path + "/" + id + "/entry-points").then().statusCode(201);
        answered(customer, 7);
        answer(customer, "COOPERATION").body("answer", equalTo("自 " + today() + " 起，主要供应商\n占其采购的 60%")).body("computed", equalTo(true));
        answer(customer, "DEVELOPMENT").body("answer", equalTo("多了两条产线"));
        answer(customer, "PROBLEMS").body("answer", equalTo(today().minusDays(3) + "：交货晚"));
        answer(customer, "STRENGTHS").body("answer", equalTo("优势：交货快\n劣势：价格高")).body("earlier.answer", contains("我们更快"));
        answer(customer, "ENTRY_POINTS").body("answer", equalTo("新厂区"));
        answer(customer, "WIN").body("answer", equalTo("把握 40%\n还没有填写预计日期"));
        team.patchAs("rep", "*").body(Map.of("solvedOn", today().toString())).patch(path + "/" + id + "/problems/" + problem).then().statusCode(200);
        answer(customer, "PROBLEMS").body("answer", equalTo(today().minusDays(3) + "：交货晚（" + today() + " 已解决）"));
        team.patchAs("rep", "*").body("{\"chance\":null}").patch(path + "/" + id).then().statusCode(200);
        answered(customer, 6);
    }

    private void answered(String customer, int count) {
        team.as("rep").get("/api/v1/customers/" + customer + "/checklist").then().statusCode(200).body("asked", equalTo(7)).body("answered", equalTo(count))
                .body("items.findAll { it.answer != null }", hasSize(count));
        team.as("rep").get("/api/v1/customers/" + customer).then().body("checklist.answered", equalTo(count));
    }

    private ValidatableResponse answer(String customer, String question) {
        return team.as("rep").get("/api/v1/customers/" + customer + "/checklist").then().rootPath("items.find { it.computedFrom == 'INCUMBENCY_" + question + "' }");
    }

    private void held(String person, String customer, LocalDate day) {
        team.as(person).body(Map.of("toStatus", "HELD_BY_COMPETITOR", "competitorId", rival, "effectiveOn", day.toString()))
                .post("/api/v1/customers/" + customer + "/status-changes").then().statusCode(201);
    }

    private String incumbency(String person, String customer, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("competitorId", rival));
        body.putAll(more);
        return make(person, "/api/v1/customers/" + customer + "/incumbencies", body);
    }

    private void order(String customer, LocalDate day) {
        String product = make("manager", "/api/v1/products", Map.of("code", "P-" + UUID.randomUUID(), "name", "门禁一体机"));
        make("rep", "/api/v1/orders", Map.of("customerId", customer, "orderedOn", day.toString(), "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", 10))));
    }

    private ValidatableResponse refused(String path, Map<String, ?> body) {
        return team.as("rep").body(body).post(path).then().statusCode(422);
    }

    private String customer(String person) {
        return make(person, "/api/v1/customers", Map.of("name", "对手" + UUID.randomUUID(), "statusSince", today().minusDays(30).toString()));
    }

    private LocalDate today() {
        return clock.today();
    }

    private String make(String person, String path, Map<String, ?> body) {
        return team.as(person).body(body).post(path).then().statusCode(201).body("id", notNullValue()).extract().path("id");
    }

    private List<String> exported(String person, String query) {
        String export = team.as(person).body(Map.of("list", "touched-customers", "format", "csv", "query", query)).post("/api/v1/exports").then().statusCode(201)
                .extract().path("id");
        return team.as(person).accept("*/*").get("/api/v1/exports/" + export + "/file").then().statusCode(200).extract().asString().lines().toList();
    }
}
