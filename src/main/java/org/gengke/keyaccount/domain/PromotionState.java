package org.gengke.keyaccount.domain;

import java.time.LocalDate;

/** How far a promotion is that was designed together (section 9). */
public enum PromotionState {
    /** Not agreed yet. */
    PLANNED,
    AGREED,
    RUNNING,
    /** Over, and nobody has said what it brought. */
    ENDED,
    EVALUATED;

    /** It runs and ends by its days, once both have agreed. */
    public static PromotionState of(LocalDate agreedOn, boolean evaluated, LocalDate beginsOn, LocalDate endsOn, LocalDate today) {
        if (evaluated) {
            return EVALUATED;
        }
        if (agreedOn == null) {
            return PLANNED;
        }
        if (today.isBefore(beginsOn)) {
            return AGREED;
        }
        return today.isAfter(endsOn) ? ENDED : RUNNING;
    }
}
