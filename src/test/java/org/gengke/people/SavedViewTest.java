package org.gengke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Lists with their filters under a name: whose they are, who sees them, what may be in them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SavedViewTest {

    private static final String PATH = "/api/v1/saved-views";

    private final SalesTeam team = new SalesTeam();

    @Test
    void aViewIsSavedReadChangedAndRemoved() {
        Response created = save("rep", "{\"view\":\"CUSTOMERS\",\"name\":\" 华南重点 \",\"query\":{\"status\":[\"WON\",\"PAUSED\"],\"q\":[\"广州\"]},\"columns\":[\"name\",\"tier\"]}");
        created.then().statusCode(201).body("name", equalTo("华南重点")).body("query.status", contains("WON", "PAUSED"))
                .body("columns", contains("name", "tier")).body("isDefault", equalTo(false)).body("shared", equalTo(false))
                .body("ownerId", equalTo(team.id("rep").toString()));
        String path = PATH + "/" + created.path("id");
        assertThat(created.header("Location")).endsWith(path);
        String tag = team.as("rep").get(path).then().statusCode(200).extract().header("ETag");
        team.as("rep").contentType("application/merge-patch+json").body("{}").patch(path).then().statusCode(428);
        team.patchAs("rep", tag).body("{\"name\":\"华南\",\"query\":{\"q\":null,\"absent\":null,\"tier\":[\"TOP\"]}}").patch(path).then().statusCode(200)
                .body("name", equalTo("华南")).body("query.q", nullValue()).body("query.tier", contains("TOP")).body("query.status", contains("WON", "PAUSED"));
        team.patchAs("rep", tag).body("{\"name\":\"再改\"}").patch(path).then().statusCode(412);
        team.as("rep").header("If-Match", tag).delete(path).then().statusCode(412);
        team.as("rep").header("If-Match", "*").delete(path).then().statusCode(204);
        team.as("rep").get(path).then().statusCode(404);
    }

    @Test
    void namesAreTheirOwnersOwn() {
        named("rep", "本月到期").statusCode(201);
        named("rep", "本月到期").statusCode(409).body("type", endsWith("saved-view-name-taken"));
        named("rep2", "本月到期").statusCode(201);
        String other = named("rep", "Mine").statusCode(201).extract().path("id");
        named("rep", "MINE").statusCode(409);
        team.patchAs("rep", "*").body("{\"name\":\"本月到期\"}").patch(PATH + "/" + other).then().statusCode(409);
        team.patchAs("rep", "*").body("{\"name\":\"mine\"}").patch(PATH + "/" + other).then().statusCode(200);
    }

    @Test
    void aSharedViewIsSeenByTheTeamAndThoseBelowItAndChangedByItsOwnerOnly() {
        String own = named("rep", "只给自己").extract().path("id");
        String shared = save("rep", "{\"view\":\"CUSTOMERS\",\"name\":\"给团队\",\"query\":{},\"shared\":true,\"isDefault\":true}").path("id");
        for (String colleague : List.of("rep2", "manager", "cityRep")) {
            team.as(colleague).get(PATH).then().statusCode(200).body("items.id", contains(shared));
            team.as(colleague).get(PATH + "/" + shared).then().statusCode(200).body("isDefault", equalTo(false)).body("ownerName", equalTo("rep"));
            team.as(colleague).get(PATH + "/" + own).then().statusCode(404);
            team.patchAs(colleague, "*").body("{\"name\":\"占用\"}").patch(PATH + "/" + shared).then().statusCode(403);
            team.as(colleague).header("If-Match", "*").delete(PATH + "/" + shared).then().statusCode(403);
        }
        for (String stranger : List.of("northRep", "northManager", "kam", "executive")) {
            team.as(stranger).get(PATH).then().statusCode(200).body("items", equalTo(List.of()));
            team.as(stranger).get(PATH + "/" + shared).then().statusCode(404);
            team.patchAs(stranger, "*").body("{\"name\":\"占用\"}").patch(PATH + "/" + shared).then().statusCode(404);
        }
        team.as("admin").get(PATH).then().statusCode(403);
        team.patchAs("rep", "*").body("{\"shared\":false}").patch(PATH + "/" + shared).then().statusCode(200);
        team.as("rep2").get(PATH + "/" + shared).then().statusCode(404);
    }

    @Test
    void oneViewIsShownFirst() {
        String first = save("rep", "{\"view\":\"CUSTOMERS\",\"name\":\"甲\",\"query\":{},\"isDefault\":true}").path("id");
        String second = named("rep", "乙").extract().path("id");
        save("rep2", "{\"view\":\"CUSTOMERS\",\"name\":\"甲\",\"query\":{},\"isDefault\":true}").then().statusCode(201);
        team.patchAs("rep", "*").body("{\"isDefault\":true}").patch(PATH + "/" + second).then().statusCode(200).body("isDefault", equalTo(true));
        team.as("rep").get(PATH + "/" + first).then().body("isDefault", equalTo(false)).body("version", equalTo(1));
        team.as("rep2").get(PATH).then().body("items[0].isDefault", equalTo(true));
    }

    @Test
    void whatIsNoQueryOfAnAddressIsRefusedAtItsPlace() {
        refused("{\"bad key\":[\"x\"]}", "#/query/bad key", "pattern");
        refused("{\"a/b\":[\"x\"]}", "#/query/a~1b", "pattern");
        refused("{\"status\":null}", "#/query/status", "not-null");
        refused("{\"status\":[null]}", "#/query/status", "not-null");
        refused("{\"q\":[\"%s\"]}".formatted("字".repeat(8001)), "#/query", "text-too-long");
        refused("{\"tag\":[%s]}".formatted(IntStream.range(0, 201).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","))), "#/query/tag", "size");
        refused("{%s}".formatted(IntStream.range(0, 51).mapToObj(i -> "\"p%d\":[]".formatted(i)).collect(Collectors.joining(","))), "#/query", "size");
        save("rep", "{\"view\":\"CUSTOMERS\",\"name\":\" \",\"query\":{}}").then().statusCode(422).body("errors[0].pointer", equalTo("#/name"));
        save("rep", "{\"view\":\"OTHER\",\"name\":\"甲\",\"query\":{}}").then().statusCode(400);
        save("rep", "{\"view\":\"CUSTOMERS\",\"name\":\"甲\",\"query\":{\"status\":\"WON\"}}").then().statusCode(400);
    }

    @Test
    void nobodyKeepsMoreThanAHundred() {
        for (int i = 0; i < 100; i++) {
            named("solution", "视图 " + i).statusCode(201);
        }
        named("solution", "多余").statusCode(409).body("type", endsWith("saved-views-exhausted")).body("limit", equalTo(100));
        Response page = team.as("solution").queryParam("limit", 60).queryParam("count", true).get(PATH);
        page.then().body("items.size()", equalTo(60)).body("next", notNullValue()).body("total", equalTo(100));
        team.as("solution").queryParam("limit", 60).queryParam("after", page.<String>path("next")).get(PATH).then()
                .body("items.size()", equalTo(40)).body("next", nullValue());
        team.as("solution").queryParam("view", "CUSTOMERS").queryParam("limit", 200).get(PATH).then().body("items.name", hasItems("视图 0", "视图 99"));
    }

    private void refused(String query, String pointer, String code) {
        save("rep", "{\"view\":\"CUSTOMERS\",\"name\":\"甲\",\"query\":%s}".formatted(query)).then().statusCode(422)
                .body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code)).body("errors[0].detail", notNullValue());
    }

    private ValidatableResponse named(String person, String name) {
        return save(person, "{\"view\":\"CUSTOMERS\",\"name\":\"%s\",\"query\":{\"status\":[\"WON\"]}}".formatted(name)).then();
    }

    private Response save(String person, String body) {
        return team.as(person).body(body).post(PATH);
    }
}
