package org.gengke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleIntake;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.WorkingCalendar;

/** Acts in the name of people of the demonstration, on days of work before and after the one on which it is brought in. */
@ApplicationScoped
class DemoHands {

    private static final String NONE = "-";

    private final PeopleIntake people;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final WorkingCalendar calendar = new WorkingCalendar(WorkingCalendar.shipped());

    DemoHands(PeopleIntake people, CurrentCaller callers, BusinessClock clock) {
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    <T> T as(Cast cast, String username, Supplier<T> work) {
        return callers.as(people.caller(cast.people().get(username)), work);
    }

    /** So many days from today, or the day of work before. */
    LocalDate day(String fromToday) {
        LocalDate day = clock.today().plusDays(Long.parseLong(fromToday));
        return calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day);
    }

    LocalDate ago(String days) {
        return day("-" + days);
    }

    /** Never before today: what is promised. */
    LocalDate coming(String fromToday) {
        return calendar.firstWorkingDayFrom(clock.today().plusDays(Math.max(0, Long.parseLong(fromToday))));
    }

    Instant ago(String days, String hour) {
        Instant then = ago(days).atTime(Integer.parseInt(hour), 10).atZone(clock.zone()).toInstant();
        return then.isBefore(clock.now()) ? then : clock.now();
    }

    /** Null for none. */
    LocalDate maybeAgo(String days) {
        return days.equals(NONE) ? null : ago(days);
    }

    static BigDecimal amount(String text) {
        return text.equals(NONE) ? null : new BigDecimal(text);
    }
}
