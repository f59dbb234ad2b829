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
import org.gengke.keyaccount.persistence.AccountEvents;
import org.gengke.keyaccount.persistence.AccountEvents.Trace;
import org.gengke.shared.Settings;

/** 关注动态: their news are looked at every ⚙ 90 days, and for each event something is planned ⚙ 14 days before. */
@ApplicationScoped
class EventDuty implements Duty {

    private final AccountEvents events;
    private final Settings settings;

    EventDuty(AccountEvents events, Settings settings) {
        this.events = events;
        this.settings = settings;
    }

    @Override
    public DutyKind kind() {
        return DutyKind.EVENTS;
    }

    @Override
    public Map<UUID, DutyStanding> standings(Collection<UUID> customerIds, LocalDate on) {
        Map<UUID, DutyStanding> standings = new HashMap<>();
        events.traces(customerIds, on).forEach(trace -> standings.put(trace.customerId(), standing(trace, on)));
        return standings;
    }

    private DutyStanding standing(Trace trace, LocalDate on) {
        List<DutyLack> missing = new ArrayList<>();
        LocalDate look = (trace.notedOn() == null ? trace.since() : trace.notedOn()).plusDays(ProgrammeSettings.newsDays(settings));
        if (trace.notedOn() == null) {
            missing.add(DutyLack.NEVER_DONE);
        }
        if (trace.openOn() != null && !trace.openOn().isAfter(on.plusDays(ProgrammeSettings.eventSupportDays(settings)))) {
            missing.add(DutyLack.EVENT_UNSUPPORTED);
        }
        if (look.isBefore(on)) {
            missing.add(DutyLack.NEWS_STALE);
        }
        LocalDate dueOn = trace.openOn() != null && trace.openOn().isBefore(look) ? trace.openOn() : look;
        return DutyStanding.on(on, DutySettings.noticeDays(settings), dueOn, trace.notedOn(), missing);
    }
}
