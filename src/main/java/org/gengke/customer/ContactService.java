package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.ContactView.NewPosition;
import org.gengke.customer.domain.Contact;
import org.gengke.customer.domain.ContactNotAtCustomer;
import org.gengke.customer.domain.ContactProfile;
import org.gengke.customer.persistence.ContactPositions;
import org.gengke.customer.persistence.ContactReading;
import org.gengke.customer.persistence.Contacts;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** The people at our customers: who they are, where they work, and where they worked. */
@ApplicationScoped
public class ContactService {

    private final Contacts contacts;
    private final ContactPositions positions;
    private final ContactReading reading;
    private final CustomerLookup lookup;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<ContactLeft> left;
    private final Event<ContactPlaced> placed;

    ContactService(
            Contacts contacts,
            ContactPositions positions,
            ContactReading reading,
            CustomerLookup lookup,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock,
            Event<ContactLeft> left,
            Event<ContactPlaced> placed) {
        this.contacts = contacts;
        this.positions = positions;
        this.reading = reading;
        this.lookup = lookup;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.left = left;
        this.placed = placed;
    }

    /** What is looked for; {@code left} null for those who are at a customer or were. */
    public record ContactQuery(
            String q, List<UUID> customerIds, List<UUID> segmentIds, Boolean left, String sort, String after, int limit, boolean count) {}

    @Transactional
    public Page<ContactView> contacts(ContactQuery query) {
        return reading.list(query);
    }

    @Transactional
    public ContactView contact(UUID id) {
        return reading.byId(id).orElseThrow(NotFound::new);
    }

    /** A new contact at one customer or several, each of which the caller may change. */
    @Transactional
    public ContactView create(ContactProfile profile, List<NewPosition> at) {
        Contact contact = new Contact(Ids.next(), profile, callers.get().id(), clock.now());
        contacts.save(contact);
        for (int i = 0; i < at.size(); i++) {
            take(contact.id(), profile.name(), at.get(i), "#/customers/" + i);
            audit.note("CONTACT_CREATED", "Contact", contact.id(), at.get(i).customerId(), null, profile);
        }
        return contact(contact.id());
    }

    @Transactional
    public ContactView change(UUID id, Integer version, ContactProfile profile) {
        // Held before it is read: what is compared with the version is what is written over.
        Contact contact = contacts.findById(id, LockModeType.PESSIMISTIC_WRITE);
        ContactView present = writable(id);
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        contact.describe(profile, clock.now());
        contacts.flush();
        audit.note("CONTACT_CHANGED", "Contact", id, anyCustomer(present), present.profile(), profile);
        return contact(id);
    }

    /** Takes a position at a customer, in addition to others, or describes the present one there anew. */
    @Transactional
    public ContactView position(UUID id, NewPosition position) {
        String name = writable(id).profile().name();
        if (positions.present(id, position.customerId())) {
            lookup.lock(position.customerId());
            checkReportsTo(id, name, position, "#");
            positions.describe(id, position);
        } else {
            take(id, name, position, "#");
            placed.fire(new ContactPlaced(id, position.customerId()));
        }
        touch(id);
        audit.note("CONTACT_POSITION", "Contact", id, position.customerId(), null, position);
        return contact(id);
    }

    /**
     * Left a customer; what they were there stays readable. Whoever reported to them reports to their superior, until somebody
     * says otherwise.
     */
    @Transactional
    public ContactView leave(UUID id, UUID customerId, LocalDate leftOn) {
        writable(id);
        lookup.lock(customerId);
        LocalDate day = leftOn == null ? clock.today() : leftOn;
        if (day.isAfter(clock.today())) {
            throw InvalidContent.at("#/leftOn", "past-or-present");
        }
        UUID heir = positions.lines(customerId).heirOf(id);
        if (!positions.leave(id, customerId, day)) {
            throw new ContactNotAtCustomer();
        }
        touch(id);
        audit.note("CONTACT_LEFT", "Contact", id, customerId, null, new Left(day));
        for (UUID below : positions.handOn(id, customerId, heir)) {
            touch(below);
            audit.note("CONTACT_POSITION", "Contact", below, customerId, new ReportsTo(id), new ReportsTo(heir));
        }
        left.fire(new ContactLeft(id, customerId, day));
        return contact(id);
    }

    private record Left(LocalDate leftOn) {}

    private record ReportsTo(UUID reportsToId) {}

    private void take(UUID contactId, String name, NewPosition position, String pointer) {
        try {
            lookup.lock(position.customerId());
        } catch (NotFound | MovedTo unseen) {
            throw InvalidContent.at(pointer + "/customerId", "reference-unknown");
        }
        if (positions.present(contactId, position.customerId())) {
            throw InvalidContent.at(pointer + "/customerId", "given-twice");
        }
        checkReportsTo(contactId, name, position, pointer);
        positions.take(contactId, position);
    }

    /** The caller holds the lock of the customer: two people who build its tree do so one after the other. */
    private void checkReportsTo(UUID contactId, String name, NewPosition position, String pointer) {
        if (position.reportsToId() != null) {
            positions.lines(position.customerId()).check(contactId, name, position.reportsToId(), pointer + "/reportsToId");
        }
    }

    private ContactView writable(UUID id) {
        ContactView contact = contact(id);
        if (!contact.writable()) {
            throw new NotAllowed();
        }
        return contact;
    }

    private void touch(UUID id) {
        contacts.findById(id).touch(clock.now());
        contacts.flush();
    }

    private static UUID anyCustomer(ContactView contact) {
        return contact.positions().isEmpty() ? null : contact.positions().get(0).customerId();
    }
}
