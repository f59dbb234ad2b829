package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.gengke.support.SalesTeam;

/** Lists brought in over HTTP, and what became of them. */
final class Lists {

    private final SalesTeam team;

    Lists(SalesTeam team) {
        this.team = team;
    }

    Response send(String person, String name, byte[] file) {
        return team.as(person).contentType("multipart/form-data").multiPart("file", name, file).post("/api/v1/imports");
    }

    Response sendOrders(String person, String name, byte[] file) {
        return team.as(person).contentType("multipart/form-data").multiPart("kind", "ORDERS").multiPart("file", name, file).post("/api/v1/imports");
    }

    JsonPath uploadOrders(String person, String list) {
        Response response = sendOrders(person, "orders.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath();
    }

    /** Uploads a list of orders and runs it. */
    JsonPath bringOrders(String person, String list) {
        return run(person, uploadOrders(person, list).getString("id"));
    }

    JsonPath upload(String person, String name, byte[] file) {
        Response response = send(person, name, file);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath();
    }

    JsonPath upload(String person, String list) {
        return upload(person, "list.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    void order(String person, String id, String what) {
        team.as(person).post("/api/v1/imports/" + id + "/" + what).then().statusCode(202);
    }

    JsonPath check(String person, String id) {
        order(person, id, "checks");
        return until(person, id, "CHECKED");
    }

    JsonPath run(String person, String id) {
        order(person, id, "runs");
        return until(person, id, "DONE");
    }

    /** Uploads and runs. */
    JsonPath bring(String person, String list) {
        return run(person, upload(person, list).getString("id"));
    }

    JsonPath undo(String person, String id) {
        order(person, id, "undo");
        return until(person, id, "UNDONE");
    }

    JsonPath rows(String person, String id) {
        return team.as(person).get("/api/v1/imports/" + id + "/rows").jsonPath();
    }

    JsonPath until(String person, String id, String state) {
        JsonPath end = await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> team.as(person).get("/api/v1/imports/" + id).jsonPath(),
                        job -> List.of(state, "FAILED").contains(job.getString("state")));
        assertThat(end.getString("state")).isEqualTo(state);
        return end;
    }

    JsonPath only(String person, String q) {
        JsonPath found = team.as(person).queryParam("q", q).get("/api/v1/customers").jsonPath();
        assertThat(found.getList("items")).as(q).hasSize(1);
        return team.as(person).get("/api/v1/customers/" + found.getString("items[0].id")).jsonPath();
    }

    /** A valid one that no other test has. */
    static String creditCode() {
        String digits = "91440101" + String.format("%09d", java.util.concurrent.ThreadLocalRandom.current().nextInt(1_000_000_000));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY".chars()
                .mapToObj(last -> digits + (char) last)
                .filter(org.gengke.customer.domain.CreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }
}
