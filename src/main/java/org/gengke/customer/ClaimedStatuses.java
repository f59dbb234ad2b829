package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.KnownCustomer.Added;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.CustomerStates.Win;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.NewEntry;
import org.gengke.shared.domain.Ids;

/** Writes what a list says of the status of many customers, and what follows from it. */
@ApplicationScoped
class ClaimedStatuses {

    private final StatusChanges changes;
    private final StatusMachine statuses;
    private final CustomerStates states;
    private final ChecklistAnswers answers;

    ClaimedStatuses(StatusChanges changes, StatusMachine statuses, CustomerStates states, ChecklistAnswers answers) {
        this.changes = changes;
        this.statuses = statuses;
        this.states = states;
        this.answers = answers;
    }

    /** The customers themselves are flushed. */
    void write(List<KnownCustomer> moved, UUID importId, Instant now) {
        if (moved.isEmpty()) {
            return;
        }
        List<NewEntry> entries = new ArrayList<>();
        List<Win> wins = new ArrayList<>();
        Map<UUID, LocalDate> beginnings = new HashMap<>();
        UUID actor = statuses.actor();
        for (KnownCustomer customer : moved) {
            beginnings.putAll(customer.movedEntries());
            for (Added added : customer.added()) {
                entries.add(new NewEntry(
                        added.entry().id(), customer.id(), added.entry().change().from(), added.move().to(), added.move().effectiveOn(), now, actor,
                        StatusTrigger.IMPORT.name(), added.move().reason(), added.entry().pause(), added.move().competitorId(), importId));
                if (added.importance() != null) {
                    wins.add(new Win(Ids.next(), customer.id(), added.move().effectiveOn(), added.importance(), added.hasPotential()));
                }
            }
        }
        changes.moveAll(beginnings);
        changes.addAll(entries);
        states.noteImportances(wins, importId, now);
        follow(moved.stream().map(KnownCustomer::id).toList());
    }

    /** Their histories have changed. */
    void follow(Collection<UUID> customerIds) {
        changes.relinkAll(customerIds);
        states.rebuild(customerIds);
        answers.recount(customerIds);
    }
}
