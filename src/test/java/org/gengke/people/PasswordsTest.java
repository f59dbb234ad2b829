package org.gengke.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.gengke.shared.domain.Busy;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More sign in at once than there is room for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Timeout(60)
class PasswordsTest {

    @Inject
    Passwords passwords;

    private final SalesTeam team = new SalesTeam();

    @Test
    void whoeverFindsNoRoomIsToldSo() {
        Semaphore room = new Semaphore(1);
        Passwords impatient = new Passwords(room, Duration.ZERO);
        String hash = impatient.hash("春耕");
        room.drainPermits();
        assertThatThrownBy(() -> impatient.matches("春耕", hash)).isInstanceOf(Busy.class);
        assertThat(room.availablePermits()).as("who was sent away gives back nothing").isZero();
        room.release();
        assertThat(impatient.matches("春耕", hash)).isTrue();
        assertThat(room.availablePermits()).isEqualTo(1);
    }

    @Test
    void aSignInWithoutRoomIsToBeTriedAgain() {
        String username = team.username("rep");
        int room = passwords.room().drainPermits();
        try {
            signIn(username).then().statusCode(503).contentType("application/problem+json").header("Retry-After", "2").body("type", endsWith("/try-again")).body("retryAfter", equalTo(2));
        } finally {
            passwords.room().release(room);
        }
        assertThat(signIn(username).statusCode()).as("counted as no wrong password, and the room is free").isEqualTo(200);
    }

    private static Response signIn(String username) {
        return given().contentType("application/json").body(Map.of("username", username, "password", SalesTeam.PASSWORD)).post("/api/v1/auth/token");
    }
}
