package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanState;
import org.gengke.keyaccount.KeyAccountPlan;
import org.gengke.keyaccount.PlanReview;
import org.gengke.keyaccount.PlanReview.Agreed;
import org.gengke.keyaccount.PlanReview.Participant;
import org.gengke.keyaccount.PlanReview.Said;
import org.gengke.keyaccount.PlanReview.Then;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.GoalTrack;
import org.gengke.keyaccount.persistence.VersionReading.Of;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Meetings about plans that the door has looked up. */
@ApplicationScoped
public class ReviewRecords {

    private final Sql sql;

    ReviewRecords(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    public List<PlanReview> of(UUID planId, LocalDate today) {
        Map<UUID, List<Of<Then>>> goals = goals(planId).stream().collect(Collectors.groupingBy(Of::version));
        Map<UUID, List<Of<Agreed>>> actions = actions(planId, today).stream().collect(Collectors.groupingBy(Of::version));
        return sql.list(
                Fragment.of(
                        "select r.*, u.display_name as created_by_name, array(select p.display_name from unnest(r.participant_ids) with ordinality x(id, place)"
                                + " join app_user p on p.id = x.id order by x.place) as participants from key_account_review r left join app_user u on u.id = r.created_by"
                                + " where r.plan_id = ? order by r.held_on desc, r.created_at desc, r.id desc",
                        planId),
                row -> review(row, goals.getOrDefault(Sql.id(row, "id"), List.of()), actions.getOrDefault(Sql.id(row, "id"), List.of())));
    }

    private List<Of<Then>> goals(UUID planId) {
        return sql.list(
                Fragment.of("select g.* from key_account_review_goal g join key_account_review r on r.id = g.review_id where r.plan_id = ? order by g.position", planId),
                row -> new Of<>(Sql.id(row, "review_id"), new Then(
                        Sql.id(row, "goal_id"), Sql.constant(row, "metric", GoalMetric.class), row.getBigDecimal("target"), row.getBigDecimal("actual"),
                        row.getBigDecimal("expected"), row.getBigDecimal("percent"), Sql.constant(row, "track", GoalTrack.class))));
    }

    private List<Of<Agreed>> actions(UUID planId, LocalDate today) {
        return sql.list(
                Fragment.of(
                        "select f.review_id, p.*, u.display_name from key_account_review_action f join key_account_review r on r.id = f.review_id" + VersionReading.TAIL
                                + " left join app_user u on u.id = p.owner_id where r.plan_id = ? order by f.agreed_at, f.follow_up_id",
                        planId),
                row -> new Of<>(Sql.id(row, "review_id"), new Agreed(
                        Sql.id(row, "id"), Sql.constant(row, "kind", InteractionKind.class), row.getString("purpose"), row.getObject("due_on", LocalDate.class),
                        Sql.id(row, "owner_id"), row.getString("display_name"),
                        ActivityProgress.of(Sql.constant(row, "state", PlanState.class), row.getObject("due_on", LocalDate.class), today),
                        row.getObject("done_on", LocalDate.class))));
    }

    private static PlanReview review(ResultSet row, List<Of<Then>> goals, List<Of<Agreed>> actions) throws SQLException {
        List<UUID> ids = Sql.ids(row, "participant_ids");
        List<String> names = Sql.texts(row, "participants");
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            participants.add(new Participant(ids.get(i), names.get(i)));
        }
        return new PlanReview(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "plan_id"), row.getInt("number"), row.getObject("held_on", LocalDate.class),
                new Said(ids, row.getString("note"), row.getString("decisions")), participants, goals.stream().map(Of::thing).toList(),
                actions.stream().map(Of::thing).toList(), Sql.instant(row, "created_at"), Sql.id(row, "created_by"), row.getString("created_by_name"));
    }

    public void add(UUID id, KeyAccountPlan plan, LocalDate heldOn, Said said, List<Then> goals, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into key_account_review (id, plan_id, number, held_on, participant_ids, note, decisions, created_at, created_by) values (?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?)",
                id, plan.id(), plan.inForce(), heldOn, said.participantIds().toArray(UUID[]::new), said.note(), said.decisions(), now, by));
        List<Object[]> rows = new ArrayList<>();
        for (Then goal : goals) {
            rows.add(new Object[] {
                id, goal.goalId(), rows.size(), goal.metric().name(), goal.target(), goal.actual(), goal.expected(), goal.percent(), goal.track().name()
            });
        }
        sql.batch("insert into key_account_review_goal (review_id, goal_id, position, metric, target, actual, expected, percent, track) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    public void change(UUID id, Said said) {
        sql.update(Fragment.of(
                "update key_account_review set version = version + 1, participant_ids = ?::uuid[], note = ?, decisions = ? where id = ?",
                said.participantIds().toArray(UUID[]::new), said.note(), said.decisions(), id));
    }

    public void agree(UUID id, UUID followUpId, Instant now) {
        sql.update(Fragment.of("insert into key_account_review_action (follow_up_id, review_id, agreed_at) values (?, ?, ?)", followUpId, id, now));
    }
}
