package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When an account runs out of a product (section 9, supply first): the first day on which what it had, and what was delivered and is agreed since, is less
 * than what it needs. The need of a month is spread evenly over its days, and what is left of an agreement over those that are left of it.
 *
 * <p>Example: 100 told on 1 March, need 93 in March and 60 in April: 90 are used by 31 March, 10 are left, 2 a day: nothing is left on the evening of 5 April,
 * it runs out on 6 April. With 30 agreed for April, told on 31 March, one a day comes: 11 April.
 *
 * @param stock as told
 * @param toldOn in the evening of that day
 * @param deliveredSince confirmed orders after that day
 * @param needs by month; a month without one needs nothing
 * @param promises what is agreed and not yet delivered
 */
public record SupplyOutlook(BigDecimal stock, LocalDate toldOn, BigDecimal deliveredSince, Map<YearMonth, BigDecimal> needs, List<Promise> promises) {

    private static final int HORIZON_DAYS = 365;

    /** What is left of an agreement. */
    public record Promise(LocalDate beginsOn, LocalDate endsOn, BigDecimal left) {

        BigDecimal on(LocalDate day, LocalDate today) {
            LocalDate first = beginsOn.isAfter(today) ? beginsOn : today.plusDays(1);
            if (day.isBefore(first) || day.isAfter(endsOn)) {
                return BigDecimal.ZERO;
            }
            return left.divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, endsOn) + 1), MathContext.DECIMAL64);
        }
    }

    /** Not before today; empty when it does not run out within a year. */
    public Optional<LocalDate> runsOut(LocalDate today) {
        BigDecimal level = stock.add(deliveredSince);
        for (LocalDate day = toldOn.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            level = level.subtract(need(day));
        }
        if (level.signum() < 0) {
            return Optional.of(today);
        }
        for (LocalDate day = today.plusDays(1); !day.isAfter(today.plusDays(HORIZON_DAYS)); day = day.plusDays(1)) {
            level = level.subtract(need(day));
            for (Promise promise : promises) {
                level = level.add(promise.on(day, today));
            }
            if (level.signum() < 0) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private BigDecimal need(LocalDate day) {
        BigDecimal month = needs.getOrDefault(YearMonth.from(day), BigDecimal.ZERO);
        return month.divide(BigDecimal.valueOf(day.lengthOfMonth()), MathContext.DECIMAL64);
    }
}
