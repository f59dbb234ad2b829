package org.gengke.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.people.domain.HandoverDuty;
import org.gengke.people.domain.HandoverKind;

/**
 * The protocol of a handover, as far as the reader sees it.
 *
 * @param counts of each kind, also of those of which nothing moved
 */
public record HandoverView(
        UUID id, UUID fromId, String fromName, List<Receiver> receivers, String reason, LocalDate handedOn, Instant createdAt, UUID createdById,
        String createdByName, List<Count> counts) {

    public record Receiver(UUID id, String name) {}

    /** @param warnings of these beyond what the receiver mastered */
    public record Count(HandoverKind kind, int count, int warnings) {}

    public HandoverView with(List<Count> seen) {
        return new HandoverView(id, fromId, fromName, receivers, reason, handedOn, createdAt, createdById, createdByName, seen);
    }

    /**
     * Filter and page of the list.
     *
     * @param personIds who gave or received
     */
    public record Query(List<UUID> personIds, List<UUID> fromIds, LocalDate handedFrom, LocalDate handedTo, String sort, String after, int limit, boolean count) {}

    /**
     * Something that a person holds.
     *
     * @param customerVisible false for what is assigned to a reader who does not see the customer
     * @param name null where it has none, such as a plan without a purpose
     * @param detail a constant of its feature: status, kind, stage or step
     */
    public record Held(
            HandoverKind kind, UUID subjectId, UUID customerId, String customerName, boolean customerVisible, String name, String detail, HandoverDuty duty,
            LocalDate dueOn) {}

    /**
     * Something that moved, as it was called then.
     *
     * @param warning null when the receiver mastered it
     */
    public record Item(Held held, UUID fromId, String fromName, UUID toId, String toName, CompetenceGap warning) {}

    /**
     * Filter and page of what is held, or moved.
     *
     * @param toIds of a protocol only
     * @param warned only what is beyond the receiver, or only what is not; of a protocol only
     */
    public record ItemQuery(
            List<HandoverKind> kinds, List<UUID> customerIds, List<UUID> toIds, Boolean warned, String q, String sort, String after, int limit, boolean count) {}
}
