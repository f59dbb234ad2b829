package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.Registration;
import org.gengke.fivelayer.domain.RegistrationOrder;
import org.gengke.fivelayer.domain.RegistrationTerms;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Deal registrations as they are written. The caller holds the lock of the customer. */
@ApplicationScoped
public class RegistrationBook {

    private final Sql sql;

    RegistrationBook(Sql sql) {
        this.sql = sql;
    }

    /** What is written when one is entered. */
    public record Entry(UUID id, UUID customerId, UUID partnerId, UUID productId, RegistrationTerms terms, String note) {}

    public void add(Entry entry, UUID by, Instant now) {
        RegistrationTerms terms = entry.terms;
        sql.update(Fragment.of(
                "insert into deal_registration (id, partner_id, customer_id, product_id, registered_on, valid_from, valid_until, note, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?)",
                entry.id, entry.partnerId, entry.customerId, entry.productId, terms.registeredOn(), terms.validFrom(), terms.validUntil(), entry.note, now, by, now));
    }

    public void change(UUID id, UUID productId, LocalDate validFrom, String note, Instant now) {
        sql.update(Fragment.of(
                "update deal_registration set version = version + 1, product_id = ?::uuid, valid_from = ?, note = ?, updated_at = ? where id = ?",
                productId, validFrom, note, now, id));
    }

    public void extend(UUID id, LocalDate before, LocalDate until, String reason, UUID by, Instant now) {
        sql.update(Fragment.of("update deal_registration set version = version + 1, valid_until = ?, updated_at = ? where id = ?", until, now, id));
        sql.update(Fragment.of(
                "insert into deal_registration_extension (id, registration_id, until_before, valid_until, reason, extended_at, extended_by) values (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), id, before, until, reason, now, by));
    }

    public void withdraw(UUID id, LocalDate on, String reason, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update deal_registration set version = version + 1, withdrawn_on = ?, withdrawn_by = ?, withdrawal_reason = ?, updated_at = ? where id = ?",
                on, by, reason, now, id));
    }

    /** All of one customer, for the rule. */
    public RegistrationOrder of(UUID customerId) {
        return new RegistrationOrder(
                sql.list(Fragment.of("select * from deal_registration where customer_id = ? order by registered_on, sequence", customerId), RegistrationBook::read));
    }

    /** Names of products, by id; those that there are. */
    public Map<UUID, String> products(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    Fragment.of("select id, name from product where id = any(?::uuid[])", (Object) ids.toArray(UUID[]::new)),
                    row -> names.put(Sql.id(row, "id"), row.getString("name")));
        }
        return names;
    }

    /** What the worklist is told of one; {@code subject} is what people call it. */
    public record Watched(UUID id, UUID customerId, String subject, LocalDate validUntil) {}

    /** Those of these that stand and have not expired. */
    public List<Watched> watched(Collection<UUID> ids, LocalDate today) {
        return watched(Fragment.of(" and r.id = any(?::uuid[])", (Object) ids.toArray(UUID[]::new)), today);
    }

    public List<UUID> ofPartner(UUID partnerId) {
        return sql.list(Fragment.of("select id from deal_registration where partner_id = ?", partnerId), row -> Sql.id(row, "id"));
    }

    private List<Watched> watched(Fragment which, LocalDate today) {
        Fragment query = Fragment.of(
                "select r.id, r.customer_id, p.name || coalesce(' · ' || x.name, '') as subject, r.valid_until from deal_registration r"
                        + " join partner p on p.id = r.partner_id left join product x on x.id = r.product_id where r.withdrawn_on is null and r.valid_until >= ?",
                today);
        return sql.list(query.add(which), row -> new Watched(
                Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("subject"), row.getObject("valid_until", LocalDate.class)));
    }

    /** On their way to another record of their customer; the moved ones. */
    public List<UUID> move(UUID from, UUID to) {
        return sql.list(Fragment.of("update deal_registration set customer_id = ? where customer_id = ? returning id", to, from), row -> Sql.id(row, "id"));
    }

    public void moveBack(List<UUID> ids, UUID from, UUID to) {
        if (!ids.isEmpty()) {
            sql.update(Fragment.of(
                    "update deal_registration set customer_id = ? where customer_id = ? and id = any(?::uuid[])", to, from, ids.toArray(UUID[]::new)));
        }
    }

    public void forget(Collection<UUID> customerIds) {
        sql.update(Fragment.of("delete from deal_registration where customer_id = any(?::uuid[])", (Object) customerIds.toArray(UUID[]::new)));
    }

    static RegistrationTerms terms(ResultSet row) throws SQLException {
        return new RegistrationTerms(
                row.getObject("registered_on", LocalDate.class), row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    private static Registration read(ResultSet row) throws SQLException {
        return new Registration(
                Sql.id(row, "id"), Sql.id(row, "product_id"), terms(row), row.getLong("sequence"), row.getObject("withdrawn_on", LocalDate.class));
    }
}
