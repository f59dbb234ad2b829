package org.gengke.shared.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** The limit over HTTP, in a time that stands still until a test moves it. */
@QuarkusTest
@TestProfile(RateLimitTest.Limited.class)
@QuarkusTestResource(TestDatabase.class)
class RateLimitTest {

    private static final String PATH = "/api/v1/customers";

    private final SalesTeam team = new SalesTeam();

    /** Two requests a second, four at once. */
    public static class Limited implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gengke.rate-limit.per-second", "2", "gengke.rate-limit.burst", "4");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(StillTime.class);
        }
    }

    /** Stands still. */
    @Alternative
    @Singleton
    public static class StillTime extends RateClock {

        static volatile long nanos = 1;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }
    }

    @Test
    void beyondTheBurstEachWaitsItsTimeAndOnlyItself() {
        team.token("rep");
        team.token("rep2");
        for (int left = 3; left >= 0; left--) {
            ask("rep").then().statusCode(200)
                    .header("RateLimit-Policy", "\"caller\";q=4;w=2")
                    .header("RateLimit", "\"caller\";r=" + left + ";t=" + (5 - left) / 2);
        }
        ask("rep").then().statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit", "\"caller\";r=0;t=2")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("detail", containsString("2"));
        ask("rep2").then().statusCode(200).header("RateLimit", "\"caller\";r=3;t=1");
        pass(Duration.ofMillis(500));
        ask("rep").then().statusCode(200);
        ask("rep").then().statusCode(429);
        pass(Duration.ofSeconds(2));
        ask("rep").then().statusCode(200).header("RateLimit", "\"caller\";r=3;t=1");
    }

    @Test
    void signingInGoesByAddress() {
        pass(Duration.ofMinutes(1));
        Response last = null;
        for (int i = 0; i < 5; i++) {
            last = given().contentType("application/json").accept("application/json")
                    .body("{\"username\":\"nobody-%s\",\"password\":\"whatever-it-is\"}".formatted(i))
                    .post("/api/v1/auth/token");
            assertThat(last.statusCode()).isEqualTo(i < 4 ? 401 : 429);
        }
        assertThat(last.header("Retry-After")).isEqualTo("1");
        pass(Duration.ofMinutes(1));
    }

    @Test
    void triesAtTokensGoByAddress() {
        pass(Duration.ofMinutes(1));
        for (int i = 0; i < 5; i++) {
            given().header("Authorization", "Bearer gk_wrong" + i).accept("application/json").get(PATH).then()
                    .statusCode(i < 4 ? 401 : 429).header("RateLimit", "\"caller\";r=" + Math.max(0, 3 - i) + ";t=" + Math.min(2, (2 + i) / 2))
                    .header("WWW-Authenticate", i < 4 ? notNullValue() : nullValue())
                    .header("Retry-After", i < 4 ? nullValue() : equalTo("1"))
                    .body("status", equalTo(i < 4 ? 401 : 429));
        }
        team.token("manager");
        ask("manager").then().statusCode(200);
        pass(Duration.ofMinutes(1));
    }

    @Test
    void healthIsNeverRefused() {
        for (int i = 0; i < 10; i++) {
            given().get("/q/health/live").then().statusCode(200).header("RateLimit", nullValue());
        }
    }

    private Response ask(String person) {
        return team.as(person).get(PATH);
    }

    private static void pass(Duration time) {
        StillTime.nanos += time.toNanos();
    }
}
