package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;

/**
 * What an account will need of a product in a month (section 9, supply first): the mean of what it ordered in the same month of the three years before, of
 * those years only in which it already bought the product. A month without an order counts as none.
 *
 * <p>Example: first order in March 2024, 90 in that month, none in March 2025, 120 in March 2026: for March 2027 (90 + 0 + 120) / 3 = 70. For February 2027
 * the years 2025 and 2026 count.
 *
 * @param ordered confirmed, by month
 * @param first the month of the first order; null when there was none
 */
public record SeasonForecast(Map<YearMonth, BigDecimal> ordered, YearMonth first) {

    private static final int YEARS = 3;

    /** Null when the account did not buy it yet in that month of any year. */
    public BigDecimal of(YearMonth month) {
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (int years = 1; years <= YEARS; years++) {
            YearMonth former = month.minusYears(years);
            if (first != null && !former.isBefore(first)) {
                sum = sum.add(ordered.getOrDefault(former, BigDecimal.ZERO));
                counted++;
            }
        }
        return counted == 0 ? null : sum.divide(BigDecimal.valueOf(counted), 3, RoundingMode.HALF_UP);
    }
}
