package org.gengke.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Lists leave as spreadsheets with exactly the rows that the caller sees. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportTest {

    private final SalesTeam team = new SalesTeam();

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

    @Test
    void eachOfTheListsCanBeTakenOut() {
        create("rep", "丙" + java.util.UUID.randomUUID());
        for (String list : List.of("customers", "contacts", "interactions", "follow-up-plans", "orders", "payments", "products", "users")) {
            assertThat(file("rep", list, "csv", "", "zh-CN")).as(list).isNotEmpty();
        }
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
        create("rep", "丁" + java.util.UUID.randomUUID());
        byte[] report = team.as("manager").accept("*/*").get("/api/v1/portfolio/report").then().statusCode(200).extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(report))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()).toList()).hasSize(4).contains("趋势", "流动", "暂停分析");
        }
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
