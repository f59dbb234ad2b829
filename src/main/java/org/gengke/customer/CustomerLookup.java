package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerView.AllowedChange;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.persistence.ChecklistQuestions;
import org.gengke.customer.persistence.CustomerReading;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.domain.NotFound;

/** Finds one customer for the caller, for reading or locked for a change; says where a merged one went. */
@ApplicationScoped
class CustomerLookup {

    private final CustomerReading reading;
    private final Cultivation cultivation;
    private final StatusMachine statuses;
    private final ChecklistQuestions questions;
    private final CurrentCaller callers;

    CustomerLookup(
            CustomerReading reading, Cultivation cultivation, StatusMachine statuses, ChecklistQuestions questions, CurrentCaller callers) {
        this.reading = reading;
        this.cultivation = cultivation;
        this.statuses = statuses;
        this.questions = questions;
        this.callers = callers;
    }

    /** One statement, so that reading alone needs no transaction. */
    @Transactional(TxType.SUPPORTS)
    CustomerView byId(UUID id) {
        return reading.byId(id, additions()).orElseThrow(() -> goneOrMoved(id));
    }

    /** The same after a change by the caller, who may have given the customer out of sight: then null. */
    @Transactional(TxType.MANDATORY)
    CustomerView afterChange(UUID id) {
        return reading.byId(id, additions()).orElse(null);
    }

    /** Checks that the caller sees the customer. */
    @Transactional(TxType.MANDATORY)
    CultivatedCustomer visible(UUID id) {
        try {
            return cultivation.visible(id);
        } catch (NotFound gone) {
            throw goneOrMoved(id);
        }
    }

    /** Locks a customer that the caller may change. */
    @Transactional(TxType.MANDATORY)
    CultivatedCustomer lock(UUID id) {
        try {
            return cultivation.lock(id);
        } catch (NotFound gone) {
            throw goneOrMoved(id);
        }
    }

    private RuntimeException goneOrMoved(UUID id) {
        return reading.survivor(id).<RuntimeException>map(survivor -> new MovedTo(id, survivor)).orElseGet(NotFound::new);
    }

    private CustomerReading.Additions additions() {
        StatusRules rules = statuses.rules();
        Caller caller = callers.get();
        // Read before the row, which holds a connection while it is mapped.
        questions.warm();
        return new CustomerReading.Additions() {
            @Override
            public List<AllowedChange> allowed(UUID teamId, CustomerStatus status, boolean wonBefore, CustomerStatus beforePause) {
                CustomerStatus resumed = status != CustomerStatus.PAUSED ? null : wonBefore ? CustomerStatus.WON : beforePause;
                return rules.allowedByHand(new StatusRules.Situation(status, wonBefore)).stream()
                        .filter(to -> to != CustomerStatus.ABANDONED || caller.confirmsFor(teamId))
                        .map(to -> new AllowedChange(to, StatusRules.needs(to), to == resumed))
                        .toList();
            }

            @Override
            public int asked(CustomerStatus status) {
                return questions.asked(status);
            }
        };
    }
}
