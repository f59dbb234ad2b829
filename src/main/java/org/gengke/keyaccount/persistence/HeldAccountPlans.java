package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.people.Handover;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The key-account plans that a person keeps, for a handover; closed ones stay with whoever closed them. */
@ApplicationScoped
public class HeldAccountPlans {

    private final Sql sql;

    HeldAccountPlans(Sql sql) {
        this.sql = sql;
    }

    /** Under the title of the version in force, before that of the latest. */
    public Fragment of(UUID responsibleId) {
        return Fragment.of(
                "select p.id as subject_id, p.customer_id, v.title as name, p.state as detail, 'RESPONSIBLE' as duty, v.ends_on as due_on, null::text as needed,"
                        + " null::uuid as assignee_id from key_account_plan p cross join lateral (select x.title, x.ends_on from key_account_plan_version x"
                        + " where x.plan_id = p.id order by (x.number = p.in_force) desc nulls last, x.number desc limit 1) v"
                        + " where p.responsible_id = ? and p.state <> 'CLOSED'",
                responsibleId);
    }

    public record Given(UUID planId, UUID customerId, UUID toId) {}

    public List<Given> give(Handover handover) {
        return sql.list(
                Fragment.of(
                        "update key_account_plan p set responsible_id = i.to_id, version = p.version + 1, updated_at = ? from handover_item i"
                                + " where i.handover_id = ? and i.kind = 'ACCOUNT_PLAN' and p.id = i.subject_id returning p.id, p.customer_id, p.responsible_id",
                        handover.now(), handover.id()),
                row -> new Given(Sql.id(row, "id"), Sql.id(row, "customer_id"), Sql.id(row, "responsible_id")));
    }
}
