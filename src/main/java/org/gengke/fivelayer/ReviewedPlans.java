package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.persistence.AgreedPlans;
import org.gengke.followup.PlanSource;
import org.gengke.followup.PlanSourcing;

/** Promises that were agreed in reviews. */
@ApplicationScoped
class ReviewedPlans implements PlanSourcing {

    private final AgreedPlans agreed;

    ReviewedPlans(AgreedPlans agreed) {
        this.agreed = agreed;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Map<UUID, PlanSource> of(Collection<UUID> planIds) {
        return agreed.sources(planIds);
    }
}
