package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The deal registrations (报备) of one customer: the first valid one protects (domain section 8). What is protected is the
 * customer and a product; so one for all products protects everything but what an earlier one names.
 */
public record RegistrationOrder(List<Registration> registrations) {

    public RegistrationState state(Registration one, LocalDate day) {
        if (one.withdrawnBy(day)) {
            return RegistrationState.WITHDRAWN;
        }
        if (one.terms().validUntil().isBefore(day)) {
            return RegistrationState.EXPIRED;
        }
        if (one.terms().validFrom().isAfter(day)) {
            return RegistrationState.NOT_YET;
        }
        return protector(one, day).isPresent() ? RegistrationState.WAITING : RegistrationState.PROTECTING;
    }

    /**
     * A part of what a registration names.
     *
     * @param productId null for all products, or for all but those that other parts name
     * @param protector who came before and protects it; null when it protects itself
     */
    public record Part(UUID productId, Registration protector) {}

    /** What of one protects on a day, and what waits for whom; the rest, if it names all products, before single ones. */
    public List<Part> parts(Registration one, LocalDate day) {
        if (!one.validOn(day)) {
            return List.of();
        }
        List<Registration> earlier = registrations.stream()
                .filter(other -> !other.id().equals(one.id()) && other.validOn(day) && other.overlaps(one) && other.before(one))
                .sorted((first, next) -> first.before(next) ? -1 : 1)
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(one.productId(), protector(one, day).orElse(null)));
        if (one.productId() == null) {
            earlier.stream().map(Registration::productId).filter(Objects::nonNull).distinct().forEach(product -> {
                Registration first = earlier.stream().filter(other -> other.productId() == null || other.productId().equals(product)).findFirst().orElseThrow();
                if (first.productId() != null) {
                    parts.add(new Part(product, first));
                }
            });
        }
        return parts;
    }

    /** Which other one protects all that this one names; the first of them. */
    public Optional<Registration> protector(Registration one, LocalDate day) {
        return registrations.stream()
                .filter(other -> !other.id().equals(one.id()) && other.validOn(day) && other.covers(one) && other.before(one))
                .reduce((first, next) -> next.before(first) ? next : first);
    }

    /** All others that name the same on the same days, from that day on; in their order. */
    public List<Registration> conflicts(Registration one, LocalDate day) {
        return registrations.stream()
                .filter(other -> !other.id().equals(one.id()) && other.overlaps(one) && other.meets(one, day))
                .sorted((first, next) -> first.before(next) ? -1 : 1)
                .toList();
    }
}
