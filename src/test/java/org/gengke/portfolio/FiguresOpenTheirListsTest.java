package org.gengke.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No figure without its explanation: each count has a list with exactly as many rows, each share the two counts it is made
 * of, for whoever asks. {@link Figures} finds the numbers in an answer itself, so that a new one cannot be forgotten.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresOpenTheirListsTest {

    /** Those who see their own, and those who see a team, ask everything; of the others each asks one scope of it. */
    private static final List<String> THOROUGH = List.of("rep", "manager");
    private static final List<String> READERS = List.of("rep", "rep2", "cityRep", "manager", "northManager", "kam", "executive", "solution");

    private final SalesTeam team = new SalesTeam();
    private final LocalDate today = new TestClock().today();
    private final Map<String, Integer> lists = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private boolean told;
    private String some;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonPath> histories = new HashMap<>();

    /** Everything that answers figures. */
    private enum Question {
        PORTFOLIO("/portfolio?", Figures.PORTFOLIO),
        PORTFOLIO_COMPARED("/portfolio?compareWith={100}&", Figures.PORTFOLIO),
        PORTFOLIO_OF_THE_PAST("/portfolio?asOf={30}&compareWith={30}&", Figures.PORTFOLIO),
        PORTFOLIO_LONG_AGO("/portfolio?asOf={160}&", Figures.PORTFOLIO),
        TREND("/portfolio/trend?from={70}&to={3}&", Figures.TREND),
        FLOWS("/portfolio/flows?from={60}&to={0}&", Figures.FLOWS),
        FLOWS_OF_THE_PAST("/portfolio/flows?from={95}&to={30}&", Figures.FLOWS),
        PAUSED("/portfolio/paused?", Figures.PAUSED),
        PUNCTUALITY("/punctuality?from={30}&to={0}&", Figures.PUNCTUALITY),
        WORKLIST("/worklist?", Figures.WORKLIST),
        TRIAL_FUNNEL("/test-trials/funnel?", Figures.TRIAL_FUNNEL),
        TRIAL_FUNNEL_OF_THE_PAST("/test-trials/funnel?from={95}&to={30}&", Figures.TRIAL_FUNNEL),
        TRIAL_OUTCOMES("/test-trials/figures?", Figures.TRIAL_OUTCOMES),
        TRIAL_OUTCOMES_OF_THE_PAST("/test-trials/figures?from={70}&to={3}&", Figures.TRIAL_OUTCOMES),
        TRIAL_RIVALS("/test-trials/competitor-results?", Figures.TRIAL_RIVALS),
        TRIAL_RIVALS_OF_THE_PAST("/test-trials/competitor-results?from={95}&to={30}&", Figures.TRIAL_RIVALS),
        FIVE_LAYERS("/five-layer/company?", Figures.COMPANY);

        private final String path;
        private final Map<String, Figures.Rule> rules;

        Question(String path, Map<String, Figures.Rule> rules) {
            this.path = path;
            this.rules = rules;
        }

        String asked(LocalDate today) {
            String asked = path;
            for (int days : new int[] {0, 3, 30, 60, 70, 95, 100, 160}) {
                asked = asked.replace("{" + days + "}", today.minusDays(days).toString());
            }
            return "/api/v1" + asked;
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void whoeverAsks(Question question) throws JsonProcessingException {
        long counted = 0;
        for (String reader : READERS) {
            List<String> scopes = scopes(question, reader);
            int turn = (READERS.indexOf(reader) + question.ordinal()) % scopes.size();
            for (String scope : THOROUGH.contains(reader) ? scopes : scopes.subList(turn, turn + 1)) {
                String asked = question.asked(today) + scope;
                JsonNode answer = json.readTree(team.as(reader).get(asked.replaceAll("[?&]$", "")).then().statusCode(200).extract().asString());
                counted += new Figures(reader + " " + asked, question.rules, link -> rows(reader, link)).check(answer);
                if (question.rules == Figures.TRIAL_FUNNEL) {
                    staysAreThoseOfTheListed(reader, answer);
                }
            }
        }
        assertThat(counted).as("figures above zero that were followed to their lists").isGreaterThan(10);
    }

    /** One rule: what is counted one by one for a segment adds up to what is kept in sums for the base. */
    @ParameterizedTest
    @EnumSource(Question.class)
    void aSegmentOfEverybodyHasTheFiguresOfTheBase(Question question) {
        String everybody = "&segmentId=" + segment("全部", Map.of());
        // One of each way to see customers: own ones, by team, key accounts, all.
        for (String reader : List.of("rep", "manager", "kam", "executive")) {
            List<String> scopes = List.of("", "&teamId=" + team.south, "&ownerId=" + team.id("rep"));
            for (String scope : THOROUGH.contains(reader) ? scopes : scopes.subList(0, 1)) {
                if (question == Question.WORKLIST && scope.contains("teamId")) {
                    continue;
                }
                String asked = (question.asked(today) + scope).replace("?&", "?").replace("&&", "&");
                String whole = team.as(reader).get(asked.replaceAll("[?&]$", "")).then().statusCode(200).extract().asString();
                String part = team.as(reader).get((asked + everybody).replace("?&", "?").replace("&&", "&")).then().statusCode(200).extract().asString();
                assertThat(part.replace(everybody, "")).as(reader + " " + asked).isEqualTo(whole);
            }
        }
    }

    /** A live one that all may use. */
    private String segment(String name, Map<String, ?> query) {
        Map<String, Object> body = Map.of("name", name + UUID.randomUUID(), "kind", "LIVE", "query", query, "shared", true);
        return team.as("rep").body(body).post("/api/v1/segments").then().statusCode(201).extract().jsonPath().getString("id");
    }

    /** Somebody in each status, changes of owner and team, a share, a merge, and promises kept and broken. */
    @BeforeEach
    void giveCustomersAHistory() {
        // Once: before any test there is nobody yet who answers requests.
        if (told) {
            return;
        }
        told = true;
        some = segment("部分", Map.of("status", List.of("WON", "PAUSED")));
        String held = create("rep", "CONTACT_STARTED", 300);
        String competitor = team.as("rep").body(Map.of("name", "对手" + held)).post("/api/v1/competitors").jsonPath().getString("id");
        move("rep", held, Map.of("toStatus", "HELD_BY_COMPETITOR", "competitorId", competitor, "effectiveOn", day(200)));
        String won = create("rep", "CONTACTED_REPEATEDLY", 290);
        move("rep", won, Map.of("toStatus", "TESTING", "effectiveOn", day(150)));
        move("rep", won, Map.of("toStatus", "WON", "effectiveOn", day(90), "importance", "KEY"));
        create("rep", "WON", 120);
        String paused = create("cityRep", "TESTING", 100);
        Map<String, Object> pause = Map.of("cause", "NO_BUDGET", "side", "THEIRS", "reEvaluateOn", day(-30));
        move("cityRep", paused, Map.of("toStatus", "PAUSED", "effectiveOn", day(20), "pause", pause));
        String given = create("rep2", "CONTACT_STARTED", 80);
        team.patchAs("manager", "*").body(Map.of("ownerId", team.id("rep").toString())).patch("/api/v1/customers/" + given).then().statusCode(200);
        String north = create("northRep", "CONTACT_STARTED", 50);
        team.as("northManager").body(Map.of("access", "READ")).put("/api/v1/customers/" + north + "/shares/" + team.id("rep")).then().statusCode(200);
        String merged = create("rep", "CONTACT_STARTED", 40);
        team.as("rep").body(Map.of("mergedId", merged)).post("/api/v1/customers/" + won + "/merges").then().statusCode(201);
        promises(held, "rep");
        promises(paused, "cityRep");
        promises(north, "northRep");
        promises(won, "manager");
        trials(held, competitor, north);
        models(won, north, paused);
    }

    /** Models of customers of several tiers, with barriers and projects of every kind, and one that nobody has begun. */
    private void models(String won, String north, String paused) {
        tier("manager", won, "STRATEGIC");
        tier("northManager", north, "TOP");
        tier("manager", paused, "IMPORTANT");
        model("rep", won, "barriers", Map.of("kind", "QUALIFICATION", "height", 4));
        model("rep", won, "barriers", Map.of("kind", "QUALIFICATION", "height", 2, "state", "BROKEN", "since", day(9), "endedOn", day(3), "brokenBy", "CHANNEL"));
        model("northRep", north, "barriers", Map.of("kind", "COMPETITOR", "height", 3, "state", "ACCEPTED", "since", day(9), "endedOn", day(1)));
        model("northRep", north, "barriers", Map.of("kind", "CUSTOMISATION", "height", 3));
        model("rep", won, "projects", Map.of("name", "一期", "step", 4, "amount", 1000));
        model("rep", won, "projects", Map.of("name", "二期", "step", 4, "amount", 500, "chance", 70));
        String over = model("rep", won, "projects", Map.of("name", "三期", "step", 6));
        team.as("rep").body(Map.of("state", "WON")).post("/api/v1/projects/" + over + "/outcome").then().statusCode(201);
        model("northRep", north, "projects", Map.of("name", "改造"));
    }

    private void tier(String manager, String customer, String tier) {
        team.patchAs(manager, "*").body(Map.of("tier", tier)).patch("/api/v1/customers/" + customer).then().statusCode(200);
    }

    private String model(String person, String customer, String kind, Map<String, ?> body) {
        return team.as(person).body(body).post("/api/v1/customers/" + customer + "/" + kind).then().statusCode(201).extract().path("id");
    }

    /** Trials of two owners in several stages, ended well and in vain, compared, taken back, and one that stands still. */
    private void trials(String customer, String competitor, String north) {
        String product = team.as("manager").body(Map.of("code", customer, "name", "门禁")).post("/api/v1/products").jsonPath().getString("id");
        String failed = trial("rep", customer, product, 80);
        go("rep", failed, "FAILED", 60, Map.of("cause", "LOST_TO_COMPETITOR", "competitorId", competitor));
        String priced = trial("rep", customer, product, 75);
        go("rep", priced, "WITHDRAWN", 20, Map.of("cause", "PRICE"));
        String still = trial("rep", customer, product, 40);
        team.as("rep").body(Map.of("competitorId", competitor, "timing", "BESIDE")).post("/api/v1/test-trials/" + still + "/comparisons").then().statusCode(201);
        team.patchAs("rep", "*").body(Map.of("engineerId", team.id("solution").toString())).patch("/api/v1/test-trials/" + still).then().statusCode(200);
        go("rep", trial("rep", customer, product, 35), "FAILED", 5, Map.of("cause", "PRICE"));
        String watched = trial("rep", customer, product, 15);
        team.as("rep").body(Map.of("access", "READ")).put("/api/v1/customers/" + customer + "/shares/" + team.id("rep2")).then().statusCode(200);
        team.patchAs("rep", "*").body(Map.of("engineerId", team.id("rep2").toString())).patch("/api/v1/test-trials/" + watched).then().statusCode(200);
        String order = team.as("northRep").body(Map.of("customerId", north, "orderedOn", day(10), "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", 9))))
                .post("/api/v1/orders").jsonPath().getString("id");
        String converted = trial("northRep", north, product, 45);
        String contact = team.as("northRep").body(Map.of("name", "钱总", "customers", List.of(Map.of("customerId", north)))).post("/api/v1/contacts").jsonPath().getString("id");
        team.as("northRep").body(Map.of("competitorId", competitor, "timing", "BEFORE")).post("/api/v1/test-trials/" + converted + "/comparisons").then().statusCode(201);
        go("northRep", converted, "TESTING", 40, Map.of("technicianIds", List.of(contact)));
        go("northRep", converted, "FINISHED", 30, Map.of("verdict", "PASSED"));
        go("northRep", converted, "REPORTED", 29, Map.of("decisionMakerId", contact));
        go("northRep", converted, "CONVERTED", 9, Map.of("orderId", order));
        String mistaken = trial("northRep", north, product, 33);
        go("northRep", mistaken, "FAILED", 31, Map.of("cause", "QUALITY"));
        team.as("northRep").body(Map.of("stage", "FAILED")).post("/api/v1/test-trials/" + mistaken + "/stage-changes/undo").then().statusCode(200);
    }

    private String trial(String person, String customer, String product, int daysAgo) {
        String trial = team.as(person).body(Map.of("customerId", customer, "productId", product, "begunOn", day(daysAgo))).post("/api/v1/test-trials")
                .then().statusCode(201).extract().path("id");
        go(person, trial, "RECEIVED", daysAgo - 2, Map.of("quantity", 1, "serialNumbers", List.of("1")));
        return trial;
    }

    private void go(String person, String trial, String stage, int daysAgo, Map<String, Object> with) {
        Map<String, Object> change = new HashMap<>(with);
        change.put("toStage", stage);
        change.put("effectiveOn", day(daysAgo));
        team.as(person).body(change).post("/api/v1/test-trials/" + trial + "/stage-changes").then().statusCode(201);
    }

    /** The mean of the days that the histories of the listed trials say. */
    private void staysAreThoseOfTheListed(String reader, JsonNode funnel) {
        for (JsonNode stage : funnel.path("stages")) {
            if (!stage.path("stays").isObject()) {
                continue;
            }
            List<String> trials = team.as(reader).get(stage.path("stays").path("list").asText() + "&limit=200").then().statusCode(200).extract().path("items.id");
            double mean = trials.stream().mapToInt(trial -> daysIn(trial, stage.path("stage").asText())).average().orElseThrow();
            assertThat(stage.path("stays").path("meanDays").asDouble()).as(reader + " " + stage).isCloseTo(mean, within(0.051));
        }
    }

    /** A history is the same for whoever sees it. */
    private int daysIn(String trial, String stage) {
        return histories.computeIfAbsent(trial, id -> team.as("executive").get("/api/v1/test-trials/" + id + "/stage-changes").then().statusCode(200).extract().jsonPath())
                .getInt("items.find { it.stage == '" + stage + "' }.durationDays");
    }

    /** One plan of each kind that punctuality, worklist and escalation tell apart. */
    private void promises(String customer, String owner) {
        plan(customer, owner, "DONE", 10, 10, null, 0, 10);
        plan(customer, owner, "DONE", 12, 11, null, 0, 11);
        plan(customer, owner, "DONE", 12, 8, null, 1, 8);
        plan(customer, owner, "CANCELLED", 9, null, null, 0, 4);
        plan(customer, owner, "CANCELLED", 9, null, null, 0, 20);
        plan(customer, owner, "CANCELLED", 9, null, "SUPERSEDED", 0, 4);
        plan(customer, owner, "PLANNED", 14, null, null, 1, 14);
        plan(customer, owner, "PLANNED", 0, null, null, 0, 2);
        plan(customer, owner, "PLANNED", -3, null, null, 0, 2);
    }

    private void plan(String customer, String owner, String state, int firstDue, Integer done, String cause, int reschedules, int changed) {
        Instant at = today.minusDays(changed).atTime(4, 0).toInstant(ZoneOffset.UTC);
        SalesTeam.sql(Fragment.of(
                "insert into follow_up_plan (id, customer_id, owner_id, due_on, first_due_on, kind, purpose, priority, state, origin, done_on, cause,"
                        + " reschedule_count, created_at, updated_at) values (?, ?, ?, ?, ?, 'CALL', '', 'NORMAL', ?, 'HAND', ?::date, ?::text, ?, ?, ?)",
                Ids.next(), UUID.fromString(customer), team.id(owner), today.minusDays(firstDue), today.minusDays(firstDue), state,
                done == null ? null : today.minusDays(done), cause, reschedules, at, at));
    }

    private List<String> scopes(Question question, String reader) {
        String segment = "segmentId=" + some;
        if (question == Question.WORKLIST) {
            return List.of("horizonDays=7", "ownerId=" + team.id("rep"), "ownerId=" + team.id("rep2"), "date=" + today.minusDays(5), segment);
        }
        if (question == Question.FIVE_LAYERS) {
            // Some hundred figures each time.
            return List.of("teamId=" + team.company, segment + "&ownerId=" + team.id("rep"));
        }
        List<String> scopes = new ArrayList<>(List.of("teamId=" + team.company, "ownerId=" + team.id("rep"), segment + "&teamId=" + team.company));
        // The executive also sees what other tests made, so their figures are asked by team.
        if (!reader.equals("executive")) {
            scopes.addAll(List.of("", segment));
        }
        return scopes;
    }

    /** Read once: nothing changes after the history. */
    private int rows(String reader, String link) {
        return lists.computeIfAbsent(reader + " " + link, any -> read(reader, link));
    }

    private int read(String reader, String link) {
        String path = link.startsWith("/") ? link : "/api/v1/customers?" + link;
        JsonNode list = plainly(reader, path + "&count=true&limit=200");
        int total = list.path("total").intValue();
        int rows = list.path("items").size();
        for (JsonNode next = list.path("next"); !next.isNull(); next = list.path("next")) {
            list = plainly(reader, path + "&limit=200&after=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8));
            rows += list.path("items").size();
        }
        assertThat(rows).isEqualTo(total);
        return total;
    }

    /** Some thousand lists are only counted: that each row is as the contract says, other tests see. */
    private JsonNode plainly(String reader, String path) {
        try {
            URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
            HttpRequest request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + team.token(reader)).build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return json.readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String create(String person, String status, int daysAgo) {
        Map<String, Object> body = Map.of("name", "客户 " + UUID.randomUUID(), "status", status, "statusSince", day(daysAgo));
        return team.as(person).body(body).post("/api/v1/customers").then().statusCode(201).extract().jsonPath().getString("id");
    }

    private void move(String person, String customer, Map<String, Object> change) {
        team.as(person).body(change).post("/api/v1/customers/" + customer + "/status-changes").then().statusCode(201);
    }

    private String day(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }
}
