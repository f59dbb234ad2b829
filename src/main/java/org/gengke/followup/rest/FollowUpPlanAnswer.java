package org.gengke.followup.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.followup.FollowUpPlanView;
import org.gengke.followup.PlanSource;
import org.gengke.followup.domain.CancelCause;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanSourceKind;
import org.gengke.followup.domain.PlanState;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.shared.domain.Versioned;

/** A promise to contact. */
@Schema(name = "FollowUpPlan")
public record FollowUpPlanAnswer(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID customerId,
        @NotNull String customerName,
        @NotNull LocalDate dueOn,
        @Schema(description = "What punctuality looks at; the first promise of a chain of reschedulings") @NotNull LocalDate firstDueOn,
        @NotNull InteractionKind kind,
        @Schema(description = "Null for a plan of the cadence that nobody described") String purpose,
        @NotNull PlanPriority priority,
        UUID ownerId,
        String ownerName,
        @Schema(description = "When the contact needs a level of competence that the owner does not master; with `has` null when nobody has stated theirs. A warning, nothing is refused") CompetenceGap competenceWarning,
        @NotNull PlanState state,
        @Schema(description = "Who decided on the date") @NotNull PlanOrigin origin,
        @Schema(description = "Planned and past its due date") @NotNull boolean overdue,
        @Schema(description = "Days past the due date while open, past the first due date once done") @NotNull int lateDays,
        @NotNull int rescheduleCount,
        @Schema(description = "The plan that was rescheduled to this one") UUID previousId,
        @Schema(description = "The customer's next plan") @NotNull boolean isNext,
        LocalDate doneOn,
        @Schema(description = "The interaction that completed it") UUID interactionId,
        @Schema(description = "Why a person rescheduled or cancelled it") String reason,
        @Schema(description = "Which rule cancelled it") CancelCause cause,
        @Schema(description = "Who planned or rescheduled it by hand; null for the cadence") UUID plannedById,
        String plannedByName,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt,
        @Schema(description = "What it comes from; null where it comes from nothing else, or the caller does not see it") SourceAnswer source)
        implements Versioned {

    static FollowUpPlanAnswer of(FollowUpPlanView plan) {
        return new FollowUpPlanAnswer(
                plan.id(), plan.version(), plan.customerId(), plan.customerName(), plan.dueOn(), plan.firstDueOn(), plan.purpose().kind(),
                plan.purpose().purpose(), plan.purpose().priority(), plan.ownerId(), plan.ownerName(), plan.competenceWarning(), plan.state(), plan.origin(),
                plan.overdue(), plan.lateDays(), plan.rescheduleCount(), plan.previousId(), plan.next(), plan.doneOn(),
                plan.interactionId(), plan.reason(), plan.cause(), plan.plannedById(), plan.plannedByName(), plan.createdAt(), plan.updatedAt(), SourceAnswer.of(plan.source()));
    }

    /** What a promise comes from. */
    @Schema(name = "PlanSource")
    public record SourceAnswer(
            @NotNull PlanSourceKind kind,
            @Schema(description = "Of the review") @NotNull UUID id,
            @Schema(description = "The day of it") @NotNull LocalDate on,
            @Schema(description = "Who held it") String byName) {

        static SourceAnswer of(PlanSource source) {
            return source == null ? null : new SourceAnswer(source.kind(), source.id(), source.on(), source.byName());
        }
    }
}
