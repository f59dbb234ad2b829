package org.gengke.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.DecisionKind;
import org.gengke.classification.domain.UnstatedReason;
import org.gengke.classification.persistence.Decisions;
import org.gengke.classification.persistence.Decisions.Made;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomerPresence;
import org.gengke.customer.CustomerService;
import org.gengke.customer.CustomersMerged;
import org.gengke.customer.CustomersSeparated;
import org.gengke.customer.TiersSet;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** Where section 6 says that a person decides: the attitude, that a customer is lost, the tier. */
@ApplicationScoped
public class DecisionService {

    private static final String KIND = "classification_decision";

    private final Decisions decisions;
    private final Cultivation cultivation;
    private final CustomerPresence presence;
    private final CustomerService customers;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DecisionService(
            Decisions decisions,
            Cultivation cultivation,
            CustomerPresence presence,
            CustomerService customers,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock) {
        this.decisions = decisions;
        this.cultivation = cultivation;
        this.presence = presence;
        this.customers = customers;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<DecisionView> decisions(UUID customerId, List<DecisionKind> kinds, String sort, String after, int limit, boolean count) {
        presence.check(customerId);
        return decisions.list(customerId, kinds, sort, after, limit, count);
    }

    @Transactional
    public DecisionView decision(UUID customerId, UUID id) {
        presence.check(customerId);
        return decisions.find(customerId, id).orElseThrow(NotFound::new);
    }

    @Transactional
    public DecisionView decide(UUID customerId, Decision decision) {
        cultivation.lock(customerId);
        Decision dated = decision.effectiveFrom(clock.today());
        dated.check(clock.today());
        UUID id = Ids.next();
        if (dated.kind() == DecisionKind.TIER) {
            rank(customerId, dated);
        }
        decisions.add(id, customerId, dated, callers.get().id(), clock.now());
        audit.note("CLASSIFICATION_DECIDED", "ClassificationDecision", id, customerId, null, dated);
        return decision(customerId, id);
    }

    /** One for a day before that of another tells of the past and leaves the tier of today. */
    private void rank(UUID customerId, Decision dated) {
        Optional<LocalDate> next = decisions.nextAfter(customerId, DecisionKind.TIER, dated.effectiveOn());
        customers.rank(customerId, next.isEmpty() ? dated.tier() : cultivation.visible(customerId).tier());
        if (dated.effectiveOn().isBefore(clock.today())) {
            decisions.tierBetween(customerId, dated.tier(), clock.startOf(dated.effectiveOn()), next.map(clock::startOf).orElseGet(clock::now));
        }
    }

    /** A tier set with other data is a decision too. The change itself is in the audit trail already. */
    @Transactional(TxType.MANDATORY)
    void tiersSet(@Observes TiersSet set) {
        Map<UUID, Made> made = new LinkedHashMap<>();
        for (TiersSet.TierSet one : set.tiers()) {
            made.put(one.customerId(), new Made(Decision.tier(one.tier(), one.since(), one.reason()), one.entered() ? UnstatedReason.ENTERED : UnstatedReason.NOT_STATED));
        }
        decisions.addAll(made, callers.get().id(), clock.now());
    }

    @Transactional(TxType.MANDATORY)
    void merged(@Observes CustomersMerged merge) {
        merge.moved(KIND, decisions.move(merge.mergedId(), merge.survivorId()));
    }

    @Transactional(TxType.MANDATORY)
    void separated(@Observes CustomersSeparated undo) {
        decisions.moveBack(undo.moved(KIND), undo.mergedId());
    }
}
