package org.gengke.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gengke.customer.domain.CustomerStatus.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gengke.customer.domain.Importance;
import org.gengke.portfolio.domain.PausedHealth.Level;
import org.gengke.portfolio.domain.PausedHealth.Paused;
import org.gengke.portfolio.domain.PausedHealth.Reason;
import org.gengke.portfolio.domain.PausedHealth.Thresholds;
import org.gengke.portfolio.domain.PortfolioFigures.Group;
import org.junit.jupiter.api.Test;

class PortfolioRulesTest {
    private final PortfolioFigures figures = PortfolioFigures.of(List.of(
            new Group(WON, Importance.KEY, false, 10),
            new Group(WON, Importance.GENERAL, true, 15),
            new Group(WON, null, false, 25),
            new Group(HELD_BY_COMPETITOR, null, false, 20),
            new Group(PAUSED, Importance.GENERAL, true, 40),
            new Group(CONTACT_STARTED, null, false, 80),
            new Group(ABANDONED, Importance.KEY, false, 10)));

    @Test
    void fiftyWonOf200WithTenAbandonedCloseAt26Point3Percent() {
        assertThat(figures.total()).isEqualTo(200);
        assertThat(figures.closingRate()).contains(new BigDecimal("0.2631578947"));
    }

    @Test
    void statusesAreCountedAndShared() {
        assertThat(figures.count(TESTING)).isZero();
        assertThat(figures.share(PAUSED)).contains(new BigDecimal("0.2"));
        assertThat(figures.wonByImportance())
                .isEqualTo(Map.of(Importance.KEY, 10L, Importance.GENERAL, 40L, Importance.MINOR, 0L));
    }

    @Test
    void qualityIsHeldOrKeyAndPotentialIsOfTheWon() {
        assertThat(figures.withQuality()).isEqualTo(30);
        assertThat(figures.withPotential()).isEqualTo(15);
    }

    @Test
    void anEmptyBaseHasNoRates() {
        PortfolioFigures empty = PortfolioFigures.of(List.of());
        assertThat(empty.closingRate()).isEmpty();
        assertThat(empty.share(WON)).isEmpty();
        assertThat(figures.growthSince(empty)).isEmpty();
        assertThat(figures.growthSince(PortfolioFigures.of(List.of(new Group(WON, null, false, 100)))))
                .contains(new BigDecimal("0.9"));
        assertThat(new TestingOutcome(8, 3).rate()).contains(new BigDecimal("0.375"));
    }

    @Test
    void twentyPercentPausedWarnAnd35AreDanger() {
        assertThat(health(new Paused(199, 1000)).level()).isEqualTo(Level.OK);
        assertThat(health(new Paused(20, 100)).reasons()).containsExactly(Reason.SHARE_AT_WARNING);
        assertThat(health(new Paused(349, 1000)).level()).isEqualTo(Level.WARNING);
        assertThat(health(new Paused(35, 100)))
                .isEqualTo(new PausedHealth(
                        Level.DANGER, new BigDecimal("0.35"), List.of(Reason.SHARE_AT_DANGER)));
        assertThat(health(new Paused(0, 0)).level()).isEqualTo(Level.OK);
    }

    @Test
    void threeMonthsOfRiseWarn() {
        assertThat(health(new Paused(8, 100), new Paused(5, 100), new Paused(6, 100), new Paused(7, 100), new Paused(8, 100)))
                .isEqualTo(new PausedHealth(
                        Level.WARNING, new BigDecimal("0.08"), List.of(Reason.RISING_THREE_MONTHS)));
        assertThat(health(new Paused(8, 100), new Paused(5, 100), new Paused(5, 100), new Paused(7, 100), new Paused(8, 100)).level())
                .isEqualTo(Level.OK);
        assertThat(health(new Paused(8, 100), new Paused(5, 100), new Paused(6, 100), new Paused(7, 100)).level())
                .as("two months and some days are not three months")
                .isEqualTo(Level.OK);
        assertThat(health(new Paused(40, 100), new Paused(9, 100), new Paused(5, 100), new Paused(6, 100), new Paused(7, 100), new Paused(8, 100)).reasons())
                .containsExactly(Reason.SHARE_AT_DANGER, Reason.RISING_THREE_MONTHS);
    }

    private static PausedHealth health(Paused now, Paused... monthEnds) {
        return PausedHealth.of(now, List.of(monthEnds), Thresholds.DEFAULT);
    }
}
