package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rebate comes to (section 9, incentives). Each part is rounded half up to the cent, and the sum is that of the parts, so that the explanation
 * adds up to the figure.
 *
 * <p>Example, 2 % from 0, 3 % from 100 000, 5 % from 300 000, at a turnover of 350 000.55: marginal 2 000.00 + 6 000.00 + 2 500.03 = 10 500.03; whole
 * 5 % of 350 000.55 = 17 500.03.
 *
 * @param base what was bought
 * @param parts what each tier brings, lowest first; none while no tier is reached
 * @param amount what has accrued
 */
public record RebateAccrual(BigDecimal base, List<Part> parts, BigDecimal amount) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /**
     * One tier's part.
     *
     * @param part how much of the base its rate is of
     */
    public record Part(RebateTier tier, BigDecimal part, BigDecimal amount) {}

    /** @param tiers in ascending order of what they begin from */
    public static RebateAccrual of(IncentiveBasis basis, TierMode mode, List<RebateTier> tiers, BigDecimal base) {
        List<RebateTier> reached = base.signum() == 0 ? List.of() : tiers.stream().filter(tier -> tier.from().compareTo(base) <= 0).toList();
        List<Part> parts = new ArrayList<>();
        if (mode == TierMode.WHOLE && !reached.isEmpty()) {
            parts.add(part(basis, reached.get(reached.size() - 1), base));
        }
        for (int i = 0; mode == TierMode.MARGINAL && i < reached.size(); i++) {
            BigDecimal end = i + 1 < reached.size() ? reached.get(i + 1).from() : base;
            parts.add(part(basis, reached.get(i), end.subtract(reached.get(i).from())));
        }
        return new RebateAccrual(base, List.copyOf(parts), parts.stream().map(Part::amount).reduce(NOTHING, BigDecimal::add));
    }

    private static Part part(IncentiveBasis basis, RebateTier tier, BigDecimal part) {
        BigDecimal exact = part.multiply(tier.rate());
        return new Part(tier, part, (basis == IncentiveBasis.TURNOVER ? exact.movePointLeft(2) : exact).setScale(2, RoundingMode.HALF_UP));
    }
}
