package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What of a customer's deal registration decides whom it protects.
 *
 * @param productId null for all products
 * @param sequence the order of entry, between two of the same day
 * @param withdrawnOn null while it stands
 */
public record Registration(UUID id, UUID productId, RegistrationTerms terms, long sequence, LocalDate withdrawnOn) {

    public boolean validOn(LocalDate day) {
        return !withdrawnBy(day) && !day.isBefore(terms.validFrom()) && !day.isAfter(terms.validUntil());
    }

    public boolean withdrawnBy(LocalDate day) {
        return withdrawnOn != null && !withdrawnOn.isAfter(day);
    }

    /** Whoever registered first goes first; between two of a day whoever was entered first. */
    public boolean before(Registration other) {
        int days = terms.registeredOn().compareTo(other.terms.registeredOn());
        return days < 0 || days == 0 && sequence < other.sequence;
    }

    /** Names something that the other one names as well: one without product names every product. */
    public boolean overlaps(Registration other) {
        return productId == null || other.productId == null || productId.equals(other.productId);
    }

    /** Names all that the other one names. */
    public boolean covers(Registration other) {
        return productId == null || productId.equals(other.productId);
    }

    /** A change that names no more, and begins no earlier: anything else would take its place in the order to what was not registered. */
    public static boolean narrows(UUID productBefore, LocalDate fromBefore, UUID product, LocalDate from) {
        return (productBefore == null || productBefore.equals(product)) && !from.isBefore(fromBefore);
    }

    /** Both could be valid on a same day, that day or later. */
    boolean meets(Registration other, LocalDate day) {
        return !withdrawnBy(day)
                && !terms.validUntil().isBefore(day)
                && !terms.validUntil().isBefore(other.terms.validFrom())
                && !terms.validFrom().isAfter(other.terms.validUntil());
    }
}
