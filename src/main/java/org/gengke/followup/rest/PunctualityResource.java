package org.gengke.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import org.gengke.customer.SegmentFilter;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.PunctualityQuery;
import org.gengke.followup.domain.PlanState;
import org.gengke.followup.domain.Punctuality;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;

/** 按时率. */
@Path("/v1/punctuality")
@Tag(name = "Follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class PunctualityResource {

    private final FollowUpPlanService plans;

    PunctualityResource(FollowUpPlanService plans) {
        this.plans = plans;
    }

    /** Promises first due in a period, and how they were kept. */
    @Schema(name = "Punctuality")
    public record PunctualityAnswer(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Schema(description = "Plans first due in the period. Left out are those that a rule cancelled at any time, and those that a person cancelled before the first due date") @NotNull long planned,
            @Schema(description = "Done on or before the first due date") @NotNull long doneInTime,
            @NotNull long doneLate,
            @NotNull long open,
            @Schema(description = "Cancelled by a person on the first due date or later: not in time") @NotNull long cancelled,
            @NotNull long rescheduled,
            @Schema(description = "doneInTime / planned; null when nothing was due") BigDecimal rate,
            @Schema(description = "rescheduled / planned; null when nothing was due") BigDecimal rescheduleRate,
            @NotNull PunctualityLists lists) {

        static PunctualityAnswer of(PunctualityQuery asked, Punctuality punctuality) {
            return new PunctualityAnswer(
                    asked.from(), asked.to(), punctuality.due(), punctuality.inTime(), punctuality.late(), punctuality.open(), punctuality.cancelled(), punctuality.rescheduled(),
                    punctuality.rate().orElse(null), punctuality.rescheduleRate().orElse(null), PunctualityLists.of(asked));
        }
    }

    /** Path and query of the plans behind each count. */
    @Schema(name = "PunctualityLists")
    public record PunctualityLists(
            @Schema(description = PlanListLink.DESCRIPTION) @NotNull String planned,
            @Schema(description = PlanListLink.DESCRIPTION) @NotNull String doneInTime,
            @Schema(description = PlanListLink.DESCRIPTION) @NotNull String doneLate,
            @Schema(description = PlanListLink.DESCRIPTION) @NotNull String open,
            @Schema(description = PlanListLink.DESCRIPTION) @NotNull String cancelled,
            @Schema(description = PlanListLink.DESCRIPTION) @NotNull String rescheduled) {

        static PunctualityLists of(PunctualityQuery asked) {
            PlanListLink all = PlanListLink.promised(asked);
            PlanListLink done = all.with("state", PlanState.DONE);
            return new PunctualityLists(
                    all.link(),
                    done.with("punctual", true).link(),
                    done.with("punctual", false).link(),
                    all.with("state", PlanState.PLANNED).link(),
                    all.with("state", PlanState.CANCELLED).link(),
                    all.with("rescheduled", true).link());
        }
    }

    @GET
    @RolesAllowed(Permission.FOLLOW_UP_READ)
    @Operation(
            summary = "Read the punctuality",
            description = "Of plans first due from `from` to `to`, both included, as far as the caller sees the customers; by owner or by team with all below it. A plan that a person cancels on its first due date or later counts as not in time; one that a person cancels earlier, or a rule at any time (such as SUPERSEDED, PAUSED or MERGED), is left out. `lists` has the list behind each count.")
    public PunctualityAnswer readPunctuality(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("ownerId") List<UUID> ownerId,
            @QueryParam("teamId") List<UUID> teamId,
            @Parameter(description = SegmentFilter.DESCRIPTION) @QueryParam("segmentId") List<UUID> segmentId) {
        PunctualityQuery asked = new PunctualityQuery(FilterDates.within(from), FilterDates.within(to), ownerId, teamId, segmentId);
        return PunctualityAnswer.of(asked, plans.punctuality(asked));
    }
}
