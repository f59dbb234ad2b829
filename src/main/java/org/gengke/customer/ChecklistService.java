package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.ChecklistView.Item;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.StateTag;

/** The analysis of a customer: the questions of its status, and what was answered and when. */
@ApplicationScoped
public class ChecklistService {

    private final CustomerLookup lookup;
    private final ChecklistAnswers answers;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ChecklistService(
            CustomerLookup lookup, ChecklistAnswers answers, CurrentCaller callers, AuditTrail audit, BusinessClock clock) {
        this.lookup = lookup;
        this.answers = answers;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ChecklistView checklist(UUID customerId) {
        return view(lookup.visible(customerId));
    }

    /**
     * A new answer; the one before stays readable.
     *
     * @param seen the tag of the question with its answers that the caller saw; null for any
     */
    @Transactional
    public ChecklistView answer(UUID customerId, UUID questionId, String answer, String seen) {
        CultivatedCustomer customer = lookup.lock(customerId);
        Item present = answers.items(customerId).stream()
                .filter(item -> item.questionId().equals(questionId) && item.computed() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        StateTag.check(seen, present.tag());
        answers.add(customerId, questionId, answer, clock.now(), callers.get().id());
        answers.recount(customerId);
        audit.note("CHECKLIST_ANSWERED", "ChecklistAnswer", questionId, customerId, null, new Noted(answer));
        return view(customer);
    }

    private record Noted(String answer) {}

    private ChecklistView view(CultivatedCustomer customer) {
        List<Item> items = answers.items(customer.id());
        int answered = (int) items.stream().filter(ChecklistService::answered).count();
        return new ChecklistView(customer.status(), answered, items.size(), items);
    }

    private static boolean answered(Item item) {
        return item.computedAnswer() != null || !item.answers().isEmpty();
    }
}
