package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CustomersArrived;
import org.gengke.customer.CustomersArriving;
import org.gengke.customer.CustomersArriving.Arrival;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.Standing;
import org.gengke.followup.domain.Upkeep;
import org.gengke.followup.persistence.PlanBook.NewPlan;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;

/** First plans of customers that come in by the thousand: dated before their rows are written, made after. */
@ApplicationScoped
class ArrivalPlans {

    private final NextPlans nextPlans;
    private final Rhythms rhythms;
    private final BusinessClock clock;

    ArrivalPlans(NextPlans nextPlans, Rhythms rhythms, BusinessClock clock) {
        this.nextPlans = nextPlans;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void arriving(@Observes CustomersArriving customers) {
        Rhythm rhythm = rhythms.now();
        LocalDate today = clock.today();
        Map<UUID, List<LocalDate>> promised = new HashMap<>();
        customers.arrivals().stream().filter(ArrivalPlans::promised).forEach(one -> {
            customers.contactOn(one.id(), one.promisedOn());
            promised.computeIfAbsent(one.ownerId(), owner -> new ArrayList<>()).add(one.promisedOn());
        });
        List<Upkeep> placed = customers.arrivals().stream()
                .filter(one -> !promised(one))
                .map(one -> Upkeep.of(standing(one), rhythm.policy(), rhythm.scheduling(), today, null))
                .filter(one -> one.placement() != null)
                .toList();
        Map<UUID, LocalDate> days = nextPlans.days(placed, rhythm.scheduling(), promised);
        days.forEach(customers::contactOn);
    }

    @Transactional(TxType.MANDATORY)
    void arrived(@Observes CustomersArrived event) {
        CustomersArriving customers = event.customers();
        nextPlans.make(customers.arrivals().stream()
                .filter(one -> customers.firstContact(one.id()) != null)
                .map(one -> new NewPlan(
                        Ids.next(), one.id(), one.ownerId(), customers.firstContact(one.id()),
                        origin(one), promised(one) ? one.importId() : null))
                .toList());
    }

    /** In the pool nobody keeps a promise, and a pause or its end decides on its own day. */
    private static boolean promised(Arrival one) {
        return one.promisedOn() != null && one.ownerId() != null && one.status() != CustomerStatus.PAUSED && one.status() != CustomerStatus.ABANDONED;
    }

    private static PlanOrigin origin(Arrival one) {
        return promised(one) ? PlanOrigin.IMPORT : one.status() == CustomerStatus.PAUSED ? PlanOrigin.RE_EVALUATION : PlanOrigin.CADENCE;
    }

    private static Standing standing(Arrival one) {
        return new Standing(
                one.id(), one.ownerId(), false, one.status(), one.importance(), one.hasPotential(), one.tier(), one.reEvaluateOn(),
                one.lastContactOn(), null, List.of());
    }
}
