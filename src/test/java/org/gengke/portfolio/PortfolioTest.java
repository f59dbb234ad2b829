package org.gengke.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Section 7 over HTTP; customers are put into the database with the histories that the cases need. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private final SalesTeam team = new SalesTeam();

    /** A stay in a status of a customer that belongs to a person. */
    private record Stay(String status, LocalDate from, LocalDate to) {}

    @Test
    void closingRateIsWonOfAllThatAreNotAbandoned() {
        add("rep", 50, "WON");
        add("rep", 10, "ABANDONED");
        add("rep", 140, "CONTACTED_REPEATEDLY");
        portfolio("rep", DAY)
                .then()
                .statusCode(200)
                .body("total", equalTo(200))
                .body("closingRate", equalTo(0.2631578947f))
                .body("closing.won.count", equalTo(50))
                .body("closing.notAbandoned.count", equalTo(190))
                .body("statuses.find { it.status == 'WON' }.count", equalTo(50))
                .body("statuses.find { it.status == 'WON' }.share", equalTo(0.25f));
    }

    @Test
    void aFigureOfThePastStaysWhenTheCustomerMovesOn() {
        UUID customer = customer("rep", List.of(new Stay("TESTING", DAY.minusDays(100), null)));
        int before = count("rep", DAY.minusDays(50), "TESTING");
        replaceStates(customer, "rep", List.of(
                new Stay("TESTING", DAY.minusDays(100), DAY.minusDays(10)), new Stay("WON", DAY.minusDays(10), null)));
        assertThat(count("rep", DAY.minusDays(50), "TESTING")).isEqualTo(before).isEqualTo(1);
        assertThat(count("rep", DAY, "TESTING")).isZero();
        assertThat(count("rep", DAY, "WON")).isEqualTo(1);
    }

    @Test
    void eachPersonSeesTheFiguresOfWhatTheySee() {
        add("rep", 3, "TESTING");
        add("cityRep", 2, "TESTING");
        add("northRep", 5, "TESTING");
        assertThat(count("rep", DAY, "TESTING")).isEqualTo(3);
        assertThat(count("manager", DAY, "TESTING")).isEqualTo(5);
        assertThat(count("northManager", DAY, "TESTING")).isEqualTo(5);
        assertThat(count("kam", DAY, "TESTING")).isZero();
        assertThat(count("admin-is-not-allowed", DAY, "TESTING")).isEqualTo(-403);
        Response north = team.as("executive").queryParam("asOf", DAY.toString()).queryParam("teamId", team.north).get("/api/v1/portfolio");
        assertThat(north.jsonPath().getInt("total")).isEqualTo(5);
        Response foreign = team.as("rep").queryParam("asOf", DAY.toString()).queryParam("ownerId", team.id("northRep")).get("/api/v1/portfolio");
        assertThat(foreign.jsonPath().getInt("total")).isZero();
        assertThat(foreign.jsonPath().getString("closingRate")).isNull();
    }

    @Test
    void aSharedCustomerIsCountedOnce() {
        UUID shared = customer("rep2", List.of(new Stay("WON", DAY.minusDays(30), null)));
        share(shared, "manager");
        share(shared, "northRep");
        assertThat(count("manager", DAY, "WON")).isEqualTo(1);
        assertThat(count("northRep", DAY, "WON")).isEqualTo(1);
    }

    @Test
    void theTrendIsThePortfolioOfEachMonthEnd() {
        customer("rep", List.of(
                new Stay("CONTACT_STARTED", LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 28)),
                new Stay("TESTING", LocalDate.of(2026, 2, 28), LocalDate.of(2026, 4, 1)),
                new Stay("WON", LocalDate.of(2026, 4, 1), null)));
        customer("rep", List.of(new Stay("TESTING", LocalDate.of(2026, 3, 31), null)));
        JsonPath trend = team.as("manager")
                .queryParam("from", "2026-01-01")
                .queryParam("to", "2026-04-15")
                .get("/api/v1/portfolio/trend")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> dates = trend.getList("points.date");
        assertThat(dates).containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-15");
        assertThat(trend.getList("points.statuses.collect { s -> s.find { it.status == 'TESTING' }.count }", Integer.class))
                .containsExactly(0, 1, 2, 1);
        for (String date : dates) {
            for (String status : List.of("CONTACT_STARTED", "TESTING", "WON")) {
                int inTrend = trend.getInt("points.find { it.date == '" + date + "' }.statuses.find { it.status == '" + status + "' }.count");
                assertThat(inTrend).isEqualTo(count("manager", LocalDate.parse(date), status));
            }
        }
    }

    @Test
    void flowsSayWhereCustomersCameFrom() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        customer("rep", List.of(new Stay("TESTING", first.minusDays(5), first.plusDays(5)), new Stay("WON", first.plusDays(5), null)));
        customer("rep", List.of(new Stay("TESTING", first.minusDays(5), null)));
        customer("rep", List.of(new Stay("CONTACT_STARTED", first.plusDays(1), null)));
        JsonPath flows = team.as("rep")
                .queryParam("from", first.toString())
                .queryParam("to", DAY.toString())
                .get("/api/v1/portfolio/flows")
                .jsonPath();
        assertThat(flows.getInt("flows.find { it.from == 'TESTING' && it.to == 'WON' }.count")).isEqualTo(1);
        assertThat(flows.getInt("flows.find { it.from == 'TESTING' && it.to == 'TESTING' }.count")).isEqualTo(1);
        assertThat(flows.getInt("flows.find { it.from == null && it.to == 'CONTACT_STARTED' }.count")).isEqualTo(1);
        assertThat(flows.getList("flows.count", Integer.class).stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    @Test
    void testsThatEndedAreListedBehindTheirRate() {
        customer("rep", List.of(new Stay("TESTING", DAY.minusDays(90), DAY.minusDays(60)), new Stay("WON", DAY.minusDays(60), null)));
        customer("rep", List.of(
                new Stay("TESTING", DAY.minusDays(90), DAY.minusDays(50)), new Stay("CONTACTED_REPEATEDLY", DAY.minusDays(50), null)));
        customer("rep", List.of(new Stay("TESTING", DAY.minusDays(9), null)));
        JsonPath portfolio = portfolio("rep", DAY).jsonPath();
        assertThat(portfolio.getInt("testing.ended")).isEqualTo(2);
        assertThat(portfolio.getFloat("testing.rate")).isEqualTo(0.5f);
        team.as("rep")
                .get(portfolio.getString("testing.list"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("next", nullValue());
    }

    @Test
    void aThirdOfPausedCustomersIsAWarning() {
        add("rep2", 4, "PAUSED");
        add("rep2", 8, "WON");
        JsonPath paused = portfolio("rep2", DAY).jsonPath();
        assertThat(paused.getString("paused.level")).isEqualTo("WARNING");
        assertThat(paused.getList("paused.reasons")).contains("SHARE_AT_WARNING");
        assertThat(paused.getInt("paused.groups.sum { it.count }")).isEqualTo(4);
        assertThat(paused.getInt("paused.dueForReEvaluation.count")).isEqualTo(4);
    }

    @Test
    void aRiseIsJudgedByMonthEnds() {
        add("rep2", 17, "WON");
        for (int month = 4; month <= 6; month++) {
            LocalDate pausedOn = LocalDate.of(2026, month, 10);
            customer("rep2", List.of(new Stay("WON", DAY.minusDays(200), pausedOn), new Stay("PAUSED", pausedOn, null)));
        }
        assertThat(portfolio("rep2", DAY).jsonPath().getList("paused.reasons")).as("June has not ended").isEmpty();
        assertThat(portfolio("rep2", LocalDate.of(2026, 6, 30)).jsonPath().getList("paused.reasons")).containsExactly("RISING_THREE_MONTHS");
        assertThat(team.as("rep2").queryParam("asOf", "2026-07-15").get("/api/v1/portfolio/paused").jsonPath().getList("reasons"))
                .containsExactly("RISING_THREE_MONTHS");
    }

    @Test
    void flowsAreWhatTheTwoDaysOfEachCustomerSay() {
        List<String> statuses = List.of("CONTACT_STARTED", "TESTING", "WON", "PAUSED");
        List<List<Stay>> customers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            LocalDate begin = DAY.minusDays(60 - 3L * i);
            LocalDate middle = begin.plusDays(7 + i);
            customers.add(List.of(new Stay(statuses.get(i % 4), begin, middle), new Stay(statuses.get((i + 1 + i / 4) % 4), middle, null)));
        }
        customers.forEach(stays -> customer("rep", stays));
        for (int days : new int[] {10, 30, 50}) {
            LocalDate from = DAY.minusDays(days);
            Map<String, Integer> expected = new TreeMap<>();
            for (List<Stay> stays : customers) {
                if (on(stays, from) != null || on(stays, DAY) != null) {
                    expected.merge(on(stays, from) + ">" + on(stays, DAY), 1, Integer::sum);
                }
            }
            JsonPath flows = team.as("rep").queryParam("from", from.toString()).queryParam("to", DAY.toString()).get("/api/v1/portfolio/flows").jsonPath();
            Map<String, Integer> answered = new TreeMap<>();
            List<Map<String, Object>> cells = flows.getList("flows");
            cells.forEach(cell -> answered.put(cell.get("from") + ">" + cell.get("to"), (Integer) cell.get("count")));
            assertThat(answered).as("from " + from).isEqualTo(expected);
        }
    }

    private static String on(List<Stay> stays, LocalDate date) {
        return stays.stream()
                .filter(stay -> !stay.from.isAfter(date) && (stay.to == null || stay.to.isAfter(date)))
                .map(Stay::status)
                .findFirst()
                .orElse(null);
    }

    @Test
    void growthAndChangeAreAgainstTheDateThatTheReaderChose() {
        add("rep", 4, "WON");
        customer("rep", List.of(new Stay("TESTING", DAY.minusDays(40), null)));
        customer("rep", List.of(new Stay("TESTING", DAY.minusDays(5), null)));
        LocalDate lastMonth = LocalDate.of(2026, 5, 31);
        JsonPath usual = portfolio("rep", DAY).jsonPath();
        assertThat(usual.getString("comparedWith")).isEqualTo(lastMonth.toString()).isEqualTo(usual.getString("growth[0].since"));
        assertThat(usual.getInt("growth[0].customersThen")).isEqualTo(5);
        JsonPath chosen = compared(DAY, DAY.minusDays(50)).then().statusCode(200).extract().jsonPath();
        assertThat(chosen.getString("comparedWith")).isEqualTo(DAY.minusDays(50).toString()).isEqualTo(chosen.getString("growth[0].since"));
        assertThat(chosen.getInt("growth[0].customersThen")).isEqualTo(4);
        assertThat(chosen.getInt("growth[0].customersNow")).isEqualTo(6);
        assertThat(chosen.getFloat("growth[0].growth")).isEqualTo(0.5f);
        assertThat(chosen.getInt("statuses.find { it.status == 'TESTING' }.change")).isEqualTo(2);
        assertThat(chosen.getString("growth[1].since")).isEqualTo(usual.getString("growth[1].since"));
        compared(DAY, DAY).then().statusCode(200).body("growth[0].growth", equalTo(0));
        compared(DAY, DAY.plusDays(1)).then().statusCode(422).body("type", equalTo("/problems/period-reversed"));
    }

    @Test
    void theReportSaysWhatItsChangesAreAgainst() {
        add("rep", 1, "WON");
        String csv = team.as("rep").accept("*/*").queryParam("format", "csv").queryParam("asOf", DAY.toString())
                .queryParam("compareWith", DAY.minusDays(50).toString()).get("/api/v1/portfolio/report").then().statusCode(200).extract().asString();
        assertThat(csv).contains("较 " + DAY.minusDays(50));
    }

    private Response compared(LocalDate asOf, LocalDate with) {
        return team.as("rep").queryParam("asOf", asOf.toString()).queryParam("compareWith", with.toString()).get("/api/v1/portfolio");
    }

    @Test
    void impossiblePeriodsAreSaidSo() {
        team.as("rep").queryParam("asOf", "2999-01-01").get("/api/v1/portfolio").then().statusCode(422);
        team.as("rep")
                .queryParam("from", "2026-05-01")
                .queryParam("to", "2026-04-01")
                .get("/api/v1/portfolio/flows")
                .then()
                .statusCode(422);
        team.as("rep").queryParam("asOf", "yesterday").get("/api/v1/portfolio").then().statusCode(400);
        team.as("rep").queryParam("as_of", "2026-01-01").get("/api/v1/portfolio").then().statusCode(400);
    }

    private Response portfolio(String person, LocalDate asOf) {
        return team.as(person).queryParam("asOf", asOf.toString()).get("/api/v1/portfolio");
    }

    private int count(String person, LocalDate asOf, String status) {
        if (person.startsWith("admin")) {
            return -portfolio("admin", asOf).statusCode();
        }
        return portfolio(person, asOf).jsonPath().getInt("statuses.find { it.status == '" + status + "' }.count");
    }

    private void add(String owner, int customers, String status) {
        for (int i = 0; i < customers; i++) {
            customer(owner, List.of(new Stay(status, DAY.minusDays(200), null)));
        }
    }

    private UUID customer(String owner, List<Stay> stays) {
        UUID id = Ids.next();
        Stay last = stays.get(stays.size() - 1);
        SalesTeam.sql(Fragment.of(
                "insert into customer (id, name, name_key, status, status_since, owner_id, team_id, search_text, search_grams, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, (select team_id from app_user where id = ?), '', '{}', now(), now())",
                id, "客户" + id, id.toString(), last.status, last.from, team.id(owner), team.id(owner)));
        insertStates(id, owner, stays);
        return id;
    }

    private void replaceStates(UUID customer, String owner, List<Stay> stays) {
        SalesTeam.sql(Fragment.of("delete from customer_state where customer_id = ?", customer));
        insertStates(customer, owner, stays);
    }

    private void insertStates(UUID id, String owner, List<Stay> stays) {
        List<Stay> all = new ArrayList<>(stays);
        for (int i = 0; i < all.size(); i++) {
            Stay stay = all.get(i);
            boolean paused = stay.status.equals("PAUSED");
            SalesTeam.sql(Fragment.of(
                    "insert into customer_state (customer_id, valid_from, valid_to, status, importance, has_potential, owner_id, team_id,"
                            + " won_before, pause_cause, pause_side, re_evaluate_on, next_status, visible_owner_id, visible_team_id)"
                            + " select ?, ?, coalesce(?::date, 'infinity'), ?, ?, false, u.id, u.team_id, false, ?, ?, ?, ?, u.id, u.team_id"
                            + " from app_user u where u.id = ?",
                    id, stay.from, stay.to, stay.status, stay.status.equals("WON") ? "GENERAL" : null,
                    paused ? "NO_BUDGET" : null, paused ? "THEIRS" : null, paused ? DAY.minusDays(1) : null,
                    i + 1 < all.size() ? all.get(i + 1).status : null, team.id(owner)));
        }
    }

    private void share(UUID customer, String with) {
        SalesTeam.sql(Fragment.of(
                "insert into customer_share (customer_id, user_id, access, created_at) values (?, ?, 'READ', now())", customer, team.id(with)));
    }

}
