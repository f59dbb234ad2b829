package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of customers and a customer itself tell the depth that the figures of the five-layer models count. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CustomerDepthTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String deep;
    private String begun;
    private String bare;

    @BeforeEach
    void customers() {
        deep = customer("甲深");
        List.of("FOUNDED", "HEADCOUNT", "MAIN_BUSINESS", "REVENUE", "PROCUREMENT_BUDGET", "SUPPLIERS")
                .forEach(key -> make(deep, "facts", Map.of("key", key, "value", "一", "source", "官网")));
        List.of("PURCHASING_POWER", "ATTRACTIVENESS", "DIFFICULTY").forEach(aspect -> make(deep, "assessments", Map.of("aspect", aspect, "score", 4, "reason", "预算充足")));
        String won = make(deep, "projects", Map.of("name", "一期", "step", 8));
        team.as("rep").body(Map.of("state", "WON")).post("/api/v1/projects/" + won + "/outcome").then().statusCode(201);
        begun = customer("乙浅");
        make(begun, "barriers", Map.of("kind", "COMPETITOR", "height", 3));
        bare = customer("丙空");
    }

    private String customer(String name) {
        return team.as("rep").body(Map.of("name", name + mark)).post(CUSTOMERS).then().statusCode(201).extract().path("id");
    }

    private String make(String customer, String kind, Object body) {
        return team.as("rep").body(body).post(CUSTOMERS + "/" + customer + "/" + kind).then().statusCode(201).extract().path("id");
    }

    private JsonPath list(String person, String query) {
        return team.as(person).get(CUSTOMERS + "?q=" + mark + query).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void theListTellsWhatTheFiguresCount() {
        JsonPath rows = list("rep", "&sort=createdAt");
        assertThat(rows.getList("items.depth")).containsExactly(1, 0, null);
        assertThat(rows.getList("items.stage")).containsExactly("CONSOLIDATION", "BREAKTHROUGH", null);
        JsonPath counted = team.as("rep").get("/api/v1/five-layer/customers").then().statusCode(200).extract().jsonPath();
        for (String id : List.of(deep, begun, bare)) {
            String row = "items.find { it.id == '" + id + "' }.";
            String same = "items.find { it.customerId == '" + id + "' }.";
            assertThat(rows.<Object>get(row + "depth")).isEqualTo(counted.<Object>get(same + "depth"));
            assertThat(rows.<Object>get(row + "stage")).isEqualTo(counted.<Object>get(same + "stage"));
        }
        team.as("rep").get(CUSTOMERS + "/" + deep).then().body("depth", equalTo(1)).body("stage", equalTo("CONSOLIDATION"));
        team.as("rep").get(CUSTOMERS + "/" + begun).then().body("depth", equalTo(0)).body("stage", equalTo("BREAKTHROUGH"));
        team.as("rep").get(CUSTOMERS + "/" + bare).then().body("depth", nullValue()).body("stage", nullValue());
    }

    @Test
    void itIsAskedForByDepthAndStage() {
        assertThat(list("rep", "&depth=0").getList("items.id")).containsExactly(begun);
        assertThat(list("manager", "&depth=0&depth=1&count=true").getList("items.id")).containsExactlyInAnyOrder(deep, begun);
        assertThat(list("rep", "&depth=0&depth=1&count=true").getInt("total")).isEqualTo(2);
        assertThat(list("rep", "&stage=CONSOLIDATION").getList("items.id")).containsExactly(deep);
        assertThat(list("rep", "&stage=CONSOLIDATION&depth=0").getList("items.id")).isEmpty();
        assertThat(list("northRep", "&depth=0&depth=1").getList("items.id")).isEmpty();
        team.as("rep").get(CUSTOMERS + "?depth=6").then().statusCode(400);
        String segment = team.as("rep").body(Map.of("name", "浅" + mark, "kind", "LIVE", "query", Map.of("depth", List.of("0"), "q", List.of(mark))))
                .post("/api/v1/segments").then().statusCode(201).extract().path("id");
        assertThat(list("rep", "&segmentId=" + segment).getList("items.id")).containsExactly(begun);
    }

    @Test
    void aFileHasItToo() {
        String export = team.as("rep").body(Map.of("list", "customers", "format", "csv", "query", "q=" + mark + "&depth=1")).post("/api/v1/exports").then().statusCode(201).extract().path("id");
        String file = team.as("rep").accept("*/*").get("/api/v1/exports/" + export + "/file").then().statusCode(200).extract().asString();
        String[] lines = file.strip().split("\r?\n");
        assertThat(lines).hasSize(2);
        List<String> headings = List.of(lines[0].split(",", -1));
        List<String> cells = List.of(lines[1].split(",", -1));
        assertThat(cells.get(headings.indexOf("深度"))).isEqualTo("1");
        assertThat(cells.get(headings.indexOf("经营阶段"))).as("not the status, for which an import would take a mere stage").isEqualTo("巩固");
    }

    /** It is computed beside the customer: seen at once, and no conflict for who edits. */
    @Test
    void anotherDepthIsAnotherAnswerOfTheSameVersion() {
        String tag = team.as("rep").get(CUSTOMERS + "/" + bare).then().statusCode(200).extract().header("ETag");
        make(bare, "barriers", Map.of("kind", "BUYING_HABIT", "height", 2));
        team.as("rep").header("If-None-Match", tag).get(CUSTOMERS + "/" + bare).then().statusCode(200).body("depth", equalTo(0));
        team.patchAs("rep", tag).body(Map.of("shortName", "丙")).patch(CUSTOMERS + "/" + bare).then().statusCode(200).body("depth", equalTo(0));
    }
}
