package org.gengke.people.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.people.HandoverPreview;
import org.gengke.people.HandoverView;
import org.gengke.people.HandoverWouldMove;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.HandoverDuty;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.Messages;

/** Handovers as the API shows them. */
final class HandoverAnswers {

    private static final String DETAIL = "CUSTOMER: its status; PLAN: the kind of contact; TRIAL: its stage; PROJECT: its step; BARRIER and VALUE: their kind; ACCOUNT_PLAN: its state; ACCOUNT_REPORT: its kind; in the caller's language";
    /** Types of the constants, which belong to other features. */
    private static final Map<HandoverKind, String> TYPES = Map.of(
            HandoverKind.CUSTOMER, "CustomerStatus", HandoverKind.PLAN, "InteractionKind", HandoverKind.TRIAL, "TrialStage", HandoverKind.PROJECT, "ProjectStep",
            HandoverKind.BARRIER, "BarrierKind", HandoverKind.VALUE, "ValueKind", HandoverKind.ACCOUNT_PLAN, "KeyAccountPlanState", HandoverKind.ACCOUNT_REPORT,
            "ReportKind");
    private static final String DUTY = "Why it was with the person: as OWNER, DELEGATED (a promise at a colleague's customer), ENGINEER, RESPONSIBLE, or WITH_CUSTOMER where nobody else is named and it goes where its customer goes";

    private HandoverAnswers() {}

    private static String word(HandoverView.Held held, Locale locale) {
        return held.detail() == null ? null : Messages.choice(locale, TYPES.get(held.kind()), held.detail());
    }

    /** Somebody who received. */
    @Schema(name = "HandoverReceiver")
    public record ReceiverAnswer(@NotNull UUID id, @NotNull String name) {}

    /** How much of a kind. */
    @Schema(name = "HandoverCount")
    public record CountAnswer(
            @NotNull HandoverKind kind,
            @Schema(description = "The list of the kind has as many rows") @NotNull int count,
            @Schema(description = "Of these beyond what the receiver mastered: as many as with `warned=true`") @NotNull int warnings) {

        static List<CountAnswer> of(List<HandoverView.Count> counts) {
            return counts.stream().map(one -> new CountAnswer(one.kind(), one.count(), one.warnings())).toList();
        }
    }

    /** The protocol of a handover. It is never changed; what of it is shown is what the caller sees. */
    @Schema(name = "Handover")
    public record HandoverAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID fromId,
            @NotNull String fromName,
            @Schema(description = "Who received something") @NotNull List<ReceiverAnswer> receivers,
            @NotNull List<String> receiverNames,
            @NotNull String reason,
            @NotNull LocalDate handedOn,
            @NotNull Instant createdAt,
            @NotNull UUID createdById,
            @NotNull String createdByName,
            @Schema(description = "Of each kind, also where nothing moved; who sees no customers has the figures of all and no list") @NotNull List<CountAnswer> counts,
            @Schema(description = "Path of what moved") @NotNull String itemsLink)
            implements Versioned {

        static HandoverAnswer of(HandoverView h) {
            return new HandoverAnswer(
                    h.id(), 0, h.fromId(), h.fromName(), h.receivers().stream().map(one -> new ReceiverAnswer(one.id(), one.name())).toList(),
                    h.receivers().stream().map(HandoverView.Receiver::name).toList(), h.reason(), h.handedOn(), h.createdAt(), h.createdById(), h.createdByName(), CountAnswer.of(h.counts()), "/api/v1/handovers/" + h.id() + "/items");
        }
    }

    /** One page of handovers. */
    @Schema(name = "HandoverPage")
    public record HandoverPage(@NotNull List<HandoverAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** Something that moved, as it was called then. */
    @Schema(name = "HandoverItem")
    public record ItemAnswer(
            @NotNull HandoverKind kind,
            @NotNull UUID subjectId,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "false for what is assigned to a caller who does not see the customer") @NotNull boolean customerVisible,
            @Schema(description = "Null where it had none, such as a plan without a purpose") String name,
            @Schema(description = DETAIL) String detail,
            @Schema(description = DUTY) @NotNull HandoverDuty duty,
            LocalDate dueOn,
            @NotNull UUID fromId,
            @NotNull String fromName,
            @NotNull UUID toId,
            @NotNull String toName,
            @Schema(description = "What it needs is more than the receiver mastered; null otherwise") CompetenceGap competenceWarning) {

        static ItemAnswer of(HandoverView.Item one, Locale locale) {
            HandoverView.Held held = one.held();
            return new ItemAnswer(
                    held.kind(), held.subjectId(), held.customerId(), held.customerName(), held.customerVisible(), held.name(), word(held, locale), held.duty(),
                    held.dueOn(), one.fromId(), one.fromName(), one.toId(), one.toName(), one.warning());
        }
    }

    /** One page of what moved. */
    @Schema(name = "HandoverItemPage")
    public record ItemPage(@NotNull List<ItemAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What one of the receivers would get. */
    @Schema(name = "HandoverShare")
    public record ShareAnswer(
            @NotNull UUID toId, @NotNull String toName, @Schema(description = "Of each kind, also where there is nothing") @NotNull List<CountAnswer> counts) {}

    /** What a handover would move if it were done now. */
    @Schema(name = "HandoverCheck")
    public record WouldMoveAnswer(
            @Schema(description = "Of each kind, also where there is nothing; who sees no customers has the figures of all") @NotNull List<CountAnswer> counts,
            @Schema(description = "What each of the receivers would get") @NotNull List<ShareAnswer> shares,
            @Schema(description = "What would be beyond its receiver, by customer, at most 50; `counts` say how many there are. Empty for who sees no customers") @NotNull List<ItemAnswer> warned) {

        static WouldMoveAnswer of(HandoverWouldMove moving, Locale locale) {
            return new WouldMoveAnswer(
                    CountAnswer.of(moving.counts()),
                    moving.shares().stream().map(one -> new ShareAnswer(one.receiver().id(), one.receiver().name(), CountAnswer.of(one.counts()))).toList(),
                    moving.warned().stream().map(one -> ItemAnswer.of(one, locale)).toList());
        }
    }

    /** What a person would hand over now. */
    @Schema(name = "HandoverPreview")
    public record PreviewAnswer(
            @NotNull UUID personId,
            @NotNull String personName,
            UUID teamId,
            String teamName,
            @NotNull boolean active,
            @Schema(description = "Of each kind, also where there is nothing") @NotNull List<CountAnswer> counts,
            @Schema(description = "Whether the caller may list it; who sees no customers has the figures of all and no list") @NotNull boolean listed,
            @Schema(description = "Path of what is held") @NotNull String itemsLink) {

        static PreviewAnswer of(HandoverPreview p) {
            return new PreviewAnswer(
                    p.personId(), p.personName(), p.teamId(), p.teamName(), p.active(), CountAnswer.of(p.counts()), p.listed(),
                    "/api/v1/handovers/previews/" + p.personId() + "/items");
        }
    }

    /** Something that a person holds. */
    @Schema(name = "HeldItem")
    public record HeldAnswer(
            @NotNull HandoverKind kind,
            @NotNull UUID subjectId,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "false for what is assigned to a caller who does not see the customer") @NotNull boolean customerVisible,
            String name,
            @Schema(description = DETAIL) String detail,
            @Schema(description = DUTY) @NotNull HandoverDuty duty,
            LocalDate dueOn) {

        static HeldAnswer of(HandoverView.Held held, Locale locale) {
            return new HeldAnswer(
                    held.kind(), held.subjectId(), held.customerId(), held.customerName(), held.customerVisible(), held.name(), word(held, locale), held.duty(),
                    held.dueOn());
        }
    }

    /** One page of what a person holds. */
    @Schema(name = "HeldItemPage")
    public record HeldPage(@NotNull List<HeldAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** Somebody who may receive. */
    @Schema(name = "HandoverCandidate")
    public record CandidateAnswer(
            @NotNull UUID id,
            @NotNull String name,
            UUID teamId,
            String teamName,
            Competence competence,
            @Schema(description = "That they have already, as far as the caller sees them") @NotNull int customers) {

        static CandidateAnswer of(HandoverPreview.Candidate one) {
            return new CandidateAnswer(one.id(), one.name(), one.teamId(), one.teamName(), one.competence(), one.customers());
        }
    }

    /** One page of these. */
    @Schema(name = "HandoverCandidatePage")
    public record CandidatePage(@NotNull List<CandidateAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}
}
