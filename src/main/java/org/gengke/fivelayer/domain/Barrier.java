package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Said;

/**
 * A barrier (壁垒): inbound in our way, or outbound and set by us against others.
 *
 * @param height 1 to 5
 * @param breaker what would break it; null while nobody knows
 * @param competitorId whose it is, or against whom it stands; null for nobody in particular
 * @param ownerId who of us works on it
 * @param dueOn until when; null without a day
 * @param since the day from which on it stands
 * @param endedOn since when it is broken or accepted; null while it stands
 * @param brokenBy what broke it; of an inbound one that is BROKEN
 */
public record Barrier(
        BarrierKind kind,
        String description,
        int height,
        BarrierBreaker breaker,
        String breakerNote,
        UUID competitorId,
        UUID ownerId,
        LocalDate dueOn,
        BarrierState state,
        LocalDate since,
        LocalDate endedOn,
        BarrierBreaker brokenBy) {

    public boolean inbound() {
        return kind.direction() == BarrierDirection.INBOUND;
    }

    /** Still in our way. */
    boolean blocks() {
        return inbound() && state.standing();
    }

    /** Still protects us. */
    boolean guards() {
        return !inbound() && state.standing();
    }

    /** @throws org.gengke.shared.domain.InvalidContent when its days cannot be or its end does not fit its state */
    public void check(LocalDate today) {
        boolean broken = inbound() && state == BarrierState.BROKEN;
        Said.on(today)
                .happened("#/since", since)
                .happened("#/endedOn", endedOn)
                .inOrder("#/endedOn", since, endedOn)
                .require(inbound() || state != BarrierState.ACCEPTED, "#/state", "only-inbound", Map.of())
                .require(state.standing() || endedOn != null, "#/endedOn", "needed-when-ended", Map.of())
                .require(!state.standing() || endedOn == null, "#/endedOn", "only-when-ended", Map.of())
                .require(!broken || brokenBy != null, "#/brokenBy", "needed-when-broken", Map.of())
                .require(broken || brokenBy == null, "#/brokenBy", "only-when-broken", Map.of())
                .check();
    }
}
