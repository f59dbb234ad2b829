package org.gengke.classification.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.ValueGrade;

/** Value grade (A/B/C) by purchasing power and potential, each at three levels, for customers that have not bought (section 6). */
public final class ValueGrading {

    /**
     * From which amounts a year on power and potential are at levels 2 and 3, and from which sum of both levels a customer is B
     * and A: 5 and 4 make the usual nine fields.
     */
    public record Policy(long mediumBudget, long highBudget, long mediumRevenue, long highRevenue, int b, int a) {

        public static final Policy DEFAULT = new Policy(200_000, 1_000_000, 10_000_000, 100_000_000, 4, 5);

        /** The grade of one of the nine fields. */
        public ValueGrade grade(int power, int potential) {
            int sum = power + potential;
            return sum >= a ? ValueGrade.A : sum >= b ? ValueGrade.B : ValueGrade.C;
        }
    }

    /**
     * @param power 1 to 3, of the procurement budget
     * @param potential 1 to 3, of the annual revenue, or of the size class where that is not known
     */
    public record Graded(ValueGrade grade, int power, int potential) {}

    private ValueGrading() {}

    /** Empty while power or potential is not known. */
    public static Optional<Graded> of(BigDecimal procurementBudget, BigDecimal annualRevenue, SizeClass size, Policy policy) {
        if (procurementBudget == null || annualRevenue == null && size == null) {
            return Optional.empty();
        }
        int power = level(procurementBudget, policy.mediumBudget, policy.highBudget);
        int potential = annualRevenue == null ? level(size) : level(annualRevenue, policy.mediumRevenue, policy.highRevenue);
        return Optional.of(new Graded(policy.grade(power, potential), power, potential));
    }

    private static int level(BigDecimal amount, long medium, long high) {
        if (amount.compareTo(BigDecimal.valueOf(high)) >= 0) {
            return 3;
        }
        return amount.compareTo(BigDecimal.valueOf(medium)) >= 0 ? 2 : 1;
    }

    private static int level(SizeClass size) {
        return switch (size) {
            case LARGE -> 3;
            case MEDIUM -> 2;
            case SMALL, MICRO -> 1;
        };
    }
}
