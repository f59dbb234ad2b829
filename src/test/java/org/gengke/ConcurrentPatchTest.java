package org.gengke;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two people change the same thing at the same moment, each another property. Against the version that both saw, the later
 * one is told (412); against any version ({@code *}) both are kept. Whatever is answered with 200 is there afterwards.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrentPatchTest {

    private static final int ROUNDS = 12;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** Something that can be patched, with two properties of it that have nothing to do with each other. */
    private enum Thing {
        CUSTOMER("rep", "/customers", "{\"name\":\"并发%s\"}", "website", "mainBusiness"),
        CONTACT("rep", "/contacts", "{\"name\":\"并发%s\",\"customers\":[{\"customerId\":\"CUSTOMER\"}]}", "notes", "preferences"),
        COMPETITOR("rep", "/competitors", "{\"name\":\"并发%s\"}", "website", "profile"),
        USER("admin", "/users", "{\"username\":\"u%s\",\"password\":\"a-long-password\",\"displayName\":\"并发\",\"roles\":[\"REP\"]}", "displayName", "phone"),
        API_CLIENT("admin", "/api-clients", "{\"name\":\"并发%s\",\"scopes\":[\"customers:read\"]}", "name", null),
        TEAM("admin", "/teams", "{\"name\":\"并发%s\"}", "name", null),
        CHECKLIST_QUESTION("admin", "/checklist-questions", "{\"status\":\"ABANDONED\",\"textZh\":\"并发%s\",\"textEn\":\"x\"}", "textZh", "textEn"),
        PLAYBOOK_ACTION("admin", "/playbook-actions", "{\"status\":\"ABANDONED\",\"textZh\":\"并发%s\",\"textEn\":\"x\"}", "textZh", "textEn"),
        CUSTOM_FIELD("admin", "/custom-fields", "{\"key\":\"k%s\",\"type\":\"TEXT\",\"labelZh\":\"并发\",\"labelEn\":\"x\"}", "labelZh", "labelEn"),
        PRICE_TIER("manager", "/price-tiers", "{\"name\":\"并发%s\"}", "name", null),
        PRODUCT("manager", "/products", "{\"code\":\"c%s\",\"name\":\"并发\"}", "name", "unit"),
        ORDER(
                "manager", "/orders",
                "{\"externalId\":\"o%s\",\"customerId\":\"CUSTOMER\",\"orderedOn\":\"2026-01-15\",\"lines\":[{\"productId\":\"PRODUCT\",\"quantity\":1,\"unitPrice\":1}]}",
                "externalId", "note"),
        TEST_TRIAL("rep", "/test-trials", "{\"customerId\":\"CUSTOMER\",\"productId\":\"PRODUCT\",\"note\":\"并发%s\"}", "note", "caresAboutNote"),
        SAVED_VIEW("rep", "/saved-views", "{\"view\":\"CUSTOMERS\",\"name\":\"并发%s\",\"query\":{}}", "name", null);

        private final String person;
        private final String path;
        private final String body;
        private final String one;
        private final String other;

        Thing(String person, String path, String body, String one, String other) {
            this.person = person;
            this.path = "/api/v1" + path;
            this.body = body;
            this.one = one;
            this.other = other;
        }
    }

    /** No other test shall find a field that its customers do not have. */
    @AfterEach
    void tidy() {
        SalesTeam.sql(Fragment.of("delete from custom_field_definition where key = ?", "k" + mark));
    }

    @ParameterizedTest
    @EnumSource(Thing.class)
    void againstTheSameVersionOneIsRefused(Thing thing) throws Exception {
        String path = create(thing);
        for (int round = 0; round < ROUNDS; round++) {
            String seen = team.as(thing.person).get(path).header("ETag");
            List<Attempt> attempts = attempts(thing, seen, round);
            List<Response> answers = together(thing, path, attempts);
            assertThat(answers).extracting(Response::statusCode).as(thing + " round " + round).containsExactlyInAnyOrder(200, 412);
            keptWhatWasAcknowledged(thing, path, attempts, answers);
        }
    }

    @ParameterizedTest
    @EnumSource(Thing.class)
    void againstAnyVersionBothAreKept(Thing thing) throws Exception {
        String path = create(thing);
        for (int round = 0; round < ROUNDS; round++) {
            List<Attempt> attempts = attempts(thing, "*", round);
            List<Response> answers = together(thing, path, attempts);
            assertThat(answers).extracting(Response::statusCode).as(thing + " round " + round).containsExactly(200, 200);
            if (thing.other != null) {
                keptWhatWasAcknowledged(thing, path, attempts, answers);
            }
        }
    }

    private record Attempt(String property, String value, String ifMatch) {}

    private static List<Attempt> attempts(Thing thing, String ifMatch, int round) {
        return List.of(
                new Attempt(thing.one, "one" + round, ifMatch),
                new Attempt(thing.other == null ? thing.one : thing.other, "other" + round, ifMatch));
    }

    private void keptWhatWasAcknowledged(Thing thing, String path, List<Attempt> attempts, List<Response> answers) {
        JsonPath present = team.as(thing.person).get(path).jsonPath();
        for (int i = 0; i < attempts.size(); i++) {
            if (answers.get(i).statusCode() == 200) {
                assertThat(present.getString(attempts.get(i).property)).as(thing + " keeps what was answered with 200").isEqualTo(value(thing, attempts.get(i)));
            }
        }
    }

    private String value(Thing thing, Attempt attempt) {
        return attempt.property.equals("name") || attempt.property.equals("externalId") ? attempt.value + mark : attempt.value;
    }

    private String create(Thing thing) {
        String body = thing.body.formatted(mark);
        if (body.contains("\"CUSTOMER\"")) {
            body = body.replace("CUSTOMER", create(Thing.CUSTOMER).replaceFirst(".*/", ""));
        }
        if (body.contains("PRODUCT")) {
            body = body.replace("PRODUCT", create(Thing.PRODUCT).replaceFirst(".*/", ""));
        }
        Response made = team.as(thing.person).body(body).post(thing.path);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private List<Response> together(Thing thing, String path, List<Attempt> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        try {
            List<Callable<Response>> calls = new ArrayList<>();
            for (Attempt attempt : attempts) {
                calls.add(() -> team.patchAs(thing.person, attempt.ifMatch).body(Map.of(attempt.property, value(thing, attempt))).patch(path));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> done : threads.invokeAll(calls)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
