package org.gengke.competitor.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.IncumbencyQuery;
import org.gengke.competitor.IncumbencyService;
import org.gengke.competitor.domain.CooperationStanding;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.rest.IncumbencyBodies.IncumbencyPage;
import org.gengke.customer.SegmentFilter;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** Incumbencies of all customers that the caller sees: what stands behind the figures. */
@Path("/v1/incumbencies")
@Tag(name = "Competitors")
@Produces(MediaType.APPLICATION_JSON)
public class IncumbencyListResource {

    private final IncumbencyService incumbencies;

    IncumbencyListResource(IncumbencyService incumbencies) {
        this.incumbencies = incumbencies;
    }

    /** Filters of the list. */
    public static class IncumbencyFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @QueryParam("competitorId")
        public List<UUID> competitorId;

        @Parameter(description = "Owner of the customer")
        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @Parameter(description = "Whether it lasts")
        @QueryParam("open")
        public Boolean open;

        @Parameter(description = "Whether the customer's status is HELD_BY_COMPETITOR and names this competitor")
        @QueryParam("atStatus")
        public Boolean atStatus;

        @Parameter(description = "Whether the customer had been WON on a day before it began")
        @QueryParam("lostToIt")
        public Boolean lostToIt;

        @QueryParam("withOpenProblems")
        public Boolean withOpenProblems;

        @QueryParam("chanceKnown")
        public Boolean chanceKnown;

        @QueryParam("expectedKnown")
        public Boolean expectedKnown;

        @QueryParam("outcome")
        public List<IncumbencyOutcome> outcome;

        @QueryParam("standing")
        public List<CooperationStanding> standing;

        @QueryParam("sinceFrom")
        public LocalDate sinceFrom;

        @QueryParam("sinceTo")
        public LocalDate sinceTo;

        @QueryParam("endedFrom")
        public LocalDate endedFrom;

        @QueryParam("endedTo")
        public LocalDate endedTo;

        @QueryParam("expectedFrom")
        public LocalDate expectedFrom;

        @QueryParam("expectedTo")
        public LocalDate expectedTo;

        @QueryParam("chanceFrom")
        @Min(0)
        @Max(100)
        public Integer chanceFrom;

        @QueryParam("chanceTo")
        @Min(0)
        @Max(100)
        public Integer chanceTo;

        IncumbencyQuery query(Paging paging) {
            return new IncumbencyQuery(
                    customerId, segmentId, competitorId, ownerId, open, atStatus, lostToIt, withOpenProblems, chanceKnown, expectedKnown, outcome, standing,
                    FilterDates.within(sinceFrom), FilterDates.within(sinceTo), FilterDates.within(endedFrom), FilterDates.within(endedTo),
                    FilterDates.within(expectedFrom), FilterDates.within(expectedTo), chanceFrom, chanceTo, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List incumbencies",
            description = "Which competitor supplies, or supplied, which customer. By `-since` (default), `endedOn`, `chance`, `expectedWinOn`, `customerName` or `updatedAt`. Days of a period are both included.")
    public IncumbencyPage listIncumbencies(@BeanParam @Valid IncumbencyFilter filter, @BeanParam @Valid Paging paging) {
        return IncumbencyPage.of(incumbencies.incumbencies(filter.query(paging)));
    }
}
