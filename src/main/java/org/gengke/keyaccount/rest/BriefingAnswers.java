package org.gengke.keyaccount.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.customer.CustomerView;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.FiveLayers.Assessed;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.keyaccount.Briefing;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.rest.PlanAnswers.ActivityAnswer;
import org.gengke.keyaccount.rest.PlanAnswers.GoalAnswer;
import org.gengke.keyaccount.rest.ReportAnswers.ReportAnswer;
import org.gengke.keyaccount.rest.VisitAnswers.VisitAnswer;
import org.gengke.shared.domain.Share;
import org.gengke.trial.domain.TrialStage;

/** A briefing as the API shows it. */
final class BriefingAnswers {

    private BriefingAnswers() {}

    /** What was bought in a month. */
    @Schema(name = "BriefingMonth")
    public record MonthAnswer(@Schema(description = "Its first day") @NotNull LocalDate first, @NotNull BigDecimal amount) {}

    /** What is not paid yet. */
    @Schema(name = "BriefingPayment")
    public record PaymentAnswer(@NotNull UUID orderId, @NotNull LocalDate orderedOn, @NotNull LocalDate dueOn, @NotNull BigDecimal open) {}

    /** A trial that is running. */
    @Schema(name = "BriefingTrial")
    public record TrialAnswer(@NotNull UUID id, @NotNull String product, @NotNull TrialStage stage, @NotNull LocalDate since) {}

    /** A layer of the five-layer model. */
    @Schema(name = "BriefingLayer")
    public record LayerAnswer(@NotNull Layer layer, @NotNull boolean passed, @Schema(description = "How many things it lacks; the five-layer model names them") @NotNull int missing) {

        static LayerAnswer of(Assessed one) {
            return new LayerAnswer(one.layer(), one.passed(), one.missing().size());
        }
    }

    /** Who of us knows somebody. */
    @Schema(name = "BriefingAcquaintance")
    public record KnownAnswer(@NotNull String name, @NotNull LocalDate lastMetOn) {}

    /** Somebody who decides. */
    @Schema(name = "BriefingDecisionMaker")
    public record MakerAnswer(
            @NotNull UUID contactId, @NotNull String name, @NotNull String project, @Schema(description = "DECIDES, APPROVES, EVALUATES, USES or GUARDS") @NotNull String role,
            @NotNull int weight, @Schema(description = "Towards us") @NotNull Stance stance, @Schema(description = "Nobody when it is empty") @NotNull List<KnownAnswer> knownBy) {

        static MakerAnswer of(Briefing.Maker one) {
            return new MakerAnswer(
                    one.contactId(), one.name(), one.project(), one.role(), one.weight(), one.stance(),
                    one.knownBy().stream().map(known -> new KnownAnswer(known.name(), known.lastMetOn())).toList());
        }
    }

    /** Somebody else who supplies the account. */
    @Schema(name = "BriefingCompetitor")
    public record RivalAnswer(@NotNull UUID competitorId, @NotNull String name, @NotNull LocalDate since, String cooperation, BigDecimal sharePercent) {}

    /** Something that happened with the account. */
    @Schema(name = "BriefingContact")
    public record ContactAnswer(@NotNull UUID id, @NotNull InteractionKind kind, @NotNull Instant at, String by, @NotNull String summary, String nextStep) {}

    /** A briefing. */
    @Schema(name = "CustomerBriefing")
    public record BriefingAnswer(
            @NotNull UUID customerId,
            @NotNull String name,
            @NotNull CustomerStatus status,
            @NotNull LocalDate statusSince,
            Tier tier,
            Importance importance,
            String ownerName,
            String teamName,
            String mainBusiness,
            Integer headcount,
            Integer foundedYear,
            BigDecimal annualRevenue,
            String website,
            @Schema(description = "Confirmed orders of this month and the eleven before it") @NotNull List<MonthAnswer> months,
            @Schema(description = "Of the twelve months to the day") @NotNull BigDecimal turnover,
            @Schema(description = "Of the twelve months before those") @NotNull BigDecimal turnoverBefore,
            @Schema(description = "By how much it grew, as a share of what it was; null when there was none") BigDecimal growth,
            @Schema(description = "Of the twelve months to the day") @NotNull int orders,
            @NotNull List<PaymentAnswer> openPayments,
            @NotNull List<TrialAnswer> trials,
            @Schema(description = "Layers passed without a gap from the first, 0 to 5") @NotNull int depth,
            @NotNull List<LayerAnswer> layers,
            @Schema(description = "Of the open projects, the weightiest first") @NotNull List<MakerAnswer> decisionMakers,
            @NotNull List<RivalAnswer> competitors,
            @Schema(description = "What they wait to hear about") @NotNull List<ReportAnswer> reports,
            @Schema(description = "The last five, the newest first") @NotNull List<ContactAnswer> contacts,
            @Schema(description = "Of the plans in force") @NotNull List<GoalAnswer> goals,
            @Schema(description = "What is still to be done of the plans in force: what we want from the visit") @NotNull List<ActivityAnswer> activities,
            @Schema(description = "Visits of executives that are planned") @NotNull List<VisitAnswer> visits) {

        static BriefingAnswer of(Briefing one) {
            CustomerView customer = one.customer();
            CustomerProfile profile = customer.profile();
            Briefing.Turnover turnover = one.turnover();
            BigDecimal growth = Share.of(turnover.total().subtract(turnover.before()).movePointRight(2).longValue(), turnover.before().movePointRight(2).longValue()).orElse(null);
            return new BriefingAnswer(
                    customer.id(), profile.name(), customer.status(), customer.statusSince(), customer.tier(), customer.importance(), customer.ownerName(), customer.teamName(),
                    profile.mainBusiness(), profile.headcount(), profile.foundedYear(), profile.annualRevenue(), profile.website(),
                    turnover.months().stream().map(month -> new MonthAnswer(month.first(), month.amount())).toList(), turnover.total(), turnover.before(), growth,
                    turnover.orders(),
                    one.payments().stream().map(each -> new PaymentAnswer(each.orderId(), each.orderedOn(), each.dueOn(), each.open())).toList(),
                    one.trials().stream().map(each -> new TrialAnswer(each.id(), each.product(), each.stage(), each.since())).toList(), one.depth(),
                    one.layers().stream().map(LayerAnswer::of).toList(), one.makers().stream().map(MakerAnswer::of).toList(),
                    one.rivals().stream().map(each -> new RivalAnswer(each.competitorId(), each.name(), each.since(), each.cooperation(), each.sharePercent())).toList(),
                    one.reports().stream().map(ReportAnswer::of).toList(),
                    one.contacts().stream().map(each -> new ContactAnswer(each.id(), each.kind(), each.at(), each.by(), each.summary(), each.nextStep())).toList(),
                    one.plans().stream().flatMap(plan -> plan.goals().stream().map(goal -> GoalAnswer.of(plan.plan(), goal))).toList(),
                    one.plans().stream()
                            .flatMap(plan -> plan.activities().stream()
                                    .filter(activity -> activity.progress() == ActivityProgress.OPEN || activity.progress() == ActivityProgress.OVERDUE)
                                    .map(activity -> ActivityAnswer.of(plan.plan(), activity)))
                            .toList(),
                    one.visits().stream().map(VisitAnswer::of).toList());
        }
    }
}
