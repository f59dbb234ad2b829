package org.gengke.competitor.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.CompetitorFigures;
import org.gengke.competitor.domain.IncumbencyOutcome;

/** Path and query that list what a figure counted. Values are ids, dates and enums, so nothing needs escaping. */
record FigureLink(String link) {

    static FigureLink incumbencies(UUID competitorId, List<UUID> segmentIds) {
        FigureLink own = new FigureLink("/api/v1/incumbencies?competitorId=" + competitorId);
        for (UUID segmentId : segmentIds == null ? List.<UUID>of() : segmentIds) {
            own = own.with("segmentId", segmentId);
        }
        return own;
    }

    static FigureLink moves(UUID competitorId, LocalDate from, LocalDate to) {
        return new FigureLink("/api/v1/competitors/" + competitorId + "/moves?happenedFrom=" + from + "&happenedTo=" + to);
    }

    static FigureLink taken(FigureLink own, LocalDate from, LocalDate to) {
        return own.with("outcome", IncumbencyOutcome.TAKEN_BY_US).with("endedFrom", from).with("endedTo", to);
    }

    static FigureLink lost(FigureLink own, LocalDate from, LocalDate to) {
        return own.with("lostToIt", true).with("sinceFrom", from).with("sinceTo", to);
    }

    static List<CompetitorFigureResource.ChanceCount> chances(FigureLink open, CompetitorFigures figures) {
        List<CompetitorFigureResource.ChanceCount> counts = new ArrayList<>();
        figures.chances().forEach((band, count) -> counts.add(new CompetitorFigureResource.ChanceCount(
                band.from(), band.to(), count, open.with("chanceFrom", band.from()).with("chanceTo", band.to()).link)));
        counts.add(new CompetitorFigureResource.ChanceCount(null, null, figures.chanceUnknown(), open.with("chanceKnown", false).link));
        return counts;
    }

    static List<CompetitorFigureResource.ExpectedWins> expected(FigureLink open, CompetitorFigures figures) {
        List<CompetitorFigureResource.ExpectedWins> wins = new ArrayList<>();
        figures.expected().forEach(month -> {
            LocalDate last = month.month().plusMonths(1).minusDays(1);
            wins.add(new CompetitorFigureResource.ExpectedWins(
                    month.month(), last, month.count(), open.with("expectedFrom", month.month()).with("expectedTo", last).link));
        });
        wins.add(new CompetitorFigureResource.ExpectedWins(null, null, figures.withoutExpectation(), open.with("expectedKnown", false).link));
        return wins;
    }

    FigureLink with(String parameter, Object value) {
        return new FigureLink(link + "&" + parameter + "=" + value);
    }

    CompetitorFigureResource.Count count(long count) {
        return new CompetitorFigureResource.Count(count, link);
    }
}
