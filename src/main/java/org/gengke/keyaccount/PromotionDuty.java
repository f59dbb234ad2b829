package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyStanding;
import org.gengke.keyaccount.persistence.AccountPromotions;
import org.gengke.keyaccount.persistence.AccountPromotions.Trace;
import org.gengke.shared.Settings;

/** 联合促销: one is designed with the account at least every ⚙ 365 days, and evaluated within ⚙ 30 days of its end. */
@ApplicationScoped
class PromotionDuty implements Duty {

    private final AccountPromotions promotions;
    private final Settings settings;

    PromotionDuty(AccountPromotions promotions, Settings settings) {
        this.promotions = promotions;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.PROMOTION;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        Map<UUID, DutyStanding> standings = new HashMap<>();
        promotions.traces(customerIds, on).forEach(trace -> standings.put(trace.customerId(), standing(trace, on)));
        return standings;
    }

    private DutyStanding standing(Trace trace, LocalDate on) {
        List<DutyLack> missing = new ArrayList<>();
        LocalDate dueOn = (trace.begunOn() == null ? trace.since() : trace.begunOn()).plusDays(ProgrammeSettings.promotionDays(settings));
        if (trace.begunOn() == null) {
            missing.add(DutyLack.NEVER_DONE);
        }
        if (trace.endedOn() != null) {
            missing.add(DutyLack.PROMOTION_NOT_EVALUATED);
            LocalDate evaluated = trace.endedOn().plusDays(ProgrammeSettings.evaluationDays(settings));
            dueOn = evaluated.isBefore(dueOn) ? evaluated : dueOn;
        }
        return DutyStanding.on(on, DutySettings.noticeDays(settings), dueOn, trace.begunOn(), missing);
    }
}
