package org.gengke.followup.domain;

import java.time.LocalDate;

/** The parts of a worklist, in their order (domain section 2). */
public enum WorklistSection {
    OVERDUE,
    TODAY,
    COMING;

    public static WorklistSection of(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return dueOn.equals(today) ? TODAY : COMING;
    }
}
