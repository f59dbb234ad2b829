package org.gengke.keyaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.keyaccount.domain.AccountEventKind;
import org.gengke.keyaccount.domain.SupportState;

/**
 * Something that happens at an account, and what we do for it.
 *
 * @param followUpId the promise that it became; null without
 */
public record AccountEvent(
        UUID id, int version, UUID customerId, String customerName, Content content, String supportedByName, UUID followUpId, Instant updatedAt, boolean writable) {

    /**
     * What is said of it.
     *
     * @param support what we do for it; null while nothing is planned
     * @param supportedBy who does, a colleague
     * @param supportedOn when it was done; null before
     * @param evidence of what was done
     */
    public record Content(
            AccountEventKind kind, String title, LocalDate happensOn, String link, String note, SupportState supportState, String support, UUID supportedBy, LocalDate supportedOn,
            String evidence) {

        Content planned(UUID by) {
            return supportState != SupportState.NONE
                    ? this
                    : new Content(kind, title, happensOn, link, note, SupportState.PLANNED, title, supportedBy == null ? by : supportedBy, null, evidence);
        }
    }
}
