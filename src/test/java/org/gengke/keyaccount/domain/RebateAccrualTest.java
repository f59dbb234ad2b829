package org.gengke.keyaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 9, incentives: what a rebate comes to, to the cent. */
class RebateAccrualTest {

    private static final List<RebateTier> TIERS = List.of(tier("0", "2"), tier("100000", "3"), tier("300000", "5"));

    @Test
    void marginalEachRateIsOfItsPart() {
        RebateAccrual accrual = turnover(TierMode.MARGINAL, "350000.55");
        assertThat(accrual.parts()).extracting(RebateAccrual.Part::amount).containsExactly(new BigDecimal("2000.00"), new BigDecimal("6000.00"), new BigDecimal("2500.03"));
        assertThat(accrual.amount()).isEqualByComparingTo("10500.03");
    }

    @Test
    void wholeTheHighestRateIsOfAll() {
        assertThat(turnover(TierMode.WHOLE, "350000.55").amount()).isEqualByComparingTo("17500.03");
        assertThat(turnover(TierMode.WHOLE, "300000").amount()).isEqualByComparingTo("15000");
        assertThat(turnover(TierMode.WHOLE, "299999.99").amount()).isEqualByComparingTo("9000.00");
    }

    /** Half a cent goes up: 2 % of 0.25 is 0.005. */
    @Test
    void halfACentGoesUp() {
        assertThat(turnover(TierMode.WHOLE, "0.25").amount()).isEqualByComparingTo("0.01");
        assertThat(turnover(TierMode.WHOLE, "0.24").amount()).isEqualByComparingTo("0.00");
    }

    @Test
    void ofPiecesTheRateIsMoney() {
        RebateAccrual accrual = RebateAccrual.of(IncentiveBasis.QUANTITY, TierMode.MARGINAL, List.of(tier("10", "1.5"), tier("100", "2.25")), new BigDecimal("150.500"));
        assertThat(accrual.parts()).extracting(RebateAccrual.Part::part).usingElementComparator(BigDecimal::compareTo).containsExactly(new BigDecimal("90"), new BigDecimal("50.5"));
        assertThat(accrual.amount()).isEqualByComparingTo("248.63");
    }

    @Test
    void belowTheFirstTierNothingAccrues() {
        assertThat(RebateAccrual.of(IncentiveBasis.TURNOVER, TierMode.WHOLE, List.of(tier("100", "2")), new BigDecimal("99.99")).amount()).isEqualByComparingTo("0");
        assertThat(turnover(TierMode.MARGINAL, "0").parts()).isEmpty();
    }

    private static RebateAccrual turnover(TierMode mode, String base) {
        return RebateAccrual.of(IncentiveBasis.TURNOVER, mode, TIERS, new BigDecimal(base));
    }

    private static RebateTier tier(String from, String rate) {
        return new RebateTier(new BigDecimal(from), new BigDecimal(rate));
    }
}
