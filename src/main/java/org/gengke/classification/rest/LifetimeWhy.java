package org.gengke.classification.rest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.gengke.classification.Compared;
import org.gengke.classification.LifetimeCustomer;
import org.gengke.classification.LifetimeService.Lifetimes;

/** Where a lifetime value came from, and why it is another one than on the day of the comparison. */
final class LifetimeWhy {

    private LifetimeWhy() {}

    static String of(Compared<LifetimeCustomer> row, Lifetimes lifetimes, Figures figures) {
        String now = row.now() == null ? figures.sentence("why.lifetime.none", Map.of("asOf", lifetimes.asOf())) : now(row.now(), lifetimes, figures);
        if (lifetimes.compareWith() == null) {
            return now;
        }
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("now", now);
        numbers.put("then", lifetimes.compareWith());
        if (row.before() != null) {
            numbers.put("alive", figures.share(row.before().value().alive()));
            numbers.put("value", figures.written(row.before().value().value(), 2));
        }
        if (row.now() != null && row.before() != null) {
            numbers.put("days", row.now().history().repeats() - row.before().history().repeats());
        }
        return figures.sentence("why.lifetime.since." + since(row), numbers);
    }

    /** The model is the same: only further orders, or silence, or a cancellation can have changed it. */
    private static String since(Compared<LifetimeCustomer> row) {
        if (row.before() == null) {
            return "first";
        }
        if (row.now() == null) {
            return "cancelled";
        }
        int days = row.now().history().repeats() - row.before().history().repeats();
        return days > 0 ? "ordered" : days == 0 ? "silent" : "cancelled";
    }

    private static String now(LifetimeCustomer now, Lifetimes lifetimes, Figures figures) {
        return figures.sentence(
                now.history().repeats() == 0 ? "why.lifetime.once" : "why.lifetime",
                Map.of("age", figures.written(BigDecimal.valueOf(now.history().age()), 1), "repeats", now.history().repeats(), "recency",
                        figures.written(BigDecimal.valueOf(now.history().recency()), 1), "mean",
                        now.spend() == null ? "–" : figures.written(BigDecimal.valueOf(now.spend().mean()), 2), "alive", figures.share(now.value().alive()),
                        "months", lifetimes.horizon().months(), "orders", figures.written(now.value().orders(), 2), "orderValue",
                        figures.written(now.value().orderValue(), 2), "discount", figures.share(lifetimes.horizon().discount())));
    }
}
