package org.gengke.competitor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.domain.EntryPoint;
import org.gengke.competitor.domain.Incumbency;
import org.gengke.competitor.domain.IncumbencyProblem;
import org.gengke.customer.domain.CustomerStatus;

/**
 * What is known of a competitor that supplies a customer.
 *
 * @param openProblems how many of the problems are not solved
 * @param problems null in lists, as are the entry points
 */
public record IncumbencyView(
        UUID id,
        int version,
        UUID customerId,
        String customerName,
        CustomerStatus customerStatus,
        UUID ownerId,
        String ownerName,
        UUID competitorId,
        String competitorName,
        Incumbency incumbency,
        long openProblems,
        Instant createdAt,
        Instant updatedAt,
        List<Problem> problems,
        List<Point> entryPoints) {

    /** A problem with its id. */
    public record Problem(UUID id, IncumbencyProblem problem) {}

    /** An entry point with its id. */
    public record Point(UUID id, EntryPoint point) {}

    IncumbencyView with(List<Problem> itsProblems, List<Point> itsPoints) {
        return new IncumbencyView(
                id, version, customerId, customerName, customerStatus, ownerId, ownerName, competitorId, competitorName, incumbency, openProblems,
                createdAt, updatedAt, itsProblems, itsPoints);
    }
}
