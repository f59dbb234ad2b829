package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.followup.domain.CadencePolicy;
import org.gengke.followup.persistence.PlanBook;
import org.gengke.followup.persistence.RhythmRows;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;
import org.gengke.shared.domain.WorkingCalendar.Day;

/** Editing the cadence policy and the working calendar; what the cadence has planned follows in the same transaction. */
@ApplicationScoped
public class RhythmService {

    private final RhythmRows rows;
    private final PlanBook book;
    private final Rhythms rhythms;
    private final NextPlans nextPlans;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final Event<RhythmChanged> changed;

    RhythmService(
            RhythmRows rows,
            PlanBook book,
            Rhythms rhythms,
            NextPlans nextPlans,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock,
            Event<RhythmChanged> changed) {
        this.rows = rows;
        this.book = book;
        this.rhythms = rhythms;
        this.nextPlans = nextPlans;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
        this.changed = changed;
    }

    @Transactional
    public CadencePolicyView policy() {
        return rows.policy().map(found -> new CadencePolicyView(found.policy(), found.version())).orElse(CadencePolicyView.SHIPPED);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public CadencePolicyView changePolicy(CadencePolicy wanted, Integer version) {
        CadencePolicyView present = policy();
        boolean stale = version != null && version != present.version();
        if (stale || !rows.replace(wanted, present.version(), clock.now(), callers.get().id())) {
            throw new VersionConflict();
        }
        audit.note("CADENCE_CHANGED", "CadencePolicy", null, null, present.policy(), wanted);
        retime(null, null);
        return policy();
    }

    @Transactional
    public List<Day> days(int year) {
        return rows.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Transactional
    public Day putDay(Day day) {
        Day before = rows.day(day.date()).orElse(null);
        Rhythm present = rhythms.edited();
        rows.put(day);
        audit.note("CALENDAR_DAY_SET", "CalendarDay", null, null, before, day);
        dayChanged(day.date(), present);
        return day;
    }

    @Transactional
    public void removeDay(LocalDate date) {
        Day before = rows.day(date).orElseThrow(NotFound::new);
        Rhythm present = rhythms.edited();
        rows.remove(date);
        audit.note("CALENDAR_DAY_REMOVED", "CalendarDay", null, null, before, null);
        dayChanged(date, present);
    }

    /**
     * A rest day sends its plans on. A working day takes back those that had passed it by: from the working day after it
     * on, as far as plans go to find room.
     */
    private void dayChanged(LocalDate date, Rhythm before) {
        boolean works = rhythms.edited().scheduling().calendar().isWorkingDay(date);
        if (works == before.scheduling().calendar().isWorkingDay(date)) {
            changed.fire(new RhythmChanged());
        } else {
            retime(date, works ? before.scheduling().furthestPassing(date, before.policy().longest()) : date);
        }
    }

    /** @param from the first day whose plans move, as {@code to} the last; null for all */
    private void retime(LocalDate from, LocalDate to) {
        List<UUID> customers = book.movableCustomers(clock.today(), from, to);
        if (!customers.isEmpty()) {
            cultivation.lockAll(customers);
            nextPlans.keep(customers, rhythms.edited(), null);
        }
        changed.fire(new RhythmChanged());
    }
}
