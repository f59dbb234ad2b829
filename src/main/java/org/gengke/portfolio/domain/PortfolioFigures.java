package org.gengke.portfolio.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Quality;
import org.gengke.shared.domain.Share;

/**
 * What a customer base is made of on a day (domain section 7). Shares are fractions: 0.2631578947 is 26.3 %.
 *
 * @param withQuality strong customers: HELD_BY_COMPETITOR, and WON of importance KEY
 * @param withPotential WON customers that can become KEY
 */
public record PortfolioFigures(
        long total,
        Map<CustomerStatus, Long> counts,
        Map<Importance, Long> wonByImportance,
        long withQuality,
        long withPotential) {

    /**
     * A group of customers counted together.
     *
     * @param importance null unless judged
     */
    public record Group(CustomerStatus status, Importance importance, boolean hasPotential, long customers) {}

    public static PortfolioFigures of(Collection<Group> groups) {
        Map<CustomerStatus, Long> counts = new EnumMap<>(CustomerStatus.class);
        for (CustomerStatus status : CustomerStatus.values()) {
            counts.put(status, 0L);
        }
        Map<Importance, Long> won = new EnumMap<>(Importance.class);
        for (Importance importance : Importance.values()) {
            won.put(importance, 0L);
        }
        long total = 0;
        long quality = 0;
        long potential = 0;
        for (Group group : groups) {
            boolean isWon = group.status() == CustomerStatus.WON;
            counts.merge(group.status(), group.customers(), Long::sum);
            total += group.customers();
            if (isWon) {
                Importance importance = group.importance() == null ? Importance.GENERAL : group.importance();
                won.merge(importance, group.customers(), Long::sum);
            }
            if (Quality.has(group.status(), group.importance())) {
                quality += group.customers();
            }
            if (hasPotential(group.status(), group.hasPotential())) {
                potential += group.customers();
            }
        }
        return new PortfolioFigures(total, Map.copyOf(counts), Map.copyOf(won), quality, potential);
    }

    public static boolean hasPotential(CustomerStatus status, boolean flag) {
        return status == CustomerStatus.WON && flag;
    }

    public long count(CustomerStatus status) {
        return counts.get(status);
    }

    /** Empty for an empty base. */
    public Optional<BigDecimal> share(CustomerStatus status) {
        return Share.of(count(status), total);
    }

    /** 成交率: WON of all that are not abandoned. */
    public Optional<BigDecimal> closingRate() {
        return Share.of(count(CustomerStatus.WON), notAbandoned());
    }

    public long notAbandoned() {
        return total - count(CustomerStatus.ABANDONED);
    }

    /** Growth of the base that is not abandoned against an earlier day, as a fraction of it. */
    public Optional<BigDecimal> growthSince(PortfolioFigures earlier) {
        return Share.of(notAbandoned() - earlier.notAbandoned(), earlier.notAbandoned());
    }
}
