package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/**
 * The door for what is done with customers rather than to them: follow-up, trials, orders. Whoever changes a customer's
 * plans or status locks its row first, so that two people at one customer act one after the other.
 */
@ApplicationScoped
public class Cultivation {

    private static final String COLUMNS = "select c.id, c.name, c.owner_id, c.status, c.importance, c.has_potential, c.tier,"
            + " c.re_evaluate_on, c.last_interaction_at, c.interaction_count, c.next_follow_up_on";

    private final Sql sql;
    private final Visibility visibility;
    private final StatusMachine statuses;
    private final FirstOrders firstOrders;
    private final ChecklistAnswers answers;
    private final BusinessClock clock;
    private final Event<PurchasesChanged> purchases;

    Cultivation(
            Sql sql,
            Visibility visibility,
            StatusMachine statuses,
            FirstOrders firstOrders,
            ChecklistAnswers answers,
            BusinessClock clock,
            Event<PurchasesChanged> purchases) {
        this.sql = sql;
        this.visibility = visibility;
        this.statuses = statuses;
        this.firstOrders = firstOrders;
        this.answers = answers;
        this.clock = clock;
        this.purchases = purchases;
    }

    /**
     * Locks a customer that the caller may change.
     *
     * @throws NotFound when the caller does not see it
     * @throws NotAllowed when the caller sees it and may not change it
     */
    @Transactional(TxType.MANDATORY)
    public CultivatedCustomer lock(UUID customerId) {
        Fragment query = Fragment.of(COLUMNS + ", (").add(visibility.writableRow("c")).add(") as writable from customer c where c.id = ?", customerId);
        query.add(" and c.merged_into is null and (").add(visibility.readableRow("c")).add(") for no key update of c");
        return sql.first(query, row -> {
                    if (!row.getBoolean("writable")) {
                        throw new NotAllowed();
                    }
                    return read(row);
                })
                .orElseThrow(NotFound::new);
    }

    /** Locks customers for a rule or a job, whoever may see them; in the order of their ids. */
    @Transactional(TxType.MANDATORY)
    public List<CultivatedCustomer> lockAll(List<UUID> customerIds) {
        return sql.list(
                Fragment.of(
                        COLUMNS + " from customer c where c.id = any(?::uuid[]) and c.merged_into is null order by c.id for no key update of c",
                        (Object) customerIds.toArray(UUID[]::new)),
                Cultivation::read);
    }

    /** A customer that the caller sees. */
    public record Seen(UUID id, CustomerStatus status, boolean writable) {}

    /** Locks those of these customers that the caller sees, in the order of their ids. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Seen> lockSeen(Collection<UUID> customerIds) {
        Map<UUID, Seen> seen = new HashMap<>();
        Fragment query = Fragment.of("select c.id, c.status, (").add(visibility.writable("c"));
        query.add(") as writable from customer c where c.id = any(?::uuid[]) and c.merged_into is null and (", (Object) customerIds.toArray(UUID[]::new));
        query.add(visibility.readable("c")).add(") order by c.id for no key update of c");
        sql.list(query, row -> seen.put(
                Sql.id(row, "id"), new Seen(Sql.id(row, "id"), Sql.constant(row, "status", CustomerStatus.class), row.getBoolean("writable"))));
        return seen;
    }

    /** Where merged ones of these customers went; others are not in it. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, UUID> survivors(Collection<UUID> customerIds) {
        Map<UUID, UUID> survivors = new HashMap<>();
        sql.list(
                Fragment.of(
                        "with recursive way as (select c.id as asked, c.merged_into as at from customer c where c.id = any(?::uuid[]) and c.merged_into is not null"
                                + " union select w.asked, c.merged_into from way w join customer c on c.id = w.at where c.merged_into is not null)"
                                + " select w.asked, w.at from way w join customer c on c.id = w.at where c.merged_into is null",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> survivors.put(Sql.id(row, "asked"), Sql.id(row, "at")));
        return survivors;
    }

    /**
     * The first confirmed orders of these customers, by day: they are WON since then. The caller holds the locks.
     *
     * @param importId null when no import brings them
     * @return what that did to the histories, for taking it back; only of those that it moved
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, StatusTrace> firstOrders(Map<UUID, LocalDate> orderedOn, UUID importId) {
        return orderedOn.isEmpty() ? Map.of() : firstOrders.record(orderedOn, importId);
    }

    /** What the service answers of these customers by itself may be another thing now. */
    @Transactional(TxType.MANDATORY)
    public void recountAnswers(Collection<UUID> customerIds) {
        if (!customerIds.isEmpty()) {
            answers.recount(customerIds);
        }
    }

    /** @throws NotFound when the caller does not see the customer */
    @Transactional(TxType.MANDATORY)
    public CultivatedCustomer visible(UUID customerId) {
        Fragment query = Fragment.of(COLUMNS + " from customer c where c.id = ? and c.merged_into is null and (", customerId);
        return sql.first(query.add(visibility.readableRow("c")).add(")"), Cultivation::read).orElseThrow(NotFound::new);
    }

    /** When the customer is to be contacted next; null when nothing is planned. The caller holds the lock. */
    @Transactional(TxType.MANDATORY)
    public void nextFollowUp(UUID customerId, LocalDate dueOn) {
        sql.update(Fragment.of(
                "update customer set next_follow_up_on = ? where id = ? and next_follow_up_on is distinct from ?", dueOn, customerId, dueOn));
    }

    /** The same for many at once, by customer. */
    @Transactional(TxType.MANDATORY)
    public void nextFollowUps(Map<UUID, LocalDate> dueOn) {
        if (dueOn.size() == 1) {
            dueOn.forEach(this::nextFollowUp);
            return;
        }
        sql.update(Fragment.of(
                "update customer c set next_follow_up_on = x.due_on from unnest(?::uuid[], ?::date[]) as x(id, due_on)"
                        + " where c.id = x.id and c.next_follow_up_on is distinct from x.due_on",
                dueOn.keySet().toArray(UUID[]::new),
                dueOn.values().toArray(LocalDate[]::new)));
    }

    /**
     * An interaction took place: it is counted, and the third ⚙ makes CONTACT_STARTED into CONTACTED_REPEATEDLY. The caller
     * holds the lock. All in one update of the row, which has many indexes.
     *
     * @param nextOn when the customer is to be contacted next; null when nothing is planned
     */
    @Transactional(TxType.MANDATORY)
    public void interactionRecorded(UUID customerId, Instant occurredAt, LocalDate nextOn) {
        Counted counted = sql.first(
                        Fragment.of(
                                "update customer set interaction_count = interaction_count + 1,"
                                        + " last_interaction_at = greatest(last_interaction_at, ?::timestamptz), next_follow_up_on = ? where id = ?"
                                        + " returning status, interaction_count, last_interaction_at",
                                occurredAt, nextOn, customerId),
                        row -> new Counted(
                                Sql.constant(row, "status", CustomerStatus.class),
                                row.getInt("interaction_count"),
                                Sql.instant(row, "last_interaction_at")))
                .orElseThrow(NotFound::new);
        if (counted.status != CustomerStatus.CONTACT_STARTED) {
            return;
        }
        statuses.rules().afterInteraction(counted.status, counted.interactions).ifPresent(to -> {
            LocalDate day = statuses.dayFor(customerId, clock.dateOf(counted.lastAt));
            statuses.move(customerId, new StatusMove(to, day, null, null, null, false), StatusTrigger.INTERACTIONS);
        });
    }

    /** Purchases of these customers, from us or from others, were written. The caller holds the locks. */
    @Transactional(TxType.MANDATORY)
    public void purchasesChanged(Collection<UUID> customerIds) {
        if (!customerIds.isEmpty()) {
            purchases.fire(new PurchasesChanged(Set.copyOf(customerIds)));
        }
    }

    /** How often a customer was spoken to, and when last; null for never. */
    public record InteractionCount(UUID customerId, int interactions, Instant lastAt) {}

    /** Interactions were moved from one customer to another. The caller holds the locks. */
    @Transactional(TxType.MANDATORY)
    public void interactionsCounted(InteractionCount count) {
        sql.update(Fragment.of(
                "update customer set interaction_count = ?, last_interaction_at = ? where id = ?", count.interactions, count.lastAt, count.customerId));
    }

    /** When the customer was last spoken to, after an interaction was corrected. The caller holds the lock. */
    @Transactional(TxType.MANDATORY)
    public void lastInteraction(UUID customerId, Instant occurredAt) {
        sql.update(Fragment.of("update customer set last_interaction_at = ? where id = ?", occurredAt, customerId));
    }

    private record Counted(CustomerStatus status, int interactions, Instant lastAt) {}

    private static CultivatedCustomer read(ResultSet row) throws SQLException {
        return new CultivatedCustomer(
                Sql.id(row, "id"),
                row.getString("name"),
                Sql.id(row, "owner_id"),
                Sql.constant(row, "status", CustomerStatus.class),
                Sql.constant(row, "importance", Importance.class),
                row.getBoolean("has_potential"),
                Sql.constant(row, "tier", Tier.class),
                row.getObject("re_evaluate_on", LocalDate.class),
                Sql.instant(row, "last_interaction_at"),
                row.getInt("interaction_count"),
                row.getObject("next_follow_up_on", LocalDate.class));
    }
}
