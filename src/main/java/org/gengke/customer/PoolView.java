package org.gengke.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.SizeClass;

/** A customer in the public pool, without contact data. */
public record PoolView(
        UUID id,
        String name,
        CustomerStatus status,
        String regionCode,
        String industryCode,
        SizeClass sizeClass,
        List<String> tags,
        Instant lastInteractionAt,
        Instant poolSince) {}
