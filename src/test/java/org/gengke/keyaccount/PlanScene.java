package org.gengke.keyaccount;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gengke.support.SalesTeam;

/** Plans of one key account over the year 2026, written, decided on and carried out over HTTP. */
final class PlanScene {

    static final String PLANS = "/api/v1/key-account-plans";
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final SalesTeam team;
    private final String customer;

    PlanScene(SalesTeam team, String customer) {
        this.team = team;
        this.customer = customer;
    }

    String written(String person, Map<String, Object> more) {
        return write(person, more).statusCode(201).extract().path("id");
    }

    ValidatableResponse write(String person, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("customerId", customer, "title", "2026 年度规划", "beginsOn", "2026-01-01", "endsOn", "2026-12-31"));
        body.putAll(more);
        return team.as(person).body(body).post(PLANS).then();
    }

    /** With a goal that can always be measured. */
    String promising(String person) {
        return written(person, Map.of("goals", List.of(visits())));
    }

    /** In force, written by the rep. */
    String running(List<Map<String, Object>> activities) {
        String plan = written("rep", Map.of("goals", List.of(visits()), "activities", activities));
        submit("rep", plan).statusCode(200);
        decide("manager", plan, true).statusCode(200);
        return plan;
    }

    static Map<String, Object> visits() {
        return Map.of("metric", "VISITS", "target", 6, "from", "2026-01-01", "dueOn", "2026-12-31");
    }

    static Map<String, Object> visit(String dueOn) {
        return Map.of("kind", "VISIT", "title", "走访一分厂", "dueOn", dueOn);
    }

    ValidatableResponse read(String person, String plan) {
        return team.as(person).get(PLANS + "/" + plan).then();
    }

    ValidatableResponse post(String person, String plan, String what, Object body) {
        return team.as(person).body(body).post(PLANS + "/" + plan + "/" + what).then();
    }

    ValidatableResponse submit(String person, String plan) {
        return post(person, plan, "submission", "{\"note\":\"请审批\"}");
    }

    ValidatableResponse decide(String person, String plan, boolean approved) {
        return post(person, plan, "approval", Map.of("approved", approved, "note", "看过"));
    }

    ValidatableResponse adjust(String person, String plan) {
        return post(person, plan, "versions", "{\"reason\":\"客户扩建推迟\"}");
    }

    ValidatableResponse patch(String person, String path, String body) {
        return team.patchAs(person, "*").body(body).patch(PLANS + "/" + path).then();
    }

    ValidatableResponse discard(String person, String plan, int number) {
        return team.as(person).header("If-Match", "*").delete(PLANS + "/" + plan + "/versions/" + number).then();
    }
}
