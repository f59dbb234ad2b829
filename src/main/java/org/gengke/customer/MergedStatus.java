package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.shared.BusinessClock;

/**
 * Whoever has been won stays won, also under the other record's id, and the contacts of both are counted together: the
 * survivor's history tells it from the day of the merge.
 */
@ApplicationScoped
class MergedStatus {

    private final StatusMachine statuses;
    private final StatusChanges changes;
    private final StatusRemoval removal;
    private final Cultivation cultivation;
    private final BusinessClock clock;

    MergedStatus(
            StatusMachine statuses,
            StatusChanges changes,
            StatusRemoval removal,
            Cultivation cultivation,
            BusinessClock clock) {
        this.statuses = statuses;
        this.changes = changes;
        this.removal = removal;
        this.cultivation = cultivation;
        this.clock = clock;
    }

    /** The entry that the survivor's history gets, if it needs one. Both records are locked and flushed. */
    Optional<UUID> takeOver(Customer survivor, Customer merged) {
        StatusRules.Situation situation = new StatusRules.Situation(survivor.status(), survivor.wonBefore());
        return statuses.rules().afterMerge(situation, new StatusRules.Situation(merged.status(), merged.wonBefore())).map(to -> {
            Importance importance = survivor.importance() != null ? survivor.importance() : merged.importance();
            StatusMove move = new StatusMove(to, statuses.dayFor(survivor.id(), clock.today()), merged.name(), null, null, false);
            return statuses.move(survivor.id(), move, StatusTrigger.MERGE, importance, survivor.hasPotential() || merged.hasPotential());
        });
    }

    /** The entry that the survivor's history gets when the moved interactions make enough of them. */
    Optional<UUID> countTogether(UUID survivorId) {
        CultivatedCustomer counted = counted(survivorId);
        return statuses.rules().afterInteraction(counted.status(), counted.interactionCount()).map(to -> {
            StatusMove move = new StatusMove(to, statuses.dayFor(survivorId, clock.today()), null, null, null, false);
            return statuses.move(survivorId, move, StatusTrigger.INTERACTIONS);
        });
    }

    /** The entry goes again, unless the survivor's own interactions are enough by now. */
    void countApart(UUID survivorId, List<UUID> added) {
        boolean enough = statuses.rules().afterInteraction(CustomerStatus.CONTACT_STARTED, counted(survivorId).interactionCount()).isPresent();
        if (!added.isEmpty() && !enough) {
            removal.remove(survivorId, added, null);
        }
    }

    private CultivatedCustomer counted(UUID survivorId) {
        return cultivation.lockAll(List.of(survivorId)).get(0);
    }

    /** The entry goes again, unless somebody has come back to WON by it since. */
    void giveBack(UUID survivorId, List<UUID> added) {
        List<Entry> entries = changes.of(survivorId);
        Optional<Entry> own = entries.stream().filter(entry -> added.contains(entry.id())).findFirst();
        boolean relied = own.isEmpty()
                || entries.stream().anyMatch(entry -> entry.change().to() == CustomerStatus.WON && entry.change().sequence() > own.get().change().sequence());
        if (!relied) {
            removal.remove(survivorId, added, null);
        }
    }
}
