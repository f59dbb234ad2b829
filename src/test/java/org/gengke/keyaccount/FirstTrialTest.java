package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyState;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: new products are tried first at key accounts; who has not been offered one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FirstTrialTest {

    private static final String TRIALS = "/api/v1/first-trials";
    private static final String OFFERS = "/api/v1/product-offers";
    private static final LocalDate LAUNCH = LocalDate.of(2027, 3, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final AccountScene scene = new AccountScene(team);
    private String customer;
    private String product;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "northRep", "manager", "kam").forEach(team::token);
        clock.setDate(LAUNCH);
        customer = scene.account("rep");
        product = scene.product();
        team.patchAs("manager", "*").body("{\"launchedOn\":\"2027-03-01\"}").patch("/api/v1/products/" + product).then().statusCode(200).body("launchedOn", equalTo("2027-03-01"));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void whoHasNotBeenOfferedTheProductIsListed() {
        String second = scene.account("rep2");
        String third = scene.account("rep2");
        String fourth = scene.account("rep");
        List<String> ours = List.of(customer, second, third, fourth);
        ours.forEach(one -> at("manager", one).body("items.standing", contains("NOT_OFFERED")).body("items[0].dueOn", equalTo("2027-03-31")));
        String offer = offer("rep", customer, Map.of()).statusCode(201).body("offeredByName", equalTo("rep")).extract().path("id");
        at("rep", customer).body("items.standing", contains("OFFERED")).body("items[0].offerId", equalTo(offer));
        patch("rep", offer, "{\"answer\":\"INTERESTED\",\"answeredOn\":\"2027-03-01\"}").statusCode(200);
        at("rep", customer).body("items.standing", contains("INTERESTED"));
        offer("rep2", second, Map.of("answer", "DECLINED", "answeredOn", "2027-03-01")).statusCode(201);
        at("rep2", second).body("items.standing", contains("DECLINED"));
        trial("rep2", third, product);
        at("rep2", third).body("items.standing", contains("TESTED"));
        JsonPath launch = team.as("manager").get(TRIALS + "/products?productId=" + product).then().statusCode(200).body("items", hasSize(1)).extract().jsonPath();
        // Each figure is a list of as many rows, of those whom the caller sees.
        List<Map<String, Object>> counts = launch.getList("items[0].accounts");
        for (Map<String, Object> count : counts) {
            team.as("manager").get(TRIALS + "?count=true&productId=" + product + "&standing=" + count.get("standing")).then().statusCode(200).body("total", equalTo(count.get("accounts")));
        }
        assertThat(counts).extracting(one -> one.get("standing")).containsExactlyInAnyOrder("INTERESTED", "DECLINED", "TESTED", "NOT_OFFERED");
        team.as("manager").get(TRIALS + "?count=true&standing=NOT_OFFERED&productId=" + product).then().body("items.customerId", contains(fourth)).body("total", equalTo(1));
        scene.order("rep", fourth, product, LAUNCH, "1", "1");
        at("rep", fourth).body("items.standing", contains("BOUGHT"));
    }

    @Test
    void theDutyIsDueThirtyDaysAfterTheLaunch() {
        var open = AccountScene.standing(DutyKind.FIRST_TRIAL, customer, LAUNCH);
        assertThat(open.missing()).contains(DutyLack.NOT_OFFERED);
        assertThat(AccountScene.standing(DutyKind.FIRST_TRIAL, customer, LocalDate.of(2027, 4, 1)).state()).isEqualTo(DutyState.OVERDUE);
        // Only this product is new at the end of its days: those of other tests came before.
        LocalDate last = LAUNCH.plusDays(180);
        offer("rep", customer, Map.of()).statusCode(201);
        at("rep", customer).body("items[0].standing", equalTo("OFFERED"));
        assertThat(AccountScene.standing(DutyKind.FIRST_TRIAL, customer, last).lastOn()).isEqualTo(LAUNCH);
        clock.setDate(last);
        at("rep", customer).body("items", hasSize(1));
        clock.setDate(last.plusDays(1));
        at("rep", customer).body("items", empty());
    }

    @Test
    void anOfferLeadsToATrialOfTheSame() {
        String trial = trial("rep", customer, product);
        String another = trial("rep", customer, scene.product());
        String offer = offer("rep", customer, Map.of()).statusCode(201).extract().path("id");
        patch("rep", offer, "{\"answer\":\"TRIAL\",\"answeredOn\":\"2027-03-01\",\"trialId\":\"" + another + "\"}").statusCode(422).body("type", endsWith("/problems/trial-of-another"));
        String etag = team.as("rep").get(OFFERS + "/" + offer).then().statusCode(200).extract().header("ETag");
        team.patchAs("rep", etag).body("{\"answer\":\"TRIAL\",\"answeredOn\":\"2027-03-01\",\"trialId\":\"" + trial + "\"}").patch(OFFERS + "/" + offer).then().statusCode(200)
                .body("trialId", equalTo(trial));
        team.patchAs("rep", etag).body("{\"note\":\"旧\"}").patch(OFFERS + "/" + offer).then().statusCode(412);
        team.as("rep").header("If-Match", "*").delete(OFFERS + "/" + offer).then().statusCode(204);
        String audit = team.as("manager").get("/api/v1/audit-entries?customerId=" + customer).then().statusCode(200).extract().asString();
        assertThat(audit).contains("PRODUCT_OFFERED", "PRODUCT_OFFER_CHANGED", "PRODUCT_OFFER_REMOVED");
    }

    @Test
    void whoDoesNotSeeTheAccountSeesNothingOfIt() {
        String offer = offer("rep", customer, Map.of()).statusCode(201).extract().path("id");
        team.as("northRep").get(OFFERS + "/" + offer).then().statusCode(404);
        team.as("northRep").get(OFFERS + "?count=true&customerId=" + customer).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        team.as("northRep").get(TRIALS + "?count=true&productId=" + product).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        team.as("northRep").get(TRIALS + "/products?productId=" + product).then().statusCode(200).body("items", empty());
        team.as("rep").get(OFFERS + "?count=true&customerId=" + customer).then().body("total", equalTo(1));
    }

    @Test
    void whatCannotBeOfferedIsSaidWithItsPlace() {
        offer("rep", customer, Map.of("offeredOn", "2027-03-02")).statusCode(422).body("errors[0].pointer", equalTo("#/offeredOn"));
        offer("rep", customer, Map.of("answer", "DECLINED")).statusCode(422).body("errors.code", contains("answer-with-its-day"));
        offer("rep", customer, Map.of("answer", "DECLINED", "answeredOn", "2027-02-01")).statusCode(422).body("errors.code", contains("between-offer-and-today"));
        offer("rep", customer, Map.of("answer", "DECLINED", "answeredOn", "2027-03-01", "trialId", product)).statusCode(422).body("errors.code", contains("only-with-trial"));
        offer("rep", customer, Map.of("offeredBy", customer)).statusCode(422).body("errors.code", contains("colleague-unknown"));
        offer("rep", customer, Map.of("productId", customer)).statusCode(422).body("errors.code", contains("product-unknown"));
    }

    private ValidatableResponse at(String person, String account) {
        return team.as(person).get(TRIALS + "?count=true&customerId=" + account + "&productId=" + product).then().statusCode(200);
    }

    private ValidatableResponse offer(String person, String account, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", account, "productId", product, "offeredOn", "2027-03-01"));
        body.putAll(more);
        return team.as(person).body(body).post(OFFERS).then();
    }

    private ValidatableResponse patch(String person, String offer, String body) {
        return team.patchAs(person, "*").body(body).patch(OFFERS + "/" + offer).then();
    }

    private String trial(String person, String account, String tested) {
        return team.as(person).body(Map.of("customerId", account, "productId", tested)).post("/api/v1/test-trials").then().statusCode(201).extract().path("id");
    }
}
