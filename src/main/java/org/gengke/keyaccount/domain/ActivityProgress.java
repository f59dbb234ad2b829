package org.gengke.keyaccount.domain;

import java.time.LocalDate;
import org.gengke.followup.domain.PlanState;

/** What became of an activity: it is told by the follow-up that it became, nowhere else (section 9, execute). */
public enum ActivityProgress {
    /** Its version is not approved: it is on nobody's worklist yet. */
    PROPOSED,
    OPEN,
    /** Its day has passed. */
    OVERDUE,
    DONE,
    CANCELLED;

    /**
     * @param followUp state of the last plan of its chain; null when there is none
     * @param dueOn of that plan
     */
    public static ActivityProgress of(PlanState followUp, LocalDate dueOn, LocalDate today) {
        if (followUp == null) {
            return PROPOSED;
        }
        return switch (followUp) {
            case DONE -> DONE;
            case CANCELLED -> CANCELLED;
            default -> dueOn.isBefore(today) ? OVERDUE : OPEN;
        };
    }
}
