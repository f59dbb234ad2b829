package org.gengke.followup;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whoever did something is named, and not whoever it was done to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhoDidItTest {

    private static final String PLANS = "/api/v1/follow-up-plans";

    private final SalesTeam team = new SalesTeam();
    private final TestClock clock = new TestClock();

    @Test
    void aManagerWhoCancelsAPlanOfARepresentativeIsNamed() {
        String customer = customer();
        String plan = plan("rep", customer);
        team.as("manager").body(Map.of("reason", "客户已来电")).post(PLANS + "/" + plan + "/cancellation").then().statusCode(200);
        timeline(customer, "PLAN_CANCELLED").body("items.find { it.subjectId == '" + plan + "' }.actorName", equalTo("manager"));
    }

    @Test
    void aManagerWhoMovesAPlanIsNamed() {
        String customer = customer();
        String plan = plan("rep", customer);
        Map<String, String> later = Map.of("dueOn", clock.today().plusDays(9).toString(), "reason", "客户出差");
        String moved = team.as("manager").body(later).post(PLANS + "/" + plan + "/rescheduling").then().statusCode(201)
                .body("plannedById", equalTo(team.id("manager").toString())).extract().path("id");
        timeline(customer, "PLAN_RESCHEDULED").body("items.actorName", hasSize(1)).body("items[0].actorName", equalTo("manager"));
        team.as("rep").get(PLANS + "/" + moved).then().body("ownerName", equalTo("rep")).body("plannedByName", equalTo("manager"));
    }

    @Test
    void whoMergedEndedThePlansOfTheMergedRecord() {
        String survivor = customer();
        String merged = customer();
        team.as("manager").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201);
        timeline(survivor, "PLAN_CANCELLED").body("items", hasSize(1)).body("items[0].actorName", equalTo("manager"))
                .body("items[0].details.cause", equalTo("MERGED"));
    }

    @Test
    void nobodyIsNamedForWhatAJobDid() {
        UUID customer = UUID.fromString(customer());
        new Cultivated(team).change(customer, "status = 'ABANDONED'");
        timeline(customer.toString(), "PLAN_CANCELLED").body("items", hasSize(1)).body("items[0].actorName", nullValue())
                .body("items[0].details.cause", equalTo("ABANDONED"));
    }

    @Test
    void aPlanOfTheCadenceWasPlannedByNobody() {
        String customer = customer();
        team.as("rep").queryParam("customerId", customer).get(PLANS).then().body("items", hasSize(1)).body("items[0].plannedById", nullValue());
        team.as("rep").get(PLANS + "/" + plan("rep", customer)).then().body("plannedByName", equalTo("rep"));
    }

    private String customer() {
        return team.as("rep").body(Map.of("name", "谁做的 " + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private String plan(String person, String customer) {
        Map<String, String> body = Map.of("customerId", customer, "dueOn", clock.today().plusDays(2).toString(), "kind", "CALL", "purpose", "报价");
        return team.as(person).body(body).post(PLANS).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse timeline(String customer, String kind) {
        return team.as("rep").queryParam("kind", kind).get("/api/v1/customers/" + customer + "/timeline").then().statusCode(200);
    }
}
