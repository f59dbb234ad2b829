package org.gengke.keyaccount;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** Section 9: a yearly symposium with invitations, attendance and decisions. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SymposiumTest {

    private static final String SYMPOSIUMS = "/api/v1/symposiums";
    private static final String INVITATIONS = "/api/v1/symposium-invitations";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private String customer;

    @BeforeEach
    void signIn() {
        SalesTeam.sql(Fragment.of("delete from symposium"));
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "solution", "manager").forEach(team::token);
        clock.setDate(LocalDate.of(2026, 3, 2));
        customer = keyAccount();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void eachAccountIsInvitedEachYear() {
        duty().body("items[0].dueOn", equalTo("2026-12-31")).body("items[0].missing", contains("NEVER_DONE", "NOT_INVITED"));
        String symposium = symposium("2026-03-10");
        duty().body("items[0].dueOn", equalTo("2026-03-10")).body("items[0].state", equalTo("DUE_SOON"));
        String invitation = invite(symposium).statusCode(201).body("state", equalTo("INVITED")).body("invitedOn", equalTo("2026-03-02")).extract().path("id");
        duty().body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2027-12-31")).body("items[0].lastOn", equalTo("2026-03-02")).body("items[0].missing", empty());
        clock.setDate(LocalDate.of(2026, 3, 11));
        duty().body("items[0].missing", contains("NO_REPLY"));
        team.patchAs("rep", "*").body("{\"state\":\"ATTENDED\"}").patch(INVITATIONS + "/" + invitation).then().statusCode(200).body("state", equalTo("ATTENDED"));
        duty().body("items[0].missing", contains("NO_DECISIONS"));
        decide(symposium, Map.of("what", "新品先在三家分厂试用", "customerId", customer, "until", "2026-04-01", "followUp", true)).statusCode(201).body("followUpPlanId", notNullValue());
        duty().body("items[0].missing", empty());
        team.as("rep").get("/api/v1/follow-up-plans?state=PLANNED&customerId=" + customer).then().body("items.purpose", hasItem("新品先在三家分厂试用"));
        team.as("rep").get(SYMPOSIUMS + "/" + symposium).then().body("invited", equalTo(1)).body("attended", equalTo(1)).body("decisions", equalTo(1));
        clock.setDate(LocalDate.of(2027, 1, 1));
        duty().body("items[0].missing", contains("NOT_INVITED")).body("items[0].dueOn", equalTo("2027-12-31"));
    }

    @Test
    void whatCannotBeIsSaidWithItsPlace() {
        String symposium = symposium("2026-03-10");
        String invitation = invite(symposium).statusCode(201).extract().path("id");
        invite(symposium).statusCode(409).body("type", endsWith("/problems/symposium-invited-already"));
        String contact = contact(customer);
        invite(symposium, contact).statusCode(201);
        invite(symposium, contact).statusCode(409);
        invite(symposium, contact(keyAccount())).statusCode(422).body("errors[0].pointer", equalTo("#/contactId"));
        team.patchAs("rep", "*").body("{\"state\":\"ATTENDED\"}").patch(INVITATIONS + "/" + invitation).then().statusCode(422).body("errors[0].code", equalTo("not-held-yet"));
        decide(symposium, Map.of("what", "太早")).statusCode(422).body("errors[0].code", equalTo("not-held-yet"));
        String etag = team.as("rep").get(INVITATIONS + "/" + invitation).then().extract().header("ETag");
        team.patchAs("rep", etag).body("{\"state\":\"ACCEPTED\"}").patch(INVITATIONS + "/" + invitation).then().statusCode(200);
        team.patchAs("rep", etag).body("{\"state\":\"DECLINED\"}").patch(INVITATIONS + "/" + invitation).then().statusCode(412);
        clock.setDate(LocalDate.of(2026, 3, 10));
        decide(symposium, Map.of("what", "无客户", "until", "2026-04-01", "followUp", true)).statusCode(422).body("errors[0].pointer", equalTo("#/customerId"));
        decide(symposium, Map.of("what", "无日期", "customerId", customer, "followUp", true)).statusCode(422).body("errors[0].pointer", equalTo("#/until"));
        decide(symposium, Map.of("what", "谁", "responsibleId", UUID.randomUUID().toString())).statusCode(422).body("errors[0].pointer", equalTo("#/responsibleId"));
        team.as("rep").body(Map.of("heldOn", "1989-01-01", "topic", "很久以前")).post(SYMPOSIUMS).then().statusCode(422).body("errors[0].pointer", equalTo("#/heldOn"));
        team.as("rep").body(Map.of("heldOn", "2026-05-01", "topic", " ")).post(SYMPOSIUMS).then().statusCode(422).body("errors[0].pointer", equalTo("#/topic"));
        String seen = team.as("rep").get(SYMPOSIUMS + "/" + symposium).then().extract().header("ETag");
        team.patchAs("rep", seen).body("{\"place\":\"深圳\"}").patch(SYMPOSIUMS + "/" + symposium).then().statusCode(200).body("place", equalTo("深圳"));
        team.patchAs("rep", seen).body("{\"place\":\"上海\"}").patch(SYMPOSIUMS + "/" + symposium).then().statusCode(412);
    }

    @Test
    void othersSeeNoInvitationsAndCountNone() {
        String symposium = symposium("2026-03-02");
        String invitation = invite(symposium).statusCode(201).extract().path("id");
        decide(symposium, Map.of("what", "只给看得见的人", "customerId", customer)).statusCode(201);
        team.as("rep2").get(INVITATIONS + "/" + invitation).then().statusCode(404);
        team.as("rep2").get(INVITATIONS + "?count=true&symposiumId=" + symposium).then().statusCode(200).body("total", equalTo(0));
        team.as("rep2").get(SYMPOSIUMS + "/" + symposium).then().statusCode(200).body("invited", equalTo(0)).body("decisions", equalTo(0));
        team.as("rep2").get(SYMPOSIUMS + "/" + symposium + "/decisions").then().statusCode(200).body("items", empty());
        team.as("rep2").body(Map.of("customerId", customer)).post(SYMPOSIUMS + "/" + symposium + "/invitations").then().statusCode(404);
        team.as("solution").body(Map.of("heldOn", "2026-05-01", "topic", "座谈")).post(SYMPOSIUMS).then().statusCode(403);
        team.as("rep").get(INVITATIONS + "?count=true&state=INVITED&customerId=" + customer).then().body("total", equalTo(1)).body("items", hasSize(1));
        team.as("manager").get("/api/v1/audit-entries?customerId=" + customer + "&limit=50").then().statusCode(200).body("items.action", hasItem("SYMPOSIUM_INVITED"));
    }

    private ValidatableResponse duty() {
        return team.as("rep").get("/api/v1/key-account-duties/accounts?duty=SYMPOSIUM&customerId=" + customer).then().statusCode(200);
    }

    private String symposium(String day) {
        return team.as("rep").body(Map.of("heldOn", day, "topic", "年度座谈", "place", "广州")).post(SYMPOSIUMS).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse invite(String symposium) {
        return team.as("rep").body(Map.of("customerId", customer)).post(SYMPOSIUMS + "/" + symposium + "/invitations").then();
    }

    private ValidatableResponse invite(String symposium, String contact) {
        return team.as("rep").body(Map.of("customerId", customer, "contactId", contact)).post(SYMPOSIUMS + "/" + symposium + "/invitations").then();
    }

    private ValidatableResponse decide(String symposium, Map<String, Object> body) {
        return team.as("rep").body(body).post(SYMPOSIUMS + "/" + symposium + "/decisions").then();
    }

    private String contact(String at) {
        return team.as("rep").body(Map.of("name", "陈总", "customers", List.of(Map.of("customerId", at)))).post("/api/v1/contacts").then().statusCode(201).extract().path("id");
    }

    private String keyAccount() {
        String id = team.as("rep").body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC', updated_at = updated_at + interval '1 second' where id = ?", UUID.fromString(id)));
        return id;
    }
}
