package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanClosed;
import org.gengke.keyaccount.domain.VersionNotOpen;
import org.gengke.keyaccount.domain.VersionState;
import org.gengke.keyaccount.persistence.PlanBook;
import org.gengke.keyaccount.persistence.PlanReading;
import org.gengke.keyaccount.persistence.VersionReading;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** Plans that somebody is about to change: locked, and what may be changed of them. */
@ApplicationScoped
class OpenVersion {

    private final PlanBook book;
    private final PlanReading plans;
    private final VersionReading versions;
    private final Cultivation cultivation;

    OpenVersion(PlanBook book, PlanReading plans, VersionReading versions, Cultivation cultivation) {
        this.book = book;
        this.plans = plans;
        this.versions = versions;
        this.cultivation = cultivation;
    }

    /**
     * The plan, once nobody else is at it or its customer.
     *
     * @param version what the caller saw; null for any
     * @throws NotFound when the caller does not see the customer
     * @throws org.gengke.shared.domain.NotAllowed when the caller may not change it
     * @throws PlanClosed when it is over
     */
    KeyAccountPlan locked(UUID planId, Integer version) {
        cultivation.lock(plans.one(planId).orElseThrow(NotFound::new).customerId());
        book.lock(planId);
        KeyAccountPlan plan = plans.one(planId).orElseThrow(NotFound::new);
        if (version != null && version != plan.version()) {
            throw new VersionConflict();
        }
        if (plan.state() == KeyAccountPlanState.CLOSED) {
            throw new PlanClosed(planId);
        }
        return plan;
    }

    /** The version of it that is being written. */
    PlanVersion written(KeyAccountPlan plan) {
        PlanVersion open = open(plan);
        if (open.state() != VersionState.DRAFT) {
            throw new VersionNotOpen(plan.id());
        }
        return open;
    }

    /** The version of it that is being written or lies with a manager. */
    PlanVersion open(KeyAccountPlan plan) {
        if (plan.open() == null) {
            throw new VersionNotOpen(plan.id());
        }
        return versions.version(plan.id(), plan.open()).orElseThrow();
    }
}
