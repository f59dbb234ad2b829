package org.gengke.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.ContactSightings;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom to call: a telephone number that the worklist tells counts among the contacts that somebody looked at. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorklistNumbersTest {

    @Inject
    ContactSightings sightings;

    @Inject
    Sql sql;

    private final SalesTeam team = new SalesTeam();
    private String reachable;
    private String silent;
    private String contact;

    @BeforeEach
    void oneWithANumberAndOneWithout() {
        reachable = make("/api/v1/customers", Map.of("name", "有电话" + UUID.randomUUID()));
        contact = make("/api/v1/contacts", Map.of("name", "王总", "phones", List.of("138 0000 2101"), "customers", List.of(Map.of("customerId", reachable))));
        silent = make("/api/v1/customers", Map.of("name", "没电话" + UUID.randomUUID()));
        make("/api/v1/contacts", Map.of("name", "赵工", "email", "zhao@example.com", "customers", List.of(Map.of("customerId", silent))));
    }

    private String make(String path, Object body) {
        return team.as("rep").body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse worklist(String person, String query) {
        return team.as(person).get("/api/v1/worklist?horizonDays=31&ownerId=" + team.id("rep") + query).then().statusCode(200);
    }

    private static String of(String customer, String property) {
        return "items.find { it.customer.id == '" + customer + "' }.primaryContact." + property;
    }

    private List<UUID> seenBy(String person) {
        sightings.write();
        return QuarkusTransaction.requiringNew().call(() -> sql.list(
                Fragment.of("select contact_id from contact_sighting where person_id = ?", team.id(person)), row -> Sql.id(row, "contact_id")));
    }

    @Test
    void aNumberThatIsToldCounts() {
        worklist("rep", "").body(of(reachable, "phone"), equalTo("138 0000 2101")).body(of(reachable, "hasPhone"), equalTo(true)).body(of(silent, "hasPhone"), equalTo(false));
        assertThat(seenBy("rep")).as("an address is not told here").containsExactly(UUID.fromString(contact));
        worklist("manager", "");
        assertThat(seenBy("manager")).containsExactly(UUID.fromString(contact));
    }

    @Test
    void aNumberThatIsNotAskedForCountsWhenItIsRead() {
        worklist("rep", "&phones=false").body(of(reachable, "phone"), nullValue()).body(of(reachable, "hasPhone"), equalTo(true)).body(of(reachable, "name"), equalTo("王总"));
        assertThat(seenBy("rep")).isEmpty();
        team.as("rep").get("/api/v1/contacts/" + contact).then().statusCode(200).body("phones[0]", equalTo("138 0000 2101"));
        assertThat(seenBy("rep")).containsExactly(UUID.fromString(contact));
    }
}
