package org.gengke.shared.domain;

import java.time.LocalDate;
import java.util.Map;

/** A date or period for which there can be no figure; says which are possible. */
public final class PeriodNotPossible extends Problem {

    private PeriodNotPossible(String type, Map<String, Object> members) {
        super(Kind.CONTENT, type, members);
    }

    public static PeriodNotPossible inTheFuture(LocalDate asked, LocalDate today) {
        return new PeriodNotPossible("date-in-future", Map.of("date", asked, "today", today));
    }

    public static PeriodNotPossible endsBeforeItBegins(LocalDate from, LocalDate to) {
        return new PeriodNotPossible("period-reversed", Map.of("from", from, "to", to));
    }

    public static PeriodNotPossible tooLong(LocalDate from, LocalDate to, int months) {
        return new PeriodNotPossible("period-too-long", Map.of("from", from, "to", to, "months", months));
    }
}
