package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.people.ColleaguesTold.Word;
import org.gengke.people.HandoverDraft.Assignment;
import org.gengke.people.HandoverView.Item;
import org.gengke.people.HandoverView.ItemQuery;
import org.gengke.people.HandoverView.Receiver;
import org.gengke.people.domain.NothingToHandOver;
import org.gengke.people.persistence.HandoverBook;
import org.gengke.people.persistence.HandoverReading;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** Handovers (交接): what somebody holds goes to others in one step, with a protocol that nobody changes. */
@ApplicationScoped
public class HandoverService {

    private final HandoverBook book;
    private final HandoverReading reading;
    private final HandoverParts parts;
    private final HandoverRights rights;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<ColleaguesTold> told;

    HandoverService(
            HandoverBook book,
            HandoverReading reading,
            HandoverParts parts,
            HandoverRights rights,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock,
            Event<ColleaguesTold> told) {
        this.book = book;
        this.reading = reading;
        this.parts = parts;
        this.rights = rights;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.told = told;
    }

    private record Noted(UUID fromId, List<UUID> toIds, String reason) {}

    @Transactional
    public Page<HandoverView> handovers(HandoverView.Query query) {
        return reading.list(query);
    }

    @Transactional
    public HandoverView handover(UUID id) {
        return reading.one(id).orElseThrow(NotFound::new);
    }

    /** What moved, of what the caller sees now. */
    @Transactional
    public Page<Item> items(UUID id, ItemQuery query) {
        handover(id);
        return reading.items(id, query);
    }

    /**
     * Does it, all or nothing. What counts is what the person holds once the customers are locked; whatever somebody gave away
     * meanwhile is not part of it.
     *
     * @throws NothingToHandOver when there is nothing
     */
    @Transactional
    public HandoverView handOver(HandoverDraft draft) {
        checkCustomersOnce(draft);
        book.lockPeople(draft.fromId(), draft.receivers());
        UserView from = rights.giver(draft.fromId());
        checkReceivers(draft);
        List<UUID> customers = book.lockHeld(parts.held(from.id()));
        checkHeld(draft);
        LocalDate today = clock.today();
        Handover handover = new Handover(Ids.next(), from.id(), callers.get().id(), today, clock.now());
        if (book.write(handover, draft, customers, parts.held(from.id())) == 0) {
            throw new NothingToHandOver(from.id());
        }
        parts.move(handover);
        List<Receiver> receivers = book.receivers(handover.id());
        audit.note("HANDED_OVER", "Handover", handover.id(), null, null, new Noted(from.id(), receivers.stream().map(Receiver::id).toList(), draft.reason()));
        tell(handover, from, receivers);
        return handover(handover.id());
    }

    private static void checkCustomersOnce(HandoverDraft draft) {
        Set<UUID> named = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < draft.assignments().size(); i++) {
            if (!named.add(draft.assignments().get(i).customerId())) {
                findings.add(Finding.of("#/assignments/" + i + "/customerId", "customer-repeated"));
            }
        }
        refuse(findings);
    }

    private void checkReceivers(HandoverDraft draft) {
        Map<UUID, String> wrong = rights.unsuitable(draft.fromId(), draft.receivers());
        List<Finding> findings = new ArrayList<>();
        if (wrong.containsKey(draft.toId())) {
            findings.add(Finding.of("#/toId", wrong.get(draft.toId())));
        }
        for (int i = 0; i < draft.assignments().size(); i++) {
            String code = wrong.get(draft.assignments().get(i).toId());
            if (code != null) {
                findings.add(Finding.of("#/assignments/" + i + "/toId", code));
            }
        }
        refuse(findings);
    }

    /** What the caller does not see does not exist for them, and cannot be named. */
    private void checkHeld(HandoverDraft draft) {
        if (draft.assignments().isEmpty()) {
            return;
        }
        Set<UUID> held = reading.customersSeen(parts.held(draft.fromId()), draft.assignments().stream().map(Assignment::customerId).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < draft.assignments().size(); i++) {
            if (!held.contains(draft.assignments().get(i).customerId())) {
                findings.add(Finding.of("#/assignments/" + i + "/customerId", "nothing-held-there"));
            }
        }
        refuse(findings);
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
    }

    /** Each of them once, whatever went to them; who did it knows. */
    private void tell(Handover handover, UserView from, List<Receiver> receivers) {
        Map<String, ?> arguments =
                Map.of("handoverId", handover.id(), "fromName", from.displayName(), "byName", callers.get().displayName(), "handedOn", handover.today());
        List<Word> words = new ArrayList<>(receivers.stream().map(one -> new Word(one.id(), "HANDOVER_RECEIVED", handover.id(), arguments)).toList());
        words.add(new Word(from.id(), "HANDOVER_GIVEN", handover.id(), arguments));
        words.removeIf(word -> word.userId().equals(handover.byId()));
        told.fire(new ColleaguesTold(words));
    }
}
