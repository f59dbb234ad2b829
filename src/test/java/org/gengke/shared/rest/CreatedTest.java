package org.gengke.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was created is found where the answer says, also when the answer is a repeated one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CreatedTest {

    private final SalesTeam team = new SalesTeam();

    @Test
    void locationLeadsToWhatWasCreated() {
        Response created = team.as("rep").body(Map.of("name", "位置 " + UUID.randomUUID())).post("/api/v1/customers");
        String location = created.header("Location");
        assertThat(location).endsWith("/api/v1/customers/" + created.jsonPath().getString("id")).doesNotContain("/api/api/");
        team.as("rep").get(location).then().statusCode(200);
    }

    @Test
    void anUploadTakesAKeyToo() {
        String key = UUID.randomUUID().toString();
        Response first = upload(key, "甲");
        Response again = upload(key, "甲");
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
    }

    /** As long as the first one. */
    @Test
    void anotherFileWithTheSameKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        assertThat(upload(key, "甲").statusCode()).isEqualTo(201);
        Response other = upload(key, "乙");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).endsWith("/idempotency-key-reused");
    }

    private Response upload(String key, String name) {
        return team.as("rep")
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data; boundary=same")
                .multiPart("file", "a.csv", ("名称\n" + name + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports");
    }
}
