package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.persistence.Incumbencies;
import org.gengke.competitor.persistence.Incumbencies.Begun;
import org.gengke.competitor.persistence.Incumbencies.Ended;
import org.gengke.customer.CultivationChanged;
import org.gengke.people.AuditTrail;
import org.gengke.people.AuditTrail.Noted;
import org.gengke.shared.BusinessClock;

/**
 * Incumbencies follow the status of their customers, in the transaction of its change: HELD_BY_COMPETITOR begins one if none
 * is open, and the first order ends that of the competitor from which the customer came (src/docs/decisions/0011).
 */
@ApplicationScoped
class FollowedStatuses {

    private static final String ENTITY = "Incumbency";

    private final Incumbencies incumbencies;
    private final AuditTrail audit;
    private final BusinessClock clock;

    FollowedStatuses(Incumbencies incumbencies, AuditTrail audit, BusinessClock clock) {
        this.incumbencies = incumbencies;
        this.audit = audit;
        this.clock = clock;
    }

    private record Began(UUID competitorId, LocalDate since) {}

    private record HasEnded(UUID competitorId, LocalDate endedOn, IncumbencyOutcome outcome) {}

    @Transactional(TxType.MANDATORY)
    void follow(@Observes CultivationChanged changed) {
        List<Begun> begun = incumbencies.toBegin(changed.customerIds());
        incumbencies.begin(begun, clock.now());
        audit.noteRules("HELD_BY_COMPETITOR", "INCUMBENCY_BEGUN", ENTITY, begun.stream()
                .map(one -> new Noted(one.id(), one.customerId(), null, new Began(one.competitorId(), one.since())))
                .toList());
        List<Ended> ended = incumbencies.toEnd(changed.customerIds());
        incumbencies.end(ended, clock.now());
        audit.noteRules("CUSTOMER_WON", "INCUMBENCY_ENDED", ENTITY, ended.stream()
                .map(one -> new Noted(
                        one.id(), one.customerId(), null, new HasEnded(one.competitorId(), one.on(), IncumbencyOutcome.TAKEN_BY_US)))
                .toList());
    }
}
