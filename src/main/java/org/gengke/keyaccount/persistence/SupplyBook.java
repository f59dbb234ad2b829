package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.SupplyAgreement.Content;
import org.gengke.keyaccount.SupplyLine.Correction;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Stocks, forecasts and agreements as they are written, at customers that the door has locked. */
@ApplicationScoped
public class SupplyBook {

    private final Sql sql;

    SupplyBook(Sql sql) {
        this.sql = sql;
    }

    public void tell(UUID id, UUID customerId, UUID productId, LocalDate toldOn, BigDecimal quantity, String toldBy, String note, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into account_stock (id, customer_id, product_id, told_on, quantity, told_by, note, created_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, productId, toldOn, quantity, toldBy, note, now, by));
    }

    public void forget(UUID stockId) {
        sql.update(Fragment.of("delete from account_stock where id = ?", stockId));
    }

    public Optional<Correction> correction(UUID customerId, UUID productId, LocalDate month) {
        return sql.first(
                Fragment.of("select f.quantity, f.reason from supply_forecast f where f.customer_id = ? and f.product_id = ? and f.month = ?", customerId, productId, month),
                row -> new Correction(row.getBigDecimal("quantity"), row.getString("reason")));
    }

    public void correct(UUID customerId, UUID productId, LocalDate month, Correction correction, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into supply_forecast (id, customer_id, product_id, month, quantity, reason, updated_at, updated_by) values (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (customer_id, product_id, month) do update set quantity = excluded.quantity, reason = excluded.reason, updated_at = excluded.updated_at,"
                        + " updated_by = excluded.updated_by",
                Ids.next(), customerId, productId, month, correction.quantity(), correction.reason(), now, by));
    }

    public void takeBack(UUID customerId, UUID productId, LocalDate month) {
        sql.update(Fragment.of("delete from supply_forecast where customer_id = ? and product_id = ? and month = ?", customerId, productId, month));
    }

    public void agree(UUID id, UUID customerId, UUID productId, Content content, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into supply_agreement (id, customer_id, product_id, begins_on, ends_on, quantity, reserved, note, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, productId, content.beginsOn(), content.endsOn(), content.quantity(), content.reserved(), content.note(), now, by, now));
    }

    public void change(UUID id, Content content, Instant now) {
        sql.update(Fragment.of(
                "update supply_agreement set begins_on = ?, ends_on = ?, quantity = ?, reserved = ?, note = ?, version = version + 1, updated_at = ? where id = ?",
                content.beginsOn(), content.endsOn(), content.quantity(), content.reserved(), content.note(), now, id));
    }

    public void remove(UUID agreementId) {
        sql.update(Fragment.of("delete from supply_agreement where id = ?", agreementId));
    }

    /** Another agreement for the same product that shares a day. */
    public Optional<UUID> overlapping(UUID customerId, UUID productId, UUID except, Content content) {
        return sql.first(
                Fragment.of(
                        "select a.id from supply_agreement a where a.customer_id = ? and a.product_id = ? and a.id <> ? and a.begins_on <= ? and a.ends_on >= ? order by a.begins_on limit 1",
                        customerId, productId, except, content.endsOn(), content.beginsOn()),
                row -> Sql.id(row, "id"));
    }

    public boolean productKnown(UUID productId) {
        return sql.exists(Fragment.of("select 1 from product p where p.id = ?", productId));
    }
}
