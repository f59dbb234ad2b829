package org.gengke.trial.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.gengke.customer.CustomerParts;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.trial.TrialQuery;
import org.gengke.trial.TrialScope;
import org.gengke.trial.domain.TrialStage;

/** The conditions that lists and figures share, so that a figure's list has exactly its rows. */
@ApplicationScoped
class TrialConditions {

    private final CustomerParts parts;

    TrialConditions(CustomerParts parts) {
        this.parts = parts;
    }

    Fragment in(Fragment filter, TrialScope scope) {
        filter.andAny("t.customer_id", "uuid", scope.customerIds()).add(parts.inSegments("t.customer_id", scope.segmentIds()));
        filter.andAny("c.owner_id", "uuid", scope.ownerIds());
        if (scope.teamIds() != null && !scope.teamIds().isEmpty()) {
            filter.and("c.team_id = any(array(select g.id from team g where g.path && ?::uuid[]))", (Object) scope.teamIds().toArray());
        }
        filter.andAny("t.engineer_id", "uuid", scope.engineerIds());
        return filter.andAny("t.product_id", "uuid", scope.productIds());
    }

    static Fragment between(Fragment filter, String column, LocalDate from, LocalDate to) {
        if (from != null) {
            filter.and(column + " >= ?", from);
        }
        return to == null ? filter : filter.and(column + " <= ?", to);
    }

    Fragment of(Fragment filter, TrialQuery query, LocalDate today) {
        in(filter, query.scope());
        if (query.q() != null && !query.q().isBlank()) {
            filter.andMatches("c", SearchText.Query.of(query.q()));
        }
        filter.andIn("t.stage", query.stages()).andIn("t.cause", query.causes());
        if (query.reached() != null) {
            filter.and(reached(query.reached()));
        }
        if (query.left() != null) {
            filter.and("exists (select 1 from test_trial_stage s where s.trial_id = t.id and s.left_on is not null and s.stage = '" + query.left().name() + "')");
        }
        if (query.running() != null) {
            filter.and(query.running() ? "t.ended_on is null" : "t.ended_on is not null");
        }
        if (query.stalled() != null) {
            filter.and((query.stalled() ? "" : "not ") + "exists (select 1 from worklist_reminder r where r.subject_id = t.id and r.raised_on <= ?)", today);
        }
        if (given(query.stallKinds())) {
            filter.and(Fragment.of("exists (select 1 from worklist_reminder r where r.subject_id = t.id and r.raised_on <= ?", today)
                    .andIn("r.kind", query.stallKinds())
                    .add(")"));
        }
        if (given(query.competitorIds()) || given(query.competitorResults())) {
            filter.and(Fragment.of("exists (select 1 from test_trial_comparison x where x.trial_id = t.id")
                    .andAny("x.competitor_id", "uuid", query.competitorIds())
                    .andIn("x.result", query.competitorResults())
                    .add(")"));
        }
        between(filter, "t.begun_on", query.begunFrom(), query.begunTo());
        return between(filter, "t.ended_on", query.endedFrom(), query.endedTo());
    }

    /** An end in vain is a stage that was reached, too. */
    private static String reached(TrialStage stage) {
        return stage.inVain() ? "t.stage = '" + stage.name() + "'" : "t.furthest >= " + stage.ordinal();
    }

    private static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
