package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.keyaccount.domain.EffortShare;

/**
 * How much of the contact effort went to customers that are no key accounts (section 9: the other 80 % stay looked after).
 *
 * @param neglected how many good ones nobody has been in contact with
 * @param silentSince the last day on which a contact would have kept them from that
 */
public record ContactEffort(LocalDate from, LocalDate to, EffortShare share, long neglected, LocalDate silentSince) {

    /** Whose effort: of one person, or of everybody seen. */
    public record Query(LocalDate from, LocalDate to, List<UUID> authorIds) {}

    /**
     * A good customer that is no key account and with whom nobody was in contact.
     *
     * @param revenue of twelve months
     */
    public record Neglected(
            UUID customerId, String customerName, CustomerStatus status, String abcClass, boolean hasPotential, String valueGrade, UUID ownerId, String ownerName,
            Instant lastInteractionAt, LocalDate nextFollowUpOn, BigDecimal revenue) {}
}
