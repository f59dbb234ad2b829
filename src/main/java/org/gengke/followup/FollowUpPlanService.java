package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CultivatedCustomer;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomerSight;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.followup.Notices.Notice;
import org.gengke.followup.domain.FollowUpPlan;
import org.gengke.followup.domain.NotFollowedUp;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.followup.domain.Punctuality;
import org.gengke.followup.persistence.FollowUpPlans;
import org.gengke.followup.persistence.Interactions;
import org.gengke.followup.persistence.PlanReading;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Promises to contact: given, described, moved, withdrawn. Whatever happens, the customer has its next plan afterwards. */
@ApplicationScoped
public class FollowUpPlanService {

    private final FollowUpPlans plans;
    private final PlanReading reading;
    private final PlanSources sources;
    private final Interactions interactions;
    private final Cultivation cultivation;
    private final CustomerSight sight;
    private final NextPlans nextPlans;
    private final Rhythms rhythms;
    private final Notices notices;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    FollowUpPlanService(
            FollowUpPlans plans,
            PlanReading reading,
            PlanSources sources,
            Interactions interactions,
            Cultivation cultivation,
            CustomerSight sight,
            NextPlans nextPlans,
            Rhythms rhythms,
            Notices notices,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.plans = plans;
        this.reading = reading;
        this.sources = sources;
        this.interactions = interactions;
        this.cultivation = cultivation;
        this.sight = sight;
        this.nextPlans = nextPlans;
        this.rhythms = rhythms;
        this.notices = notices;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public Page<FollowUpPlanView> plans(FollowUpPlanQuery query) {
        Page<FollowUpPlanView> page = reading.list(query, clock.today());
        Map<UUID, PlanSource> from = sources.of(page.items());
        return page.map(plan -> plan.from(from.get(plan.id())));
    }

    @Transactional
    public FollowUpPlanView plan(UUID id) {
        return sources.with(reading.visible(id, clock.today()).orElseThrow(NotFound::new));
    }

    @Transactional
    public Punctuality punctuality(PunctualityQuery query) {
        return reading.punctuality(query);
    }

    /** Work that somebody else's agreement gives: only to who finds it on their worklist, because they see the customer. */
    @Transactional
    public FollowUpPlanView give(NewFollowUpPlan wanted) {
        UUID customer = cultivation.lock(wanted.customerId()).id();
        UUID owner = wanted.ownerId();
        if (owner != null && interactions.colleaguesAmong(List.of(owner)) > 0 && !sight.sees(owner, customer)) {
            throw InvalidContent.at("#/ownerId", "colleague-without-sight");
        }
        return add(wanted);
    }

    /** A promise by hand; the cadence's own next plan gives way to it, unless it has already fallen due. */
    @Transactional
    public FollowUpPlanView add(NewFollowUpPlan wanted) {
        CultivatedCustomer customer = cultivation.lock(wanted.customerId());
        if (customer.status() == CustomerStatus.ABANDONED || customer.ownerId() == null) {
            throw new NotFollowedUp();
        }
        UUID owner = wanted.ownerId() == null ? customer.ownerId() : wanted.ownerId();
        if (wanted.ownerId() != null && interactions.colleaguesAmong(List.of(owner)) == 0) {
            throw InvalidContent.at("#/ownerId", "reference-unknown");
        }
        LocalDate dueOn = Dates.promised(wanted.dueOn(), clock.today(), "#/dueOn");
        FollowUpPlan plan = FollowUpPlan.byHand(
                Ids.next(), customer.id(), owner, !owner.equals(customer.ownerId()), dueOn, wanted.purpose(), by(), clock.now());
        plans.save(plan);
        audit.note("FOLLOW_UP_PLANNED", "FollowUpPlan", plan.id(), customer.id(), null, wanted);
        nextPlans.keep(customer.id());
        if (!owner.equals(by())) {
            notices.tell(List.of(new Notice(
                    owner, "PLAN_ASSIGNED", customer.id(), plan.id(),
                    Map.of("customerName", customer.name(), "planId", plan.id(), "dueOn", dueOn, "byName", callers.get().displayName()))));
        }
        return plan(plan.id());
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public FollowUpPlanView describe(UUID id, Integer version, PlanPurpose wanted) {
        FollowUpPlan plan = locked(id);
        if (version != null && version != plan.version()) {
            throw new VersionConflict();
        }
        PlanPurpose before = plan.purpose();
        plan.describe(wanted, clock.now());
        plans.flush();
        audit.note("FOLLOW_UP_CHANGED", "FollowUpPlan", id, plan.customerId(), before, wanted);
        return plan(id);
    }

    /** The contact moves to another day, for a reason; the chain of promises is kept. Answers the new promise. */
    @Transactional
    public FollowUpPlanView reschedule(UUID id, LocalDate to, String reason) {
        FollowUpPlan plan = locked(id);
        LocalDate dueOn = Dates.promised(to, clock.today(), "#/dueOn");
        FollowUpPlan successor = plan.reschedule(Ids.next(), dueOn, reason, by(), clock.now());
        plans.flush();
        plans.save(successor);
        audit.note("FOLLOW_UP_RESCHEDULED", "FollowUpPlan", id, plan.customerId(), null, new Rescheduled(dueOn, reason));
        nextPlans.keep(plan.customerId());
        return plan(successor.id());
    }

    /** The contact will not take place; an active customer gets another next plan, counted from today. */
    @Transactional
    public FollowUpPlanView cancel(UUID id, String reason) {
        FollowUpPlan plan = locked(id);
        plan.cancel(reason, by(), clock.now());
        plans.flush();
        audit.note("FOLLOW_UP_CANCELLED", "FollowUpPlan", id, plan.customerId(), null, new Cancelled(reason));
        nextPlans.keep(List.of(plan.customerId()), rhythms.now(), clock.today());
        return plan(id);
    }

    private record Rescheduled(LocalDate dueOn, String reason) {}

    private record Cancelled(String reason) {}

    /** The plan as it is once nobody else is at its customer. */
    private FollowUpPlan locked(UUID id) {
        cultivation.lock(plan(id).customerId());
        return plans.findById(id);
    }

    private UUID by() {
        return callers.get().id();
    }
}
