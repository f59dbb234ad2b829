package org.gengke.keyaccount;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;

/** Key accounts, their products and orders, made over HTTP; and where a duty stands at one. */
final class AccountScene {

    final SalesTeam team;

    AccountScene(SalesTeam team) {
        this.team = team;
    }

    /** A key account of that person. */
    String account(String owner) {
        String id = team.as(owner).body(Map.of("name", "重点" + UUID.randomUUID())).post("/api/v1/customers").then().statusCode(201).extract().path("id");
        SalesTeam.sql(Fragment.of("update customer set tier = 'STRATEGIC', updated_at = updated_at + interval '1 second' where id = ?", UUID.fromString(id)));
        return id;
    }

    String product() {
        String code = "P" + UUID.randomUUID().toString().substring(0, 12);
        return team.as("manager").body(Map.of("code", code, "name", "闸机" + code)).post("/api/v1/products").then().statusCode(201).extract().path("id");
    }

    String order(String person, String customer, String product, LocalDate day, String quantity, String price) {
        return team.as(person)
                .body(Map.of(
                        "customerId", customer, "orderedOn", day.toString(),
                        "lines", List.of(Map.of("productId", product, "quantity", new BigDecimal(quantity), "unitPrice", new BigDecimal(price)))))
                .post("/api/v1/orders").then().statusCode(201).extract().path("id");
    }

    /** As the desk reads it. */
    static DutyStanding standing(DutyKind kind, String customer, LocalDate on) {
        UUID id = UUID.fromString(customer);
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().listAll(Duty.class).stream()
                .map(one -> one.get())
                .filter(duty -> duty.kind() == kind)
                .findFirst().orElseThrow()
                .standings(List.of(id), on).get(id));
    }

    /** What SQL says that was written beside the code. */
    static BigDecimal figure(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(Sql.class).get().first(Fragment.of(sql, parameters), row -> row.getBigDecimal(1)).orElseThrow());
    }
}
