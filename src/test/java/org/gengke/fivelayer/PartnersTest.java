package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gengke.fivelayer.domain.RegistrationOrder;
import org.gengke.fivelayer.persistence.RegistrationBook;
import org.gengke.followup.Reminders;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners and what they have registered, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PartnersTest {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String REGISTRATIONS = "/api/v1/deal-registrations";

    @Inject
    TestClock clock;

    @Inject
    RegistrationNotices notices;

    @Inject
    Reminders reminders;

    @Inject
    RegistrationBook book;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String partner;
    private String other;
    private String gate;
    private String lock;
    private String customer;

    @BeforeEach
    void twoPartnersAndACustomer() {
        partner = make("rep", PARTNERS, Map.of("name", "粤安集成" + mark, "kind", "INTEGRATOR"));
        other = make("rep", PARTNERS, Map.of("name", "鹏城门禁" + mark, "kind", "DEALER"));
        gate = make("manager", "/api/v1/products", Map.of("code", "G" + mark, "name", "闸机" + mark));
        lock = make("manager", "/api/v1/products", Map.of("code", "L" + mark, "name", "门锁" + mark));
        customer = customer("rep");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
        setting("registrationReminderDays", 14);
        setting("registrationLongestDays", 365);
        setting("registrationBackdatingDays", 30);
    }

    @Test
    void aPartnerIsKeptAndFoundAndRetired() {
        team.as("kam").queryParam("q", "yueanjicheng" + mark).get(PARTNERS).then().body("items.id", contains(partner)).body("items[0].registrations", equalTo(0));
        team.as("rep2").body(Map.of("name", "粵安集成" + mark.toUpperCase(java.util.Locale.ROOT), "kind", "AGENT")).post(PARTNERS).then()
                .statusCode(409).body("type", endsWith("/partner-name-taken"));
        team.patchAs("rep2", "*").body(Map.of("name", "鹏城门禁" + mark)).patch(PARTNERS + "/" + partner).then().statusCode(409);
        String tag = team.as("rep").get(PARTNERS + "/" + partner).then().statusCode(200).body("state", equalTo("ACTIVE")).extract().header("ETag");
        team.patchAs("rep2", tag).body(Map.of("regions", List.of("广东", " 广西 "), "rules", "先报备后报价", "contactPerson", "何志远", "contactPhone", "138 0000 2101"))
                .patch(PARTNERS + "/" + partner).then().statusCode(200).body("regions", contains("广东", "广西")).body("rules", equalTo("先报备后报价")).body("version", equalTo(1));
        team.patchAs("rep", tag).body(Map.of("note", "旧")).patch(PARTNERS + "/" + partner).then().statusCode(412);
        team.patchAs("rep", "*").body(Map.of("state", "RETIRED")).patch(PARTNERS + "/" + partner).then().statusCode(200).body("state", equalTo("RETIRED"));
        team.as("rep").queryParam("state", "RETIRED").queryParam("q", mark).get(PARTNERS).then().body("items.id", contains(partner));
        team.as("rep").queryParam("kind", "DEALER").queryParam("q", mark).get(PARTNERS).then().body("items.id", contains(other));
        team.as("rep").body(registration(partner, gate, 60)).post(REGISTRATIONS).then().statusCode(409).body("type", endsWith("/partner-retired")).body("detail", containsString("粤安集成" + mark));
        team.patchAs("rep", "*").body(Map.of("state", "ACTIVE")).patch(PARTNERS + "/" + partner).then().statusCode(200);
        register("rep", registration(partner, gate, 60)).body("protecting", equalTo(true));
        team.as("admin").get(PARTNERS).then().statusCode(403);
    }

    @Test
    void theFirstValidOneProtectsAndConflictsAreFoundAtCreation() {
        Map<String, Object> asked = Map.of("customerId", customer, "productId", gate, "validUntil", day(60));
        team.as("rep").body(asked).post(REGISTRATIONS + "/check").then().statusCode(200).body("protecting", equalTo(true)).body("conflicts", hasSize(0));
        String first = register("rep", registration(partner, gate, 30)).body("state", equalTo("PROTECTING")).body("protecting", equalTo(true)).body("conflicts", hasSize(0))
                .body("registeredOn", equalTo(day(0))).body("validFrom", equalTo(day(0))).body("createdByName", equalTo("rep")).extract().path("id");
        team.as("rep").body(asked).post(REGISTRATIONS + "/check").then().statusCode(200).body("protecting", equalTo(false)).body("state", equalTo("WAITING"))
                .body("conflicts.registrationId", contains(first)).body("conflicts[0].partnerName", equalTo("粤安集成" + mark)).body("conflicts[0].validUntil", equalTo(day(30)))
                .body("conflicts[0].goesBefore", equalTo(true)).body("conflicts[0].whole", equalTo(true));
        String second = register("rep", registration(other, gate, 60)).body("state", equalTo("WAITING")).body("protecting", equalTo(false))
                .body("conflicts.registrationId", contains(first)).extract().path("id");
        team.as("rep").get(REGISTRATIONS + "/" + first).then().body("protecting", equalTo(true)).body("conflicts.registrationId", contains(second))
                .body("conflicts[0].goesBefore", equalTo(false)).body("conflicts[0].state", equalTo("WAITING"));
        listed("customerId=" + customer + "&sort=validUntil").body("items.state", contains("PROTECTING", "WAITING"))
                .body("items.protectedByName", contains(null, "粤安集成" + mark)).body("items.protectedUntil", contains(null, day(30)));
        // Registered earlier on paper: it goes before both, and the one that would lose by it is named.
        Map<String, Object> paper = new HashMap<>(registration(other, null, 60));
        paper.put("registeredOn", day(-3));
        register("rep", paper).body("protecting", equalTo(true)).body("conflicts.goesBefore", contains(false, false)).body("conflicts.whole", contains(false, false));
        listed("customerId=" + customer + "&state=WAITING").body("items.id", containsInAnyOrder(first, second));
    }

    @Test
    void whatIsOverProtectsNoLongerAndTheNextOneDoes() {
        String first = register("rep", registration(partner, null, 30)).extract().path("id");
        String second = register("rep", registration(other, gate, 60)).body("protecting", equalTo(false)).extract().path("id");
        team.as("rep").body(Map.of("reason", " ")).post(REGISTRATIONS + "/" + first + "/withdrawal").then().statusCode(422);
        team.as("rep").body(Map.of("reason", "没有跟进")).post(REGISTRATIONS + "/" + first + "/withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"))
                .body("withdrawnOn", equalTo(day(0))).body("withdrawalReason", equalTo("没有跟进")).body("withdrawnByName", equalTo("rep")).body("conflicts", hasSize(0));
        read(second).body("state", equalTo("PROTECTING")).body("conflicts", hasSize(0));
        for (String path : List.of("/withdrawal", "/extension")) {
            team.as("rep").header("Accept-Language", "zh-CN").body(path.equals("/withdrawal") ? Map.of("reason", "再撤") : Map.of("reason", "延长", "validUntil", day(90)))
                    .post(REGISTRATIONS + "/" + first + path).then().statusCode(409).body("type", endsWith("/registration-over")).body("detail", containsString("已撤回"));
        }
        String third = register("rep", registration(partner, gate, 90)).body("protecting", equalTo(false)).extract().path("id");
        clock.setDate(today().plusDays(61));
        read(second).body("state", equalTo("EXPIRED"));
        read(third).body("state", equalTo("PROTECTING")).body("protecting", equalTo(true));
        team.as("rep").body(Map.of("reason", "延长", "validUntil", day(90))).post(REGISTRATIONS + "/" + second + "/extension").then().statusCode(409).body("type", endsWith("/registration-over"));
        team.patchAs("rep", "*").body(Map.of("note", "过期后补记")).patch(REGISTRATIONS + "/" + second).then().statusCode(200).body("note", equalTo("过期后补记"));
        team.patchAs("rep", "*").body(Map.of("productId", lock)).patch(REGISTRATIONS + "/" + second).then().statusCode(409).body("type", endsWith("/registration-over"));
    }

    @Test
    void itIsProlongedWithAReason() {
        String id = register("rep", registration(partner, gate, 30)).extract().path("id");
        String extension = REGISTRATIONS + "/" + id + "/extension";
        refused(extension, Map.of("validUntil", day(30), "reason", "招标推迟")).body("errors.code", contains("extension-not-later")).body("errors.pointer", contains("#/validUntil"));
        refused(extension, Map.of("validUntil", day(366), "reason", "招标推迟")).body("errors.code", contains("protection-too-long"));
        team.as("rep").body(Map.of("validUntil", day(90), "reason", "招标推迟")).post(extension).then().statusCode(200).body("validUntil", equalTo(day(90))).body("version", equalTo(1))
                .body("extensions.untilBefore", contains(day(30))).body("extensions.reason", contains("招标推迟")).body("extensions.extendedByName", contains("rep"));
        team.patchAs("rep", "*").body(Map.of("state", "RETIRED")).patch(PARTNERS + "/" + partner).then().statusCode(200);
        team.as("rep").body(Map.of("validUntil", day(120), "reason", "再延")).post(extension).then().statusCode(409).body("type", endsWith("/partner-retired"));
        team.as("rep").queryParam("entityId", id).get("/api/v1/audit-entries").then().body("items.action", hasItem("REGISTRATION_EXTENDED"));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(Map.of("registeredOn", day(1))).body("errors.pointer", hasItem("#/registeredOn")).body("errors.code", hasItem("after-today"));
        refused(Map.of("validUntil", day(-1))).body("errors.code", contains("before-its-beginning"));
        refused(Map.of("validFrom", day(-1))).body("errors.pointer", contains("#/validFrom"));
        refused(Map.of("validUntil", day(366))).body("errors.code", contains("protection-too-long")).body("errors[0].detail", containsString("365"));
        refused(Map.of("productId", UUID.randomUUID().toString())).body("errors.pointer", contains("#/productId")).body("errors.code", contains("product-unknown"));
        refused(Map.of("partnerId", UUID.randomUUID().toString())).body("errors.code", contains("partner-unknown"));
        setting("registrationLongestDays", 40);
        refused(Map.of("validUntil", day(41))).body("errors.code", contains("protection-too-long"));
        refused(REGISTRATIONS + "/check", Map.of("customerId", customer, "validUntil", day(41))).body("errors.code", contains("protection-too-long"));
        team.as("rep").queryParam("validUntilFrom", day(2)).queryParam("validUntilTo", day(1)).get(REGISTRATIONS).then().statusCode(422).body("type", endsWith("/period-reversed"));
        listed("customerId=" + customer).body("items", hasSize(0));
    }

    @Test
    void aChangeOfTheProductChangesWhomItMeets() {
        register("rep", registration(partner, gate, 30));
        String id = register("rep", registration(other, null, 60)).body("protecting", equalTo(true)).body("conflicts.whole", contains(false))
                .body("conflicts.productName", contains("闸机" + mark)).extract().path("id");
        String tag = read(id).extract().header("ETag");
        team.patchAs("rep", tag).body(Map.of("productId", gate)).patch(REGISTRATIONS + "/" + id).then().statusCode(200).body("state", equalTo("WAITING"));
        team.patchAs("rep", tag).body(Map.of("note", "旧")).patch(REGISTRATIONS + "/" + id).then().statusCode(412);
        team.patchAs("rep", "*").body(Map.of("validFrom", day(-1))).patch(REGISTRATIONS + "/" + id).then().statusCode(422);
        team.patchAs("rep", "*").body(Map.of("validFrom", day(31))).patch(REGISTRATIONS + "/" + id).then().statusCode(200).body("state", equalTo("NOT_YET")).body("conflicts", hasSize(0));
    }

    /** It has its place in the order for what was registered then, and for nothing more. */
    @Test
    void aChangeDoesNotJumpTheQueue() {
        String id = register("rep", registration(other, lock, 60)).extract().path("id");
        register("rep", registration(partner, gate, 60)).body("protecting", equalTo(true));
        Map<String, Object> all = new HashMap<>();
        all.put("productId", null);
        for (Map<String, Object> wider : List.of(all, Map.<String, Object>of("productId", gate))) {
            team.patchAs("rep", "*").body(wider).patch(REGISTRATIONS + "/" + id).then().statusCode(409).body("type", endsWith("/registration-widened"));
        }
        team.patchAs("rep", "*").body(Map.of("validFrom", day(9))).patch(REGISTRATIONS + "/" + id).then().statusCode(200);
        team.patchAs("rep", "*").body(Map.of("validFrom", day(8))).patch(REGISTRATIONS + "/" + id).then().statusCode(409).body("type", endsWith("/registration-widened"));
        refused(Map.of("registeredOn", day(-31))).body("errors.pointer", contains("#/registeredOn")).body("errors.code", contains("registered-too-long-ago"));
        setting("registrationBackdatingDays", 2);
        refused(REGISTRATIONS + "/check", Map.of("customerId", customer, "registeredOn", day(-3), "validUntil", day(9))).body("errors.code", contains("registered-too-long-ago"));
    }

    /** The lists derive the states in the database; the rule is in plain Java. */
    @Test
    void theListsSayWhatTheRuleSays() {
        String[] products = {gate, lock, null};
        for (int i = 0; i < 18; i++) {
            Map<String, Object> body = new HashMap<>(registration(i % 2 == 0 ? partner : other, products[i * 7 % 3], 10 + i * 11 % 50));
            body.put("registeredOn", day(-(i * 5 % 13)));
            if (i % 4 == 3) {
                body.put("validFrom", day(i % 9));
            }
            String id = register("rep", body).extract().path("id");
            if (i % 5 == 4) {
                team.as("rep").body(Map.of("reason", "撤")).post(REGISTRATIONS + "/" + id + "/withdrawal").then().statusCode(200);
            }
        }
        Set<String> seen = new TreeSet<>();
        LocalDate begin = today();
        for (int ahead : List.of(0, 4, 12, 25, 40, 59)) {
            clock.setDate(begin.plusDays(ahead));
            RegistrationOrder order = QuarkusTransaction.requiringNew().call(() -> book.of(UUID.fromString(customer)));
            Map<String, String> ruled = new HashMap<>();
            order.registrations().forEach(one -> ruled.put(one.id().toString(), order.state(one, today()).name() + (inPart(order.parts(one, today())) ? " IN_PART" : "")));
            Map<String, String> told = new HashMap<>();
            listed("customerId=" + customer + "&limit=200").extract().jsonPath().<Map<String, Object>>getList("items").forEach(row -> told.put((String) row.get("id"), row.get("state") + (Boolean.TRUE.equals(row.get("inPart")) ? " IN_PART" : "")));
            assertThat(told).as("day " + ahead).hasSize(18).isEqualTo(ruled);
            seen.addAll(told.values());
        }
        assertThat(seen).containsExactly("EXPIRED", "NOT_YET", "PROTECTING", "PROTECTING IN_PART", "WAITING", "WITHDRAWN");
    }

    private static boolean inPart(List<RegistrationOrder.Part> parts) {
        return parts.stream().anyMatch(part -> part.protector() == null) && parts.stream().anyMatch(part -> part.protector() != null);
    }

    @Test
    void twoAtOnceDoNotBothProtect() throws Exception {
        List<String> bodies = List.of(partner, other);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 4; round++) {
                String contested = customer("rep");
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Boolean>> answers = new ArrayList<>();
                for (String each : bodies) {
                    Map<String, Object> body = new HashMap<>(registration(each, gate, 60));
                    body.put("customerId", contested);
                    Callable<Boolean> create = () -> {
                        together.await();
                        return team.as("rep").body(body).post(REGISTRATIONS).then().statusCode(201).extract().path("protecting");
                    };
                    answers.add(pool.submit(create));
                }
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoSeesTheCustomerSeesItsRegistrationsAndNobodyElse() {
        String seen = register("rep", registration(partner, gate, 30)).extract().path("id");
        Map<String, Object> elsewhere = new HashMap<>(registration(partner, gate, 5));
        elsewhere.put("customerId", customer("northRep"));
        String hidden = team.as("northRep").body(elsewhere).post(REGISTRATIONS).then().statusCode(201).extract().path("id");
        team.as("rep").get(REGISTRATIONS + "/" + hidden).then().statusCode(404);
        team.as("rep").body(Map.of("reason", "撤")).post(REGISTRATIONS + "/" + hidden + "/withdrawal").then().statusCode(404);
        team.as("executive").body(Map.of("reason", "撤")).post(REGISTRATIONS + "/" + hidden + "/withdrawal").then().statusCode(403);
        team.as("rep").body(elsewhere).post(REGISTRATIONS).then().statusCode(404);
        team.as("rep").body(Map.of("customerId", elsewhere.get("customerId"), "validUntil", day(5))).post(REGISTRATIONS + "/check").then().statusCode(404);
        listed("partnerId=" + partner).body("items.id", contains(seen));
        figures("rep", 1, 1, 0);
        figures("northRep", 1, 1, 1);
        figures("executive", 2, 2, 1);
        assertThat(exported("rep", "deal-registrations", "partnerId=" + partner)).contains("闸机" + mark, "保护中").doesNotContain(hidden);
        assertThat(exported("rep", "partners", "q=粤安集成" + mark)).contains("粤安集成" + mark, "集成商");
        team.as("rep").queryParam("productId", gate).queryParam("ownerId", team.id("rep")).get(REGISTRATIONS).then().body("items.id", contains(seen));
        team.as("rep").queryParam("productId", lock).get(REGISTRATIONS).then().body("items", hasSize(0));
    }

    @Test
    void theOwnerIsRemindedExactlyFromThatDayOnUntilItIsOver() {
        String id = register("rep", registration(partner, gate, 60)).body("expiring", equalTo(false)).extract().path("id");
        LocalDate until = today().plusDays(60);
        clock.setDate(until.minusDays(15));
        reminded(false);
        clock.setDate(until.minusDays(14));
        reminded(true).body("items.find { it.customer.id == '%s' }.stalls.product".formatted(customer), contains("粤安集成" + mark + " · 闸机" + mark))
                .body("items.find { it.customer.id == '%s' }.stalls.since".formatted(customer), contains(until.toString()));
        read(id).body("expiring", equalTo(true));
        figures("rep", 1, 1, 1);
        team.patchAs("rep", "*").body(Map.of("name", "新名" + mark)).patch(PARTNERS + "/" + partner).then().statusCode(200);
        reminded(true).body("items.find { it.customer.id == '%s' }.stalls.product".formatted(customer), contains("新名" + mark + " · 闸机" + mark));
        clock.setDate(until);
        reminded(true);
        clock.setDate(until.plusDays(1));
        reminded(false);
    }

    @Test
    void theReminderGoesWithTheExtensionTheWithdrawalAndTheSetting() {
        String id = register("rep", registration(partner, gate, 10)).body("expiring", equalTo(true)).extract().path("id");
        reminded(true);
        team.as("rep").body(Map.of("validUntil", day(60), "reason", "招标推迟")).post(REGISTRATIONS + "/" + id + "/extension").then().statusCode(200);
        reminded(false);
        setting("registrationReminderDays", 60);
        reminded(true);
        setting("registrationReminderDays", 14);
        reminded(false);
        clock.setDate(today().plusDays(50));
        reminded(true);
        team.as("rep").body(Map.of("reason", "没有跟进")).post(REGISTRATIONS + "/" + id + "/withdrawal").then().statusCode(200);
        reminded(false);
    }

    @Test
    void remindersOfWhatIsOverAreNotKept() {
        String id = register("rep", registration(partner, gate, 3)).extract().path("id");
        String longer = register("rep", registration(partner, lock, 60)).extract().path("id");
        clock.setDate(today().plusDays(3));
        reminders.forgetPast();
        assertThat(dated(id)).as("its last day").isEqualTo(1);
        clock.setDate(today().plusDays(1));
        reminders.forgetPast();
        assertThat(dated(id)).isZero();
        assertThat(dated(longer)).isEqualTo(1);
    }

    private long dated(String id) {
        return QuarkusTransaction.requiringNew().call(() ->
                Arc.container().instance(Sql.class).get().count(Fragment.of("select count(*) from dated_reminder where subject_id = ?", UUID.fromString(id))));
    }

    @Test
    void itsEndIsToldOnce() {
        String id = register("rep", registration(partner, gate, 3)).extract().path("id");
        String withdrawn = register("rep", registration(other, lock, 3)).extract().path("id");
        team.as("rep").body(Map.of("reason", "撤")).post(REGISTRATIONS + "/" + withdrawn + "/withdrawal").then().statusCode(200);
        Map<String, Object> over = new HashMap<>(registration(other, lock, -5));
        over.put("registeredOn", day(-20));
        register("rep", over).body("state", equalTo("EXPIRED"));
        LocalDate until = today().plusDays(3);
        clock.setDate(until);
        notices.tell();
        assertThat(told("rep")).isEmpty();
        clock.setDate(until.plusDays(1));
        notices.tell();
        notices.tell();
        assertThat(told("rep")).hasSize(1);
        assertThat(told("rep").get(0)).containsEntry("customerId", customer).extractingByKey("arguments").satisfies(arguments -> assertThat((Map<String, Object>) arguments)
                .containsEntry("partnerName", "粤安集成" + mark).containsEntry("productName", "闸机" + mark).containsEntry("validUntil", until.toString()));
        assertThat(told("manager")).isEmpty();
        read(id).body("state", equalTo("EXPIRED"));
    }

    @Test
    void registrationsFollowTheirCustomerIntoAnotherRecordAndBack() {
        String survivor = customer("rep");
        Map<String, Object> there = new HashMap<>(registration(other, gate, 10));
        there.put("customerId", survivor);
        String first = register("rep", there).extract().path("id");
        String moved = register("rep", registration(partner, gate, 12)).body("protecting", equalTo(true)).extract().path("id");
        String merge = team.as("manager").body(Map.of("mergedId", customer)).post("/api/v1/customers/" + survivor + "/merges").then().statusCode(201).extract().path("id");
        read(moved).body("customerId", equalTo(survivor)).body("protecting", equalTo(false)).body("conflicts.registrationId", contains(first));
        team.as("rep").get("/api/v1/worklist?horizonDays=31").then().body("items.find { it.customer.id == '%s' }.stalls.trialId".formatted(survivor), containsInAnyOrder(first, moved));
        team.as("manager").body("{}").post("/api/v1/customers/" + survivor + "/merges/" + merge + "/undo").then().statusCode(200);
        read(moved).body("customerId", equalTo(customer)).body("protecting", equalTo(true)).body("conflicts", hasSize(0));
        team.as("rep").get("/api/v1/worklist?horizonDays=31").then().body("items.find { it.customer.id == '%s' }.stalls.trialId".formatted(survivor), contains(first))
                .body("items.find { it.customer.id == '%s' }.stalls.trialId".formatted(customer), contains(moved));
    }

    private void figures(String person, int registrations, int protecting, int expiring) {
        JsonPath figures = team.as(person).get(PARTNERS + "/" + partner + "/figures").then().statusCode(200).extract().jsonPath();
        Map<String, Object> row = team.as(person).queryParam("q", mark).get(PARTNERS).jsonPath().getMap("items.find { it.id == '%s' }".formatted(partner));
        Map<String, Integer> counts = Map.of("registrations", registrations, "protecting", protecting, "expiring", expiring);
        counts.forEach((name, count) -> {
            assertThat(figures.getInt(name + ".count")).as(name).isEqualTo(count);
            assertThat(row).as(name).containsEntry(name, count).containsEntry(name + "Link", figures.getString(name + ".link"));
            team.as(person).get(figures.getString(name + ".link") + "&count=true").then().statusCode(200).body("total", equalTo(count)).body("items", hasSize(count));
        });
    }

    /** Whether the customer is on its owner's list of today for that reason. */
    private ValidatableResponse reminded(boolean wanted) {
        ValidatableResponse list = team.as("rep").get("/api/v1/worklist?horizonDays=0").then().statusCode(200);
        List<String> reasons = list.extract().jsonPath().getList("items.findAll { it.customer.id == '%s' }.reasons.flatten()".formatted(customer));
        assertThat(reasons.contains("REGISTRATION_EXPIRING")).isEqualTo(wanted);
        return list;
    }

    private List<Map<String, Object>> told(String person) {
        return team.as(person).get("/api/v1/notifications?limit=200").jsonPath().getList("items.findAll { it.kind == 'REGISTRATION_EXPIRED' }");
    }

    private void setting(String name, int value) {
        team.patchAs("manager", "*").body(Map.of("values", Map.of(name, value))).patch("/api/v1/settings").then().statusCode(200);
    }

    private ValidatableResponse refused(Map<String, Object> changed) {
        Map<String, Object> body = new HashMap<>(registration(partner, gate, 60));
        body.putAll(changed);
        return refused(REGISTRATIONS, body);
    }

    private ValidatableResponse refused(String path, Map<String, ?> body) {
        return team.as("rep").body(body).post(path).then().statusCode(422);
    }

    private ValidatableResponse listed(String query) {
        Response list = team.as("rep").get(REGISTRATIONS + "?" + query);
        return list.then().statusCode(200);
    }

    private ValidatableResponse read(String id) {
        return team.as("rep").get(REGISTRATIONS + "/" + id).then().statusCode(200).body("id", notNullValue());
    }

    private ValidatableResponse register(String person, Map<String, ?> body) {
        return team.as(person).body(body).post(REGISTRATIONS).then().statusCode(201).body("id", not(nullValue()));
    }

    private Map<String, Object> registration(String by, String product, int days) {
        Map<String, Object> body = new HashMap<>(Map.of("partnerId", by, "customerId", customer, "validUntil", day(days)));
        if (product != null) {
            body.put("productId", product);
        }
        return body;
    }

    private String customer(String person) {
        return make(person, "/api/v1/customers", Map.of("name", "报备客户" + UUID.randomUUID()));
    }

    private String exported(String person, String list, String query) {
        String export = make(person, "/api/v1/exports", Map.of("list", list, "format", "csv", "query", query));
        return team.as(person).accept("*/*").get("/api/v1/exports/" + export + "/file").then().statusCode(200).extract().asString();
    }

    private String make(String person, String path, Map<String, ?> body) {
        return team.as(person).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    private LocalDate today() {
        return clock.today();
    }

    private String day(int from) {
        return clock.today().plusDays(from).toString();
    }
}
