package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.gengke.followup.persistence.HeldPlans;
import org.gengke.followup.persistence.HeldPlans.Given;
import org.gengke.people.AuditTrail;
import org.gengke.people.Handover;
import org.gengke.people.HandoverPart;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;

/** Promises go to others with their days, their chains and their marks; that is no reschedule. */
@ApplicationScoped
class PlanHandover implements HandoverPart {

    private final HeldPlans plans;
    private final AuditTrail audit;

    PlanHandover(HeldPlans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    private record Noted(UUID ownerId) {}

    @Override
    public HandoverKind kind() {
        return HandoverKind.PLAN;
    }

    @Override
    public Fragment held(UUID personId) {
        return plans.of(personId);
    }

    /** Those of an owner follow the customer, as with each change of owner; of others it is noted. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void move(Handover handover) {
        audit.noteAll("FOLLOW_UP_CHANGED", "FollowUpPlan", plans.give(handover).stream()
                .filter(Given::delegated)
                .map(one -> new AuditTrail.Noted(one.planId(), one.customerId(), new Noted(handover.fromId()), new Noted(one.toId())))
                .toList());
    }
}
