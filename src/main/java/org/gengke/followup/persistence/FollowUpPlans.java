package org.gengke.followup.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.followup.domain.FollowUpPlan;

@ApplicationScoped
public class FollowUpPlans implements PanacheRepositoryBase<FollowUpPlan, UUID> {

    /** Written at once, so that the upkeep sees it. */
    public void save(FollowUpPlan plan) {
        persistAndFlush(plan);
    }
}
