package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.keyaccount.CandidateDays;
import org.gengke.keyaccount.CandidateView;
import org.gengke.keyaccount.CandidateView.Record;
import org.gengke.keyaccount.CandidateView.Standing;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.domain.CandidateFigure;
import org.gengke.keyaccount.domain.CandidatePart;
import org.gengke.keyaccount.domain.CandidateScore;
import org.gengke.keyaccount.domain.CandidateScoring.Policy;
import org.gengke.keyaccount.domain.KeyAccountPlanState;

/** Candidates as the API shows them. */
final class CandidateAnswers {

    private CandidateAnswers() {}

    /** A figure behind a part. */
    @Schema(name = "CandidateBasis")
    public record BasisAnswer(
            @NotNull CandidateFigure figure,
            @NotNull BigDecimal value,
            @Schema(description = "Path of the rows that were counted or added up; null where it is no count of rows") String listLink) {}

    /** One part of a score. */
    @Schema(name = "CandidatePartScore")
    public record PartAnswer(
            @NotNull CandidatePart part,
            @NotNull int weight,
            @Schema(description = "0 to 100; null when nothing is known: then it does not count") BigDecimal points,
            @Schema(description = "What it brings to the score; null when it does not count") BigDecimal contribution,
            @NotNull List<BasisAnswer> basis) {

        static PartAnswer of(UUID customerId, CandidateScore.Part part, CandidateDays days) {
            return new PartAnswer(
                    part.part(), part.weight(), part.points(), part.contribution(),
                    part.basis().stream()
                            .map(one -> new BasisAnswer(one.figure(), one.value(), days == null ? null : CandidateListLink.of(customerId, one.figure(), days)))
                            .toList());
        }
    }

    /** The decision in force. */
    @Schema(name = "CandidateDecisionInForce")
    public record DecidedAnswer(
            @NotNull UUID id, @NotNull CandidateDecision decision, @NotNull String reason, @Schema(description = "As it was then") BigDecimal score,
            @NotNull LocalDate decidedOn, String decidedByName) {}

    /** The plan that is written for it. */
    @Schema(name = "CandidatePlan")
    public record PlanAnswer(@NotNull UUID id, @NotNull KeyAccountPlanState state) {}

    /** A customer as it is weighed for the key-account desk. */
    @Schema(name = "KeyAccountCandidate")
    public record CandidateAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull CustomerStatus status,
            Importance importance,
            Tier tier,
            String abcClass,
            ValueGrade valueGrade,
            UUID ownerId,
            String ownerName,
            @NotNull boolean keyAccount,
            @Schema(description = "Whether the caller may decide on it") @NotNull boolean writable,
            @Schema(description = "0 to 100: the mean of the known parts by their weights; null when none is known") BigDecimal score,
            @Schema(description = "How much of all weight the known parts have, in per cent") @NotNull int coverage,
            @NotNull List<PartAnswer> parts,
            @Schema(description = "Null while nobody decided") DecidedAnswer decided,
            @Schema(description = "Null while none is written") PlanAnswer plan) {

        static CandidateAnswer of(CandidateView view, CandidateDays days) {
            Standing one = view.standing();
            CandidateView.Decided decided = one.decided();
            return new CandidateAnswer(
                    one.customerId(), one.customerName(), one.status(), one.importance(), one.tier(), one.abcClass(), one.valueGrade(), one.ownerId(), one.ownerName(),
                    one.keyAccount(), one.writable(), view.score().score(), view.score().coverage(),
                    view.score().parts().stream().map(part -> PartAnswer.of(one.customerId(), part, days)).toList(),
                    decided == null ? null
                            : new DecidedAnswer(decided.id(), decided.decision(), decided.reason(), decided.score(), decided.on(), decided.byName()),
                    one.plan() == null ? null : new PlanAnswer(one.plan().id(), one.plan().state()));
        }
    }

    /** By what candidates are weighed. */
    @Schema(name = "CandidatePolicy")
    public record PolicyAnswer(
            @NotNull Map<CandidatePart, Integer> weights,
            @Schema(description = "What has all points: turnover of twelve months") @NotNull int fullRevenue,
            @Schema(description = "Gross profit of twelve months") @NotNull int fullGrossProfit,
            @Schema(description = "Growth in per cent; as much loss has none") @NotNull int fullGrowthPercent,
            @Schema(description = "What it buys elsewhere in twelve months") @NotNull int fullUntapped,
            @Schema(description = "Contact points: a visit 3, one of an executive 5, any other contact 1") @NotNull int fullContactPoints,
            @Schema(description = "First day that contacts count from") @NotNull LocalDate contactsFrom) {

        static PolicyAnswer of(Policy policy, CandidateDays days) {
            return new PolicyAnswer(
                    policy.weights(), policy.fullRevenue(), policy.fullGrossProfit(), policy.fullGrowth(), policy.fullUntapped(), policy.fullContacts(), days.contacts());
        }
    }

    /** A page of candidates. */
    @Schema(name = "KeyAccountCandidatePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CandidatePage(
            @NotNull List<CandidateAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total, @NotNull PolicyAnswer policy) {}

    /** A decision, with what was seen then. */
    @Schema(name = "KeyAccountDecision")
    public record DecisionAnswer(
            @NotNull UUID id,
            @NotNull UUID customerId,
            @NotNull CandidateDecision decision,
            @NotNull String reason,
            BigDecimal score,
            @NotNull int coverage,
            @NotNull List<PartAnswer> parts,
            @NotNull LocalDate decidedOn,
            @NotNull Instant decidedAt,
            UUID decidedBy,
            String decidedByName) {

        static DecisionAnswer of(Record one) {
            return new DecisionAnswer(
                    one.id(), one.customerId(), one.decision(), one.reason(), one.score(), one.coverage(),
                    one.parts().stream().map(part -> PartAnswer.of(one.customerId(), part, null)).toList(), one.decidedOn(), one.decidedAt(), one.decidedBy(),
                    one.decidedByName());
        }
    }

    /** A page of decisions. */
    @Schema(name = "KeyAccountDecisionPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DecisionPage(@NotNull List<DecisionAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}
}
