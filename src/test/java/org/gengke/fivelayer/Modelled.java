package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.support.SalesTeam;

/** Customers with decision makers, and who of us met them, for tests about people rather than about how a model is written. */
final class Modelled {

    private final SalesTeam team;

    Modelled(SalesTeam team) {
        this.team = team;
    }

    String customer(String owner, String tier) {
        String id = team.as(owner).body(Map.of("name", "五层" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = ? where id = ?", tier, UUID.fromString(id)));
        return id;
    }

    UUID project(String customer, String state) {
        UUID id = Ids.next();
        SalesTeam.sql(Fragment.of(
                "insert into customer_project (id, customer_id, name, begun_on, step, state, ended_on, created_at, recorded_at) values (?, ?, '门禁改造', date '2026-01-05', 3, ?,"
                        + " case when ? <> 'OPEN' then date '2026-03-01' end, now(), now())",
                id, UUID.fromString(customer), state, state));
        return id;
    }

    /** @return the contact who decides */
    String maker(String customer, UUID project, int weight) {
        String owner = "manager";
        String contact = team.as(owner)
                .body(Map.of("name", "决策人" + weight, "customers", List.of(Map.of("customerId", customer, "position", "部长"))))
                .post("/api/v1/contacts").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of(
                "insert into decision_maker (id, customer_id, project_id, contact_id, role, decides_at, weight, created_at, recorded_at)"
                        + " values (?, ?, ?, ?, 'DECIDES', '{6}', ?, now(), now())",
                Ids.next(), UUID.fromString(customer), project, UUID.fromString(contact), weight));
        return contact;
    }

    void met(String person, String customer, String contact, LocalDate on, String kind, String... colleagues) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "customerId", customer, "kind", kind, "summary", "当面沟通", "occurredAt", on + "T02:00:00Z", "contactIds", List.of(contact)));
        body.put("colleagueIds", java.util.Arrays.stream(colleagues).map(name -> team.id(name).toString()).toList());
        team.as(person).body(body).post("/api/v1/interactions").then().statusCode(201);
    }
}
