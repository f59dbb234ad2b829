package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.followup.domain.PlanState;
import org.gengke.keyaccount.ActivityView;
import org.gengke.keyaccount.PlanVersion;
import org.gengke.keyaccount.domain.ActivityKind;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.GoalDirection;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.keyaccount.domain.PlanContent.Goal;
import org.gengke.keyaccount.domain.VersionState;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Versions of plans that the door has looked up. */
@ApplicationScoped
public class VersionReading {

    /** The last follow-up of the chain that began with an activity. */
    static final String TAIL = " left join lateral (with recursive chain as (select p.*, 0 as hops from follow_up_plan p where p.id = f.follow_up_id"
            + " union all select n.*, x.hops + 1 from chain x join follow_up_plan n on n.previous_id = x.id)"
            + " select x.* from chain x order by x.hops desc limit 1) p on true";
    private static final String VERSION = "select v.*, a.display_name as author_name, s.display_name as submitted_by_name, d.display_name as decided_by_name"
            + " from key_account_plan_version v left join app_user a on a.id = v.author_id left join app_user s on s.id = v.submitted_by"
            + " left join app_user d on d.id = v.decided_by where ";

    private final Sql sql;

    VersionReading(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    public List<PlanVersion> versions(UUID planId) {
        return read(Fragment.of(VERSION + "v.plan_id = ? order by v.number desc", planId));
    }

    public Optional<PlanVersion> version(UUID planId, int number) {
        return read(Fragment.of(VERSION + "v.plan_id = ? and v.number = ?", planId, number)).stream().findFirst();
    }

    /** Of each plan the version that people see first, by plan. */
    public Map<UUID, PlanVersion> shown(Collection<UUID> plans) {
        return read(Fragment.of(
                        VERSION + "v.plan_id = any(?::uuid[]) and v.number = (select coalesce(p.in_force, max(o.number)) from key_account_plan p"
                                + " join key_account_plan_version o on o.plan_id = p.id and o.state <> 'DISCARDED' where p.id = v.plan_id group by p.in_force)",
                        (Object) plans.toArray(UUID[]::new)))
                .stream().collect(Collectors.toMap(PlanVersion::planId, Function.identity()));
    }

    /** The number of the last version before this one that was in force. */
    public Optional<Integer> approvedBefore(UUID planId, int number) {
        return sql.first(
                Fragment.of("select max(v.number) as number from key_account_plan_version v where v.plan_id = ? and v.number < ? and v.state = 'APPROVED'", planId, number),
                row -> Sql.integer(row, "number"));
    }

    private List<PlanVersion> read(Fragment query) {
        List<PlanVersion> bare = sql.list(query, VersionReading::version);
        UUID[] ids = bare.stream().map(PlanVersion::id).toArray(UUID[]::new);
        Map<UUID, List<Of<Goal>>> goals = goals(ids).stream().collect(Collectors.groupingBy(Of::version));
        Map<UUID, List<ActivityView>> activities = activities(ids, LocalDate.EPOCH).stream().collect(Collectors.groupingBy(ActivityView::versionId));
        return bare.stream()
                .map(one -> with(one, one.content()
                        .withGoals(goals.getOrDefault(one.id(), List.of()).stream().map(Of::thing).toList())
                        .withActivities(activities.getOrDefault(one.id(), List.of()).stream().map(ActivityView::activity).toList())))
                .toList();
    }

    private static PlanVersion with(PlanVersion one, PlanContent content) {
        return new PlanVersion(
                one.id(), one.planId(), one.number(), one.state(), one.reason(), content, one.authorId(), one.authorName(), one.createdAt(), one.submittedBy(),
                one.submittedByName(), one.submittedAt(), one.decidedBy(), one.decidedByName(), one.decidedAt());
    }

    /** A goal of a version. */
    public record Of<T>(UUID version, T thing) {}

    public List<Of<Goal>> goals(UUID[] versions) {
        return sql.list(
                Fragment.of("select * from key_account_goal where version_id = any(?::uuid[]) order by version_id, position", (Object) versions),
                row -> new Of<>(Sql.id(row, "version_id"), goal(row)));
    }

    /** With what became of each. */
    public List<ActivityView> activities(UUID[] versions, LocalDate today) {
        return sql.list(
                Fragment.of(
                        "select a.*, f.spent, u.display_name as responsible_name, p.id as follow_up, p.state as follow_up_state, p.due_on as promised_on,"
                                + " p.done_on, p.hops, v.state as version_state from key_account_activity a join key_account_plan_version v on v.id = a.version_id"
                                + " left join app_user u on u.id = a.responsible_id left join key_account_activity_follow_up f on f.activity_id = a.id" + TAIL
                                + " where a.version_id = any(?::uuid[]) order by a.version_id, a.due_on, a.position",
                        (Object) versions),
                row -> activity(row, today));
    }

    static ActivityView activity(ResultSet row, LocalDate today) throws SQLException {
        LocalDate promised = row.getObject("promised_on", LocalDate.class);
        Activity activity = new Activity(
                Sql.id(row, "id"), Sql.constant(row, "kind", ActivityKind.class), row.getString("title"), row.getObject("due_on", LocalDate.class),
                Sql.id(row, "responsible_id"), row.getBigDecimal("cost"), Sql.id(row, "goal_id"));
        return new ActivityView(
                Sql.id(row, "version_id"), activity, row.getString("responsible_name"),
                ActivityProgress.of(Sql.constant(row, "follow_up_state", PlanState.class), promised, today), Sql.id(row, "follow_up"), promised,
                row.getObject("done_on", LocalDate.class), row.getInt("hops"), row.getBigDecimal("spent"));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        return new Goal(
                Sql.id(row, "id"), Sql.constant(row, "metric", GoalMetric.class), Sql.constant(row, "direction", GoalDirection.class), row.getBigDecimal("baseline"),
                row.getBigDecimal("target"), row.getObject("from_on", LocalDate.class), row.getObject("due_on", LocalDate.class), row.getString("note"));
    }

    private static PlanVersion version(ResultSet row) throws SQLException {
        PlanContent content = new PlanContent(
                row.getString("title"), row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getString("needs"),
                row.getString("pains"), row.getString("strategy"), row.getBigDecimal("budget"), List.of(), List.of());
        return new PlanVersion(
                Sql.id(row, "id"), Sql.id(row, "plan_id"), row.getInt("number"), Sql.constant(row, "state", VersionState.class), row.getString("reason"), content,
                Sql.id(row, "author_id"), row.getString("author_name"), Sql.instant(row, "created_at"), Sql.id(row, "submitted_by"),
                row.getString("submitted_by_name"), Sql.instant(row, "submitted_at"), Sql.id(row, "decided_by"), row.getString("decided_by_name"),
                Sql.instant(row, "decided_at"));
    }
}
