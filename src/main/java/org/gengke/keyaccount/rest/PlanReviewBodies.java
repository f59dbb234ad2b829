package org.gengke.keyaccount.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.keyaccount.PlanReview;
import org.gengke.keyaccount.PlanReview.Said;
import org.gengke.keyaccount.PlanReviews.Action;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.GoalTrack;
import org.gengke.shared.domain.Versioned;

/** Meetings about a plan as the API takes and shows them. */
final class PlanReviewBodies {

    private static final int MOST_PARTICIPANTS = 30;

    private PlanReviewBodies() {}

    /** What is written down. */
    @Schema(
            name = "KeyAccountReviewBody",
            examples = "{\"participantIds\":[],\"note\":\"毛利落后：二分厂改造推迟到四季度\",\"decisions\":\"总经理九月拜访；目标不变，活动提前\"}")
    public record PlanReviewBody(
            @Schema(description = "Colleagues who were there") @Size(max = MOST_PARTICIPANTS) List<UUID> participantIds,
            @Size(max = 4_000) String note,
            @Size(max = 4_000) String decisions) {

        Said said() {
            return new Said(participantIds == null ? List.of() : participantIds.stream().distinct().toList(), blank(note), blank(decisions));
        }

        private static String blank(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        static PlanReviewBody of(PlanReview review) {
            return new PlanReviewBody(review.said().participantIds(), review.said().note(), review.said().decisions());
        }
    }

    /** What is agreed. */
    @Schema(name = "AgreeInKeyAccountReview", examples = "{\"kind\":\"EXECUTIVE_VISIT\",\"purpose\":\"请总经理拜访采购总监\",\"dueOn\":\"2027-09-10\"}")
    public record AgreeInReview(
            @NotNull InteractionKind kind,
            @NotBlank @Size(max = 500) String purpose,
            @NotNull LocalDate dueOn,
            @Schema(description = "The customer's owner when it is left out") UUID ownerId) {

        Action action() {
            return new Action(kind, purpose.strip(), dueOn, ownerId);
        }
    }

    /** Who was there. */
    @Schema(name = "KeyAccountReviewParticipant")
    public record ParticipantAnswer(@NotNull UUID id, @NotNull String name) {}

    /** Where a goal stood. */
    @Schema(name = "KeyAccountReviewGoal")
    public record GoalThen(
            @NotNull UUID goalId,
            @NotNull GoalMetric metric,
            @NotNull GoalMetric.Unit unit,
            @NotNull BigDecimal target,
            BigDecimal actual,
            BigDecimal expected,
            @Schema(description = "How much of the way expected was gone, in per cent, 999.9 for as much or more and -999.9 for as little or less") BigDecimal percent,
            @NotNull GoalTrack track) {}

    /** What was agreed, and what became of it. */
    @Schema(name = "KeyAccountReviewAction")
    public record ActionAnswer(
            @NotNull UUID followUpPlanId,
            @NotNull InteractionKind kind,
            @NotNull String purpose,
            @NotNull LocalDate dueOn,
            UUID ownerId,
            String ownerName,
            @NotNull ActivityProgress progress,
            LocalDate doneOn) {}

    /** A meeting about a plan. */
    @Schema(name = "KeyAccountReview")
    public record PlanReviewAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID planId,
            @Schema(description = "Of the version that was in force") @NotNull int number,
            @NotNull LocalDate heldOn,
            @NotNull List<ParticipantAnswer> participants,
            String note,
            String decisions,
            @NotNull List<GoalThen> goals,
            @NotNull List<ActionAnswer> actions,
            @NotNull Instant createdAt,
            String createdByName)
            implements Versioned {

        static PlanReviewAnswer of(PlanReview one) {
            return new PlanReviewAnswer(
                    one.id(), one.version(), one.planId(), one.number(), one.heldOn(),
                    one.participants().stream().map(p -> new ParticipantAnswer(p.id(), p.name())).toList(), one.said().note(), one.said().decisions(),
                    one.goals().stream()
                            .map(g -> new GoalThen(g.goalId(), g.metric(), g.metric().unit(), g.target(), g.actual(), g.expected(), g.percent(), g.track()))
                            .toList(),
                    one.actions().stream()
                            .map(a -> new ActionAnswer(a.followUpId(), a.kind(), a.purpose(), a.dueOn(), a.ownerId(), a.ownerName(), a.progress(), a.doneOn()))
                            .toList(),
                    one.createdAt(), one.createdByName());
        }
    }

    /** The reviews of a plan. */
    @Schema(name = "KeyAccountReviews")
    public record PlanReviewList(@NotNull List<PlanReviewAnswer> items) {}
}
