package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.TreeMap;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.StatusHistory;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Stands.Stand;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.customer.persistence.StatusChanges.NewEntry;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;

/** Moves customers from one status to another: the rules are asked, the history is written, everything that follows from it too. */
@ApplicationScoped
public class StatusMachine {

    /** The first entry of a record whose status nobody stated: a default, not a claim. */
    private static final String CREATED = "CREATED";

    private static final String RECORDED = "RECORDED";

    private final Customers customers;
    private final StatusChanges changes;
    private final CustomerStates states;
    private final ChecklistAnswers answers;
    private final Settings settings;
    private final BusinessClock clock;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final Event<CultivationChanged> changed;

    StatusMachine(
            Customers customers,
            StatusChanges changes,
            CustomerStates states,
            ChecklistAnswers answers,
            Settings settings,
            BusinessClock clock,
            CurrentCaller callers,
            AuditTrail audit,
            Event<CultivationChanged> changed) {
        this.customers = customers;
        this.changes = changes;
        this.states = states;
        this.answers = answers;
        this.settings = settings;
        this.clock = clock;
        this.callers = callers;
        this.audit = audit;
        this.changed = changed;
    }

    StatusRules rules() {
        return new StatusRules(CustomerSettings.statusPolicy(settings));
    }

    /** Where a new record stands; it is not written yet. A date that was not stated is today, and may move back later. */
    NewEntry begin(Customer customer, StatusMove move, boolean stated) {
        rules().checkFirst(move, clock.today());
        customer.stand(
                move.to(), move.effectiveOn(), move.to() == CustomerStatus.WON, pause(move), move.competitorId(), clock.now());
        return new NewEntry(
                Ids.next(), customer.id(), null, move.to(), move.effectiveOn(), clock.now(), actor(), stated ? RECORDED : CREATED,
                move.reason(), pause(move), move.competitorId(), customer.importId());
    }

    /** The history of a new record begins. */
    void write(Customer customer, NewEntry first) {
        changes.add(first);
        states.noteAttributes(customer, first.effectiveOn(), clock.now());
        states.rebuild(List.of(customer.id()));
        answers.recount(customer.id());
    }

    /** A rule or an import moves a customer whose row the transaction has locked. */
    @Transactional(TxType.MANDATORY)
    public UUID move(UUID customerId, StatusMove move, StatusTrigger trigger) {
        return move(customerId, move, trigger, null, null);
    }

    /** @param importance of a customer that becomes WON; null for the standard, as with {@code potential} */
    UUID move(UUID customerId, StatusMove move, StatusTrigger trigger, Importance importance, Boolean potential) {
        Customer customer = customers.locked(customerId);
        List<Entry> entries = reachBack(changes.of(customerId), move.effectiveOn(), move.to());
        StatusHistory history = history(entries);
        StatusRules rules = rules();
        Optional<StatusRules.Situation> situation = history.situationOn(move.effectiveOn());
        if (situation.isPresent()) {
            rules.check(situation.get(), move, trigger, clock.today());
        }
        StatusHistory.Insertion insertion = history.insert(move.to(), move.effectiveOn(), Long.MAX_VALUE, rules);
        UUID id = Ids.next();
        Instant now = clock.now();
        changes.add(new NewEntry(
                id, customerId, insertion.inserted().from(), move.to(), move.effectiveOn(), now, actor(trigger), trigger.name(), move.reason(),
                pause(move), move.competitorId(), null));
        insertion.relinked().ifPresent(next -> changes.relink(customerId, next.sequence(), next.from()));
        CustomerStatus before = customer.status();
        standAsWritten(customer, now);
        weighWhenWon(customer, move, importance, potential, now);
        customers.flush();
        states.rebuild(List.of(customerId));
        answers.recount(customerId);
        note(customerId, before, customer.status(), move, trigger);
        changed.fire(CultivationChanged.of(customerId));
        return id;
    }

    /** The day when an active record resumes or is moved by a rule: not before its last entry, and not after today. */
    LocalDate dayFor(UUID customerId, LocalDate wished) {
        List<Entry> entries = changes.of(customerId);
        LocalDate last = entries.get(entries.size() - 1).change().effectiveOn();
        LocalDate day = wished.isBefore(last) ? last : wished;
        return day.isAfter(clock.today()) ? clock.today() : day;
    }

    static StatusHistory history(List<Entry> entries) {
        return StatusHistory.of(entries.stream().map(Entry::change).toList());
    }

    /** Whether the history begins with a default that was nobody's claim. */
    static boolean beginsByDefault(List<Entry> entries) {
        return entries.get(0).rule().equals(CREATED);
    }

    private List<Entry> reachBack(List<Entry> entries, LocalDate effectiveOn, CustomerStatus to) {
        Entry first = entries.get(0);
        if (!effectiveOn.isBefore(first.change().effectiveOn()) || !beginsByDefault(entries) || first.change().to() == to) {
            return entries;
        }
        changes.moveTo(first.id(), effectiveOn);
        StatusHistory.Change moved = new StatusHistory.Change(null, first.change().to(), effectiveOn, first.change().sequence());
        List<Entry> reached = new ArrayList<>(entries);
        reached.set(0, new Entry(first.id(), moved, first.rule(), first.pause(), first.competitorId()));
        return reached;
    }

    private void standAsWritten(Customer customer, Instant now) {
        standAsWritten(customer, changes.of(customer.id()), now);
    }

    /** Where the last of these entries, oldest first, leaves the customer. */
    static void standAsWritten(Customer customer, List<Entry> entries, Instant now) {
        Stand stand = stand(entries, customer.competitorId());
        customer.stand(stand.status(), stand.since(), stand.wonBefore(), stand.pause(), stand.competitorId(), now);
    }

    /**
     * The same of a customer that is not at hand.
     *
     * @param presentCompetitor at whom it is known to be
     */
    static Stand stand(List<Entry> entries, UUID presentCompetitor) {
        Entry last = entries.get(entries.size() - 1);
        LocalDate since = last.change().effectiveOn();
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).change().to() == last.change().to(); i--) {
            since = entries.get(i).change().effectiveOn();
        }
        CustomerStatus status = last.change().to();
        UUID competitor = last.competitorId() != null ? last.competitorId() : status == CustomerStatus.WON ? null : presentCompetitor;
        return new Stand(status, since, history(entries).wonBefore(), status == CustomerStatus.PAUSED ? last.pause() : null, competitor);
    }

    private void weighWhenWon(Customer customer, StatusMove move, Importance wished, Boolean potential, Instant now) {
        if (move.to() != CustomerStatus.WON) {
            if (wished != null || potential != null) {
                throw InvalidContent.at(wished != null ? "#/importance" : "#/hasPotential", "only-when-won");
            }
            return;
        }
        Importance importance = wished != null ? wished : customer.importance() != null ? customer.importance() : Importance.GENERAL;
        boolean hasPotential = potential != null ? potential : customer.hasPotential();
        customer.weigh(importance, hasPotential, now);
        states.noteImportanceSince(customer.id(), move.effectiveOn(), importance, hasPotential, now);
    }

    private void note(UUID id, CustomerStatus before, CustomerStatus after, StatusMove move, StatusTrigger trigger) {
        Map<String, Object> from = new TreeMap<>(Map.of("status", before));
        Map<String, Object> to = new TreeMap<>(Map.of("status", after, "movedTo", move.to(), "effectiveOn", move.effectiveOn()));
        if (move.reason() != null) {
            to.put("reason", move.reason());
        }
        if (trigger == StatusTrigger.HAND || trigger == StatusTrigger.IMPORT) {
            audit.note("STATUS_CHANGED", "Customer", id, id, from, to);
        } else {
            audit.noteRule(trigger.name(), "STATUS_CHANGED", "Customer", id, id, to);
        }
    }

    /** Integration clients are no colleagues: the audit trail names them. */
    UUID actor() {
        Caller caller = callers.get();
        return caller.client() ? null : caller.id();
    }

    /** A rule has no actor, and may work when nobody is signed in. */
    private UUID actor(StatusTrigger trigger) {
        return trigger == StatusTrigger.HAND || trigger == StatusTrigger.IMPORT ? actor() : null;
    }

    private static Pause pause(StatusMove move) {
        return move.to() == CustomerStatus.PAUSED ? move.pause() : null;
    }
}
