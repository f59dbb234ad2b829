package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.followup.persistence.IntakePromises;
import org.gengke.shared.BusinessClock;

/** Days that a list names for the next contact of customers that are known already: for imports. */
@ApplicationScoped
public class PromiseIntake {

    private final IntakePromises rows;
    private final BusinessClock clock;

    PromiseIntake(IntakePromises rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The next contact of a customer. */
    public record Promise(UUID customerId, LocalDate dueOn) {}

    /** For each, in order, whether nothing is planned for that day yet; customers that nobody follows up are promised nothing. */
    @Transactional(TxType.MANDATORY)
    public List<Boolean> fresh(List<Promise> promises) {
        if (promises.isEmpty()) {
            return List.of();
        }
        Set<Promise> wanted = new HashSet<>(rows.unplanned(promises));
        return promises.stream().map(wanted::remove).toList();
    }

    /**
     * Plans those that are not planned yet, instead of what a list before said; the last one of a customer counts. Which plan
     * is next then is settled when the customers are cultivated.
     *
     * @return for each, in order, whether it is new
     */
    @Transactional(TxType.MANDATORY)
    public List<Boolean> bring(List<Promise> promises, UUID importId) {
        List<Boolean> fresh = fresh(promises);
        Map<UUID, Promise> last = new LinkedHashMap<>();
        for (int i = 0; i < promises.size(); i++) {
            if (fresh.get(i)) {
                last.put(promises.get(i).customerId(), promises.get(i));
            }
        }
        if (!last.isEmpty()) {
            rows.supersede(last.keySet(), clock.now());
            rows.add(last.values(), importId, clock.now());
        }
        return fresh;
    }

    /**
     * Removes what an import promised, unless somebody has acted on it.
     *
     * @return the customers at whom something stays
     */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> takeBack(Collection<UUID> customerIds, UUID importId) {
        return customerIds.isEmpty() ? Set.of() : rows.takeBack(customerIds, importId);
    }
}
