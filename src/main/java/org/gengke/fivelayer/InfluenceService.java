package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.fivelayer.domain.Influence;
import org.gengke.fivelayer.domain.InfluenceKnown;
import org.gengke.fivelayer.domain.InfluenceStrength;
import org.gengke.fivelayer.persistence.Influences;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** Informal influence (影响关系) among the people at a customer: whose word counts with whom. */
@ApplicationScoped
public class InfluenceService {

    private final Influences influences;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    InfluenceService(Influences influences, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.influences = influences;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Of a customer that the caller sees; one that lies in the pool shows nobody.
     *
     * @param asOf what was believed at the end of this day; null for now
     */
    @Transactional
    public List<InfluenceView> influences(UUID customerId, LocalDate asOf) {
        boolean shown = Visibility.peopleShown(cultivation.visible(customerId).ownerId());
        Instant at = Believing.at(asOf, clock);
        return shown ? influences.of(customerId, at) : List.of();
    }

    @Transactional
    public InfluenceView influence(UUID customerId, UUID id) {
        if (!Visibility.peopleShown(cultivation.visible(customerId).ownerId())) {
            throw new NotFound();
        }
        return view(customerId, id);
    }

    /** @throws InfluenceKnown when the line is there already */
    @Transactional
    public InfluenceView add(UUID customerId, Influence influence) {
        cultivation.lock(customerId);
        influence.check();
        checkPresent(customerId, influence);
        influences.between(customerId, influence.fromContactId(), influence.toContactId()).ifPresent(known -> {
            throw new InfluenceKnown(known.fromName(), known.toName(), known.id());
        });
        UUID id = Ids.next();
        influences.add(id, customerId, influence, callers.get().id(), clock.now());
        audit.note("INFLUENCE_ADDED", "Influence", id, customerId, null, influence);
        return view(customerId, id);
    }

    @Transactional
    public InfluenceView change(UUID customerId, UUID id, Integer version, InfluenceStrength strength, String note) {
        Influence before = locked(customerId, id, version).influence();
        Influence after = before.judged(strength, note);
        if (!after.equals(before)) {
            influences.change(id, after, callers.get().id(), clock.now());
            audit.note("INFLUENCE_CHANGED", "Influence", id, customerId, before, after);
        }
        return view(customerId, id);
    }

    @Transactional
    public void remove(UUID customerId, UUID id, Integer version) {
        InfluenceView before = locked(customerId, id, version);
        end(customerId, List.of(before));
    }

    /** Lines that lost one of their ends. The caller holds the lock of the customer. */
    @Transactional(TxType.MANDATORY)
    void end(UUID customerId, List<InfluenceView> lines) {
        Instant now = clock.now();
        for (InfluenceView line : lines) {
            influences.remove(line.id(), callers.get().id(), now);
            audit.note("INFLUENCE_REMOVED", "Influence", line.id(), customerId, line.influence(), null);
        }
    }

    private void checkPresent(UUID customerId, Influence influence) {
        Set<UUID> present = influences.present(customerId, List.of(influence.fromContactId(), influence.toContactId()));
        List<Finding> findings = new ArrayList<>();
        if (!present.contains(influence.fromContactId())) {
            findings.add(Finding.of("#/fromContactId", "person-not-at-customer"));
        }
        if (!present.contains(influence.toContactId())) {
            findings.add(Finding.of("#/toContactId", "person-not-at-customer"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private InfluenceView locked(UUID customerId, UUID id, Integer version) {
        cultivation.lock(customerId);
        InfluenceView present = view(customerId, id);
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        return present;
    }

    private InfluenceView view(UUID customerId, UUID id) {
        return influences.find(customerId, id).orElseThrow(NotFound::new);
    }
}
