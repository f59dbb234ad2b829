package org.gengke.keyaccount.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Where one duty stands at one account (section 9, duties of a key-account desk).
 *
 * @param dueOn when it must be done next; null when nothing is owed
 * @param lastOn the day of the last evidence that it was done; null when there is none
 * @param missing what lacks, first things first
 */
public record DutyStanding(DutyState state, LocalDate dueOn, LocalDate lastOn, List<DutyLack> missing) {

    public DutyStanding {
        missing = List.copyOf(missing);
    }

    /** Its state follows from its due day alone: overdue from the day after, due soon within so many days. */
    public static DutyStanding on(LocalDate day, int noticeDays, LocalDate dueOn, LocalDate lastOn, List<DutyLack> missing) {
        return new DutyStanding(state(day, noticeDays, dueOn), dueOn, lastOn, missing);
    }

    /** The same where something is to be mended that cannot wait for the day on which it falls due again. */
    public DutyStanding atOnce(LocalDate day) {
        return dueOn != null && !dueOn.isAfter(day) ? this : new DutyStanding(DutyState.DUE_SOON, day, lastOn, missing);
    }

    private static DutyState state(LocalDate day, int noticeDays, LocalDate dueOn) {
        if (dueOn == null || dueOn.isAfter(day.plusDays(noticeDays))) {
            return DutyState.IN_ORDER;
        }
        return dueOn.isBefore(day) ? DutyState.OVERDUE : DutyState.DUE_SOON;
    }
}
