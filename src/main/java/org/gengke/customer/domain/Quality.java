package org.gengke.customer.domain;

import java.util.List;

/**
 * A customer with quality (有质量, domain section 7): strong and not ours yet, or ours and of weight.
 *
 * @param importance null for any
 */
public record Quality(CustomerStatus status, Importance importance) {

    /** Whoever is one of these has quality; figures and lists go by the same lines. */
    public static final List<Quality> GROUPS =
            List.of(new Quality(CustomerStatus.HELD_BY_COMPETITOR, null), new Quality(CustomerStatus.WON, Importance.KEY));

    public static boolean has(CustomerStatus status, Importance importance) {
        return GROUPS.stream()
                .anyMatch(group -> group.status == status && (group.importance == null || group.importance == importance));
    }
}
