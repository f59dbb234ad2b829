package org.gengke.fivelayer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.domain.ReviewChange.Snapshot;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.followup.domain.PlanState;

/**
 * A manager went through the customers of a person.
 *
 * @param participants who was there beside the two
 * @param closedAt null while it lasts
 * @param manages whether the caller may go on with it
 * @param counts of the customers that the caller sees
 */
public record ReviewView(
        UUID id,
        int version,
        UUID personId,
        String personName,
        UUID teamId,
        String teamName,
        LocalDate heldOn,
        List<Named> participants,
        String note,
        Instant closedAt,
        UUID createdById,
        String createdByName,
        boolean manages,
        Counts counts,
        Instant createdAt,
        Instant updatedAt) {

    public record Named(UUID id, String name) {}

    /** @param openActions what was agreed and is still planned */
    public record Counts(int customers, int noted, int actions, int openActions) {}

    /** What can be said of a review; the person stays. */
    public record Draft(LocalDate heldOn, List<UUID> participantIds, String note, boolean closed) {}

    public record Query(
            List<UUID> personIds, List<UUID> teamIds, Boolean closed, LocalDate heldFrom, LocalDate heldTo, String sort, String after, int limit, boolean count) {}

    /**
     * One customer of a review.
     *
     * @param then when the review began
     * @param before at the review before; null when there was none with this customer
     * @param now as of now
     */
    public record Customer(
            UUID id,
            int version,
            UUID reviewId,
            UUID customerId,
            String customerName,
            Tier tier,
            UUID ownerId,
            String ownerName,
            boolean writable,
            Snapshot then,
            Before before,
            Snapshot now,
            List<Note> notes,
            List<Action> actions) {

        public Customer with(List<Note> itsNotes, List<Action> itsActions) {
            return new Customer(
                    id, version, reviewId, customerId, customerName, tier, ownerId, ownerName, writable, then, before, now, itsNotes, itsActions);
        }
    }

    public record Before(UUID reviewId, LocalDate heldOn, Snapshot snapshot) {}

    public record Note(Layer layer, String note, Instant recordedAt, UUID recordedById, String recordedByName) {}

    /** What was agreed, and what became of it: of the last plan of its chain. */
    public record Action(
            UUID id, Layer layer, UUID planId, PlanState state, LocalDate dueOn, InteractionKind kind, String purpose, UUID ownerId, String ownerName,
            LocalDate doneOn, boolean overdue, Instant agreedAt) {}

    /** @param ownerId null for the customer's owner */
    public record Agreed(Layer layer, LocalDate dueOn, UUID ownerId, PlanPurpose purpose) {}
}
