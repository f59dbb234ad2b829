package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at one customer at the same moment: what each may do alone, both may not do together. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrentModelTest {

    private static final int ROUNDS = 8;

    private final SalesTeam team = new SalesTeam();
    private final Modelled modelled = new Modelled(team);
    private ExecutorService pool;
    private String customer;

    @BeforeEach
    void aCustomer() {
        pool = Executors.newFixedThreadPool(2);
        customer = modelled.customer("rep", "STRATEGIC");
        team.token("rep");
        team.token("manager");
    }

    @AfterEach
    void done() {
        pool.shutdownNow();
    }

    private String contact(String name) {
        return team.as("rep").body(Map.of("name", name, "customers", List.of(Map.of("customerId", customer)))).post("/api/v1/contacts").then().statusCode(201).extract().path("id");
    }

    /** The two answers' states. */
    private List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier gate = new CyclicBarrier(2);
        List<Future<Integer>> answers = new ArrayList<>();
        for (Callable<Integer> each : List.of(one, other)) {
            answers.add(pool.submit(() -> {
                gate.await();
                return each.call();
            }));
        }
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    @Test
    void theWeightsOfAProjectNeverExceedAHundred() throws Exception {
        String chen = contact("陈");
        String li = contact("李");
        for (int round = 0; round < ROUNDS; round++) {
            String project = team.as("rep").body(Map.of("name", "门禁" + round)).post("/api/v1/customers/" + customer + "/projects").then().statusCode(201).extract().path("id");
            String makers = "/api/v1/projects/" + project + "/decision-makers";
            Map<String, Object> body = Map.of("role", "DECIDES", "decidesAt", List.of(4), "weight", 60);
            List<Integer> answers = together(() -> add("rep", makers, chen, body), () -> add("manager", makers, li, body));
            assertThat(answers).containsExactlyInAnyOrder(201, 422);
            String first = team.as("rep").get(makers).path("items[0].id");
            team.patchAs("rep", "*").body(Map.of("weight", 40)).patch(makers + "/" + first).then().statusCode(200);
            String second = team.as("rep").body(Map.of("contactId", answers.get(0) == 201 ? li : chen, "role", "USES", "decidesAt", List.of(5), "weight", 30)).post(makers).path("id");
            assertThat(together(() -> weigh("rep", makers + "/" + first, 70), () -> weigh("manager", makers + "/" + second, 60))).containsExactlyInAnyOrder(200, 422);
            assertThat(team.as("rep").get("/api/v1/projects/" + project).<Integer>path("weight")).isEqualTo(100);
        }
    }

    private int add(String person, String path, String contact, Map<String, Object> body) {
        Map<String, Object> whole = new java.util.HashMap<>(body);
        whole.put("contactId", contact);
        return team.as(person).body(whole).post(path).statusCode();
    }

    private int weigh(String person, String path, int weight) {
        return team.patchAs(person, "*").body(Map.of("weight", weight)).patch(path).statusCode();
    }

    @Test
    void twoLinesMakeNoCircle() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String chen = contact("陈" + round);
            String li = contact("李" + round);
            assertThat(together(() -> below("rep", chen, li), () -> below("manager", li, chen))).containsExactlyInAnyOrder(201, 422);
        }
    }

    private int below(String person, String contact, String superior) {
        return team.as(person).body(Map.of("customerId", customer, "reportsToId", superior)).post("/api/v1/contacts/" + contact + "/positions").statusCode();
    }
}
