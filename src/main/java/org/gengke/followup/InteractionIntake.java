package org.gengke.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
     * @param undated when nobody knows the time either: it is the same then whenever it is said
     */
    public record PastInteraction(UUID customerId, InteractionKind kind, Instant occurredAt, UUID authorId, String summary, boolean undated) {}

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
     * @return for each, in order, whether it is new
     */
    @Transactional(TxType.MANDATORY)
    public List<Boolean> bring(List<PastInteraction> past, UUID importId) {
        return past.isEmpty() ? List.of() : rows.add(past, importId, clock.now());
    }

    /** For each, in order, whether it is not there yet; nothing is written. */
    @Transactional(TxType.MANDATORY)
    public List<Boolean> fresh(List<PastInteraction> past) {
        return past.isEmpty() ? List.of() : rows.fresh(past);
    }

    /** The one interaction of each of these customers, who were created with it and have it counted. */
    @Transactional(TxType.MANDATORY)
    public void bringFirst(List<PastInteraction> past, UUID importId) {
        rows.insert(past, importId, clock.now());
    }

    /** Those of these contacts who were met. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> met(Collection<UUID> contactIds) {
        return contactIds.isEmpty() ? Set.of() : rows.met(contactIds);
    }

    /**
     * Removes what an import brought to customers that stay, but for what was corrected or has ended a plan since.
     *
     * @return the customers at whom something stays
     */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> takeBack(Collection<UUID> customerIds, UUID importId) {
        return customerIds.isEmpty() ? Set.of() : rows.takeBack(customerIds, importId);
    }

    /** Removes what follow-up keeps of customers that are taken back. */
    @Transactional(TxType.MANDATORY)
    public void forget(List<UUID> customerIds) {
        rows.removeAll(customerIds);
    }
}
