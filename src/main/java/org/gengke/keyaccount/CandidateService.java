package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomerQuery;
import org.gengke.fivelayer.WinChances;
import org.gengke.keyaccount.CandidateView.Record;
import org.gengke.keyaccount.domain.CandidateDecision;
import org.gengke.keyaccount.domain.CandidatePart;
import org.gengke.keyaccount.domain.CandidateScore;
import org.gengke.keyaccount.domain.CandidateScoring;
import org.gengke.keyaccount.domain.CandidateScoring.Policy;
import org.gengke.keyaccount.persistence.CandidateDecisions;
import org.gengke.keyaccount.persistence.CandidateReading;
import org.gengke.keyaccount.persistence.CandidateReading.Whole;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SortedRows;

/** Whom the key-account desk might take, how much each deserves it, and what was decided (section 9, screen and evaluate). */
@ApplicationScoped
public class CandidateService {

    private final CandidateReading reading;
    private final CandidateDecisions decisions;
    private final WinChances chances;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final Settings settings;
    private final BusinessClock clock;

    CandidateService(
            CandidateReading reading,
            CandidateDecisions decisions,
            WinChances chances,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            Settings settings,
            BusinessClock clock) {
        this.reading = reading;
        this.decisions = decisions;
        this.chances = chances;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    /** All candidates that were asked for, and by what they were weighed. */
    public record Weighed(List<CandidateView> candidates, Policy policy, CandidateDays days) {}

    /** @param weights instead of those of the settings, without saving them */
    @Transactional
    public Weighed weigh(CandidateQuery query, Map<CandidatePart, Integer> weights) {
        Policy policy = KeyAccountSettings.candidates(settings).with(weights);
        CandidateDays days = days();
        Whole whole = reading.whole(days);
        CandidateScoring scoring = new CandidateScoring(policy, whole.revenue(), whole.grossProfit());
        WinChances.Open open = chances.ofOpenProjects();
        List<CandidateView> candidates = reading.candidates(query, days, open.chances(), open.projects()).stream()
                .map(one -> new CandidateView(one, scoring.score(one.facts())))
                .toList();
        return new Weighed(candidates, policy, days);
    }

    private CandidateDays days() {
        LocalDate today = clock.today();
        LocalDate year = CandidateDays.yearTo(today);
        return new CandidateDays(today, year, year.minusYears(1), today.minusDays(KeyAccountSettings.contactDays(settings) - 1L));
    }

    /** One page of them, in an order of the API's. */
    public Page<CandidateView> page(Weighed weighed, SortedRows<CandidateView> order, String sort, String after, int limit, boolean count) {
        return order.page(weighed.candidates(), sort, after, limit, count);
    }

    /** By whoever may change the customer; with the score of the moment, by the weights of the settings. */
    @Transactional
    public Record decide(UUID customerId, CandidateDecision decision, String reason) {
        cultivation.lock(customerId);
        CandidateScore score = score(customerId);
        Record made = new Record(
                Ids.next(), customerId, decision, reason, score.score(), score.coverage(), score.parts(), clock.today(), clock.now(), callers.get().id(), null);
        decisions.add(made);
        audit.note("KEY_ACCOUNT_DECIDED", "KeyAccountDecision", made.id(), customerId, null, new Decided(decision, reason, made.score()));
        return decision(customerId, made.id());
    }

    /** Without what it is of all that whoever decides sees: a decision is read by others, who see less. */
    private CandidateScore score(UUID customerId) {
        CandidateQuery alone = new CandidateQuery(CustomerQuery.everybody(), List.of(customerId), List.of(), null, null, null);
        CandidateScoring scoring = new CandidateScoring(KeyAccountSettings.candidates(settings), null, null);
        WinChances.Open open = chances.ofOpenProjects(customerId);
        return reading.candidates(alone, days(), open.chances(), open.projects()).stream()
                .map(one -> scoring.score(one.facts()))
                .findFirst().orElseThrow(NotFound::new);
    }

    private record Decided(CandidateDecision decision, String reason, BigDecimal score) {}

    @Transactional
    public Page<Record> decisions(UUID customerId, String sort, String after, int limit, boolean count) {
        cultivation.visible(customerId);
        return decisions.list(customerId, sort, after, limit, count);
    }

    @Transactional
    public Record decision(UUID customerId, UUID id) {
        cultivation.visible(customerId);
        return decisions.find(customerId, id).orElseThrow(NotFound::new);
    }
}
