package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.customer.CultivatedCustomer;
import org.gengke.customer.Cultivation;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.followup.domain.FollowUpPlan;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.NotFollowedUp;
import org.gengke.followup.domain.PauseUndecided;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.followup.persistence.FollowUpPlans;
import org.gengke.followup.persistence.PlanBook;
import org.gengke.followup.persistence.PlanReading;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;

/** What happened and what comes next, in one step: whether a plan had promised it or not. */
@ApplicationScoped
public class CompletionService {

    private final FollowUpPlans plans;
    private final PlanReading reading;
    private final PlanBook book;
    private final InteractionService interactions;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    CompletionService(
            FollowUpPlans plans,
            PlanReading reading,
            PlanBook book,
            InteractionService interactions,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.plans = plans;
        this.reading = reading;
        this.book = book;
        this.interactions = interactions;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** The contact of a plan took place: records it, ends the plan and plans the next contact. */
    @Transactional
    public CompletedPlan complete(UUID planId, Completion completion) {
        FollowUpPlanView plan = reading.visible(planId, clock.today()).orElseThrow(NotFound::new);
        return conclude(cultivation.lock(plan.customerId()), planId, completion, "#/interaction", true);
    }

    /**
     * Records a contact with all its consequences: count and last contact, the status rule, the next due date or promise.
     *
     * @param completes the customer's plan that this was about; null for none
     */
    @Transactional
    public CompletedPlan record(UUID customerId, UUID completes, Completion completion) {
        CultivatedCustomer customer = cultivation.lock(customerId);
        if (completes != null
                && reading.visible(completes, clock.today()).filter(plan -> plan.customerId().equals(customerId)).isEmpty()) {
            throw InvalidContent.at("#/completesPlanId", "reference-unknown");
        }
        if (completion.asksForNext() && !followedUp(customer)) {
            throw new NotFollowedUp();
        }
        return conclude(customer, completes, completion, "#", completes != null || completion.asksForNext());
    }

    /** @param describes whether the cadence's next plan is told what it is for */
    private CompletedPlan conclude(
            CultivatedCustomer customer, UUID planId, Completion completion, String pointer, boolean describes) {
        LocalDate nextDueOn = completion.nextDueOn() == null
                ? null
                : Dates.promised(completion.nextDueOn(), clock.today(), "#/next/dueOn");
        Instant now = clock.now();
        FollowUpPlan plan = planId == null ? null : plans.findById(planId);
        if (plan != null && plan.endsPause(customer.status()) && completion.promisesNext()) {
            throw new PauseUndecided();
        }
        InteractionView recorded = interactions.write(customer, completion.interaction(), pointer);
        UUID interactionId = recorded.interaction().id();
        if (plan != null) {
            plan.complete(interactionId, clock.dateOf(recorded.interaction().content().occurredAt()), callers.get().id(), now);
            plans.flush();
            audit.note("FOLLOW_UP_DONE", "FollowUpPlan", planId, customer.id(), null, new Done(interactionId));
        }
        if (nextDueOn != null && followedUp(customer)) {
            promise(customer, nextDueOn, completion, now);
        }
        interactions.followedBy(customer, recorded);
        if (describes && nextDueOn == null && (completion.nextKind() != null || completion.purposeOfNext() != null)) {
            book.describeNext(customer.id(), completion.nextKind(), completion.purposeOfNext());
        }
        LocalDate today = clock.today();
        return new CompletedPlan(
                planId == null ? null : reading.visible(planId, today).orElseThrow(NotFound::new),
                recorded,
                reading.next(customer.id(), today).orElse(null));
    }

    private void promise(CultivatedCustomer customer, LocalDate dueOn, Completion completion, Instant now) {
        PlanPurpose purpose = new PlanPurpose(
                completion.nextKind() == null ? InteractionKind.CALL : completion.nextKind(),
                completion.purposeOfNext(),
                PlanPriority.NORMAL);
        FollowUpPlan plan = FollowUpPlan.byHand(
                Ids.next(), customer.id(), customer.ownerId(), false, dueOn, purpose, callers.get().id(), now);
        plans.save(plan);
        audit.note("FOLLOW_UP_PLANNED", "FollowUpPlan", plan.id(), customer.id(), null, new Promised(dueOn, purpose));
    }

    private static boolean followedUp(CultivatedCustomer customer) {
        return customer.ownerId() != null && customer.status() != CustomerStatus.ABANDONED;
    }

    private record Done(UUID interactionId) {}

    private record Promised(LocalDate dueOn, PlanPurpose purpose) {}
}
