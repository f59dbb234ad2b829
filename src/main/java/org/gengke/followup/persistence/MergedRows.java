package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation.InteractionCount;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What follow-up keeps of a customer, on its way to another record. */
@ApplicationScoped
public class MergedRows {

    private final Sql sql;

    MergedRows(Sql sql) {
        this.sql = sql;
    }

    /** What moves. Plans that the rhythm made stay behind and are cancelled by it. */
    public enum Kind {
        INTERACTION("interaction", "", ""),
        FOLLOW_UP_PLAN("follow_up_plan", ", is_next = false", " and (state <> 'PLANNED' or origin in ('HAND','IMPORT'))"),
        NOTIFICATION("notification", "", "");

        private final String table;
        private final String also;
        private final String which;

        Kind(String table, String also, String which) {
            this.table = table;
            this.also = also;
            this.which = which;
        }

        public String table() {
            return table;
        }
    }

    /** The moved ones. */
    public List<UUID> move(Kind kind, UUID from, UUID to) {
        return sql.list(
                Fragment.of("update " + kind.table + " set customer_id = ?" + kind.also + " where customer_id = ?" + kind.which + " returning id", to, from),
                row -> Sql.id(row, "id"));
    }

    public void moveBack(Kind kind, List<UUID> ids, UUID from, UUID to) {
        if (!ids.isEmpty()) {
            sql.update(Fragment.of(
                    "update " + kind.table + " set customer_id = ?" + kind.also + " where customer_id = ? and id = any(?::uuid[])",
                    to, from, ids.toArray(UUID[]::new)));
        }
    }

    /** The re-evaluation of a paused customer that the merge cancelled stands again; the last one, if it was merged before. */
    public void reviveReEvaluation(UUID customerId, Instant now) {
        sql.update(Fragment.of(
                "update follow_up_plan set state = 'PLANNED', cause = null, ended_by = null, version = version + 1, updated_at = ? where id = (select p.id from follow_up_plan p"
                        + " join customer c on c.id = p.customer_id where c.id = ? and c.status = 'PAUSED' and p.origin = 'RE_EVALUATION' and p.state = 'CANCELLED'"
                        + " and p.cause = 'MERGED' order by p.updated_at desc, p.id desc limit 1)",
                now, customerId));
    }

    /** How often these customers have been spoken to, and when last. */
    public List<InteractionCount> counts(List<UUID> customerIds) {
        return sql.list(
                Fragment.of(
                        "select x.id, count(i.id) as interactions, max(i.occurred_at) as last from unnest(?::uuid[]) x(id)"
                                + " left join interaction i on i.customer_id = x.id and i.corrected_by_id is null and i.counts group by x.id",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> new InteractionCount(Sql.id(row, "id"), row.getInt("interactions"), Sql.instant(row, "last")));
    }
}
