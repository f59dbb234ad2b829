package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the next version writes of imports is read by this one as far as it is known: both share the database during an upgrade. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportUpgradeTest {

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aColumnOfTheNextVersionIsLeftOut() {
        String id = lists.upload("rep", "名称,将来\n甲" + mark + ",明天\n").getString("id");
        sql("update import_job set mapping = '{NAME,WHAT_COMES_NEXT}' where id = ?", id);
        assertThat(team.as("rep").get("/api/v1/imports/" + id).jsonPath().getList("columns.target")).containsExactly("NAME", null);
        assertThat(lists.run("rep", id).getInt("createdRows")).isEqualTo(1);
    }

    @Test
    void aFindingOfTheNextVersionIsShown() {
        String id = lists.bring("rep", "名称\n甲" + mark + "\n").getString("id");
        sql("update import_row set findings = '[{\"target\":\"WHAT_COMES_NEXT\",\"code\":\"promise-past\",\"arguments\":{\"cell\":\"2026-01-01\",\"warning\":\"true\"},\"later\":1}]'"
                + " where job_id = ?", id);
        JsonPath rows = team.as("rep").queryParam("rows", "WARNED").get("/api/v1/imports/" + id + "/rows").jsonPath();
        assertThat(rows.getList("items[0].findings.code")).containsExactly("promise-past");
        assertThat(rows.getString("items[0].findings[0].target")).isNull();
        assertThat(rows.getString("items[0].findings[0].detail")).contains("2026-01-01");
    }

    @Test
    void aTraceOfTheNextVersionIsTakenBack() {
        lists.bring("rep", "名称,简称\n甲" + mark + ",一\n");
        String id = lists.bring("rep", "名称,简称\n甲" + mark + ",二\n").getString("id");
        sql("update import_row set trace = jsonb_set(trace || '{\"later\":true}', '{before,profile,sizeClass}', '\"HUGE\"') where job_id = ?", id);
        sql("update import_row set trace = jsonb_set(trace, '{after,profile,sizeClass}', '\"HUGE\"') where job_id = ?", id);
        lists.undo("rep", id);
        assertThat(lists.only("rep", "甲" + mark).getString("shortName")).isEqualTo("一");
        assertThat(List.of("RESTORED")).isEqualTo(team.as("rep").queryParam("rows", "ALL").get("/api/v1/imports/" + id + "/rows").jsonPath().getList("items.outcome"));
    }

    private static void sql(String statement, String id) {
        assertThat(SalesTeam.sql(Fragment.of(statement, UUID.fromString(id)))).isEqualTo(1);
    }
}
