package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gengke.keyaccount.GoalStandings.Shown;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanDifference;
import org.gengke.keyaccount.persistence.PlanComments;
import org.gengke.keyaccount.persistence.PlanReading;
import org.gengke.keyaccount.persistence.PlannedActivities;
import org.gengke.keyaccount.persistence.VersionReading;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** Key-account plans as people read them (section 9, monitor). */
@ApplicationScoped
public class PlanViews {

    private final PlanReading plans;
    private final VersionReading versions;
    private final PlanComments comments;
    private final PlannedActivities activities;
    private final GoalStandings standings;
    private final BusinessClock clock;

    PlanViews(
            PlanReading plans, VersionReading versions, PlanComments comments, PlannedActivities activities, GoalStandings standings, BusinessClock clock) {
        this.plans = plans;
        this.versions = versions;
        this.comments = comments;
        this.activities = activities;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    public Page<PlanDetail> plans(PlanQuery query) {
        Page<KeyAccountPlan> page = plans.list(query);
        return new Page<>(details(page.items()), page.next(), page.total());
    }

    /** The plan as its version in force says it, before the first is approved as it is being written. */
    @Transactional
    public PlanDetail plan(UUID id) {
        KeyAccountPlan plan = seen(id);
        return detail(plan, version(plan, plan.shown()));
    }

    /** Whether the caller may approve what others wrote of it. */
    @Transactional
    public boolean approvable(UUID id) {
        return plans.one(id).filter(KeyAccountPlan::approvable).isPresent();
    }

    /** The version that is being written or lies with a manager; without one, the one in force. */
    @Transactional
    public PlanVersion latest(UUID id) {
        KeyAccountPlan plan = seen(id);
        return version(plan, plan.open() == null ? plan.shown() : plan.open());
    }

    @Transactional
    public PlanDetail version(UUID id, int number) {
        KeyAccountPlan plan = seen(id);
        return detail(plan, version(plan, number));
    }

    @Transactional
    public List<PlanVersion> versions(UUID id) {
        seen(id);
        return versions.versions(id);
    }

    /** What a version says that the one before did not; the first is compared with nothing. */
    @Transactional
    public PlanComparison difference(UUID id, int number) {
        KeyAccountPlan plan = seen(id);
        PlanVersion after = version(plan, number);
        PlanVersion before = version(plan, versions.approvedBefore(id, number).orElseThrow(NotFound::new));
        Map<UUID, GoalMetric> goals = new HashMap<>();
        Set<UUID> people = new HashSet<>();
        for (PlanContent content : List.of(before.content(), after.content())) {
            content.goals().forEach(goal -> goals.put(goal.id(), goal.metric()));
            content.activities().stream().map(Activity::responsibleId).filter(Objects::nonNull).forEach(people::add);
        }
        return new PlanComparison(PlanDifference.between(before.content(), after.content()), plans.names(people), goals);
    }

    @Transactional
    public List<CommentView> comments(UUID id) {
        seen(id);
        return comments.of(id);
    }

    /** The activities of all plans in force. */
    @Transactional
    public Page<PlannedActivity> activities(ActivityQuery query) {
        return activities.list(query, clock.today());
    }

    /** Of these plans, whoever may see them: where each goal stands and what became of each activity. */
    List<PlanDetail> details(List<KeyAccountPlan> some) {
        Map<UUID, PlanVersion> shown = versions.shown(some.stream().map(KeyAccountPlan::id).toList());
        Map<Shown, List<GoalView>> goals = standings.of(some.stream().map(plan -> new Shown(plan, shown.get(plan.id()))).toList());
        Map<UUID, List<ActivityView>> activities = new HashMap<>();
        versions.activities(shown.values().stream().map(PlanVersion::id).toArray(UUID[]::new), clock.today())
                .forEach(activity -> activities.computeIfAbsent(activity.versionId(), any -> new ArrayList<>()).add(activity));
        return some.stream()
                .map(plan -> {
                    PlanVersion version = shown.get(plan.id());
                    return new PlanDetail(plan, version, goals.get(new Shown(plan, version)), activities.getOrDefault(version.id(), List.of()));
                })
                .toList();
    }

    PlanDetail detail(KeyAccountPlan plan, PlanVersion version) {
        Shown shown = new Shown(plan, version);
        return new PlanDetail(plan, version, standings.of(List.of(shown)).get(shown), versions.activities(new UUID[] {version.id()}, clock.today()));
    }

    PlanVersion version(KeyAccountPlan plan, int number) {
        return versions.version(plan.id(), number).orElseThrow(NotFound::new);
    }

    private KeyAccountPlan seen(UUID id) {
        return plans.one(id).orElseThrow(NotFound::new);
    }
}
