package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a deal registration protects and what waits, and what of it stands in the customer's timeline. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegistrationCoverageTest {

    private static final String REGISTRATIONS = "/api/v1/deal-registrations";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String first;
    private String second;
    private String gate;
    private String customer;

    @BeforeEach
    void twoPartnersAndACustomer() {
        first = make("rep", "/api/v1/partners", Map.of("name", "粤安" + mark, "kind", "INTEGRATOR"));
        second = make("rep", "/api/v1/partners", Map.of("name", "鹏城" + mark, "kind", "DEALER"));
        gate = make("manager", "/api/v1/products", Map.of("code", "C" + mark, "name", "闸机" + mark));
        customer = make("rep", "/api/v1/customers", Map.of("name", "范围" + mark));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String make(String person, String path, Object body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private String day(int from) {
        return clock.today().plusDays(from).toString();
    }

    private Map<String, Object> registration(String partner, String product, int days) {
        Map<String, Object> body = new HashMap<>(Map.of("partnerId", partner, "customerId", customer, "validUntil", day(days)));
        if (product != null) {
            body.put("productId", product);
        }
        return body;
    }

    private ValidatableResponse read(String id) {
        return team.as("rep").get(REGISTRATIONS + "/" + id).then().statusCode(200);
    }

    @Test
    void anOverlapInPartIsToldProductByProduct() {
        String own = make("rep", REGISTRATIONS, registration(first, gate, 30));
        read(own).body("inPart", equalTo(false)).body("coverage", hasSize(1)).body("coverage[0].productName", equalTo("闸机" + mark)).body("coverage[0].protecting", equalTo(true));
        team.as("rep").body(Map.of("customerId", customer, "validUntil", day(60))).post(REGISTRATIONS + "/check").then().statusCode(200).body("protecting", equalTo(true))
                .body("coverage.protecting", contains(true, false)).body("coverage.productName", contains(null, "闸机" + mark)).body("coverage[1].protectedByName", equalTo("粤安" + mark));
        String all = make("rep", REGISTRATIONS, registration(second, null, 60));
        read(all).body("protecting", equalTo(true)).body("inPart", equalTo(true)).body("coverage.protecting", contains(true, false)).body("coverage[0].productId", nullValue())
                .body("coverage[0].protectedById", nullValue()).body("coverage[1].productId", equalTo(gate)).body("coverage[1].protectedById", equalTo(first))
                .body("coverage[1].protectedUntil", equalTo(day(30)));
        team.as("rep").get(REGISTRATIONS + "?customerId=" + customer + "&sort=validUntil").then().body("items.inPart", contains(false, true));
        // What is protected in part is seen to be whole once the other one is over; and another waits whole.
        team.as("rep").body(Map.of("reason", "不再跟进")).post(REGISTRATIONS + "/" + own + "/withdrawal").then().statusCode(200).body("coverage", hasSize(0));
        read(all).body("inPart", equalTo(false)).body("coverage.protecting", contains(true));
        String third = make("rep", REGISTRATIONS, registration(first, gate, 90));
        read(third).body("protecting", equalTo(false)).body("coverage.protecting", contains(false)).body("coverage[0].protectedByName", equalTo("鹏城" + mark));
    }

    @Test
    void oneWhoseFirstDayIsToComeTellsOfThatDay() {
        make("rep", REGISTRATIONS, registration(first, gate, 10));
        Map<String, Object> later = registration(second, null, 60);
        later.put("validFrom", day(5));
        String id = make("rep", REGISTRATIONS, later);
        read(id).body("state", equalTo("NOT_YET")).body("inPart", equalTo(false)).body("coverage.protecting", contains(true, false));
        team.patchAs("rep", "*").body(Map.of("validFrom", day(11))).patch(REGISTRATIONS + "/" + id).then().statusCode(200).body("coverage.protecting", contains(true));
        // One product, and from today on: that is another registration.
        read(make("rep", REGISTRATIONS, registration(second, gate, 60))).body("state", equalTo("WAITING")).body("coverage.protecting", contains(false));
    }

    @Test
    void theTimelineTellsOfThem() {
        Map<String, Object> early = registration(first, gate, 5);
        early.put("registeredOn", day(-4));
        early.put("note", "先期沟通");
        make("rep", REGISTRATIONS, early);
        clock.advance(Duration.ofMinutes(1));
        String withdrawn = make("rep", REGISTRATIONS, registration(second, null, 60));
        clock.advance(Duration.ofMinutes(1));
        team.as("rep").body(Map.of("validUntil", day(90), "reason", "招标推迟")).post(REGISTRATIONS + "/" + withdrawn + "/extension").then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        team.as("manager").body(Map.of("reason", "没有跟进")).post(REGISTRATIONS + "/" + withdrawn + "/withdrawal").then().statusCode(200);
        timeline("rep").body("items.kind", contains("REGISTRATION_WITHDRAWN", "REGISTRATION_EXTENDED", "REGISTERED", "REGISTERED"))
                .body("items.actorName", contains("manager", "rep", "rep", "rep")).body("items[0].details.reason", equalTo("没有跟进")).body("items[0].subjectId", equalTo(withdrawn))
                .body("items[1].details.reason", equalTo("招标推迟")).body("items[2].details.partnerName", equalTo("鹏城" + mark)).body("items[2].details.product", nullValue())
                .body("items[3].details.product", equalTo("闸机" + mark)).body("items[3].details.note", equalTo("先期沟通")).body("items[3].details.validUntil", equalTo(day(5)));
        assertThat(timeline("rep").extract().<String>path("items[3].at")).as("on the day on which the partner told us").isEqualTo(clock.startOf(clock.today().minusDays(4)).toString());
        clock.setDate(clock.today().plusDays(5));
        timeline("rep").body("items", hasSize(4));
        clock.setDate(clock.today().plusDays(1));
        timeline("rep").body("items[0].kind", equalTo("REGISTRATION_EXPIRED")).body("items", hasSize(5)).body("items[0].actorName", nullValue());
        team.as("northRep").get("/api/v1/customers/" + customer + "/timeline").then().statusCode(404);
    }

    private ValidatableResponse timeline(String person) {
        return team.as(person).get("/api/v1/customers/" + customer + "/timeline?kind=REGISTERED&kind=REGISTRATION_EXTENDED&kind=REGISTRATION_WITHDRAWN&kind=REGISTRATION_EXPIRED").then()
                .statusCode(200);
    }
}
