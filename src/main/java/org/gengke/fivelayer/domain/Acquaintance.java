package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Who of us knows somebody. Known is who was met within so many days ⚙ (section 8).
 *
 * @param lastMetBy the last day by each of us who are still there
 * @param left whether this person has left the customer: then nobody needs to know it any more
 */
public record Acquaintance(Map<UUID, LocalDate> lastMetBy, LocalDate today, int days, boolean left) {

    public boolean recent(LocalDate met) {
        return !met.isBefore(today.minusDays(days));
    }

    /** Null for none. */
    public RelationshipGap gap() {
        if (left) {
            return null;
        }
        if (lastMetBy.isEmpty()) {
            return RelationshipGap.NOBODY_KNOWS;
        }
        long recently = lastMetBy.values().stream().filter(this::recent).count();
        return recently == 0 ? RelationshipGap.NOT_RECENTLY : recently == 1 ? RelationshipGap.ONLY_ONE : null;
    }
}
