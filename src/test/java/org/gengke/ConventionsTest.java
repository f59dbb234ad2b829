package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gengke.shared.persistence.CountingSql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for every resource: repeating a request, changing what somebody else changed, paging, languages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConventionsTest {

    private static final String CUSTOMERS = "/api/v1/customers";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aRequestRepeatedWithItsKeyGetsTheFirstAnswerAgain() {
        Response first = keyed("k1" + mark).body(named("甲")).post(CUSTOMERS);
        Response second = keyed("k1" + mark).body(named("甲")).post(CUSTOMERS);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isNotNull().isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aRefusalIsRepeatedToo() {
        keyed("k2" + mark).body("{\"name\":\" \"}").post(CUSTOMERS).then().statusCode(422);
        keyed("k2" + mark).body("{\"name\":\" \"}").post(CUSTOMERS).then().statusCode(422).header("Idempotency-Replayed", "true");
    }

    @Test
    void anotherBodyWithTheKeyIsRefused() {
        keyed("k3" + mark).body(named("甲")).post(CUSTOMERS).then().statusCode(201);
        keyed("k3" + mark).body(named("乙")).post(CUSTOMERS).then().statusCode(422).body("type", endsWith("idempotency-key-reused"));
        // The key is the caller's own.
        team.as("rep2").header("Idempotency-Key", "k3" + mark).body(named("丙")).post(CUSTOMERS).then().statusCode(201);
    }

    @Test
    void ofManyAtOnceOneIsDone() {
        team.token("rep");
        List<Response> answers = IntStream.range(0, 8).parallel().mapToObj(i -> keyed("k4" + mark).body(named("甲")).post(CUSTOMERS)).toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201 && answer.header("Idempotency-Replayed") == null)).hasSize(1);
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer ->
                assertThat(answer.jsonPath().getString("type")).endsWith("idempotency-key-in-use"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void afterADayTheKeyIsForgotten() {
        keyed("k5" + mark).body(named("甲")).post(CUSTOMERS).then().statusCode(201);
        clock.advance(Duration.ofHours(25));
        SalesTeam later = new SalesTeam();
        later.as("rep").header("Idempotency-Key", "k5" + mark).body(named("乙")).post(CUSTOMERS).then().statusCode(201);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String path = CUSTOMERS + "/" + create("甲");
        String tag = team.as("rep").get(path).header("ETag");
        team.as("rep").contentType("application/merge-patch+json").body("{\"headcount\":1}").patch(path).then()
                .statusCode(428).body("type", endsWith("if-match-needed"));
        team.patchAs("rep", tag).body("{\"headcount\":1}").patch(path).then().statusCode(200).header("ETag", notNullValue());
        team.patchAs("rep", tag).body("{\"headcount\":2}").patch(path).then().statusCode(412).body("type", endsWith("version-conflict"));
        team.patchAs("rep", "\"never-given-out\"").body("{\"headcount\":2}").patch(path).then().statusCode(412);
        team.patchAs("rep", "*").body("{\"headcount\":3}").patch(path).then().statusCode(200).body("headcount", equalTo(3));
        team.as("rep").get(path).then().body("headcount", equalTo(3));
    }

    @Test
    void ofTwoWhoChangeTheSameVersionOneLearnsOfIt() {
        String path = CUSTOMERS + "/" + create("甲");
        String tag = team.as("rep").get(path).header("ETag");
        List<Integer> answers = IntStream.range(0, 6).parallel()
                .mapToObj(i -> team.patchAs("rep", tag).body("{\"headcount\":%d}".formatted(i)).patch(path).statusCode()).sorted().toList();
        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String path = CUSTOMERS + "/" + create("甲");
        String tag = team.as("rep").get(path).header("ETag");
        team.as("rep").header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", equalTo(tag)).body(equalTo(""));
        team.as("rep").header("If-None-Match", "\"other\", W/" + tag).get(path).then().statusCode(304);
        team.patchAs("rep", tag).body("{\"headcount\":9}").patch(path).then().statusCode(200);
        team.as("rep").header("If-None-Match", tag).get(path).then().statusCode(200).body("headcount", equalTo(9));
    }

    @Test
    void rowsThatComeBetweenTwoPagesShiftNothing() {
        for (String name : List.of("b", "d", "f", "h", "j")) {
            create(name);
        }
        List<String> read = new ArrayList<>();
        JsonPath page = page(null);
        read.addAll(page.getList("items.name"));
        create("a");
        create("e");
        while (page.getString("next") != null) {
            page = page(page.getString("next"));
            read.addAll(page.getList("items.name"));
        }
        assertThat(read).containsExactly(name("b"), name("d"), name("e"), name("f"), name("h"), name("j"));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        for (String name : List.of("b", "d", "f")) {
            create(name);
        }
        String next = page(null).getString("next");
        team.as("rep").queryParam("sort", "-name").queryParam("after", next).get(CUSTOMERS).then().statusCode(400).body("type", endsWith("cursor-invalid"));
    }

    @Test
    void aListIsOneStatement() {
        for (String name : List.of("b", "d", "f", "h", "j")) {
            create(name);
        }
        String next = page(null).getString("next");
        for (String path : List.of("/api/v1/customers", "/api/v1/contacts", "/api/v1/interactions", "/api/v1/follow-up-plans", "/api/v1/users", "/api/v1/audit-entries", "/api/v1/competitors", "/api/v1/competitors/figures", "/api/v1/incumbencies", "/api/v1/partners", "/api/v1/deal-registrations", "/api/v1/barriers")) {
            team.as("rep").get(path).then().statusCode(200);
            assertThat(statements(() -> team.as("rep").get(path).then().statusCode(200))).as(path).isEqualTo(1);
            assertThat(statements(() -> team.as("rep").queryParam("limit", 200).get(path).then().statusCode(200))).as(path).isEqualTo(1);
        }
        assertThat(statements(() -> page(next))).isEqualTo(1);
    }

    /** Settings are read again after some seconds, on the way of whoever comes then: not twice in a row. */
    private static long statements(Runnable list) {
        return Math.min(CountingSql.during(list), CountingSql.during(list));
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        for (String english : List.of("en", "en-GB, zh;q=0.5", "en-US")) {
            missing(english).then().statusCode(404).body("title", equalTo("Not found")).header("Content-Language", "en");
        }
        for (String chinese : List.of("zh-CN", "zh-CN,zh;q=0.9,en;q=0.8", "zh", "fr", "*", ";;;nonsense")) {
            missing(chinese).then().statusCode(404).body("title", equalTo("未找到")).header("Content-Language", "zh-CN");
        }
        team.as("rep").header("Accept-Language", "en").body("{\"name\":\"\"}").post(CUSTOMERS).then()
                .statusCode(422).body("errors[0].pointer", equalTo("#/name")).body("errors[0].detail", notNullValue());
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        team.as("rep").get(CUSTOMERS).then().header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
        team.as("rep").delete(CUSTOMERS).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS, POST").header("X-Content-Type-Options", "nosniff");
        team.as("rep").get(CUSTOMERS).then().header("RateLimit", nullValue());
    }

    private Response missing(String language) {
        return team.as("rep").header("Accept-Language", language).get(CUSTOMERS + "/" + UUID.randomUUID());
    }

    private RequestSpecification keyed(String key) {
        return team.as("rep").header("Idempotency-Key", key);
    }

    private String name(String name) {
        return mark + name;
    }

    private String named(String name) {
        return "{\"name\":\"%s\"}".formatted(name(name));
    }

    private String create(String name) {
        return team.as("rep").body(named(name)).post(CUSTOMERS).then().statusCode(201).extract().path("id");
    }

    private long count() {
        return team.as("rep").queryParam("q", mark).queryParam("count", true).get(CUSTOMERS).jsonPath().getLong("total");
    }

    private JsonPath page(String after) {
        RequestSpecification request = team.as("rep").queryParam("q", mark).queryParam("sort", "name").queryParam("limit", 2);
        return (after == null ? request : request.queryParam("after", after)).get(CUSTOMERS).jsonPath();
    }
}
