package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gengke.customer.CultivatedCustomer;
import org.gengke.customer.Cultivation;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.keyaccount.domain.PlanDifference;
import org.gengke.keyaccount.domain.PlanRules;
import org.gengke.keyaccount.persistence.PlanBook;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;

/** Key-account plans as they are written (section 9, plan). */
@ApplicationScoped
public class PlanService {

    private final PlanBook book;
    private final PlanPeople people;
    private final PlanViews views;
    private final OpenVersion open;
    private final Measuring measuring;
    private final PlanTemplateService templates;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PlanService(
            PlanBook book,
            PlanPeople people,
            PlanViews views,
            OpenVersion open,
            Measuring measuring,
            PlanTemplateService templates,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.book = book;
        this.people = people;
        this.views = views;
        this.open = open;
        this.measuring = measuring;
        this.templates = templates;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What is said of a plan.
     *
     * @param responsibleId who keeps it; null for the caller, of a client for the customer's owner
     */
    public record Draft(UUID responsibleId, PlanContent content) {}

    private record Keeper(UUID responsibleId) {}

    /** What a plan begins with besides what is said of it; its activities are named in the language of whoever writes it. */
    public record Beginning(UUID templateId, Locale language) {}

    /**
     * Written by whoever may change the customer; in force once a manager has approved it.
     *
     * @param beginning null without a template
     */
    @Transactional
    public PlanDetail add(UUID customerId, Draft draft, Beginning beginning) {
        CultivatedCustomer customer = cultivation.lock(customerId);
        UUID responsible = draft.responsibleId() != null ? draft.responsibleId() : callers.get().client() ? customer.ownerId() : callers.get().id();
        PlanContent said = beginning == null
                ? draft.content()
                : templates.applied(beginning.templateId(), customerId, draft.content(), beginning.language().getLanguage().equals("en"));
        PlanContent content = measured(customerId, said, null);
        check(customerId, content, null);
        people.checkKeeper(customerId, responsible);
        UUID id = Ids.next();
        book.add(id, customerId, responsible, callers.get().id(), clock.now());
        book.addVersion(Ids.next(), id, 1, null, content, callers.get().id(), clock.now());
        audit.note("KEY_ACCOUNT_PLAN_ADDED", "KeyAccountPlan", id, customerId, null, new Draft(responsible, content));
        return views.plan(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public PlanDetail change(UUID id, Integer version, Draft draft) {
        KeyAccountPlan plan = open.locked(id, version);
        UUID responsible = draft.responsibleId() == null ? plan.responsibleId() : draft.responsibleId();
        if (!responsible.equals(plan.responsibleId())) {
            people.checkKeeper(plan.customerId(), responsible);
            book.assign(id, responsible);
            audit.note("KEY_ACCOUNT_PLAN_ASSIGNED", "KeyAccountPlan", id, plan.customerId(), new Keeper(plan.responsibleId()), new Keeper(responsible));
        }
        // Who keeps it can change whether or not a version is being written.
        if (PlanDifference.between(views.latest(id).content(), draft.content()).none()) {
            book.touch(id, clock.now());
            return views.plan(id);
        }
        return write(plan, content -> draft.content(), null);
    }

    @Transactional
    public Goal addGoal(UUID id, Integer version, Goal goal) {
        write(open.locked(id, version), content -> content.withGoals(with(content.goals(), goal)), content -> place(content, goal));
        return goal(id, goal.id());
    }

    @Transactional
    public Goal changeGoal(UUID id, Integer version, Goal goal) {
        goal(id, goal.id());
        write(open.locked(id, version), content -> content.withGoals(instead(content.goals(), goal, one -> one.id().equals(goal.id()))), content -> place(content, goal));
        return goal(id, goal.id());
    }

    @Transactional
    public void removeGoal(UUID id, Integer version, UUID goalId) {
        goal(id, goalId);
        write(open.locked(id, version), content -> content
                .withGoals(content.goals().stream().filter(one -> !one.id().equals(goalId)).toList())
                .withActivities(content.activities().stream().map(one -> goalId.equals(one.goalId()) ? one.withoutGoal() : one).toList()), null);
    }

    @Transactional
    public Activity addActivity(UUID id, Integer version, Activity activity) {
        write(open.locked(id, version), content -> content.withActivities(with(content.activities(), activity)), content -> place(content, activity));
        return activity;
    }

    @Transactional
    public Activity changeActivity(UUID id, Integer version, Activity activity) {
        activity(id, activity.id());
        write(
                open.locked(id, version), content -> content.withActivities(instead(content.activities(), activity, one -> one.id().equals(activity.id()))),
                content -> place(content, activity));
        return activity;
    }

    @Transactional
    public void removeActivity(UUID id, Integer version, UUID activityId) {
        activity(id, activityId);
        write(open.locked(id, version), content -> content.withActivities(content.activities().stream().filter(one -> !one.id().equals(activityId)).toList()), null);
    }

    /** A goal of the version that is being written, or of the one in force. */
    @Transactional
    public Goal goal(UUID id, UUID goalId) {
        return views.latest(id).content().goals().stream().filter(one -> one.id().equals(goalId)).findFirst().orElseThrow(NotFound::new);
    }

    @Transactional
    public Activity activity(UUID id, UUID activityId) {
        return views.latest(id).content().activities().stream().filter(one -> one.id().equals(activityId)).findFirst().orElseThrow(NotFound::new);
    }

    /** @param part where in the plan the one goal or activity stands that was sent, which findings are told of; null for the plan itself */
    private PlanDetail write(KeyAccountPlan plan, UnaryOperator<PlanContent> change, Function<PlanContent, String> part) {
        PlanVersion written = open.written(plan);
        PlanContent wanted = change.apply(written.content());
        PlanContent content;
        try {
            content = measured(plan.customerId(), wanted, written.content());
            check(plan.customerId(), content, written.content());
        } catch (InvalidContent wrong) {
            throw part == null ? wrong : wrong.within(part.apply(wanted));
        }
        book.write(written.id(), content, callers.get().id());
        book.touch(plan.id(), clock.now());
        audit.note("KEY_ACCOUNT_PLAN_CHANGED", "KeyAccountPlan", plan.id(), plan.customerId(), written.content(), content);
        return views.plan(plan.id());
    }

    /** Each baseline as it is measured; one that was typed stands only where nothing is known to measure it by. */
    private PlanContent measured(UUID customerId, PlanContent content, PlanContent before) {
        List<Goal> goals = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Goal goal : content.goals()) {
            Goal was = before == null ? null : before.goals().stream().filter(one -> one.id().equals(goal.id())).findFirst().orElse(null);
            if (was != null && was.measuredAs(goal) && (goal.baseline() == null || was.baseline().compareTo(goal.baseline()) == 0)) {
                goals.add(goal.withBaseline(was.baseline()));
                continue;
            }
            if (!goal.dueOn().isAfter(goal.from())) {
                // Without a length there is nothing to measure; what is wrong with its days is told with the other rules.
                goals.add(goal.withBaseline(goal.target()));
                continue;
            }
            BigDecimal known = measuring.baseline(customerId, goal.metric(), goal.from(), goal.dueOn());
            if (known == null && goal.baseline() == null) {
                findings.add(Finding.of("#/goals/" + goals.size() + "/baseline", "baseline-unknown"));
            } else if (known != null && goal.baseline() != null && known.compareTo(goal.baseline()) != 0) {
                findings.add(Finding.of("#/goals/" + goals.size() + "/baseline", "baseline-is-measured"));
            }
            goals.add(known == null ? goal : goal.withBaseline(known));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        return content.withGoals(goals);
    }

    private void check(UUID customerId, PlanContent content, PlanContent before) {
        List<Finding> findings = new ArrayList<>(PlanRules.findings(content));
        findings.addAll(people.findings(customerId, content, before));
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private static String place(PlanContent content, Goal goal) {
        return "#/goals/" + content.goals().indexOf(goal);
    }

    private static String place(PlanContent content, Activity activity) {
        return "#/activities/" + content.activities().indexOf(activity);
    }

    private static <T> List<T> with(List<T> present, T added) {
        List<T> all = new ArrayList<>(present);
        all.add(Objects.requireNonNull(added));
        return all;
    }

    private static <T> List<T> instead(List<T> present, T changed, Predicate<T> same) {
        return present.stream().map(one -> same.test(one) ? changed : one).toList();
    }
}
