package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: the desk's view of its duties, and that each figure opens a list of as many rows. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutyDeskTest {

    private static final String DUTIES = "/api/v1/key-account-duties";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "northManager", "kam", "executive").forEach(team::token);
        clock.setDate(LocalDate.of(2026, 3, 2));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void aDutyThatWasNeverDoneIsDueAnIntervalAfterTheAccountWasEntered() {
        String customer = keyAccount("rep");
        // 180 days after 2 March.
        standing(customer, "OPINION").body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2026-08-29")).body("items[0].missing", equalTo(List.of("NEVER_DONE")));
        clock.setDate(LocalDate.of(2026, 8, 15));
        standing(customer, "OPINION").body("items[0].state", equalTo("DUE_SOON"));
        clock.setDate(LocalDate.of(2026, 8, 29));
        standing(customer, "OPINION").body("items[0].state", equalTo("DUE_SOON"));
        clock.setDate(LocalDate.of(2026, 8, 30));
        standing(customer, "OPINION").body("items[0].state", equalTo("OVERDUE"));
        SalesTeam.sql(Fragment.of(
                "insert into account_opinion (id, customer_id, asked_on, score, created_at) values (?, ?, date '2026-08-30', 2, now())", Ids.next(), UUID.fromString(customer)));
        // Asked they were; what a low opinion calls for is due at once.
        standing(customer, "OPINION").body("items[0].state", equalTo("DUE_SOON")).body("items[0].lastOn", equalTo("2026-08-30")).body("items[0].dueOn", equalTo("2026-08-30"))
                .body("items[0].missing", equalTo(List.of("LOW_OPINION_OPEN")));
        SalesTeam.sql(Fragment.of(
                "update account_opinion set consequence_kind = 'NONE', consequence = '已沟通', consequence_on = date '2026-08-30' where customer_id = ?", UUID.fromString(customer)));
        standing(customer, "OPINION").body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2027-02-26")).body("items[0].missing", empty());
    }

    @Test
    void whoNeverHadAnIncentiveIsNotInOrder() {
        String customer = keyAccount("rep");
        standing(customer, "INCENTIVE").body("items[0].state", equalTo("DUE_SOON")).body("items[0].dueOn", equalTo("2026-03-02")).body("items[0].missing", equalTo(List.of("NEVER_DONE")));
    }

    @Test
    void whatASymposiumLeftUndoneIsDueAtOnce() {
        String customer = keyAccount("rep");
        UUID symposium = Ids.next();
        SalesTeam.sql(Fragment.of(
                "insert into symposium (id, held_on, place, topic, created_at, updated_at) values (?, date '2026-03-05', '苏州', '年度座谈会', now(), now())", symposium));
        SalesTeam.sql(Fragment.of(
                "insert into symposium_invitation (id, symposium_id, customer_id, state, invited_on, created_at, updated_at) values (?, ?, ?, 'INVITED', date '2026-03-02', now(), now())",
                Ids.next(), symposium, UUID.fromString(customer)));
        standing(customer, "SYMPOSIUM").body("items[0].state", equalTo("IN_ORDER")).body("items[0].missing", empty());
        clock.setDate(LocalDate.of(2026, 3, 6));
        standing(customer, "SYMPOSIUM").body("items[0].state", equalTo("DUE_SOON")).body("items[0].dueOn", equalTo("2026-03-06")).body("items[0].missing", equalTo(List.of("NO_REPLY")));
        SalesTeam.sql(Fragment.of("update symposium_invitation set state = 'ATTENDED' where symposium_id = ?", symposium));
        standing(customer, "SYMPOSIUM").body("items[0].state", equalTo("DUE_SOON")).body("items[0].missing", equalTo(List.of("NO_DECISIONS")));
        SalesTeam.sql(Fragment.of("delete from symposium_invitation where symposium_id = ?", symposium));
        SalesTeam.sql(Fragment.of("delete from symposium where id = ?", symposium));
    }

    /** Entered in 2023, a key account since today: nothing was owed to it in the years between. */
    @Test
    void whatWasNeverDoneCountsFromTheDayItBecameAKeyAccount() {
        clock.setDate(LocalDate.of(2023, 5, 1));
        String byTier = customer("rep");
        String byImportance = customer("rep");
        SalesTeam.sql(Fragment.of("update customer set status = 'WON', status_since = date '2023-05-02' where id = ?", UUID.fromString(byImportance)));
        clock.setDate(LocalDate.of(2026, 3, 2));
        team.patchAs("manager", "*").body("{\"tier\":\"TOP\"}").patch("/api/v1/customers/" + byTier).then().statusCode(200);
        team.patchAs("manager", "*").body("{\"importance\":\"KEY\"}").patch("/api/v1/customers/" + byImportance).then().statusCode(200);
        for (String customer : List.of(byTier, byImportance)) {
            standing(customer, "OPINION").body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2026-08-29"));
            standing(customer, "EXECUTIVE_VISIT").body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2026-08-29"));
            standing(customer, "EVENTS").body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2026-05-31"));
            standing(customer, "PROMOTION").body("items[0].state", equalTo("IN_ORDER")).body("items[0].dueOn", equalTo("2027-03-02"));
        }
        // From one tier of key accounts to the other it stays one; called important besides it was one before.
        clock.setDate(LocalDate.of(2026, 4, 1));
        team.patchAs("manager", "*").body("{\"tier\":\"STRATEGIC\"}").patch("/api/v1/customers/" + byTier).then().statusCode(200);
        team.patchAs("manager", "*").body("{\"tier\":\"TOP\"}").patch("/api/v1/customers/" + byImportance).then().statusCode(200);
        List.of(byTier, byImportance).forEach(customer -> standing(customer, "OPINION").body("items[0].dueOn", equalTo("2026-08-29")));
    }

    @Test
    void aVisitOfAnExecutiveIsOneWhoeverNotesIt() {
        String customer = keyAccount("rep");
        clock.setDate(LocalDate.of(2026, 9, 1));
        standing(customer, "EXECUTIVE_VISIT").body("items[0].state", equalTo("OVERDUE")).body("items[0].missing", equalTo(List.of("NEVER_DONE", "VISIT_NOT_PLANNED")));
        String plan = team.as("rep").body(Map.of("customerId", customer, "kind", "EXECUTIVE_VISIT", "dueOn", "2026-09-10", "purpose", "总经理拜访", "ownerId", team.id("executive").toString()))
                .post("/api/v1/follow-up-plans").then().statusCode(201).extract().path("id");
        assertThat(plan).isNotNull();
        standing(customer, "EXECUTIVE_VISIT").body("items[0].state", equalTo("OVERDUE")).body("items[0].missing", equalTo(List.of("NEVER_DONE")));
        visit(customer, "VISIT", List.of());
        standing(customer, "EXECUTIVE_VISIT").body("items[0].state", equalTo("OVERDUE"));
        visit(customer, "VISIT", List.of(team.id("executive").toString()));
        standing(customer, "EXECUTIVE_VISIT").body("items[0].state", equalTo("IN_ORDER")).body("items[0].lastOn", equalTo("2026-09-01")).body("items[0].missing", empty());
    }

    @Test
    void eachFigureOpensAListOfAsManyRows() {
        for (int i = 0; i < 5; i++) {
            String customer = keyAccount(i < 3 ? "rep" : "rep2");
            if (i % 2 == 0) {
                visit(customer, "EXECUTIVE_VISIT", List.of());
            }
        }
        clock.setDate(LocalDate.of(2026, 8, 20));
        for (String filter : List.of("ownerId=" + team.id("rep"), "teamId=" + team.south, "ownerId=" + team.id("rep") + "&ownerId=" + team.id("rep2"))) {
            JsonPath figures = team.as("manager").get(DUTIES + "?" + filter).then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> duties = figures.getList("items");
            assertThat(duties).isNotEmpty();
            for (Map<String, Object> duty : duties) {
                String list = filter + "&duty=" + duty.get("duty");
                assertThat(rows("manager", list)).as(list).hasSize((int) duty.get("accounts")).hasSize(filter.startsWith("ownerId") && filter.indexOf('&') < 0 ? 3 : 5);
                assertThat(rows("manager", list + "&state=IN_ORDER")).hasSize((int) duty.get("inOrder"));
                assertThat(rows("manager", list + "&state=DUE_SOON")).hasSize((int) duty.get("dueSoon"));
                assertThat(rows("manager", list + "&state=OVERDUE")).hasSize((int) duty.get("overdue"));
                @SuppressWarnings("unchecked")
                List<Map<String, Object>> lacking = (List<Map<String, Object>>) duty.get("lacking");
                lacking.forEach(lack -> assertThat(rows("manager", list + "&missing=" + lack.get("missing"))).hasSize((int) lack.get("accounts")));
            }
        }
    }

    @Test
    void othersSeeNothingAndCountNothing() {
        String customer = keyAccount("rep");
        for (String stranger : List.of("rep2", "northManager")) {
            team.as(stranger).get("/api/v1/customers/" + customer + "/duties").then().statusCode(404);
            team.as(stranger).get(DUTIES + "/accounts?count=true&customerId=" + customer).then().statusCode(200).body("total", equalTo(0)).body("items", empty());
            team.as(stranger).get(DUTIES + "?ownerId=" + team.id("rep")).then().statusCode(200).body("items.accounts.sum()", equalTo(0));
        }
        team.as("kam").get("/api/v1/customers/" + customer + "/duties").then().statusCode(200).body("writable", equalTo(true));
        team.as("rep").get("/api/v1/customers/" + customer + "/duties").then().statusCode(200).body("customerId", equalTo(customer));
        SalesTeam.sql(Fragment.of("update customer set tier = 'ORDINARY' where id = ?", UUID.fromString(customer)));
        team.as("rep").get("/api/v1/customers/" + customer + "/duties").then().statusCode(404);
        team.as("rep").get(DUTIES + "/accounts?count=true&customerId=" + customer).then().body("total", equalTo(0));
    }

    @Test
    void whatIsAskedWronglyIsSaid() {
        team.as("rep").get(DUTIES + "/accounts?duty=LUNCH").then().statusCode(400);
        team.as("rep").get(DUTIES + "/accounts?sort=name").then().statusCode(400);
        team.as("rep").get(DUTIES + "?state=OVERDUE").then().statusCode(400);
    }

    private List<String> rows(String person, String query) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = team.as(person).get(DUTIES + "/accounts?limit=2&count=true&" + query + after).then().statusCode(200).extract().jsonPath();
            found.addAll(page.getList("items.collect { it.customerId + it.duty }", String.class));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
            if (after == null) {
                assertThat(page.getInt("total")).isEqualTo(found.size());
            }
        } while (after != null);
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }

    private io.restassured.response.ValidatableResponse standing(String customer, String duty) {
        return team.as("rep").get(DUTIES + "/accounts?count=true&duty=" + duty + "&customerId=" + customer).then().statusCode(200).body("items", hasSize(1)).body("total", equalTo(1));
    }

    private void visit(String customer, String kind, List<String> colleagues) {
        team.as("manager").body(Map.of("customerId", customer, "kind", kind, "summary", "到访", "colleagueIds", colleagues)).post("/api/v1/interactions").then().statusCode(201);
    }

    private String customer(String owner) {
        return team.as(owner).body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private String keyAccount(String owner) {
        String id = customer(owner);
        SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC', updated_at = updated_at + interval '1 second' where id = ?", UUID.fromString(id)));
        return id;
    }
}
