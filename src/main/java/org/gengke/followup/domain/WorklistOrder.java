package org.gengke.followup.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;

/**
 * 今日工作: in which order plans are worked on (domain section 2): overdue before due; then by the plan's priority, the
 * customer's tier, importance and status; then the longest overdue; then by id.
 */
public final class WorklistOrder {
    private WorklistOrder() {}

    /** What of a plan and its customer decides; tier and importance may be null. */
    public record Entry(
            UUID id, LocalDate dueOn, PlanPriority priority, Tier tier, Importance importance, CustomerStatus status) {
        int rank() {
            return WorklistOrder.rank(priority, tier, importance, status);
        }
    }

    public static Comparator<Entry> on(LocalDate today) {
        return Comparator.comparing((Entry e) -> !e.dueOn().isBefore(today))
                .thenComparingInt(Entry::rank)
                .thenComparing(Entry::dueOn)
                .thenComparing(e -> e.id().toString());
    }

    /** One number for priority, tier, importance and status, less is sooner; a database may sort by it too. */
    public static int rank(PlanPriority priority, Tier tier, Importance importance, CustomerStatus status) {
        return priority.ordinal() * 1000 + rank(tier) * 100 + rank(importance) * 10 + rank(status);
    }

    private static int rank(Tier tier) {
        return tier == null ? Tier.ORDINARY.ordinal() : tier.ordinal();
    }

    /** Only won customers have an importance; the others come before those found not very important. */
    private static int rank(Importance importance) {
        if (importance == null) {
            return 2;
        }
        return switch (importance) {
            case KEY -> 0;
            case GENERAL -> 1;
            case MINOR -> 3;
        };
    }

    private static int rank(CustomerStatus status) {
        return switch (status) {
            case TESTING -> 0;
            case WON -> 1;
            case HELD_BY_COMPETITOR -> 2;
            case CONTACTED_REPEATEDLY -> 3;
            case CONTACT_STARTED -> 4;
            case PAUSED -> 5;
            case ABANDONED -> 6;
        };
    }
}
