package org.gengke.followup.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * 按时率 (domain section 2): plans done on or before their first due date, of those first due in a period. A rescheduled
 * plan counts once, with its first due date; a cancelled one not at all.
 *
 * @param due plans first due in the period
 * @param open neither done nor cancelled
 * @param rescheduled at least once
 */
public record Punctuality(long due, long inTime, long late, long open, long rescheduled) {
    private static final int DECIMALS = 4;

    /**
     * A promise with all its reschedules.
     *
     * @param doneOn null while it is open
     */
    public record Promise(LocalDate firstDueOn, LocalDate doneOn, int reschedules) {
        boolean inTime() {
            return doneOn != null && !doneOn.isAfter(firstDueOn);
        }
    }

    /** Of the promises first due from the one day to the other, both included. */
    public static Punctuality of(Collection<Promise> promises, LocalDate from, LocalDate to) {
        var due = promises.stream()
                .filter(p -> !p.firstDueOn().isBefore(from) && !p.firstDueOn().isAfter(to))
                .toList();
        long inTime = due.stream().filter(Promise::inTime).count();
        long open = due.stream().filter(p -> p.doneOn() == null).count();
        long rescheduled = due.stream().filter(p -> p.reschedules() > 0).count();
        return new Punctuality(due.size(), inTime, due.size() - inTime - open, open, rescheduled);
    }

    /** As a fraction with four decimals; empty when nothing was due. */
    public Optional<BigDecimal> rate() {
        return share(inTime);
    }

    public Optional<BigDecimal> rescheduleRate() {
        return share(rescheduled);
    }

    private Optional<BigDecimal> share(long part) {
        return due == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(due), DECIMALS, RoundingMode.HALF_UP));
    }
}
