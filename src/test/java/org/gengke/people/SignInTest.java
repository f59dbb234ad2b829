package org.gengke.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Test
    void aWrongPasswordIsAProblemThatDoesNotSayWhatWasWrong() {
        given().contentType("application/json")
                .body("{\"username\":\"nobody\",\"password\":\"wrong\"}")
                .post("/api/v1/auth/token")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("sign-in-refused"));
    }

    @Test
    void withoutSignInThereIsAChallenge() {
        given().get("/api/v1/users").then().statusCode(401).header("WWW-Authenticate", notNullValue());
    }
}
