package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.domain.FirstTrialStanding;
import org.gengke.keyaccount.persistence.FirstTrials;
import org.gengke.shared.Settings;

/** 新产品首试: each product that is new is offered to the account within ⚙ 30 days of its launch. */
@ApplicationScoped
class FirstTrialDuty implements Duty {

    private final FirstTrials trials;
    private final Settings settings;

    FirstTrialDuty(FirstTrials trials, Settings settings) {
        this.trials = trials;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.FIRST_TRIAL;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        Map<UUID, List<FirstTrial>> known = trials.at(customerIds, OfferService.term(settings, on)).stream().collect(Collectors.groupingBy(FirstTrial::customerId));
        Map<UUID, DutyStanding> standings = new HashMap<>();
        customerIds.forEach(id -> standings.put(id, standing(known.getOrDefault(id, List.of()), on)));
        return standings;
    }

    private DutyStanding standing(List<FirstTrial> products, LocalDate on) {
        LocalDate dueOn = products.stream().filter(one -> one.standing() == FirstTrialStanding.NOT_OFFERED).map(FirstTrial::dueOn).min(LocalDate::compareTo).orElse(null);
        LocalDate lastOn = products.stream().map(FirstTrial::offeredOn).filter(day -> day != null).max(LocalDate::compareTo).orElse(null);
        return DutyStanding.on(on, DutySettings.noticeDays(settings), dueOn, lastOn, dueOn == null ? List.of() : List.of(DutyLack.NOT_OFFERED));
    }
}
