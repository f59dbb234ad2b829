package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerParts;
import org.gengke.followup.Warnings.Raised;
import org.gengke.followup.Warnings.Warning;
import org.gengke.followup.domain.WarningKind;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Warnings as they are written, and as worklists read them. */
@ApplicationScoped
public class WarningRows {

    private static final int SHOWN = 200;

    /** Approached too early for a step that has come since: told, after what somebody can still do something about. */
    private static final String PAST = "r.kind = 'DECISION_MAKER_OVERSTEPPED' and r.step_reached_on is not null";

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerParts parts;

    WarningRows(Sql sql, Visibility visibility, CustomerParts parts) {
        this.sql = sql;
        this.visibility = visibility;
        this.parts = parts;
    }

    public void replace(Collection<UUID> wholeIds, List<Warning> warnings) {
        if (wholeIds.isEmpty()) {
            return;
        }
        sql.update(Fragment.of("delete from worklist_warning where whole_id = any(?::uuid[])", (Object) wholeIds.toArray(UUID[]::new)));
        sql.batch(
                "insert into worklist_warning (customer_id, kind, whole_id, whole_name, subject_id, subject_name, assignee_id, since, raised_on, step, step_reached_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                warnings.stream()
                        .map(one -> new Object[] {
                            one.customerId(), one.kind(), one.wholeId(), one.wholeName(), one.subjectId(), one.subjectName(), one.assigneeId(), one.since(),
                            one.raisedOn(), one.step(), one.stepReachedOn()
                        })
                        .toList());
    }

    /**
     * Of a person's customers and of what this person works on, as far as the caller sees it; what is past last, else the longest first. With segments,
     * which tell of customers, of those alone whose customers the caller sees.
     */
    public List<Raised> of(UUID person, List<UUID> segmentIds, LocalDate today) {
        Fragment query = Fragment.of(
                "select r.*, c.name from worklist_warning r join customer c on c.id = r.customer_id where " + Visibility.peopleShown("c")
                        + " and (c.owner_id = ? or r.assignee_id = ?) and r.raised_on <= ? and (",
                person, person, today);
        boolean whole = segmentIds == null || segmentIds.isEmpty();
        query.add(whole ? visibility.readable("c", "r.assignee_id") : visibility.readable("c")).add(")").add(parts.inSegments("r.customer_id", segmentIds));
        return sql.list(query.add(" order by " + PAST + ", r.since, r.subject_id, r.kind limit " + SHOWN), row -> new Raised(
                new Warning(
                        Sql.id(row, "customer_id"), Sql.constant(row, "kind", WarningKind.class), Sql.id(row, "whole_id"), row.getString("whole_name"),
                        Sql.id(row, "subject_id"), row.getString("subject_name"), Sql.id(row, "assignee_id"), row.getObject("since", LocalDate.class),
                        row.getObject("raised_on", LocalDate.class), Sql.integer(row, "step"), row.getObject("step_reached_on", LocalDate.class)),
                row.getString("name")));
    }
}
