package org.gengke.fivelayer.persistence;

import java.time.LocalDate;
import org.gengke.fivelayer.RegistrationQuery;
import org.gengke.fivelayer.domain.RegistrationOrder;
import org.gengke.shared.persistence.Fragment;

/**
 * {@link RegistrationOrder} as SQL over a registration, alias {@code r}, of a customer {@code c}: lists and figures take it from
 * here, so that both mean the same. A test puts it beside the rule.
 */
final class RegistrationConditions {

    private RegistrationConditions() {}

    /** Joins, alias {@code w}, the first that protects all that {@code r} names. */
    static String protector(LocalDate day) {
        return " left join lateral (select o.id, o.partner_id, o.valid_until from deal_registration o where o.customer_id = r.customer_id"
                + " and (o.product_id is null or o.product_id = r.product_id) and (o.registered_on, o.sequence) < (r.registered_on, r.sequence)"
                + " and " + valid(day) + " order by o.registered_on, o.sequence limit 1) w on true";
    }

    /** With {@link #protector} joined. */
    static String state(LocalDate day) {
        return "(case when r.withdrawn_on <= " + date(day) + " then 'WITHDRAWN' when r.valid_until < " + date(day) + " then 'EXPIRED' when r.valid_from > "
                + date(day) + " then 'NOT_YET' when w.id is not null then 'WAITING' else 'PROTECTING' end)";
    }

    /** Whether {@code r} protects all products but some, which earlier ones protect. */
    static String inPart(LocalDate day) {
        return "(r.product_id is null and " + state(day) + " = 'PROTECTING' and exists (select 1 from deal_registration o where o.customer_id = r.customer_id"
                + " and o.product_id is not null and (o.registered_on, o.sequence) < (r.registered_on, r.sequence) and " + valid(day) + "))";
    }

    /** Another one, alias {@code o}, is valid. */
    private static String valid(LocalDate day) {
        return "o.valid_from <= " + date(day) + " and o.valid_until >= " + date(day) + " and (o.withdrawn_on is null or o.withdrawn_on > " + date(day) + ")";
    }

    /** Valid, with its last day up to {@code near}. */
    static String expiring(LocalDate day, LocalDate near) {
        return "(" + state(day) + " in ('PROTECTING','WAITING') and r.valid_until <= " + date(near) + ")";
    }

    static void add(Fragment where, RegistrationQuery query, LocalDate day) {
        where.andAny("r.customer_id", "uuid", query.customerIds());
        where.andAny("r.partner_id", "uuid", query.partnerIds());
        where.andAny("r.product_id", "uuid", query.productIds());
        where.andAny("c.owner_id", "uuid", query.ownerIds());
        where.andIn(state(day), query.states());
        days(where, "r.valid_until", query.validUntilFrom(), query.validUntilTo());
        days(where, "r.registered_on", query.registeredFrom(), query.registeredTo());
    }

    private static void days(Fragment where, String column, LocalDate from, LocalDate to) {
        if (from != null) {
            where.and(column + " >= ?", from);
        }
        if (to != null) {
            where.and(column + " <= ?", to);
        }
    }

    private static String date(LocalDate day) {
        return "date '" + day + "'";
    }
}
