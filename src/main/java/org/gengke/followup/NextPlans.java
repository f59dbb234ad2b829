package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gengke.customer.CultivatedCustomer;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CultivationChanged;
import org.gengke.followup.domain.CancelCause;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlannedDays;
import org.gengke.followup.domain.Scheduling;
import org.gengke.followup.domain.Standing;
import org.gengke.followup.domain.Standing.Open;
import org.gengke.followup.domain.Upkeep;
import org.gengke.followup.domain.Upkeep.Placement;
import org.gengke.followup.persistence.PlanBook;
import org.gengke.followup.persistence.PlanBook.NewPlan;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/**
 * Keeps exactly one next plan for each active customer, in the transaction of whatever changed. One customer or a hundred
 * thousand: the number of statements is the same. The caller holds the locks of the customers' rows.
 */
@ApplicationScoped
public class NextPlans {

    private static final InteractionKind USUAL_KIND = InteractionKind.CALL;
    private static final int DAYS_BEYOND = 14;
    private static final int DAYS_FURTHER = 21;

    private final PlanBook book;
    private final Rhythms rhythms;
    private final Cultivation cultivation;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    NextPlans(PlanBook book, Rhythms rhythms, Cultivation cultivation, CurrentCaller callers, BusinessClock clock) {
        this.book = book;
        this.rhythms = rhythms;
        this.cultivation = cultivation;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void cultivationChanged(@Observes CultivationChanged changed) {
        keep(changed.customerIds(), rhythms.now(), null);
    }

    void keep(UUID customerId) {
        keep(List.of(customerId), rhythms.now(), null);
    }

    /** @param notBefore the day to count the interval from when that is later than the last contact; null for the last contact */
    void keep(Collection<UUID> customerIds, Rhythm rhythm, LocalDate notBefore) {
        Map<UUID, LocalDate> nextOn = settle(customerIds, rhythm, notBefore);
        if (!nextOn.isEmpty()) {
            cultivation.nextFollowUps(nextOn);
        }
    }

    /**
     * Settles the plans of a customer who is spoken to on a day, without touching the customer's row: it is written once,
     * together with the count of interactions.
     *
     * @return when the customer is to be contacted next
     */
    LocalDate settle(CultivatedCustomer customer, LocalDate spokenOn) {
        Map<UUID, LocalDate> nextOn = settle(List.of(customer.id()), rhythms.now(), spokenOn);
        return nextOn.containsKey(customer.id()) ? nextOn.get(customer.id()) : customer.nextFollowUpOn();
    }

    /** The customers whose next contact changed, with its date or null. */
    private Map<UUID, LocalDate> settle(Collection<UUID> customerIds, Rhythm rhythm, LocalDate notBefore) {
        if (customerIds.isEmpty()) {
            return Map.of();
        }
        Scheduling scheduling = rhythm.scheduling();
        List<Upkeep> upkeep = book.standings(customerIds).stream()
                .map(standing -> Upkeep.of(standing, rhythm.policy(), scheduling, clock.today(), notBefore))
                .toList();
        Instant now = clock.now();
        cancel(upkeep, now);
        reassign(upkeep, now);
        markNext(upkeep);
        Map<UUID, LocalDate> nextOn = new LinkedHashMap<>();
        upkeep.stream().filter(Upkeep::changesNextOn).forEach(one -> nextOn.put(one.customer().customerId(), one.nextOn()));
        place(upkeep.stream().filter(one -> one.placement() != null).toList(), scheduling, now, nextOn);
        return nextOn;
    }

    private void cancel(List<Upkeep> upkeep, Instant now) {
        Map<UUID, CancelCause> plans = new LinkedHashMap<>();
        upkeep.forEach(one -> plans.putAll(one.cancelled()));
        if (!plans.isEmpty()) {
            book.cancel(plans, callers.find().map(Caller::id).orElse(null), now);
        }
    }

    private void reassign(List<Upkeep> upkeep, Instant now) {
        List<UUID> plans = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        for (Upkeep one : upkeep) {
            for (UUID plan : one.reassigned()) {
                plans.add(plan);
                owners.add(one.customer().ownerId());
            }
        }
        if (!plans.isEmpty()) {
            book.reassign(plans, owners, now);
        }
    }

    private void markNext(List<Upkeep> upkeep) {
        List<UUID> no = new ArrayList<>();
        List<UUID> yes = new ArrayList<>();
        for (Upkeep one : upkeep) {
            if (one.placement() != null && one.placement().planId() != null) {
                continue;
            }
            for (Open plan : one.customer().planned()) {
                boolean next = plan.id().equals(one.nextId());
                if (next != plan.next() && !one.cancelled().containsKey(plan.id())) {
                    (next ? yes : no).add(plan.id());
                }
            }
        }
        book.markNext(no, yes);
    }

    private void place(List<Upkeep> upkeep, Scheduling scheduling, Instant now, Map<UUID, LocalDate> nextOn) {
        List<UUID> moved = new ArrayList<>();
        List<LocalDate> movedTo = new ArrayList<>();
        List<NewPlan> made = new ArrayList<>();
        Map<UUID, LocalDate> days = days(upkeep, scheduling, Map.of());
        for (Upkeep one : upkeep) {
            Standing customer = one.customer();
            Placement placement = one.placement();
            LocalDate day = days.get(customer.customerId());
            if (placement.planId() == null) {
                made.add(new NewPlan(Ids.next(), customer.customerId(), customer.ownerId(), day, placement.origin(), null));
            } else if (unchanged(customer, placement, day)) {
                continue;
            } else {
                moved.add(placement.planId());
                movedTo.add(day);
            }
            nextOn.put(customer.customerId(), day);
        }
        if (!moved.isEmpty()) {
            book.move(moved, movedTo, now);
        }
        make(made);
    }

    void make(List<NewPlan> plans) {
        if (!plans.isEmpty()) {
            book.make(plans, USUAL_KIND, clock.now());
        }
    }

    /**
     * The day of each of these plans. From here to the end of the transaction nobody else schedules for their owners.
     *
     * @param promised days that are taken beside those of stored plans, by owner
     */
    Map<UUID, LocalDate> days(List<Upkeep> upkeep, Scheduling scheduling, Map<UUID, List<LocalDate>> promised) {
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        if (upkeep.isEmpty()) {
            return days;
        }
        LocalDate today = clock.today();
        LocalDate until = upkeep.size() == 1 ? reach(upkeep.get(0).placement(), scheduling, today) : null;
        Map<UUID, PlannedDays> loads = loads(upkeep, scheduling, today, until, promised);
        // Who is wanted sooner, and among those the more important, gets the nearer day.
        Comparator<Upkeep> order = Comparator.comparing((Upkeep one) -> one.placement().wanted())
                .thenComparingInt(one -> one.customer().rank())
                .thenComparing(one -> one.customer().customerId());
        for (Upkeep one : upkeep.stream().sorted(order).toList()) {
            Placement placement = one.placement();
            PlannedDays load = loads.get(one.customer().ownerId());
            LocalDate day = day(placement, scheduling, today, load);
            while (until != null && day.isAfter(until)) {
                until = until.plusDays(DAYS_FURTHER).isBefore(day) ? null : until.plusDays(DAYS_FURTHER);
                load = loads(upkeep, scheduling, today, until, promised).get(one.customer().ownerId());
                day = day(placement, scheduling, today, load);
            }
            if (load != null) {
                load.add(day);
            }
            days.put(one.customer().customerId(), day);
        }
        return days;
    }

    private static LocalDate day(Placement placement, Scheduling scheduling, LocalDate today, PlannedDays load) {
        return placement.exact() ? placement.from() : scheduling.nextDue(placement.from(), placement.interval(), today, load);
    }

    /** How far to look for room at first: a person's plans reach months ahead, and a single one seldom has to go far. */
    private static LocalDate reach(Placement placement, Scheduling scheduling, LocalDate today) {
        return placement.exact() ? null : scheduling.latest(placement.from(), placement.interval(), today).plusDays(DAYS_BEYOND);
    }

    private Map<UUID, PlannedDays> loads(
            List<Upkeep> upkeep, Scheduling scheduling, LocalDate today, LocalDate until, Map<UUID, List<LocalDate>> promised) {
        Set<UUID> owners = new TreeSet<>();
        LocalDate from = null;
        List<UUID> moving = new ArrayList<>();
        for (Upkeep one : upkeep) {
            if (!one.placement().exact()) {
                owners.add(one.customer().ownerId());
                LocalDate earliest = scheduling.earliest(one.placement().from(), one.placement().interval(), today);
                from = from == null || earliest.isBefore(from) ? earliest : from;
            }
            if (one.placement().planId() != null) {
                moving.add(one.placement().planId());
            }
        }
        if (owners.isEmpty()) {
            return Map.of();
        }
        Map<UUID, PlannedDays> loads = book.loads(owners, moving, from, until, scheduling.calendar(), scheduling.capacity());
        loads.forEach((owner, load) -> promised.getOrDefault(owner, List.of()).forEach(load::add));
        return loads;
    }

    private static boolean unchanged(Standing customer, Placement placement, LocalDate day) {
        return day.equals(customer.nextOn())
                && customer.planned().stream()
                        .anyMatch(plan -> plan.id().equals(placement.planId()) && plan.dueOn().equals(day) && plan.next());
    }
}
