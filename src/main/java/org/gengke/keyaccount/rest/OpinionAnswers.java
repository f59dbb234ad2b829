package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.OpinionService.Consequence;
import org.gengke.keyaccount.OpinionView;
import org.gengke.keyaccount.OpinionView.Followed;
import org.gengke.keyaccount.OpinionView.OpinionDraft;
import org.gengke.keyaccount.domain.OpinionConsequence;
import org.gengke.shared.domain.Versioned;

/** What accounts think of us, as the API takes and shows it. */
final class OpinionAnswers {

    private static final String NOT_BLANK = "(?s).*\\S.*";

    private OpinionAnswers() {}

    /** Something to record. */
    @Schema(
            name = "CreateAccountOpinionRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"askedOn\":\"2026-11-20\",\"score\":2,\"remark\":\"李工响应慢，现场问题拖了三天\"}")
    public record CreateOpinionRequest(
            @NotNull UUID customerId,
            @Schema(description = "Today when it is left out; not in the future") LocalDate askedOn,
            @Schema(description = "Who said it: a contact of the customer") UUID contactId,
            @Schema(description = "Of which of our people; of all of us when it is left out") UUID aboutId,
            @Schema(description = "1 very dissatisfied to 5 very satisfied") @NotNull @Min(1) @Max(5) Integer score,
            @Size(max = 4_000) String remark) {

        OpinionDraft draft() {
            return new OpinionDraft(askedOn, contactId, aboutId, score, remark);
        }
    }

    /** What of it can be changed. */
    @Schema(name = "AccountOpinionPatch", examples = "{\"score\":3}")
    public record OpinionPatch(@NotNull LocalDate askedOn, UUID contactId, UUID aboutId, @NotNull @Min(1) @Max(5) Integer score, @Size(max = 4_000) String remark) {

        static OpinionPatch of(OpinionDraft said) {
            return new OpinionPatch(said.askedOn(), said.contactId(), said.aboutId(), said.score(), said.remark());
        }

        OpinionDraft draft() {
            return new OpinionDraft(askedOn, contactId, aboutId, score, remark);
        }
    }

    /** What follows from an opinion. */
    @Schema(name = "AccountOpinionConsequenceRequest", examples = "{\"consequence\":\"TALK\",\"note\":\"与当事人谈话，约定现场问题当日响应\"}")
    public record ConsequenceRequest(
            @NotNull OpinionConsequence consequence,
            @NotNull @Size(min = 1, max = 2_000) @Pattern(regexp = NOT_BLANK) String note,
            @Schema(description = "With REPLACED, and only then: whose account it becomes, in the same step") UUID newOwnerId) {

        Consequence toConsequence() {
            return new Consequence(consequence, note, newOwnerId);
        }
    }

    /** What followed from an opinion. */
    @Schema(name = "AccountOpinionConsequence")
    public record ConsequenceAnswer(
            @NotNull OpinionConsequence consequence,
            @NotNull String note,
            @NotNull LocalDate on,
            String byName,
            @Schema(description = "Whose account it was before a replacement") String formerOwnerName,
            UUID newOwnerId,
            String newOwnerName) {

        static ConsequenceAnswer of(Followed one) {
            return one == null
                    ? null
                    : new ConsequenceAnswer(one.kind(), one.note(), one.on(), one.byName(), one.formerOwnerName(), one.newOwnerId(), one.newOwnerName());
        }
    }

    /** An opinion of an account. */
    @Schema(name = "AccountOpinion")
    public record OpinionAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull LocalDate askedOn,
            UUID contactId,
            String contactName,
            @Schema(description = "Null for all of us") UUID aboutId,
            String aboutName,
            @NotNull int score,
            String remark,
            @Schema(description = "Null while nobody has said what follows") ConsequenceAnswer followed,
            @NotNull boolean writable,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static OpinionAnswer of(OpinionView one) {
            OpinionDraft said = one.said();
            return new OpinionAnswer(
                    one.id(), one.version(), one.customerId(), one.customerName(), said.askedOn(), said.contactId(), one.contactName(), said.aboutId(), one.aboutName(),
                    said.score(), said.remark(), ConsequenceAnswer.of(one.followed()), one.writable(), one.createdAt(), one.updatedAt());
        }
    }

    /** One page of them. */
    @Schema(name = "AccountOpinionPage")
    public record OpinionPage(@NotNull List<OpinionAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}
}
