package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.fivelayer.persistence.RegistrationBook;
import org.gengke.fivelayer.persistence.RegistrationBook.Watched;
import org.gengke.followup.Reminders;
import org.gengke.followup.Reminders.Reminder;
import org.gengke.followup.domain.StallKind;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.SettingsChanged;

/**
 * Tells the worklist from which day on a registration is about to run out, and that its last day is the last to remind of it:
 * anew with each change. So nothing has to look every night.
 */
@ApplicationScoped
class RegistrationWatch {

    private final RegistrationBook book;
    private final Reminders reminders;
    private final Cultivation cultivation;
    private final Settings settings;
    private final BusinessClock clock;

    RegistrationWatch(RegistrationBook book, Reminders reminders, Cultivation cultivation, Settings settings, BusinessClock clock) {
        this.book = book;
        this.reminders = reminders;
        this.cultivation = cultivation;
        this.settings = settings;
        this.clock = clock;
    }

    /** These have changed; the caller holds the locks of their customers. */
    @Transactional(TxType.MANDATORY)
    void look(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            remind(ids, book.watched(ids, clock.today()), RegistrationSettings.reminderDays(settings));
        }
    }

    /** The worklist calls them by their partner. */
    @Transactional(TxType.MANDATORY)
    void renamed(UUID partnerId) {
        List<UUID> ids = book.ofPartner(partnerId);
        if (!ids.isEmpty()) {
            lock(book.watched(ids, clock.today()));
            look(ids);
        }
    }

    @Transactional(TxType.MANDATORY)
    void settingsChanged(@Observes SettingsChanged change) {
        if (RegistrationSettings.reminds(change)) {
            reminders.before(StallKind.REGISTRATION_EXPIRING, RegistrationSettings.changedReminderDays(settings));
        }
    }

    private void lock(List<Watched> all) {
        cultivation.lockAll(all.stream().map(Watched::customerId).distinct().toList());
    }

    private void remind(Collection<UUID> ids, List<Watched> standing, int days) {
        reminders.replace(ids, standing.stream()
                .map(one -> new Reminder(
                        one.customerId(), one.id(), one.subject(), null, StallKind.REGISTRATION_EXPIRING, one.validUntil(), one.validUntil().minusDays(days),
                        one.validUntil()))
                .toList());
    }
}
