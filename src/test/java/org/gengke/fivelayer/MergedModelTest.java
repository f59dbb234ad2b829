package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written between a merge and its undo goes where it belongs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergedModelTest {

    private final SalesTeam team = new SalesTeam();
    private final Modelled modelled = new Modelled(team);
    private String survivor;
    private String merged;

    @BeforeEach
    void twoRecords() {
        survivor = modelled.customer("rep", "STRATEGIC");
        merged = modelled.customer("rep", "STRATEGIC");
    }

    private String make(String path, Object body) {
        return team.as("rep").body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private String contact(String customer, String name) {
        return make("/api/v1/contacts", Map.of("name", name, "customers", List.of(Map.of("customerId", customer))));
    }

    private String merge() {
        return team.as("manager").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
    }

    private void undo(String merge) {
        team.as("manager").post("/api/v1/customers/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
    }

    @Test
    void decisionMakersAndStepsGoBackWithTheirProject() {
        String project = make("/api/v1/customers/" + merged + "/projects", Map.of("name", "迁移", "step", 2));
        String chen = contact(merged, "陈");
        String merge = merge();
        String maker = make(
                "/api/v1/projects/" + project + "/decision-makers",
                Map.of("contactId", chen, "role", "DECIDES", "decidesAt", List.of(4), "weight", 40, "stances", List.of(Map.of("stance", "SUPPORT"))));
        team.patchAs("rep", "*").body(Map.of("weight", 60)).patch("/api/v1/projects/" + project + "/decision-makers/" + maker).then().statusCode(200);
        team.as("rep").body(Map.of("step", 3)).post("/api/v1/projects/" + project + "/step-changes").then().statusCode(201);
        undo(merge);
        team.as("rep").get("/api/v1/projects/" + project).then().body("customerId", equalTo(merged)).body("weight", equalTo(60)).body("steps.step", contains(2, 3));
        team.as("rep").get("/api/v1/customers/" + merged + "/five-layer").then().body("projects[0].decisionMakers", equalTo(1));
        long stranded = QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get().count(Fragment.of(
                "select (select count(*) from decision_maker_ever where customer_id = ?) + (select count(*) from project_step_ever where customer_id = ?)",
                UUID.fromString(survivor), UUID.fromString(survivor))));
        assertThat(stranded).isZero();
    }

    /** Who is at both records has a line of their own in each. */
    @Test
    void anUndoMakesNoCircle() {
        String both = contact(merged, "甲");
        String moving = contact(merged, "乙");
        Map<String, Object> below = new HashMap<>(Map.of("customerId", merged, "reportsToId", moving));
        team.as("rep").body(below).post("/api/v1/contacts/" + both + "/positions").then().statusCode(201);
        team.as("rep").body(Map.of("customerId", survivor)).post("/api/v1/contacts/" + both + "/positions").then().statusCode(201);
        String merge = merge();
        team.as("rep").body(Map.of("customerId", survivor, "reportsToId", both)).post("/api/v1/contacts/" + moving + "/positions").then().statusCode(201);
        undo(merge);
        List<Object> superiors = List.of(superior(both), superior(moving));
        assertThat(superiors).as("one of the two lines went").containsOnlyOnce("").hasSize(2);
    }

    private Object superior(String contact) {
        Object above = team.as("rep").get("/api/v1/contacts/" + contact).then().statusCode(200).extract()
                .path("customers.find { it.customerId == '%s' }.reportsToId".formatted(merged));
        return above == null ? "" : above;
    }

    @Test
    void aReviewShowsAMergedCustomerOnceWithAllThatWasAgreed() {
        String review = team.as("manager").body(Map.of("personId", team.id("rep").toString())).post("/api/v1/five-layer/reviews").then().statusCode(201)
                .body("customers", equalTo(2)).extract().path("id");
        String path = "/api/v1/five-layer/reviews/" + review;
        for (String customer : List.of(survivor, merged)) {
            team.as("manager").body(Map.of("layer", "BARRIER", "dueOn", java.time.LocalDate.now().plusDays(6).toString(), "kind", "CALL", "purpose", "问清入围条件" + customer))
                    .post(path + "/customers/" + customer + "/actions").then().statusCode(201);
        }
        String merge = merge();
        team.as("manager").get(path).then().body("customers", equalTo(1)).body("actions", equalTo(2));
        team.as("manager").get(path + "/customers").then().body("items.customerId", contains(survivor)).body("items[0].layers[1].actions", hasSize(2));
        team.as("manager").get(path + "/customers/" + survivor).then().statusCode(200).body("before", nullValue());
        undo(merge);
        team.as("manager").get(path + "/customers").then().body("items.customerId", containsInAnyOrder(survivor, merged)).body("items.layers[0][1].actions", hasSize(1));
    }
}
