package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.PoolClaimsExhausted;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.Pool;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** The public pool (公海): taking, releasing, and the fall of the neglected. */
@ApplicationScoped
public class PoolService {

    private static final int BATCH = 500;

    private final Pool pool;
    private final CustomerLookup lookup;
    private final Customers customers;
    private final CustomerStates states;
    private final Ownership ownership;
    private final CurrentCaller callers;
    private final Settings settings;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<CultivationChanged> changed;

    PoolService(
            Pool pool,
            CustomerLookup lookup,
            Customers customers,
            CustomerStates states,
            Ownership ownership,
            CurrentCaller callers,
            Settings settings,
            AuditTrail audit,
            BusinessClock clock,
            Event<CultivationChanged> changed) {
        this.pool = pool;
        this.lookup = lookup;
        this.customers = customers;
        this.states = states;
        this.ownership = ownership;
        this.callers = callers;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
    }

    /** What is looked for in the pool. */
    public record PoolQuery(String q, List<String> regionCodes, List<String> industryCodes, String sort, String after, int limit, boolean count) {}

    @Transactional
    public Page<PoolView> list(PoolQuery query) {
        return pool.list(
                query.q,
                query.regionCodes.stream().flatMap(code -> CodeTable.regions().withDescendants(code).stream()).toList(),
                query.industryCodes.stream().flatMap(code -> CodeTable.industries().withDescendants(code).stream()).toList(),
                query.sort, query.after, query.limit, query.count);
    }

    /** The caller becomes the owner; of two who take the same one, one comes too late. */
    @Transactional
    public CustomerView claim(UUID customerId) {
        Caller caller = callers.get();
        LocalDate today = clock.today();
        Instant now = clock.now();
        int limit = settings.get(CustomerSettings.POOL_CLAIMS_PER_DAY);
        if (pool.claims(caller.id(), clock.startOf(today)) >= limit) {
            throw new PoolClaimsExhausted(limit, Math.max(1, Duration.between(now, clock.startOf(today.plusDays(1))).toSeconds()));
        }
        if (!pool.lock(customerId)) {
            throw new NotFound();
        }
        Customer customer = customers.locked(customerId);
        customer.belongTo(caller.id(), caller.teamId(), now);
        customers.flush();
        pool.noteClaim(customerId, caller.id(), now);
        follow(customer, today);
        audit.note("CUSTOMER_CLAIMED", "Customer", customerId, customerId, new Noted(null), new Noted(caller.id()));
        changed.fire(CultivationChanged.of(customerId));
        return lookup.byId(customerId);
    }

    @Transactional
    public void release(UUID customerId, String reason) {
        lookup.lock(customerId);
        Customer customer = customers.locked(customerId);
        UUID before = customer.ownerId();
        if (!ownership.change(customer, null)) {
            return;
        }
        customers.flush();
        follow(customer, clock.today());
        audit.note("CUSTOMER_RELEASED", "Customer", customerId, customerId, new Noted(before), new Released(reason));
        changed.fire(CultivationChanged.of(customerId));
    }

    /** Warns owners, and lets fall what was neglected in spite of a warning; the number of customers that fell. */
    @Transactional
    public int sweep() {
        LocalDate today = clock.today();
        int neglect = settings.get(CustomerSettings.POOL_NEGLECT_DAYS);
        int warning = Math.min(settings.get(CustomerSettings.POOL_WARNING_DAYS), neglect);
        pool.warn(today.minusDays(neglect - warning), today, today.plusDays(warning), clock.now());
        List<UUID> neglected = pool.neglected(today.minusDays(neglect), today.minusDays(warning), BATCH);
        for (UUID id : neglected) {
            Customer customer = customers.locked(id);
            customer.release(clock.now());
            customers.flush();
            states.noteAttributes(customer, today, clock.now());
            audit.noteRule("POOL_FALLBACK", "CUSTOMER_RELEASED", "Customer", id, id, new Noted(null));
        }
        if (!neglected.isEmpty()) {
            states.rebuild(neglected);
            changed.fire(new CultivationChanged(neglected));
        }
        return neglected.size();
    }

    private record Noted(UUID ownerId) {}

    private record Released(String reason) {}

    private void follow(Customer customer, LocalDate today) {
        states.noteAttributes(customer, today, clock.now());
        states.rebuild(List.of(customer.id()));
    }
}
