package org.gengke.keyaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.domain.OpinionConsequence;
import org.gengke.shared.domain.Versioned;

/**
 * What an account thinks of us or of one of us.
 *
 * @param followed what followed from it; null while nobody has said so
 * @param writable whether the caller may change it
 */
public record OpinionView(
        UUID id, int version, UUID customerId, String customerName, OpinionDraft said, String contactName, String aboutName, Followed followed, boolean writable,
        Instant createdAt, Instant updatedAt)
        implements Versioned {

    /**
     * What was said.
     *
     * @param contactId who said it; null when nobody noted who
     * @param aboutId of whom; null for all of us
     * @param score 1 to 5
     */
    public record OpinionDraft(LocalDate askedOn, UUID contactId, UUID aboutId, int score, String remark) {}

    /**
     * What followed.
     *
     * @param newOwnerId whose account it became when somebody was replaced
     */
    public record Followed(OpinionConsequence kind, String note, LocalDate on, UUID byId, String byName, UUID formerOwnerId, String formerOwnerName, UUID newOwnerId, String newOwnerName) {}
}
