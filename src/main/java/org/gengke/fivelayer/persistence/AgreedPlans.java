package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.followup.PlanSource;
import org.gengke.followup.domain.PlanSourceKind;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** In which reviews plans were agreed that the reader sees, of the reviews that the reader sees too. */
@ApplicationScoped
public class AgreedPlans {

    /** From each plan back to the first of its chain of reschedulings. */
    private static final String BACK = "with recursive back as (select p.id as plan_id, p.id, p.previous_id from follow_up_plan p where p.id = any(?::uuid[])"
            + " union all select b.plan_id, q.id, q.previous_id from back b join follow_up_plan q on q.id = b.previous_id)"
            + " select k.plan_id, r.id, r.held_on, b.display_name as by_name from back k join five_layer_review_action a on a.plan_id = k.id"
            + " join five_layer_review_customer v on v.id = a.review_customer_id join five_layer_review r on r.id = v.review_id"
            + " join app_user u on u.id = r.person_id left join app_user b on b.id = r.created_by where ";

    private final Sql sql;
    private final ReviewReading reviews;

    AgreedPlans(Sql sql, ReviewReading reviews) {
        this.sql = sql;
        this.reviews = reviews;
    }

    public Map<UUID, PlanSource> sources(Collection<UUID> planIds) {
        Map<UUID, PlanSource> sources = new HashMap<>();
        sql.list(
                Fragment.of(BACK, (Object) planIds.toArray(UUID[]::new)).add(reviews.seen()),
                row -> sources.put(
                        Sql.id(row, "plan_id"),
                        new PlanSource(PlanSourceKind.REVIEW, Sql.id(row, "id"), row.getObject("held_on", LocalDate.class), row.getString("by_name"))));
        return sources;
    }
}
