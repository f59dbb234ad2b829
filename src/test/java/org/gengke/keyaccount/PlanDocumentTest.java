package org.gengke.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan on paper: what is said in it, in which language, to whom. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanDocumentTest {

    private static final String PLANS = "/api/v1/key-account-plans";

    @Inject
    TestClock clock;

    private final SalesTeam team = new SalesTeam();
    private final String name = "重庆长安/智造 \"一厂\" " + UUID.randomUUID().toString().substring(0, 8);
    private String customer;
    private String plan;

    @BeforeEach
    void write() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "northRep", "manager").forEach(team::token);
        clock.setDate(LocalDate.of(2026, 1, 1));
        plan = written(List.of(activity("总经理拜访集团采购总监", "2026-03-16", 8000)));
        clock.setDate(LocalDate.of(2026, 7, 1));
        for (int day = 1; day <= 4; day++) {
            team.as("rep").body(Map.of("customerId", customer, "kind", "VISIT", "summary", "走访分厂", "occurredAt", "2026-06-0" + day + "T02:00:00Z"))
                    .post("/api/v1/interactions").then().statusCode(201);
        }
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @Test
    void ourCopySaysEverythingInChinese() throws IOException {
        byte[] file = print("rep", "zh-CN", null).contentType("application/pdf").extract().asByteArray();
        keep("internal-zh", file);
        String text = text(file);
        assertThat(text).contains(name, "2026 年度规划", "2026年1月1日 至 2026年12月31日", "负责人", "rep", "第 1 版（编写中）", "2026年7月1日打印");
        assertThat(text).contains("分厂门禁统一管理", "各厂数据口径不一", "先总部后分厂", "预算 ¥60,000，计划费用 ¥8,000，实际费用 ¥0", "内部资料，请勿外传");
        assertThat(text).contains("拜访次数", "毛利", "目标值", "今天应达", "有风险", "偏离", "说给自己听", "总经理拜访集团采购总监", "高层拜访", "2026年3月16日", "待批准", "客户负责人", "1 / 1");
        assertThat(text).doesNotContain("planDocument", "{");
    }

    @Test
    void theCustomersCopyKeepsToItselfWhatIsOurs() throws IOException {
        byte[] file = print("rep", "zh-CN", "CUSTOMER").extract().asByteArray();
        keep("customer-zh", file);
        String text = text(file);
        assertThat(text).contains(name, "2026 年度规划", "分厂门禁统一管理", "拜访次数", "目标值", "总经理拜访集团采购总监", "客户经理");
        assertThat(text).doesNotContain("预算", "费用", "60,000", "8,000", "各厂数据口径不一", "先总部后分厂", "说给自己听", "毛利", "内部资料", "客户负责人", "重点看毛利");
    }

    @Test
    void englishReadersGetEnglish() throws IOException {
        byte[] file = print("manager", "en", null).extract().asByteArray();
        keep("internal-en", file);
        assertThat(text(file)).contains("Key-account plan", "1 Jan 2026 to 31 Dec 2026", "Version 1 (draft), printed on 1 Jul 2026", "CN¥149,175.82", "Off track", "Executive visit", "Planned cost");
    }

    @Test
    void eachCharacterIsInTheFile() throws IOException {
        PdfReader file = new PdfReader(print("rep", "zh-CN", null).extract().asByteArray());
        PdfDictionary fonts = file.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertThat(fonts.getKeys()).isNotEmpty().allSatisfy(font -> {
            PdfDictionary descendant = fonts.getAsDict((PdfName) font).getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
            assertThat(descendant.getAsDict(PdfName.FONTDESCRIPTOR).get(PdfName.FONTFILE2)).isNotNull();
        });
        assertThat(file.getPageSize(1).getWidth()).isBetween(594f, 596f);
        assertThat(file.getPageSize(1).getHeight()).isBetween(841f, 843f);
    }

    @Test
    void longPlansGoOnOverPagesThatAreNumbered() throws IOException {
        clock.setDate(LocalDate.of(2026, 1, 1));
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            many.add(activity("第 " + i + " 次走访𠮷田分厂", LocalDate.of(2026, 1, 1).plusDays(i).toString(), i));
        }
        plan = written(many);
        byte[] file = print("rep", "zh-CN", null).extract().asByteArray();
        keep("long-zh", file);
        PdfReader pages = new PdfReader(file);
        assertThat(pages.getNumberOfPages()).isGreaterThan(2);
        String last = new PdfTextExtractor(pages).getTextFromPage(pages.getNumberOfPages());
        // The heads stand again on each page, and what the font lacks has a mark.
        assertThat(last).contains("活动内容", "第 60 次走访〓田分厂", pages.getNumberOfPages() + " / " + pages.getNumberOfPages());
        assertThat(file.length).isLessThan(200_000);
    }

    @Test
    void theFileIsNamedAfterTheCustomer() {
        String disposition = print("rep", "zh-CN", null).extract().header("Content-Disposition");
        assertThat(disposition).startsWith("attachment; filename=\"gengke.pdf\"; filename*=UTF-8''");
        assertThat(URLDecoder.decode(disposition.split("''")[1], StandardCharsets.UTF_8)).isEqualTo(name.replaceAll("[/\"]", "_") + " 2026 年度规划.pdf");
    }

    @Test
    void whoDoesNotSeeThePlanHasNothingToPrint() {
        call("northRep", "zh-CN", plan, null).statusCode(404).contentType(startsWith("application/problem+json"));
        call("rep", "zh-CN", Ids.next().toString(), null).statusCode(404);
        call("rep", "zh-CN", plan, "PRESS").statusCode(400).body("errors[0].pointer", containsString("audience"));
        team.as("rep").accept("text/html").get(PLANS + "/" + plan + "/document").then().statusCode(406);
    }

    private ValidatableResponse print(String person, String language, String audience) {
        return call(person, language, plan, audience).statusCode(200);
    }

    private ValidatableResponse call(String person, String language, String id, String audience) {
        Map<String, String> query = audience == null ? Map.of() : Map.of("audience", audience);
        return team.as(person).accept("*/*").header("Accept-Language", language).queryParams(query).get(PLANS + "/" + id + "/document").then();
    }

    /** What stands on all pages, one line after the other. */
    private static String text(byte[] file) throws IOException {
        PdfReader reader = new PdfReader(file);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }

    /** To be looked at. */
    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), file);
    }

    private String written(List<Map<String, Object>> activities) {
        if (customer == null) {
            customer = team.as("rep").body(Map.of("name", name)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        }
        Map<String, Object> body = new HashMap<>(Map.of(
                "customerId", customer, "title", "2026 年度规划", "beginsOn", "2026-01-01", "endsOn", "2026-12-31", "needs", "分厂门禁统一管理", "pains", "各厂数据口径不一",
                "strategy", "先总部后分厂", "budget", 60000));
        body.put("goals", List.of(goal("VISITS", 12, "说给自己听"), goal("GROSS_PROFIT", 300000, "重点看毛利")));
        body.put("activities", activities);
        return team.as("rep").body(body).post(PLANS).then().statusCode(201).body("goals.size()", equalTo(2)).extract().path("id");
    }

    private static Map<String, Object> goal(String metric, int target, String note) {
        return Map.of("metric", metric, "target", target, "from", "2026-01-01", "dueOn", "2026-12-31", "note", note);
    }

    private static Map<String, Object> activity(String title, String dueOn, int cost) {
        return Map.of("kind", "EXECUTIVE_VISIT", "title", title, "dueOn", dueOn, "cost", cost);
    }
}
