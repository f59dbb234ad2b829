package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.NewFollowUpPlan;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.keyaccount.PlanReview.Said;
import org.gengke.keyaccount.PlanReview.Then;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanNotActive;
import org.gengke.keyaccount.persistence.PlanReading;
import org.gengke.keyaccount.persistence.ReviewRecords;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** Meetings about a plan in force (section 9, monitor): what was seen, said, decided and agreed. */
@ApplicationScoped
public class PlanReviews {

    private final ReviewRecords records;
    private final PlanReading plans;
    private final PlanViews views;
    private final OpenVersion open;
    private final FollowUpPlanService followUps;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PlanReviews(
            ReviewRecords records,
            PlanReading plans,
            PlanViews views,
            OpenVersion open,
            FollowUpPlanService followUps,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.records = records;
        this.plans = plans;
        this.views = views;
        this.open = open;
        this.followUps = followUps;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** What was agreed, to be done. */
    public record Action(InteractionKind kind, String purpose, LocalDate dueOn, UUID ownerId) {}

    private record Noted(LocalDate heldOn, List<UUID> participantIds, String note, String decisions) {}

    private record NotedAction(String purpose, LocalDate dueOn) {}

    /** Newest first. */
    @Transactional
    public List<PlanReview> reviews(UUID planId) {
        plans.one(planId).orElseThrow(NotFound::new);
        return records.of(planId, clock.today());
    }

    @Transactional
    public PlanReview review(UUID planId, UUID id) {
        return reviews(planId).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Begins one today; where each goal stands is kept as it is. */
    @Transactional
    public PlanReview hold(UUID planId, Said said) {
        KeyAccountPlan plan = active(planId);
        check(said);
        UUID id = Ids.next();
        List<Then> goals = views.plan(planId).goals().stream()
                .map(goal -> new Then(
                        goal.goal().id(), goal.goal().metric(), goal.goal().target(), goal.actual(), goal.standing().expected(), goal.standing().percent(),
                        goal.standing().track()))
                .toList();
        records.add(id, plan, clock.today(), said, goals, callers.get().id(), clock.now());
        audit.note("KEY_ACCOUNT_REVIEW_HELD", "KeyAccountReview", id, plan.customerId(), null, noted(clock.today(), said));
        return review(planId, id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public PlanReview change(UUID planId, UUID id, Integer version, Said said) {
        KeyAccountPlan plan = active(planId);
        PlanReview before = review(planId, id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        check(said);
        records.change(id, said);
        audit.note("KEY_ACCOUNT_REVIEW_CHANGED", "KeyAccountReview", id, plan.customerId(), noted(before.heldOn(), before.said()), noted(before.heldOn(), said));
        return review(planId, id);
    }

    /** On the worklist of whoever does it. */
    @Transactional
    public PlanReview agree(UUID planId, UUID id, Action action) {
        KeyAccountPlan plan = active(planId);
        review(planId, id);
        PlanPurpose purpose = new PlanPurpose(action.kind(), action.purpose(), PlanPriority.HIGH);
        UUID followUp = followUps.give(new NewFollowUpPlan(plan.customerId(), action.dueOn(), action.ownerId(), purpose)).id();
        records.agree(id, followUp, clock.now());
        audit.note("KEY_ACCOUNT_REVIEW_AGREED", "KeyAccountReview", id, plan.customerId(), null, new NotedAction(action.purpose(), action.dueOn()));
        return review(planId, id);
    }

    private KeyAccountPlan active(UUID planId) {
        KeyAccountPlan plan = open.locked(planId, null);
        if (plan.state() != KeyAccountPlanState.ACTIVE) {
            throw new PlanNotActive(planId);
        }
        return plan;
    }

    private void check(Said said) {
        if (!plans.colleagues(said.participantIds())) {
            throw new InvalidContent(List.of(Finding.of("#/participantIds", "colleague-unknown")));
        }
    }

    private static Noted noted(LocalDate heldOn, Said said) {
        return new Noted(heldOn, said.participantIds(), said.note(), said.decisions());
    }
}
