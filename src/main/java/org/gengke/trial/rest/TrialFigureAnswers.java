package org.gengke.trial.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.shared.domain.Share;
import org.gengke.trial.TrialFigures;
import org.gengke.trial.TrialFigures.Stays;
import org.gengke.trial.domain.ComparisonResult;
import org.gengke.trial.domain.Funnel;
import org.gengke.trial.domain.Outcomes;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialStage;

/** What is answered about the figures of trials. */
public final class TrialFigureAnswers {

    private TrialFigureAnswers() {}

    /** A number of trials with its list. */
    @Schema(name = "TrialCount")
    public record TrialCount(@NotNull long count, @Schema(description = TrialListLink.DESCRIPTION) @NotNull String list) {}

    /** How long trials stayed in a stage. */
    @Schema(name = "TrialStays")
    public record StaysAnswer(@Schema(description = "Trials that have left the stage") @NotNull long count, @NotNull String list, @NotNull BigDecimal meanDays, @NotNull BigDecimal medianDays) {}

    /** A stage of the funnel. */
    @Schema(name = "TrialFunnelStage")
    public record FunnelStage(
            @NotNull TrialStage stage,
            @Schema(description = "Came to this stage, or passed it over") @NotNull TrialCount reached,
            @Schema(description = "reached / begun; null when none was begun") BigDecimal share,
            @Schema(description = "Stand at it now") @NotNull TrialCount present,
            @Schema(description = "Null while none has left it") StaysAnswer stays) {}

    /** How many of the trials begun in a period came how far. */
    @Schema(name = "TrialFunnel")
    public record FunnelAnswer(@NotNull LocalDate from, @NotNull LocalDate to, @NotNull TrialCount begun, @NotNull List<FunnelStage> stages) {

        static FunnelAnswer of(TrialFigures.Course course) {
            TrialListLink begun = TrialListLink.begun(course.asked());
            Map<TrialStage, Stays> stays = new EnumMap<>(TrialStage.class);
            course.stays().forEach(one -> stays.put(one.stage(), one));
            Funnel funnel = course.funnel();
            return new FunnelAnswer(
                    course.asked().from(),
                    course.asked().to(),
                    new TrialCount(funnel.begun(), begun.link()),
                    funnel.levels().stream()
                            .map(level -> new FunnelStage(
                                    level.stage(),
                                    new TrialCount(level.reached(), begun.with("reached", level.stage()).link()),
                                    Share.of(level.reached(), funnel.begun()).orElse(null),
                                    new TrialCount(level.present(), begun.with("stage", level.stage()).link()),
                                    stays(stays.get(level.stage()), begun)))
                            .toList());
        }

        private static StaysAnswer stays(Stays stays, TrialListLink begun) {
            return stays == null
                    ? null
                    : new StaysAnswer(stays.trials(), begun.with("left", stays.stage()).link(), stays.meanDays(), stays.medianDays());
        }
    }

    /** Trials that ended for a cause. */
    @Schema(name = "TrialCauseCount")
    public record CauseCount(@NotNull TrialCause cause, @NotNull long count, @Schema(description = TrialListLink.DESCRIPTION) @NotNull String list) {}

    /** How the trials of a period ended. */
    @Schema(name = "TrialOutcomes")
    public record OutcomesAnswer(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull TrialCount ended,
            @NotNull TrialCount converted,
            @Schema(description = "converted / ended; null when none has ended") BigDecimal conversionRate,
            @Schema(description = "Of those that ended without an order, the most frequent first") @NotNull List<CauseCount> causes) {

        static OutcomesAnswer of(TrialFigures.Ended figures) {
            TrialListLink ended = TrialListLink.ended(figures.asked());
            Outcomes outcomes = figures.outcomes();
            return new OutcomesAnswer(
                    figures.asked().from(),
                    figures.asked().to(),
                    new TrialCount(outcomes.ended(), ended.link()),
                    new TrialCount(outcomes.converted(), ended.with("stage", TrialStage.CONVERTED).link()),
                    outcomes.conversionRate().orElse(null),
                    outcomes.causes().stream().map(one -> new CauseCount(one.cause(), one.trials(), ended.with("cause", one.cause()).link())).toList());
        }
    }

    /** How we came off against a competitor. */
    @Schema(name = "TrialCompetitorResult")
    public record CompetitorResult(
            @NotNull UUID competitorId, @NotNull String competitorName, @NotNull TrialCount won, @NotNull TrialCount lost, @NotNull TrialCount open) {}

    /** Results against each competitor. */
    @Schema(name = "TrialCompetitorResults")
    public record CompetitorResults(@NotNull LocalDate from, @NotNull LocalDate to, @NotNull List<CompetitorResult> items) {

        static CompetitorResults of(TrialFigures.Rivals figures) {
            TrialListLink begun = TrialListLink.begun(figures.asked());
            return new CompetitorResults(
                    figures.asked().from(),
                    figures.asked().to(),
                    figures.rivals().stream()
                            .map(rival -> new CompetitorResult(
                                    rival.competitorId(), rival.name(),
                                    count(begun, rival, ComparisonResult.WON, rival.won()),
                                    count(begun, rival, ComparisonResult.LOST, rival.lost()),
                                    count(begun, rival, ComparisonResult.OPEN, rival.open())))
                            .toList());
        }

        private static TrialCount count(TrialListLink begun, TrialFigures.Rival rival, ComparisonResult result, long count) {
            return new TrialCount(count, begun.with("competitorId", rival.competitorId()).with("competitorResult", result).link());
        }
    }
}
