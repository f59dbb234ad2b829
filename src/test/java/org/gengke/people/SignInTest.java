package org.gengke.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aPersonSignsInAndLearnsWhatTheyMayDo() {
        team.as("rep")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(team.id("rep").toString()))
                .body("roles", hasItem("REP"))
                .body("permissions", hasItem("customers:write"));
    }

    @Test
    void aWrongPasswordIsAProblemThatDoesNotSayWhatWasWrong() {
        Response unknownName = signIn("nobody-at-all", "wrong");
        Response wrongPassword = signIn(team.username("rep"), "wrong");
        assertThat(unknownName.statusCode()).isEqualTo(401);
        assertThat(unknownName.contentType()).isEqualTo("application/problem+json");
        assertThat(wrongPassword.asString()).isEqualTo(unknownName.asString());
    }

    @Test
    void fiveWrongPasswordsLockTheNameForAQuarterOfAnHour() {
        String name = team.username("rep2");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(name, "wrong").statusCode()).isEqualTo(401);
        }
        Response locked = signIn(name, SalesTeam.PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.header("Retry-After")).isNotNull();
        clock.advance(Duration.ofMinutes(16));
        assertThat(signIn(name, SalesTeam.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenWorksOnce() {
        String refresh = signIn(team.username("manager"), SalesTeam.PASSWORD).path("refreshToken");
        assertThat(renew(refresh).statusCode()).isEqualTo(200);
        assertThat(renew(refresh).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenEndsByItself() {
        String token = signIn(team.username("kam"), SalesTeam.PASSWORD).path("accessToken");
        clock.advance(Duration.ofMinutes(16));
        given().header("Authorization", "Bearer " + token).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void thePageSignsInWithACookieThatScriptsCannotRead() {
        Response session = given().contentType("application/json")
                .body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(team.username("rep"), SalesTeam.PASSWORD))
                .post("/api/v1/auth/session");
        assertThat(session.statusCode()).isEqualTo(204);
        assertThat(session.header("Set-Cookie")).contains("HttpOnly").containsIgnoringCase("SameSite=Strict");
        given().cookies(session.cookies()).get("/api/v1/me").then().statusCode(200);
        given().cookies(session.cookies())
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/me/password-changes")
                .then()
                .statusCode(401);
        given().cookies(session.cookies()).delete("/api/v1/auth/session").then().statusCode(204);
        given().cookies(session.cookies()).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void twoCredentialsInOneRequestAreRefused() {
        Response session = given().contentType("application/json")
                .body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(team.username("rep"), SalesTeam.PASSWORD))
                .post("/api/v1/auth/session");
        team.as("rep").cookies(session.cookies()).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void withoutSignInThereIsAChallenge() {
        given().get("/api/v1/users")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .contentType("application/problem+json")
                .body("type", endsWith("sign-in-needed"));
    }

    private static Response signIn(String username, String password) {
        return given().contentType("application/json")
                .body("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .post("/api/v1/auth/token");
    }

    private static Response renew(String refreshToken) {
        return given().contentType("application/json")
                .body("{\"refreshToken\":\"%s\"}".formatted(refreshToken))
                .post("/api/v1/auth/renewal");
    }
}
