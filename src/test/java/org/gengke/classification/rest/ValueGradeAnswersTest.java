package org.gengke.classification.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.classification.Classified;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.Compared;
import org.gengke.classification.domain.GradedCustomer;
import org.gengke.classification.domain.ValueGrading;
import org.gengke.classification.domain.ValueGrading.Policy;
import org.gengke.classification.rest.ValueGradeAnswers.ValueGradeSummary;
import org.gengke.customer.domain.SizeClass;
import org.junit.jupiter.api.Test;

/** Who moved between the grades, and who came in or bought. */
class ValueGradeAnswersTest {

    private static final LocalDate NOW = LocalDate.of(2026, 9, 30);
    private static final LocalDate THEN = LocalDate.of(2026, 6, 30);

    private static GradedCustomer with(Integer budget, SizeClass size) {
        BigDecimal amount = budget == null ? null : BigDecimal.valueOf(budget);
        return new GradedCustomer(null, amount, null, size, ValueGrading.of(amount, null, size, Policy.DEFAULT).orElse(null));
    }

    private static Compared<GradedCustomer> from(GradedCustomer before, GradedCustomer now) {
        return new Compared<>(UUID.randomUUID(), now, before);
    }

    private static ValueGradeSummary summary(Span before, List<Compared<GradedCustomer>> rows) {
        return ValueGradeSummary.of(new Classified<>(new Span(null, NOW), before, rows), Policy.DEFAULT, ListQuery.of("asOf", NOW));
    }

    @Test
    void notKnownAndNotAmongThemAreTwoThings() {
        GradedCustomer a = with(1_000_000, SizeClass.LARGE);
        GradedCustomer c = with(100_000, SizeClass.MICRO);
        GradedCustomer unknown = with(null, SizeClass.LARGE);
        ValueGradeSummary summary = summary(new Span(null, THEN), List.of(from(a, c), from(unknown, a), from(null, unknown), from(a, null), from(a, null)));
        assertThat(summary.moves()).extracting(move -> move.from() + ">" + move.to() + " " + move.customers())
                .containsExactly("OUTSIDE>NONE 1", "A>OUTSIDE 2", "A>C 1", "NONE>A 1");
        assertThat(summary.moves().get(1).list()).isEqualTo("asOf=2026-09-30&previousGrade=A&valueGrade=OUTSIDE");
        assertThat(summary.customers()).isEqualTo(3);
        assertThat(summary.unknown()).isEqualTo(1);
        assertThat(summary.list()).isEqualTo("asOf=2026-09-30&valueGrade=A&valueGrade=B&valueGrade=C&valueGrade=NONE");
    }

    @Test
    void withoutAComparisonNobodyMoves() {
        ValueGradeSummary summary = summary(null, List.of(from(null, with(300_000, SizeClass.MEDIUM))));
        assertThat(summary.moves()).isEmpty();
        assertThat(summary.list()).isEqualTo("asOf=2026-09-30");
        assertThat(summary.fields()).filteredOn(field -> field.customers() > 0).extracting(field -> field.power() + " " + field.potential() + " " + field.valueGrade()).containsExactly("2 2 B");
    }
}
