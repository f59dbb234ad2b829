package org.gengke.purchase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.people.Visibility;
import org.gengke.purchase.PaymentQuery;
import org.gengke.purchase.PaymentView;
import org.gengke.purchase.domain.OrderState;
import org.gengke.purchase.domain.Payment;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Payments, for those who see the customers of their orders. */
@ApplicationScoped
public class Payments {

    private static final List<Sort> SORTS =
            List.of(new Sort("dueOn", "p.due_on", Keyset.Type.DATE), new Sort("amount", "p.amount", Keyset.Type.NUMBER));
    private static final String SELECT = "select p.*, o.external_id, o.state as order_state, o.amount as order_amount, o.customer_id, c.name as customer_name";
    private static final String FROM =
            " from payment p join customer_order o on o.id = p.order_id join customer c on c.id = o.customer_id where (";
    private static final String PAID = "p.paid_amount is not null and p.paid_amount = p.amount";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    Payments(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    public Optional<PaymentView> visible(UUID id) {
        return sql.first(Fragment.of(SELECT + FROM).add(visibility.readableRow("c")).add(") and p.id = ?", id), Payments::view);
    }

    public Page<PaymentView> list(PaymentQuery query, LocalDate today) {
        Keyset keyset = Keyset.of(SORTS, query.sort(), query.after(), query.limit(), "p.id");
        Fragment filter = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        filter.andAny("o.customer_id", "uuid", query.customerIds()).add(parts.inSegments("o.customer_id", query.segmentIds()));
        filter.andAny("p.order_id", "uuid", query.orderIds());
        if (query.dueFrom() != null) {
            filter.and("p.due_on >= ?", query.dueFrom());
        }
        if (query.dueTo() != null) {
            filter.and("p.due_on <= ?", query.dueTo());
        }
        if (query.paid() != null) {
            filter.and(query.paid() ? PAID : "not (" + PAID + ")");
        }
        if (query.overdue() != null) {
            // What is cancelled is not waited for.
            filter.and((query.overdue() ? "" : "not ") + "(p.due_on < ? and o.state = 'CONFIRMED' and not (" + PAID + "))", today);
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(filter)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT + keyset.selectKey()).add(filter)), Payments::view, total);
    }

    /** What the payments of an order add up to, but for one. The caller holds the lock of its customer. */
    public BigDecimal payable(UUID orderId, UUID except) {
        return sql.first(
                        Fragment.of("select coalesce(sum(amount), 0) as payable from payment where order_id = ? and id <> ?", orderId, except),
                        row -> row.getBigDecimal("payable"))
                .orElseThrow();
    }

    public void add(UUID id, UUID orderId, Payment payment, String note, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into payment (id, order_id, due_on, amount, paid_on, paid_amount, note, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, orderId, payment.dueOn(), payment.amount(), payment.paidOn(), payment.paidAmount(), note, now, by, now));
    }

    /** A payment to write. */
    public record NewPayment(UUID id, UUID orderId, Payment payment) {}

    public void addAll(List<NewPayment> payments, UUID by, Instant now) {
        sql.batch(
                "insert into payment (id, order_id, due_on, amount, paid_on, paid_amount, created_at, created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                payments.stream()
                        .map(one -> new Object[] {
                            one.id, one.orderId, one.payment.dueOn(), one.payment.amount(), one.payment.paidOn(), one.payment.paidAmount(), now, by, now
                        })
                        .toList());
    }

    public void change(UUID id, Payment payment, String note, Instant now) {
        sql.update(Fragment.of(
                "update payment set version = version + 1, due_on = ?, amount = ?, paid_on = ?, paid_amount = ?, note = ?, updated_at = ? where id = ?",
                payment.dueOn(), payment.amount(), payment.paidOn(), payment.paidAmount(), note, now, id));
    }

    static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("due_on", LocalDate.class), row.getBigDecimal("amount"), row.getObject("paid_on", LocalDate.class),
                row.getBigDecimal("paid_amount"));
    }

    private static PaymentView view(ResultSet row) throws SQLException {
        return new PaymentView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "order_id"),
                row.getString("external_id"),
                Sql.constant(row, "order_state", OrderState.class),
                row.getBigDecimal("order_amount"),
                Sql.id(row, "customer_id"),
                row.getString("customer_name"),
                payment(row),
                row.getString("note"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
