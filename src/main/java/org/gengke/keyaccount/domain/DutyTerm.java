package org.gengke.keyaccount.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How often a duty falls due, and how long before its day that is told.
 *
 * @param noticeDays within so many days it is due soon
 * @param intervalDays from one time to the next
 */
public record DutyTerm(int noticeDays, int intervalDays) {

    /**
     * What is due an interval after it was last done; where it never was, an interval after it came to be owed.
     *
     * @param since the day on which it became a key account
     * @param missing what lacks beside that it was never done
     */
    public DutyStanding standing(LocalDate on, LocalDate since, LocalDate lastOn, List<DutyLack> missing) {
        List<DutyLack> lacks = new ArrayList<>(missing);
        if (lastOn == null) {
            lacks.add(0, DutyLack.NEVER_DONE);
        }
        return DutyStanding.on(on, noticeDays, (lastOn == null ? since : lastOn).plusDays(intervalDays), lastOn, lacks);
    }
}
