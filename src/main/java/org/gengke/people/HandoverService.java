package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.ColleaguesTold.Word;
import org.gengke.people.HandoverView.Item;
import org.gengke.people.HandoverView.ItemQuery;
import org.gengke.people.HandoverView.Receiver;
import org.gengke.people.domain.NothingToHandOver;
import org.gengke.people.persistence.HandoverBook;
import org.gengke.people.persistence.HandoverReading;
import org.gengke.people.persistence.MovingReading;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;

/** Handovers (交接): what somebody holds goes to others in one step, with a protocol that nobody changes. */
@ApplicationScoped
public class HandoverService {

    private final HandoverBook book;
    private final HandoverReading reading;
    private final HandoverParts parts;
    private final HandoverRights rights;
    private final HandoverChecks checks;
    private final MovingReading moving;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<ColleaguesTold> told;

    HandoverService(
            HandoverBook book,
            HandoverReading reading,
            HandoverParts parts,
            HandoverRights rights,
            HandoverChecks checks,
            MovingReading moving,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock,
            Event<ColleaguesTold> told) {
        this.book = book;
        this.reading = reading;
        this.parts = parts;
        this.rights = rights;
        this.checks = checks;
        this.moving = moving;
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

    /** What it would move and to whom, if it were done now; nothing is written. The same rules and refusals as when it is done. */
    @Transactional
    public HandoverWouldMove check(HandoverDraft draft) {
        checks.customersOnce(draft);
        UserView from = rights.giver(draft.fromId());
        checks.receivers(draft);
        checks.held(draft);
        return moving.wouldMove(from, draft, parts.held(from.id()));
    }

    /**
     * Does it, all or nothing. What counts is what the person holds once the customers are locked; whatever somebody gave away
     * meanwhile is not part of it.
     *
     * @throws NothingToHandOver when there is nothing
     */
    @Transactional
    public HandoverView handOver(HandoverDraft draft) {
        checks.customersOnce(draft);
        book.lockPeople(draft.fromId(), draft.receivers());
        UserView from = rights.giver(draft.fromId());
        checks.receivers(draft);
        List<UUID> customers = book.lockHeld(parts.held(from.id()));
        checks.held(draft);
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
