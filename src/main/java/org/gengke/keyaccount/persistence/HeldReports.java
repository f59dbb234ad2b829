package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.people.Handover;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What accounts reported and a person has to answer, for a handover; what is answered stays with whoever answered it. */
@ApplicationScoped
public class HeldReports {

    private final Sql sql;
    private final BusinessClock clock;

    HeldReports(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Fragment of(UUID responsibleId) {
        return Fragment.of(
                "select x.id as subject_id, x.customer_id, left(x.content, 200) as name, x.kind as detail, 'RESPONSIBLE' as duty, (x.due_at at time zone ?)::date as due_on,"
                        + " null::text as needed, null::uuid as assignee_id from account_report x where x.responsible_id = ? and x.answered_at is null",
                clock.zone().getId(), responsibleId);
    }

    public record Given(UUID reportId, UUID customerId, UUID toId) {}

    public List<Given> give(Handover handover) {
        return sql.list(
                Fragment.of(
                        "update account_report x set responsible_id = i.to_id, version = x.version + 1, updated_at = ? from handover_item i"
                                + " where i.handover_id = ? and i.kind = 'ACCOUNT_REPORT' and x.id = i.subject_id returning x.id, x.customer_id, x.responsible_id",
                        handover.now(), handover.id()),
                row -> new Given(Sql.id(row, "id"), Sql.id(row, "customer_id"), Sql.id(row, "responsible_id")));
    }
}
