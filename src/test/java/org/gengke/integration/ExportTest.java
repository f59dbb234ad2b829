package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Lists leave as spreadsheets with exactly the rows that the caller sees. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportTest {

    private final SalesTeam team = new SalesTeam();

    @All
    List<ExportableList> lists;

    @Test
    void aFileHoldsTheRowsOfTheListAndNoOthers() throws IOException {
        String mine = create("rep", "甲" + java.util.UUID.randomUUID());
        create("northRep", "乙" + java.util.UUID.randomUUID());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file("rep", "customers", "xlsx", "sort=name", "zh-CN")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("名称");
            assertThat(rows.get(1).getCellText(0)).isEqualTo(mine);
            assertThat(rows.get(1).stream().map(cell -> cell == null ? "" : cell.getText()).toList()).contains("开始联系");
        }
    }

    @Test
    void aCellThatWouldRunIsHarmless() {
        create("rep", "=HYPERLINK(\"http://evil.example\") " + java.util.UUID.randomUUID());
        String csv = new String(file("rep", "customers", "csv", "", "en"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffName,").contains("'=HYPERLINK").contains("Contact started");
    }

    /** The catalogue of the lists: one that is not here, or here and not there, fails. */
    @Test
    void eachOfTheListsCanBeTakenOut() {
        String mark = java.util.UUID.randomUUID().toString();
        String prospect = create("rep", "丙" + mark);
        String buyer = "丁" + mark;
        String customer = team.as("rep").body(Map.of("name", buyer)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        String product = team.as("manager").body(Map.of("code", mark, "name", "门禁" + mark)).post("/api/v1/products").then().statusCode(201).extract().path("id");
        team.as("rep").body(Map.of("customerId", customer, "orderedOn", LocalDate.of(2026, 1, 5).toString(), "externalId", mark, "lines",
                        List.of(Map.of("productId", product, "quantity", 2, "unitPrice", 30))))
                .post("/api/v1/orders").then().statusCode(201);
        Map<String, String> rows = Map.of(
                "customers", prospect, "value-grade", prospect, "products", "门禁" + mark, "orders", mark, "abc", buyer, "rfm", buyer, "lifecycle", buyer, "attitude", buyer, "tier", buyer,
                "users", "rep");
        // There is no estimate to take out yet.
        team.as("rep").body(Map.of("list", "lifetime-value", "format", "csv")).post("/api/v1/exports").then().statusCode(422).body("type", endsWith("/problems/lifetime-model-missing"));
        for (ExportableList list : lists.stream().filter(list -> !list.name().equals("lifetime-value")).toList()) {
            String by = list.permission().equals(Permission.TEAM_OVERSEE) ? "manager" : "rep";
            String file = new String(file(by, list.name(), "csv", "", "zh-CN"), StandardCharsets.UTF_8);
            assertThat(file.lines().findFirst().orElseThrow()).as(list.name()).hasSizeGreaterThan(5).contains(",");
            assertThat(file).as(list.name()).contains(rows.getOrDefault(list.name(), ""));
        }
        assertThat(lists.stream().map(ExportableList::name)).containsAll(rows.keySet()).contains("abc", "rfm", "lifetime-value", "contacts", "orders", "test-trials");
    }

    /** More rows than a page holds, and sentences in the language of who fetches. */
    @Test
    void aClassificationIsTakenOutWhole() {
        String mark = java.util.UUID.randomUUID().toString();
        for (int i = 0; i < 205; i++) {
            create("rep", mark + i);
        }
        String english = new String(file("rep", "lifecycle", "csv", "", "en"), StandardCharsets.UTF_8);
        assertThat(english.lines().filter(line -> line.contains(mark))).hasSize(205).allMatch(line -> line.contains("Potential"));
        assertThat(new String(file("rep", "lifecycle", "csv", "", "zh-CN"), StandardCharsets.UTF_8).lines().filter(line -> line.contains(mark))).hasSize(205).noneMatch(line -> line.contains("Potential"));
    }

    @Test
    void aQueryThatTheListRefusesIsRefusedBeforeAnythingIsWritten() {
        team.as("rep").body(Map.of("list", "customers", "format", "csv", "query", "status=NONSENSE")).post("/api/v1/exports").then().statusCode(422);
        team.as("rep").body(Map.of("list", "customers", "format", "csv", "query", "nothing=1")).post("/api/v1/exports").then().statusCode(422);
        team.as("rep").body(Map.of("list", "secrets", "format", "csv")).post("/api/v1/exports").then().statusCode(422);
        team.as("solution").body(Map.of("list", "customers", "format", "csv")).post("/api/v1/exports").then().statusCode(403);
    }

    @Test
    void theReportOfThePortfolioIsASpreadsheet() throws IOException {
        for (int i = 0; i < 3; i++) {
            create("rep", "丁" + java.util.UUID.randomUUID());
        }
        byte[] report = team.as("manager").accept("*/*").get("/api/v1/portfolio/report").then().statusCode(200).extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(report), new ReadingOptions(true, false))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()).toList()).hasSize(4).contains("趋势", "流动", "暂停分析");
            assertThat(workbook.getFirstSheet().read().stream()
                            .filter(row -> row.getCellCount() > 2 && row.getCell(2) != null && row.getCell(2).getType() == CellType.NUMBER)
                            .map(row -> row.getCell(2)))
                    .isNotEmpty()
                    .allSatisfy(share -> {
                        assertThat(share.getDataFormatString()).isEqualTo("0.0%");
                        assertThat(share.asNumber().stripTrailingZeros().scale()).isLessThanOrEqualTo(3);
                    });
        }
        String csv = team.as("manager").accept("*/*").queryParam("format", "csv").get("/api/v1/portfolio/report").then().statusCode(200).extract().asString();
        assertThat(csv).doesNotContainPattern("0\\.\\d{4}");
    }

    /** All that the importer knows maps by itself, and a list that nobody has touched changes nothing. */
    @Test
    void aFileBroughtAgainIsUnderstoodInBothLanguages() {
        Lists lists = new Lists(team);
        String mark = java.util.UUID.randomUUID().toString().substring(0, 6);
        String code = Lists.creditCode();
        lists.bring("rep", "名称,简称,统一社会信用代码,外部编号,地区,行业,员工人数,企业规模,标签,客户状态,状态日期,重要程度,暂停原因,暂停责任方,重新评估日期,竞争对手,状态说明,联系人,职位,部门,电话,邮箱,微信,最近联系日期,最近联系内容\n"
                + "=甲" + mark + ",甲," + code + ",E" + mark + ",广东深圳,教育,200,中型,华南;展会,已成交,2025-03-01,重点,,,,,,陈明,采购经理,采购部,+8613800138000;0755-1234567,chen@example.com,chenm,2026-01-05 10:30,谈过\n"
                + "乙" + mark + ",,,,,,,,,暂停联系,2026-01-05,,PRICE,OURS,2099-03-01,,等预算,,,,,,,,\n"
                + "丙" + mark + ",,,,,,,,,有质量未拿下,2026-01-05,,,,,海康" + mark + ",,,,,,,,,\n");
        String customer = lists.only("rep", "甲" + mark).getString("id");
        team.as("rep").body(Map.of("name", "李雷", "phones", List.of("13900139000"), "customers", List.of(Map.of("customerId", customer, "position", "厂长"))))
                .post("/api/v1/contacts").then().statusCode(201);
        for (String language : List.of("zh-CN", "en")) {
            byte[] file = file("rep", "customers", "csv", "q=" + mark, language);
            assertThat(new String(file, StandardCharsets.UTF_8)).as(language).contains(code).contains("'+8613800138000").contains("李雷 厂长 13900139000")
                    .contains("采购经理");
            JsonPath job = language.equals("en") ? lists.upload("rep", "again.xlsx", file("rep", "customers", "xlsx", "q=" + mark, language)) : lists.upload("rep", "again.csv", file);
            assertThat(job.getList("columns.target").stream().filter(java.util.Objects::nonNull).toList()).as(language).contains(
                    "NAME", "SHORT_NAME", "STATUS", "STATUS_SINCE", "IMPORTANCE", "HAS_POTENTIAL", "TIER", "OWNER", "REGION", "INDUSTRY", "HEADCOUNT", "SIZE_CLASS", "TAGS",
                    "RE_EVALUATE_ON", "LAST_INTERACTION_ON", "NEXT_FOLLOW_UP_ON", "CREATED_AT", "CREDIT_CODE", "EXTERNAL_ID", "CONTACT_NAME", "CONTACT_POSITION",
                    "CONTACT_DEPARTMENT", "CONTACT_PHONE", "CONTACT_EMAIL", "CONTACT_WECHAT", "COMPETITOR", "PAUSE_CAUSE", "PAUSE_SIDE", "REASON");
            lists.check("rep", job.getString("id"));
            JsonPath rows = team.as("rep").queryParam("rows", "ALL").get("/api/v1/imports/" + job.getString("id") + "/rows").jsonPath();
            assertThat(rows.getList("items.outcome")).as(language + rows.getList("items.findings")).containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED");
        }
    }

    @Test
    void anExportShowsContactsOfTheRowsThatTheCallerSeesOnly() {
        String name = "甲" + java.util.UUID.randomUUID();
        String mine = team.as("rep").body(Map.of("name", name)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        team.as("rep").body(Map.of("name", "钱多", "phones", List.of("13700137000"), "customers", List.of(Map.of("customerId", mine)))).post("/api/v1/contacts").then().statusCode(201);
        assertThat(new String(file("rep", "customers", "csv", "q=" + name, "zh-CN"), StandardCharsets.UTF_8)).contains("13700137000");
        assertThat(new String(file("northRep", "customers", "csv", "", "zh-CN"), StandardCharsets.UTF_8)).doesNotContain("13700137000").doesNotContain(name);
    }

    /** Contact data that leaves is counted, and what one may take out a day is a setting. */
    @Test
    void contactsThatLeaveAreCountedAndLimited() {
        String name = "甲" + java.util.UUID.randomUUID();
        String mine = team.as("rep").body(Map.of("name", name)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        for (String person : List.of("钱一", "钱二", "钱三")) {
            team.as("rep").body(Map.of("name", person, "phones", List.of("13700137000"), "customers", List.of(Map.of("customerId", mine)))).post("/api/v1/contacts").then().statusCode(201);
        }
        String customers = ordered("rep", "customers", "q=" + name);
        String contacts = ordered("rep", "contacts", "customerId=" + mine);
        try {
            limit("4");
            team.as("rep").accept("*/*").get(customers + "/file").then().statusCode(200);
            assertThat(noted(customers, "LIST_EXPORTED")).as("three people, in columns and in lines").contains("contacts={to=3, from=null}");
            team.as("rep").accept("*/*").get(contacts + "/file").then().statusCode(429).body("type", endsWith("/problems/contact-exports-exhausted")).body("limit", equalTo(4))
                    .body("left", equalTo(1)).header("Retry-After", notNullValue());
            assertThat(noted(contacts, "LIST_EXPORTED")).isEqualTo("[]");
            assertThat(noted(contacts, "EXPORT_REFUSED")).contains("contacts");
            team.as("rep").accept("*/*").get(ordered("rep", "interactions", "") + "/file").then().statusCode(200);
            limit("6");
            team.as("rep").accept("*/*").get(contacts + "/file").then().statusCode(200);
            team.as("rep").accept("*/*").get(contacts + "/file").then().statusCode(429).body("left", equalTo(0));
            limit("null");
            team.as("rep").accept("*/*").get(contacts + "/file").then().statusCode(200);
        } finally {
            limit("null");
        }
    }

    private void limit(String contacts) {
        team.patchAs("admin", "*").body("{\"values\":{\"exportedContactsPerDay\":" + contacts + "}}").patch("/api/v1/settings").then().statusCode(200);
    }

    private String noted(String export, String action) {
        String id = export.substring(export.lastIndexOf('/') + 1);
        return team.as("admin").queryParam("entityId", id).get("/api/v1/audit-entries").then().statusCode(200).extract().jsonPath()
                .getList("items.findAll { it.action == '" + action + "' }.changes").toString();
    }

    private String ordered(String person, String list, String query) {
        return "/api/v1/exports/" + team.as(person).body(Map.of("list", list, "format", "csv", "query", query)).post("/api/v1/exports").then().statusCode(201).extract().path("id");
    }

    private String create(String person, String name) {
        team.as(person).body(Map.of("name", name)).post("/api/v1/customers").then().statusCode(201);
        return name;
    }

    private byte[] file(String person, String list, String format, String query, String language) {
        JsonPath export = team.as(person)
                .body(Map.of("list", list, "format", format, "query", query))
                .post("/api/v1/exports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return team.as(person).accept("*/*").header("Accept-Language", language).get(export.getString("file")).then().statusCode(200).extract().asByteArray();
    }
}
