package org.gengke.customer.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.gengke.shared.rest.Messages;

/** How many orders and how often, as an answer in words. */
record OrdersAnswer(long orders, long days, LocalDate first, LocalDate last) {

    /** @param answer orders, days of ordering, the first and the last day, by commas */
    static OrdersAnswer read(String answer) {
        String[] parts = answer.split(",");
        return new OrdersAnswer(Long.parseLong(parts[0]), Long.parseLong(parts[1]), LocalDate.parse(parts[2]), LocalDate.parse(parts[3]));
    }

    String in(Locale locale) {
        if (days < 2) {
            return Messages.text(locale, orders == 1 ? "checklist.ORDERS.one" : "checklist.ORDERS.day", Map.of("orders", orders, "last", last));
        }
        BigDecimal interval = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last)).divide(BigDecimal.valueOf(days - 1), 1, RoundingMode.HALF_UP);
        return Messages.text(locale, "checklist.ORDERS.many", Map.of("orders", orders, "interval", interval.stripTrailingZeros().toPlainString(), "first", first, "last", last));
    }
}
