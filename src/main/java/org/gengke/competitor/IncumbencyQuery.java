package org.gengke.competitor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.CooperationStanding;
import org.gengke.competitor.domain.IncumbencyOutcome;

/**
 * Which incumbencies. What is null or empty does not restrict.
 *
 * @param open whether it lasts
 * @param atStatus whether the customer's status says that this competitor holds it
 * @param lostToIt whether the customer had been won by us on a day before it began
 * @param withOpenProblems whether there is a problem that is not solved
 * @param chanceKnown whether anybody has judged our chance
 * @param expectedKnown whether anybody has said when we expect to win
 */
public record IncumbencyQuery(
        List<UUID> customerIds,
        List<UUID> segmentIds,
        List<UUID> competitorIds,
        List<UUID> ownerIds,
        Boolean open,
        Boolean atStatus,
        Boolean lostToIt,
        Boolean withOpenProblems,
        Boolean chanceKnown,
        Boolean expectedKnown,
        List<IncumbencyOutcome> outcomes,
        List<CooperationStanding> standings,
        LocalDate sinceFrom,
        LocalDate sinceTo,
        LocalDate endedFrom,
        LocalDate endedTo,
        LocalDate expectedFrom,
        LocalDate expectedTo,
        Integer chanceFrom,
        Integer chanceTo,
        String sort,
        String after,
        int limit,
        boolean count) {}
