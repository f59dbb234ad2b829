package org.gengke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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

/** What somebody holds goes to others in one step, and the protocol says what. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandoverTest {

    private static final String HANDOVERS = "/api/v1/handovers";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "cityRep", "manager", "northManager", "northRep", "executive", "admin", "solution").forEach(team::token);
        clock.setDate(DAY);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void allThatSomebodyHoldsMovesAtOnce() {
        String own = customer("rep");
        String others = customer("rep2");
        String plan = plan("rep", own, "rep", "VISIT");
        // Given to somebody who saw the customer then.
        SalesTeam.sql(Fragment.of("insert into customer_share (customer_id, user_id, access, created_at) values (?, ?, 'READ', now())", UUID.fromString(others), team.id("rep")));
        String delegated = plan("manager", others, "rep", "CALL");
        String followed = trial(own, "solution");
        String engineered = trial(others, "rep");
        String responsible = project(others, "rep");
        String nobodys = project(own, null);
        String barrier = post("manager", "/api/v1/customers/" + others + "/barriers", Map.of("kind", "QUALIFICATION", "height", 3, "description", "缺资质", "ownerId", id("rep")));
        String value = post("manager", "/api/v1/customers/" + others + "/values", Map.of("kind", "STRATEGIC", "description", "联合实验室", "ownerId", id("rep")));
        String account = post("manager", "/api/v1/key-account-plans", Map.of(
                "customerId", others, "responsibleId", id("rep"), "title", "年度规划", "beginsOn", DAY.toString(), "endsOn", DAY.plusDays(200).toString(),
                "goals", List.of(Map.of("metric", "VISITS", "target", 9, "from", DAY.toString(), "dueOn", DAY.plusDays(200).toString())),
                "activities", List.of(Map.of("kind", "CALL", "title", "核对需求", "dueOn", DAY.plusDays(9).toString()))));
        String report = post("manager", "/api/v1/account-reports", Map.of("customerId", others, "kind", "REQUEST", "content", "三楼门禁要改时段", "responsibleId", id("rep")));
        String answered = post("manager", "/api/v1/account-reports", Map.of(
                "customerId", others, "kind", "QUESTION", "content", "接口要不要改？", "responsibleId", id("rep"), "answer", "不用"));
        SalesTeam.sql(Fragment.of("delete from customer_share where customer_id = ?", UUID.fromString(others)));
        JsonPath preview = team.as("manager").get(HANDOVERS + "/previews/" + id("rep")).then().statusCode(200).extract().jsonPath();
        assertThat(counts(preview)).isEqualTo(Map.of("CUSTOMER", 1, "PLAN", 2, "TRIAL", 2, "PROJECT", 2, "BARRIER", 1, "VALUE", 1, "ACCOUNT_PLAN", 1, "ACCOUNT_REPORT", 1));
        figuresAreLists("manager", HANDOVERS + "/previews/" + id("rep"), preview);

        String handover = handOver("manager", "rep", "cityRep").statusCode(201).body("reason", equalTo("调往总部")).body("handedOn", equalTo(DAY.toString()))
                .body("receivers.name", contains("cityRep")).body("createdByName", equalTo("manager")).extract().path("id");

        team.as("cityRep").get("/api/v1/customers/" + own).then().statusCode(200).body("ownerId", equalTo(id("cityRep"))).body("teamId", equalTo(team.guangzhou.toString()));
        team.as("rep").get("/api/v1/customers/" + own).then().statusCode(404);
        team.as("rep2").get("/api/v1/customers/" + others).then().body("ownerId", equalTo(id("rep2")));
        team.as("cityRep").get("/api/v1/follow-up-plans/" + plan).then().statusCode(200).body("ownerId", equalTo(id("cityRep")));
        team.as("manager").get("/api/v1/follow-up-plans/" + delegated).then().body("ownerId", equalTo(id("cityRep")));
        team.as("manager").get("/api/v1/test-trials/" + followed).then().body("engineerId", equalTo(id("solution")));
        team.as("cityRep").get("/api/v1/test-trials/" + engineered).then().statusCode(200).body("engineerId", equalTo(id("cityRep")));
        team.as("cityRep").get("/api/v1/projects/" + responsible).then().statusCode(200).body("responsibleId", equalTo(id("cityRep")));
        team.as("cityRep").get("/api/v1/projects/" + nobodys).then().statusCode(200).body("responsibleId", nullValue());
        team.as("manager").get("/api/v1/customers/" + others + "/barriers/" + barrier).then().body("ownerId", equalTo(id("cityRep")));
        team.as("manager").get("/api/v1/key-account-plans/" + account).then().statusCode(200).body("responsibleId", equalTo(id("cityRep")));
        team.as("manager").get("/api/v1/customers/" + others + "/values/" + value).then().body("ownerId", equalTo(id("cityRep")));
        team.as("manager").get("/api/v1/account-reports/" + report).then().statusCode(200).body("responsibleId", equalTo(id("cityRep"))).body("standing", equalTo("WAITING"));
        team.as("manager").get("/api/v1/account-reports/" + answered).then().statusCode(200).body("responsibleId", equalTo(id("rep")));

        JsonPath protocol = team.as("manager").get(HANDOVERS + "/" + handover).then().statusCode(200).extract().jsonPath();
        assertThat(counts(protocol)).isEqualTo(counts(preview));
        figuresAreLists("manager", HANDOVERS + "/" + handover, protocol);
        items("manager", handover, "?kind=TRIAL").body("items.duty", containsInAnyOrder("WITH_CUSTOMER", "ENGINEER"))
                .body("items.toName", contains("cityRep", "cityRep")).body("items.fromName", hasItem("rep"));
        items("manager", handover, "?kind=PLAN&sort=dueOn").body("items.duty", containsInAnyOrder("OWNER", "DELEGATED"));
        // The receiver sees the foreign trial and project that are assigned to them, not the rest of that customer.
        JsonPath received = team.as("cityRep").get(HANDOVERS + "/" + handover).then().statusCode(200).extract().jsonPath();
        assertThat(counts(received)).isEqualTo(Map.of("CUSTOMER", 1, "PLAN", 1, "TRIAL", 2, "PROJECT", 2, "BARRIER", 0, "VALUE", 0, "ACCOUNT_PLAN", 0, "ACCOUNT_REPORT", 0));
        figuresAreLists("cityRep", HANDOVERS + "/" + handover, received);
        // Who gave sees the protocol, and nothing any more of what went.
        JsonPath given = team.as("rep").get(HANDOVERS + "/" + handover).then().statusCode(200).extract().jsonPath();
        assertThat(counts(given).values()).containsOnly(0);
        figuresAreLists("rep", HANDOVERS + "/" + handover, given);
        assertThat(counts(team.as("manager").get(HANDOVERS + "/previews/" + id("rep")).jsonPath()).values()).containsOnly(0);
    }

    @Test
    void whatWasPromisedStaysPromised() {
        String customer = customer("rep");
        Map<String, Object> cadence = next("rep", customer);
        // The receiver's days are full: a rhythm that placed it anew would have to move it.
        LocalDate due = LocalDate.parse((String) cadence.get("dueOn"));
        String busy = customer("rep2");
        for (int i = 0; i < 12; i++) {
            post("rep2", "/api/v1/follow-up-plans", Map.of("customerId", busy, "dueOn", due.toString(), "kind", "CALL", "purpose", "第" + i + "次"));
        }
        clock.setDate(DAY.plusDays(1));
        handOver("manager", "rep", "rep2").statusCode(201);
        Map<String, Object> after = next("rep2", customer);
        assertThat(after).containsEntry("id", cadence.get("id")).containsEntry("dueOn", cadence.get("dueOn")).containsEntry("firstDueOn", cadence.get("firstDueOn"))
                .containsEntry("rescheduleCount", 0).containsEntry("state", "PLANNED").containsEntry("ownerId", id("rep2"));
        clock.setDate(due);
        List<String> work = team.as("rep2").get("/api/v1/worklist?limit=200").then().statusCode(200).extract().path("items.plan.customerId");
        assertThat(work).contains(customer);
        assertThat(team.as("rep").get("/api/v1/worklist").then().extract().<List<Object>>path("items")).isEmpty();
    }

    @Test
    void pastFiguresStayWithWhoeverOwnedTheCustomerThen() {
        String customer = customer("rep");
        clock.setDate(DAY.plusDays(10));
        handOver("manager", "rep", "cityRep").statusCode(201);
        assertThat(total(DAY.plusDays(9), "rep")).isEqualTo(1);
        assertThat(total(DAY.plusDays(10), "rep")).isZero();
        assertThat(total(DAY.plusDays(10), "cityRep")).isEqualTo(1);
        assertThat(total(DAY.plusDays(9), "cityRep")).isZero();
        team.as("manager").get("/api/v1/audit-entries?customerId=" + customer + "&entityId=" + customer).then().statusCode(200)
                .body("items[0].action", equalTo("CUSTOMER_CHANGED")).body("items[0].details.property", containsInAnyOrder("ownerId", "teamId"));
        assertThat(team.as("cityRep").get("/api/v1/customers/" + customer).then().extract().<Integer>path("version")).isEqualTo(1);
    }

    @Test
    void customersAreSplitAmongSeveral() {
        String first = customer("rep");
        String second = customer("rep");
        String third = customer("rep");
        String plan = plan("rep", second, "rep", "VISIT");
        team.as("rep").body(Map.of("access", "READ")).put("/api/v1/customers/" + second + "/shares/" + id("rep2")).then().statusCode(200);
        team.as("rep").body(Map.of("access", "READ")).put("/api/v1/customers/" + third + "/shares/" + id("rep2")).then().statusCode(200);
        String handover = handOver("manager", "rep", "cityRep", Map.of("customerId", second, "toId", id("rep2"))).statusCode(201)
                .body("receivers.name", contains("cityRep", "rep2")).extract().path("id");
        items("manager", handover, "?kind=CUSTOMER&toId=" + id("rep2")).body("items.customerId", contains(second));
        items("manager", handover, "?kind=CUSTOMER&toId=" + id("cityRep")).body("items.customerId", containsInAnyOrder(first, third));
        team.as("rep2").get("/api/v1/follow-up-plans/" + plan).then().statusCode(200).body("ownerId", equalTo(id("rep2")));
        // Who owns it now needs no share; the one of another customer stays.
        team.as("manager").get("/api/v1/customers/" + second + "/shares").then().statusCode(200).body("items", hasSize(0));
        team.as("manager").get("/api/v1/customers/" + third + "/shares").then().statusCode(200).body("items.userId", contains(id("rep2")));
        assertThat(told("rep2", "HANDOVER_RECEIVED")).hasSize(1);
        assertThat(told("cityRep", "HANDOVER_RECEIVED")).hasSize(1);
        assertThat(told("rep", "HANDOVER_GIVEN")).hasSize(1);
        assertThat(told("cityRep", "CUSTOMER_ASSIGNED")).isEmpty();
    }

    @Test
    void whoMayNotReceiveIsNamed() {
        String customer = customer("rep");
        SalesTeam.sql(Fragment.of("update app_user set active = false where id = ?", team.id("rep2")));
        handOver("manager", "rep", "rep2").statusCode(422).body("errors[0].pointer", equalTo("#/toId")).body("errors[0].code", equalTo("owner-unsuitable"));
        handOver("manager", "rep", "rep").statusCode(422).body("errors[0].code", equalTo("receiver-is-giver"));
        handOver("admin", "rep", "admin").statusCode(422).body("errors[0].code", equalTo("owner-unsuitable"));
        handOver("manager", "rep", "cityRep", Map.of("customerId", customer, "toId", UUID.randomUUID())).statusCode(422)
                .body("errors[0].pointer", equalTo("#/assignments/0/toId")).body("errors[0].code", equalTo("reference-unknown"));
        handOver("manager", "rep", "cityRep", Map.of("customerId", customer, "toId", id("rep2"))).statusCode(422).body("errors[0].code", equalTo("owner-unsuitable"));
        team.as("manager").get(HANDOVERS + "/previews/" + id("rep") + "/receivers?limit=200").then().statusCode(200)
                .body("items.name", containsInAnyOrder("cityRep", "manager", "solution"));
        team.as("rep").get("/api/v1/customers/" + customer).then().statusCode(200);
    }

    @Test
    void anAssignmentNamesWhatThePersonHoldsAndTheCallerSees() {
        String customer = customer("rep");
        String others = customer("rep2");
        String foreign = customer("northRep");
        project(foreign, "rep");
        for (String wrong : List.of(others, foreign, UUID.randomUUID().toString())) {
            handOver("manager", "rep", "cityRep", Map.of("customerId", wrong, "toId", id("rep2"))).statusCode(422)
                    .body("errors[0].pointer", equalTo("#/assignments/0/customerId")).body("errors[0].code", equalTo("nothing-held-there"));
        }
        Map<String, Object> again = Map.of("customerId", customer, "toId", id("rep2"));
        handOver("manager", "rep", "cityRep", again, again).statusCode(422).body("errors[0].pointer", equalTo("#/assignments/1/customerId"));
        handOver("manager", "rep2", "cityRep", Map.of("customerId", others, "toId", id("rep"))).statusCode(201).body("receivers.name", contains("rep"));
    }

    @Test
    void managersDoItWithinTheirTeamsAndAdministratorsWithoutSeeing() {
        String customer = customer("rep");
        String foreign = customer("northRep");
        handOver("rep", "rep", "rep2").statusCode(403);
        handOver("executive", "rep", "rep2").statusCode(403);
        handOver("northManager", "rep", "northRep").statusCode(403);
        handOver("manager", "rep", "northRep").statusCode(403);
        handOver("manager", "northRep", "rep").statusCode(403);
        team.as("northManager").get(HANDOVERS + "/previews/" + id("rep")).then().statusCode(403);
        team.as("admin").get(HANDOVERS + "/previews/" + id("rep")).then().statusCode(200).body("listed", equalTo(false)).body("counts[0].count", equalTo(1));
        team.as("admin").get(HANDOVERS + "/previews/" + id("rep") + "/items").then().statusCode(403);
        handOver("admin", "rep", "northRep", Map.of("customerId", customer, "toId", id("rep2"))).statusCode(422).body("errors[0].code", equalTo("nothing-held-there"));
        String handover = handOver("admin", "rep", "northRep").statusCode(201).body("counts[0].count", equalTo(1)).extract().path("id");
        team.as("admin").get(HANDOVERS + "/" + handover + "/items").then().statusCode(403);
        team.as("northRep").get("/api/v1/customers/" + customer).then().statusCode(200).body("teamId", equalTo(team.north.toString()));
        team.as("manager").get("/api/v1/customers/" + customer).then().statusCode(404);
        // Both managers read it; the one whose team lost the customer does not see the customer in it.
        team.as("manager").get(HANDOVERS + "/" + handover).then().statusCode(200).body("counts[0].count", equalTo(0));
        items("manager", handover, "").body("items", hasSize(0));
        team.as("northManager").get(HANDOVERS + "/" + handover).then().statusCode(200).body("counts[0].count", equalTo(1));
        items("northManager", handover, "?kind=CUSTOMER&count=true").body("total", equalTo(1)).body("items.customerId", contains(customer));
        team.as("rep2").get(HANDOVERS + "/" + handover).then().statusCode(404);
        team.as("rep2").get(HANDOVERS + "/" + handover + "/items").then().statusCode(404);
        team.as("rep2").get(HANDOVERS + "?limit=200").then().statusCode(200).body("items.id", not(hasItem(handover)));
        team.as("rep").get(HANDOVERS + "?count=true&personId=" + id("northRep")).then().statusCode(200).body("items.id", contains(handover)).body("total", equalTo(1));
        team.as("northRep").get("/api/v1/customers/" + foreign).then().statusCode(200);
    }

    @Test
    void workAtACustomerThatTheManagerDoesNotSeeMovesUnseen() {
        String foreign = customer("northRep");
        String project = project(foreign, "rep");
        customer("rep");
        assertThat(counts(team.as("manager").get(HANDOVERS + "/previews/" + id("rep")).jsonPath())).containsEntry("PROJECT", 0);
        String handover = handOver("manager", "rep", "cityRep").statusCode(201).extract().path("id");
        team.as("cityRep").get("/api/v1/projects/" + project).then().statusCode(200).body("responsibleId", equalTo(id("cityRep")));
        assertThat(counts(team.as("manager").get(HANDOVERS + "/" + handover).jsonPath())).containsEntry("PROJECT", 0);
        items("cityRep", handover, "?kind=PROJECT").body("items.subjectId", contains(project)).body("items[0].customerVisible", equalTo(false));
        // It went on to somebody else: the protocol shows it no more than the project does.
        SalesTeam.sql(Fragment.of("update customer_project set responsible_id = ? where id = ?", team.id("rep2"), UUID.fromString(project)));
        items("cityRep", handover, "?kind=PROJECT").body("items", hasSize(0));
    }

    @Test
    void workBeyondTheReceiverIsWarnedAbout() {
        String customer = customer("rep");
        plan("rep", customer, "rep", "EXECUTIVE_VISIT");
        plan("rep", customer, "rep", "CALL");
        team.patchAs("admin", "*").body("{\"competence\":\"JUNIOR\"}").patch("/api/v1/users/" + id("cityRep")).then().statusCode(200);
        String handover = handOver("manager", "rep", "cityRep").statusCode(201).body("counts.find { it.kind == 'PLAN' }.warnings", equalTo(1)).extract().path("id");
        // A later promotion changes nothing about what was told then.
        team.patchAs("admin", "*").body("{\"competence\":\"EXECUTIVE\"}").patch("/api/v1/users/" + id("cityRep")).then().statusCode(200);
        items("manager", handover, "?warned=true&count=true").body("total", equalTo(1)).body("items[0].competenceWarning.needed", equalTo("EXECUTIVE"))
                .body("items[0].competenceWarning.has", equalTo("JUNIOR"));
        items("manager", handover, "?kind=PLAN&warned=false&count=true").body("total", equalTo(1));
    }

    @Test
    void whatWouldMoveIsToldBeforeAndIsWhatMoves() {
        String own = customer("rep");
        String second = customer("rep");
        plan("rep", own, "rep", "EXECUTIVE_VISIT");
        team.patchAs("admin", "*").body("{\"competence\":\"JUNIOR\"}").patch("/api/v1/users/" + id("cityRep")).then().statusCode(200);
        List<Map<String, String>> apart = List.of(Map.of("customerId", second, "toId", id("rep2")));
        JsonPath told = check("manager", Map.of("fromId", id("rep"), "toId", id("cityRep"), "assignments", apart)).statusCode(200).extract().jsonPath();
        assertThat(told.getList("shares.toName")).containsExactly("cityRep", "rep2");
        assertThat(told.getInt("warned.size()")).isEqualTo(1);
        assertThat(told.<String>get("warned[0].competenceWarning.needed")).isEqualTo("EXECUTIVE");
        assertThat(told.<String>get("warned[0].toName")).isEqualTo("cityRep");
        // Nothing was written: the person still holds it, and no protocol is there.
        team.as("rep").get("/api/v1/customers/" + own).then().body("ownerId", equalTo(id("rep")));
        team.as("manager").get(HANDOVERS + "?count=true&fromId=" + id("rep") + "&handedFrom=" + DAY).then().body("total", equalTo(0));

        JsonPath moved = handOver("manager", "rep", "cityRep", apart.get(0)).statusCode(201).extract().jsonPath();
        assertThat(told.getList("counts")).isEqualTo(moved.getList("counts"));
        JsonPath rest = items("manager", moved.getString("id"), "?count=true&toId=" + id("rep2")).extract().jsonPath();
        assertThat(told.<Integer>getList("shares.find { it.toName == 'rep2' }.counts.count").stream().mapToInt(one -> one).sum()).isEqualTo(rest.getInt("total"));
    }

    @Test
    void whoAsksIsRefusedAsWhoHandsOver() {
        String own = customer("rep");
        check("manager", Map.of("fromId", id("rep"), "toId", id("rep"))).statusCode(422).body("errors[0].code", equalTo("receiver-is-giver"));
        check("manager", Map.of("fromId", id("rep"), "toId", id("rep2"), "assignments", List.of(Map.of("customerId", customer("rep2"), "toId", id("cityRep")))))
                .statusCode(422)
                .body("errors[0].code", equalTo("nothing-held-there"));
        check("rep", Map.of("fromId", id("rep"), "toId", id("rep2"))).statusCode(403);
        // Who looks after the people has the figures, and no customer's name.
        check("admin", Map.of("fromId", id("rep"), "toId", id("rep2"))).statusCode(200).body("counts.find { it.kind == 'CUSTOMER' }.count", equalTo(1)).body("warned", hasSize(0));
        team.as("rep").get("/api/v1/customers/" + own).then().body("ownerId", equalTo(id("rep")));
    }

    private ValidatableResponse check(String caller, Map<String, ?> body) {
        return team.as(caller).body(body).post(HANDOVERS + "/check").then();
    }

    @Test
    void onceDoneThereIsNothingLeftAndAKeyRepeatsTheAnswer() {
        customer("rep");
        Map<String, Object> body = Map.of("fromId", id("rep"), "toId", id("cityRep"), "reason", "离职");
        String key = UUID.randomUUID().toString();
        String first = team.as("manager").header("Idempotency-Key", key).body(body).post(HANDOVERS).then().statusCode(201).extract().path("id");
        team.as("manager").header("Idempotency-Key", key).body(body).post(HANDOVERS).then().statusCode(201).body("id", equalTo(first));
        team.as("manager").body(body).post(HANDOVERS).then().statusCode(409).body("type", endsWith("/problems/nothing-to-hand-over"));
        team.as("manager").get(HANDOVERS + "?fromId=" + id("rep") + "&count=true").then().body("total", equalTo(1));
    }

    @Test
    void aProtocolIsNotChanged() {
        customer("rep");
        String handover = handOver("manager", "rep", "cityRep").statusCode(201).extract().path("id");
        for (String table : List.of("handover set reason = ''", "handover_item set name = ''", "handover_receiver set to_id = to_id")) {
            assertThatThrownBy(() -> SalesTeam.sql(Fragment.of("update " + table))).as(table).isNotNull();
        }
        team.as("manager").get(HANDOVERS + "/" + handover).then().body("reason", equalTo("调往总部"));
        Map<String, Object> blank = new HashMap<>(Map.of("fromId", id("cityRep"), "toId", id("rep"), "reason", "  "));
        team.as("manager").body(blank).post(HANDOVERS).then().statusCode(422);
        blank.remove("reason");
        team.as("manager").body(blank).post(HANDOVERS).then().statusCode(422);
    }

    private ValidatableResponse handOver(String caller, String from, String to, Object... assignments) {
        return team.as(caller).body(Map.of("fromId", id(from), "toId", id(to), "reason", "调往总部", "assignments", List.of(assignments))).post(HANDOVERS).then();
    }

    private ValidatableResponse items(String reader, String handover, String query) {
        return team.as(reader).get(HANDOVERS + "/" + handover + "/items" + query).then().statusCode(200);
    }

    private void figuresAreLists(String reader, String path, JsonPath answer) {
        counts(answer).forEach((kind, count) -> {
            JsonPath list = team.as(reader).get(path + "/items?count=true&limit=200&kind=" + kind).then().statusCode(200).extract().jsonPath();
            assertThat(list.getInt("total")).as(kind).isEqualTo(count);
            assertThat(list.getList("items")).as(kind).hasSize(count);
        });
    }

    private static Map<String, Integer> counts(JsonPath answer) {
        Map<String, Integer> counts = new HashMap<>();
        answer.<Map<String, Object>>getList("counts").forEach(one -> counts.put((String) one.get("kind"), (Integer) one.get("count")));
        return counts;
    }

    private int total(LocalDate day, String owner) {
        return team.as("executive").get("/api/v1/portfolio?asOf=" + day + "&ownerId=" + id(owner)).then().statusCode(200).extract().path("total");
    }

    private Map<String, Object> next(String reader, String customer) {
        return team.as(reader).get("/api/v1/follow-up-plans?state=PLANNED&customerId=" + customer).then().statusCode(200).extract().path("items[0]");
    }

    private List<Map<String, Object>> told(String reader, String kind) {
        return team.as(reader).get("/api/v1/notifications?limit=200").then().statusCode(200).extract().<List<Map<String, Object>>>path("items").stream()
                .filter(notice -> notice.get("kind").equals(kind))
                .toList();
    }

    private String id(String person) {
        return team.id(person).toString();
    }

    private String customer(String owner) {
        return post(owner, "/api/v1/customers", Map.of("name", "交接" + UUID.randomUUID()));
    }

    private String plan(String caller, String customer, String owner, String kind) {
        return post(caller, "/api/v1/follow-up-plans", Map.of("customerId", customer, "dueOn", DAY.plusDays(3).toString(), "kind", kind, "purpose", "约定", "ownerId", id(owner)));
    }

    private String trial(String customer, String engineer) {
        String product = post("manager", "/api/v1/products", Map.of("code", UUID.randomUUID().toString().substring(0, 20), "name", "门禁一体机"));
        return post("manager", "/api/v1/test-trials", Map.of("customerId", customer, "productId", product, "engineerId", id(engineer)));
    }

    private String project(String customer, String responsible) {
        Map<String, Object> body = new HashMap<>(Map.of("name", "门禁改造"));
        if (responsible != null) {
            body.put("responsibleId", id(responsible));
        }
        String caller = team.as("manager").get("/api/v1/customers/" + customer).statusCode() == 200 ? "manager" : "northManager";
        return post(caller, "/api/v1/customers/" + customer + "/projects", body);
    }

    private String post(String caller, String path, Object body) {
        return team.as(caller).body(body).post(path).then().statusCode(201).extract().path("id");
    }
}
