package org.gengke.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.KnownCustomers.Description;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.StatusClaim;
import org.gengke.customer.domain.StatusHistory.Change;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.shared.domain.Ids;

/** A known customer while the rows of a list are applied to it; written when all of them are. */
final class KnownCustomer {

    /** New entries come after all that were recorded before; the database numbers them when they are written. */
    private static final long NOT_RECORDED_YET = 1L << 60;

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.change().effectiveOn()).thenComparingLong(entry -> entry.change().sequence());

    private final Customer entity;
    private final Description first;
    private final List<Entry> entries;
    private final List<Added> added = new ArrayList<>();
    private final Map<UUID, LocalDate> movedEntries = new HashMap<>();
    private Description description;
    private Importance importance;
    private boolean hasPotential;

    /** An entry that the rows add. */
    record Added(Entry entry, StatusMove move, Importance importance, boolean hasPotential) {}

    /** @param entries of its status history; empty when no row speaks of the status */
    KnownCustomer(Customer entity, Description description, List<Entry> entries) {
        this.entity = entity;
        this.first = description;
        this.description = description;
        this.entries = new ArrayList<>(entries);
        this.importance = entity.importance();
        this.hasPotential = entity.hasPotential();
    }

    UUID id() {
        return entity.id();
    }

    Customer entity() {
        return entity;
    }

    Description description() {
        return description;
    }

    boolean namesake() {
        return entity.namesake();
    }

    void describe(Description wanted) {
        description = wanted;
    }

    boolean described() {
        return description != first;
    }

    boolean moved() {
        return !added.isEmpty() || !movedEntries.isEmpty();
    }

    List<Added> added() {
        return added;
    }

    Map<UUID, LocalDate> movedEntries() {
        return movedEntries;
    }

    /** @return null when the history says it already */
    StatusTrace claim(StatusMove move, Importance wished, Boolean potential, StatusRules rules, LocalDate today) {
        StatusClaim.Effect effect = new StatusClaim(move)
                .against(StatusMachine.history(entries), StatusMachine.beginsByDefault(entries), pauseOn(move.effectiveOn()), nextSequence(), rules, today);
        if (effect.nothing()) {
            return null;
        }
        Entry beginning = entries.get(0);
        StatusTrace trace = new StatusTrace(
                effect.insertion().isPresent() ? Ids.next() : null,
                effect.beginsOn() == null ? null : beginning.id(),
                effect.beginsOn() == null ? null : beginning.change().effectiveOn(),
                importance, hasPotential);
        if (effect.beginsOn() != null) {
            moveBeginning(beginning, effect.beginsOn());
        }
        effect.insertion().ifPresent(insertion -> add(trace.entryId(), insertion.inserted(), move, wished, potential));
        return trace;
    }

    /** The status that the rows so far leave the customer in. */
    CustomerStatus standing() {
        return moved() ? entries.get(entries.size() - 1).change().to() : entity.status();
    }

    /** Where the last entry leaves the customer. */
    void stand(Instant now) {
        StatusMachine.standAsWritten(entity, entries, now);
        entity.weigh(importance, hasPotential, now);
    }

    private void moveBeginning(Entry beginning, LocalDate day) {
        Change moved = new Change(null, beginning.change().to(), day, beginning.change().sequence());
        entries.set(0, new Entry(beginning.id(), moved, beginning.rule(), beginning.pause(), beginning.competitorId()));
        movedEntries.put(beginning.id(), day);
    }

    private void add(UUID entryId, Change change, StatusMove move, Importance wished, Boolean potential) {
        boolean won = move.to() == CustomerStatus.WON;
        if (won) {
            importance = wished != null ? wished : importance != null ? importance : Importance.GENERAL;
            hasPotential = potential != null ? potential : hasPotential;
        }
        Pause pause = move.to() == CustomerStatus.PAUSED ? move.pause() : null;
        Entry entry = new Entry(entryId, change, StatusTrigger.IMPORT.name(), pause, move.competitorId());
        added.add(new Added(entry, move, won ? importance : null, hasPotential));
        entries.add(entry);
        entries.sort(ORDER);
    }

    private Pause pauseOn(LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.change().effectiveOn().isAfter(day))
                .reduce((a, b) -> b)
                .map(Entry::pause)
                .orElse(null);
    }

    private long nextSequence() {
        return NOT_RECORDED_YET + entries.size();
    }
}
