package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.ContactView.NewPosition;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Who is what at which customer; one that left keeps its row. */
@ApplicationScoped
public class ContactPositions {

    private final Sql sql;

    ContactPositions(Sql sql) {
        this.sql = sql;
    }

    public boolean present(UUID contactId, UUID customerId) {
        return sql.exists(Fragment.of(
                "select 1 from contact_position where contact_id = ? and customer_id = ? and left_on is null", contactId, customerId));
    }

    public void take(UUID contactId, NewPosition position) {
        sql.update(Fragment.of(
                "insert into contact_position (id, contact_id, customer_id, position, department, role, reports_to_id, since)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), contactId, position.customerId(), position.position(), position.department(), position.role(),
                position.reportsToId(), position.since()));
    }

    /** The same position under other words. */
    public void describe(UUID contactId, NewPosition position) {
        sql.update(Fragment.of(
                "update contact_position set position = ?, department = ?, role = ?, reports_to_id = ?, since = coalesce(?::date, since)"
                        + " where contact_id = ? and customer_id = ? and left_on is null",
                position.position(), position.department(), position.role(), position.reportsToId(), position.since(), contactId,
                position.customerId()));
    }

    /** False when the contact is not there. */
    public boolean leave(UUID contactId, UUID customerId, LocalDate leftOn) {
        return sql.update(Fragment.of(
                        "update contact_position set left_on = greatest(?::date, since) where contact_id = ? and customer_id = ? and left_on is null",
                        leftOn, contactId, customerId))
                == 1;
    }

    /** Whether the other person works, or worked, at the customer. */
    public boolean knownAt(UUID contactId, UUID customerId) {
        return sql.exists(
                Fragment.of("select 1 from contact_position where contact_id = ? and customer_id = ?", contactId, customerId));
    }
}
