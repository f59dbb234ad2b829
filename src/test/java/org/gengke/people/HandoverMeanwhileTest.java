package org.gengke.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Others are at the same people and customers at the same moment. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HandoverMeanwhileTest {

    private static final String HANDOVERS = "/api/v1/handovers";

    private final SalesTeam team = new SalesTeam();

    @BeforeEach
    void signIn() {
        List.of("rep", "rep2", "manager").forEach(team::token);
    }

    @Test
    void aCustomerThatIsGivenAwayMeanwhileIsNoPartOfIt() {
        String kept = customer();
        String given = customer();
        CompletableFuture<Response> handing = whileHeld(
                Fragment.of("update customer set owner_id = ?, version = version + 1 where id = ?", team.id("rep2"), UUID.fromString(given)));
        Response done = handing.join();
        assertThat(done.statusCode()).isEqualTo(201);
        List<String> moved = team.as("manager").get(HANDOVERS + "/" + done.path("id") + "/items?kind=CUSTOMER").then().statusCode(200).extract().path("items.customerId");
        assertThat(moved).containsExactly(kept);
        assertThat(owner(given)).isEqualTo(team.id("rep2").toString());
        assertThat(owner(kept)).isEqualTo(team.id("cityRep").toString());
    }

    @Test
    void aReceiverWhoIsMadeInactiveMeanwhileReceivesNothing() {
        String customer = customer();
        CompletableFuture<Response> handing = whileHeld(Fragment.of("update app_user set active = false where id = ?", team.id("cityRep")));
        assertThat(handing.join().statusCode()).isEqualTo(422);
        assertThat(owner(customer)).isEqualTo(team.id("rep").toString());
    }

    @Test
    void ofSeveralAtOnceOneHandsOver() {
        customer();
        customer();
        List<CompletableFuture<Response>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(CompletableFuture.supplyAsync(this::handOver));
        }
        assertThat(all.stream().map(CompletableFuture::join).map(Response::statusCode)).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(team.as("manager").get(HANDOVERS + "?count=true&fromId=" + team.id("rep")).then().statusCode(200).extract().<Integer>path("total")).isEqualTo(1);
    }

    /** The change is committed once the handover waits for it. */
    private CompletableFuture<Response> whileHeld(Fragment change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Sql sql = Arc.container().instance(Sql.class).get();
            sql.update(change);
            CompletableFuture<Response> handing = CompletableFuture.supplyAsync(this::handOver);
            await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(
                    () -> sql.count(Fragment.of("select count(*) from pg_locks l where not l.granted and pg_backend_pid() = any(pg_blocking_pids(l.pid))")) > 0);
            return handing;
        });
    }

    private Response handOver() {
        return team.as("manager")
                .body(Map.of("fromId", team.id("rep").toString(), "toId", team.id("cityRep").toString(), "reason", "离职"))
                .post(HANDOVERS);
    }

    private String owner(String customer) {
        return team.as("manager").get("/api/v1/customers/" + customer).then().statusCode(200).extract().path("ownerId");
    }

    private String customer() {
        return team.as("rep").body(Map.of("name", "交接" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }
}
