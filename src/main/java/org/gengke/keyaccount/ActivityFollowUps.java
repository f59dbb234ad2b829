package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.NewFollowUpPlan;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.persistence.PlanBook;
import org.gengke.keyaccount.persistence.VersionReading;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;

/** Activities on the worklists of those who do them (section 9, execute); within the running transaction. */
@ApplicationScoped
class ActivityFollowUps {

    private final FollowUpPlanService followUps;
    private final PlanPeople people;
    private final VersionReading versions;
    private final PlanBook book;
    private final BusinessClock clock;

    ActivityFollowUps(FollowUpPlanService followUps, PlanPeople people, VersionReading versions, PlanBook book, BusinessClock clock) {
        this.followUps = followUps;
        this.people = people;
        this.versions = versions;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What is open of the version before becomes what the new one says; what is done stays done.
     *
     * @param before the version that was in force; null for the first
     * @param reason why it was adjusted, for what is rescheduled or cancelled
     * @throws InvalidContent when somebody who was to do a part of it has left since, or lost sight of the account
     */
    void become(KeyAccountPlan plan, PlanVersion before, PlanContent now, String reason) {
        Map<UUID, ActivityView> known = new HashMap<>();
        if (before != null) {
            versions.activities(new UUID[] {before.id()}, clock.today()).forEach(one -> known.put(one.activity().id(), one));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < now.activities().size(); i++) {
            Activity activity = now.activities().get(i);
            if (promises(known.get(activity.id()), activity)) {
                people.check(plan.customerId(), activity, i, findings);
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        for (Activity activity : now.activities()) {
            ActivityView was = known.remove(activity.id());
            if (promises(was, activity)) {
                if (was != null && open(was)) {
                    followUps.cancel(was.followUpId(), reason);
                }
                promise(plan, activity);
            } else if (open(was)) {
                adjust(was, activity, reason);
            }
        }
        known.values().stream().filter(ActivityFollowUps::open).forEach(gone -> followUps.cancel(gone.followUpId(), reason));
    }

    /** Nothing of a plan that is over stays on a worklist. */
    void end(List<ActivityView> activities, String reason) {
        activities.stream().filter(ActivityFollowUps::open).forEach(one -> followUps.cancel(one.followUpId(), reason));
    }

    /**
     * Whether it becomes a promise that there was not before: it is new, or somebody else does it now, or what was called off on the worklist
     * is wanted again, on another day or in another way.
     */
    private static boolean promises(ActivityView was, Activity now) {
        if (was == null || was.progress() == ActivityProgress.PROPOSED) {
            return true;
        }
        boolean others = !Objects.equals(was.activity().responsibleId(), now.responsibleId());
        boolean otherwise = !was.activity().dueOn().equals(now.dueOn()) || was.activity().kind() != now.kind();
        return others && was.progress() != ActivityProgress.DONE || otherwise && was.progress() == ActivityProgress.CANCELLED;
    }

    private static boolean open(ActivityView activity) {
        return activity.progress() == ActivityProgress.OPEN || activity.progress() == ActivityProgress.OVERDUE;
    }

    private void promise(KeyAccountPlan plan, Activity activity) {
        UUID followUp = followUps.give(new NewFollowUpPlan(plan.customerId(), promisedOn(activity), activity.responsibleId(), purpose(activity))).id();
        book.follow(activity.id(), plan.id(), followUp);
    }

    /** What should have been done while it lay with a manager is due now. */
    private LocalDate promisedOn(Activity activity) {
        return activity.dueOn().isBefore(clock.today()) ? clock.today() : activity.dueOn();
    }

    private void adjust(ActivityView was, Activity now, String reason) {
        UUID followUp = was.followUpId();
        if (!was.activity().dueOn().equals(now.dueOn()) && !promisedOn(now).equals(was.promisedOn())) {
            followUp = followUps.reschedule(followUp, promisedOn(now), reason).id();
        }
        if (!purpose(was.activity()).equals(purpose(now))) {
            followUps.describe(followUp, null, purpose(now));
        }
    }

    private static PlanPurpose purpose(Activity activity) {
        return new PlanPurpose(activity.kind().contact(), activity.title(), PlanPriority.HIGH);
    }
}
