package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.Tier;
import org.gengke.keyaccount.ActivityView;
import org.gengke.keyaccount.CommentView;
import org.gengke.keyaccount.GoalView;
import org.gengke.keyaccount.KeyAccountPlan;
import org.gengke.keyaccount.PlanDetail;
import org.gengke.keyaccount.PlanVersion;
import org.gengke.keyaccount.domain.ActivityKind;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.CommentKind;
import org.gengke.keyaccount.domain.GoalDirection;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.GoalTrack;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.domain.PlanResult;
import org.gengke.keyaccount.domain.VersionState;
import org.gengke.shared.domain.Versioned;

/** Key-account plans as the API shows them. */
final class PlanAnswers {

    private PlanAnswers() {}

    /** A goal, and where it stands against the straight line from its baseline to its target. */
    @Schema(name = "KeyAccountGoal")
    public record GoalAnswer(
            @NotNull UUID id,
            @Schema(description = "Of its plan") @NotNull int version,
            @NotNull GoalMetric metric,
            @NotNull GoalMetric.Unit unit,
            @NotNull GoalDirection direction,
            @NotNull BigDecimal baseline,
            @NotNull BigDecimal target,
            @NotNull LocalDate from,
            @NotNull LocalDate dueOn,
            String note,
            @Schema(description = "As measured; null when nothing is known to measure it by") BigDecimal actual,
            @Schema(description = "First day that counts") @NotNull LocalDate measuredFrom,
            @Schema(description = "Last day that counts: today, or the due date once it has passed, or the day on which the plan was closed") @NotNull LocalDate measuredTo,
            @Schema(description = "What the line says of today, or of the day on which the plan was closed; null before the first day") BigDecimal expected,
            @Schema(description = "How much of the way expected is gone, in per cent, 999.9 for as much or more and -999.9 for as little or less; null while no way is expected") BigDecimal percent,
            @NotNull GoalTrack track,
            @Schema(description = "Path of what was counted; null where the figure is no count of rows, and where it is kept as it was when the plan was closed") String listLink)
            implements Versioned {

        static GoalAnswer of(KeyAccountPlan plan, GoalView view) {
            PlanContent.Goal goal = view.goal();
            return new GoalAnswer(
                    goal.id(), plan.version(), goal.metric(), goal.metric().unit(), goal.direction(), goal.baseline(), goal.target(), goal.from(), goal.dueOn(), goal.note(), view.actual(),
                    view.measuredFrom(), view.measuredTo(), view.standing().expected(), view.standing().percent(), view.standing().track(),
                    view.kept() ? null : GoalListLink.of(plan.customerId(), view));
        }
    }

    /** An activity, and what became of it. */
    @Schema(name = "KeyAccountActivity")
    public record ActivityAnswer(
            @NotNull UUID id,
            @Schema(description = "Of its plan") @NotNull int version,
            @NotNull ActivityKind kind,
            @NotNull String title,
            @NotNull LocalDate dueOn,
            @Schema(description = "Null for the customer's owner") UUID responsibleId,
            String responsibleName,
            @Schema(description = "Planned") BigDecimal cost,
            @Schema(description = "What it came to; null while nobody has said so") BigDecimal spent,
            @Schema(description = "The goal that it serves; null for the plan as a whole") UUID goalId,
            @NotNull ActivityProgress progress,
            @Schema(description = "The last follow-up plan of its chain; null before it is approved") UUID followUpPlanId,
            @Schema(description = "For when it is promised now") LocalDate promisedOn,
            @NotNull int rescheduled,
            LocalDate doneOn)
            implements Versioned {

        static ActivityAnswer of(KeyAccountPlan plan, ActivityView view) {
            PlanContent.Activity one = view.activity();
            return new ActivityAnswer(
                    one.id(), plan.version(), one.kind(), one.title(), one.dueOn(), one.responsibleId(), view.responsibleName(), one.cost(), view.spent(), one.goalId(), view.progress(),
                    view.followUpId(), view.promisedOn(), view.rescheduled(), view.doneOn());
        }
    }

    /** How many goals of a plan stand where. */
    @Schema(name = "KeyAccountGoalCounts")
    public record GoalCounts(@NotNull int notBegun, @NotNull int notMeasured, @NotNull int onTrack, @NotNull int atRisk, @NotNull int offTrack) {

        static GoalCounts of(List<GoalView> goals) {
            return new GoalCounts(
                    count(goals, GoalTrack.NOT_BEGUN), count(goals, GoalTrack.NOT_MEASURED), count(goals, GoalTrack.ON_TRACK), count(goals, GoalTrack.AT_RISK),
                    count(goals, GoalTrack.OFF_TRACK));
        }

        private static int count(List<GoalView> goals, GoalTrack track) {
            return (int) goals.stream().filter(goal -> goal.standing().track() == track).count();
        }
    }

    /** What became of the activities of a plan. */
    @Schema(name = "KeyAccountActivityCounts")
    public record ActivityCounts(@NotNull int proposed, @NotNull int open, @NotNull int overdue, @NotNull int done, @NotNull int cancelled) {

        static ActivityCounts of(List<ActivityView> activities) {
            return new ActivityCounts(
                    count(activities, ActivityProgress.PROPOSED), count(activities, ActivityProgress.OPEN), count(activities, ActivityProgress.OVERDUE),
                    count(activities, ActivityProgress.DONE), count(activities, ActivityProgress.CANCELLED));
        }

        private static int count(List<ActivityView> activities, ActivityProgress progress) {
            return (int) activities.stream().filter(activity -> activity.progress() == progress).count();
        }
    }

    /** A plan as one of its versions says it. */
    @Schema(name = "KeyAccountPlan")
    public record PlanAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            Tier tier,
            @Schema(description = "Whether the key-account desk looks after the customer") @NotNull boolean keyAccount,
            @NotNull UUID responsibleId,
            @NotNull String responsibleName,
            @NotNull KeyAccountPlanState state,
            @Schema(description = "Number of the version that is shown") @NotNull int number,
            @NotNull VersionState versionState,
            @Schema(description = "Number of the version in force; null while none was approved") Integer inForce,
            @Schema(description = "Number of the version that is being written or lies with a manager; null without one") Integer open,
            @NotNull String title,
            @NotNull LocalDate beginsOn,
            @NotNull LocalDate endsOn,
            String needs,
            String pains,
            String strategy,
            BigDecimal budget,
            @Schema(description = "What its activities are planned to cost") @NotNull BigDecimal plannedCost,
            @Schema(description = "What they came to cost so far") @NotNull BigDecimal spent,
            @NotNull List<GoalAnswer> goals,
            @NotNull GoalCounts goalCounts,
            @NotNull List<ActivityAnswer> activities,
            @NotNull ActivityCounts activityCounts,
            PlanResult result,
            String resultNote,
            String lessons,
            LocalDate closedOn,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable,
            @Schema(description = "Whether the caller leads the customer's team, and wrote nothing of the version that is open nor ever handed it in: then they may approve it") @NotNull boolean approvable,
            @Schema(description = "Whether the caller handed in the version that lies with a manager, and may take it back") @NotNull boolean withdrawable,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static PlanAnswer of(PlanDetail detail) {
            KeyAccountPlan plan = detail.plan();
            PlanContent content = detail.shown().content();
            return new PlanAnswer(
                    plan.id(), plan.version(), plan.customerId(), plan.customerName(), plan.tier(), plan.keyAccount(), plan.responsibleId(), plan.responsibleName(), plan.state(),
                    detail.shown().number(), detail.shown().state(), plan.inForce(), plan.open(), content.title(), content.beginsOn(), content.endsOn(), content.needs(),
                    content.pains(), content.strategy(), content.budget(), content.plannedCost(), detail.spent(),
                    detail.goals().stream().map(goal -> GoalAnswer.of(plan, goal)).toList(), GoalCounts.of(detail.goals()),
                    detail.activities().stream().map(one -> ActivityAnswer.of(plan, one)).toList(), ActivityCounts.of(detail.activities()), plan.result(), plan.resultNote(),
                    plan.lessons(), plan.closedOn(), plan.writable(), plan.approvable(), plan.withdrawable(), plan.createdAt(), plan.updatedAt());
        }
    }

    /** One page of plans. */
    @Schema(name = "KeyAccountPlanPage")
    public record PlanPage(@NotNull List<PlanAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A version of a plan, without where its goals stand. */
    @Schema(name = "KeyAccountPlanVersion")
    public record VersionAnswer(
            @NotNull int number,
            @NotNull VersionState state,
            @Schema(description = "Why it adjusts the one before; null for the first") String reason,
            @NotNull String title,
            UUID authorId,
            String authorName,
            @NotNull Instant createdAt,
            String submittedByName,
            Instant submittedAt,
            String decidedByName,
            Instant decidedAt,
            @NotNull int goals,
            @NotNull int activities) {

        static VersionAnswer of(PlanVersion one) {
            return new VersionAnswer(
                    one.number(), one.state(), one.reason(), one.content().title(), one.authorId(), one.authorName(), one.createdAt(), one.submittedByName(),
                    one.submittedAt(), one.decidedByName(), one.decidedAt(), one.content().goals().size(), one.content().activities().size());
        }
    }

    /** The versions of a plan, newest first. */
    @Schema(name = "KeyAccountPlanVersions")
    public record VersionList(@NotNull List<VersionAnswer> items) {}

    /** A word about a version. */
    @Schema(name = "KeyAccountPlanComment")
    public record CommentAnswer(
            @NotNull UUID id, @NotNull int number, @NotNull CommentKind kind, String note, @NotNull Instant saidAt, UUID saidById, String saidByName) {

        static CommentAnswer of(CommentView one) {
            return new CommentAnswer(one.id(), one.number(), one.kind(), one.note(), one.saidAt(), one.saidBy(), one.saidByName());
        }
    }

    /** What was said about a plan, in its order. */
    @Schema(name = "KeyAccountPlanComments")
    public record CommentList(@NotNull List<CommentAnswer> items) {}
}
