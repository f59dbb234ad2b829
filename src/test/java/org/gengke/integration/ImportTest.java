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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
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
        assertThat(text).startsWith("\ufeff客户名称,统一社会信用代码,未导入原因").contains("'=cmd" + mark).contains("不是有效的统一社会信用代码");
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

    @Test
    void rowsAboutOneNewcomerMakeOneCustomerByWhicheverKey() {
        String code = Lists.creditCode();
        String list = "名称,外部编号,统一社会信用代码,简称\n"
                + "甲" + mark + "有限公司,A" + mark + ",,\n"
                + "甲" + mark + "有限公司,B" + mark + ",,后来\n"
                + "乙" + mark + "有限公司,," + code + ",\n"
                + "乙" + mark + "股份有限公司,,,二\n"
                + "丙" + mark + ",C" + mark + ",,\n"
                + "丁" + mark + ",C" + mark + "," + Lists.creditCode() + ",\n"
                + "戊" + mark + ",,,\n"
                + "戊" + mark + ",,,\n";
        JsonPath job = lists.upload("rep", list);
        checkedAndRun(job.getString("id"), 4, 3, 0);
        assertThat(lists.only("rep", "甲" + mark).getString("externalId")).isEqualTo("B" + mark);
        assertThat(lists.only("rep", "乙" + mark).getString("shortName")).isEqualTo("二");
        assertThat(lists.only("rep", "丁" + mark).getString("externalId")).isEqualTo("C" + mark);
    }

    @Test
    void aNameWithAnotherCreditCodeIsRefusedAloneLikeByHand() {
        String other = Lists.creditCode();
        team.as("rep").body(Map.of("name", "甲" + mark + "有限公司", "creditCode", Lists.creditCode())).post("/api/v1/customers").then().statusCode(201);
        team.as("rep").body(Map.of("name", "甲" + mark + "股份有限公司", "creditCode", other)).post("/api/v1/customers").then().statusCode(409);
        String list = "名称,统一社会信用代码\n甲" + mark + "股份有限公司," + other + "\n乙" + mark + "," + Lists.creditCode() + "\n乙" + mark + "有限公司," + Lists.creditCode() + "\n丙" + mark + ",\n";
        JsonPath job = lists.upload("rep", list);
        checkedAndRun(job.getString("id"), 2, 0, 2);
        assertThat(lists.rows("rep", job.getString("id")).getList("items.rowNumber")).containsExactly(1, 3);
        assertThat(lists.rows("rep", job.getString("id")).getList("items.findings.code.flatten()")).containsExactly("customer-duplicate", "customer-duplicate");
    }

    @Test
    void aRowThatTheDatabaseRefusesHoldsUpNoOther() throws SQLException {
        String trigger = "refusing_" + mark;
        asOwner("create function " + trigger + "() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$");
        asOwner("create trigger " + trigger + " before insert on customer for each row when (new.name = '坏" + mark + "') execute function " + trigger + "()");
        try {
            JsonPath done = lists.bring("rep", "名称\n甲" + mark + "\n坏" + mark + "\n乙" + mark + "\n");
            assertThat(done.getInt("createdRows")).isEqualTo(2);
            assertThat(done.getInt("refusedRows")).isEqualTo(1);
            JsonPath rows = lists.rows("rep", done.getString("id"));
            assertThat(rows.getList("items.rowNumber")).containsExactly(2);
            assertThat(rows.getString("items[0].findings[0].code")).isEqualTo("not-taken-in");
        } finally {
            asOwner("drop function " + trigger + "() cascade");
        }
    }

    @Test
    void aCheckThatFailsIsMadeAnewAndNotGoneOnWith() throws SQLException {
        String id = lists.upload("rep", "名称\n甲" + mark + "\n").getString("id");
        String trigger = "failing_" + mark;
        asOwner("create function " + trigger + "() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$");
        asOwner("create trigger " + trigger + " before update on import_row for each row when (old.job_id = '" + id + "') execute function " + trigger + "()");
        try {
            lists.order("rep", id, "checks");
            assertThat(lists.until("rep", id, "READY").getString("failure")).isEqualTo("internal-error");
        } finally {
            asOwner("drop function " + trigger + "() cascade");
        }
        JsonPath checked = lists.check("rep", id);
        assertThat(checked.getInt("createdRows")).isEqualTo(1);
        assertThat(checked.getString("failure")).isNull();
    }

    @Test
    void aSecondCheckSaysTheSameAsTheFirst() {
        JsonPath job = lists.upload("rep", "名称,员工人数\n甲" + mark + ",5\n乙" + mark + ",几个\n");
        for (int i = 0; i < 2; i++) {
            JsonPath checked = lists.check("rep", job.getString("id"));
            assertThat(checked.getInt("createdRows")).isEqualTo(1);
            assertThat(checked.getInt("refusedRows")).isEqualTo(1);
        }
    }

    @Test
    void whatTheContractForbidsIsAFinding() {
        String list = "名称,简称,网址,线索来源,主营业务,员工人数,标签,联系人,职位,电话\n"
                + "甲" + mark + "," + "x".repeat(101) + "," + "x".repeat(301) + "," + "x".repeat(101) + "," + "x".repeat(2001) + ",10000001,"
                + "t".repeat(51) + "," + "名".repeat(3000) + "," + "x".repeat(101) + "," + "1".repeat(41) + "\n"
                + "乙" + mark + ",,,,,10000000," + tags(51) + ",,,\n"
                + "丙" + mark + "," + "x".repeat(100) + "," + "x".repeat(300) + "," + "x".repeat(100) + "," + "x".repeat(2000) + ",10000000,"
                + tags(50) + "," + "名".repeat(100) + ",,\n";
        JsonPath job = lists.upload("rep", list);
        checkedAndRun(job.getString("id"), 1, 0, 2);
        JsonPath rows = lists.rows("rep", job.getString("id"));
        assertThat(rows.getList("items[0].findings.target")).containsExactlyInAnyOrder(
                "SHORT_NAME", "WEBSITE", "LEAD_SOURCE", "MAIN_BUSINESS", "HEADCOUNT", "TAGS", "CONTACT_NAME", "CONTACT_POSITION", "CONTACT_PHONE");
        assertThat(rows.getList("items[1].findings.code")).containsExactly("too-many");
    }

    @Test
    void onlySomebodyWhoWorksWithCustomersIsGivenThem() {
        team.add("keeper", team.south, "ADMIN");
        String list = "名称,负责人\n甲" + mark + "," + team.username("keeper") + "\n乙" + mark + "," + team.username("rep2") + "\n丙" + mark + ","
                + team.username("northRep") + "\n";
        JsonPath job = lists.upload("manager", list);
        JsonPath done = lists.run("manager", job.getString("id"));
        assertThat(done.getInt("createdRows")).isEqualTo(1);
        assertThat(lists.rows("manager", job.getString("id")).getList("items.findings.code.flatten()")).containsExactly("owner-unsuitable", "owner-not-allowed");
    }

    @Test
    void aNumberBeyondAllMeasureIsAFindingOfItsRow() throws IOException {
        JsonPath job = lists.upload("rep", "x.xlsx", numbers("1E999999999", "1E-999999999", "260"));
        assertThat(job.getInt("totalRows")).isEqualTo(3);
        JsonPath done = lists.run("rep", job.getString("id"));
        assertThat(done.getInt("createdRows")).isEqualTo(1);
        assertThat(lists.rows("rep", job.getString("id")).getList("items.findings.code.flatten()")).containsExactly("number-unreadable", "number-unreadable");
    }

    /** The service itself may not change the schema. */
    private static void asOwner(String statement) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class), config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement prepared = owner.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** The dry run says what the run does. */
    private void checkedAndRun(String id, int created, int updated, int refused) {
        for (JsonPath job : List.of(lists.check("rep", id), lists.run("rep", id))) {
            assertThat(List.of(job.getInt("createdRows"), job.getInt("updatedRows"), job.getInt("refusedRows")))
                    .as(job.getString("state"))
                    .containsExactly(created, updated, refused);
        }
    }

    private static String tags(int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> "标签" + i).collect(java.util.stream.Collectors.joining(";"));
    }

    /** Names and headcounts, as a spreadsheet may state them. */
    private byte[] numbers(String... headcounts) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(made, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "员工人数");
            for (int i = 0; i < headcounts.length; i++) {
                sheet.value(i + 1, 0, "数" + i + mark);
                sheet.value(i + 1, 1, 770_001 + i);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Files.write(Files.createTempFile(Path.of("target"), "numbers", ".xlsx"), made.toByteArray());
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                for (int i = 0; i < headcounts.length; i++) {
                    text = text.replace("<v>" + (770_001 + i) + "</v>", "<v>" + headcounts[i] + "</v>");
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
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
