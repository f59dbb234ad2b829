package org.gengke.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gengke.support.ContractCheck;
import org.gengke.support.OwnDatabase;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestDatabase;
import org.gengke.support.Wire;
import org.junit.jupiter.api.Test;

/**
 * Thousands of bad requests to every operation: no fault, no undocumented answer, nothing told of the inside, nothing kept
 * otherwise than it was sent. {@code -Dgengke.fuzz.seed} draws others, {@code -Dgengke.fuzz.requests} more or fewer.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
@QuarkusTestResource(TestDatabase.class)
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("gengke.fuzz.requests", 6600);
    private static final int ROUND = 600;
    private static final Duration LONGEST = Duration.ofSeconds(240);
    private static final List<String> CALLERS = List.of("rep", "solution", "manager", "kam", "executive", "admin");

    @TestHTTPResource("/")
    URI service;

    private final SalesTeam team = new SalesTeam();
    private final Map<String, String> ids = new HashMap<>();

    @Test
    void noBadRequestIsAnsweredBadly() throws IOException {
        long seed = Long.getLong("gengke.fuzz.seed", 20_260_301L);
        System.out.println("fuzz: -Dgengke.fuzz.seed=" + seed);
        team.add("guest", team.north, "REP");
        Instant begin = Instant.now();
        ContractCheck contract = new ContractCheck();
        try (Wire wire = new Wire(service.getHost(), service.getPort())) {
            Fuzzer fuzzer = new Fuzzer(wire, contract, new BadRequests(contract.contract(), this::id, FuzzTest::caller, true), team::token);
            for (int number = 0; number < REQUESTS && begin.plus(LONGEST).isAfter(Instant.now()); number++) {
                if (number % ROUND == 0) {
                    records();
                }
                fuzzer.send(seed, number);
            }
            System.out.println("fuzz: " + fuzzer.report() + " in " + Duration.between(begin, Instant.now()).toSeconds() + " s");
            assertThat(fuzzer.findings()).isEmpty();
            if (REQUESTS > 6000) {
                assertThat(fuzzer.refused()).isGreaterThanOrEqualTo(5000);
                assertThat(fuzzer.readBack()).isGreaterThan(50);
            }
        }
    }

    /** Mostly those who may, so that the request gets past the door. */
    private static String caller(Operation operation, Random random) {
        if (operation.path().startsWith("/api/v1/auth/")) {
            return null;
        }
        if (random.nextInt(8) == 0) {
            return CALLERS.get(random.nextInt(CALLERS.size()));
        }
        boolean people = operation.path().matches("/api/v1/(users|teams|api-clients).*");
        return people ? "admin" : "manager";
    }

    /** Fresh records from time to time: some requests use theirs up. */
    private void records() {
        ids.clear();
        // Some may have become required by now.
        List<String> fields = team.as("manager").get("/api/v1/custom-fields").jsonPath().getList("items.id");
        fields.forEach(field -> team.as("manager").header("If-Match", "*").delete("/api/v1/custom-fields/" + field));
        String mark = Long.toString(System.nanoTime(), 36);
        ids.put("customers", make("rep", "/api/v1/customers", Map.of("name", "模糊" + mark)));
        ids.put("merged", make("rep", "/api/v1/customers", Map.of("name", "另一" + mark)));
        ids.put("contacts", make("rep", "/api/v1/contacts", Map.of("name", "联系人", "customers", List.of(Map.of("customerId", ids.get("customers"))))));
        ids.put("interactions", make("manager", "/api/v1/interactions", Map.of("customerId", ids.get("customers"), "kind", "CALL", "summary", "谈")));
        ids.put("follow-up-plans", make("manager", "/api/v1/follow-up-plans", Map.of(
                "customerId", ids.get("customers"), "kind", "CALL", "purpose", "问", "dueOn", java.time.LocalDate.now().plusDays(3).toString())));
        ids.put("competitors", make("rep", "/api/v1/competitors", Map.of("name", "对手" + mark)));
        ids.put("custom-fields", make("manager", "/api/v1/custom-fields", Map.of("key", "k" + mark, "labelZh", "字段", "labelEn", "Field", "type", "TEXT")));
        Map<String, String> text = Map.of("status", "CONTACT_STARTED", "textZh", "问", "textEn", "Ask");
        ids.put("checklist-questions", make("manager", "/api/v1/checklist-questions", text));
        ids.put("playbook-actions", make("manager", "/api/v1/playbook-actions", text));
        ids.put("products", make("manager", "/api/v1/products", Map.of("code", "P" + mark, "name", "门禁一体机")));
        ids.put("price-tiers", make("manager", "/api/v1/price-tiers", Map.of("name", "经销价" + mark)));
        ids.put("orders", make("manager", "/api/v1/orders", Map.of("customerId", ids.get("customers"), "orderedOn", java.time.LocalDate.now().minusDays(3).toString(),
                "lines", List.of(Map.of("productId", ids.get("products"), "quantity", 2, "unitPrice", 680)))));
        ids.put("payments", make("manager", "/api/v1/payments", Map.of(
                "orderId", ids.get("orders"), "dueOn", java.time.LocalDate.now().toString(), "amount", 500)));
        String trial = make("manager", "/api/v1/test-trials", Map.of("customerId", ids.get("customers"), "productId", ids.get("products")));
        ids.put("test-trials", trial);
        ids.put("issues", make("manager", "/api/v1/test-trials/" + trial + "/issues", Map.of("severity", "MAJOR", "description", "识别慢")));
        ids.put("comparisons", make("manager", "/api/v1/test-trials/" + trial + "/comparisons", Map.of("competitorId", ids.get("competitors"), "timing", "BESIDE")));
        ids.put("questions", make("manager", "/api/v1/test-trials/" + trial + "/questions", Map.of("question", "会丢记录吗？")));
        String dossiers = "/api/v1/customers/" + ids.get("customers") + "/incumbencies";
        ids.put("incumbencies", make("manager", dossiers, Map.of("competitorId", ids.get("competitors"))));
        ids.put("problems", team.as("manager").body(Map.of("occurredOn", "2026-01-05", "description", "交货晚"))
                .post(dossiers + "/" + ids.get("incumbencies") + "/problems").jsonPath().getString("problems[0].id"));
        ids.put("entry-points", team.as("manager").body(Map.of("description", "新厂区"))
                .post(dossiers + "/" + ids.get("incumbencies") + "/entry-points").jsonPath().getString("entryPoints[0].id"));
        ids.put("competing-purchases", make("manager", "/api/v1/customers/" + ids.get("customers") + "/competing-purchases", Map.of(
                "product", "门禁", "periodFrom", "2026-01-01", "periodTo", "2026-03-31", "amount", 500)));
        ids.put("moves", make("manager", "/api/v1/competitors/" + ids.get("competitors") + "/moves", Map.of(
                "kind", "OTHER", "happenedOn", "2026-01-05", "source", "展会", "description", "换了总代")));
        ids.put("rival-products", make("manager", "/api/v1/competitors/" + ids.get("competitors") + "/products", Map.of("name", "控制器" + mark)));
        ids.put("partners", make("manager", "/api/v1/partners", Map.of("name", "渠道" + mark, "kind", "DEALER")));
        ids.put("deal-registrations", make("manager", "/api/v1/deal-registrations", Map.of(
                "partnerId", ids.get("partners"), "customerId", ids.get("customers"), "validUntil", java.time.LocalDate.now().plusDays(60).toString())));
        ids.put("teams", make("admin", "/api/v1/teams", Map.of("name", "组" + mark)));
        ids.put("users", team.id("guest").toString());
        ids.put("imports", team.as("manager").contentType("multipart/form-data")
                .multiPart("file", "list.csv", ("名称\n导入" + mark + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/imports").jsonPath().getString("id"));
    }

    private String make(String person, String path, Map<String, ?> body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private String id(Operation operation, String name) {
        return switch (name) {
            case "customerId", "customerIds" -> ids.get("customers");
            case "mergedId" -> ids.get("merged");
            case "contactId", "technicianId", "decisionMakerId" -> ids.get("contacts");
            case "competitorId" -> ids.get("competitors");
            case "ownerId", "colleagueId", "engineerId" -> team.id("rep").toString();
            case "productId" -> ids.get(operation.path().contains("/competitors/") ? "rival-products" : "products");
            case "incumbencyId" -> ids.get("incumbencies");
            case "problemId" -> ids.get("problems");
            case "entryPointId" -> ids.get("entry-points");
            case "purchaseId" -> ids.get("competing-purchases");
            case "moveId" -> ids.get("moves");
            case "partnerId" -> ids.get("partners");
            case "priceTierId" -> ids.get("price-tiers");
            case "orderId" -> ids.get("orders");
            case "teamId" -> team.south.toString();
            case "userId" -> team.id("guest").toString();
            case "questionId" -> ids.get(operation.path().contains("/test-trials") ? "questions" : "checklist-questions");
            case "issueId" -> ids.get("issues");
            case "comparisonId" -> ids.get("comparisons");
            case "actionId" -> ids.get("playbook-actions");
            case "date" -> "2098-05-06";
            case "id" -> ids.get(operation.path().split("/")[3]);
            default -> null;
        };
    }
}
