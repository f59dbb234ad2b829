package org.gengke.fivelayer.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.SegmentFilter;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.ProjectQuery;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** Filters of the list of projects. */
public class ProjectFilter {

    @QueryParam("customerId")
    public List<UUID> customerId;

    @Parameter(description = SegmentFilter.DESCRIPTION)
    @QueryParam("segmentId")
    public List<UUID> segmentId;

    @Parameter(description = "Owner of the customer")
    @QueryParam("ownerId")
    public List<UUID> ownerId;

    @Parameter(description = "Team of the customer, with all below it")
    @QueryParam("teamId")
    public List<UUID> teamId;

    @QueryParam("responsibleId")
    public List<UUID> responsibleId;

    @Parameter(description = "Tier of the customer")
    @QueryParam("tier")
    public List<Tier> tier;

    @QueryParam("state")
    public List<ProjectState> state;

    @Parameter(description = "Where the customer is, 1 to 10")
    @QueryParam("step")
    public List<Integer> step;

    @QueryParam("expectedFrom")
    public LocalDate expectedFrom;

    @QueryParam("expectedTo")
    public LocalDate expectedTo;

    ProjectQuery query(Paging paging) {
        List<ProjectStep> steps = step == null ? null : step.stream().map(ProjectStep::of).toList();
        return new ProjectQuery(
                customerId, segmentId, ownerId, teamId, responsibleId, tier, state, steps, FilterDates.within(expectedFrom), FilterDates.within(expectedTo),
                paging.sort, paging.after, paging.limit, paging.count);
    }
}
