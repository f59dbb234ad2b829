package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.FollowUpLimits;
import org.gengke.keyaccount.domain.AdjustmentOpen;
import org.gengke.keyaccount.domain.ApprovalByAuthor;
import org.gengke.keyaccount.domain.CommentKind;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanNotActive;
import org.gengke.keyaccount.domain.PlanResult;
import org.gengke.keyaccount.domain.VersionNotSubmitted;
import org.gengke.keyaccount.domain.VersionState;
import org.gengke.keyaccount.persistence.PlanBook;
import org.gengke.keyaccount.persistence.VersionReading;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;

/** How a plan comes into force, is adjusted and ends (section 9, plan and monitor). */
@ApplicationScoped
public class PlanApproval {

    private final PlanBook book;
    private final OpenVersion open;
    private final VersionReading versions;
    private final PlanViews views;
    private final PlanPeople people;
    private final ActivityFollowUps activities;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final PlanSteps steps;

    PlanApproval(
            PlanBook book,
            OpenVersion open,
            VersionReading versions,
            PlanViews views,
            PlanPeople people,
            ActivityFollowUps activities,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock,
            PlanSteps steps) {
        this.book = book;
        this.open = open;
        this.versions = versions;
        this.views = views;
        this.people = people;
        this.activities = activities;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
        this.steps = steps;
    }

    private record Step(int number, String note) {}

    private record Ended(PlanResult result, String note, String lessons) {}

    private record Cost(String activity, BigDecimal spent) {}

    /** To a manager of the customer's team. A plan without goals promises nothing. */
    @Transactional
    public PlanDetail submit(UUID id, Integer version, String note) {
        KeyAccountPlan plan = open.locked(id, version);
        PlanVersion written = open.written(plan);
        checkComplete(plan, written);
        book.submit(written.id(), by(), clock.now());
        if (plan.inForce() == null) {
            book.state(id, KeyAccountPlanState.SUBMITTED, null);
        }
        audit.note("KEY_ACCOUNT_PLAN_SUBMITTED", "KeyAccountPlan", id, plan.customerId(), null, new Step(written.number(), note));
        return steps.said(plan, written, CommentKind.SUBMITTED, note);
    }

    private void checkComplete(KeyAccountPlan plan, PlanVersion written) {
        PlanContent inForce = plan.inForce() == null ? null : views.version(plan, plan.inForce()).content();
        List<Finding> findings = new ArrayList<>(people.findings(plan.customerId(), written.content(), inForce));
        if (written.content().goals().isEmpty()) {
            findings.add(Finding.of("#/goals", "goals-missing"));
        }
        List<Activity> known = inForce == null ? List.of() : inForce.activities();
        for (int i = 0; i < written.content().activities().size(); i++) {
            Activity activity = written.content().activities().get(i);
            if (activity.dueOn().isAfter(clock.today().plusYears(FollowUpLimits.YEARS_AHEAD))) {
                findings.add(Finding.of("#/activities/" + i + "/dueOn", "date-too-far"));
            }
            if (activity.dueOn().isBefore(clock.today()) && known.stream().noneMatch(one -> one.id().equals(activity.id()) && one.dueOn().equals(activity.dueOn()))) {
                findings.add(Finding.of("#/activities/" + i + "/dueOn", "today-or-later"));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    /**
     * In force from now on: its activities become follow-ups.
     *
     * @throws ApprovalByAuthor for whoever wrote any of it or ever handed it in
     */
    @Transactional
    public PlanDetail approve(UUID id, Integer version, String note) {
        KeyAccountPlan plan = open.locked(id, version);
        PlanVersion submitted = decidable(plan);
        book.decide(submitted.id(), VersionState.APPROVED, by(), clock.now());
        book.state(id, KeyAccountPlanState.ACTIVE, submitted.number());
        PlanVersion before = plan.inForce() == null ? null : views.version(plan, plan.inForce());
        activities.become(plan, before, submitted.content(), submitted.reason() == null ? submitted.content().title() : submitted.reason());
        audit.note("KEY_ACCOUNT_PLAN_APPROVED", "KeyAccountPlan", id, plan.customerId(), null, new Step(submitted.number(), note));
        return steps.said(plan, submitted, CommentKind.APPROVED, note);
    }

    /** Back to whoever writes it, with what should be different. */
    @Transactional
    public PlanDetail giveBack(UUID id, Integer version, String note) {
        KeyAccountPlan plan = open.locked(id, version);
        PlanVersion submitted = decidable(plan);
        book.decide(submitted.id(), VersionState.DRAFT, by(), clock.now());
        if (plan.inForce() == null) {
            book.state(id, KeyAccountPlanState.DRAFT, null);
        }
        audit.note("KEY_ACCOUNT_PLAN_RETURNED", "KeyAccountPlan", id, plan.customerId(), null, new Step(submitted.number(), note));
        return steps.said(plan, submitted, CommentKind.RETURNED, note);
    }

    private PlanVersion decidable(KeyAccountPlan plan) {
        if (!plan.led()) {
            throw new NotAllowed();
        }
        PlanVersion submitted = open.open(plan);
        if (submitted.state() != VersionState.SUBMITTED) {
            throw new VersionNotSubmitted(plan.id());
        }
        if (plan.wrote()) {
            throw new ApprovalByAuthor(plan.id());
        }
        return submitted;
    }

    /** A new version, which says at first what the one in force says. */
    @Transactional
    public PlanDetail adjust(UUID id, Integer version, String reason) {
        KeyAccountPlan plan = active(id, version);
        if (plan.open() != null) {
            throw new AdjustmentOpen(id);
        }
        int number = versions.versions(id).get(0).number() + 1;
        book.addVersion(Ids.next(), id, number, reason, views.version(plan, plan.inForce()).content(), by(), clock.now());
        book.touch(id, clock.now());
        audit.note("KEY_ACCOUNT_PLAN_ADJUSTED", "KeyAccountPlan", id, plan.customerId(), null, new Step(number, reason));
        return views.version(id, number);
    }

    @Transactional
    public List<CommentView> remark(UUID id, String note) {
        KeyAccountPlan plan = open.locked(id, null);
        book.comment(id, plan.open() == null ? plan.shown() : plan.open(), CommentKind.REMARK, note, by(), clock.now());
        audit.note("KEY_ACCOUNT_PLAN_REMARKED", "KeyAccountPlan", id, plan.customerId(), null, new Step(plan.shown(), note));
        return views.comments(id);
    }

    /** With what it came to and what was learnt; what is still open of its activities is cancelled. */
    @Transactional
    public PlanDetail close(UUID id, Integer version, PlanResult result, String note, String lessons) {
        KeyAccountPlan plan = active(id, version);
        if (plan.open() != null) {
            book.decide(open.open(plan).id(), VersionState.DISCARDED, by(), clock.now());
        }
        activities.end(views.plan(id).activities(), note);
        book.keep(id, views.plan(id).goals());
        book.close(id, result, note, lessons, clock.today(), by());
        book.touch(id, clock.now());
        audit.note("KEY_ACCOUNT_PLAN_CLOSED", "KeyAccountPlan", id, plan.customerId(), null, new Ended(result, note, lessons));
        return views.plan(id);
    }

    /** What an activity came to cost. */
    @Transactional
    public PlanDetail spend(UUID id, Integer version, UUID activityId, BigDecimal spent) {
        KeyAccountPlan plan = active(id, version);
        ActivityView before = views.plan(id).activities().stream().filter(one -> one.activity().id().equals(activityId)).findFirst().orElseThrow(NotFound::new);
        book.spend(activityId, spent);
        book.touch(id, clock.now());
        audit.note("KEY_ACCOUNT_ACTIVITY_COST", "KeyAccountPlan", id, plan.customerId(), new Cost(before.activity().title(), before.spent()), new Cost(before.activity().title(), spent));
        return views.plan(id);
    }

    private KeyAccountPlan active(UUID id, Integer version) {
        KeyAccountPlan plan = open.locked(id, version);
        if (plan.state() != KeyAccountPlanState.ACTIVE) {
            throw new PlanNotActive(id);
        }
        return plan;
    }

    private UUID by() {
        return callers.get().id();
    }
}
