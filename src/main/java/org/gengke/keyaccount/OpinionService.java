package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CultivatedCustomer;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomerService;
import org.gengke.keyaccount.OpinionView.OpinionDraft;
import org.gengke.keyaccount.domain.OpinionConsequence;
import org.gengke.keyaccount.domain.OwnerReplaced;
import org.gengke.keyaccount.persistence.DeskReferences;
import org.gengke.keyaccount.persistence.OpinionReading;
import org.gengke.keyaccount.persistence.Opinions;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** 人员评价: what accounts think of our people, and what follows from it. */
@ApplicationScoped
public class OpinionService {

    private final Opinions opinions;
    private final OpinionReading reading;
    private final DeskReferences references;
    private final Cultivation cultivation;
    private final CustomerService customers;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    OpinionService(
            Opinions opinions,
            OpinionReading reading,
            DeskReferences references,
            Cultivation cultivation,
            CustomerService customers,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.opinions = opinions;
        this.reading = reading;
        this.references = references;
        this.cultivation = cultivation;
        this.customers = customers;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * What shall follow.
     *
     * @param newOwnerId with REPLACED, and only then, whose account it becomes
     */
    public record Consequence(OpinionConsequence consequence, String note, UUID newOwnerId) {}

    @Transactional
    public Page<OpinionView> opinions(OpinionQuery query) {
        return reading.list(query);
    }

    @Transactional
    public OpinionView opinion(UUID id) {
        return reading.one(id).orElseThrow(NotFound::new);
    }

    /** @param said without a day today */
    @Transactional
    public OpinionView add(UUID customerId, OpinionDraft said) {
        cultivation.lock(customerId);
        OpinionDraft whole = said.askedOn() != null ? said : new OpinionDraft(clock.today(), said.contactId(), said.aboutId(), said.score(), said.remark());
        check(customerId, whole);
        UUID id = Ids.next();
        opinions.add(id, customerId, whole, callers.get().id(), clock.now());
        audit.note("ACCOUNT_OPINION_ADDED", "AccountOpinion", id, customerId, null, whole);
        return opinion(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public OpinionView change(UUID id, Integer version, OpinionDraft said) {
        OpinionView before = locked(id, version);
        check(before.customerId(), said);
        opinions.change(id, said, clock.now());
        audit.note("ACCOUNT_OPINION_CHANGED", "AccountOpinion", id, before.customerId(), before.said(), said);
        return opinion(id);
    }

    /**
     * What follows from it, in place of what was said before. A replacement gives the account to somebody else in the same step: it is
     * never noted without having happened, nor the other way round, and so it stays.
     *
     * @param version what the caller saw; null for any
     * @throws OwnerReplaced when somebody was replaced because of it before
     * @throws org.gengke.shared.domain.NotAllowed when the caller may not give the account to others
     */
    @Transactional
    public OpinionView follow(UUID id, Integer version, Consequence wanted) {
        boolean replaced = wanted.consequence() == OpinionConsequence.REPLACED;
        if (replaced != (wanted.newOwnerId() != null)) {
            throw InvalidContent.at("#/newOwnerId", replaced ? "not-null" : "only-when-replaced");
        }
        OpinionView before = locked(id, version);
        if (before.followed() != null && before.followed().kind() == OpinionConsequence.REPLACED) {
            throw new OwnerReplaced(id);
        }
        CultivatedCustomer customer = cultivation.lock(before.customerId());
        if (replaced) {
            replace(customer, wanted.newOwnerId());
        }
        opinions.follow(id, wanted, replaced ? customer.ownerId() : null, clock.today(), callers.get().id(), clock.now());
        audit.note("ACCOUNT_OPINION_FOLLOWED", "AccountOpinion", id, before.customerId(), before(before), wanted);
        // A replacement may have taken the account out of the caller's sight; what was done is told all the same.
        return reading.written(id);
    }

    private void replace(CultivatedCustomer customer, UUID newOwner) {
        if (!references.colleague(newOwner)) {
            throw InvalidContent.at("#/newOwnerId", "colleague-unknown");
        }
        if (newOwner.equals(customer.ownerId())) {
            throw InvalidContent.at("#/newOwnerId", "owner-already");
        }
        customers.give(customer.id(), newOwner);
    }

    private static Consequence before(OpinionView one) {
        return one.followed() == null ? null : new Consequence(one.followed().kind(), one.followed().note(), one.followed().newOwnerId());
    }

    private void check(UUID customerId, OpinionDraft said) {
        List<Finding> findings = new ArrayList<>();
        EvidenceDates.check(findings, "#/askedOn", said.askedOn(), clock);
        if (!references.contact(customerId, said.contactId())) {
            findings.add(Finding.of("#/contactId", "contact-unknown"));
        }
        if (!references.colleague(said.aboutId())) {
            findings.add(Finding.of("#/aboutId", "colleague-unknown"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    private OpinionView locked(UUID id, Integer version) {
        cultivation.lock(opinion(id).customerId());
        OpinionView present = opinion(id);
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        return present;
    }
}
