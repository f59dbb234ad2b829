package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.followup.domain.PlanState;
import org.gengke.followup.persistence.IntakeInteractions;
import org.gengke.shared.BusinessClock;

/** Past interactions by the chunk, with their original authors and times: for imports. */
@ApplicationScoped
public class InteractionIntake {

    private final IntakeInteractions rows;
    private final BusinessClock clock;

    InteractionIntake(IntakeInteractions rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What once happened; {@code authorId} null when nobody knows who it was.
     *
     * @param undated when nobody knows the time either: it is the same then whenever it is said, and counts as no contact
     * @param remark what is noted by itself, undated, where the contact is known without it; null for nothing
     */
    public record PastInteraction(
            UUID customerId, InteractionKind kind, Instant occurredAt, UUID authorId, String summary, boolean undated, PastInteraction remark) {}

    /** When the removed ones were, by customer, and the customers at whom something stays. */
    public record TakenBack(Map<UUID, Instant> times, Set<UUID> staying) {}

    /** What once happened, in full. */
    public record PastContact(UUID id, UUID customerId, UUID authorId, InteractionContent content) {}

    /** A promise once given, whatever became of it; {@code previousId} and {@code interactionId} are null without one. */
    public record PastPlan(
            UUID id, UUID customerId, UUID ownerId, LocalDate firstDueOn, LocalDate dueOn, PlanPurpose purpose, PlanState state, PlanOrigin origin,
            UUID previousId, String reason, LocalDate doneOn, UUID interactionId, Instant createdAt) {}

    /** Writes a history of contacts and promises; which of the open ones is next is settled when the customers are cultivated. */
    @Transactional(TxType.MANDATORY)
    public void bring(List<PastContact> contacts, List<PastPlan> plans, UUID importId) {
        rows.addWhole(contacts, importId);
        rows.addPlans(plans, importId);
    }

    /**
     * Writes those that are not there yet and counts them at their customers. Plans are not touched.
     *
     * @return for each, in order, what was written of it; null for nothing
     */
    @Transactional(TxType.MANDATORY)
    public List<PastInteraction> bring(List<PastInteraction> past, UUID importId) {
        return past.isEmpty() ? List.of() : rows.add(past, importId, clock.now());
    }

    /** For each, in order, what of it is not there yet; null for nothing. Nothing is written. */
    @Transactional(TxType.MANDATORY)
    public List<PastInteraction> foresee(List<PastInteraction> past) {
        return past.isEmpty() ? List.of() : rows.unsaid(past);
    }

    /** The one interaction of each of these customers, who were created with it and have it counted if it is dated. */
    @Transactional(TxType.MANDATORY)
    public void bringFirst(List<PastInteraction> past, UUID importId) {
        rows.insert(past, importId, clock.now());
    }

    /** Those of these contacts who were met. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> met(Collection<UUID> contactIds) {
        return contactIds.isEmpty() ? Set.of() : rows.met(contactIds);
    }

    /** Removes what an import brought to customers that stay, but for what was corrected or has ended a plan since. */
    @Transactional(TxType.MANDATORY)
    public TakenBack takeBack(Collection<UUID> customerIds, UUID importId) {
        return customerIds.isEmpty()
                ? new TakenBack(Map.of(), Set.of())
                : new TakenBack(rows.takeBack(customerIds, importId), rows.left(customerIds, importId));
    }

    /** Removes what follow-up keeps of customers that are taken back. */
    @Transactional(TxType.MANDATORY)
    public void forget(List<UUID> customerIds) {
        rows.removeAll(customerIds);
    }
}
