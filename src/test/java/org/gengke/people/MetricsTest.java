package org.gengke.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service counts of itself is for administrators and clients with that scope, on whatever way to it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MetricsTest {

    private final SalesTeam team = new SalesTeam();

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/metrics/", "/q/metrics/base", "/q//metrics", "/q/./metrics", "/q/x/../metrics", "/q/%6Detrics", "/q/metrics;v=1", "/Q/metrics", "//q/metrics"})
    void nobodyReadsThemWithoutSigningIn(String path) {
        String answer = given().urlEncodingEnabled(false).get(path).then().extract().asString();
        assertThat(answer).doesNotContain("jvm_").doesNotContain("http_server_requests");
    }

    @Test
    void peopleWithoutThePermissionAreRefused() {
        given().get("/q/metrics").then().statusCode(401);
        for (String person : List.of("rep", "manager", "executive")) {
            given().header("Authorization", "Bearer " + team.token(person)).get("/q/metrics").then().statusCode(403);
        }
    }

    @Test
    void administratorsAndClientsWithTheScopeReadThem() {
        given().header("Authorization", "Bearer " + team.token("admin")).get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
        given().header("Authorization", "Bearer " + key("metrics:read")).get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
        given().header("Authorization", "Bearer " + key("settings:read")).get("/q/metrics").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/openapi", "/q/swagger-ui/"})
    void whatPeopleNeedBeforeTheySignInStaysOpen(String path) {
        given().get(path).then().statusCode(200);
    }

    private String key(String scope) {
        return team.as("admin")
                .body(Map.of("name", "监控 " + scope + " " + team.company, "scopes", List.of(scope)))
                .post("/api/v1/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }
}
