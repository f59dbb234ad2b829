package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.Cooperation;
import org.gengke.competitor.domain.CooperationStanding;
import org.gengke.competitor.domain.CompetitorUnknown;
import org.gengke.competitor.domain.Incumbency;
import org.gengke.competitor.domain.IncumbencyOpen;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.domain.Period;
import org.gengke.competitor.persistence.Competitors;
import org.gengke.competitor.persistence.Incumbencies;
import org.gengke.competitor.persistence.IncumbencyReading;
import org.gengke.customer.Cultivation;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Incumbencies (在位): which competitor supplies a customer, and what is known of that. */
@ApplicationScoped
public class IncumbencyService {

    private final IncumbencyReading reading;
    private final Incumbencies incumbencies;
    private final Competitors competitors;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    IncumbencyService(
            IncumbencyReading reading,
            Incumbencies incumbencies,
            Competitors competitors,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.reading = reading;
        this.incumbencies = incumbencies;
        this.competitors = competitors;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    private record Noted(
            UUID competitorId,
            LocalDate since,
            LocalDate endedOn,
            IncumbencyOutcome outcome,
            String outcomeNote,
            Cooperation cooperation,
            String cooperationNote,
            BigDecimal sharePercent,
            CooperationStanding standing,
            String development,
            String ourStrengths,
            String ourWeaknesses,
            Integer chance,
            LocalDate expectedWinOn) {

        static Noted of(UUID competitorId, Incumbency one) {
            return new Noted(
                    competitorId, one.since(), one.endedOn(), one.outcome(), one.outcomeNote(), one.cooperation(), one.cooperationNote(), one.sharePercent(),
                    one.standing(), one.development(), one.ourStrengths(), one.ourWeaknesses(), one.chance(), one.expectedWinOn());
        }
    }

    @Transactional
    public Page<IncumbencyView> incumbencies(IncumbencyQuery query) {
        Period.checkOrder(query.sinceFrom(), query.sinceTo());
        Period.checkOrder(query.endedFrom(), query.endedTo());
        Period.checkOrder(query.expectedFrom(), query.expectedTo());
        return reading.list(query);
    }

    /** The same of one customer that the caller sees. */
    @Transactional
    public Page<IncumbencyView> incumbenciesOf(UUID customerId, IncumbencyQuery query) {
        cultivation.visible(customerId);
        return reading.list(query);
    }

    @Transactional
    public IncumbencyView incumbency(UUID customerId, UUID id) {
        return view(customerId, id);
    }

    /** @throws IncumbencyOpen when there is an open one of this competitor already, and this one is open too */
    @Transactional
    public IncumbencyView create(UUID customerId, UUID competitorId, Incumbency incumbency) {
        cultivation.lock(customerId);
        incumbency.check(null, clock.today());
        UUID id = Ids.next();
        checkOnlyOne(customerId, competitorId, incumbency, id);
        incumbencies.add(id, customerId, competitorId, incumbency, callers.get().id(), clock.now());
        audit.note("INCUMBENCY_BEGUN", "Incumbency", id, customerId, null, Noted.of(competitorId, incumbency));
        cultivation.recountAnswers(List.of(customerId));
        return view(customerId, id);
    }

    @Transactional
    public IncumbencyView change(UUID customerId, UUID id, Integer version, Incumbency incumbency) {
        cultivation.lock(customerId);
        IncumbencyView before = view(customerId, id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        incumbency.check(before.incumbency(), clock.today());
        checkOnlyOne(customerId, before.competitorId(), incumbency, id);
        incumbencies.change(id, incumbency, clock.now());
        audit.note(
                "INCUMBENCY_CHANGED", "Incumbency", id, customerId, Noted.of(before.competitorId(), before.incumbency()),
                Noted.of(before.competitorId(), incumbency));
        cultivation.recountAnswers(List.of(customerId));
        return view(customerId, id);
    }

    private void checkOnlyOne(UUID customerId, UUID competitorId, Incumbency incumbency, UUID except) {
        String name = competitors.findByIdOptional(competitorId).orElseThrow(() -> new CompetitorUnknown(competitorId)).described().name();
        if (incumbency.open()) {
            incumbencies.open(customerId, competitorId, except).ifPresent(present -> {
                throw new IncumbencyOpen(name, present);
            });
        }
    }

    private IncumbencyView view(UUID customerId, UUID id) {
        IncumbencyView found = reading.visible(customerId, id).orElseThrow(NotFound::new);
        return found.with(reading.problems(id), reading.entryPoints(id));
    }
}
