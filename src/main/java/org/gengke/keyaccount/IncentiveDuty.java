package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.persistence.Incentives;
import org.gengke.shared.Settings;

/** 激励: what a rebate came to is paid out within ⚙ 30 days of the end of its period, and no more than that. */
@ApplicationScoped
class IncentiveDuty implements Duty {

    private final Incentives incentives;
    private final Settings settings;

    IncentiveDuty(Incentives incentives, Settings settings) {
        this.incentives = incentives;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.INCENTIVE;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        Map<UUID, List<IncentiveView>> known = incentives.of(customerIds).stream().collect(Collectors.groupingBy(IncentiveView::customerId));
        Map<UUID, DutyStanding> standings = new HashMap<>();
        customerIds.forEach(id -> standings.put(id, standing(known.getOrDefault(id, List.of()), on)));
        return standings;
    }

    private DutyStanding standing(List<IncentiveView> all, LocalDate on) {
        LocalDate dueOn = null;
        LocalDate lastOn = null;
        boolean unpaid = false;
        boolean overpaid = false;
        for (IncentiveView one : all) {
            if (!one.content().beginsOn().isAfter(on)) {
                lastOn = latest(latest(lastOn, one.content().beginsOn()), one.lastPaidOn());
            }
            if (!one.rebate()) {
                continue;
            }
            boolean over = one.content().endsOn().isBefore(on);
            if (!over || one.remaining().signum() > 0) {
                dueOn = earliest(dueOn, one.content().endsOn().plusDays(ProgrammeSettings.payoutDays(settings)));
                unpaid |= over;
            }
            overpaid |= one.overpaid().signum() > 0;
        }
        List<DutyLack> missing = new ArrayList<>();
        if (all.isEmpty()) {
            missing.add(DutyLack.NEVER_DONE);
        }
        if (overpaid) {
            missing.add(DutyLack.REBATE_OVERPAID);
        }
        if (unpaid) {
            missing.add(DutyLack.REBATE_UNPAID);
        }
        DutyStanding standing = DutyStanding.on(on, DutySettings.noticeDays(settings), dueOn, lastOn, missing);
        return all.isEmpty() || overpaid ? standing.atOnce(on) : standing;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
