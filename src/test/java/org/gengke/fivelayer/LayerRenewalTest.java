package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A threshold that assessments depend on makes them anew, soon after and in small steps; another setting touches none. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LayerRenewalTest {

    @Inject
    LayerStates states;

    @Inject
    Sql sql;

    private final SalesTeam team = new SalesTeam();
    private String customer;
    private String other;

    @BeforeEach
    void twoModels() {
        customer = begun(List.of(4, 5));
        other = begun(List.of(1, 2, 3, 4, 5));
        states.renewWanted();
    }

    @AfterEach
    void backToTheStandard() {
        setting("participationPercent", 50);
        states.renewWanted();
    }

    private String begun(List<Integer> tookPart) {
        String id = team.as("rep").body(Map.of("name", "更新" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        team.as("rep").body(Map.of("name", "园区门禁", "step", 5, "tookPart", tookPart)).post("/api/v1/customers/" + id + "/projects").then().statusCode(201);
        return id;
    }

    private void setting(String name, int value) {
        team.patchAs("manager", "*").body(Map.of("values", Map.of(name, value))).patch("/api/v1/settings").then().statusCode(200);
    }

    private String kept(String column, String id) {
        return QuarkusTransaction.requiringNew().call(() -> sql.first(
                Fragment.of("select " + column + "::text as kept from five_layer_state where customer_id = ?", UUID.fromString(id)), row -> row.getString("kept")).orElseThrow());
    }

    private long wanted() {
        return QuarkusTransaction.requiringNew().call(() -> sql.count(Fragment.of("select count(*) from five_layer_renewal")));
    }

    @Test
    void aThresholdMakesThemAnewAndWritesOnlyWhatDiffers() {
        String before = kept("recorded_at", other);
        assertThat(kept("missing", customer)).contains("PARTICIPATION_LOW");
        setting("participationPercent", 20);
        assertThat(wanted()).as("noted with the change").isEqualTo(1);
        states.renewWanted();
        assertThat(wanted()).isZero();
        assertThat(kept("missing", customer)).doesNotContain("PARTICIPATION_LOW");
        assertThat(kept("recorded_at", other)).as("says the same as before").isEqualTo(before);
    }

    @Test
    void anotherSettingTouchesNone() {
        setting("interactionCostVisit", 601);
        assertThat(wanted()).isZero();
        setting("interactionCostVisit", 600);
    }

    /** Whoever dies in between leaves the rest to the next. */
    @Test
    void whatWasBegunGoesOnWhereItStopped() {
        setting("participationPercent", 20);
        SalesTeam.sql(Fragment.of("update five_layer_renewal set done_up_to = ?", UUID.fromString(customer)));
        states.renewWanted();
        assertThat(wanted()).isZero();
        assertThat(kept("missing", customer)).as("taken for done").contains("PARTICIPATION_LOW");
    }
}
