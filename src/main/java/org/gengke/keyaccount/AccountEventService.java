package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.NewFollowUpPlan;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.keyaccount.AccountEvent.Content;
import org.gengke.keyaccount.domain.EventFollowedUp;
import org.gengke.keyaccount.domain.SupportState;
import org.gengke.keyaccount.persistence.AccountEvents;
import org.gengke.keyaccount.persistence.PlanReading;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Events and news of accounts (section 9), and what we do for them. */
@ApplicationScoped
public class AccountEventService {

    private final AccountEvents events;
    private final PlanReading people;
    private final FollowUpPlanService followUps;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    AccountEventService(
            AccountEvents events, PlanReading people, FollowUpPlanService followUps, Cultivation cultivation, AuditTrail audit, CurrentCaller callers, BusinessClock clock) {
        this.events = events;
        this.people = people;
        this.followUps = followUps;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public Page<AccountEvent> events(AccountEventQuery query) {
        return events.list(query);
    }

    @Transactional
    public AccountEvent event(UUID id) {
        return events.one(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public AccountEvent add(UUID customerId, Content content) {
        cultivation.lock(customerId);
        check(content);
        UUID id = Ids.next();
        events.add(id, customerId, content, callers.get().id(), clock.now());
        audit.note("ACCOUNT_EVENT_ADDED", "AccountEvent", id, customerId, null, content);
        return event(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public AccountEvent change(UUID id, Integer version, Content content) {
        AccountEvent before = locked(id, version);
        check(content);
        write(before, content);
        return event(id);
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        AccountEvent gone = locked(id, version);
        events.remove(id);
        audit.note("ACCOUNT_EVENT_REMOVED", "AccountEvent", id, gone.customerId(), gone.content(), null);
    }

    /**
     * It stands on a worklist from now on, under what is said of it already.
     *
     * @param dueOn null for its day, or today when that is past
     * @param ownerId null for the customer's owner
     */
    @Transactional
    public AccountEvent follow(UUID id, LocalDate dueOn, UUID ownerId) {
        AccountEvent event = locked(id, null);
        if (event.followUpId() != null) {
            throw new EventFollowedUp(event.followUpId());
        }
        LocalDate day = event.content().happensOn().isBefore(clock.today()) ? clock.today() : event.content().happensOn();
        String purpose = event.content().support() == null ? event.content().title() : event.content().support();
        UUID plan = followUps.give(new NewFollowUpPlan(
                event.customerId(), dueOn == null ? day : dueOn, ownerId, new PlanPurpose(InteractionKind.EVENT, purpose, PlanPriority.HIGH))).id();
        events.follow(id, plan);
        write(event, event.content().planned(ownerId));
        return event(id);
    }

    private void write(AccountEvent before, Content content) {
        events.change(before.id(), content, clock.now());
        audit.note("ACCOUNT_EVENT_CHANGED", "AccountEvent", before.id(), before.customerId(), before.content(), content);
    }

    private AccountEvent locked(UUID id, Integer version) {
        cultivation.lock(event(id).customerId());
        AccountEvent known = event(id);
        if (version != null && version != known.version()) {
            throw new VersionConflict();
        }
        return known;
    }

    private void check(Content content) {
        List<Finding> findings = new ArrayList<>();
        if ((content.supportState() == SupportState.NONE) != (content.support() == null)) {
            findings.add(Finding.of("#/support", content.support() == null ? "support-in-words" : "support-not-planned"));
        }
        if ((content.supportState() == SupportState.DONE) != (content.supportedOn() != null)) {
            findings.add(Finding.of("#/supportedOn", "day-of-what-is-done"));
        } else if (content.supportedOn() != null && content.supportedOn().isAfter(clock.today())) {
            findings.add(Finding.of("#/supportedOn", "past-or-present"));
        }
        if (content.supportedBy() != null && !people.colleagues(List.of(content.supportedBy()))) {
            findings.add(Finding.of("#/supportedBy", "colleague-unknown"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }
}
