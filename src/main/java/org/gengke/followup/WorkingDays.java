package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import org.gengke.shared.domain.WorkingCalendar;

/** The working calendar for those who count days by it. */
@ApplicationScoped
public class WorkingDays {

    private final Rhythms rhythms;

    WorkingDays(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    public WorkingCalendar now() {
        return rhythms.now().scheduling().calendar();
    }

    /** As this transaction sees it, with its own edits. */
    public WorkingCalendar edited() {
        return rhythms.edited().scheduling().calendar();
    }
}
