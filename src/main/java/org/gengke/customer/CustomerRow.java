package org.gengke.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;

/** A customer in a list. */
public record CustomerRow(
        UUID id,
        int version,
        String name,
        String shortName,
        CustomerStatus status,
        LocalDate statusSince,
        Importance importance,
        boolean hasPotential,
        Tier tier,
        CustomerClasses classes,
        CustomerDepth depth,
        UUID ownerId,
        String ownerName,
        UUID teamId,
        String teamName,
        String regionCode,
        String industryCode,
        Integer headcount,
        SizeClass sizeClass,
        List<String> tags,
        LocalDate reEvaluateOn,
        int interactionCount,
        Instant lastInteractionAt,
        LocalDate nextFollowUpOn,
        boolean writable,
        Instant createdAt,
        Instant updatedAt) {}
