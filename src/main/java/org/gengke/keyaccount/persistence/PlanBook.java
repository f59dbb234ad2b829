package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.GoalView;
import org.gengke.keyaccount.domain.CommentKind;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.keyaccount.domain.PlanResult;
import org.gengke.keyaccount.domain.VersionState;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Plans as they are written. */
@ApplicationScoped
public class PlanBook {

    private final Sql sql;

    PlanBook(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID id, UUID customerId, UUID responsibleId, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into key_account_plan (id, customer_id, responsible_id, state, created_at, created_by, updated_at) values (?, ?, ?, 'DRAFT', ?, ?, ?)",
                id, customerId, responsibleId, now, by, now));
    }

    public void addVersion(UUID id, UUID planId, int number, String reason, PlanContent content, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into key_account_plan_version (id, plan_id, number, state, reason, title, begins_on, ends_on, needs, pains, strategy, budget, author_id, created_at)"
                        + " values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, planId, number, reason, content.title(), content.beginsOn(), content.endsOn(), content.needs(), content.pains(), content.strategy(),
                content.budget(), by, now));
        addParts(id, content);
        wrote(id, by);
    }

    /** What a version that is being written says from now on, and by whom. */
    public void write(UUID versionId, PlanContent content, UUID by) {
        sql.update(Fragment.of(
                "update key_account_plan_version set title = ?, begins_on = ?, ends_on = ?, needs = ?, pains = ?, strategy = ?, budget = ? where id = ?",
                content.title(), content.beginsOn(), content.endsOn(), content.needs(), content.pains(), content.strategy(), content.budget(), versionId));
        sql.update(Fragment.of("delete from key_account_goal where version_id = ?", versionId));
        sql.update(Fragment.of("delete from key_account_activity where version_id = ?", versionId));
        addParts(versionId, content);
        wrote(versionId, by);
    }

    private void wrote(UUID versionId, UUID by) {
        sql.update(Fragment.of("insert into key_account_version_writer (version_id, writer_id) values (?, ?) on conflict do nothing", versionId, by));
    }

    private void addParts(UUID versionId, PlanContent content) {
        List<Object[]> goals = new ArrayList<>();
        for (Goal goal : content.goals()) {
            goals.add(new Object[] {
                versionId, goal.id(), goals.size(), goal.metric().name(), goal.direction().name(), goal.baseline(), goal.target(), goal.from(), goal.dueOn(), goal.note()
            });
        }
        sql.batch(
                "insert into key_account_goal (version_id, id, position, metric, direction, baseline, target, from_on, due_on, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                goals);
        List<Object[]> activities = new ArrayList<>();
        for (Activity activity : content.activities()) {
            activities.add(new Object[] {
                versionId, activity.id(), activities.size(), activity.kind().name(), activity.title(), activity.dueOn(), activity.responsibleId(), activity.cost(),
                activity.goalId()
            });
        }
        sql.batch(
                "insert into key_account_activity (version_id, id, position, kind, title, due_on, responsible_id, cost, goal_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                activities);
    }

    /** From here to the end of the transaction nobody else changes the plan. */
    public void lock(UUID planId) {
        sql.exists(Fragment.of("select 1 from key_account_plan where id = ? for update", planId));
    }

    /** Something of it changed: whoever saw it before has seen an older one. */
    public void touch(UUID planId, Instant now) {
        sql.update(Fragment.of("update key_account_plan set version = version + 1, updated_at = ? where id = ?", now, planId));
    }

    public void assign(UUID planId, UUID responsibleId) {
        sql.update(Fragment.of("update key_account_plan set responsible_id = ? where id = ?", responsibleId, planId));
    }

    /** Whoever hands it in answers for it as if they had written it. */
    public void submit(UUID versionId, UUID by, Instant now) {
        wrote(versionId, by);
        sql.update(Fragment.of("update key_account_plan_version set state = 'SUBMITTED', submitted_by = ?, submitted_at = ? where id = ?", by, now, versionId));
    }

    /** It is being written again. */
    public void reopen(UUID versionId) {
        sql.update(Fragment.of("update key_account_plan_version set state = 'DRAFT' where id = ?", versionId));
    }

    /** @param state APPROVED, DRAFT when it is given back, DISCARDED when it is given up */
    public void decide(UUID versionId, VersionState state, UUID by, Instant now) {
        sql.update(Fragment.of("update key_account_plan_version set state = ?, decided_by = ?, decided_at = ? where id = ?", state, by, now, versionId));
    }

    /** @param inForce number of the approved version; null while there is none */
    public void state(UUID planId, KeyAccountPlanState state, Integer inForce) {
        sql.update(Fragment.of("update key_account_plan set state = ?, in_force = ?::int where id = ?", state, inForce, planId));
    }

    public void close(UUID planId, PlanResult result, String note, String lessons, LocalDate day, UUID by) {
        sql.update(Fragment.of(
                "update key_account_plan set state = 'CLOSED', result = ?, result_note = ?, lessons = ?, closed_on = ?, closed_by = ? where id = ?",
                result, note, lessons, day, by, planId));
    }

    /** Where each goal stands when the plan is closed. */
    public void keep(UUID planId, List<GoalView> goals) {
        List<Object[]> rows = goals.stream()
                .map(one -> new Object[] {
                    planId, one.goal().id(), one.actual(), one.measuredFrom(), one.measuredTo(), one.standing().expected(), one.standing().percent(), one.standing().track().name()
                })
                .toList();
        sql.batch("insert into key_account_closing_goal (plan_id, goal_id, actual, measured_from, measured_to, expected, percent, track) values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** One that was never in force, with all that was said of it. */
    public void remove(UUID planId) {
        sql.update(Fragment.of("delete from key_account_plan where id = ? and in_force is null", planId));
    }

    public void comment(UUID planId, int number, CommentKind kind, String note, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into key_account_comment (id, plan_id, number, kind, note, said_at, said_by) values (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), planId, number, kind, note, now, by));
    }

    public void follow(UUID activityId, UUID planId, UUID followUpId) {
        sql.update(Fragment.of(
                "insert into key_account_activity_follow_up (activity_id, plan_id, follow_up_id) values (?, ?, ?)"
                        + " on conflict (activity_id) do update set follow_up_id = excluded.follow_up_id, version = key_account_activity_follow_up.version + 1",
                activityId, planId, followUpId));
    }

    public void spend(UUID activityId, BigDecimal spent) {
        sql.update(Fragment.of("update key_account_activity_follow_up set spent = ?, version = version + 1 where activity_id = ?", spent, activityId));
    }
}
