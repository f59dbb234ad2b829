package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.customer.MovedTo;
import org.gengke.followup.WorkingDays;
import org.gengke.keyaccount.domain.VisitState;
import org.gengke.keyaccount.domain.WorkingHours;
import org.gengke.keyaccount.persistence.VisitReading;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** 高层拜访: planned as follow-ups, done as interactions; and the share of the executives' time that they take. */
@ApplicationScoped
public class VisitService {

    private final VisitReading reading;
    private final Cultivation cultivation;
    private final WorkingDays days;
    private final AuditTrail audit;
    private final Settings settings;
    private final BusinessClock clock;

    VisitService(VisitReading reading, Cultivation cultivation, WorkingDays days, AuditTrail audit, Settings settings, BusinessClock clock) {
        this.reading = reading;
        this.cultivation = cultivation;
        this.days = days;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    private record Noted(BigDecimal hours) {}

    @Transactional
    public Page<VisitView> visits(VisitQuery query) {
        return reading.list(query, clock.today(), DutySettings.visitHours(settings));
    }

    /** @throws MovedTo when what is said of it was corrected: the visit is found under the id of the correction */
    @Transactional
    public VisitView visit(UUID id) {
        return found(id).orElseThrow(() -> reading.corrected(id).filter(now -> found(now).isPresent()).<RuntimeException>map(now -> new MovedTo(id, now)).orElseGet(NotFound::new));
    }

    private Optional<VisitView> found(UUID id) {
        return reading.one(id, clock.today(), DutySettings.visitHours(settings));
    }

    /** Of what the caller sees; an executive's visits to other accounts are not in it. */
    @Transactional
    public VisitTime time(LocalDate from, LocalDate to) {
        WorkingHours hours = DutySettings.workingHours(settings, days.now(), clock.zone());
        long worked = hours.calendar().workingDaysBetween(from.minusDays(1), to);
        int assumed = DutySettings.visitHours(settings);
        return new VisitTime(from, to, worked, worked * hours.hours(), DutySettings.visitGoal(settings), assumed, reading.time(from, to, clock.today(), assumed));
    }

    /** @param hours how long a visit took; null when nobody knows, and it is taken to be as long as the settings say */
    @Transactional
    public VisitView took(UUID id, BigDecimal hours) {
        VisitView visit = visit(id);
        cultivation.lock(visit.customerId());
        if (visit.state() != VisitState.DONE) {
            throw InvalidContent.at("#/hours", "visit-not-done");
        }
        reading.took(id, hours);
        audit.note(
                "EXECUTIVE_VISIT_TIMED", "ExecutiveVisit", id, visit.customerId(), visit.assumed() ? null : new Noted(visit.hours()), hours == null ? null : new Noted(hours));
        return visit(id);
    }
}
