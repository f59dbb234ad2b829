package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.StatusChangeView;
import org.gengke.customer.StatusService;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.rest.CustomerAnswer.PauseAnswer;
import org.gengke.customer.rest.CustomerRequests.PauseRequest;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;

/** Changes of a customer's status. */
@Path("/v1/customers/{id}/status-changes")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class StatusChangeResource {

    private final StatusService statuses;
    private final BusinessClock clock;

    StatusChangeResource(StatusService statuses, BusinessClock clock) {
        this.statuses = statuses;
        this.clock = clock;
    }

    /** A change of status. */
    @Schema(
            name = "ChangeStatusRequest",
            examples = "{\"toStatus\":\"PAUSED\",\"effectiveOn\":\"2026-09-23\",\"reason\":\"客户今年预算已用完\",\"pause\":{\"cause\":\"NO_BUDGET\",\"side\":\"THEIRS\",\"reEvaluateOn\":\"2027-01-11\"}}")
    public record ChangeStatusRequest(
            @Schema(description = "Absent for a paused customer: it resumes to the status that it had") CustomerStatus toStatus,
            @Schema(description = "Not in the future; today when absent") LocalDate effectiveOn,
            @Size(max = 2000) String reason,
            @Schema(description = "For ABANDONED: why it is judged to be without value; the same as `reason`") @Size(max = 2000) String assessment,
            @Schema(description = "For PAUSED") @Valid PauseRequest pause,
            @Schema(description = "For HELD_BY_COMPETITOR: who holds it") UUID competitorId,
            @Schema(description = "For WON; GENERAL when absent") Importance importance,
            @Schema(description = "For WON: has the potential to become a key customer") Boolean hasPotential) {

        StatusService.Wish wish() {
            if (reason != null && assessment != null) {
                throw InvalidContent.at("#/assessment", "given-twice");
            }
            return new StatusService.Wish(
                    toStatus, effectiveOn, reason == null ? assessment : reason, PauseRequest.toPause(pause), competitorId, importance, hasPotential);
        }
    }

    /** One entry of the history. */
    @Schema(name = "StatusChange")
    public record StatusChangeAnswer(
            @NotNull UUID id,
            @Schema(description = "Absent in the first entry") CustomerStatus fromStatus,
            @NotNull CustomerStatus toStatus,
            @NotNull LocalDate effectiveOn,
            @Schema(description = "The day of the next entry; absent while it lasts") LocalDate endedOn,
            @Schema(description = "Days in this status, up to today while it lasts") @NotNull long durationDays,
            @Schema(description = "HAND, IMPORT, CREATED (the default of a new record), RECORDED (stated at its creation), INTERACTIONS, TRIAL_RECEIVED, TRIAL_ENDED, FIRST_ORDER, MERGE (another record of the customer, named in the reason, was won)")
                    @NotNull String rule,
            UUID actorId,
            String actorName,
            String reason,
            PauseAnswer pause,
            UUID competitorId,
            String competitorName,
            @NotNull Instant recordedAt) {

        static StatusChangeAnswer of(StatusChangeView view, LocalDate today) {
            LocalDate end = view.endedOn() == null ? today : view.endedOn();
            return new StatusChangeAnswer(
                    view.id(), view.from(), view.to(), view.effectiveOn(), view.endedOn(),
                    Math.max(0, ChronoUnit.DAYS.between(view.effectiveOn(), end)), view.rule(), view.actorId(), view.actorName(),
                    view.reason(), PauseAnswer.of(view.pause()), view.competitorId(), view.competitorName(), view.recordedAt());
        }
    }

    /** The whole history, newest first. */
    @Schema(name = "StatusHistory")
    public record StatusHistoryAnswer(@NotNull List<StatusChangeAnswer> items, String next) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List changes of status", description = "By effective date, newest first, with the days spent in each status.")
    public StatusHistoryAnswer listStatusChanges(@PathParam("id") UUID id) {
        LocalDate today = clock.today();
        return new StatusHistoryAnswer(statuses.history(id).stream().map(view -> StatusChangeAnswer.of(view, today)).toList(), null);
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the status",
            description = "A move that is not allowed is refused with the allowed ones; one that lacks something with what is missing. ABANDONED needs a manager. A past effective date is put into the history where it belongs.")
    @APIResponse(responseCode = "201", description = "Changed", content = @Content(schema = @Schema(implementation = StatusChangeAnswer.class)))
    public Response changeStatus(@PathParam("id") UUID id, @NotNull @Valid ChangeStatusRequest body) {
        StatusChangeView change = statuses.change(id, body.wish());
        return Response.created(URI.create("/v1/customers/" + id + "/status-changes"))
                .entity(StatusChangeAnswer.of(change, clock.today()))
                .build();
    }
}
