package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in the pool shows none of the customer's people, in whatever answer of the model; and the same figures. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PoolPeopleTest {

    private final SalesTeam team = new SalesTeam();
    private final Modelled modelled = new Modelled(team);
    private String customer;
    private UUID project;
    private String maker;

    @BeforeEach
    void aCustomerWithADecisionMaker() {
        customer = modelled.customer("rep", "STRATEGIC");
        project = modelled.project(customer, "OPEN");
        SalesTeam.sql(Fragment.of(
                "insert into project_step (id, customer_id, project_id, step, reached_on, created_at, recorded_at) values (?, ?, ?, 6, date '2026-01-05', now(), now())",
                org.gengke.shared.domain.Ids.next(), UUID.fromString(customer), project));
        SalesTeam.sql(Fragment.of("update customer_project set step = 6 where id = ?", project));
        String contact = modelled.maker(customer, project, 60);
        maker = team.as("manager").get("/api/v1/projects/" + project + "/decision-makers").then().statusCode(200).extract().path("items[0].id");
        team.as("manager").body(Map.of("kind", "PERSONAL", "contactId", contact, "description", "标杆", "state", "CONFIRMED", "confirmedBy", contact, "evidence", "邮件"))
                .post("/api/v1/customers/" + customer + "/values").then().statusCode(201).body("contactName", equalTo("决策人60"));
    }

    private void released() {
        SalesTeam.sql(Fragment.of("update customer set owner_id = null where id = ?", UUID.fromString(customer)));
    }

    /** Everything that names people, read by somebody who sees all customers. */
    private List<String> answers() {
        return List.of(
                "/api/v1/customers/" + customer + "/five-layer", "/api/v1/customers/" + customer + "/five-layer?asOf=" + LocalDate.now().minusDays(1),
                "/api/v1/customers/" + customer + "/values", "/api/v1/projects/" + project, "/api/v1/projects/" + project + "/decision-makers",
                "/api/v1/projects/" + project + "/relationship-map", "/api/v1/projects/" + project + "/support-leads",
                "/api/v1/five-layer/departure-risk?customerId=" + customer, "/api/v1/five-layer/customers?modelled=true&sort=-depth&limit=200");
    }

    private String read(String path) {
        return team.as("executive").get(path).then().statusCode(200).extract().asString();
    }

    @Test
    void nobodyIsNamedAnywhere() {
        assertThat(answers().stream().filter(path -> read(path).contains("决策人60")).toList()).as("before").hasSizeGreaterThanOrEqualTo(5);
        released();
        assertThat(answers().stream().filter(path -> read(path).contains("决策人60")).toList()).as("in the pool").isEmpty();
        team.as("executive").get("/api/v1/projects/" + project + "/decision-makers/" + maker).then().statusCode(404);
    }

    @Test
    void theFiguresStay() {
        released();
        team.as("executive").get("/api/v1/projects/" + project).then().body("weight", equalTo(60)).body("absent", equalTo(1)).body("decisionMakers", equalTo(1));
        team.as("executive").get("/api/v1/projects/" + project + "/relationship-map").then().body("weight", equalTo(60)).body("people", hasSize(0));
        team.as("executive").header("Accept-Language", "zh-CN").get("/api/v1/customers/" + customer + "/five-layer").then()
                .body("layers[3].missing.kind", contains("WEIGHTS_INCOMPLETE", "DECISION_MAKERS_ABSENT", "NOT_LEADING"))
                .body("layers[3].missing[1].text", equalTo("【门禁改造】有决策人所在步骤已到但无人见过，尽快拜访。")).body("layers[3].missing[1].about", hasSize(0));
        team.as("executive").get("/api/v1/five-layer/departure-risk?customerId=" + customer).then()
                .body("items[0].unknownPercent", equalTo(100.0f)).body("items[0].makers", hasSize(0)).body("items[0].gaps", contains("UNKNOWN"));
        team.as("executive").get("/api/v1/customers/" + customer + "/values").then().body("items.description", contains("标杆"))
                .body("items.contactName", contains(nullValue())).body("items.confirmedByName", contains(nullValue()));
    }
}
