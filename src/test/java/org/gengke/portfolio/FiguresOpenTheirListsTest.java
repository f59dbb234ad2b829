package org.gengke.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** No figure without its explanation: each list has exactly as many rows as the figure counts, for whoever asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FiguresOpenTheirListsTest {

    private final SalesTeam team = new SalesTeam();
    private final LocalDate today = new TestClock().today();

    @Test
    void forEachReaderAndEachDate() {
        String held = create("rep", "CONTACT_STARTED", 300);
        String competitor = team.as("rep").body(Map.of("name", "对手" + held)).post("/api/v1/competitors").jsonPath().getString("id");
        move("rep", held, Map.of("toStatus", "HELD_BY_COMPETITOR", "competitorId", competitor, "effectiveOn", day(200)));
        String won = create("rep", "CONTACTED_REPEATEDLY", 290);
        move("rep", won, Map.of("toStatus", "TESTING", "effectiveOn", day(150)));
        move("rep", won, Map.of("toStatus", "WON", "effectiveOn", day(90), "importance", "KEY"));
        String paused = create("cityRep", "TESTING", 100);
        Map<String, Object> pause = Map.of("cause", "NO_BUDGET", "side", "THEIRS", "reEvaluateOn", day(-30));
        move("cityRep", paused, Map.of("toStatus", "PAUSED", "effectiveOn", day(20), "pause", pause));
        String given = create("rep2", "CONTACT_STARTED", 80);
        team.patchAs("manager", "*").body(Map.of("ownerId", team.id("rep").toString())).patch("/api/v1/customers/" + given).then().statusCode(200);
        String north = create("northRep", "CONTACT_STARTED", 50);
        team.as("northManager").body(Map.of("access", "READ")).put("/api/v1/customers/" + north + "/shares/" + team.id("rep")).then().statusCode(200);
        String merged = create("rep", "CONTACT_STARTED", 40);
        team.as("rep").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + won + "/merges").then().statusCode(201);

        for (String reader : List.of("rep", "rep2", "cityRep", "manager", "northManager", "kam", "executive", "solution")) {
            for (int daysAgo : new int[] {0, 30, 160}) {
                for (Map<String, String> scope : scopes(reader)) {
                    check(reader, scope, today.minusDays(daysAgo));
                }
            }
        }
    }

    private List<Map<String, String>> scopes(String reader) {
        boolean everything = reader.equals("executive");
        // The executive also sees what other tests made, so their figures are asked by team.
        List<Map<String, String>> scopes = new ArrayList<>(List.of(Map.of("teamId", team.company.toString()), Map.of("ownerId", team.id("rep").toString())));
        if (!everything) {
            scopes.add(Map.of());
        }
        return scopes;
    }

    private void check(String reader, Map<String, String> scope, LocalDate date) {
        JsonPath portfolio = team.as(reader).queryParams(scope).queryParam("asOf", date.toString()).get("/api/v1/portfolio").jsonPath();
        String where = reader + " " + scope + " " + date + " ";
        assertThat(portfolio.getInt("total")).as(where).isEqualTo(rows(reader, portfolio.getString("list")));
        Map<String, Integer> figures = new HashMap<>();
        for (String part : List.of("statuses", "wonByImportance", "paused.groups")) {
            List<String> lists = portfolio.getList(part + ".list");
            List<Integer> counts = portfolio.getList(part + ".count", Integer.class);
            for (int i = 0; i < lists.size(); i++) {
                figures.put(lists.get(i), counts.get(i));
            }
        }
        for (String part : List.of("withQuality", "withPotential", "paused.dueForReEvaluation", "paused")) {
            figures.put(portfolio.getString(part + ".list"), portfolio.getInt(part + ".count"));
        }
        JsonPath flows = team.as(reader)
                .queryParams(scope)
                .queryParam("from", date.minusDays(60).toString())
                .queryParam("to", date.toString())
                .get("/api/v1/portfolio/flows")
                .jsonPath();
        List<String> lists = flows.getList("flows.list");
        for (int i = 0; i < lists.size(); i++) {
            figures.put(lists.get(i), flows.getInt("flows[" + i + "].count"));
        }
        figures.forEach((list, count) -> assertThat(rows(reader, list)).as(where + list).isEqualTo(count));
    }

    private int rows(String reader, String query) {
        JsonPath list = team.as(reader).get("/api/v1/customers?" + query + "&count=true&limit=200").jsonPath();
        assertThat(list.getList("items")).hasSize(list.getInt("total"));
        return list.getInt("total");
    }

    private String create(String person, String status, int daysAgo) {
        Map<String, Object> body = Map.of("name", "客户 " + java.util.UUID.randomUUID(), "status", status, "statusSince", day(daysAgo));
        return team.as(person).body(body).post("/api/v1/customers").then().statusCode(201).extract().jsonPath().getString("id");
    }

    private void move(String person, String customer, Map<String, Object> change) {
        team.as(person).body(change).post("/api/v1/customers/" + customer + "/status-changes").then().statusCode(201);
    }

    private String day(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }
}
