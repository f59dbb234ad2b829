package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** A real list over HTTP: upload, mapping, check, run, refused rows, undo. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportTest {

    private final SalesTeam team = new SalesTeam();
    private final Lists lists = new Lists(team);
    private final String mark = java.util.UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aListInGb18030IsUnderstoodByItsHeadings() {
        String list = "客户名称,所在城市,客户状态,状态日期,联系人,手机,最近联系日期,最近联系内容\r\n"
                + "广州远望" + mark + "有限公司,广州,已成交,2025-03-01,陈明,13800000001,2026-05-06,续约已谈妥\r\n"
                + "深圳海岸" + mark + "股份有限公司,深圳市,联系多次,,,,,\r\n";
        JsonPath job = lists.upload("rep", "客户.csv", list.getBytes(Charset.forName("GB18030")));
        assertThat(job.getString("encoding")).isEqualTo("GB18030");
        assertThat(job.getList("columns.target"))
                .containsExactly(
                        "NAME", "REGION", "STATUS", "STATUS_SINCE", "CONTACT_NAME", "CONTACT_PHONE", "LAST_INTERACTION_ON", "LAST_INTERACTION_SUMMARY");
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("createdRows")).isEqualTo(2);
        JsonPath customer = lists.only("rep", "广州远望" + mark);
        assertThat(customer.getString("status")).isEqualTo("WON");
        assertThat(customer.getString("regionCode")).isEqualTo("440100");
        String history = team.as("rep").get("/api/v1/customers/" + customer.getString("id") + "/status-changes").asString();
        assertThat(history).contains("2025-03-01");
        JsonPath plans = team.as("rep").queryParam("customerId", customer.getString("id")).get("/api/v1/follow-up-plans").jsonPath();
        assertThat(plans.getList("items")).hasSize(1);
        JsonPath interactions = team.as("rep").queryParam("customerId", customer.getString("id")).get("/api/v1/interactions").jsonPath();
        assertThat(interactions.getString("items[0].summary")).isEqualTo("续约已谈妥");
        JsonPath called = team.as("rep").queryParam("q", "0000001").queryParam("customerId", customer.getString("id")).get("/api/v1/contacts").jsonPath();
        assertThat(called.getList("items.name")).as("found by a part of the number").containsExactly("陈明");
    }

    @Test
    void aCheckSaysWhatWouldHappenAndChangesNothing() {
        JsonPath job = lists.upload("rep", "list.csv", ("Company,Status\nAlpha " + mark + ",won\nBeta " + mark + ",nonsense\n").getBytes(StandardCharsets.UTF_8));
        lists.order("rep", job.getString("id"), "checks");
        JsonPath checked = lists.until("rep", job.getString("id"), "CHECKED");
        assertThat(checked.getInt("createdRows")).isEqualTo(1);
        assertThat(checked.getInt("refusedRows")).isEqualTo(1);
        JsonPath rows = team.as("rep").get("/api/v1/imports/" + job.getString("id") + "/rows").jsonPath();
        assertThat(rows.getList("items.rowNumber")).containsExactly(2);
        assertThat(rows.getString("items[0].findings[0].target")).isEqualTo("STATUS");
        assertThat(team.as("rep").queryParam("q", "Alpha " + mark).get("/api/v1/customers").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void rowsAboutKnownCustomersAddToThem() {
        team.as("rep").body(Map.of("name", "长城" + mark + "有限公司", "website", "https://old.example")).post("/api/v1/customers").then().statusCode(201);
        JsonPath job = lists.upload("rep", "b.csv", ("名称,简称,网址\n长城" + mark + ",长城,\n").getBytes(StandardCharsets.UTF_8));
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("updatedRows")).isEqualTo(1);
        JsonPath customer = lists.only("rep", "长城" + mark);
        assertThat(customer.getString("shortName")).isEqualTo("长城");
        lists.order("rep", job.getString("id"), "undo");
        lists.until("rep", job.getString("id"), "UNDONE");
        assertThat(lists.only("rep", "长城" + mark).getString("shortName")).isNull();
    }

    @Test
    void refusedRowsComeBackWithReasons() throws IOException {
        String list = "客户名称,统一社会信用代码\n错码" + mark + ",123\n,\n=cmd" + mark + ",9999\n";
        JsonPath job = lists.upload("rep", "c.csv", list.getBytes(StandardCharsets.UTF_8));
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("refusedRows")).isEqualTo(2);
        byte[] csv = team.as("rep").accept("*/*").queryParam("format", "csv").get("/api/v1/imports/" + job.getString("id") + "/refused-rows").asByteArray();
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff客户名称,统一社会信用代码,原因").contains("'=cmd" + mark).contains("不是有效的统一社会信用代码");
        byte[] xlsx = team.as("rep").accept("*/*").get("/api/v1/imports/" + job.getString("id") + "/refused-rows").asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(3);
        }
    }

    @Test
    void undoKeepsWhatSomebodyHasWorkedWith() {
        JsonPath job = lists.upload("rep", "d.csv", ("名称\n甲" + mark + "\n乙" + mark + "\n").getBytes(StandardCharsets.UTF_8));
        lists.run("rep", job.getString("id"));
        String touched = lists.only("rep", "甲" + mark).getString("id");
        team.as("rep")
                .body(Map.of("customerId", touched, "kind", "CALL", "summary", "通了电话"))
                .post("/api/v1/interactions")
                .then()
                .statusCode(201);
        lists.order("rep", job.getString("id"), "undo");
        JsonPath undone = lists.until("rep", job.getString("id"), "UNDONE");
        assertThat(undone.getInt("keptRows")).isEqualTo(1);
        lists.only("rep", "甲" + mark);
        assertThat(team.as("rep").queryParam("q", "乙" + mark).get("/api/v1/customers").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void theCustomersOfOthersStayTheirs() {
        team.as("northRep").body(Map.of("name", "北方" + mark)).post("/api/v1/customers").then().statusCode(201);
        JsonPath job = lists.upload("rep", "e.csv", ("名称,简称\n北方" + mark + ",抢\n").getBytes(StandardCharsets.UTF_8));
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("refusedRows")).isEqualTo(1);
        assertThat(done.getInt("updatedRows")).isZero();
        team.as("rep2").get("/api/v1/imports/" + job.getString("id")).then().statusCode(404);
    }

    @Test
    void whatIsNoListIsAProblem() throws IOException {
        assertThat(lists.send("rep", "x.csv", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(lists.send("rep", "x.csv", new byte[] {1, 0, 2, 0, 3}).statusCode()).isEqualTo(422);
        assertThat(lists.send("rep", "x.xlsx", "PK\u0003\u0004broken".getBytes(StandardCharsets.ISO_8859_1)).statusCode()).isEqualTo(422);
        assertThat(lists.send("rep", "bomb.xlsx", bomb()).statusCode()).isEqualTo(422);
        team.as("admin").contentType("multipart/form-data").multiPart("file", "x.csv", "名称\n甲\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports").then().statusCode(403);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 128; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
