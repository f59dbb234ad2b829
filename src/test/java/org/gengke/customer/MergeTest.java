package org.gengke.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two records of one customer: status, plans and interactions of the survivor, and the way back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergeTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void theSurvivorOfAWonRecordIsWonAndItsHistoryTellsIt() {
        String survivor = create("存续", "\"status\":\"TESTING\",\"statusSince\":\"2026-01-05\"");
        String merged = create("并入", "\"status\":\"WON\",\"statusSince\":\"2025-03-01\",\"importance\":\"KEY\"");
        String merge = merge(survivor, merged);
        customer(survivor).body("status", equalTo("WON")).body("wonBefore", equalTo(true)).body("importance", equalTo("KEY"));
        history(survivor).body("items.toStatus", contains("WON", "TESTING")).body("items[0].rule", equalTo("MERGE"))
                .body("items[0].reason", equalTo("并入" + mark)).body("items[0].effectiveOn", equalTo(clock.today().toString()));
        assertThat(openPlans(survivor)).isEqualTo(1);

        undo(survivor, merge);
        customer(survivor).body("status", equalTo("TESTING")).body("wonBefore", equalTo(false)).body("importance", nullValue());
        history(survivor).body("items.toStatus", contains("TESTING"));
        customer(merged).body("status", equalTo("WON")).body("importance", equalTo("KEY"));
        assertThat(openPlans(survivor)).isEqualTo(1);
        assertThat(openPlans(merged)).isEqualTo(1);
        assertThat(SalesTeam.sql(Fragment.of(
                        "update customer_state set valid_to = valid_to where customer_id = ? and (won_before or importance is not null)", UUID.fromString(survivor))))
                .isZero();
    }

    @Test
    void aRecordThatWasOnceWonMakesThePausedSurvivorWon() {
        String survivor = create("存续", "\"status\":\"CONTACTED_REPEATEDLY\"");
        String merged = create("并入", "\"status\":\"WON\",\"statusSince\":\"2025-03-01\"");
        pause(merged);
        pause(survivor);
        String merge = merge(survivor, merged);
        customer(survivor).body("status", equalTo("WON"));
        assertThat(openPlans(survivor)).isEqualTo(1);
        undo(survivor, merge);
        customer(survivor).body("status", equalTo("PAUSED"));
        customer(merged).body("status", equalTo("PAUSED"));
    }

    @Test
    void aWonSurvivorStaysAsItIs() {
        String survivor = create("存续", "\"status\":\"WON\",\"statusSince\":\"2025-03-01\",\"importance\":\"MINOR\"");
        merge(survivor, create("并入", "\"status\":\"WON\",\"importance\":\"KEY\""));
        customer(survivor).body("importance", equalTo("MINOR"));
        history(survivor).body("items", hasSize(1));
    }

    @Test
    void interactionsAndPromisesMoveAndComeBack() {
        String survivor = create("存续", "\"headcount\":1");
        String merged = create("并入", "\"headcount\":1");
        talk(survivor, "先谈");
        talk(merged, "后谈");
        String promise = team.as("rep").body("{\"customerId\":\"%s\",\"dueOn\":\"%s\",\"kind\":\"VISIT\",\"purpose\":\"看样\"}".formatted(merged, clock.today().plusDays(20)))
                .post("/api/v1/follow-up-plans").then().statusCode(201).extract().path("id");
        String merge = merge(survivor, merged);
        customer(survivor).body("interactionCount", equalTo(2));
        plans(survivor).body("items.id", contains(promise));
        undo(survivor, merge);
        customer(survivor).body("interactionCount", equalTo(1));
        customer(merged).body("interactionCount", equalTo(1));
        plans(survivor).body("items", hasSize(1)).body("items.id", not(hasItem(promise)));
        plans(merged).body("items.id", contains(promise));
    }

    /** What was promised during a pause stays beside its re-evaluation, through a merge and back. */
    @Test
    void promisesGivenDuringAPauseComeBackToIt() {
        String survivor = create("存续", "\"headcount\":1");
        String merged = create("并入", "\"headcount\":1");
        pause(merged);
        String promise = team.as("rep").body("{\"customerId\":\"%s\",\"dueOn\":\"%s\",\"kind\":\"VISIT\",\"purpose\":\"看样\"}".formatted(merged, clock.today().plusDays(20)))
                .post("/api/v1/follow-up-plans").then().statusCode(201).extract().path("id");
        assertThat(openPlans(merged)).isEqualTo(2);
        undo(survivor, merge(survivor, merged));
        plans(merged).body("items.findAll { it.state == 'PLANNED' }.id", hasItem(promise))
                .body("items.findAll { it.state == 'PLANNED' }.dueOn", hasItem(clock.today().plusDays(40).toString()));
        assertThat(openPlans(merged)).isEqualTo(2);
        assertThat(openPlans(survivor)).isEqualTo(1);
        undo(survivor, merge(survivor, merged));
        assertThat(openPlans(merged)).as("a second time too").isEqualTo(2);
        assertThat(SalesTeam.sql(Fragment.of(
                        "update follow_up_plan set state = state where customer_id = ? and state = 'PLANNED' and ended_by is not null", UUID.fromString(merged))))
                .as("nobody ended what is open")
                .isZero();
    }

    @Test
    void theInteractionsOfBothAreCountedTogetherOnceEach() {
        String survivor = create("存续", "\"headcount\":1");
        String merged = create("并入", "\"headcount\":1");
        talk(survivor, "一");
        talk(merged, "二");
        String wrong = talk(merged, "三");
        team.as("rep").body("{\"kind\":\"CALL\",\"summary\":\"更正\"}").post("/api/v1/interactions/" + wrong + "/corrections").then().statusCode(201);
        String merge = merge(survivor, merged);
        customer(survivor).body("interactionCount", equalTo(3)).body("status", equalTo("CONTACTED_REPEATEDLY"));
        history(survivor).body("items.toStatus", contains("CONTACTED_REPEATEDLY", "CONTACT_STARTED")).body("items[0].rule", equalTo("INTERACTIONS"));
        assertThat(openPlans(survivor)).isEqualTo(1);
        undo(survivor, merge);
        customer(survivor).body("interactionCount", equalTo(1)).body("status", equalTo("CONTACT_STARTED"));
        customer(merged).body("interactionCount", equalTo(2)).body("status", equalTo("CONTACT_STARTED"));
        history(survivor).body("items.toStatus", contains("CONTACT_STARTED"));

        String again = merge(survivor, merged);
        talk(survivor, "四");
        talk(survivor, "五");
        undo(survivor, again);
        customer(survivor).body("interactionCount", equalTo(3)).body("status", equalTo("CONTACTED_REPEATEDLY"));
    }

    @Test
    void afterThirtyDaysAMergeStands() {
        String survivor = create("存续", "\"headcount\":1");
        String merge = merge(survivor, create("并入", "\"status\":\"WON\""));
        List.of("rep", "manager").forEach(team::token);
        SalesTeam.sql(Fragment.of("update customer_merge set merged_at = ? where id = ?", clock.now().minus(Duration.ofDays(31)), UUID.fromString(merge)));
        team.as("manager").post(CUSTOMERS + "/" + survivor + "/merges/" + merge + "/undo").then().statusCode(409);
        customer(survivor).body("status", equalTo("WON"));
    }

    private String create(String name, String properties) {
        return team.as("rep").body("{\"name\":\"%s%s\",%s}".formatted(name, mark, properties)).post(CUSTOMERS).then().statusCode(201).extract().path("id");
    }

    private void pause(String id) {
        team.as("rep").body("{\"toStatus\":\"PAUSED\",\"pause\":{\"cause\":\"PRICE\",\"side\":\"OURS\",\"reEvaluateOn\":\"%s\"}}".formatted(clock.today().plusDays(40)))
                .post(CUSTOMERS + "/" + id + "/status-changes").then().statusCode(201);
    }

    private String talk(String customer, String summary) {
        return team.as("rep").body("{\"customerId\":\"%s\",\"kind\":\"CALL\",\"summary\":\"%s\"}".formatted(customer, summary)).post("/api/v1/interactions").then().statusCode(201).extract().path("id");
    }

    private String merge(String survivor, String merged) {
        return team.as("rep").body("{\"mergedId\":\"%s\"}".formatted(merged)).post(CUSTOMERS + "/" + survivor + "/merges").then().statusCode(201).extract().path("id");
    }

    private void undo(String survivor, String merge) {
        team.as("manager").post(CUSTOMERS + "/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
    }

    private ValidatableResponse customer(String id) {
        return team.as("rep").get(CUSTOMERS + "/" + id).then().statusCode(200);
    }

    private ValidatableResponse history(String id) {
        return team.as("rep").get(CUSTOMERS + "/" + id + "/status-changes").then().statusCode(200);
    }

    private ValidatableResponse plans(String customer) {
        return team.as("rep").queryParam("customerId", customer).queryParam("state", "PLANNED").get("/api/v1/follow-up-plans").then().statusCode(200);
    }

    private int openPlans(String customer) {
        return plans(customer).extract().jsonPath().getList("items").size();
    }
}
