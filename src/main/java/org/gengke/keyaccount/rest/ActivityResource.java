package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.ActivityQuery;
import org.gengke.keyaccount.ActivityView;
import org.gengke.keyaccount.PlanViews;
import org.gengke.keyaccount.PlannedActivity;
import org.gengke.keyaccount.domain.ActivityKind;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.Paging;

/** What is done for key accounts, over all plans in force. */
@Path("/v1/key-account-plans/activities")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityResource {

    private final PlanViews views;

    ActivityResource(PlanViews views) {
        this.views = views;
    }

    /** Filters of the list. */
    public static class ActivityFilter {
        @QueryParam("planId")
        public List<UUID> planId = List.of();

        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "Who does it: whoever the plan names, else the customer's owner")
        @QueryParam("responsibleId")
        public List<UUID> responsibleId = List.of();

        @Parameter(description = "For customers of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId = List.of();

        @QueryParam("kind")
        public List<ActivityKind> kind = List.of();

        @QueryParam("progress")
        public List<ActivityProgress> progress = List.of();

        @Parameter(description = "Promised for this day or later")
        @QueryParam("dueFrom")
        public LocalDate dueFrom;

        @Parameter(description = "Promised for this day or earlier")
        @QueryParam("dueTo")
        public LocalDate dueTo;

        ActivityQuery query(Paging paging) {
            return new ActivityQuery(
                    planId, customerId, responsibleId, teamId, kind, progress, dueFrom, dueTo, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** An activity beside its plan. */
    @Schema(name = "PlannedActivity")
    public record PlannedActivityAnswer(
            @NotNull UUID id,
            @NotNull UUID planId,
            @NotNull String planTitle,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @NotNull ActivityKind kind,
            @NotNull String title,
            @NotNull LocalDate dueOn,
            @Schema(description = "Who does it; null for a customer without an owner") UUID responsibleId,
            String responsibleName,
            BigDecimal cost,
            BigDecimal spent,
            @NotNull ActivityProgress progress,
            UUID followUpPlanId,
            LocalDate promisedOn,
            @NotNull int rescheduled,
            LocalDate doneOn) {

        static PlannedActivityAnswer of(PlannedActivity one) {
            ActivityView view = one.view();
            PlanContent.Activity activity = view.activity();
            boolean named = activity.responsibleId() != null;
            return new PlannedActivityAnswer(
                    activity.id(), one.planId(), one.planTitle(), one.customerId(), one.customerName(), activity.kind(), activity.title(), activity.dueOn(),
                    named ? activity.responsibleId() : one.ownerId(), named ? view.responsibleName() : one.ownerName(), activity.cost(), view.spent(), view.progress(),
                    view.followUpId(), view.promisedOn(), view.rescheduled(), view.doneOn());
        }
    }

    /** A page of activities. */
    @Schema(name = "PlannedActivityPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PlannedActivityPage(@NotNull List<PlannedActivityAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List the activities of key-account plans",
            description = "Of all plans in force for customers that the caller sees, with what became of each: done on the worklist is done here. By `promisedOn` (default) or `customerName`.")
    public PlannedActivityPage listPlannedActivities(@BeanParam @Valid ActivityFilter filter, @BeanParam @Valid Paging paging) {
        Page<PlannedActivityAnswer> page = views.activities(filter.query(paging)).map(PlannedActivityAnswer::of);
        return new PlannedActivityPage(page.items(), page.next(), page.total());
    }
}
