package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Which row of a file holds the headings, and what is done with columns that say nothing of customers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportHeadingsTest {

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aTitleAboveTheHeadingsIsNoDeadEnd() throws IOException {
        JsonPath job = lists.upload("rep", "名单.xlsx", sheet("2026年客户名单", "", "客户名称|电话|城市", "甲" + mark + "|13800138000|深圳", "", "乙" + mark + "|abc|"));
        assertThat(job.getInt("headingRow")).isEqualTo(3);
        assertThat(job.getInt("totalRows")).isEqualTo(2);
        assertThat(job.getList("columns.target")).containsExactly("NAME", "CONTACT_PHONE", "REGION");
        assertThat(job.getList("leadingRows.row")).containsExactly(1, 3, 4, 6);
        assertThat(job.getString("leadingRows[0].cells[0]")).isEqualTo("2026年客户名单");
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("createdRows")).isEqualTo(2);
        assertThat(lists.only("rep", "甲" + mark).getString("regionCode")).isEqualTo("440300");
        JsonPath rows = team.as("rep").queryParam("rows", "ALL").get("/api/v1/imports/" + job.getString("id") + "/rows").jsonPath();
        assertThat(rows.getList("items.rowNumber")).containsExactly(1, 2);
        assertThat(rows.getList("items.fileRow")).as("as the spreadsheet counts").containsExactly(4, 6);
    }

    /** Of a list of half a million rows none is written again. */
    @Test
    void otherHeadingsLeaveTheStoredRowsInPlace() {
        JsonPath job = lists.upload("rep", "客户名称,简称\n公司,别的\n甲" + mark + ",一\n乙" + mark + ",二\n");
        String path = "/api/v1/imports/" + job.getString("id");
        List<String> before = stored(job.getString("id"));
        team.patchAs("rep", "*").body("{\"headingRow\":2}").patch(path).then().statusCode(200).body("totalRows", equalTo(2));
        assertThat(stored(job.getString("id"))).isEqualTo(before.subList(1, 3));
        team.patchAs("rep", "*").body("{\"headingRow\":1}").patch(path).then().statusCode(200).body("totalRows", equalTo(3));
        assertThat(stored(job.getString("id"))).hasSize(3).containsAll(before.subList(1, 3));
        team.patchAs("rep", "*").body("{\"headingRow\":2}").patch(path).then().statusCode(200);
        assertThat(lists.check("rep", job.getString("id")).getInt("createdRows")).isEqualTo(2);
        JsonPath rows = team.as("rep").queryParam("rows", "ALL").get(path + "/rows").jsonPath();
        assertThat(rows.getList("items.rowNumber")).containsExactly(1, 2);
        assertThat(rows.getList("items.outcome")).containsExactly("CREATED", "CREATED");
        team.patchAs("rep", "*").body("{\"headingRow\":1}").patch(path).then().statusCode(200).body("totalRows", equalTo(3));
        assertThat(lists.run("rep", job.getString("id")).getInt("createdRows")).isEqualTo(3);
        assertThat(team.as("rep").queryParam("rows", "ALL").get(path + "/rows").jsonPath().getList("items.rowNumber")).containsExactly(1, 2, 3);
        assertThat(lists.undo("rep", job.getString("id")).getInt("keptRows")).isZero();
        assertThat(team.as("rep").queryParam("rows", "ALL").get(path + "/rows").jsonPath().getList("items.outcome")).containsOnly("REMOVED");
    }

    /** Where the rows are stored: a row that is written again stands elsewhere. */
    private static List<String> stored(String job) {
        return QuarkusTransaction.requiringNew().call(() -> CDI.current().select(Sql.class).get().list(
                Fragment.of("select ctid::text as place from import_row where job_id = ? order by row_number", UUID.fromString(job)), row -> row.getString("place")));
    }

    @Test
    void aTitleInASemicolonFileIsPassedOverToo() {
        JsonPath job = lists.upload("rep", "2026年客户名单\n客户名称;简称\n甲" + mark + ";a, b\n");
        assertThat(job.getList("columns.target")).containsExactly("NAME", "SHORT_NAME");
        assertThat(job.getInt("headingRow")).isEqualTo(2);
    }

    @Test
    void anotherRowCanBeChosenAndTheFormerOneAgain() {
        String list = "甲" + mark + ",x\n客户名称,简称\n乙" + mark + ",二\n公司,别的\n丙" + mark + ",三\n";
        JsonPath job = lists.upload("rep", list);
        String path = "/api/v1/imports/" + job.getString("id");
        assertThat(job.getInt("headingRow")).isEqualTo(2);
        patch(path, "{\"headingRow\":4}").statusCode(200).body("headingRow", equalTo(4)).body("totalRows", equalTo(1))
                .body("columns.heading", contains("公司", "别的")).body("columns.target", contains("NAME", null)).body("columns[0].samples", contains("丙" + mark));
        patch(path, "{\"headingRow\":1,\"mapping\":[\"NAME\",\"SHORT_NAME\"]}").statusCode(200).body("totalRows", equalTo(4))
                .body("columns.target", contains("NAME", "SHORT_NAME")).body("columns[0].samples", contains("客户名称", "乙" + mark, "公司", "丙" + mark));
        patch(path, "{\"headingRow\":5}").statusCode(422).body("errors[0].code", equalTo("heading-row-unknown"));
        patch(path, "{\"headingRow\":77}").statusCode(422);
        patch(path, "{\"headingRow\":2}").statusCode(200).body("columns.target", contains("NAME", "SHORT_NAME"));
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("createdRows")).isEqualTo(3);
        assertThat(lists.only("rep", "乙" + mark).getString("shortName")).isEqualTo("二");
    }

    @Test
    void aRowThatNamesNothingIsTakenAndAskedAbout() {
        JsonPath job = lists.upload("rep", "A,B\n甲" + mark + ",二\n");
        assertThat(job.getInt("headingRow")).isEqualTo(1);
        assertThat(job.getList("columns.target")).containsOnlyNulls();
        team.as("rep").post("/api/v1/imports/" + job.getString("id") + "/checks").then().statusCode(422).body("errors[0].code", equalTo("mapping-needs-name"));
    }

    @Test
    void refusedRowsComeBackCorrectedWithoutTheirReasons() {
        JsonPath job = lists.upload("rep", "客户名称,统一社会信用代码\n错码" + mark + ",123\n");
        lists.run("rep", job.getString("id"));
        for (String language : List.of("zh-CN", "en")) {
            String file = refused(job.getString("id"), language);
            JsonPath again = lists.upload("rep", file);
            assertThat(again.getList("columns.target")).as(file).containsExactly("NAME", "CREDIT_CODE", null);
            lists.run("rep", again.getString("id"));
            assertThat(refused(again.getString("id"), language)).as("reasons do not pile up").isEqualTo(file);
        }
        byte[] workbook = team.as("rep").accept("*/*").get("/api/v1/imports/" + job.getString("id") + "/refused-rows").asByteArray();
        assertThat(lists.upload("rep", "refused.xlsx", workbook).getList("columns.target")).containsExactly("NAME", "CREDIT_CODE", null);
    }

    private String refused(String id, String language) {
        return new String(
                team.as("rep").accept("*/*").header("Accept-Language", language).queryParam("format", "csv").get("/api/v1/imports/" + id + "/refused-rows").asByteArray(),
                StandardCharsets.UTF_8);
    }

    private ValidatableResponse patch(String path, String body) {
        return team.patchAs("rep", "*").body(body).patch(path).then();
    }

    /** One string a row, cells parted by bars. */
    private static byte[] sheet(String... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            for (int i = 0; i < rows.length; i++) {
                List<String> cells = Arrays.asList(rows[i].split("\\|"));
                for (int k = 0; k < cells.size(); k++) {
                    if (!cells.get(k).isEmpty()) {
                        sheet.value(i, k, cells.get(k));
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
