package org.gengke.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CustomerStatusTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Inject
    BusinessClock clock;

    @Inject
    Cultivation cultivation;

    @Inject
    CurrentCaller callers;

    @Inject
    Sql sql;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void onlyTheNameIsNeededAndTheCallerBecomesTheOwner() {
        String name = "广州恒远精密机械" + mark + "有限公司";
        Response created = team.as("rep").body("{\"name\":\"%s\"}".formatted(name)).post(CUSTOMERS);
        created.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("ownerId", equalTo(team.id("rep").toString()))
                .body("teamId", equalTo(team.south.toString()))
                .body("status", equalTo("CONTACT_STARTED"))
                .body("statusSince", equalTo(clock.today().toString()))
                .body("access", equalTo("WRITE"))
                .body("importance", nullValue())
                .body("allowedStatusChanges.toStatus", hasItems("CONTACTED_REPEATEDLY", "TESTING", "PAUSED", "WON"))
                .body("allowedStatusChanges.find { it.toStatus == 'PAUSED' }.needs", contains("pause.cause", "pause.side", "pause.reEvaluateOn"));
        String id = created.path("id");
        team.as("rep").get(CUSTOMERS + "/" + id).then().statusCode(200).body("name", equalTo(name));
        team.as("rep2").get(CUSTOMERS + "/" + id).then().statusCode(404);
        team.as("manager").get(CUSTOMERS + "/" + id).then().statusCode(200).body("allowedStatusChanges.toStatus", hasItem("ABANDONED"));
        team.as("executive").get(CUSTOMERS + "/" + id).then().statusCode(200).body("access", equalTo("READ"));
        for (String q : List.of("恒远", "hy", "hengyuan", mark)) {
            team.as("rep").queryParam("q", q).get(CUSTOMERS).then().statusCode(200).body("items.id", contains(id));
        }
    }

    @Test
    void aPatchChangesWhatItNamesAndNeedsTheVersionThatWasRead() {
        String id = create("rep", "\"tags\":[\"华南\"],\"headcount\":20");
        String tag = team.as("rep").get(CUSTOMERS + "/" + id).header("ETag");
        team.patchAs("rep", tag).body("{\"headcount\":30,\"website\":\"https://hy.example\"}").patch(CUSTOMERS + "/" + id)
                .then().statusCode(200).body("headcount", equalTo(30)).body("tags", contains("华南"));
        team.patchAs("rep", tag).body("{\"headcount\":40}").patch(CUSTOMERS + "/" + id).then().statusCode(412);
        team.patchAs("executive", "*").body("{\"headcount\":40}").patch(CUSTOMERS + "/" + id).then().statusCode(403);
        team.patchAs("rep", "*").body("{\"regionCode\":\"999999\"}").patch(CUSTOMERS + "/" + id).then().statusCode(422);
        team.patchAs("rep", "*").body("{\"importance\":\"KEY\"}").patch(CUSTOMERS + "/" + id).then().statusCode(422).body("type", endsWith("importance-needs-won"));
    }

    @Test
    void pausingNeedsCauseSideAndDateAndResumingGoesBack() {
        String id = create("rep", "\"status\":\"CONTACTED_REPEATEDLY\"");
        change("rep", id, "{\"toStatus\":\"PAUSED\"}").statusCode(422)
                .body("type", endsWith("status-change-incomplete"))
                .body("missing", containsInAnyOrder("pause.cause", "pause.side", "pause.reEvaluateOn"));
        LocalDate later = clock.today().plusDays(40);
        change("rep", id, "{\"toStatus\":\"PAUSED\",\"pause\":{\"cause\":\"NO_BUDGET\",\"side\":\"THEIRS\",\"reEvaluateOn\":\"%s\"}}".formatted(later))
                .statusCode(201).body("pause.cause", equalTo("NO_BUDGET"));
        team.as("rep").get(CUSTOMERS + "/" + id).then()
                .body("pause.reEvaluateOn", equalTo(later.toString()))
                .body("allowedStatusChanges.find { it.resumes }.toStatus", equalTo("CONTACTED_REPEATEDLY"));
        change("rep", id, "{}").statusCode(201).body("toStatus", equalTo("CONTACTED_REPEATEDLY"));
        change("rep", id, "{\"toStatus\":\"CONTACT_STARTED\"}").statusCode(409).body("allowed", hasItem("TESTING"));
    }

    @Test
    void abandoningNeedsTheManagerOfTheTeam() {
        String id = create("rep", "");
        String body = "{\"toStatus\":\"ABANDONED\",\"assessment\":\"没有采购能力\"}";
        change("rep", id, body).statusCode(403).body("type", endsWith("abandonment-needs-manager"));
        change("northManager", id, body).statusCode(404);
        change("manager", id, body).statusCode(201).body("reason", equalTo("没有采购能力"));
    }

    @Test
    void onlyWhoMayAbandonIsOfferedIt() {
        String id = create("rep", "");
        team.as("manager").body("{\"access\":\"WRITE\"}").put(CUSTOMERS + "/" + id + "/shares/" + team.id("northManager")).then().statusCode(200);
        team.as("northManager").get(CUSTOMERS + "/" + id).then().statusCode(200).body("access", equalTo("WRITE"))
                .body("allowedStatusChanges.toStatus", hasItem("TESTING")).body("allowedStatusChanges.toStatus", not(hasItem("ABANDONED")));
        change("northManager", id, "{\"toStatus\":\"ABANDONED\",\"assessment\":\"没有采购能力\"}").statusCode(403);
        team.as("manager").get(CUSTOMERS + "/" + id).then().body("allowedStatusChanges.toStatus", hasItem("ABANDONED"));
    }

    @Test
    void patchesOfAnyVersionLoseNothingOfEachOther() throws Exception {
        String id = create("rep", "");
        Map<String, String> wanted = Map.of(
                "shortName", "简称", "website", "https://hy.example", "mainBusiness", "机械", "leadSource", "展会", "salesChannels", "直销",
                "technicalExpertise", "精密加工", "historicalSuppliers", "甲公司");
        ExecutorService threads = Executors.newFixedThreadPool(wanted.size());
        try {
            List<Callable<Integer>> patches = new ArrayList<>();
            wanted.forEach((name, value) -> patches.add(() -> team.patchAs("rep", "*").body("{\"%s\":\"%s\"}".formatted(name, value)).patch(CUSTOMERS + "/" + id).statusCode()));
            for (Future<Integer> patch : threads.invokeAll(patches)) {
                assertThat(patch.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdown();
        }
        Map<String, Object> customer = team.as("rep").get(CUSTOMERS + "/" + id).jsonPath().getMap("");
        assertThat(customer).containsAllEntriesOf(wanted);
    }

    @Test
    void aPastChangeMovesTheAutomaticBeginningBackAndFiguresFollow() {
        String id = create("rep", "");
        LocalDate won = clock.today().minusDays(100);
        change("rep", id, "{\"toStatus\":\"WON\",\"effectiveOn\":\"%s\",\"importance\":\"KEY\"}".formatted(won)).statusCode(201);
        team.as("rep").get(CUSTOMERS + "/" + id + "/status-changes").then()
                .body("items.toStatus", contains("WON", "CONTACT_STARTED"))
                .body("items.durationDays", contains(100, 0));
        assertThat(stateOn(id, won.minusDays(1))).isNull();
        assertThat(stateOn(id, won)).isEqualTo("WON/KEY");
        assertThat(stateOn(id, clock.today())).isEqualTo("WON/KEY");
        LocalDate paused = clock.today().minusDays(50);
        change("rep", id, "{\"toStatus\":\"PAUSED\",\"effectiveOn\":\"%s\",\"pause\":{\"cause\":\"PRICE\",\"side\":\"OURS\",\"reEvaluateOn\":\"%s\"}}".formatted(paused, clock.today().plusDays(9)))
                .statusCode(201);
        team.as("rep").queryParam("asOf", won.toString()).queryParam("status", "WON").queryParam("importance", "KEY").queryParam("count", true)
                .get(CUSTOMERS).then().statusCode(200).body("items.id", contains(id)).body("total", equalTo(1)).body("items[0].status", equalTo("PAUSED"));
        team.as("rep").queryParam("asOf", clock.today().toString()).queryParam("status", "PAUSED").queryParam("pauseSide", "OURS")
                .queryParam("fromStatus", "NONE").queryParam("fromAsOf", won.minusDays(1).toString()).queryParam("wonBefore", true)
                .get(CUSTOMERS).then().statusCode(200).body("items.id", contains(id));
        change("rep", id, "{\"toStatus\":\"TESTING\",\"effectiveOn\":\"%s\"}".formatted(won.plusDays(1))).statusCode(409);
    }

    @Test
    void theThirdInteractionMovesTheCustomerByItself() {
        String id = create("rep", "");
        for (int i = 0; i < 3; i++) {
            Instant at = clock.now().minusSeconds(3600L * (3 - i));
            callers.as(team.caller("rep"), () -> QuarkusTransaction.requiringNew().call(() -> {
                cultivation.lock(UUID.fromString(id));
                cultivation.interactionRecorded(UUID.fromString(id), at, null);
                return null;
            }));
        }
        team.as("rep").get(CUSTOMERS + "/" + id).then()
                .body("status", equalTo("CONTACTED_REPEATEDLY"))
                .body("interactionCount", equalTo(3))
                .body("lastInteractionAt", notNullValue());
        team.as("rep").get(CUSTOMERS + "/" + id + "/status-changes").then().body("items[0].rule", equalTo("INTERACTIONS"));
    }

    @Test
    void aManagerGivesCustomersAndARepMayOnlyRelease() {
        String id = create("rep", "");
        team.patchAs("rep", "*").body("{\"ownerId\":\"%s\"}".formatted(team.id("rep2"))).patch(CUSTOMERS + "/" + id).then().statusCode(403);
        team.patchAs("manager", "*").body("{\"ownerId\":\"%s\"}".formatted(team.id("northRep"))).patch(CUSTOMERS + "/" + id).then().statusCode(403);
        team.patchAs("manager", "*").body("{\"ownerId\":\"%s\"}".formatted(team.id("cityRep"))).patch(CUSTOMERS + "/" + id)
                .then().statusCode(200).body("teamId", equalTo(team.guangzhou.toString()));
        team.as("rep").get(CUSTOMERS + "/" + id).then().statusCode(404);
        team.as("cityRep").get(CUSTOMERS + "/" + id).then().statusCode(200);
        team.as("manager").queryParam("teamId", team.south.toString()).get(CUSTOMERS).then().body("items.id", hasItem(id));
    }

    @Test
    void aBulkChangeAnswersForEachCustomer() {
        String mine = create("rep", "");
        String foreign = create("northRep", "");
        team.as("manager").body("{\"customerIds\":[\"%s\",\"%s\"],\"change\":{\"tier\":\"TOP\",\"addTags\":[\"重点\"]}}".formatted(mine, foreign))
                .post(CUSTOMERS + "/bulk-changes").then().statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.customerId == '" + mine + "' }.outcome", equalTo("CHANGED"))
                .body("items.find { it.customerId == '" + foreign + "' }.problem.type", endsWith("not-found"));
        team.as("rep").get(CUSTOMERS + "/" + mine).then().body("tags", contains("重点")).body("tier", equalTo("TOP"));
        team.as("northRep").get(CUSTOMERS + "/" + foreign).then().body("tags", not(hasItem("重点")));
    }

    @Test
    void aTierIsSetByTheManagerOfTheTeam() {
        String id = create("rep", "");
        team.patchAs("rep", "*").body("{\"tier\":\"STRATEGIC\"}").patch(CUSTOMERS + "/" + id).then().statusCode(403).body("type", endsWith("tier-needs-manager"));
        team.as("rep").body("{\"name\":\"等级%s\",\"tier\":\"TOP\"}".formatted(id)).post(CUSTOMERS).then().statusCode(403).body("type", endsWith("tier-needs-manager"));
        team.as("rep").body("{\"customerIds\":[\"%s\"],\"change\":{\"tier\":\"TOP\"}}".formatted(id)).post(CUSTOMERS + "/bulk-changes").then()
                .body("items[0].problem.type", endsWith("tier-needs-manager"));
        team.patchAs("manager", "*").body("{\"tier\":\"STRATEGIC\"}").patch(CUSTOMERS + "/" + id).then().statusCode(200).body("tier", equalTo("STRATEGIC"));
        team.patchAs("rep", "*").body("{\"headcount\":9,\"tier\":\"STRATEGIC\"}").patch(CUSTOMERS + "/" + id).then().statusCode(200);
    }

    @Test
    void settingsAreBoundedAndTakeEffectAtOnce() {
        String tag = team.as("manager").get("/api/v1/settings").then().statusCode(200)
                .body("values.interactionsUntilRepeated", equalTo(3)).body("definitions.key", hasItem("wonByHand"))
                .body("definitions.title", everyItem(not(startsWith("setting."))))
                .extract().header("ETag");
        team.patchAs("rep", tag).body("{\"values\":{\"interactionsUntilRepeated\":1}}").patch("/api/v1/settings").then().statusCode(403);
        team.patchAs("manager", tag).body("{\"values\":{\"interactionsUntilRepeated\":0,\"nonsense\":1}}").patch("/api/v1/settings").then()
                .statusCode(422).body("errors", hasSize(2));
        team.patchAs("manager", tag).body("{\"values\":{\"poolClaimsPerDay\":7}}").patch("/api/v1/settings").then()
                .statusCode(200).body("values.poolClaimsPerDay", equalTo(7));
        team.patchAs("manager", tag).body("{\"values\":{\"poolClaimsPerDay\":8}}").patch("/api/v1/settings").then().statusCode(412);
        team.patchAs("manager", "*").body("{\"values\":{\"poolClaimsPerDay\":null}}").patch("/api/v1/settings").then()
                .statusCode(200).body("values.poolClaimsPerDay", equalTo(5));
    }

    private ValidatableResponse change(String person, String id, String body) {
        return team.as(person).body(body).post(CUSTOMERS + "/" + id + "/status-changes").then();
    }

    private String create(String person, String more) {
        String name = "深圳前海科技" + UUID.randomUUID().toString().substring(0, 12) + "有限公司";
        return team.as(person).body("{\"name\":\"%s\"%s}".formatted(name, more.isEmpty() ? "" : "," + more)).post(CUSTOMERS)
                .then().statusCode(201).extract().path("id");
    }

    private String stateOn(String id, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> sql.first(
                        Fragment.of("select status || '/' || coalesce(importance, '-') as s from customer_state where customer_id = ? and valid_from <= ? and valid_to > ?", UUID.fromString(id), day, day),
                        row -> row.getString("s"))
                .orElse(null));
    }
}
