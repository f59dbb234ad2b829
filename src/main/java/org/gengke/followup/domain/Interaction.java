package org.gengke.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gengke.shared.domain.NotAllowed;

/**
 * A contact that took place. A fact that is written once: its author may mend it for ⚙ 24 hours, later a correction
 * replaces it and both stay readable.
 *
 * @param authorId null when an integration recorded it
 * @param correctsId the interaction that this one replaces
 * @param correctedById the interaction that replaces this one
 */
public record Interaction(
        UUID id,
        int version,
        UUID customerId,
        UUID authorId,
        InteractionContent content,
        UUID correctsId,
        UUID correctedById,
        Instant recordedAt) {

    public static Interaction recorded(UUID id, UUID customerId, UUID authorId, InteractionContent content, Instant now) {
        return new Interaction(id, 0, customerId, authorId, content, null, null, now);
    }

    /** The same with other content, by its author and in time. */
    public Interaction mended(InteractionContent wanted, UUID by, Instant now, Duration window) {
        if (authorId == null || !authorId.equals(by)) {
            throw new NotAllowed();
        }
        checkCurrent();
        Instant fixedSince = recordedAt.plus(window);
        if (!now.isBefore(fixedSince)) {
            throw new InteractionImmutable(fixedSince);
        }
        return new Interaction(id, version + 1, customerId, authorId, wanted, correctsId, null, recordedAt);
    }

    /** What replaces this one. */
    public Interaction correction(UUID newId, InteractionContent wanted, UUID by, Instant now) {
        checkCurrent();
        return new Interaction(newId, 0, customerId, by, wanted, id, null, now);
    }

    private void checkCurrent() {
        if (correctedById != null) {
            throw new InteractionCorrected(correctedById);
        }
    }
}
