package org.gengke.classification.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gengke.classification.Classified;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.Compared;
import org.gengke.classification.LifetimeCustomer;
import org.gengke.classification.LifetimeModelView;
import org.gengke.classification.LifetimeService.Lifetimes;
import org.gengke.classification.domain.BgNbd;
import org.gengke.classification.domain.BuyingHistory;
import org.gengke.classification.domain.FitState;
import org.gengke.classification.domain.GammaGamma;
import org.gengke.classification.domain.LifetimeFit;
import org.gengke.classification.domain.LifetimeValue;
import org.gengke.classification.domain.LifetimeValue.Horizon;
import org.gengke.classification.rest.LifetimeAnswers.LifetimeSummary;
import org.junit.jupiter.api.Test;

/** Who moved between the fifths, who came in, and whose orders were taken back. */
class LifetimeAnswersTest {

    private static final LocalDate NOW = LocalDate.of(2026, 9, 30);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 30);
    private static final LifetimeFit FIT = new LifetimeFit(new BgNbd(0.243, 4.414, 0.793, 2.426), -9582.4, 2357, 946, new GammaGamma(6.25, 3.74, 15.44), -4055.9, 946);
    private static final LifetimeModelView MODEL = new LifetimeModelView(
            UUID.randomUUID(), FitState.DONE, null, new LifetimeModelView.Scope(THEN, null, null, null), FIT, Instant.EPOCH, UUID.randomUUID(), "王", Instant.EPOCH);

    private static LifetimeCustomer with(String alive, int repeats, int value) {
        return new LifetimeCustomer(
                null, new BuyingHistory(repeats, repeats, 20), null,
                new LifetimeValue(new BigDecimal(alive), new BigDecimal("1.5"), BigDecimal.valueOf(100), BigDecimal.valueOf(value)));
    }

    private static Compared<LifetimeCustomer> from(LifetimeCustomer before, LifetimeCustomer now) {
        return new Compared<>(UUID.randomUUID(), now, before);
    }

    private static Lifetimes lifetimes(Span before, List<Compared<LifetimeCustomer>> rows) {
        return new Lifetimes(MODEL, Horizon.DEFAULT, new Classified<>(new Span(null, NOW), before, rows));
    }

    private static final List<Compared<LifetimeCustomer>> MOVED = List.of(
            from(with("0.9000", 3, 900), with("0.1000", 3, 100)), from(with("0.8500", 3, 800), with("0.1500", 3, 200)), from(with("0.8000", 3, 700), with("0.8000", 4, 750)),
            from(null, with("1.0000", 0, 50)), from(with("0.3000", 2, 30), null));

    @Test
    void movesAreCountedBetweenFifthsByTheListOfEach() {
        LifetimeSummary summary = LifetimeSummary.of(lifetimes(new Span(null, THEN), MOVED), ListQuery.of("asOf", NOW));
        assertThat(summary.moves()).extracting(move -> move.from() + ">" + move.to() + " " + move.customers())
                .containsExactly("null>VERY_HIGH 1", "LOW>null 1", "VERY_HIGH>VERY_LOW 2", "VERY_HIGH>VERY_HIGH 1");
        assertThat(summary.moves()).extracting(LifetimeAnswers.AliveMove::list).startsWith(
                "asOf=2026-09-30&previousAliveLevel=NONE&aliveLevel=VERY_HIGH", "asOf=2026-09-30&previousAliveLevel=LOW&aliveLevel=NONE");
        assertThat(summary.customers()).isEqualTo(4);
        assertThat(summary.lifetimeValue()).isEqualTo("1100");
        assertThat(summary.list()).endsWith("&aliveLevel=VERY_LOW&aliveLevel=LOW&aliveLevel=MEDIUM&aliveLevel=HIGH&aliveLevel=VERY_HIGH");
        assertThat(summary.before().customers()).isEqualTo(4);
        assertThat(summary.before().alive()).isEqualTo("2.8500");
        assertThat(summary.before().lifetimeValue()).isEqualTo("2430");
        assertThat(summary.bands()).extracting(band -> band.level() + " " + band.customers()).containsExactly("VERY_LOW 2", "LOW 0", "MEDIUM 0", "HIGH 0", "VERY_HIGH 2");
    }

    @Test
    void withoutAComparisonNobodyMoves() {
        LifetimeSummary summary = LifetimeSummary.of(lifetimes(null, List.of(from(null, with("0.4000", 2, 10)))), ListQuery.of("asOf", NOW));
        assertThat(summary.moves()).isEmpty();
        assertThat(summary.before()).isNull();
        assertThat(summary.compareWith()).isNull();
        assertThat(summary.list()).isEqualTo("asOf=2026-09-30");
    }

    @Test
    void theReasonSaysWhatChangedSince() {
        Figures figures = new Figures(Locale.ENGLISH);
        Lifetimes compared = lifetimes(new Span(null, THEN), MOVED);
        assertThat(MOVED).extracting(row -> LifetimeWhy.of(row, compared, figures).replaceAll("^.*?(On 2026-06-30)", "$1")).containsExactly(
                "On 2026-06-30 the same model said 90 % and a value of 900; it has had no further day of ordering since.",
                "On 2026-06-30 the same model said 85 % and a value of 800; it has had no further day of ordering since.",
                "On 2026-06-30 the same model said 80 % and a value of 700; days of ordering since: 1.", "On 2026-06-30 it had not ordered yet.",
                "On 2026-06-30 the same model said 30 % and a value of 30; orders have been cancelled since.");
        assertThat(LifetimeWhy.of(MOVED.get(4), compared, figures)).startsWith("None of its orders is left on 2026-09-30");
        assertThat(LifetimeWhy.of(MOVED.get(0), lifetimes(null, MOVED), figures)).endsWith("a month.");
    }
}
