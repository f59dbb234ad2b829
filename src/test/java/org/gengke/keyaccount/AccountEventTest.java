package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** Section 9: events and news of accounts, followed and supported. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountEventTest {

    private static final String EVENTS = "/api/v1/account-events";
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final AccountScene scene = new AccountScene(team);
    private String customer;

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "northRep", "manager").forEach(team::token);
        clock.setDate(TODAY);
        customer = scene.account("rep");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void anEventThatComesIsSupportedInTime() {
        assertThat(standing(TODAY).missing()).containsExactly(DutyLack.NEVER_DONE);
        assertThat(standing(TODAY).dueOn()).isEqualTo(LocalDate.of(2027, 5, 30));
        String event = add(Map.of()).statusCode(201).body("supportState", equalTo("NONE")).extract().path("id");
        assertThat(standing(TODAY).missing()).isEmpty();
        assertThat(standing(LocalDate.of(2027, 3, 5)).missing()).isEmpty();
        assertThat(standing(LocalDate.of(2027, 3, 6)).missing()).containsExactly(DutyLack.EVENT_UNSUPPORTED);
        assertThat(standing(LocalDate.of(2027, 3, 6)).state()).isEqualTo(DutyState.DUE_SOON);
        assertThat(standing(LocalDate.of(2027, 3, 6)).dueOn()).isEqualTo(LocalDate.of(2027, 3, 20));
        change(event, "{\"supportState\":\"PLANNED\",\"support\":\"总经理出席并致辞\"}").statusCode(200);
        assertThat(standing(LocalDate.of(2027, 3, 6)).missing()).isEmpty();
        // A look at the news every 90 days.
        assertThat(standing(LocalDate.of(2027, 5, 30)).missing()).isEmpty();
        assertThat(standing(LocalDate.of(2027, 5, 31)).missing()).containsExactly(DutyLack.NEWS_STALE);
        clock.setDate(LocalDate.of(2027, 3, 20));
        change(event, "{\"supportState\":\"DONE\",\"supportedOn\":\"2027-03-20\",\"evidence\":\"现场照片\"}").statusCode(200).body("evidence", equalTo("现场照片"));
        team.as("rep").get(EVENTS + "?count=true&supportState=DONE&kind=FAIR&happensFrom=2027-03-20&happensTo=2027-03-20&customerId=" + customer).then().statusCode(200).body("total", equalTo(1));
        team.as("rep").header("If-Match", "*").delete(EVENTS + "/" + event).then().statusCode(204);
        String audit = team.as("manager").get("/api/v1/audit-entries?customerId=" + customer).then().statusCode(200).extract().asString();
        assertThat(audit).contains("ACCOUNT_EVENT_ADDED", "ACCOUNT_EVENT_CHANGED", "ACCOUNT_EVENT_REMOVED");
    }

    /** One act, and nothing typed twice. */
    @Test
    void anEventBecomesAFollowUpPlan() {
        String event = add(Map.of()).statusCode(201).body("followUpPlanId", nullValue()).extract().path("id");
        String plan = team.as("rep").body("{\"dueOn\":\"2027-03-10\"}").post(EVENTS + "/" + event + "/follow-up").then().statusCode(201).body("supportState", equalTo("PLANNED"))
                .body("support", equalTo("华南安防展")).extract().path("followUpPlanId");
        team.as("rep").get("/api/v1/follow-up-plans/" + plan).then().statusCode(200).body("purpose", equalTo("华南安防展")).body("kind", equalTo("EVENT")).body("dueOn", equalTo("2027-03-10"));
        team.as("rep").body("{}").post(EVENTS + "/" + event + "/follow-up").then().statusCode(409).body("type", endsWith("/problems/event-followed-up")).body("followUpPlanId", equalTo(plan));
        String other = add(Map.of("supportState", "PLANNED", "support", "送样机到展位")).statusCode(201).extract().path("id");
        String second = team.as("rep").body("{}").post(EVENTS + "/" + other + "/follow-up").then().statusCode(201).extract().path("followUpPlanId");
        team.as("rep").get("/api/v1/follow-up-plans/" + second).then().body("purpose", equalTo("送样机到展位")).body("dueOn", equalTo("2027-03-20"));
    }

    @Test
    void whoDoesNotSeeTheAccountSeesNothingOfIt() {
        String event = add(Map.of()).statusCode(201).extract().path("id");
        team.as("northRep").get(EVENTS + "/" + event).then().statusCode(404);
        team.as("northRep").body("{}").post(EVENTS + "/" + event + "/follow-up").then().statusCode(404);
        team.as("northRep").get(EVENTS + "?count=true&customerId=" + customer).then().statusCode(200).body("items", empty()).body("total", equalTo(0));
        team.as("manager").get(EVENTS + "?count=true&customerId=" + customer).then().body("total", equalTo(1));
    }

    @Test
    void whatCannotBeNotedIsSaidWithItsPlace() {
        add(Map.of("supportState", "PLANNED")).statusCode(422).body("errors.code", contains("support-in-words"));
        add(Map.of("support", "出席")).statusCode(422).body("errors.code", contains("support-not-planned"));
        add(Map.of("supportState", "DONE", "support", "出席")).statusCode(422).body("errors.code", contains("day-of-what-is-done"));
        add(Map.of("supportState", "DONE", "support", "出席", "supportedOn", "2027-03-02")).statusCode(422).body("errors[0].pointer", equalTo("#/supportedOn"));
        add(Map.of("link", "javascript:alert(1)")).statusCode(422).body("errors[0].pointer", equalTo("#/link"));
        add(Map.of("supportedBy", customer)).statusCode(422).body("errors.code", contains("colleague-unknown"));
        String event = add(Map.of()).statusCode(201).extract().path("id");
        String etag = team.as("rep").get(EVENTS + "/" + event).then().extract().header("ETag");
        team.patchAs("rep", etag).body("{\"note\":\"一\"}").patch(EVENTS + "/" + event).then().statusCode(200);
        team.patchAs("rep", etag).body("{\"note\":\"二\"}").patch(EVENTS + "/" + event).then().statusCode(412);
    }

    private org.gengke.keyaccount.domain.DutyStanding standing(LocalDate on) {
        return AccountScene.standing(DutyKind.EVENTS, customer, on);
    }

    private ValidatableResponse add(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "kind", "FAIR", "title", "华南安防展", "happensOn", "2027-03-20"));
        body.putAll(more);
        return team.as("rep").body(body).post(EVENTS).then();
    }

    private ValidatableResponse change(String event, String body) {
        return team.patchAs("rep", "*").body(body).patch(EVENTS + "/" + event).then();
    }
}
