package org.gengke.competitor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.junit.jupiter.api.Test;

class IncumbencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);

    @Test
    void anIncumbencyBeginsTodayOrEarlier() {
        assertThatCode(() -> Incumbency.begun(TODAY).check(null, TODAY)).doesNotThrowAnyException();
        assertThat(findings(Incumbency.begun(TODAY.plusDays(1)), null)).extracting(Finding::pointer, Finding::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("#/since", "after-today"));
    }

    @Test
    void itEndsAfterItBeganWithAnOutcome() {
        assertThatCode(() -> ended(SPRING, SPRING, IncumbencyOutcome.ENDED).check(null, TODAY)).doesNotThrowAnyException();
        assertThat(findings(ended(SPRING, SPRING.minusDays(1), IncumbencyOutcome.ENDED), null)).extracting(Finding::code).containsExactly("before-its-beginning");
        assertThat(findings(ended(SPRING, SPRING, null), null)).extracting(Finding::pointer).containsExactly("#/outcome");
        assertThat(findings(ended(SPRING, null, IncumbencyOutcome.TAKEN_BY_US), null)).extracting(Finding::pointer).containsExactly("#/endedOn");
        assertThat(findings(ended(SPRING, TODAY.plusDays(1), IncumbencyOutcome.ENDED), null)).extracting(Finding::code).containsExactly("after-today");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithWhatIsAllowed() {
        List<Finding> findings = findings(ended(TODAY.plusDays(3), TODAY.plusDays(2), null), null);
        assertThat(findings).extracting(Finding::code).containsExactly("after-today", "after-today", "before-its-beginning", "only-together");
        assertThat(findings.get(0).arguments()).containsEntry("today", TODAY);
    }

    @Test
    void aWinIsExpectedAheadAndAnOldExpectationStays() {
        assertThat(findings(expecting(TODAY.minusDays(1)), null)).extracting(Finding::pointer, Finding::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("#/expectedWinOn", "before-today"));
        assertThatCode(() -> expecting(TODAY).check(null, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> expecting(TODAY.minusDays(1)).check(expecting(TODAY.minusDays(1)), TODAY)).doesNotThrowAnyException();
        assertThat(findings(expecting(TODAY.minusDays(1)), expecting(TODAY.minusDays(2)))).hasSize(1);
    }

    @Test
    void aProblemIsSolvedAfterItOccurred() {
        assertThatCode(() -> new IncumbencyProblem(SPRING, "交货晚", SPRING).check(TODAY)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(InvalidContent.class, () -> new IncumbencyProblem(SPRING, "交货晚", SPRING.minusDays(1)).check(TODAY)).findings())
                .extracting(Finding::pointer).containsExactly("#/solvedOn");
        assertThat(catchThrowableOfType(InvalidContent.class, () -> new IncumbencyProblem(TODAY.plusDays(1), "交货晚", null).check(TODAY)).findings())
                .extracting(Finding::pointer).containsExactly("#/occurredOn");
    }

    @Test
    void aCompetingPurchaseLiesInAPeriodThatHasEnded() {
        CompetingPurchase reversed = new CompetingPurchase(null, "门禁", SPRING, SPRING.minusDays(1), BigDecimal.ONE, null, null);
        assertThat(catchThrowableOfType(InvalidContent.class, () -> reversed.check(TODAY)).findings()).extracting(Finding::code).containsExactly("before-its-beginning");
        CompetingPurchase ahead = new CompetingPurchase(null, "门禁", SPRING, TODAY.plusDays(1), BigDecimal.ONE, null, null);
        assertThat(catchThrowableOfType(InvalidContent.class, () -> ahead.check(TODAY)).findings()).extracting(Finding::code).containsExactly("after-today");
    }

    @Test
    void eachChanceIsInOneBand() {
        assertThat(IntStream.rangeClosed(0, 100).filter(chance -> ChanceBand.ALL.stream().filter(band -> band.covers(chance)).count() != 1)).isEmpty();
        assertThat(ChanceBand.ALL).hasSize(5).first().isEqualTo(new ChanceBand(0, 19));
        assertThat(ChanceBand.ALL.get(4)).isEqualTo(new ChanceBand(80, 100));
    }

    @Test
    void aPeriodIsTheYearUpToTodayUnlessAskedOtherwise() {
        assertThat(Period.asked(null, null, TODAY)).isEqualTo(new Period(LocalDate.of(2025, 11, 21), TODAY));
        assertThat(Period.asked(SPRING, null, TODAY)).isEqualTo(new Period(SPRING, TODAY));
        assertThat(Period.asked(null, SPRING, TODAY)).isEqualTo(new Period(LocalDate.of(2024, 3, 2), SPRING));
        assertThat(Period.asked(TODAY.plusDays(2), null, TODAY)).isEqualTo(new Period(TODAY.plusDays(2), TODAY.plusDays(2)));
        assertThat(catchThrowableOfType(Period.PeriodReversed.class, () -> Period.asked(TODAY, SPRING, TODAY)).type()).isEqualTo("period-reversed");
    }

    private static Incumbency ended(LocalDate since, LocalDate endedOn, IncumbencyOutcome outcome) {
        return new Incumbency(since, endedOn, outcome, null, null, null, null, null, null, null, null, null, null);
    }

    private static Incumbency expecting(LocalDate day) {
        return new Incumbency(SPRING, null, null, null, null, null, null, null, null, null, null, 40, day);
    }

    private static List<Finding> findings(Incumbency wrong, Incumbency before) {
        return catchThrowableOfType(InvalidContent.class, () -> wrong.check(before, TODAY)).findings();
    }
}
