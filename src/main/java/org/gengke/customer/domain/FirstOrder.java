package org.gengke.customer.domain;

import java.time.LocalDate;
import org.gengke.customer.domain.StatusHistory.Change;
import org.gengke.customer.domain.StatusHistory.Insertion;

/**
 * The first confirmed order moves any customer to WON (domain section 1.1), since the day of the order: an ERP may tell of it
 * long afterwards, and figures go by when it happened. Where the history of that day says otherwise, the order speaks for as
 * early a day as it can.
 */
public record FirstOrder(LocalDate orderedOn) {

    /**
     * What has to be written.
     *
     * @param beginsOn the day to which the beginning of the history moves back; null when it stays
     * @param inserted the new entry; null when the history says it already
     * @param history with both
     */
    public record Effect(LocalDate beginsOn, Change inserted, StatusHistory history) {

        public boolean nothing() {
            return inserted == null;
        }
    }

    /**
     * @param defaultBeginning the first entry was nobody's claim, and may move back
     * @param sequence of the entry to be added
     */
    public Effect upon(StatusHistory history, boolean defaultBeginning, long sequence, StatusRules rules) {
        LocalDate began = history.changes().get(0).effectiveOn();
        boolean reaches = orderedOn.isBefore(began) && defaultBeginning;
        StatusHistory reached = reaches ? history.beginningOn(orderedOn) : history;
        LocalDate day = orderedOn.isBefore(began) && !reaches ? began : orderedOn;
        boolean known = reached.on(day).filter(status -> status == CustomerStatus.WON).isPresent();
        if (known || rules.afterFirstOrder(history.current()).isEmpty()) {
            return new Effect(null, null, history);
        }
        try {
            return effect(reaches ? orderedOn : null, reached.insert(CustomerStatus.WON, day, sequence, rules));
        } catch (BackdatedChangeImpossible contradicted) {
            LocalDate last = history.changes().get(history.changes().size() - 1).effectiveOn();
            return effect(null, history.insert(CustomerStatus.WON, last.isAfter(day) ? last : day, sequence, rules));
        }
    }

    private static Effect effect(LocalDate beginsOn, Insertion insertion) {
        return new Effect(beginsOn, insertion.inserted(), insertion.history());
    }
}
