package org.gengke.keyaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.InvitationState;
import org.gengke.shared.domain.Versioned;

/**
 * A symposium with key accounts.
 *
 * @param invited invitations of accounts that the caller sees, as are the other numbers
 */
public record SymposiumView(
        UUID id, int version, SymposiumDraft said, int invited, int accepted, int declined, int attended, int absent, int decisions, Instant createdAt, Instant updatedAt)
        implements Versioned {

    /** What is said of it. */
    public record SymposiumDraft(LocalDate heldOn, String topic, String place, String note) {}

    /**
     * An invitation.
     *
     * @param contactId null for the account as a whole
     * @param joined what was sent to a record that has become one with this account since
     */
    public record Invitation(
            UUID id, int version, UUID symposiumId, LocalDate heldOn, String topic, UUID customerId, String customerName, UUID contactId, String contactName,
            InvitationState state, LocalDate invitedOn, String note, List<Joined> joined, boolean writable)
            implements Versioned {}

    /** An invitation beside the one that stands. */
    public record Joined(InvitationState state, LocalDate invitedOn, String note) {}

    /**
     * Something decided there.
     *
     * @param customerId null when it is about all who were there
     * @param followUpPlanId the promise that it became; null when it became none
     */
    public record Decision(
            UUID id, UUID symposiumId, UUID customerId, String customerName, String what, UUID responsibleId, String responsibleName, LocalDate until, UUID followUpPlanId) {}
}
