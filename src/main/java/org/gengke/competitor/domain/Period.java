package org.gengke.competitor.domain;

import java.time.LocalDate;
import java.util.Map;
import org.gengke.shared.domain.Problem;

/** Days from one to another, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** The period ends before it begins. */
    public static final class PeriodReversed extends Problem {
        PeriodReversed(LocalDate from, LocalDate to) {
            super(Kind.CONTENT, "period-reversed", Map.of("from", from, "to", to));
        }
    }

    /** @throws PeriodReversed when it ends before it begins */
    public Period {
        if (from.isAfter(to)) {
            throw new PeriodReversed(from, to);
        }
    }

    /** As asked for; the year up to today where nothing was. */
    public static Period asked(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate end = to != null ? to : from != null && from.isAfter(today) ? from : today;
        return new Period(from != null ? from : end.minusYears(1).plusDays(1), end);
    }

    /** @throws PeriodReversed when both ends are given the wrong way round; an open end is in order */
    public static void checkOrder(LocalDate from, LocalDate to) {
        if (from != null && to != null) {
            new Period(from, to);
        }
    }
}
