package org.gengke.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.ContactProfile;

/** A contact with the positions at customers that the caller sees, present ones first. */
public record ContactView(
        UUID id, int version, ContactProfile profile, List<Position> positions, boolean writable, Instant createdAt, Instant updatedAt) {

    /**
     * What a person is at a customer.
     *
     * @param role in buying, in the words of the team, such as 决策人
     * @param leftOn null while they are there
     */
    public record Position(
            UUID id,
            UUID customerId,
            String customerName,
            String position,
            String department,
            String role,
            UUID reportsToId,
            String reportsToName,
            LocalDate since,
            LocalDate leftOn) {}

    /** A position that is to be taken. */
    public record NewPosition(UUID customerId, String position, String department, String role, UUID reportsToId, LocalDate since) {}
}
