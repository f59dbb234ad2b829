package org.gengke.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.InteractionKind;

/**
 * Which interactions. What is null or empty does not restrict.
 *
 * @param keyAccount with customers that are key accounts at present, or with others; null for both
 * @param counts contacts alone, or the remarks without a date that count as none; null for both
 * @param ofExecutives visits of our executives alone, or all others; null for both
 * @param withCorrected also those that a correction replaced
 */
public record InteractionQuery(
        List<UUID> customerIds,
        List<UUID> segmentIds,
        List<UUID> authorIds,
        List<InteractionKind> kinds,
        UUID contactId,
        Boolean keyAccount,
        Boolean counts,
        Boolean ofExecutives,
        LocalDate from,
        LocalDate to,
        boolean withCorrected,
        String sort,
        String after,
        int limit,
        boolean count) {}
