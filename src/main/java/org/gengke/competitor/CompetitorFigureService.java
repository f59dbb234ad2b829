package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.Period;
import org.gengke.competitor.persistence.FigureReading;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;

/** Whom competitors hold, what we took from them and lost to them: of the customers that the caller sees. */
@ApplicationScoped
public class CompetitorFigureService {

    private final FigureReading reading;
    private final CompetitorService competitors;
    private final BusinessClock clock;

    CompetitorFigureService(FigureReading reading, CompetitorService competitors, BusinessClock clock) {
        this.reading = reading;
        this.competitors = competitors;
        this.clock = clock;
    }

    /** The period as asked for: without its ends the year up to today. */
    public Period period(LocalDate from, LocalDate to) {
        return Period.asked(from, to, clock.today());
    }

    @Transactional
    public Page<CompetitorFigures.Row> figures(Period period, List<UUID> segmentIds, String q, String sort, String after, int limit, boolean count) {
        return reading.list(period, segmentIds, q, sort, after, limit, count);
    }

    @Transactional
    public CompetitorFigures figuresOf(UUID competitorId, Period period, List<UUID> segmentIds) {
        competitors.competitor(competitorId);
        return reading.of(competitorId, period, segmentIds);
    }
}
