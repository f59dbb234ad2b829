package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.followup.domain.PlanState;
import org.gengke.followup.persistence.IntakePromises;
import org.gengke.followup.persistence.IntakePromises.Own;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/**
 * Days that a list names for the next contact of customers that are known already: for imports. A list promises one day for
 * a customer, the last that it names.
 */
@ApplicationScoped
public class PromiseIntake {

    private final IntakePromises rows;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    PromiseIntake(IntakePromises rows, CurrentCaller callers, BusinessClock clock) {
        this.rows = rows;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * The next contact of a customer.
     *
     * @param status what the customer's is when the list is brought in
     * @param enteredAt when the list says the customer was entered; null when it does not
     */
    public record Promise(UUID customerId, LocalDate dueOn, CustomerStatus status, Instant enteredAt) {

        private boolean suspended() {
            return status == CustomerStatus.PAUSED || status == CustomerStatus.ABANDONED;
        }
    }

    /** What a promise comes to. */
    public enum Answer {
        NEW,
        /** That day is promised already, or the list takes it back further down. */
        KNOWN,
        /** In the pool, in a pause and after it was given up, nobody keeps a promise. */
        NOT_FOLLOWED
    }

    /** What a removed promise was for which day, by customer, and the customers at whom something stays. */
    public record TakenBack(Map<UUID, LocalDate> days, Set<UUID> staying) {}

    /**
     * What the rows say of a customer in the end.
     *
     * @param row the first of the last rows that name that day, and so the one that says it
     * @param anew whether another day was named before, which this one replaces
     */
    private record Word(int row, Promise promise, boolean anew) {}

    /** What would become of each, in order; nothing is changed. */
    @Transactional(TxType.MANDATORY)
    public List<Answer> foresee(List<Promise> promises) {
        Map<UUID, Word> words = words(promises);
        return answers(promises, words, promised(words));
    }

    /**
     * Plans those that are not planned yet, instead of what a list before or the rhythm said. Which plan is next then is
     * settled when the customers are cultivated: all of them, since a day that is promised already may have taken another's place.
     */
    @Transactional(TxType.MANDATORY)
    public List<Answer> bring(List<Promise> promises, UUID importId) {
        Map<UUID, Word> words = words(promises);
        if (words.isEmpty()) {
            return answers(promises, words, Map.of());
        }
        // What this list said further up counts no more, as if it had not been said; only the same day said again stays.
        remove(rows.untouched(words.keySet(), importId).stream()
                .filter(own -> words.get(own.customerId()).anew() || !own.dueOn().equals(words.get(own.customerId()).promise().dueOn()))
                .toList());
        Map<UUID, Boolean> promised = promised(words);
        Map<UUID, Promise> plans = new LinkedHashMap<>();
        words.forEach((customer, word) -> {
            if (Boolean.FALSE.equals(promised.get(customer))) {
                plans.put(Ids.next(), word.promise());
            }
        });
        if (!plans.isEmpty()) {
            rows.supersede(plans, callers.find().map(Caller::id).orElse(null), clock.today(), clock.now());
            rows.add(plans, importId, clock.now());
        }
        return answers(promises, words, promised);
    }

    /** Removes what an import promised, unless somebody has acted on it; what it superseded stands again. */
    @Transactional(TxType.MANDATORY)
    public TakenBack takeBack(Collection<UUID> customerIds, UUID importId) {
        if (customerIds.isEmpty()) {
            return new TakenBack(Map.of(), Set.of());
        }
        List<Own> own = rows.untouched(customerIds, importId);
        remove(own);
        Map<UUID, LocalDate> days = new HashMap<>();
        own.stream().filter(plan -> plan.state() == PlanState.PLANNED).forEach(plan -> days.put(plan.customerId(), plan.dueOn()));
        return new TakenBack(days, rows.left(customerIds, importId));
    }

    private void remove(List<Own> own) {
        if (own.isEmpty()) {
            return;
        }
        List<UUID> customers = own.stream().map(Own::customerId).distinct().toList();
        Map<UUID, Own> byId = new HashMap<>();
        own.forEach(plan -> byId.put(plan.id(), plan));
        // Of what gave way to a plan that a later list has ended, that list decides; of what gave way to one that a pause has, the pause.
        Map<UUID, UUID> successors = new HashMap<>();
        own.stream().filter(plan -> plan.state() == PlanState.CANCELLED).forEach(plan -> successors.put(plan.id(), successor(plan, byId)));
        if (!successors.isEmpty()) {
            rows.handOver(customers, successors);
        }
        rows.revive(customers, own.stream().filter(plan -> plan.state() == PlanState.PLANNED).map(Own::id).toList(), clock.now());
        rows.remove(byId.keySet());
    }

    private static UUID successor(Own plan, Map<UUID, Own> going) {
        UUID successor = plan.supersededBy();
        for (Own next = going.get(successor); next != null && next.state() == PlanState.CANCELLED; next = going.get(successor)) {
            successor = next.supersededBy();
        }
        return successor;
    }

    private static Map<UUID, Word> words(List<Promise> promises) {
        Map<UUID, Word> words = new LinkedHashMap<>();
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = promises.get(i);
            Word before = words.get(promise.customerId());
            if (!promise.suspended() && (before == null || !before.promise().dueOn().equals(promise.dueOn()))) {
                words.put(promise.customerId(), new Word(i, promise, before != null));
            }
        }
        return words;
    }

    private Map<UUID, Boolean> promised(Map<UUID, Word> words) {
        return words.isEmpty() ? Map.of() : rows.promised(words.values().stream().map(Word::promise).toList());
    }

    private static List<Answer> answers(List<Promise> promises, Map<UUID, Word> words, Map<UUID, Boolean> promised) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < promises.size(); i++) {
            UUID customer = promises.get(i).customerId();
            boolean says = words.containsKey(customer) && words.get(customer).row() == i;
            answers.add(!promised.containsKey(customer) ? Answer.NOT_FOLLOWED : says && !promised.get(customer) ? Answer.NEW : Answer.KNOWN);
        }
        return answers;
    }
}
