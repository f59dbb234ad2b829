package org.gengke.fivelayer.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.domain.Agreement;
import org.gengke.fivelayer.domain.AgreementKind;
import org.gengke.fivelayer.domain.AssessedAspect;
import org.gengke.fivelayer.domain.Barrier;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.CustomerVerdict;
import org.gengke.fivelayer.domain.FactConfidence;
import org.gengke.fivelayer.domain.Information;
import org.gengke.fivelayer.domain.Recognition;
import org.gengke.fivelayer.domain.Value;
import org.gengke.fivelayer.domain.ValueKind;
import org.gengke.fivelayer.domain.ValueState;
import org.gengke.fivelayer.domain.Verdict;

/** What people write of a customer, kind by kind; the same shape creates it and is what a patch lies over. */
final class EntryBodies {

    static final int TEXT = 2_000;
    private static final int SHORT = 200;

    private EntryBodies() {}

    /** Null for what is blank: two ways to say nothing are one. */
    static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** One thing that is known of a customer. */
    @Schema(
            name = "FactRequest",
            examples = "{\"key\":\"PROCUREMENT_BUDGET\",\"value\":\"每年约 320 万元，三季度集中采购\",\"source\":\"采购部张经理，当面\",\"knownOn\":\"2026-09-18\",\"confidence\":\"LIKELY\"}")
    record FactBody(
            @Schema(description = "A key of `GET /five-layer/fact-kinds`") @NotBlank @Size(max = 40) String key,
            @NotBlank @Size(max = TEXT) String value,
            @Schema(description = "Who or what told it") @NotBlank @Size(max = SHORT) String source,
            @Schema(description = "The day for which it is known; today or earlier, today when absent") LocalDate knownOn,
            @Schema(description = "LIKELY when absent") FactConfidence confidence) {

        static FactBody of(Information.Fact one) {
            return new FactBody(one.key(), one.value(), one.source(), one.knownOn(), one.confidence());
        }

        Information.Fact fact(LocalDate today) {
            return new Information.Fact(
                    key, value.strip(), source.strip(), knownOn == null ? today : knownOn, confidence == null ? FactConfidence.LIKELY : confidence);
        }
    }

    /** One of the three assessments of a customer. */
    @Schema(name = "AssessmentRequest", examples = "{\"aspect\":\"PURCHASING_POWER\",\"score\":4,\"reason\":\"年采购预算三百万以上，付款及时\"}")
    record AssessmentBody(@NotNull AssessedAspect aspect, @Min(1) @Max(5) @NotNull Integer score, @NotBlank @Size(max = TEXT) String reason) {

        Information.Rating rating() {
            return new Information.Rating(aspect, score, reason.strip());
        }
    }

    /** What to do about a customer. */
    @Schema(name = "VerdictRequest", examples = "{\"verdict\":\"ATTACK\",\"reason\":\"现有供应商合同年底到期，资质已齐\"}")
    record VerdictBody(@NotNull Verdict verdict, @Schema(description = "Needed to WATCH") @Size(max = TEXT) String reason) {

        CustomerVerdict verdictOf() {
            return new CustomerVerdict(verdict, text(reason));
        }
    }

    /** A verdict to ask about. */
    @Schema(name = "CheckVerdictRequest", examples = "{\"verdict\":\"WATCH\"}")
    record CheckVerdictBody(@NotNull Verdict verdict) {}

    /** A barrier in our way, or one of ours. */
    @Schema(
            name = "BarrierRequest",
            examples = "{\"kind\":\"QUALIFICATION\",\"description\":\"涉密场所须有二级资质\",\"height\":4,\"breaker\":\"CHANNEL\",\"breakerNote\":\"与有资质的集成商联合投标\",\"dueOn\":\"2026-12-20\",\"state\":\"BREAKING\",\"since\":\"2026-08-03\"}")
    record BarrierBody(
            @Schema(description = "The kind says its direction: the last four are ours") @NotNull BarrierKind kind,
            @Size(max = TEXT) String description,
            @Min(1) @Max(5) @NotNull Integer height,
            @Schema(description = "What would break it") BarrierBreaker breaker,
            @Size(max = TEXT) String breakerNote,
            @Schema(description = "Whose it is, or against whom it stands") UUID competitorId,
            @Schema(description = "Who of us works on it") UUID ownerId,
            @Schema(description = "Until when") LocalDate dueOn,
            @Schema(description = "IDENTIFIED when absent. ACCEPTED is for those in our way") BarrierState state,
            @Schema(description = "Today or earlier, today when absent") LocalDate since,
            @Schema(description = "The day on which it was broken or accepted; needed then, and only then") LocalDate endedOn,
            @Schema(description = "What broke it; needed for one in our way that is BROKEN, and only then") BarrierBreaker brokenBy) {

        static BarrierBody of(Barrier one) {
            return new BarrierBody(
                    one.kind(), one.description(), one.height(), one.breaker(), one.breakerNote(), one.competitorId(), one.ownerId(), one.dueOn(), one.state(),
                    one.since(), one.endedOn(), one.brokenBy());
        }

        Barrier barrier(LocalDate today) {
            return new Barrier(
                    kind, text(description), height, breaker, text(breakerNote), competitorId, ownerId, dueOn, state == null ? BarrierState.IDENTIFIED : state,
                    since == null ? today : since, endedOn, brokenBy);
        }
    }

    /** A value for a customer. */
    @Schema(
            name = "ValueRequest",
            examples = "{\"kind\":\"ORGANISATIONAL\",\"description\":\"考勤核算由每月三天缩短到半天\",\"state\":\"DELIVERED\",\"stateSince\":\"2026-10-12\",\"evidence\":\"验收报告第 4 页\"}")
    record ValueBody(
            @NotNull ValueKind kind,
            @NotBlank @Size(max = TEXT) String description,
            @Schema(description = "For whom; needed for a PERSONAL value, and only then") UUID contactId,
            @Schema(description = "How this person is recognised; no gifts are recorded here") Recognition recognition,
            @Schema(description = "Who of us sees to it") UUID ownerId,
            @Schema(description = "PROMISED when absent") ValueState state,
            @Schema(description = "Today or earlier, today when absent") LocalDate stateSince,
            @Schema(description = "The contact who confirmed it; needed when CONFIRMED, and only then") UUID confirmedBy,
            @Schema(description = "What shows it, such as a report; needed when CONFIRMED") @Size(max = TEXT) String evidence) {

        static ValueBody of(Value one) {
            return new ValueBody(
                    one.kind(), one.description(), one.contactId(), one.recognition(), one.ownerId(), one.state(), one.stateSince(), one.confirmedBy(), one.evidence());
        }

        Value value(LocalDate today) {
            return new Value(
                    kind, description.strip(), contactId, recognition, ownerId, state == null ? ValueState.PROMISED : state, stateSince == null ? today : stateSince,
                    confirmedBy, text(evidence));
        }
    }

    /** A long-term or exclusive agreement. */
    @Schema(name = "AgreementRequest", examples = "{\"kind\":\"LONG_TERM\",\"beginsOn\":\"2026-01-01\",\"endsOn\":\"2028-12-31\",\"note\":\"三年框架协议，年度议价\"}")
    record AgreementBody(
            @NotNull AgreementKind kind,
            @NotNull LocalDate beginsOn,
            @Schema(description = "The last day; absent without an end") LocalDate endsOn,
            @Size(max = TEXT) String note) {

        static AgreementBody of(Agreement one) {
            return new AgreementBody(one.kind(), one.beginsOn(), one.endsOn(), one.note());
        }

        Agreement agreement() {
            return new Agreement(kind, beginsOn, endsOn, text(note));
        }
    }
}
