package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.InteractionIntake.PastInteraction;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Interactions of imports, by the set. */
@ApplicationScoped
public class IntakeInteractions {

    private final Sql sql;

    IntakeInteractions(Sql sql) {
        this.sql = sql;
    }

    public void add(List<PastInteraction> past, UUID importId, Instant now) {
        sql.batch(
                "insert into interaction (id, customer_id, kind, occurred_at, author_id, summary, import_id, recorded_at)"
                        + " select ?, ?, ?, ?, ?, ?, ?, ? where not exists"
                        + " (select 1 from interaction i where i.customer_id = ? and i.occurred_at = ?)",
                past.stream()
                        .map(one -> new Object[] {
                            Ids.next(), one.customerId(), one.kind(), one.occurredAt(), one.authorId(), one.summary(), importId, now,
                            one.customerId(), one.occurredAt()
                        })
                        .toList());
        sql.update(Fragment.of(
                "update customer c set interaction_count = s.n, last_interaction_at = s.last from (select i.customer_id, count(*) as n,"
                        + " max(i.occurred_at) as last from interaction i where i.corrected_by_id is null and i.customer_id = any(?::uuid[]) group by 1) s"
                        + " where c.id = s.customer_id",
                (Object) past.stream().map(PastInteraction::customerId).distinct().toArray(UUID[]::new)));
    }

    public void removeAll(List<UUID> customerIds) {
        Object ids = customerIds.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from follow_up_plan where customer_id = any(?::uuid[])", ids));
        sql.update(Fragment.of("delete from interaction where customer_id = any(?::uuid[])", ids));
    }
}
