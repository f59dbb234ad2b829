package org.gengke.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.gengke.integration.domain.ContactExportsExhausted;
import org.gengke.integration.persistence.ExportOrders;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** Exports: who took which list out, when, and with how many contacts, stands in the audit trail; contacts are limited. */
@ApplicationScoped
public class ExportService {

    private final ExportOrders orders;
    private final Settings settings;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    ExportService(ExportOrders orders, Settings settings, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.orders = orders;
        this.settings = settings;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public ExportView order(String list, String format, String query) {
        ExportView export = new ExportView(Ids.next(), list, format, query, clock.now(), null);
        orders.add(export, callers.get().id());
        return export;
    }

    @Transactional
    public Page<ExportView> exports(String sort, String after, int limit) {
        return orders.list(callers.get().id(), sort, after, limit);
    }

    @Transactional
    public ExportView export(UUID id) {
        return orders.find(id, callers.get().id()).orElseThrow(NotFound::new);
    }

    /** @param contacts of how many people it tells how they are reached; null for a list that tells of none */
    private record Fetched(String list, String format, String query, Integer contacts) {}

    /** Notes that the file of a list without contacts is being fetched. */
    @Transactional
    public void fetch(UUID id) {
        note(export(id), null);
    }

    /** Of how many people the caller may take out today how they are reached. */
    @Transactional
    public int contactsLeft() {
        return Math.max(0, settings.get(ExportSettings.CONTACTS_PER_DAY) - orders.contactsSince(callers.get().id(), clock.startOf(clock.today())));
    }

    /**
     * Notes that a file with contacts leaves, of which so many are people. A file that is fetched again counts again.
     *
     * @throws ContactExportsExhausted when these are more than the caller may take out today; that is noted too
     */
    @Transactional(dontRollbackOn = ContactExportsExhausted.class)
    public void fetch(UUID id, int contacts) {
        ExportView export = export(id);
        UUID caller = callers.get().id();
        orders.lockContacts(caller);
        int left = contactsLeft();
        if (contacts > left) {
            audit.note("EXPORT_REFUSED", "Export", id, null, null, new Fetched(export.list(), export.format(), export.query(), null));
            throw new ContactExportsExhausted(settings.get(ExportSettings.CONTACTS_PER_DAY), left, untilTomorrow());
        }
        if (contacts > 0) {
            orders.noteContacts(Ids.next(), id, caller, clock.now(), contacts);
        }
        note(export, contacts);
    }

    private void note(ExportView export, Integer contacts) {
        orders.noteFetched(export.id(), clock.now());
        audit.note("LIST_EXPORTED", "Export", export.id(), null, null, new Fetched(export.list(), export.format(), export.query(), contacts));
    }

    private long untilTomorrow() {
        return Math.max(1, Duration.between(clock.now(), clock.startOf(clock.today().plusDays(1))).toSeconds());
    }
}
