package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.followup.domain.Escalation;
import org.gengke.followup.persistence.WorklistReading;
import org.gengke.followup.persistence.WorklistReading.Items;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;

/** Whom to contact today, and why. */
@ApplicationScoped
public class WorklistService {

    private static final int ESCALATED_SHOWN = 50;

    private final WorklistReading reading;
    private final Rhythms rhythms;
    private final FollowUpSettings followUp;
    private final Settings settings;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    WorklistService(
            WorklistReading reading,
            Rhythms rhythms,
            FollowUpSettings followUp,
            Settings settings,
            CurrentCaller callers,
            BusinessClock clock) {
        this.reading = reading;
        this.rhythms = rhythms;
        this.followUp = followUp;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * @param ownerId null for the caller
     * @param date null for today
     * @param horizonDays how many days ahead the list looks
     */
    @Transactional
    public Worklist worklist(UUID ownerId, LocalDate date, int horizonDays, String after, int limit) {
        Caller caller = callers.get();
        UUID owner = ownerId == null ? caller.id() : ownerId;
        LocalDate day = date == null ? clock.today() : date;
        LocalDate escalatedUpTo = new Escalation(rhythms.now().scheduling().calendar(), followUp.escalationWorkingDays(settings)).latestDueOn(day);
        Items own = reading.of(owner, day, day.plusDays(horizonDays), escalatedUpTo, after, limit);
        Items escalated = caller.isManager() && owner.equals(caller.id()) && after == null
                ? reading.escalated(caller, day, escalatedUpTo, ESCALATED_SHOWN)
                : new Items(List.of(), null, Map.of());
        return new Worklist(
                owner, day, own.counts(), own.items(), own.next(), escalated.items(),
                escalated.counts().values().stream().mapToLong(Long::longValue).sum());
    }
}
