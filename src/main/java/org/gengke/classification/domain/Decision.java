package org.gengke.classification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gengke.customer.domain.Attitude;
import org.gengke.customer.domain.Tier;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.PeriodNotPossible;

/**
 * A decision on a customer; only what its kind is about is said.
 *
 * @param tier of TIER: null when it was taken away with other data of the customer
 * @param lostCause of LOST: null takes the declaration back
 * @param reason what the person said; null of a tier that was set with other data by somebody who gave none
 */
public record Decision(
        DecisionKind kind, LocalDate effectiveOn, Attitude attitude, Boolean earlyAdopter, Tier tier, LostCause lostCause, String reason) {

    /**
     * A tier that was set together with other data.
     *
     * @param tier null when it was taken away
     * @param reason null when none was given
     */
    public static Decision tier(Tier tier, LocalDate since, String reason) {
        return new Decision(DecisionKind.TIER, since, null, null, tier, null, reason);
    }

    /** Where no day was said, this one. */
    public Decision effectiveFrom(LocalDate day) {
        return effectiveOn != null ? this : new Decision(kind, day, attitude, earlyAdopter, tier, lostCause, reason);
    }

    /**
     * @throws InvalidContent when something is missing, or belongs to another kind
     * @throws PeriodNotPossible when it would take effect in the future
     */
    public void check(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        belongs(findings, "attitude", attitude, DecisionKind.ATTITUDE, true);
        belongs(findings, "earlyAdopter", earlyAdopter, DecisionKind.ATTITUDE, false);
        belongs(findings, "tier", tier, DecisionKind.TIER, true);
        belongs(findings, "lostCause", lostCause, DecisionKind.LOST, false);
        if (Boolean.TRUE.equals(earlyAdopter) && attitude != null && attitude != Attitude.LOYAL) {
            findings.add(Finding.of("#/earlyAdopter", "only-with-loyal"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        if (effectiveOn.isAfter(today)) {
            throw PeriodNotPossible.inTheFuture(effectiveOn, today);
        }
    }

    private void belongs(List<Finding> findings, String property, Object value, DecisionKind to, boolean needed) {
        if (kind != to && value != null) {
            findings.add(Finding.of("#/" + property, "not-of-this-kind"));
        } else if (kind == to && value == null && needed) {
            findings.add(Finding.of("#/" + property, "not-null"));
        }
    }
}
