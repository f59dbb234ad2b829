package org.gengke.customer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gengke.customer.domain.StatusHistory.Change;
import org.gengke.customer.domain.StatusHistory.Insertion;

/**
 * What a list says of where a known customer stood from a day on, held against its history (domain section 1.1). Saying it
 * again adds nothing.
 */
public record StatusClaim(StatusMove move) {

    /**
     * What has to be written.
     *
     * @param beginsOn the day to which the beginning of the history moves back; null when it stays
     * @param insertion empty when the history says it already
     */
    public record Effect(LocalDate beginsOn, Optional<Insertion> insertion) {

        public boolean nothing() {
            return beginsOn == null && insertion.isEmpty();
        }
    }

    /**
     * @param defaultBeginning the first entry was nobody's claim, and may move back
     * @param inForce the pause of that day; null when it was not paused
     * @param sequence of the entry to be added
     * @throws Problem when the rules or the later history refuse it
     */
    public Effect against(StatusHistory history, boolean defaultBeginning, Pause inForce, long sequence, StatusRules rules, LocalDate today) {
        rules.checkFirst(move, today);
        LocalDate day = move.effectiveOn();
        if (knownTo(history, inForce)) {
            return new Effect(null, Optional.empty());
        }
        Change first = history.changes().get(0);
        if (!day.isBefore(first.effectiveOn()) || !defaultBeginning) {
            return new Effect(null, Optional.of(inserted(history, sequence, rules, today)));
        }
        if (first.to() == move.to()) {
            return new Effect(day, Optional.empty());
        }
        return new Effect(day, Optional.of(inserted(history.beginningOn(day), sequence, rules, today)));
    }

    private boolean knownTo(StatusHistory history, Pause inForce) {
        List<Change> changes = history.changes();
        boolean entered = changes.stream().anyMatch(change -> change.to() == move.to() && change.effectiveOn().equals(move.effectiveOn()));
        boolean stood = history.on(move.effectiveOn()).filter(status -> status == move.to()).isPresent();
        return entered || stood && (move.to() != CustomerStatus.PAUSED || Objects.equals(inForce, move.pause()));
    }

    private Insertion inserted(StatusHistory history, long sequence, StatusRules rules, LocalDate today) {
        history.situationOn(move.effectiveOn()).ifPresent(situation -> rules.check(situation, move, StatusTrigger.IMPORT, today));
        return history.insert(move.to(), move.effectiveOn(), sequence, rules);
    }
}
