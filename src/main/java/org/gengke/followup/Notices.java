package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.CustomerAssigned;
import org.gengke.followup.persistence.Notifications;
import org.gengke.people.ColleaguesTold;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;

/** Tells colleagues what they should know, in the transaction of what happened. */
@ApplicationScoped
public class Notices {

    private final Notifications notifications;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    Notices(Notifications notifications, CurrentCaller callers, BusinessClock clock) {
        this.notifications = notifications;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Something that a colleague should know.
     *
     * @param kind such as {@code CUSTOMER_ASSIGNED}; the reader's text is made from it and from the arguments
     * @param customerId null when it is about none
     * @param subjectId what it is said of once only; null when it may be said again
     */
    public record Notice(UUID userId, String kind, UUID customerId, UUID subjectId, Map<String, ?> arguments) {}

    /** What was said to the same colleague of the same subject is not said again. */
    @Transactional(TxType.MANDATORY)
    public void tell(List<Notice> notices) {
        notifications.add(notices, clock.now());
    }

    @Transactional(TxType.MANDATORY)
    void told(@Observes ColleaguesTold told) {
        tell(told.words().stream().map(word -> new Notice(word.userId(), word.kind(), null, word.subjectId(), word.arguments())).toList());
    }

    @Transactional(TxType.MANDATORY)
    void customerAssigned(@Observes CustomerAssigned given) {
        tell(List.of(new Notice(
                given.ownerId(), "CUSTOMER_ASSIGNED", given.customerId(), null,
                Map.of("customerName", given.customerName(), "byName", callers.get().displayName()))));
    }
}
