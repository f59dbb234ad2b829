package org.gengke.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of promises: none is lost in a pause, none is better kept than it was, and each stands on the day it should. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PromisesTest {

    private static final String PLANS = "/api/v1/follow-up-plans";
    private static final String INTERACTIONS = "/api/v1/interactions";
    private static final String CALENDAR = "/api/v1/working-calendar/";
    private static final String SAID = "\"kind\":\"CALL\",\"summary\":\"电话沟通\"";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Cultivated cultivated = new Cultivated(team);

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "manager").forEach(team::token);
        clock.setDate(MONDAY);
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void aPauseIsDecidedOnBeforeItsReEvaluationPromisesAnything() {
        UUID customer = paused(MONDAY);
        String reEvaluation = planned(customer).get(0);
        complete(reEvaluation, ",\"next\":{\"dueOn\":\"2026-12-10\"}").statusCode(409)
                .body("type", endsWith("pause-undecided")).body("allowed", contains("PROLONG", "RESUME"));
        complete(reEvaluation, ",\"next\":{\"purpose\":\"等预算\"}").statusCode(409);
        team.as("rep").body("{\"customerId\":\"%s\",%s,\"completesPlanId\":\"%s\",\"next\":{\"dueOn\":\"2026-12-10\"}}".formatted(customer, SAID, reEvaluation))
                .post(INTERACTIONS).then().statusCode(409);
        plan(reEvaluation).body("state", equalTo("PLANNED"));
        team.as("rep").get(INTERACTIONS + "?customerId=" + customer).then().body("items", empty());
        complete(reEvaluation, ",\"next\":{\"kind\":\"VISIT\"}").statusCode(201).body("plan.state", equalTo("DONE"));
    }

    @Test
    void whatIsPromisedDuringAPauseStandsBesideItsReEvaluation() {
        UUID customer = paused(MONDAY.plusDays(2));
        String reEvaluation = planned(customer).get(0);
        String promise = promise(customer, "2026-12-10");
        clock.setDate(MONDAY.plusDays(2));
        complete(reEvaluation, "").statusCode(201);
        plan(promise).body("state", equalTo("PLANNED"));
        cultivated.change(customer, "re_evaluate_on = ?", LocalDate.of(2027, 3, 6));
        plan(promise).body("state", equalTo("PLANNED"));
        assertThat(planned(customer)).hasSize(2);
    }

    @Test
    void pausingEndsWhatWasPromisedBefore() {
        UUID customer = cultivated.customer("rep");
        String promise = promise(customer, "2026-12-10");
        cultivated.change(customer, "status = 'PAUSED', re_evaluate_on = ?", LocalDate.of(2027, 3, 6));
        plan(promise).body("state", equalTo("CANCELLED")).body("cause", equalTo("PAUSED"));
    }

    @Test
    void cancellingOnTheDayOrLaterIsNotInTime() {
        clock.setDate(LocalDate.of(2026, 5, 6));
        List<UUID> customers = cultivated.customers("rep", 5);
        List<String> plans = customers.stream().map(customer -> promise(customer, "2026-05-11")).toList();
        clock.setDate(LocalDate.of(2026, 5, 8));
        cancel(plans.get(0));
        clock.setDate(LocalDate.of(2026, 5, 11));
        complete(plans.get(1), ",\"next\":{\"dueOn\":\"2026-06-15\"}").statusCode(201);
        cancel(plans.get(2));
        clock.setDate(LocalDate.of(2026, 5, 13));
        cancel(plans.get(3));
        cultivated.change(customers.get(4), "status = 'PAUSED', re_evaluate_on = ?", LocalDate.of(2026, 8, 3));
        team.as("rep").get("/api/v1/punctuality?from=2026-05-11&to=2026-05-11&ownerId=" + team.id("rep")).then().statusCode(200)
                .body("planned", equalTo(3))
                .body("doneInTime", equalTo(1))
                .body("doneLate", equalTo(0))
                .body("open", equalTo(0))
                .body("cancelled", equalTo(2))
                .body("rate", equalTo(0.3333333333f));
        String first = "firstDueFrom=2026-05-11&firstDueTo=2026-05-11&ownerId=" + team.id("rep");
        assertThat(ids(first + "&counted=true")).containsExactlyInAnyOrderElementsOf(plans.subList(1, 4));
        assertThat(ids(first + "&counted=true&punctual=true")).containsExactly(plans.get(1));
        assertThat(ids(first + "&counted=true&state=CANCELLED")).containsExactlyInAnyOrderElementsOf(plans.subList(2, 4));
        assertThat(ids(first + "&counted=false")).containsExactlyInAnyOrder(plans.get(0), plans.get(4));
    }

    @Test
    void thePlanIsDoneOnTheDayOfItsInteraction() {
        String plan = promise(cultivated.customer("rep"), "2026-11-25");
        clock.setDate(LocalDate.of(2026, 11, 27));
        String interaction = complete(plan, "").statusCode(201).body("plan.doneOn", equalTo("2026-11-27")).extract().path("interaction.id");
        team.patchAs("rep", "*").body("{\"occurredAt\":\"2026-11-25T02:00:00Z\"}").patch(INTERACTIONS + "/" + interaction).then().statusCode(200);
        plan(plan).body("doneOn", equalTo("2026-11-25")).body("lateDays", equalTo(0));
        clock.advance(Duration.ofHours(24));
        String correction = correct(interaction, "2026-11-26T02:00:00Z");
        plan(plan).body("doneOn", equalTo("2026-11-26")).body("lateDays", equalTo(1)).body("interactionId", equalTo(correction));
        correct(correction, "2026-11-24T02:00:00Z");
        plan(plan).body("doneOn", equalTo("2026-11-24"));
    }

    @Test
    void aDayThatIsNoHolidayAnyMoreTakesItsPlansBack() {
        cultivated.customers("rep", 13);
        Map<String, Long> before = Map.of("2026-11-30", 12L, "2026-12-01", 1L);
        assertThat(plansPerDay()).isEqualTo(before);
        day("2026-11-30", "HOLIDAY", () -> assertThat(plansPerDay()).isEqualTo(Map.of("2026-12-01", 12L, "2026-12-02", 1L)));
        assertThat(plansPerDay()).isEqualTo(before);
    }

    @Test
    void aMakeUpDayTakesThePlansThatHadPassedItBy() {
        clock.setDate(LocalDate.of(2026, 11, 21));
        cultivated.customer("rep");
        assertThat(plansPerDay()).containsOnlyKeys("2026-11-30");
        day("2026-11-28", "WORKDAY", () -> assertThat(plansPerDay()).containsOnlyKeys("2026-11-28"));
        assertThat(plansPerDay()).containsOnlyKeys("2026-11-30");
    }

    private void day(String date, String kind, Runnable check) {
        team.as("manager").body("{\"kind\":\"%s\",\"nameZh\":\"公司日\",\"nameEn\":\"Company day\"}".formatted(kind)).put(CALENDAR + date).then().statusCode(200);
        try {
            check.run();
        } finally {
            team.as("manager").delete(CALENDAR + date).then().statusCode(204);
        }
    }

    private UUID paused(LocalDate until) {
        UUID customer = cultivated.customer("rep");
        cultivated.change(customer, "status = 'PAUSED', re_evaluate_on = ?", until);
        return customer;
    }

    private String promise(UUID customer, String dueOn) {
        return team.as("rep").body("{\"customerId\":\"%s\",\"dueOn\":\"%s\",\"kind\":\"VISIT\",\"purpose\":\"拜访\"}".formatted(customer, dueOn))
                .post(PLANS).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse complete(String plan, String next) {
        return team.as("rep").body("{\"interaction\":{" + SAID + "}" + next + "}").post(PLANS + "/" + plan + "/completion").then();
    }

    private String correct(String interaction, String occurredAt) {
        return team.as("rep").body("{%s,\"occurredAt\":\"%s\"}".formatted(SAID, occurredAt)).post(INTERACTIONS + "/" + interaction + "/corrections")
                .then().statusCode(201).extract().path("id");
    }

    private void cancel(String plan) {
        team.as("rep").body("{\"reason\":\"客户来电\"}").post(PLANS + "/" + plan + "/cancellation").then().statusCode(200);
    }

    private ValidatableResponse plan(String id) {
        return team.as("rep").get(PLANS + "/" + id).then().statusCode(200);
    }

    private List<String> planned(UUID customer) {
        return ids("state=PLANNED&customerId=" + customer);
    }

    private List<String> ids(String query) {
        return team.as("rep").get(PLANS + "?" + query).then().statusCode(200).extract().jsonPath().getList("items.id");
    }

    private Map<String, Long> plansPerDay() {
        List<String> days = team.as("rep").get(PLANS + "?limit=200&state=PLANNED&ownerId=" + team.id("rep")).then().statusCode(200)
                .extract().jsonPath().getList("items.dueOn");
        return days.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
