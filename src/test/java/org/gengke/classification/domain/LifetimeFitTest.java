package org.gengke.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gengke.classification.domain.GammaGamma.Spend;
import org.gengke.shared.domain.Problem;
import org.junit.jupiter.api.Test;

/** Both models against the published estimates. */
class LifetimeFitTest {

    private static final LocalDate CALIBRATION = LocalDate.of(1997, 9, 30);

    private final List<BuyingHistory> histories = new ArrayList<>();
    private final List<Spend> spends = new ArrayList<>();

    private LifetimeFit cdnow() {
        Cdnow.daysUpTo(CALIBRATION).values().forEach(days -> {
            histories.add(BuyingHistory.of(days.size(), days.firstKey(), days.lastKey(), CALIBRATION));
            BigDecimal repeats = days.tailMap(days.firstKey(), false).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (repeats.signum() > 0) {
                spends.add(new Spend(days.size() - 1, repeats.doubleValue() / (days.size() - 1)));
            }
        });
        return LifetimeFit.of(histories, spends);
    }

    @Test
    void theCdnowSampleGivesThePublishedEstimates() {
        LifetimeFit fit = cdnow();
        assertThat(fit.customers()).isEqualTo(2357);
        assertThat(fit.repeating()).isEqualTo(946);
        assertThat(fit.rhythm().r()).isCloseTo(0.243, within(0.0005));
        assertThat(fit.rhythm().alpha()).isCloseTo(4.414, within(0.0005));
        assertThat(fit.rhythm().a()).isCloseTo(0.793, within(0.0005));
        assertThat(fit.rhythm().b()).isCloseTo(2.426, within(0.0005));
        assertThat(fit.logLikelihood()).isCloseTo(-9582.4, within(0.05));
        assertThat(fit.spend().p()).isCloseTo(6.25, within(0.005));
        assertThat(fit.spend().q()).isCloseTo(3.74, within(0.005));
        assertThat(fit.spend().gamma()).isCloseTo(15.44, within(0.005));
    }

    @Test
    void theExpectationOfTheBaseIsThatOfAnotherImplementation() {
        LifetimeFit fit = cdnow();
        double expected = histories.stream().mapToDouble(history -> fit.rhythm().expected(history, 39)).sum();
        // By SciPy's hyp2f1, without the transformation; 1 882 days of ordering came, as the paper says that the model stays below.
        assertThat(expected).isCloseTo(1653.41, within(0.05));
    }

    @Test
    void aFewCustomersAreNotEnough() {
        BuyingHistory once = new BuyingHistory(0, 0, 30);
        assertThatThrownBy(() -> LifetimeFit.of(IntStream.range(0, 49).mapToObj(i -> once).toList(), List.of()))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type()).isEqualTo("too-little-data"));
    }
}
