package org.gengke.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gengke.classification.domain.Purchases;
import org.gengke.classification.persistence.PurchaseSums;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;
import org.gengke.support.TestClock;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept for the period of today equals what the orders themselves say, wherever the kept period begins. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PurchasePeriodTest {

    @Inject
    TestClock clock;

    @Inject
    PurchaseSums sums;

    @Inject
    Sql sql;

    private final SalesTeam team = new SalesTeam();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String customer;
    private String product;

    @BeforeEach
    void aCustomer() {
        product = team.as("manager").body(Map.of("code", "P-" + mark, "name", "门禁一体机")).post("/api/v1/products").then().statusCode(201).extract().path("id");
        customer = team.as("rep").body(Map.of("name", "甲" + mark)).post("/api/v1/customers").then().statusCode(201).extract().path("id");
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
        keptFrom(clock.today().plusDays(1).minusMonths(12));
    }

    @Test
    void theKeptSumsAreThoseOfTheOrders() {
        for (int daysAgo : List.of(0, 3, 30, 31, 200, 334, 350, 364, 365, 366, 400, 700)) {
            order(daysAgo, 100 + daysAgo);
        }
        LocalDate from = clock.today().plusDays(1).minusMonths(12);
        keptFrom(from.minusMonths(3));
        equalToTheOrders(from);
        keptFrom(from);
        equalToTheOrders(from);
        // What is written from now on is written with the period that has moved.
        String late = order(20, 5000);
        order(340, 7);
        equalToTheOrders(from);
        team.as("rep").body(Map.of("reason", "项目取消")).post("/api/v1/orders/" + late + "/cancellation").then().statusCode(200);
        equalToTheOrders(from);
        keptFrom(from.plusMonths(1));
        equalToTheOrders(from.plusMonths(1));
        equalToTheOrders(from);
    }

    @Test
    void whoWritesOrdersIsNotWaitedFor() {
        LocalDate kept = kept();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.exists(Fragment.of("select pg_advisory_xact_lock_shared(hashtext('purchase_period'))"));
            keptFrom(LocalDate.of(2020, 1, 1));
            assertThat(kept()).isEqualTo(kept);
        });
        keptFrom(LocalDate.of(2020, 1, 1));
        assertThat(kept()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    private LocalDate kept() {
        return alone(() -> sql.first(Fragment.of("select p.since from purchase_period p"), row -> row.getObject(1, LocalDate.class)).orElseThrow());
    }

    private void keptFrom(LocalDate from) {
        alone(() -> {
            sums.keepPeriod(from);
            return null;
        });
    }

    private void equalToTheOrders(LocalDate from) {
        LocalDate to = clock.today();
        List<Purchases> ours = alone(() -> sums.between(Optional.of(Fragment.of("select ?", UUID.fromString(customer))), from, to));
        List<Purchases> orders = alone(() -> sql.list(
                Fragment.of(
                        "select o.customer_id, count(*) as orders, count(distinct o.ordered_on) as days, min(o.ordered_on) - date '1970-01-01', max(o.ordered_on) - date '1970-01-01',"
                                + " sum(o.amount * 100), sum(o.gross_profit * 100), count(o.gross_profit) from customer_order o"
                                + " where o.customer_id = ? and o.state = 'CONFIRMED' and o.ordered_on between ? and ? group by 1",
                        UUID.fromString(customer), from, to),
                row -> new Purchases(Sql.id(row, "customer_id"), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getLong(6), row.getLong(7), row.getInt(8))));
        assertThat(ours).isEqualTo(orders).hasSize(1);
    }

    private static <T> T alone(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get);
    }

    private String order(int daysAgo, int amount) {
        return team.as("rep").body(Map.of(
                        "customerId", customer, "orderedOn", clock.today().minusDays(daysAgo).toString(), "lines",
                        List.of(Map.of("productId", product, "quantity", 1, "unitPrice", amount, "unitCost", amount / 2))))
                .post("/api/v1/orders").then().statusCode(201).extract().path("id");
    }
}
