package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.followup.domain.PlanOrigin;

/** Says of plans what they come from. */
@ApplicationScoped
class PlanSources {

    private final Instance<PlanSourcing> sourcings;

    PlanSources(Instance<PlanSourcing> sourcings) {
        this.sourcings = sourcings;
    }

    @Transactional(TxType.MANDATORY)
    FollowUpPlanView with(FollowUpPlanView plan) {
        return plan.from(of(List.of(plan)).get(plan.id()));
    }

    /** Only what somebody promised comes from anywhere: the rest is not asked for. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, PlanSource> of(Collection<FollowUpPlanView> plans) {
        List<UUID> ids = plans.stream().filter(plan -> plan.origin() == PlanOrigin.HAND).map(FollowUpPlanView::id).toList();
        Map<UUID, PlanSource> sources = new HashMap<>();
        if (!ids.isEmpty()) {
            sourcings.forEach(sourcing -> sources.putAll(sourcing.of(ids)));
        }
        return sources;
    }
}
