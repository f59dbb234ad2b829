package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.followup.domain.Escalation;
import org.gengke.followup.persistence.WarningRows;
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
    private final WarningRows warnings;
    private final PlanSources sources;
    private final Rhythms rhythms;
    private final FollowUpSettings followUp;
    private final Settings settings;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    WorklistService(
            WorklistReading reading,
            WarningRows warnings,
            PlanSources sources,
            Rhythms rhythms,
            FollowUpSettings followUp,
            Settings settings,
            CurrentCaller callers,
            BusinessClock clock) {
        this.reading = reading;
        this.warnings = warnings;
        this.sources = sources;
        this.rhythms = rhythms;
        this.followUp = followUp;
        this.settings = settings;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * @param ownerId null for the caller
     * @param segmentIds of customers of any of these segments; none for all
     * @param date null for today
     * @param horizonDays how many days ahead the list looks
     */
    @Transactional
    public Worklist worklist(UUID ownerId, List<UUID> segmentIds, LocalDate date, int horizonDays, String after, int limit) {
        Caller caller = callers.get();
        UUID owner = ownerId == null ? caller.id() : ownerId;
        LocalDate day = date == null ? clock.today() : date;
        LocalDate escalatedUpTo = new Escalation(rhythms.now().scheduling().calendar(), followUp.escalationWorkingDays(settings)).latestDueOn(day);
        Items own = reading.of(owner, segmentIds, day, day.plusDays(horizonDays), escalatedUpTo, after, limit);
        boolean leads = caller.isManager() && caller.teamId() != null && owner.equals(caller.id()) && after == null;
        return new Worklist(
                owner, segmentIds, day, day.plusDays(horizonDays), own.counts(), sourced(own.items()), own.next(),
                leads ? escalated(caller, segmentIds, day, escalatedUpTo) : null,
                owner.equals(caller.id()) && after == null && (segmentIds == null || segmentIds.isEmpty()) ? reading.assigned(owner, day) : List.of(),
                after == null ? warnings.of(owner, segmentIds, day) : List.of());
    }

    private List<WorklistItem> sourced(List<WorklistItem> items) {
        Map<UUID, PlanSource> from = sources.of(items.stream().map(WorklistItem::plan).toList());
        return items.stream().map(item -> item.with(item.plan().from(from.get(item.plan().id())))).toList();
    }

    private Worklist.Escalated escalated(Caller manager, List<UUID> segmentIds, LocalDate day, LocalDate upTo) {
        Items late = reading.escalated(manager, segmentIds, day, upTo, ESCALATED_SHOWN);
        long count = late.counts().values().stream().mapToLong(Long::longValue).sum();
        return new Worklist.Escalated(late.items(), count, manager.teamId(), upTo);
    }
}
