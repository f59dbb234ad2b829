package org.gengke.trial.domain;

import java.util.UUID;

/**
 * How a trial ended.
 *
 * @param cause why without an order; null when it was converted
 * @param competitorId whom it was lost to
 * @param orderId the order that it became
 */
public record TrialEnd(TrialCause cause, String causeNote, UUID competitorId, UUID orderId) {

    public static final TrialEnd NONE = new TrialEnd(null, null, null, null);
}
