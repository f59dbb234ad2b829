package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, which read what is kept, and a customer's own page, which asks anew, say the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LayerStatesTest {

    @Inject
    TestClock clock;

    @Inject
    LayerStates states;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String customer;
    private String product;

    @BeforeEach
    void aCustomerBoundByAnAgreement() {
        customer = make("rep", "/api/v1/customers", Map.of("name", "占领" + mark));
        product = make("manager", "/api/v1/products", Map.of("code", "L" + mark, "name", "门禁"));
        String project = make("rep", path("projects"), Map.of("name", "一期", "step", 8));
        team.as("rep").body(Map.of("state", "WON")).post("/api/v1/projects/" + project + "/outcome").then().statusCode(201);
        make("rep", path("agreements"), Map.of("kind", "LONG_TERM", "beginsOn", clock.today().toString(), "endsOn", clock.today().plusDays(9).toString()));
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private String path(String kind) {
        return "/api/v1/customers/" + customer + "/" + kind;
    }

    private String make(String person, String path, Object body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private String bought(int amount, String externalId) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "customerId", customer, "orderedOn", clock.today().toString(), "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount))));
        if (externalId != null) {
            body.put("externalId", externalId);
        }
        return make("rep", "/api/v1/orders", body);
    }

    private String boughtElsewhere(int amount) {
        return make("rep", path("competing-purchases"), Map.of(
                "product", "对讲", "periodFrom", clock.today().toString(), "periodTo", clock.today().toString(), "amount", amount));
    }

    private String listed() {
        return team.as("rep").get("/api/v1/customers?q=" + mark).then().statusCode(200).extract().path("items[0].stage");
    }

    private void both(String stage) {
        team.as("rep").get(path("five-layer")).then().statusCode(200).body("stage.stage", equalTo(stage));
        assertThat(listed()).isEqualTo(stage);
    }

    @Test
    void whatIsBoughtMovesTheStageAtOnce() {
        both("CONSOLIDATION");
        String elsewhere = boughtElsewhere(400);
        both("CONSOLIDATION");
        String order = bought(700, null);
        both("OCCUPATION");
        team.patchAs("rep", "*").body(Map.of("amount", 500)).patch(path("competing-purchases/" + elsewhere)).then().statusCode(200);
        both("CONSOLIDATION");
        team.as("rep").header("If-Match", "*").delete(path("competing-purchases/" + elsewhere)).then().statusCode(204);
        both("CONSOLIDATION");
        boughtElsewhere(100);
        both("OCCUPATION");
        team.as("rep").body(Map.of("reason", "重复下单")).post("/api/v1/orders/" + order + "/cancellation").then().statusCode(200);
        both("CONSOLIDATION");
        String external = "E" + mark;
        team.as("rep").body(Map.of("orders", List.of(Map.of(
                        "externalId", external, "customerId", customer, "orderedOn", clock.today().toString(),
                        "lines", List.of(Map.of("productId", product, "quantity", 1, "unitPrice", 900))))))
                .post("/api/v1/orders/batch").then().statusCode(200).body("created", equalTo(1));
        both("OCCUPATION");
    }

    @Test
    void aMergeBringsItsOrders() {
        boughtElsewhere(400);
        String survivor = customer;
        customer = make("rep", "/api/v1/customers", Map.of("name", "并入" + mark.toUpperCase()));
        bought(900, null);
        String merged = customer;
        customer = survivor;
        String merge = make("rep", path("merges"), Map.of("mergedId", merged));
        both("OCCUPATION");
        team.as("manager").post(path("merges/" + merge + "/undo")).then().statusCode(200);
        team.as("rep").get(path("five-layer")).then().body("stage.stage", equalTo("CONSOLIDATION"));
        team.as("rep").get("/api/v1/customers/" + customer).then().body("stage", equalTo("CONSOLIDATION"));
    }

    /** An agreement is over with the end of its last day: as soon as the day has turned. */
    @Test
    void anotherDayIsAnotherStage() {
        boughtElsewhere(100);
        bought(900, null);
        LocalDate last = clock.today().plusDays(9);
        clock.set(clock.startOf(last).plus(Duration.ofMinutes(1)));
        states.renewDue();
        both("OCCUPATION");
        clock.set(clock.startOf(last.plusDays(1)).plus(Duration.ofSeconds(1)));
        states.renewDue();
        both("CONSOLIDATION");
    }

    /** What was bought a year ago counts no more. */
    @Test
    void theShareMovesWithTheDays() {
        make("rep", path("agreements"), Map.of("kind", "EXCLUSIVE", "beginsOn", clock.today().toString()));
        bought(900, null);
        LocalDate first = clock.today();
        clock.setDate(first.plusDays(3));
        boughtElsewhere(600);
        both("OCCUPATION");
        clock.set(clock.startOf(first.plusYears(1)).minusSeconds(1));
        states.renewDue();
        both("OCCUPATION");
        clock.set(clock.startOf(first.plusYears(1)).plusSeconds(1));
        states.renewDue();
        both("CONSOLIDATION");
    }

    /** The previous version of the service records meetings and tells nobody. */
    @Test
    void aMeetingThatNobodyToldOfIsFound() {
        customer = make("rep", "/api/v1/customers", Map.of("name", "见面" + mark));
        String contact = make("rep", "/api/v1/contacts", Map.of("name", "王总", "customers", List.of(Map.of("customerId", customer))));
        String project = make("rep", path("projects"), Map.of("name", "二期", "step", 4));
        make("rep", "/api/v1/projects/" + project + "/decision-makers", Map.of("contactId", contact, "role", "DECIDES", "decidesAt", List.of(4), "weight", 100));
        List<String> lacking = List.of("NO_DECISION_MAKERS", "DECISION_MAKERS_ABSENT", "NOT_LEADING");
        assertThat(missing()).contains(lacking.get(1));
        meeting(contact, "WECHAT");
        states.renewUntold();
        assertThat(missing()).as("a message is no meeting").contains(lacking.get(1));
        meeting(contact, "VISIT");
        assertThat(missing()).as("nobody told").contains(lacking.get(1));
        states.renewUntold();
        assertThat(missing()).doesNotContain(lacking.get(1));
    }

    private List<String> missing() {
        return team.as("rep").get("/api/v1/five-layer/customers").then().statusCode(200).extract().jsonPath().getList("items.find { it.customerId == '" + customer + "' }.missing");
    }

    private void meeting(String contact, String kind) {
        SalesTeam.sql(Fragment.of(
                "insert into interaction (id, customer_id, kind, occurred_at, author_id, contact_ids, summary, recorded_at) values (?, ?, ?, ?, ?, array[?::uuid], '见面', ?)",
                Ids.next(), UUID.fromString(customer), kind, clock.now(), team.id("rep"), UUID.fromString(contact), clock.now()));
    }
}
