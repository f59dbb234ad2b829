package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a list says of budgets and tiers counts from its day on, and no longer once it is undone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportedGradesTest {

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private List<Object> grades(LocalDate asOf) {
        return team.as("rep").queryParam("asOf", asOf.toString()).get("/api/v1/classifications/value-grade").then().statusCode(200).extract().path("items.valueGrade");
    }

    @Test
    void aListChangesTheGradeFromItsDayOnAndAnUndoFromIts() {
        LocalDate begin = clock.today().plusDays(1);
        clock.setDate(begin);
        lists.bring("rep", "名称,采购预算,年营业额\n甲" + mark + ",100000,1000000\n");
        clock.setDate(begin.plusDays(1));
        String id = lists.bring("rep", "名称,采购预算,年营业额\n甲" + mark + ",2000000,200000000\n").getString("id");
        clock.setDate(begin.plusDays(2));
        lists.undo("rep", id);
        clock.setDate(begin.plusDays(3));
        assertThat(grades(begin)).containsExactly("C");
        assertThat(grades(begin.plusDays(1))).containsExactly("A");
        assertThat(grades(begin.plusDays(2))).containsExactly("C");
        assertThat(grades(begin.plusDays(3))).containsExactly("C");
    }

    @Test
    void whatAListBroughtIsUndoneWithItsPast() {
        String id = lists.bring("manager", "名称,客户等级,负责人\n乙" + mark + ",TOP," + team.username("rep") + "\n").getString("id");
        String customer = lists.only("manager", "乙" + mark).getString("id");
        assertThat(team.as("manager").get("/api/v1/customers/" + customer + "/classification-decisions").jsonPath().getList("items.unstatedReason")).containsExactly("ENTERED");
        lists.undo("manager", id);
        team.as("manager").get("/api/v1/customers/" + customer).then().statusCode(404);
    }
}
