package org.gengke.fivelayer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.fivelayer.domain.RegistrationState;

/**
 * Which deal registrations. What is null or empty does not restrict.
 *
 * @param productIds those that name one of these products
 * @param ownerIds owners of the customers
 */
public record RegistrationQuery(
        List<UUID> partnerIds,
        List<UUID> customerIds,
        List<UUID> segmentIds,
        List<UUID> productIds,
        List<UUID> ownerIds,
        List<RegistrationState> states,
        LocalDate validUntilFrom,
        LocalDate validUntilTo,
        LocalDate registeredFrom,
        LocalDate registeredTo,
        String sort,
        String after,
        int limit,
        boolean count) {}
