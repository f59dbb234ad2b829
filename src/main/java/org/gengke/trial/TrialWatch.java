package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.followup.Reminders;
import org.gengke.followup.Reminders.Reminder;
import org.gengke.followup.RhythmChanged;
import org.gengke.followup.WorkingDays;
import org.gengke.shared.Settings;
import org.gengke.shared.SettingsChanged;
import org.gengke.shared.domain.WorkingCalendar;
import org.gengke.trial.domain.Stalls;
import org.gengke.trial.persistence.WaitingTrials;
import org.gengke.trial.persistence.WaitingTrials.Waiting;

/**
 * Tells the worklist which trials will stand still from which day on, unless something happens before: anew with each change
 * of a trial, and of all when the thresholds or the working calendar are edited. So nothing has to look every night.
 */
@ApplicationScoped
class TrialWatch {

    private final WaitingTrials waiting;
    private final Reminders reminders;
    private final WorkingDays workingDays;
    private final Cultivation cultivation;
    private final Settings settings;

    TrialWatch(WaitingTrials waiting, Reminders reminders, WorkingDays workingDays, Cultivation cultivation, Settings settings) {
        this.waiting = waiting;
        this.reminders = reminders;
        this.workingDays = workingDays;
        this.cultivation = cultivation;
        this.settings = settings;
    }

    /** These trials have changed. */
    @Transactional(TxType.MANDATORY)
    void look(Collection<UUID> trialIds) {
        if (!trialIds.isEmpty()) {
            remind(trialIds, waiting.of(trialIds), TrialSettings.stalls(settings), workingDays.now());
        }
    }

    @Transactional(TxType.MANDATORY)
    void rhythmChanged(@Observes RhythmChanged edit) {
        lookAtAll(TrialSettings.stalls(settings));
    }

    @Transactional(TxType.MANDATORY)
    void settingsChanged(@Observes SettingsChanged change) {
        lookAtAll(TrialSettings.changed(settings));
    }

    private void lookAtAll(Stalls thresholds) {
        List<UUID> customers = waiting.customers();
        if (!customers.isEmpty()) {
            cultivation.lockAll(customers);
            List<Waiting> running = waiting.all();
            remind(running.stream().map(Waiting::id).toList(), running, thresholds, workingDays.edited());
        }
    }

    private void remind(Collection<UUID> trialIds, List<Waiting> running, Stalls thresholds, WorkingCalendar calendar) {
        List<Reminder> all = new ArrayList<>();
        for (Waiting one : running) {
            thresholds.of(one.stage(), one.since(), one.openIssueSince(), calendar).forEach(stall -> all.add(
                    new Reminder(one.customerId(), one.id(), one.productName(), one.engineerId(), stall.kind(), stall.since(), stall.raisedOn())));
        }
        reminders.replace(trialIds, all);
    }
}
