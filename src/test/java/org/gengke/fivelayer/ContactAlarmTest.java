package org.gengke.fivelayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.ContactSightings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks at, or takes out, unusually many contacts, and who is told. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContactAlarmTest {

    private static final String ALARMS = "/api/v1/five-layer/contact-alarms";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @Inject
    TestClock clock;

    @Inject
    ContactSightings sightings;

    @Inject
    ContactAlarmWatch watch;

    private final SalesTeam team = new SalesTeam();

    @BeforeEach
    void signIn() {
        clock.setDate(LocalDate.of(2030, 1, 1));
        List.of("rep", "rep2", "manager", "northManager", "executive", "admin", "solution").forEach(team::token);
        clock.setDate(DAY);
        settings(5, 3);
    }

    @AfterEach
    void backToThePresent() {
        settings(100, 3);
        clock.reset();
    }

    @Test
    void theManagerIsToldOnceOfADayWithManyContacts() {
        String customer = customer("rep");
        List<UUID> contacts = contacts(customer, 7);
        look("rep", customer);
        // The same ones again are no more than before.
        team.as("rep").get("/api/v1/contacts/" + contacts.get(0)).then().statusCode(200);
        watched();
        watched();

        Map<String, Object> alarm = only("manager");
        assertThat(alarm).containsEntry("kind", "VIEWED").containsEntry("contacts", 7).containsEntry("allowed", 5).containsEntry("day", DAY.toString())
                .containsEntry("personName", "rep").containsEntry("usual", null);
        assertThat(told("manager")).hasSize(1).first().extracting("arguments").asString().contains(alarm.get("id").toString()).contains("rep");
        assertThat(told("northManager")).isEmpty();
        team.as("manager").get(alarm.get("contactsLink") + "?count=true").then().statusCode(200)
                .body("total", equalTo(7)).body("items", hasSize(7)).body("items[0].customerId", equalTo(customer));
    }

    @Test
    void itIsSeenByThoseWhoAnswerForThePerson() {
        String customer = customer("rep");
        contacts(customer, 6);
        look("rep", customer);
        watched();
        String id = only("manager").get("id").toString();
        alarms("executive").body("items.id", org.hamcrest.Matchers.hasItem(id));
        alarms("northManager").body("items", hasSize(0));
        team.as("northManager").get(ALARMS + "/" + id).then().statusCode(404);
        team.as("rep").get(ALARMS).then().statusCode(403);
        // An administrator sees no customers: as many rows, without names.
        team.as("admin").get(ALARMS + "/" + id + "/contacts").then().statusCode(200)
                .body("items", hasSize(6)).body("items.contactName.findAll { it != null }", hasSize(0));
    }

    /** Nobody judges over their own alarm; it goes to who stands above. */
    @Test
    void aManagersOwnDayIsForTheOneAbove() {
        String customer = customer("manager");
        contacts(customer, 6);
        look("manager", customer);
        watched();
        alarms("manager").body("items", hasSize(0));
        only("executive");
        assertThat(told("executive")).hasSize(1);
    }

    @Test
    void whatIsUsualForAPersonIsNoAlarm() {
        String customer = customer("rep");
        contacts(customer, 12);
        for (int i = 1; i <= 3; i++) {
            past("rep", DAY.minusDays(i), 4);
        }
        // Longer ago than the days that tell what is usual.
        past("rep", DAY.minusDays(31), 1_000);
        look("rep", customer);
        watched();
        alarms("manager").body("items", hasSize(0));
        contacts(customer, 1);
        look("rep", customer);
        watched();
        assertThat(only("manager")).containsEntry("contacts", 13).containsEntry("allowed", 12).containsEntry("usual", 4.0f);
    }

    @Test
    void whatWasSeenLateIsKnownAfterMidnight() {
        String customer = customer("rep");
        contacts(customer, 6);
        look("rep", customer);
        clock.setDate(DAY.plusDays(1));
        watched();
        assertThat(only("manager")).containsEntry("day", DAY.toString());
    }

    @Test
    void contactsThatTellNothingDoNotCount() {
        String customer = customer("rep");
        for (int i = 0; i < 6; i++) {
            team.as("rep").body(Map.of("name", "无电话" + i, "customers", List.of(Map.of("customerId", customer)))).post("/api/v1/contacts").then().statusCode(201);
        }
        look("rep", customer);
        watched();
        alarms("manager").body("items", hasSize(0));
    }

    @Test
    void anExportOfManyContactsRaisesOneOfItsOwnKind() {
        String customer = customer("rep");
        contacts(customer, 6);
        String export = team.as("rep").body(Map.of("list", "contacts", "format", "csv", "query", "customerId=" + customer)).post("/api/v1/exports").then()
                .statusCode(201).extract().path("id");
        team.as("rep").accept("*/*").get("/api/v1/exports/" + export + "/file").then().statusCode(200);
        watched();
        Map<String, Object> alarm = only("manager");
        // What goes into a file is not looked at as well.
        assertThat(alarm).containsEntry("kind", "EXPORTED").containsEntry("contacts", 6);
        team.as("manager").get(alarm.get("contactsLink").toString()).then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].contacts", equalTo(6)).body("items[0].list", equalTo("contacts")).body("items[0].exportId", equalTo(export));
        team.as("manager").get(ALARMS + "/" + alarm.get("id") + "/contacts").then().statusCode(404);
    }

    @Test
    void itIsAcknowledgedWithANote() {
        String customer = customer("rep");
        contacts(customer, 6);
        look("rep", customer);
        watched();
        String id = only("manager").get("id").toString();
        String etag = team.as("manager").get(ALARMS + "/" + id).then().statusCode(200).extract().header("ETag");
        String body = "{\"note\":\"整理展会名单\"}";
        team.as("manager").body(body).put(ALARMS + "/" + id + "/acknowledgement").then().statusCode(428);
        // More came since it was read.
        contacts(customer, 1);
        look("rep", customer);
        watched();
        team.as("manager").header("If-Match", etag).body(body).put(ALARMS + "/" + id + "/acknowledgement").then().statusCode(412);
        String present = team.as("manager").get(ALARMS + "/" + id).then().body("contacts", equalTo(7)).body("acknowledgedAt", nullValue()).extract().header("ETag");
        team.as("manager").header("If-Match", present).body(body).put(ALARMS + "/" + id + "/acknowledgement").then().statusCode(200)
                .body("note", equalTo("整理展会名单")).body("acknowledgedByName", equalTo("manager"));
        team.as("manager").get(ALARMS + "?acknowledged=false&personId=" + team.id("rep")).then().body("items", hasSize(0));
        team.as("manager").get(ALARMS + "?acknowledged=true&count=true&personId=" + team.id("rep")).then().body("total", equalTo(1));
    }

    @Test
    void aDayThatGoesOnAfterSomebodyLookedIntoItIsToldAgain() {
        String customer = customer("rep");
        contacts(customer, 6);
        look("rep", customer);
        watched();
        String id = only("manager").get("id").toString();
        team.as("manager").header("If-Match", "*").body(Map.of("note", "整理展会名单")).put(ALARMS + "/" + id + "/acknowledgement").then().statusCode(200);
        contacts(customer, 2);
        look("rep", customer);
        watched();
        team.as("manager").get(ALARMS + "/" + id).then().body("contacts", equalTo(8)).body("acknowledgedByName", equalTo("manager"));
        contacts(customer, 1);
        look("rep", customer);
        watched();
        watched();
        team.as("manager").get(ALARMS + "/" + id).then().body("contacts", equalTo(9)).body("acknowledgedAt", nullValue()).body("note", equalTo("整理展会名单"));
        assertThat(told("manager")).hasSize(2);
    }

    @Test
    void whatNoAlarmAsksAboutIsForgotten() {
        seenOn(DAY.minusDays(91), "rep2");
        seenOn(DAY.minusDays(89), "rep2");
        seenOn(DAY.minusDays(91), "rep");
        SalesTeam.sql(Fragment.of(
                "insert into contact_alarm (id, person_id, day, kind, contacts, allowed, raised_at, updated_at) values (?, ?, ?, 'VIEWED', 1, 0, now(), now())",
                Ids.next(), team.id("rep"), DAY.minusDays(91)));
        watch.forget();
        assertThat(kept("rep2")).isEqualTo(1);
        assertThat(kept("rep")).isEqualTo(1);
    }

    private long kept(String person) {
        return QuarkusTransaction.requiringNew().call(() ->
                Arc.container().instance(Sql.class).get().count(Fragment.of("select count(*) from contact_sighting where person_id = ?", team.id(person))));
    }

    private void seenOn(LocalDate day, String person) {
        SalesTeam.sql(Fragment.of("insert into contact_sighting (person_id, day, contact_id, first_seen_at) values (?, ?, ?, now())", team.id(person), day, Ids.next()));
    }

    private void past(String person, LocalDate day, int contacts) {
        SalesTeam.sql(Fragment.of("insert into contact_sighting_count (person_id, day, contacts) values (?, ?, ?)", team.id(person), day, contacts));
    }

    private void watched() {
        sightings.write();
        watch.watch();
    }

    private void look(String person, String customer) {
        team.as(person).get("/api/v1/contacts?customerId=" + customer).then().statusCode(200);
    }

    private ValidatableResponse alarms(String reader) {
        return team.as(reader).get(ALARMS).then().statusCode(200);
    }

    private Map<String, Object> only(String reader) {
        List<Map<String, Object>> items = alarms(reader).extract().<List<Map<String, Object>>>path("items").stream()
                .filter(alarm -> List.of(team.id("rep").toString(), team.id("manager").toString()).contains(alarm.get("personId")))
                .toList();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<Map<String, Object>> told(String reader) {
        return team.as(reader).get("/api/v1/notifications?limit=200").then().statusCode(200).extract().<List<Map<String, Object>>>path("items").stream()
                .filter(notice -> notice.get("kind").equals("CONTACT_ALARM"))
                .toList();
    }

    private String customer(String owner) {
        return team.as(owner).body(Map.of("name", "告警" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    private List<UUID> contacts(String customer, int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> {
            UUID id = Ids.next();
            SalesTeam.sql(Fragment.of(
                    "insert into contact (id, name, phones, search_text, search_grams, created_at, updated_at) values (?, ?, array['13800138000'], '', '{}', now(), now())",
                    id, "联系人" + i));
            SalesTeam.sql(Fragment.of("insert into contact_position (id, contact_id, customer_id) values (?, ?, ?)", Ids.next(), id, UUID.fromString(customer)));
            return id;
        }).toList();
    }

    private void settings(int floor, int factor) {
        team.patchAs("manager", "*").body(Map.of("values", Map.of("contactAlarmFloor", floor, "contactAlarmFactor", factor))).patch("/api/v1/settings").then().statusCode(200);
    }
}
