package org.gengke.followup.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.SegmentFilter;
import org.gengke.followup.FollowUpPlanQuery;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanState;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** Filters of the list of plans. */
public class FollowUpPlanFilter {
    @QueryParam("customerId")
    public List<UUID> customerId;

    @Parameter(description = SegmentFilter.DESCRIPTION)
    @QueryParam("segmentId")
    public List<UUID> segmentId;

    @QueryParam("ownerId")
    public List<UUID> ownerId;

    @Parameter(description = "Of others than this person")
    @QueryParam("exceptOwnerId")
    public UUID exceptOwnerId;

    @QueryParam("teamId")
    public List<UUID> teamId;

    @QueryParam("state")
    public List<PlanState> state;

    @QueryParam("kind")
    public List<InteractionKind> kind;

    @QueryParam("priority")
    public List<PlanPriority> priority;

    @QueryParam("dueFrom")
    public LocalDate dueFrom;

    @QueryParam("dueTo")
    public LocalDate dueTo;

    @QueryParam("firstDueFrom")
    public LocalDate firstDueFrom;

    @QueryParam("firstDueTo")
    public LocalDate firstDueTo;

    @QueryParam("overdue")
    public Boolean overdue;

    @QueryParam("punctual")
    public Boolean punctual;

    @QueryParam("counted")
    public Boolean counted;

    @QueryParam("rescheduled")
    public Boolean rescheduled;

    @Parameter(description = "Then `dueFrom` and `dueTo` go by the worklist of this day: the next plan of a customer of whom a trial stands still counts as due on it, when it is due later")
    @QueryParam("worklistDate")
    public LocalDate worklistDate;

    @Parameter(description = "The plans on this person's worklist of `worklistDate` (today without it), those of customers' owners included that are on it for trials which stand still and where the person is the engineer")
    @QueryParam("worklistOwnerId")
    public UUID worklistOwnerId;

    FollowUpPlanQuery query(Paging paging) {
        return new FollowUpPlanQuery(
                customerId, segmentId, ownerId, exceptOwnerId, teamId, state, kind, priority, FilterDates.within(dueFrom), FilterDates.within(dueTo),
                FilterDates.within(firstDueFrom), FilterDates.within(firstDueTo), overdue, punctual, counted, rescheduled, FilterDates.within(worklistDate), worklistOwnerId,
                paging.sort, paging.after, paging.limit, paging.count);
    }
}
