package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.customer.PlaybookView.Item;
import org.gengke.customer.domain.PlaybookState;
import org.gengke.customer.persistence.PlaybookProgress;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.StateTag;

/** The cultivation of a customer: what its status advises, and what was done about it. */
@ApplicationScoped
public class PlaybookService {

    private final CustomerLookup lookup;
    private final PlaybookProgress progress;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    PlaybookService(
            CustomerLookup lookup, PlaybookProgress progress, CurrentCaller callers, AuditTrail audit, BusinessClock clock) {
        this.lookup = lookup;
        this.progress = progress;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PlaybookView playbook(UUID customerId) {
        return view(lookup.visible(customerId));
    }

    /**
     * Notes how far an action is.
     *
     * @param note what came of it; for SKIPPED the reason, which is needed
     * @param seen the tag of the action that the caller saw; null for any
     */
    @Transactional
    public PlaybookView advance(UUID customerId, UUID actionId, PlaybookState state, String note, String seen) {
        CultivatedCustomer customer = lookup.lock(customerId);
        Item before = progress.items(customerId).stream()
                .filter(item -> item.actionId().equals(actionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        StateTag.check(seen, before.tag());
        if (state == PlaybookState.SKIPPED && (note == null || note.isBlank())) {
            throw InvalidContent.at("#/note", "not-blank");
        }
        progress.put(customerId, actionId, state, note, clock.now(), callers.get().id());
        audit.note(
                "PLAYBOOK_ADVANCED", "PlaybookProgress", actionId, customerId, new Noted(before.state(), before.note()), new Noted(state, note));
        return view(customer);
    }

    private record Noted(PlaybookState state, String note) {}

    private PlaybookView view(CultivatedCustomer customer) {
        return new PlaybookView(customer.status(), customer.importance(), progress.items(customer.id()));
    }
}
