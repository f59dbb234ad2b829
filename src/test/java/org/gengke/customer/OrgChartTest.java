package org.gengke.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Who reports to whom at a customer, over HTTP: a tree, whoever builds it and whatever becomes of its people. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrgChartTest {

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCircleIsRefusedWithItsNames() {
        String customer = customer("甲");
        String chief = contact(customer, "陈总", null);
        String director = contact(customer, "王强", chief);
        String buyer = contact(customer, "李敏", director);
        below(chief, customer, buyer).statusCode(422).body("type", endsWith("/reports-to-cycle")).body("names", contains("陈总", "李敏", "王强"))
                .body("detail", equalTo("这样会使汇报关系首尾相接：陈总 → 李敏 → 王强 → 陈总。"));
        below(buyer, customer, buyer).statusCode(422).body("type", endsWith("/reports-to-cycle"));
        superior(chief, customer).isEqualTo(null);
        below(buyer, customer, chief).statusCode(201).body("customers[0].reportsToName", equalTo("陈总"));
        below(director, customer, buyer).statusCode(201);
    }

    @Test
    void aLongCircleIsRefusedToo() {
        String customer = customer("甲");
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            people.add(contact(customer, "第" + i, i == 0 ? null : people.get(i - 1)));
        }
        below(people.get(0), customer, people.get(29)).statusCode(422).body("names.size()", equalTo(30));
    }

    @Test
    void theSuperiorIsAtTheSameCustomerNow() {
        String customer = customer("甲");
        String buyer = contact(customer, "李敏", null);
        String elsewhere = contact(customer("乙"), "别处", null);
        below(buyer, customer, elsewhere).statusCode(422).body("errors[0].pointer", equalTo("#/reportsToId")).body("errors[0].code", equalTo("superior-not-at-customer"));
        String former = contact(customer, "前任", null);
        leaves(former, customer).statusCode(201);
        below(buyer, customer, former).statusCode(422).body("errors[0].code", equalTo("superior-not-at-customer"));
        team.as("rep").body(Map.of("name", "新人", "customers", List.of(Map.of("customerId", customer, "reportsToId", elsewhere)))).post("/api/v1/contacts").then()
                .statusCode(422).body("errors[0].pointer", equalTo("#/customers/0/reportsToId"));
    }

    /** Each round two people each put one below the other at the same moment: one of them is told. */
    @Test
    void twoWhoBuildAtOnceCloseNoCircle() {
        team.token("rep");
        team.token("manager");
        String customer = customer("甲");
        for (int round = 0; round < 6; round++) {
            String one = contact(customer, "一" + round, null);
            String other = contact(customer, "二" + round, null);
            List<Integer> answers = IntStream.of(0, 1).parallel()
                    .mapToObj(i -> position(i == 0 ? "rep" : "manager", i == 0 ? one : other, customer, i == 0 ? other : one).extract().statusCode())
                    .sorted().toList();
            assertThat(answers).containsExactly(201, 422);
        }
    }

    @Test
    void whoeverReportedToOneWhoLeftReportsToTheirSuperior() {
        String customer = customer("甲");
        String chief = contact(customer, "陈总", null);
        String director = contact(customer, "王强", chief);
        String buyer = contact(customer, "李敏", director);
        int version = team.as("rep").get("/api/v1/contacts/" + buyer).path("version");
        leaves(director, customer).statusCode(201).body("customers[0].reportsToName", equalTo("陈总"));
        superior(buyer, customer).isEqualTo(chief);
        team.as("rep").get("/api/v1/contacts/" + buyer).then().body("version", equalTo(version + 1));
        leaves(chief, customer).statusCode(201);
        superior(buyer, customer).isEqualTo(null);
        // Back again: below those who were below before.
        below(director, customer, buyer).statusCode(201);
        team.as("rep").queryParam("customerId", customer).get("/api/v1/audit-entries").then().statusCode(200);
    }

    @Test
    void aMergeAndItsUndoLeaveNoLineToTheOtherRecord() {
        String survivor = customer("甲");
        String merged = customer("乙");
        String chief = contact(survivor, "陈总", null);
        String head = contact(merged, "周经理", null);
        String buyer = contact(merged, "李敏", head);
        String merge = team.as("rep").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
        superior(buyer, survivor).isEqualTo(head);
        below(head, survivor, chief).statusCode(201);
        String added = contact(survivor, "新人", head);
        team.as("manager").post("/api/v1/customers/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
        superior(buyer, merged).isEqualTo(head);
        superior(head, merged).isEqualTo(null);
        superior(added, survivor).isEqualTo(null);
    }

    private org.assertj.core.api.ObjectAssert<Object> superior(String contact, String customer) {
        return assertThat((Object) team.as("rep").get("/api/v1/contacts/" + contact).then().statusCode(200).extract()
                .path("customers.find { it.customerId == '" + customer + "' }.reportsToId"));
    }

    private ValidatableResponse below(String contact, String customer, String superior) {
        return position("rep", contact, customer, superior);
    }

    private ValidatableResponse position(String person, String contact, String customer, String superior) {
        return team.as(person).body(Map.of("customerId", customer, "reportsToId", superior)).post("/api/v1/contacts/" + contact + "/positions").then();
    }

    private ValidatableResponse leaves(String contact, String customer) {
        return team.as("rep").body(Map.of("customerId", customer)).post("/api/v1/contacts/" + contact + "/departures").then();
    }

    private String contact(String customer, String name, String superior) {
        Map<String, Object> position = superior == null ? Map.of("customerId", customer) : Map.of("customerId", customer, "reportsToId", superior);
        return team.as("rep").body(Map.of("name", name, "customers", List.of(position))).post("/api/v1/contacts").then().statusCode(201)
                .body("customers[0].reportsToId", superior == null ? nullValue() : equalTo(superior)).extract().path("id");
    }

    private String customer(String name) {
        return team.as("rep").body(Map.of("name", name + "汇报" + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }
}
