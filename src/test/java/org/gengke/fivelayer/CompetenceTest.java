package org.gengke.fivelayer;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.BusinessClock;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Work by competence over HTTP: stated by an administrator, warned about where work is given, nothing refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CompetenceTest {

    @Inject
    BusinessClock clock;

    private final SalesTeam team = new SalesTeam();

    @Test
    void anAdministratorStatesIt() {
        team.as("manager").get("/api/v1/users/" + team.id("rep")).then().statusCode(200).body("competence", nullValue());
        state("rep", "\"SOLUTION\"");
        team.as("rep").get("/api/v1/users/" + team.id("rep")).then().statusCode(200).body("competence", equalTo("SOLUTION"));
        team.patchAs("admin", "*").body("{\"phone\":\"13800138000\"}").patch("/api/v1/users/" + team.id("rep")).then().statusCode(200).body("competence", equalTo("SOLUTION"));
        state("rep", "null");
        team.as("rep").get("/api/v1/users/" + team.id("rep")).then().body("competence", nullValue());
        team.patchAs("manager", "*").body("{\"competence\":\"EXECUTIVE\"}").patch("/api/v1/users/" + team.id("rep")).then().statusCode(403);
        team.patchAs("admin", "*").body("{\"competence\":\"MASTER\"}").patch("/api/v1/users/" + team.id("rep")).then().statusCode(400);
        team.as("admin").get("/api/v1/audit-entries?entityId=" + team.id("rep")).then().statusCode(200)
                .body("items[0].details.property", hasItem("competence"));
    }

    @Test
    void aTopVisitOfSomebodyBelowIsWarnedOfAndNotRefused() {
        String customer = customer();
        state("rep", "\"SALES_MANAGER\"");
        plan(customer, "EXECUTIVE_VISIT", "rep").body("competenceWarning.needed", equalTo("EXECUTIVE")).body("competenceWarning.has", equalTo("SALES_MANAGER"));
        plan(customer, "CALL", "rep").body("competenceWarning", nullValue());
        plan(customer, "DEMO", "rep").body("competenceWarning", nullValue());
        state("executive", "\"EXECUTIVE\"");
        plan(customer, "EXECUTIVE_VISIT", "executive").body("competenceWarning", nullValue());
        // Nobody stated hers: it is said that it is not known.
        team.as("rep").body(Map.of("access", "READ")).put("/api/v1/customers/" + customer + "/shares/" + team.id("rep2")).then().statusCode(200);
        plan(customer, "DEMO", "rep2").body("competenceWarning.needed", equalTo("SOLUTION")).body("competenceWarning.has", nullValue());
        team.as("rep").get("/api/v1/follow-up-plans?customerId=" + customer + "&kind=EXECUTIVE_VISIT&ownerId=" + team.id("rep")).then().statusCode(200)
                .body("items[0].competenceWarning.needed", equalTo("EXECUTIVE"));
    }

    @Test
    void whatWouldBeWarnedOfIsKnownBefore() {
        state("solution", "\"SOLUTION\"");
        team.as("rep").get("/api/v1/five-layer/competence-checks/" + team.id("solution")).then().statusCode(200)
                .body("has", equalTo("SOLUTION"))
                .body("work.find { it.work == 'SOLUTION' }.warning", nullValue())
                .body("work.find { it.work == 'VALUE' }.warning.needed", equalTo("SALES_MANAGER"))
                .body("contacts.find { it.kind == 'EXECUTIVE_VISIT' }.warning.has", equalTo("SOLUTION"))
                .body("contacts.find { it.kind == 'DEMO' }.warning", nullValue());
        team.as("rep").get("/api/v1/five-layer/competence-checks/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whatTheLayersGiveToSomebodyBelowIsWarnedOf() {
        String customer = customer();
        state("rep", "\"JUNIOR\"");
        String rep = team.id("rep").toString();
        String base = "/api/v1/customers/" + customer;
        String barrier = team.as("rep").body(Map.of("kind", "CUSTOMER_RELATIONS", "height", 3, "ownerId", rep)).post(base + "/barriers").then().statusCode(201)
                .body("competenceWarning.needed", equalTo("SALES_MANAGER")).body("competenceWarning.has", equalTo("JUNIOR")).extract().path("id");
        team.as("rep").body(Map.of("kind", "SHORTLISTING", "height", 3, "ownerId", rep)).post(base + "/barriers").then().statusCode(201).body("competenceWarning", nullValue());
        team.patchAs("rep", "*").body("{\"ownerId\":null}").patch(base + "/barriers/" + barrier).then().statusCode(200).body("competenceWarning", nullValue());
        team.as("rep").body(Map.of("kind", "STRATEGIC", "description", "共建标准", "ownerId", rep)).post(base + "/values").then().statusCode(201)
                .body("competenceWarning.needed", equalTo("EXECUTIVE"));
        String project = team.as("rep").body(Map.of("name", "门禁改造", "step", 5, "responsibleId", rep)).post(base + "/projects").then().statusCode(201)
                .body("competenceWarning.needed", equalTo("SOLUTION")).extract().path("id");
        team.as("rep").get(base + "/five-layer").then().statusCode(200)
                .body("projects[0].competenceWarning.needed", equalTo("SOLUTION")).body("values[0].competenceWarning.has", equalTo("JUNIOR"))
                .body("barriers.competenceWarning.findAll { it != null }", org.hamcrest.Matchers.empty());
        team.as("rep").body("{\"state\":\"WON\"}").header("If-Match", "*").post("/api/v1/projects/" + project + "/outcome").then().statusCode(org.hamcrest.Matchers.lessThan(300));
        team.as("rep").get("/api/v1/projects/" + project).then().body("competenceWarning", nullValue());
        team.as("rep").get("/api/v1/five-layer/competence-checks/" + rep).then()
                .body("barriers.find { it.kind == 'CUSTOMER_RELATIONS' }.warning.needed", equalTo("SALES_MANAGER"))
                .body("projectSteps.find { it.step == 1 }.warning", nullValue()).body("values.find { it.kind == 'STRATEGIC' }.warning.needed", equalTo("EXECUTIVE"));
    }

    private void state(String person, String competence) {
        team.patchAs("admin", "*").body("{\"competence\":" + competence + "}").patch("/api/v1/users/" + team.id(person)).then().statusCode(200);
    }

    private String customer() {
        return team.as("rep").body(Map.of("name", "胜任" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private io.restassured.response.ValidatableResponse plan(String customer, String kind, String owner) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "kind", kind, "purpose", "拜访高层", "dueOn", clock.today().plusDays(1).toString()));
        body.put("ownerId", team.id(owner).toString());
        return team.as("rep").body(body).post("/api/v1/follow-up-plans").then().statusCode(201);
    }
}
