package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.ContactView.NewPosition;
import org.gengke.customer.domain.ReportingLines;
import org.gengke.customer.domain.ReportingLines.Line;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Who is what at which customer; one that left keeps its row, and what was recorded before stays beside it. */
@ApplicationScoped
public class ContactPositions {

    private final Sql sql;
    private final BusinessClock clock;

    ContactPositions(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean present(UUID contactId, UUID customerId) {
        return sql.exists(Fragment.of(
                "select 1 from contact_position where contact_id = ? and customer_id = ? and left_on is null", contactId, customerId));
    }

    public void take(UUID contactId, NewPosition position) {
        sql.update(Fragment.of(
                "insert into contact_position (id, contact_id, customer_id, position, department, role, reports_to_id, since, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), contactId, position.customerId(), position.position(), position.department(), position.role(),
                position.reportsToId(), position.since(), clock.now()));
    }

    /** The same position under other words. */
    public void describe(UUID contactId, NewPosition position) {
        sql.update(Fragment.of(
                "update contact_position set position = ?, department = ?, role = ?, reports_to_id = ?, since = coalesce(?::date, since), recorded_at = ?"
                        + " where contact_id = ? and customer_id = ? and left_on is null",
                position.position(), position.department(), position.role(), position.reportsToId(), position.since(), clock.now(), contactId,
                position.customerId()));
    }

    /** False when the contact is not there. */
    public boolean leave(UUID contactId, UUID customerId, LocalDate leftOn) {
        return sql.update(Fragment.of(
                        "update contact_position set left_on = greatest(?::date, since), recorded_at = ? where contact_id = ? and customer_id = ? and left_on is null",
                        leftOn, clock.now(), contactId, customerId))
                == 1;
    }

    /** Who is at the customer, and whom each reports to. */
    public ReportingLines lines(UUID customerId) {
        return new ReportingLines(sql.list(
                Fragment.of(
                        "select p.contact_id, k.name, p.reports_to_id from contact_position p join contact k on k.id = p.contact_id"
                                + " where p.customer_id = ? and p.left_on is null",
                        customerId),
                row -> new Line(Sql.id(row, "contact_id"), row.getString("name"), Sql.id(row, "reports_to_id"))));
    }

    /**
     * Whoever reported to the contact at the customer reports to another one, or to nobody.
     *
     * @return who that is
     */
    public List<UUID> handOn(UUID contactId, UUID customerId, UUID toId) {
        return sql.list(
                Fragment.of(
                        "update contact_position set reports_to_id = ?::uuid, recorded_at = ? where reports_to_id = ? and customer_id = ? and left_on is null and contact_id <> ?"
                                + " returning contact_id",
                        toId, clock.now(), contactId, customerId, contactId),
                row -> Sql.id(row, "contact_id"));
    }
}
