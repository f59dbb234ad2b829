package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.gengke.customer.Cultivation;
import org.gengke.fivelayer.EntryKind.Named;
import org.gengke.fivelayer.EntryKind.To;
import org.gengke.fivelayer.persistence.Entries;
import org.gengke.fivelayer.persistence.ModelReferences;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** What is believed of a customer, kind by kind: facts, assessments, verdict, barriers, values, agreements. */
@ApplicationScoped
public class EntryService {

    private static final Map<To, String> UNKNOWN = Map.of(
            To.FACT_KIND, "fact-unknown", To.CONTACT, "contact-unknown", To.COLLEAGUE, "colleague-unknown",
            To.COMPETITOR, "competitor-unknown");

    private final Entries entries;
    private final ModelReferences references;
    private final LayerStates states;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    EntryService(
            Entries entries,
            ModelReferences references,
            LayerStates states,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.entries = entries;
        this.references = references;
        this.states = states;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param asOf what was believed at the end of this day; null for now */
    @Transactional
    public <T> List<Entry<T>> entries(EntryKind<T> kind, UUID customerId, LocalDate asOf) {
        cultivation.visible(customerId);
        return entries.list(kind.table(), List.of(customerId), Believing.at(asOf, clock));
    }

    @Transactional
    public <T> Entry<T> entry(EntryKind<T> kind, UUID customerId, UUID id) {
        cultivation.visible(customerId);
        return present(kind, customerId, id);
    }

    @Transactional
    public <T> Entry<T> add(EntryKind<T> kind, UUID customerId, T content) {
        cultivation.lock(customerId);
        return added(kind, customerId, content);
    }

    /**
     * Says it anew: what was believed of the same thing until now becomes past.
     *
     * @param version of what the caller saw; null for any, or none
     */
    @Transactional
    public <T> Entry<T> state(EntryKind<T> kind, UUID customerId, Integer version, T content, Predicate<T> same) {
        cultivation.lock(customerId);
        Optional<Entry<T>> present = entries.list(kind.table(), List.of(customerId), null).stream().filter(entry -> same.test(entry.content())).findFirst();
        if (version != null && present.map(Entry::version).filter(version::equals).isEmpty()) {
            throw new VersionConflict();
        }
        return present.map(entry -> changed(kind, entry, content))
                .orElseGet(() -> added(kind, customerId, content));
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public <T> Entry<T> change(EntryKind<T> kind, UUID customerId, UUID id, Integer version, T content) {
        return changed(kind, locked(kind, customerId, id, version), content);
    }

    /** It is believed no more; what was believed until now stays readable. */
    @Transactional
    public <T> void remove(EntryKind<T> kind, UUID customerId, UUID id, Integer version) {
        Entry<T> before = locked(kind, customerId, id, version);
        entries.remove(kind.table(), id, callers.get().id(), clock.now());
        audit.note(kind.action() + "_REMOVED", kind.entity(), id, customerId, before.content(), null);
        states.renew(List.of(customerId));
    }

    private <T> Entry<T> added(EntryKind<T> kind, UUID customerId, T content) {
        check(kind, customerId, null, content);
        UUID id = Ids.next();
        entries.add(kind.table(), id, customerId, content, callers.get().id(), clock.now());
        audit.note(kind.action() + "_ADDED", kind.entity(), id, customerId, null, content);
        states.renew(List.of(customerId));
        return present(kind, customerId, id);
    }

    private <T> Entry<T> changed(EntryKind<T> kind, Entry<T> before, T content) {
        UUID customerId = before.customerId();
        check(kind, customerId, before.content(), content);
        entries.change(kind.table(), before.id(), content, callers.get().id(), clock.now());
        audit.note(kind.action() + "_CHANGED", kind.entity(), before.id(), customerId, before.content(), content);
        states.renew(List.of(customerId));
        return present(kind, customerId, before.id());
    }

    private <T> Entry<T> locked(EntryKind<T> kind, UUID customerId, UUID id, Integer version) {
        cultivation.lock(customerId);
        Entry<T> before = present(kind, customerId, id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        return before;
    }

    private <T> Entry<T> present(EntryKind<T> kind, UUID customerId, UUID id) {
        return entries.one(kind.table(), customerId, id).orElseThrow(NotFound::new);
    }

    /** What was named before may have gone since: a colleague, a contact. */
    private <T> void check(EntryKind<T> kind, UUID customerId, T before, T content) {
        kind.check().accept(content, clock.today());
        List<Named> known = before == null ? List.of() : kind.names().apply(before);
        List<Finding> findings = new ArrayList<>();
        for (Named named : kind.names().apply(content)) {
            if (!known.contains(named) && !exists(named, customerId)) {
                findings.add(Finding.of(named.pointer(), UNKNOWN.get(named.to())));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private boolean exists(Named named, UUID customerId) {
        return switch (named.to()) {
            case FACT_KIND -> references.factKind(named.value());
            case CONTACT -> references.contact(customerId, named.id());
            case COLLEAGUE -> references.colleague(named.id());
            case COMPETITOR -> references.competitor(named.id());
        };
    }
}
