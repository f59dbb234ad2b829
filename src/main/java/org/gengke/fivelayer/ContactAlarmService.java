package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.fivelayer.ContactAlarmView.Seen;
import org.gengke.fivelayer.ContactAlarmView.TakenOut;
import org.gengke.fivelayer.domain.ContactAlarmKind;
import org.gengke.fivelayer.persistence.ContactAlarms;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Alarms on contact data, for those who answer for the people. */
@ApplicationScoped
public class ContactAlarmService {

    private final ContactAlarms alarms;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    ContactAlarmService(ContactAlarms alarms, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.alarms = alarms;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    private record Noted(String note) {}

    @Transactional
    public Page<ContactAlarmView> alarms(ContactAlarmView.Query query) {
        return alarms.list(query);
    }

    @Transactional
    public ContactAlarmView alarm(UUID id) {
        return alarms.one(id).orElseThrow(NotFound::new);
    }

    /** Somebody has looked into it. More contacts since it was read, and it is to be read again. */
    @Transactional
    public ContactAlarmView acknowledge(UUID id, Integer version, String note) {
        alarms.lock(id);
        ContactAlarmView before = alarm(id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        alarms.acknowledge(id, note, callers.get().id(), clock.now());
        audit.note("CONTACT_ALARM_ACKNOWLEDGED", "ContactAlarm", id, null, new Noted(before.note()), new Noted(note));
        return alarm(id);
    }

    /** The contacts behind the figure of an alarm about looking. */
    @Transactional
    public Page<Seen> contacts(UUID id, String sort, String after, int limit, boolean count) {
        return alarms.seenOn(of(id, ContactAlarmKind.VIEWED), sort, after, limit, count);
    }

    /** The exports behind the figure of an alarm about exports. */
    @Transactional
    public Page<TakenOut> exports(UUID id, String sort, String after, int limit, boolean count) {
        return alarms.takenOutOn(of(id, ContactAlarmKind.EXPORTED), clock.zone(), sort, after, limit, count);
    }

    private ContactAlarmView of(UUID id, ContactAlarmKind kind) {
        ContactAlarmView alarm = alarm(id);
        if (alarm.kind() != kind) {
            throw new NotFound();
        }
        return alarm;
    }
}
