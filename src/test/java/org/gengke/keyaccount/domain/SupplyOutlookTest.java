package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gengke.keyaccount.domain.SupplyOutlook.Promise;
import org.junit.jupiter.api.Test;

/** Section 9, supply first: what will be needed, and when it runs out. */
class SupplyOutlookTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final Map<YearMonth, BigDecimal> NEEDS = Map.of(YearMonth.of(2027, 3), new BigDecimal(93), YearMonth.of(2027, 4), new BigDecimal(60));

    @Test
    void theSameMonthOfFormerYearsProposes() {
        SeasonForecast season = new SeasonForecast(
                Map.of(YearMonth.of(2024, 3), new BigDecimal(90), YearMonth.of(2026, 3), new BigDecimal(120), YearMonth.of(2026, 4), new BigDecimal(7)), YearMonth.of(2024, 3));
        assertThat(season.of(YearMonth.of(2027, 3))).isEqualByComparingTo("70");
        assertThat(season.of(YearMonth.of(2027, 2))).isEqualByComparingTo("0");
        assertThat(season.of(YearMonth.of(2027, 4))).isEqualByComparingTo("2.333");
        // Of years before the first order nothing is known.
        assertThat(new SeasonForecast(Map.of(YearMonth.of(2026, 3), BigDecimal.TEN), YearMonth.of(2025, 6)).of(YearMonth.of(2027, 3))).isEqualByComparingTo("10");
        assertThat(new SeasonForecast(Map.of(), YearMonth.of(2026, 6)).of(YearMonth.of(2027, 3))).isNull();
        assertThat(new SeasonForecast(Map.of(), null).of(YearMonth.of(2027, 3))).isNull();
    }

    @Test
    void itRunsOutOnTheFirstDayThatIsNotCovered() {
        assertThat(outlook("100", MARCH, "0", List.of()).runsOut(MARCH)).contains(LocalDate.of(2027, 4, 6));
        // The same asked later, and what was delivered meanwhile counts: 3 pieces are a day of March.
        assertThat(outlook("100", MARCH, "0", List.of()).runsOut(LocalDate.of(2027, 3, 20))).contains(LocalDate.of(2027, 4, 6));
        assertThat(outlook("100", MARCH, "2", List.of()).runsOut(LocalDate.of(2027, 3, 20))).contains(LocalDate.of(2027, 4, 7));
        assertThat(outlook("10", MARCH, "0", List.of()).runsOut(LocalDate.of(2027, 3, 20))).contains(LocalDate.of(2027, 3, 20));
    }

    @Test
    void whatIsAgreedComesEvenly() {
        LocalDate told = LocalDate.of(2027, 3, 31);
        Promise april = new Promise(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30), new BigDecimal(30));
        assertThat(outlook("10", told, "0", List.of(april)).runsOut(told)).contains(LocalDate.of(2027, 4, 11));
        Promise enough = new Promise(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30), new BigDecimal(60));
        assertThat(outlook("10", told, "0", List.of(enough)).runsOut(told)).isEmpty();
    }

    @Test
    void whereNothingIsNeededNothingRunsOut() {
        assertThat(new SupplyOutlook(BigDecimal.ZERO, MARCH, BigDecimal.ZERO, Map.of(), List.of()).runsOut(MARCH)).isEmpty();
    }

    private static SupplyOutlook outlook(String stock, LocalDate toldOn, String delivered, List<Promise> promises) {
        return new SupplyOutlook(new BigDecimal(stock), toldOn, new BigDecimal(delivered), NEEDS, promises);
    }
}
