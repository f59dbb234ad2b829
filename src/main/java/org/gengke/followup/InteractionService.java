package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CultivatedCustomer;
import org.gengke.customer.Cultivation;
import org.gengke.followup.domain.Interaction;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.persistence.Interactions;
import org.gengke.followup.persistence.PlanBook;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** What happened with customers: mending, correcting, reading; recording is {@link CompletionService}. */
@ApplicationScoped
public class InteractionService {

    private final Interactions interactions;
    private final Cultivation cultivation;
    private final NextPlans nextPlans;
    private final PlanBook book;
    private final FollowUpSettings followUp;
    private final Settings settings;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final Event<ContactsMet> met;
    private final Event<InteractionReplaced> replaced;
    private final BusinessClock clock;

    InteractionService(
            Interactions interactions,
            Cultivation cultivation,
            NextPlans nextPlans,
            PlanBook book,
            FollowUpSettings followUp,
            Settings settings,
            AuditTrail audit,
            CurrentCaller callers,
            Event<ContactsMet> met,
            Event<InteractionReplaced> replaced,
            BusinessClock clock) {
        this.interactions = interactions;
        this.cultivation = cultivation;
        this.nextPlans = nextPlans;
        this.book = book;
        this.followUp = followUp;
        this.settings = settings;
        this.audit = audit;
        this.callers = callers;
        this.met = met;
        this.replaced = replaced;
        this.clock = clock;
    }

    /** What the audit trail keeps of an interaction; its text stands in the interaction itself. */
    private record Trace(InteractionKind kind, Instant occurredAt) {

        static Trace of(InteractionContent content) {
            return new Trace(content.kind(), content.occurredAt());
        }
    }

    @Transactional
    public Page<InteractionView> interactions(InteractionQuery query) {
        return interactions.list(query);
    }

    @Transactional
    public InteractionView interaction(UUID id) {
        return interactions.visible(id).orElseThrow(NotFound::new);
    }

    /** What follows from an interaction that was written: the plans, and the customer's own figures and status. */
    @Transactional(TxType.MANDATORY)
    void followedBy(CultivatedCustomer customer, InteractionView recorded) {
        Instant occurredAt = recorded.interaction().content().occurredAt();
        LocalDate nextOn = nextPlans.settle(customer, clock.dateOf(occurredAt));
        cultivation.interactionRecorded(customer.id(), occurredAt, nextOn);
    }

    /** Writes the interaction alone; the caller holds the lock and sees to the consequences. */
    @Transactional(TxType.MANDATORY)
    InteractionView write(CultivatedCustomer customer, InteractionContent content, String pointer) {
        Instant now = clock.now();
        Caller caller = callers.get();
        InteractionContent checked = check(customer.id(), content, now, pointer);
        Interaction interaction = Interaction.recorded(Ids.next(), customer.id(), authorId(caller), checked, now);
        interactions.add(interaction);
        met(Set.copyOf(checked.contactIds()));
        audit.note("INTERACTION_RECORDED", "Interaction", interaction.id(), customer.id(), null, Trace.of(checked));
        return new InteractionView(interaction, customer.name(), caller.client() ? null : caller.displayName());
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public InteractionView mend(UUID id, Integer version, InteractionContent content) {
        CultivatedCustomer customer = cultivation.lock(interaction(id).interaction().customerId());
        Interaction present = interaction(id).interaction();
        if (version != null && version != present.version()) {
            throw new VersionConflict();
        }
        Instant now = clock.now();
        InteractionContent checked = check(customer.id(), content, now, "#");
        Interaction mended = present.mended(checked, callers.get().id(), now, followUp.interactionOpen(settings));
        interactions.replace(mended);
        met(present.content(), checked);
        audit.note("INTERACTION_CHANGED", "Interaction", id, customer.id(), present.content(), checked);
        book.keptBy(customer.id(), id, id, clock.dateOf(checked.occurredAt()), now);
        contactMoved(customer, present.content(), checked);
        return interaction(id);
    }

    /** A correction that keeps the original; each names the other. */
    @Transactional
    public InteractionView correct(UUID id, InteractionContent content) {
        CultivatedCustomer customer = cultivation.lock(interaction(id).interaction().customerId());
        Interaction present = interaction(id).interaction();
        Instant now = clock.now();
        InteractionContent checked = check(customer.id(), content, now, "#");
        Interaction correction = present.correction(Ids.next(), checked, authorId(callers.get()), now);
        interactions.add(correction);
        interactions.markCorrected(id, correction.id());
        replaced.fire(new InteractionReplaced(id, correction.id()));
        met(present.content(), checked);
        audit.note("INTERACTION_CORRECTED", "Interaction", id, customer.id(), present.content(), checked);
        book.keptBy(customer.id(), id, correction.id(), clock.dateOf(checked.occurredAt()), now);
        contactMoved(customer, present.content(), checked);
        return interaction(correction.id());
    }

    private void met(InteractionContent before, InteractionContent after) {
        Set<UUID> contacts = new HashSet<>(before.contactIds());
        contacts.addAll(after.contactIds());
        met(contacts);
    }

    private void met(Set<UUID> contacts) {
        if (!contacts.isEmpty()) {
            met.fire(new ContactsMet(contacts));
        }
    }

    private void contactMoved(CultivatedCustomer customer, InteractionContent before, InteractionContent after) {
        if (before.occurredAt().equals(after.occurredAt())) {
            return;
        }
        Instant last = interactions.last(customer.id());
        if (last != null && !last.equals(customer.lastInteractionAt())) {
            cultivation.lastInteraction(customer.id(), last);
            nextPlans.keep(customer.id());
        }
    }

    private InteractionContent check(UUID customerId, InteractionContent content, Instant now, String pointer) {
        List<Finding> findings = new ArrayList<>();
        Instant occurredAt = content.occurredAt() == null ? now : content.occurredAt();
        if (occurredAt.isAfter(now)) {
            findings.add(Finding.of(pointer + "/occurredAt", "past-or-present"));
        } else if (occurredAt.isBefore(Dates.EARLIEST_MOMENT)) {
            findings.add(Finding.of(pointer + "/occurredAt", "time-too-early"));
        }
        List<UUID> contacts = content.contactIds();
        if (!contacts.isEmpty() && interactions.contactsAmong(customerId, contacts) != contacts.size()) {
            findings.add(Finding.of(pointer + "/contactIds", "contact-not-at-customer"));
        }
        List<UUID> colleagues = content.colleagueIds();
        if (!colleagues.isEmpty() && interactions.colleaguesAmong(colleagues) != colleagues.size()) {
            findings.add(Finding.of(pointer + "/colleagueIds", "reference-unknown"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        return content.at(Dates.stored(occurredAt));
    }

    private static UUID authorId(Caller caller) {
        return caller.client() ? null : caller.id();
    }
}
