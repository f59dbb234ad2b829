package org.gengke.trial.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.followup.domain.StallKind;
import org.gengke.shared.domain.Versioned;
import org.gengke.trial.TrialView;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialConcern;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.domain.TrialVerdict;

/** A test trial, as lists and single answers show it. */
@Schema(name = "TestTrial")
public record TrialAnswer(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID customerId,
        @NotNull String customerName,
        @Schema(description = "The customer's owner; null in the pool") UUID ownerId,
        String ownerName,
        @NotNull UUID productId,
        @NotNull String productCode,
        @NotNull String productName,
        BigDecimal quantity,
        @NotNull List<String> serialNumbers,
        @Schema(description = "When the product comes back") LocalDate returnOn,
        @Schema(description = "Our engineer, who sees the trial though not the customer") UUID engineerId,
        String engineerName,
        @Schema(description = "The customer's people who test") @NotNull List<TechnicianAnswer> technicians,
        @Schema(description = "Whom the result is taken to") UUID decisionMakerId,
        String decisionMakerName,
        @Schema(description = "What the customer looks at, the most important first") @NotNull List<TrialConcern> caresAbout,
        String caresAboutNote,
        TrialVerdict verdict,
        String verdictNote,
        String note,
        @NotNull TrialStage stage,
        @Schema(description = "Where its last step came from, and where it is again when that is taken back; null in the first stage") TrialStage stageBefore,
        @NotNull LocalDate stageSince,
        @Schema(description = "Days in the stage, up to today while the trial runs; 0 after its end") @NotNull long daysInStage,
        @NotNull LocalDate begunOn,
        LocalDate endedOn,
        @Schema(description = "Why it ended without an order") TrialCause cause,
        String causeNote,
        @Schema(description = "Whom it was lost to") UUID competitorId,
        String competitorName,
        @Schema(description = "The order that it became") UUID orderId,
        @Schema(description = "The customer's first confirmed order of the product since the trial began: proposed as the order that it became, taken only when somebody says so")
                ProposedOrderAnswer proposedOrder,
        @Schema(description = "How many issues are open") @NotNull long openIssues,
        @Schema(description = "What stands still today, by the thresholds ⚙ in working days; the longest first") @NotNull List<TrialStallAnswer> stalls,
        @Schema(description = "Where it may go from here; empty after the end") @NotNull List<AllowedStageAnswer> allowedStages,
        @Schema(description = "Whether the caller may change it") @NotNull boolean writable,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt)
        implements Versioned {

    /** A contact who tests. */
    @Schema(name = "TrialTechnician")
    public record TechnicianAnswer(@NotNull UUID id, @NotNull String name) {}

    /** An order that a trial may have become. */
    @Schema(name = "TrialProposedOrder")
    public record ProposedOrderAnswer(@NotNull UUID id, String externalId, @NotNull LocalDate orderedOn) {}

    /** Something of a trial stands still. */
    @Schema(name = "TrialStall")
    public record TrialStallAnswer(@NotNull StallKind kind, @Schema(description = "The day since which it waits") @NotNull LocalDate since) {}

    /** A stage that may come next. */
    @Schema(name = "TrialAllowedStage")
    public record AllowedStageAnswer(
            @NotNull TrialStage stage,
            @Schema(description = "Names of the properties that it needs, as a stage change calls them. FAILED and WITHDRAWN also need `competitorId` with the cause LOST_TO_COMPETITOR and `causeNote` with OTHER")
                    @NotNull List<String> needs,
            @Schema(description = "Those of them that are not known yet") @NotNull List<String> missing) {}

    static TrialAnswer of(TrialView view, LocalDate today) {
        TrialContent content = view.content();
        TrialEnd end = view.end();
        return new TrialAnswer(
                view.id(), view.version(), view.customer().id(), view.customer().name(), view.customer().ownerId(), view.customer().ownerName(),
                content.productId(), view.productCode(), view.productName(), content.quantity(), content.serialNumbers(), content.returnOn(),
                content.engineerId(), view.engineerName(),
                view.technicians().stream().map(person -> new TechnicianAnswer(person.id(), person.name())).toList(),
                content.decisionMakerId(), view.decisionMakerName(), content.caresAbout(), content.caresAboutNote(), content.verdict(),
                content.verdictNote(), content.note(), view.stage(), view.stageBefore(), view.stageSince(),
                view.endedOn() == null ? Math.max(0, ChronoUnit.DAYS.between(view.stageSince(), today)) : 0,
                view.begunOn(), view.endedOn(), end.cause(), end.causeNote(), end.competitorId(), view.competitorName(), end.orderId(), proposed(view),
                view.openIssues(), view.stalls().stream().map(stall -> new TrialStallAnswer(stall.kind(), stall.since())).toList(),
                view.allowedStages().stream().map(one -> new AllowedStageAnswer(one.stage(), one.needs(), one.missing())).toList(), view.writable(),
                view.createdAt(), view.updatedAt());
    }

    private static ProposedOrderAnswer proposed(TrialView view) {
        TrialView.Order order = view.proposedOrder();
        return order == null ? null : new ProposedOrderAnswer(order.id(), order.externalId(), order.orderedOn());
    }
}
