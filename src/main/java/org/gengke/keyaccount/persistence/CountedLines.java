package org.gengke.keyaccount.persistence;

/** What of an account's confirmed orders counts for something that has a period and products: the same words for the figure and for the list behind it. */
final class CountedLines {

    /** What it comes to: each line is rounded as on the invoice. */
    static final String SUMS = "coalesce(sum(round(l.quantity * l.unit_price, 2)), 0)::numeric(18,2) as turnover, coalesce(sum(l.quantity), 0) as quantity";

    private CountedLines() {}

    /** @param of alias of a row with customer_id, begins_on, ends_on and product_ids (empty for all) */
    static String of(String of) {
        return between(of, of + ".begins_on", of + ".ends_on");
    }

    /** The same in other days. */
    static String between(String of, String first, String last) {
        return " from customer_order o join order_line l on l.order_id = o.id where o.customer_id = " + of + ".customer_id and o.state = 'CONFIRMED' and o.ordered_on between "
                + first + " and " + last + " and (cardinality(" + of + ".product_ids) = 0 or l.product_id = any(" + of + ".product_ids))";
    }
}
