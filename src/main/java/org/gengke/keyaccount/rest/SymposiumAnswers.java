package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.SymposiumService.NewDecision;
import org.gengke.keyaccount.SymposiumService.NewInvitation;
import org.gengke.keyaccount.SymposiumService.Reply;
import org.gengke.keyaccount.SymposiumView;
import org.gengke.keyaccount.SymposiumView.Decision;
import org.gengke.keyaccount.SymposiumView.Invitation;
import org.gengke.keyaccount.SymposiumView.Joined;
import org.gengke.keyaccount.SymposiumView.SymposiumDraft;
import org.gengke.keyaccount.domain.InvitationState;
import org.gengke.shared.domain.Versioned;

/** Symposiums as the API takes and shows them. */
final class SymposiumAnswers {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    private SymposiumAnswers() {}

    /** A symposium to plan, or what of it can be changed. */
    @Schema(name = "SymposiumBody", examples = "{\"heldOn\":\"2026-12-05\",\"topic\":\"2027 新品与服务\",\"place\":\"广州白云国际会议中心\"}")
    public record SymposiumBody(
            @NotNull LocalDate heldOn,
            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = NOT_BLANK) String topic,
            @Size(max = 200) String place,
            @Size(max = 4_000) String note) {

        static SymposiumBody of(SymposiumDraft said) {
            return new SymposiumBody(said.heldOn(), said.topic(), said.place(), said.note());
        }

        SymposiumDraft draft() {
            return new SymposiumDraft(heldOn, topic, place, note);
        }
    }

    /** Whom to invite. */
    @Schema(name = "InviteToSymposiumRequest", examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"note\":\"请采购总监出席\"}")
    public record InviteRequest(
            @NotNull UUID customerId, @Schema(description = "The account as a whole when it is left out") UUID contactId, @Size(max = 2_000) String note) {

        NewInvitation invitation() {
            return new NewInvitation(customerId, contactId, note);
        }
    }

    /** What they said, and whether they came. */
    @Schema(name = "SymposiumInvitationPatch", examples = "{\"state\":\"ACCEPTED\"}")
    public record InvitationPatch(@NotNull InvitationState state, @Size(max = 2_000) String note) {

        static InvitationPatch of(Invitation one) {
            return new InvitationPatch(one.state(), one.note());
        }

        Reply reply() {
            return new Reply(state, note);
        }
    }

    /** What was decided. */
    @Schema(name = "SymposiumDecisionRequest", examples = "{\"what\":\"新品先在三家分厂试用\",\"until\":\"2027-01-31\"}")
    public record DecisionRequest(
            @Schema(description = "About which account; about all when it is left out") UUID customerId,
            @NotNull @Size(min = 1, max = 500) @Pattern(regexp = NOT_BLANK) String what,
            @Schema(description = "Who sees to it") UUID responsibleId,
            LocalDate until,
            @Schema(description = "Whether it becomes a follow-up plan with the account, which then needs `customerId` and `until`") Boolean followUp) {

        NewDecision decision() {
            return new NewDecision(customerId, what, responsibleId, until, Boolean.TRUE.equals(followUp));
        }
    }

    /** A symposium. */
    @Schema(name = "Symposium")
    public record SymposiumAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull LocalDate heldOn,
            @NotNull String topic,
            String place,
            String note,
            @Schema(description = "Invitations of accounts that the caller sees, as are the other numbers") @NotNull int invited,
            @NotNull int accepted,
            @NotNull int declined,
            @NotNull int attended,
            @NotNull int absent,
            @NotNull int decisions,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static SymposiumAnswer of(SymposiumView one) {
            SymposiumDraft said = one.said();
            return new SymposiumAnswer(
                    one.id(), one.version(), said.heldOn(), said.topic(), said.place(), said.note(), one.invited(), one.accepted(), one.declined(), one.attended(), one.absent(),
                    one.decisions(), one.createdAt(), one.updatedAt());
        }
    }

    /** One page of them. */
    @Schema(name = "SymposiumPage")
    public record SymposiumPage(@NotNull List<SymposiumAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** An invitation beside another. */
    @Schema(name = "JoinedInvitation")
    public record JoinedAnswer(@NotNull InvitationState state, @NotNull LocalDate invitedOn, String note) {

        static JoinedAnswer of(Joined one) {
            return new JoinedAnswer(one.state(), one.invitedOn(), one.note());
        }
    }

    /** An invitation. */
    @Schema(name = "SymposiumInvitation")
    public record InvitationAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID symposiumId,
            @NotNull LocalDate heldOn,
            @NotNull String topic,
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID contactId,
            String contactName,
            @NotNull InvitationState state,
            @NotNull LocalDate invitedOn,
            String note,
            @Schema(description = "Invitations of records that were merged into this account; the one that told most stands, the others stand beside it") @NotNull List<JoinedAnswer> joined,
            @NotNull boolean writable)
            implements Versioned {

        static InvitationAnswer of(Invitation one) {
            return new InvitationAnswer(
                    one.id(), one.version(), one.symposiumId(), one.heldOn(), one.topic(), one.customerId(), one.customerName(), one.contactId(), one.contactName(), one.state(),
                    one.invitedOn(), one.note(), one.joined().stream().map(JoinedAnswer::of).toList(), one.writable());
        }
    }

    /** One page of them. */
    @Schema(name = "SymposiumInvitationPage")
    public record InvitationPage(@NotNull List<InvitationAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** Something decided. */
    @Schema(name = "SymposiumDecision")
    public record DecisionAnswer(
            @NotNull UUID id, UUID customerId, String customerName, @NotNull String what, UUID responsibleId, String responsibleName, LocalDate until, UUID followUpPlanId) {

        static DecisionAnswer of(Decision one) {
            return new DecisionAnswer(
                    one.id(), one.customerId(), one.customerName(), one.what(), one.responsibleId(), one.responsibleName(), one.until(), one.followUpPlanId());
        }
    }

    /** What was decided at a symposium. */
    @Schema(name = "SymposiumDecisions")
    public record DecisionList(@NotNull List<DecisionAnswer> items) {}
}
