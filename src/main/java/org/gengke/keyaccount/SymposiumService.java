package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.customer.CustomerSight;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.NewFollowUpPlan;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.keyaccount.SymposiumView.Decision;
import org.gengke.keyaccount.SymposiumView.Invitation;
import org.gengke.keyaccount.SymposiumView.SymposiumDraft;
import org.gengke.keyaccount.domain.InvitationState;
import org.gengke.keyaccount.domain.InvitedAlready;
import org.gengke.keyaccount.persistence.DeskReferences;
import org.gengke.keyaccount.persistence.Symposiums;
import org.gengke.keyaccount.persistence.SymposiumReading;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** 年度座谈会: known to all who work with key accounts; whom it invites goes by the customers. */
@ApplicationScoped
public class SymposiumService {

    private static final int YEARS_AHEAD = 10;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Symposiums symposiums;
    private final SymposiumReading reading;
    private final DeskReferences references;
    private final Cultivation cultivation;
    private final CustomerSight sight;
    private final FollowUpPlanService followUps;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    SymposiumService(
            Symposiums symposiums,
            SymposiumReading reading,
            DeskReferences references,
            Cultivation cultivation,
            CustomerSight sight,
            FollowUpPlanService followUps,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.symposiums = symposiums;
        this.reading = reading;
        this.references = references;
        this.cultivation = cultivation;
        this.sight = sight;
        this.followUps = followUps;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param contactId null for the account as a whole */
    public record NewInvitation(UUID customerId, UUID contactId, String note) {}

    public record Reply(InvitationState state, String note) {}

    /** @param followUp whether it becomes a promise to that account, which then must be named with a day */
    public record NewDecision(UUID customerId, String what, UUID responsibleId, LocalDate until, boolean followUp) {}

    @Transactional
    public Page<SymposiumView> symposiums(String sort, String after, int limit, boolean count) {
        return reading.list(sort, after, limit, count);
    }

    @Transactional
    public SymposiumView symposium(UUID id) {
        return reading.one(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public SymposiumView add(SymposiumDraft said) {
        check(said);
        UUID id = Ids.next();
        symposiums.add(id, said, callers.get().id(), clock.now());
        audit.note("SYMPOSIUM_ADDED", "Symposium", id, null, null, said);
        return symposium(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public SymposiumView change(UUID id, Integer version, SymposiumDraft said) {
        check(said);
        SymposiumView before = symposium(id);
        if (version != null && version != before.version() || !symposiums.change(id, before.version(), said, clock.now())) {
            throw new VersionConflict();
        }
        audit.note("SYMPOSIUM_CHANGED", "Symposium", id, null, before.said(), said);
        return symposium(id);
    }

    @Transactional
    public Page<Invitation> invitations(SymposiumQuery query) {
        return reading.invitations(query);
    }

    @Transactional
    public Invitation invitation(UUID id) {
        return reading.invitation(id).orElseThrow(NotFound::new);
    }

    /** @throws InvitedAlready when the account, or that contact, was invited before */
    @Transactional
    public Invitation invite(UUID symposiumId, NewInvitation wanted) {
        symposium(symposiumId);
        cultivation.lock(wanted.customerId());
        if (!references.contact(wanted.customerId(), wanted.contactId())) {
            throw InvalidContent.at("#/contactId", "contact-unknown");
        }
        UUID id = Ids.next();
        if (!symposiums.invite(id, symposiumId, wanted, clock.today(), callers.get().id(), clock.now())) {
            throw new InvitedAlready(symposiumId);
        }
        audit.note("SYMPOSIUM_INVITED", "SymposiumInvitation", id, wanted.customerId(), null, wanted);
        return invitation(id);
    }

    /** What they said, and whether they came. @param version what the caller saw; null for any */
    @Transactional
    public Invitation reply(UUID id, Integer version, Reply reply) {
        cultivation.lock(invitation(id).customerId());
        Invitation before = invitation(id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        if (reply.state().tellsOfTheDay() && before.heldOn().isAfter(clock.today())) {
            throw InvalidContent.at("#/state", "not-held-yet");
        }
        symposiums.reply(id, reply, clock.now());
        audit.note("SYMPOSIUM_REPLIED", "SymposiumInvitation", id, before.customerId(), new Reply(before.state(), before.note()), reply);
        return invitation(id);
    }

    @Transactional
    public List<Decision> decisions(UUID symposiumId) {
        symposium(symposiumId);
        return reading.decisions(symposiumId);
    }

    @Transactional
    public Decision decide(UUID symposiumId, NewDecision wanted) {
        if (symposium(symposiumId).said().heldOn().isAfter(clock.today())) {
            throw InvalidContent.at("#", "not-held-yet");
        }
        if (wanted.customerId() != null) {
            cultivation.lock(wanted.customerId());
        }
        if (!references.colleague(wanted.responsibleId())) {
            throw InvalidContent.at("#/responsibleId", "colleague-unknown");
        }
        if (wanted.followUp() && wanted.customerId() != null && wanted.responsibleId() != null && !sight.sees(wanted.responsibleId(), wanted.customerId())) {
            throw InvalidContent.at("#/responsibleId", "colleague-without-sight");
        }
        if (wanted.until() != null && wanted.until().isAfter(clock.today().plusYears(YEARS_AHEAD))) {
            throw InvalidContent.at("#/until", "date-too-far");
        }
        UUID followUp = wanted.followUp() ? promise(wanted) : null;
        UUID id = Ids.next();
        symposiums.decide(id, symposiumId, wanted, followUp, callers.get().id(), clock.now());
        audit.note("SYMPOSIUM_DECIDED", "SymposiumDecision", id, wanted.customerId(), null, wanted);
        return reading.decisions(symposiumId).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private UUID promise(NewDecision wanted) {
        if (wanted.customerId() == null) {
            throw InvalidContent.at("#/customerId", "not-null");
        }
        if (wanted.until() == null) {
            throw InvalidContent.at("#/until", "not-null");
        }
        if (wanted.until().isBefore(clock.today())) {
            throw InvalidContent.at("#/until", "date-in-past");
        }
        PlanPurpose purpose = new PlanPurpose(InteractionKind.OTHER, wanted.what(), PlanPriority.NORMAL);
        return followUps.give(new NewFollowUpPlan(wanted.customerId(), wanted.until(), wanted.responsibleId(), purpose)).id();
    }

    private void check(SymposiumDraft said) {
        if (said.heldOn().isBefore(EARLIEST)) {
            throw InvalidContent.at("#/heldOn", "time-too-early");
        }
        if (said.heldOn().isAfter(clock.today().plusYears(YEARS_AHEAD))) {
            throw InvalidContent.at("#/heldOn", "date-too-far");
        }
    }
}
