package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.gengke.keyaccount.persistence.HeldAccountPlans;
import org.gengke.people.AuditTrail;
import org.gengke.people.Handover;
import org.gengke.people.HandoverPart;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;

/** Key-account plans go to others who keep them. What their versions say stays; the promises that activities became go as promises. */
@ApplicationScoped
class AccountPlanHandover implements HandoverPart {

    private final HeldAccountPlans plans;
    private final AuditTrail audit;

    AccountPlanHandover(HeldAccountPlans plans, AuditTrail audit) {
        this.plans = plans;
        this.audit = audit;
    }

    private record Noted(UUID responsibleId) {}

    @Override
    public HandoverKind kind() {
        return HandoverKind.ACCOUNT_PLAN;
    }

    @Override
    public Fragment held(UUID personId) {
        return plans.of(personId);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void move(Handover handover) {
        audit.noteAll("KEY_ACCOUNT_PLAN_ASSIGNED", "KeyAccountPlan", plans.give(handover).stream()
                .map(one -> new AuditTrail.Noted(one.planId(), one.customerId(), new Noted(handover.fromId()), new Noted(one.toId())))
                .toList());
    }
}
