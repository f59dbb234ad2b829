package org.gengke.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** A team is optional: who has none works with their own customers, and is in nobody's team. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TeamlessPeopleTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    private final SalesTeam team = new SalesTeam();

    TeamlessPeopleTest() {
        team.add("freeManager", null, "MANAGER");
        team.add("freeRep", null, "REP");
    }

    @Test
    void aManagerWithoutATeamKeepsCustomersOfTheirOwn() {
        String id = create("freeManager").getString("id");
        team.as("freeManager").get(CUSTOMERS + "/" + id).then().statusCode(200).body("teamId", nullValue());
        team.as("freeManager")
                .body("{\"toStatus\":\"CONTACTED_REPEATEDLY\"}")
                .post(CUSTOMERS + "/" + id + "/status-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void aManagerGivesNoCustomerToSomebodyOutsideTheirTeams() {
        JsonPath customer = create("manager");
        team.patchAs("manager", "*")
                .body("{\"ownerId\":\"" + team.id("freeRep") + "\"}")
                .patch(CUSTOMERS + "/" + customer.getString("id"))
                .then()
                .statusCode(403);
        team.as("manager").get(CUSTOMERS + "/" + customer.getString("id")).then().body("ownerId", equalTo(team.id("manager").toString()));
    }

    @Test
    void aShareOfATeamlessOwnersCustomerConfirmsNothing() {
        String id = create("freeRep").getString("id");
        team.as("freeRep")
                .body("{\"access\":\"WRITE\"}")
                .put(CUSTOMERS + "/" + id + "/shares/" + team.id("manager"))
                .then()
                .statusCode(200);
        team.as("manager").body("{\"toStatus\":\"CONTACTED_REPEATEDLY\"}").post(CUSTOMERS + "/" + id + "/status-changes").then().statusCode(201);
        team.as("manager").body("{\"toStatus\":\"ABANDONED\",\"reason\":\"没有需求\"}").post(CUSTOMERS + "/" + id + "/status-changes").then().statusCode(403);
    }

    private JsonPath create(String person) {
        return team.as(person).body("{\"name\":\"独立客户" + UUID.randomUUID() + "\"}").post(CUSTOMERS).then().statusCode(201).extract().jsonPath();
    }
}
