package org.gengke.keyaccount.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gengke.keyaccount.domain.PlanContent.Activity;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * An activity of a template.
 *
 * @param titleEn what English readers plan; null for the same
 * @param daysAfter the plan begins
 * @param cost in money; null when it costs nothing
 */
public record TemplateActivity(ActivityKind kind, String title, String titleEn, int daysAfter, BigDecimal cost) {

    /** After the plan begins. */
    public static final int LATEST_DAY = 3_650;

    /** Its day in a plan: a working one, after the day itself where that is none, and within the plan. */
    public LocalDate dueOn(LocalDate beginsOn, LocalDate endsOn, WorkingCalendar calendar) {
        LocalDate day = calendar.firstWorkingDayFrom(beginsOn.plusDays(daysAfter));
        if (!day.isAfter(endsOn)) {
            return day;
        }
        LocalDate last = calendar.previousWorkingDay(endsOn.plusDays(1));
        return last.isBefore(beginsOn) ? endsOn : last;
    }

    String titleIn(boolean english) {
        return english && titleEn != null ? titleEn : title;
    }

    static TemplateActivity of(Activity one, LocalDate beginsOn) {
        return new TemplateActivity(one.kind(), one.title(), null, (int) ChronoUnit.DAYS.between(beginsOn, one.dueOn()), one.cost());
    }
}
