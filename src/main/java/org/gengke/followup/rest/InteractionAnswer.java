package org.gengke.followup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.followup.FollowUpPlanView;
import org.gengke.followup.InteractionView;
import org.gengke.followup.domain.Interaction;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.shared.domain.Versioned;

/** A contact that took place. */
@Schema(name = "Interaction")
public record InteractionAnswer(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID customerId,
        @NotNull String customerName,
        @NotNull InteractionKind kind,
        @NotNull Instant occurredAt,
        @Schema(description = "Null when an integration recorded it") UUID authorId,
        String authorName,
        @NotNull List<UUID> contactIds,
        @NotNull List<UUID> colleagueIds,
        @NotNull String summary,
        String needs,
        String doubts,
        String valued,
        String nextStep,
        @Schema(description = "The interaction that this one replaces") UUID correctsId,
        @Schema(description = "The interaction that replaces this one") UUID correctedById,
        @NotNull Instant recordedAt,
        @Schema(description = "The customer's next plan; only in the answer to recording, and only where there is one")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                FollowUpPlanAnswer nextPlan)
        implements Versioned {

    static InteractionAnswer of(InteractionView view) {
        return of(view, null);
    }

    /** @param next what is planned now that this was recorded; null for nothing */
    static InteractionAnswer of(InteractionView view, FollowUpPlanView next) {
        Interaction one = view.interaction();
        InteractionContent content = one.content();
        return new InteractionAnswer(
                one.id(), one.version(), one.customerId(), view.customerName(), content.kind(), content.occurredAt(), one.authorId(),
                view.authorName(), content.contactIds(), content.colleagueIds(), content.summary(), content.needs(), content.doubts(),
                content.valued(), content.nextStep(), one.correctsId(), one.correctedById(), one.recordedAt(),
                next == null ? null : FollowUpPlanAnswer.of(next));
    }
}
