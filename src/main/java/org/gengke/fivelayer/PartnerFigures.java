package org.gengke.fivelayer;

import java.time.LocalDate;

/**
 * How many registrations of a partner the caller sees.
 *
 * @param protecting of those, the ones that protect today
 * @param expiring of those that are valid, the ones whose last day is near
 * @param expiringUpTo up to which day that is near
 */
public record PartnerFigures(long registrations, long protecting, long expiring, LocalDate expiringUpTo) {

    /** A partner in a list, with its figures. */
    public record Row(PartnerView partner, PartnerFigures figures) {}
}
