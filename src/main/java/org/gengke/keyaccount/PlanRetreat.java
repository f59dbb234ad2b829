package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.keyaccount.PlanService.Draft;
import org.gengke.keyaccount.domain.CommentKind;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.VersionNotSubmitted;
import org.gengke.keyaccount.domain.VersionState;
import org.gengke.keyaccount.persistence.PlanBook;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;

/** What did not come into force, taken back or given up. */
@ApplicationScoped
public class PlanRetreat {

    private final PlanBook book;
    private final OpenVersion open;
    private final PlanSteps steps;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PlanRetreat(PlanBook book, OpenVersion open, PlanSteps steps, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.book = book;
        this.open = open;
        this.steps = steps;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    private record Step(int number, String note) {}

    /**
     * Taken back to be written on, while no manager has decided.
     *
     * @throws NotAllowed for anybody but whoever handed it in
     */
    @Transactional
    public PlanDetail withdraw(UUID id, String note) {
        KeyAccountPlan plan = open.locked(id, null);
        PlanVersion submitted = open.open(plan);
        if (submitted.state() != VersionState.SUBMITTED) {
            throw new VersionNotSubmitted(id);
        }
        if (!callers.get().id().equals(submitted.submittedBy())) {
            throw new NotAllowed();
        }
        book.reopen(submitted.id());
        if (plan.inForce() == null) {
            book.state(id, KeyAccountPlanState.DRAFT, null);
        }
        audit.note("KEY_ACCOUNT_PLAN_WITHDRAWN", "KeyAccountPlan", id, plan.customerId(), null, new Step(submitted.number(), note));
        return steps.said(plan, submitted, CommentKind.WITHDRAWN, note);
    }

    /** A version that is being written, or lies with a manager, is given up. What is in force goes on; without any, nothing is left but the audit trail. */
    @Transactional
    public void discard(UUID id, Integer version, int number) {
        KeyAccountPlan plan = open.locked(id, version);
        PlanVersion given = open.open(plan);
        if (given.number() != number) {
            throw new NotFound();
        }
        if (plan.inForce() == null) {
            audit.note("KEY_ACCOUNT_PLAN_REMOVED", "KeyAccountPlan", id, plan.customerId(), new Draft(plan.responsibleId(), given.content()), null);
            book.remove(id);
            steps.gone(plan);
            return;
        }
        book.decide(given.id(), VersionState.DISCARDED, callers.get().id(), clock.now());
        audit.note("KEY_ACCOUNT_PLAN_DISCARDED", "KeyAccountPlan", id, plan.customerId(), null, new Step(given.number(), null));
        steps.said(plan, given, CommentKind.DISCARDED, null);
    }
}
