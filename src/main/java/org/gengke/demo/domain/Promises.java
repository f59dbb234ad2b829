package org.gengke.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gengke.demo.domain.DemoCustomer.Promise;
import org.gengke.demo.domain.DemoCustomer.Talk;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanState;
import org.gengke.shared.domain.WorkingCalendar;

/** Which talks of the past half-year were promised for when: about three of four were kept in time. */
final class Promises {

    private static final int HALF_A_YEAR = 183;

    private final Chance chance;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    Promises(Chance chance, WorkingCalendar calendar, LocalDate today) {
        this.chance = chance;
        this.calendar = calendar;
        this.today = today;
    }

    List<Promise> kept(List<Talk> talks) {
        List<Promise> promises = new ArrayList<>();
        for (int i = 1; i < talks.size(); i++) {
            LocalDate day = talks.get(i).at().toLocalDate();
            LocalDate made = talks.get(i - 1).at().toLocalDate();
            if (day.isBefore(today.minusDays(HALF_A_YEAR))) {
                continue;
            }
            LocalDate first = day;
            LocalDate due = day;
            double luck = chance.between(0, 99) / 100.0;
            if (luck >= 0.9) {
                first = earlier(day, made, chance.between(2, 5));
            } else if (luck >= 0.76) {
                first = earlier(day, made, chance.between(1, 3));
                due = first;
            } else if (luck < 0.12 && calendar.nextWorkingDay(day).isBefore(today)) {
                first = calendar.nextWorkingDay(day);
                due = first;
            }
            Talk before = talks.get(i - 1);
            boolean byHand = chance.in(0.6) || first.isBefore(due);
            promises.add(new Promise(
                    first, due, talks.get(i).kind(), byHand ? before.nextStep() : null, PlanPriority.NORMAL, PlanState.DONE,
                    byHand ? PlanOrigin.HAND : PlanOrigin.CADENCE, i, made));
        }
        return promises;
    }

    Promise open(LocalDate due, List<Talk> talks, PlanOrigin origin) {
        Talk last = talks.isEmpty() ? null : talks.get(talks.size() - 1);
        boolean byHand = origin == PlanOrigin.HAND;
        InteractionKind kind = byHand ? chance.of(List.of(InteractionKind.CALL, InteractionKind.VISIT, InteractionKind.WECHAT, InteractionKind.VISIT)) : InteractionKind.CALL;
        PlanPriority priority = byHand && chance.in(0.2) ? PlanPriority.HIGH : PlanPriority.NORMAL;
        LocalDate made = last == null ? due.minusDays(7) : last.at().toLocalDate();
        return new Promise(due, due, kind, byHand && last != null ? last.nextStep() : null, priority, PlanState.PLANNED, origin, null, made);
    }

    private LocalDate earlier(LocalDate day, LocalDate made, int workingDays) {
        LocalDate earlier = day;
        for (int i = 0; i < workingDays; i++) {
            LocalDate candidate = calendar.previousWorkingDay(earlier);
            earlier = candidate.isAfter(made) ? candidate : earlier;
        }
        return earlier;
    }
}
