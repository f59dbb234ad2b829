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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.PunctualityQuery;
import org.gengke.followup.domain.Punctuality;
import org.gengke.people.domain.Permission;

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
            @Schema(description = "rescheduled / planned; null when nothing was due") BigDecimal rescheduleRate) {

        static PunctualityAnswer of(LocalDate from, LocalDate to, Punctuality punctuality) {
            return new PunctualityAnswer(
                    from, to, punctuality.due(), punctuality.inTime(), punctuality.late(), punctuality.open(), punctuality.cancelled(), punctuality.rescheduled(),
                    punctuality.rate().orElse(null), punctuality.rescheduleRate().orElse(null));
        }
    }

    @GET
    @RolesAllowed(Permission.FOLLOW_UP_READ)
    @Operation(
            summary = "Read the punctuality",
            description = "Of plans first due from `from` to `to`, both included, as far as the caller sees the customers; by owner or by team with all below it. A plan that a person cancels on its first due date or later counts as not in time; one that a person cancels earlier, or a rule at any time (such as SUPERSEDED, PAUSED or MERGED), is left out. The lists behind the figures: `/follow-up-plans?counted=true&firstDueFrom=…&firstDueTo=…`, with `punctual=true` for those in time, `state=DONE&punctual=false` for late ones, `state=PLANNED` for open ones, `state=CANCELLED` for cancelled ones, `rescheduled=true` for rescheduled ones.")
    public PunctualityAnswer readPunctuality(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("ownerId") List<UUID> ownerId,
            @QueryParam("teamId") List<UUID> teamId) {
        LocalDate first = QueryDates.within(from);
        LocalDate last = QueryDates.within(to);
        return PunctualityAnswer.of(first, last, plans.punctuality(new PunctualityQuery(first, last, ownerId, teamId)));
    }
}
