package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** What the desk keeps of an account follows it into another record, and back; nothing of either is lost where both have it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergedDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String API = "/api/v1/";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final AccountScene scene = new AccountScene(team);
    private String customer;
    private String survivor;
    private String product;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager").forEach(team::token);
        clock.setDate(TODAY);
        customer = scene.account("rep");
        survivor = scene.account("rep");
        product = scene.product();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void allThatTheDeskKeepsFollowsItsCustomerAndComesBack() {
        String trial = make("test-trials", Map.of("customerId", customer, "productId", product, "quantity", 1));
        Map<String, String> kept = new HashMap<>();
        kept.put("incentives", rebate(customer, "2026-01-01", "2026-12-31"));
        kept.put("account-stocks", make("account-stocks", Map.of("customerId", customer, "productId", product, "toldOn", "2026-05-20", "quantity", 40)));
        kept.put("supply-agreements", agreement(customer));
        kept.put("product-offers", make("product-offers", Map.of(
                "customerId", customer, "productId", product, "offeredOn", "2026-05-01", "answer", "TRIAL", "answeredOn", "2026-05-10", "trialId", trial)));
        kept.put("account-events", make("account-events", Map.of("customerId", customer, "kind", "ANNIVERSARY", "title", "二十周年", "happensOn", "2026-06-20")));
        kept.put("account-promotions", make("account-promotions", Map.of(
                "customerId", customer, "title", "换新季", "beginsOn", "2026-06-10", "endsOn", "2026-07-10", "basis", "TURNOVER", "agreedOn", "2026-05-30")));
        kept.put("account-opinions", make("account-opinions", Map.of("customerId", customer, "score", 2, "remark", "回复慢")));
        kept.put("account-reports", make("account-reports", Map.of("customerId", customer, "kind", "QUESTION", "content", "接口要不要改？")));
        kept.put("executive-visits", make("interactions", Map.of(
                "customerId", customer, "kind", "EXECUTIVE_VISIT", "occurredAt", "2026-05-29T02:00:00Z", "summary", "总经理回访")));
        kept.put("symposium-invitations", invite(symposium(), customer));
        team.as("rep").body("{\"hours\":2.5}").post(API + "executive-visits/" + kept.get("executive-visits") + "/duration").then().statusCode(200);

        String merge = merge();
        kept.forEach((list, id) -> at(list, id, survivor));
        read("product-offers", kept.get("product-offers")).body("trialId", equalTo(trial));
        read("executive-visits", kept.get("executive-visits")).body("hours", equalTo(2.5f));
        undo(merge);
        kept.forEach((list, id) -> at(list, id, customer));
        read("product-offers", kept.get("product-offers")).body("trialId", equalTo(trial));
    }

    @Test
    void rebatesKeepWhatWasPaidAndCountTheOrdersOfBoth() {
        scene.order("rep", customer, product, TODAY.minusDays(20), "10", "100");
        scene.order("rep", survivor, product, TODAY.minusDays(10), "5", "100");
        String rebate = rebate(customer, "2026-01-01", "2026-12-31");
        team.as("rep").body("{\"paidOn\":\"2026-05-30\",\"amount\":10,\"reference\":\"FL-1\"}").post(API + "incentives/" + rebate + "/payouts").then().statusCode(201);
        String merge = merge();
        read("incentives", rebate).body("accrual.base", equalTo(1500.0f)).body("accrual.paid", equalTo(10.0f)).body("accrual.remaining", equalTo(5.0f));
        undo(merge);
        read("incentives", rebate).body("accrual.base", equalTo(1000.0f)).body("accrual.paid", equalTo(10.0f));
    }

    @Test
    void whatOverlapsStandsAsItWasAgreedUntilItIsChanged() {
        String own = agreement(customer);
        String other = agreement(survivor);
        String rebate = rebate(customer, "2026-01-01", "2026-12-31");
        rebate(survivor, "2026-01-01", "2026-12-31");
        correct(customer, 7);
        correct(survivor, 9);
        String merge = merge();
        at("supply-agreements", own, survivor);
        at("supply-agreements", other, survivor);
        team.patchAs("rep", "*").body("{\"quantity\":300}").patch(API + "supply-agreements/" + own).then().statusCode(409).body("type", endsWith("supply-agreements-overlap"));
        team.patchAs("rep", "*").body("{\"endsOn\":\"2026-05-31\"}").patch(API + "supply-agreements/" + own).then().statusCode(409);
        team.patchAs("rep", "*").body("{\"title\":\"返利\"}").patch(API + "incentives/" + rebate).then().statusCode(409).body("type", endsWith("rebates-overlap"));
        assertThat(expected(survivor)).isEqualTo(9);
        undo(merge);
        team.patchAs("rep", "*").body("{\"quantity\":300}").patch(API + "supply-agreements/" + own).then().statusCode(200);
        assertThat(expected(customer)).isEqualTo(7);
        assertThat(expected(survivor)).isEqualTo(9);
    }

    @Test
    void ofTwoInvitationsTheOneThatTellsMostStands() {
        String symposium = symposium();
        String own = invite(symposium, customer);
        String other = invite(symposium, survivor);
        reply(own, "ACCEPTED", "两位都来");
        reply(other, "DECLINED", "总监出差");
        String merge = merge();
        invitations(symposium).body("items", hasSize(1)).body("items.id", contains(own)).body("items[0].customerId", equalTo(survivor)).body("items[0].note", equalTo("两位都来"))
                .body("items[0].joined.state", contains("DECLINED")).body("items[0].joined.note", contains("总监出差"));
        team.as("rep").get(API + "symposiums/" + symposium).then().body("invited", equalTo(1)).body("accepted", equalTo(1)).body("declined", equalTo(0));
        // Invited they are: a third time would be one too many.
        team.as("rep").body(Map.of("customerId", survivor)).post(API + "symposiums/" + symposium + "/invitations").then().statusCode(409);
        reply(own, "DECLINED", "改派副总");
        undo(merge);
        invitations(symposium).body("items", hasSize(2)).body("items.joined.flatten()", empty());
        read("symposium-invitations", own).body("customerId", equalTo(customer)).body("state", equalTo("DECLINED")).body("note", equalTo("改派副总"));
        read("symposium-invitations", other).body("customerId", equalTo(survivor)).body("state", equalTo("DECLINED")).body("note", equalTo("总监出差"));
    }

    @Test
    void threeThatBecomeOneComeApartInAnyOrder() {
        String symposium = symposium();
        String third = scene.account("rep");
        String own = invite(symposium, customer);
        String other = invite(symposium, survivor);
        String last = invite(symposium, third);
        reply(own, "ACCEPTED", null);
        String first = merge();
        String second = mergeInto(third);
        invitations(symposium).body("items.id", contains(own)).body("items[0].joined", hasSize(2));
        undo(first);
        invitations(symposium).body("items", hasSize(2));
        read("symposium-invitations", own).body("customerId", equalTo(customer));
        undo(second);
        invitations(symposium).body("items", hasSize(3)).body("items.joined.flatten()", empty());
        read("symposium-invitations", last).body("customerId", equalTo(third));
        read("symposium-invitations", other).body("customerId", equalTo(survivor));
    }

    @Test
    void decisionsAboutAnAccountFollowIt() {
        String symposium = make("symposiums", Map.of("heldOn", "2026-05-20", "topic", "座谈会" + UUID.randomUUID()));
        team.as("rep").body(Map.of("what", "先试用", "customerId", customer)).post(API + "symposiums/" + symposium + "/decisions").then().statusCode(201);
        String merge = merge();
        decisions(symposium).body("items.customerId", contains(survivor));
        undo(merge);
        decisions(symposium).body("items.customerId", contains(customer));
    }

    private ValidatableResponse decisions(String symposium) {
        return team.as("rep").get(API + "symposiums/" + symposium + "/decisions").then().statusCode(200);
    }

    private ValidatableResponse invitations(String symposium) {
        return team.as("rep").get(API + "symposium-invitations?symposiumId=" + symposium).then().statusCode(200);
    }

    private void reply(String invitation, String state, String note) {
        Map<String, Object> body = new HashMap<>(Map.of("state", state));
        if (note != null) {
            body.put("note", note);
        }
        team.patchAs("rep", "*").body(body).patch(API + "symposium-invitations/" + invitation).then().statusCode(200);
    }

    private String symposium() {
        return make("symposiums", Map.of("heldOn", "2026-08-20", "topic", "座谈会" + UUID.randomUUID()));
    }

    private String invite(String symposium, String account) {
        return make("symposiums/" + symposium + "/invitations", Map.of("customerId", account));
    }

    private String agreement(String account) {
        return make("supply-agreements", Map.of(
                "customerId", account, "productId", product, "beginsOn", "2026-05-01", "endsOn", "2026-08-31", "quantity", 200, "reserved", 50));
    }

    private String rebate(String account, String from, String to) {
        return make("incentives", Map.of(
                "customerId", account, "kind", "REBATE", "title", "年度返利", "beginsOn", from, "endsOn", to, "basis", "TURNOVER", "tierMode", "MARGINAL",
                "tiers", List.of(Map.of("from", 0, "rate", 1))));
    }

    private void correct(String account, int quantity) {
        team.as("rep").body(Map.of("customerId", account, "productId", product, "month", "2026-07-01", "quantity", quantity, "reason", "新增产线"))
                .post(API + "supply-forecasts").then().statusCode(200);
    }

    private static int expected(String account) {
        return AccountScene.figure("select quantity from supply_forecast where customer_id = ? and month = date '2026-07-01'", UUID.fromString(account)).intValue();
    }

    private String make(String path, Map<String, ?> body) {
        return team.as("rep").body(body).post(API + path).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse read(String list, String id) {
        return team.as("rep").get(API + list + "/" + id).then().statusCode(200);
    }

    private void at(String list, String id, String account) {
        read(list, id).body("customerId", equalTo(account));
    }

    private String merge() {
        return mergeInto(customer);
    }

    private String mergeInto(String merged) {
        return team.as("manager").body(Map.of("mergedId", merged)).post(API + "customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
    }

    private void undo(String merge) {
        team.as("manager").post(API + "customers/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
    }
}
