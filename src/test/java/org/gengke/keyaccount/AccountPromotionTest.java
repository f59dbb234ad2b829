package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyState;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 9: promotions designed together with an account; what they bring is read from orders. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountPromotionTest {

    private static final String PROMOTIONS = "/api/v1/account-promotions";
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final AccountScene scene = new AccountScene(team);
    private String customer;
    private String product;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "northRep", "manager").forEach(team::token);
        clock.setDate(TODAY);
        customer = scene.account("rep");
        product = scene.product();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void itsResultIsReadFromOrdersAgainstAsManyDaysBefore() {
        String promotion = add(Map.of("productIds", List.of(product), "goal", 1000)).statusCode(201).body("state", equalTo("PLANNED")).extract().path("id");
        change(promotion, "{\"agreedOn\":\"2027-03-01\"}").statusCode(200).body("state", equalTo("AGREED"));
        clock.setDate(LocalDate.of(2027, 3, 31));
        read(promotion).body("state", equalTo("RUNNING"));
        // 22 days: 10 to 31 March, and 16 February to 9 March before it.
        scene.order("rep", customer, product, LocalDate.of(2027, 2, 15), "1", "7000");
        scene.order("rep", customer, product, LocalDate.of(2027, 2, 16), "1", "300");
        scene.order("rep", customer, product, LocalDate.of(2027, 3, 9), "1", "100");
        scene.order("rep", customer, product, LocalDate.of(2027, 3, 10), "2", "350.25");
        scene.order("rep", customer, product, LocalDate.of(2027, 3, 31), "1", "99.99");
        scene.order("rep", customer, scene.product(), LocalDate.of(2027, 3, 20), "1", "5000");
        BigDecimal sql = AccountScene.figure(
                "select sum(o.amount) from customer_order o where o.customer_id = ? and o.ordered_on >= date '2027-03-10' and o.amount <> 5000", UUID.fromString(customer));
        assertThat(sql).isEqualByComparingTo("800.49");
        read(promotion).body("result", equalTo(800.49f)).body("resultBefore", equalTo(400.0f)).body("orders", equalTo(2));
        team.as("rep").get(PROMOTIONS + "/" + promotion + "/orders?count=true").then().statusCode(200).body("total", equalTo(2)).body("items.turnover", contains(99.99f, 700.5f));
        evaluate(promotion).statusCode(409).body("type", endsWith("/problems/promotion-not-ended"));
        clock.setDate(LocalDate.of(2027, 4, 1));
        read(promotion).body("state", equalTo("ENDED"));
        evaluate(promotion).statusCode(201).body("state", equalTo("EVALUATED")).body("evaluatedOn", equalTo("2027-04-01"));
        change(promotion, "{\"goal\":1}").statusCode(409).body("type", endsWith("/problems/promotion-evaluated"));
        String audit = team.as("manager").get("/api/v1/audit-entries?customerId=" + customer).then().statusCode(200).extract().asString();
        assertThat(audit).contains("PROMOTION_ADDED", "PROMOTION_CHANGED", "PROMOTION_EVALUATED");
    }

    @Test
    void oneAYearAndEachIsEvaluated() {
        var never = standing(TODAY);
        assertThat(never.missing()).containsExactly(DutyLack.NEVER_DONE);
        assertThat(never.dueOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        String promotion = add(Map.of("agreedOn", "2027-03-01")).statusCode(201).extract().path("id");
        var ended = standing(LocalDate.of(2027, 4, 1));
        assertThat(ended.missing()).containsExactly(DutyLack.PROMOTION_NOT_EVALUATED);
        assertThat(ended.dueOn()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(standing(LocalDate.of(2027, 5, 1)).state()).isEqualTo(DutyState.OVERDUE);
        clock.setDate(LocalDate.of(2027, 4, 1));
        evaluate(promotion).statusCode(201);
        var done = standing(LocalDate.of(2027, 4, 1));
        assertThat(done.missing()).isEmpty();
        assertThat(done.lastOn()).isEqualTo(LocalDate.of(2027, 3, 10));
        assertThat(done.dueOn()).isEqualTo(LocalDate.of(2028, 3, 9));
    }

    @Test
    void whoDoesNotSeeTheAccountSeesNothingOfIt() {
        String promotion = add(Map.of()).statusCode(201).extract().path("id");
        team.as("northRep").get(PROMOTIONS + "/" + promotion).then().statusCode(404);
        team.as("northRep").get(PROMOTIONS + "/" + promotion + "/orders").then().statusCode(404);
        team.as("northRep").get(PROMOTIONS + "?count=true&customerId=" + customer).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        team.as("manager").get(PROMOTIONS + "?count=true&runningOn=2027-03-31&customerId=" + customer).then().body("total", equalTo(1));
    }

    @Test
    void whatCannotBeDesignedIsSaidWithItsPlace() {
        add(Map.of("endsOn", "2027-03-09")).statusCode(422).body("errors.code", contains("ends-before-it-begins"));
        add(Map.of("agreedOn", "2027-03-02")).statusCode(422).body("errors[0].pointer", equalTo("#/agreedOn"));
        add(Map.of("productIds", List.of(customer))).statusCode(422).body("errors.code", contains("product-unknown"));
        add(Map.of("goal", 0)).statusCode(422).body("errors[0].pointer", equalTo("#/goal"));
        String promotion = add(Map.of()).statusCode(201).extract().path("id");
        String etag = read(promotion).extract().header("ETag");
        team.patchAs("rep", etag).body("{\"cost\":9}").patch(PROMOTIONS + "/" + promotion).then().statusCode(200);
        team.patchAs("rep", etag).body("{\"cost\":8}").patch(PROMOTIONS + "/" + promotion).then().statusCode(412);
        team.as("rep").header("If-Match", "*").delete(PROMOTIONS + "/" + promotion).then().statusCode(204);
    }

    private org.gengke.keyaccount.domain.DutyStanding standing(LocalDate on) {
        return AccountScene.standing(DutyKind.PROMOTION, customer, on);
    }

    private ValidatableResponse add(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "title", "开学季联合促销", "beginsOn", "2027-03-10", "endsOn", "2027-03-31"));
        body.putAll(more);
        return team.as("rep").body(body).post(PROMOTIONS).then();
    }

    private ValidatableResponse change(String promotion, String body) {
        return team.patchAs("rep", "*").body(body).patch(PROMOTIONS + "/" + promotion).then();
    }

    private ValidatableResponse evaluate(String promotion) {
        return team.as("rep").body("{\"evaluation\":\"比促销前增长一倍，陈列最有效\"}").post(PROMOTIONS + "/" + promotion + "/evaluation").then();
    }

    private ValidatableResponse read(String promotion) {
        return team.as("rep").get(PROMOTIONS + "/" + promotion).then().statusCode(200);
    }
}
