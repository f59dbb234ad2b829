package org.gengke.customer.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The status history of one customer, by effective date (domain sections 1.1 and 7). Changes of one day keep the order in
 * which they were recorded; only the last of a day counts in figures.
 */
public final class StatusHistory {
    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::effectiveOn).thenComparingLong(Change::sequence);

    private final List<Change> changes;

    /**
     * One entry.
     *
     * @param from null for the first
     * @param sequence the order of recording
     */
    public record Change(CustomerStatus from, CustomerStatus to, LocalDate effectiveOn, long sequence) {}

    /**
     * A stay in one status, half open.
     *
     * @param to the first day after it, null while it lasts
     * @param sequence of the change that began it
     */
    public record Period(CustomerStatus status, LocalDate from, LocalDate to, long sequence) {
        /** Length in days; a running one is measured up to today. */
        public long days(LocalDate today) {
            LocalDate end = to == null ? today : to;
            return Math.max(0, ChronoUnit.DAYS.between(from, end));
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /**
     * What a back-dated entry does.
     *
     * @param inserted the new entry, with the status that it left
     * @param relinked the entry after it, which now starts from another status
     */
    public record Insertion(StatusHistory history, Change inserted, Optional<Change> relinked) {}

    private StatusHistory(List<Change> changes) {
        this.changes = changes;
    }

    /** In any order. What each entry left is taken from the entry before it. */
    public static StatusHistory of(List<Change> changes) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a history has a first entry");
        }
        List<Change> linked = new ArrayList<>(changes.size());
        CustomerStatus from = null;
        for (Change change : changes.stream().sorted(ORDER).toList()) {
            linked.add(new Change(from, change.to(), change.effectiveOn(), change.sequence()));
            from = change.to();
        }
        return new StatusHistory(List.copyOf(linked));
    }

    public List<Change> changes() {
        return changes;
    }

    /** The same with its first entry on an earlier day. */
    public StatusHistory beginningOn(LocalDate day) {
        List<Change> earlier = new ArrayList<>(changes);
        Change first = changes.get(0);
        earlier.set(0, new Change(null, first.to(), day, first.sequence()));
        return of(earlier);
    }

    public CustomerStatus current() {
        return changes.get(changes.size() - 1).to();
    }

    /** The status on a day, after that day's changes; empty before the first. */
    public Optional<CustomerStatus> on(LocalDate day) {
        return last(day).map(Change::to);
    }

    public boolean wonBefore() {
        return changes.stream().anyMatch(c -> c.to() == CustomerStatus.WON);
    }

    /** The status that the present pause interrupted, whether or not the pause was prolonged. */
    public Optional<CustomerStatus> statusBeforePause() {
        if (current() != CustomerStatus.PAUSED) {
            return Optional.empty();
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).to() != CustomerStatus.PAUSED) {
                return Optional.of(changes.get(i).to());
            }
        }
        return Optional.empty();
    }

    /** The situation on a day, for checking a change of that day. */
    public Optional<StatusRules.Situation> situationOn(LocalDate day) {
        return last(day).map(c -> situationAt(changes.indexOf(c)));
    }

    /** Stays of at least a day, oldest first, without gaps; the last one has no end. */
    public List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            LocalDate to = i + 1 < changes.size() ? changes.get(i + 1).effectiveOn() : null;
            if (!change.effectiveOn().equals(to)) {
                periods.add(new Period(change.to(), change.effectiveOn(), to, change.sequence()));
            }
        }
        return List.copyOf(periods);
    }

    /** Days spent in each status that occurred. */
    public Map<CustomerStatus, Long> daysByStatus(LocalDate today) {
        Map<CustomerStatus, Long> days = new EnumMap<>(CustomerStatus.class);
        periods().forEach(p -> days.merge(p.status(), p.days(today), Long::sum));
        return days;
    }

    /**
     * Adds an entry at its effective date, which may lie before later entries: it comes after those of the same day. The
     * entry after it then starts from the new status; refused when that could not have happened. Whether the entry
     * itself is allowed is asked of {@link StatusRules#check} with {@link #situationOn}.
     */
    public Insertion insert(CustomerStatus to, LocalDate effectiveOn, long sequence, StatusRules rules) {
        LocalDate beginsOn = changes.get(0).effectiveOn();
        if (effectiveOn.isBefore(beginsOn)) {
            throw BackdatedChangeImpossible.beforeBeginning(effectiveOn, beginsOn);
        }
        List<Change> wider = new ArrayList<>(changes);
        wider.add(new Change(null, to, effectiveOn, sequence));
        StatusHistory result = of(wider);
        int at = indexOf(result, sequence);
        for (int i = at + 1; i < result.changes.size(); i++) {
            Change next = result.changes.get(i);
            if (!rules.possible(result.situationAt(i - 1), next.to())) {
                throw BackdatedChangeImpossible.contradicted(effectiveOn, to, next.to(), next.effectiveOn());
            }
        }
        Optional<Change> relinked =
                at + 1 < result.changes.size() ? Optional.of(result.changes.get(at + 1)) : Optional.empty();
        return new Insertion(result, result.changes.get(at), relinked);
    }

    private StatusRules.Situation situationAt(int index) {
        boolean won = changes.subList(0, index + 1).stream().anyMatch(c -> c.to() == CustomerStatus.WON);
        return new StatusRules.Situation(changes.get(index).to(), won);
    }

    private Optional<Change> last(LocalDate day) {
        return changes.stream().filter(c -> !c.effectiveOn().isAfter(day)).reduce((a, b) -> b);
    }

    private static int indexOf(StatusHistory history, long sequence) {
        for (int i = 0; i < history.changes.size(); i++) {
            if (history.changes.get(i).sequence() == sequence) {
                return i;
            }
        }
        throw new IllegalStateException("sequence " + sequence + " is not in the history");
    }
}
