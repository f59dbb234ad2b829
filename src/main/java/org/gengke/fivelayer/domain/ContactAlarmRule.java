package org.gengke.fivelayer.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * When a day with contact data is unusual: when it exceeds a floor, and so many times what is usual for this person.
 *
 * @param floor ⚙ contacts up to which no day is unusual
 * @param factor ⚙ how many times the usual is allowed
 */
public record ContactAlarmRule(int floor, int factor) {

    public static final ContactAlarmRule DEFAULT = new ContactAlarmRule(100, 3);
    /** How many days before the day tell what is usual. */
    public static final int DAYS = 30;

    /**
     * An unusual day.
     *
     * @param usual the median of the days before that had any; null without such days
     * @param allowed how many it might have been
     */
    public record Unusual(BigDecimal usual, int allowed) {}

    /** Somebody has looked into a day that goes on: it is unusual again when half of what a whole day allows has come since. */
    public static boolean again(int contacts, int acknowledged, int allowed) {
        return 2L * (contacts - (long) acknowledged) > allowed;
    }

    /** @param past the contacts of each of the days before; those without any do not count */
    public Optional<Unusual> judge(int contacts, List<Integer> past) {
        List<Integer> active = past.stream().filter(day -> day > 0).sorted().toList();
        // Twice the median, so that it stays a whole number.
        long doubled = active.isEmpty() ? 0 : (long) active.get((active.size() - 1) / 2) + active.get(active.size() / 2);
        int allowed = (int) Math.min(Integer.MAX_VALUE, Math.max(floor, factor * doubled / 2));
        return contacts > allowed ? Optional.of(new Unusual(active.isEmpty() ? null : BigDecimal.valueOf(doubled * 5, 1), allowed)) : Optional.empty();
    }
}
