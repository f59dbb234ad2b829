package org.gengke.fivelayer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.fivelayer.domain.RegistrationState;
import org.gengke.fivelayer.domain.RegistrationTerms;

/**
 * A deal registration as it stands today.
 *
 * @param product null for all products
 * @param protector who protects all that it names; null unless it waits
 * @param inPart whether it protects all products but some, which earlier ones protect
 * @param expiring whether it is valid and its last day is near
 * @param withdrawal null while it stands
 * @param writable whether the caller may change it
 */
public record RegistrationView(
        UUID id,
        int version,
        Partner partner,
        Customer customer,
        Product product,
        RegistrationTerms terms,
        RegistrationState state,
        boolean inPart,
        boolean expiring,
        Protector protector,
        String note,
        Withdrawal withdrawal,
        boolean writable,
        String createdByName,
        Instant createdAt,
        Instant updatedAt) {

    public record Partner(UUID id, String name, PartnerState state) {}

    public record Customer(UUID id, String name, UUID ownerId, String ownerName) {}

    public record Product(UUID id, String name) {}

    public record Protector(UUID registrationId, UUID partnerId, String partnerName, LocalDate until) {

        static Protector of(RegistrationView one) {
            return new Protector(one.id, one.partner.id, one.partner.name, one.terms.validUntil());
        }
    }

    public record Withdrawal(LocalDate on, String reason, String byName) {}

    /** It was prolonged. */
    public record Extension(LocalDate untilBefore, LocalDate validUntil, String reason, Instant extendedAt, String extendedByName) {}

    /**
     * Another registration that names the same on the same days.
     *
     * @param goesBefore whether it came before this one, and so protects against it
     * @param whole whether it names all that this one names
     */
    public record Conflict(
            UUID registrationId, Partner partner, Product product, RegistrationTerms terms, RegistrationState state, boolean goesBefore, boolean whole) {}

    /**
     * What of it protects or waits.
     *
     * @param product null for all products, or for all but those named beside it
     * @param protector whom it waits for; null when it protects
     */
    public record Covered(Product product, Protector protector) {}

    /** With what of it protects, all that meets it, and how it was prolonged; each in its order. */
    public record Whole(RegistrationView registration, List<Covered> coverage, List<Conflict> conflicts, List<Extension> extensions) {}
}
