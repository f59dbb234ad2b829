package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.ReportView.ReportDraft;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What accounts report, as it is written. */
@ApplicationScoped
public class Reports {

    private static final int EXCERPT = 60;

    private final Sql sql;

    Reports(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, UUID customerId, ReportDraft said, Instant dueAt, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into account_report (id, customer_id, kind, contact_id, content, reported_at, responsible_id, due_at, created_at, recorded_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, said.kind(), said.contactId(), said.content(), said.reportedAt(), said.responsibleId(), dueAt, now, by, now));
    }

    public void change(UUID id, ReportDraft said, Instant dueAt, Integer takenMinutes, Instant now) {
        sql.update(Fragment.of(
                "update account_report set version = version + 1, kind = ?, contact_id = ?, content = ?, reported_at = ?, responsible_id = ?, due_at = ?,"
                        + " taken_minutes = ?::int, updated_at = ? where id = ?",
                said.kind(), said.contactId(), said.content(), said.reportedAt(), said.responsibleId(), dueAt, takenMinutes, now, id));
    }

    public void answer(UUID id, String answer, Instant at, int takenMinutes, UUID by, Instant now) {
        sql.update(Fragment.of(
                "update account_report set version = version + 1, answer = ?, answered_at = ?, taken_minutes = ?, answered_by = ?, updated_at = ? where id = ?",
                answer, at, takenMinutes, by, now, id));
    }

    /** What the worklist is told of. */
    public record Waiting(UUID id, UUID customerId, String content, UUID responsibleId, Instant reportedAt) {}

    /** Those of these that have no answer. */
    public List<Waiting> waiting(Collection<UUID> ids) {
        return sql.list(
                Fragment.of(
                        "select id, customer_id, left(content, " + EXCERPT + ") as content, responsible_id, reported_at from account_report where answered_at is null and id = any(?::uuid[])",
                        (Object) ids.toArray(UUID[]::new)),
                row -> new Waiting(Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("content"), Sql.id(row, "responsible_id"), Sql.instant(row, "reported_at")));
    }
}
