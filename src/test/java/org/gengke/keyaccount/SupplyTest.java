package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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

/** Section 9, supply first: stock as told, need by season, what is agreed, and the warning before it runs out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SupplyTest {

    private static final String FORECASTS = "/api/v1/supply-forecasts";
    private static final String STOCKS = "/api/v1/account-stocks";
    private static final String AGREEMENTS = "/api/v1/supply-agreements";
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Inject
    TestClock clock;

    @Inject
    SupplyWatch watch;

    private final SalesTeam team = new SalesTeam();
    private final AccountScene scene = new AccountScene(team);
    private String customer;
    private String product;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "northRep", "manager").forEach(team::token);
        clock.setDate(TODAY);
        customer = scene.account("rep");
        product = scene.product();
        // 93 in March, 60 in April, each of the one year before.
        scene.order("rep", customer, product, LocalDate.of(2026, 3, 10), "93", "100");
        scene.order("rep", customer, product, LocalDate.of(2026, 4, 10), "60", "100");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void itRunsOutWhenStockAndWhatIsAgreedAreLessThanTheNeed() {
        forecast().body("items", hasSize(1)).body("items[0].months[0].proposed", equalTo(93.0f)).body("items[0].months[1].quantity", equalTo(60.0f))
                .body("items[0].stock", nullValue()).body("items[0].runsOutOn", nullValue()).body("items[0].missing", contains("STOCK_UNKNOWN"));
        tell("100").statusCode(201);
        forecast().body("items[0].runsOutOn", equalTo("2027-04-06")).body("items[0].missing", empty());
        team.as("rep").body(agreement("2027-04-01", "2027-04-30", 30)).post(AGREEMENTS).then().statusCode(201).body("left", equalTo(30.0f));
        forecast().body("items[0].runsOutOn", equalTo("2027-04-11")).body("items[0].agreements", hasSize(1));
        // A larger need of March, with the reason: 6 a day.
        correct("2027-03-01", 186, "二分厂三月投产").statusCode(200).body("items[0].months[0].corrected", equalTo(186.0f)).body("items[0].months[0].proposed", equalTo(93.0f))
                .body("items[0].runsOutOn", equalTo("2027-03-18")).body("items[0].missing", contains("SHORTAGE"));
        correct("2027-03-01", null, null).statusCode(200).body("items[0].months[0].corrected", nullValue()).body("items[0].runsOutOn", equalTo("2027-04-11"));
        // What is delivered counts at once, and less is left of what is agreed.
        clock.setDate(LocalDate.of(2027, 4, 2));
        scene.order("rep", customer, product, LocalDate.of(2027, 4, 2), "30", "100");
        forecast().body("items[0].deliveredSince", equalTo(30.0f)).body("items[0].agreements[0].left", equalTo(0.0f)).body("items[0].runsOutOn", equalTo("2027-04-21"));
        BigDecimal delivered = AccountScene.figure(
                "select sum(l.quantity) from order_line l, customer_order o where o.id = l.order_id and l.product_id = ? and o.ordered_on > date '2027-03-01'", UUID.fromString(product));
        assertThat(delivered).isEqualByComparingTo("30");
    }

    @Test
    void theOwnerIsWarnedOnTheWorklist() {
        tell("100").statusCode(201);
        worklist("2027-03-06").body(warnings(), empty());
        clock.setDate(LocalDate.of(2027, 3, 7));
        worklist("2027-03-07").body(warnings() + ".subjectName.size()", equalTo(1)).body(warnings() + ".since", contains("2027-04-06"));
        assertThat(AccountScene.standing(DutyKind.SUPPLY, customer, LocalDate.of(2027, 3, 7)).missing()).containsExactly(DutyLack.SHORTAGE);
        assertThat(AccountScene.standing(DutyKind.SUPPLY, customer, LocalDate.of(2027, 3, 7)).state()).isEqualTo(DutyState.DUE_SOON);
        watch.lookAtAll();
        worklist("2027-03-07").body(warnings() + ".since", contains("2027-04-06"));
        // An order brings it away.
        scene.order("rep", customer, product, LocalDate.of(2027, 3, 7), "90", "100");
        worklist("2027-03-07").body(warnings(), empty());
        SalesTeam.sql(org.gengke.shared.persistence.Fragment.of("update customer set tier = 'ORDINARY' where id = ?", UUID.fromString(customer)));
        watch.lookAtAll();
        worklist("2027-05-30").body(warnings(), empty());
    }

    @Test
    void aStockThatWasNotToldForLongLacks() {
        var never = AccountScene.standing(DutyKind.SUPPLY, customer, TODAY);
        assertThat(never.missing()).containsExactly(DutyLack.STOCK_UNKNOWN);
        assertThat(never.state()).isEqualTo(DutyState.OVERDUE);
        String stock = tell("1000").statusCode(201).extract().path("id");
        var told = AccountScene.standing(DutyKind.SUPPLY, customer, TODAY);
        assertThat(told.missing()).isEmpty();
        assertThat(told.dueOn()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(AccountScene.standing(DutyKind.SUPPLY, customer, LocalDate.of(2027, 5, 1)).missing()).containsExactly(DutyLack.STOCK_UNKNOWN);
        team.as("rep").header("If-Match", "*").delete(STOCKS + "/" + stock).then().statusCode(204);
        assertThat(AccountScene.standing(DutyKind.SUPPLY, customer, TODAY).missing()).containsExactly(DutyLack.STOCK_UNKNOWN);
        // A product without former years.
        String other = scene.account("rep");
        scene.order("rep", other, scene.product(), LocalDate.of(2027, 2, 1), "5", "1");
        assertThat(AccountScene.standing(DutyKind.SUPPLY, other, TODAY).missing()).containsExactly(DutyLack.STOCK_UNKNOWN, DutyLack.NO_FORECAST);
        assertThat(AccountScene.standing(DutyKind.SUPPLY, scene.account("rep"), TODAY).missing()).isEmpty();
        String audit = team.as("manager").get("/api/v1/audit-entries?customerId=" + customer).then().statusCode(200).extract().asString();
        assertThat(audit).contains("ACCOUNT_STOCK_TOLD", "ACCOUNT_STOCK_REMOVED");
    }

    @Test
    void anAgreementKeepsToItsProductAndDays() {
        String id = team.as("rep").body(agreement("2027-04-01", "2027-06-30", 600)).post(AGREEMENTS).then().statusCode(201).body("reserved", equalTo(0.0f)).extract().path("id");
        team.as("rep").body(agreement("2027-06-30", "2027-07-31", 600)).post(AGREEMENTS).then().statusCode(409).body("type", endsWith("/problems/supply-agreements-overlap"))
                .body("agreementId", equalTo(id));
        String etag = team.as("rep").get(AGREEMENTS + "/" + id).then().statusCode(200).extract().header("ETag");
        team.patchAs("rep", etag).body("{\"quantity\":800,\"reserved\":200}").patch(AGREEMENTS + "/" + id).then().statusCode(200).body("reserved", equalTo(200.0f));
        team.patchAs("rep", etag).body("{\"quantity\":900}").patch(AGREEMENTS + "/" + id).then().statusCode(412);
        team.patchAs("rep", "*").body("{\"quantity\":100}").patch(AGREEMENTS + "/" + id).then().statusCode(422).body("errors.code", contains("reserved-above-quantity"));
        team.patchAs("rep", "*").body("{\"endsOn\":\"2027-03-31\"}").patch(AGREEMENTS + "/" + id).then().statusCode(422).body("errors.code", contains("ends-before-it-begins"));
        team.as("rep").header("If-Match", "*").delete(AGREEMENTS + "/" + id).then().statusCode(204);
        team.as("rep").get(AGREEMENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void whoDoesNotSeeTheAccountSeesNothingOfIt() {
        String stock = tell("100").statusCode(201).extract().path("id");
        String id = team.as("rep").body(agreement("2027-04-01", "2027-06-30", 600)).post(AGREEMENTS).then().statusCode(201).extract().path("id");
        for (String path : List.of(STOCKS + "/" + stock, AGREEMENTS + "/" + id, FORECASTS + "?customerId=" + customer)) {
            team.as("northRep").get(path).then().statusCode(404);
        }
        for (String list : List.of(STOCKS, AGREEMENTS)) {
            team.as("northRep").get(list + "?count=true&customerId=" + customer).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
            team.as("manager").get(list + "?count=true&customerId=" + customer + "&productId=" + product).then().statusCode(200).body("total", equalTo(1));
        }
    }

    @Test
    void whatCannotBeSaidIsToldWithItsPlace() {
        tell(Map.of("toldOn", "2027-03-02")).statusCode(422).body("errors[0].pointer", equalTo("#/toldOn"));
        tell(Map.of("quantity", -1)).statusCode(422).body("errors[0].pointer", equalTo("#/quantity"));
        tell(Map.of("productId", customer)).statusCode(422).body("errors.code", contains("product-unknown"));
        tell(Map.of("customerId", product)).statusCode(404);
        correct("2027-03-02", 9, "二分厂投产").statusCode(422).body("errors.code", contains("first-of-month"));
        correct("2027-03-01", 9, null).statusCode(422).body("errors[0].pointer", equalTo("#/reason"));
        team.as("rep").get(FORECASTS).then().statusCode(400);
    }

    private ValidatableResponse forecast() {
        return team.as("rep").get(FORECASTS + "?customerId=" + customer).then().statusCode(200);
    }

    private ValidatableResponse tell(String quantity) {
        return tell(Map.of("quantity", new BigDecimal(quantity)));
    }

    private ValidatableResponse tell(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "productId", product, "toldOn", TODAY.toString(), "quantity", 1, "toldBy", "仓库主管"));
        body.putAll(more);
        return team.as("rep").body(body).post(STOCKS).then();
    }

    private ValidatableResponse correct(String month, Integer quantity, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "productId", product, "month", month));
        body.put("quantity", quantity);
        body.put("reason", reason);
        return team.as("rep").body(body).post(FORECASTS).then();
    }

    private Map<String, Object> agreement(String begins, String ends, int quantity) {
        return Map.of("customerId", customer, "productId", product, "beginsOn", begins, "endsOn", ends, "quantity", quantity);
    }

    private ValidatableResponse worklist(String day) {
        return team.as("rep").get("/api/v1/worklist?date=" + day).then().statusCode(200);
    }

    private String warnings() {
        return "warnings.findAll { it.kind == 'SUPPLY_SHORTAGE' && it.customerId == '" + customer + "' }";
    }
}
