package org.gengke.people.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.HandoverService;
import org.gengke.people.HandoverView;
import org.gengke.people.domain.Permission;
import org.gengke.people.rest.HandoverAnswers.HandoverAnswer;
import org.gengke.people.rest.HandoverAnswers.HandoverPage;
import org.gengke.people.rest.HandoverAnswers.ItemAnswer;
import org.gengke.people.rest.HandoverAnswers.ItemPage;
import org.gengke.people.rest.HandoverAnswers.WouldMoveAnswer;
import org.gengke.people.rest.HandoverBodies.CheckHandoverRequest;
import org.gengke.people.rest.HandoverBodies.HandOverRequest;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** Handovers. */
@Path("/v1/handovers")
@Tag(name = "Handovers", description = "交接 · What somebody holds goes to others in one step, with a protocol")
@Produces(MediaType.APPLICATION_JSON)
public class HandoverResource {

    private final HandoverService handovers;
    private final CallerLanguage language;

    HandoverResource(HandoverService handovers, CallerLanguage language) {
        this.handovers = handovers;
        this.language = language;
    }

    @GET
    @RolesAllowed(Permission.PEOPLE_READ)
    @Operation(
            summary = "List handovers",
            description = "Those that the caller gave, received or did, and those from or to people of teams that the caller leads; executives and administrators see all. By `-createdAt` (default) or `fromName`.")
    public HandoverPage listHandovers(@BeanParam @Valid HandoverFilter.Rows filter, @BeanParam @Valid Paging paging) {
        Page<HandoverAnswer> page = handovers.handovers(filter.query(paging)).map(HandoverAnswer::of);
        return new HandoverPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed({Permission.CUSTOMERS_ASSIGN, Permission.PEOPLE_WRITE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand over what somebody holds",
            description = "All of it at once and as of today: customers with their team, open follow-up plans with their days, running trials, open projects, barriers that stand, values that are promised, key-account plans. Managers between people of teams that they lead, administrators between any. What the person holds when it is done counts, whatever a preview showed. 409 when there is nothing.")
    @APIResponse(responseCode = "201", description = "Handed over", content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
    public Response handOver(@NotNull @Valid HandOverRequest body) {
        HandoverView done = handovers.handOver(body.draft());
        return Response.created(URI.create("/v1/handovers/" + done.id())).entity(HandoverAnswer.of(done)).build();
    }

    @POST
    @Path("/check")
    @RolesAllowed({Permission.CUSTOMERS_ASSIGN, Permission.PEOPLE_WRITE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask what a handover would move",
            description = "What would go to whom if it were done now, and what of it needs more than the receiver masters. Nothing is saved. The same rules and refusals as when it is done; where there is nothing, all figures are 0.")
    public WouldMoveAnswer checkHandover(@NotNull @Valid CheckHandoverRequest body) {
        return WouldMoveAnswer.of(handovers.check(body.draft()), language.locale());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Read the protocol of a handover", description = "By id. What moved is in its list.")
    public HandoverAnswer readHandover(@PathParam("id") UUID id) {
        return HandoverAnswer.of(handovers.handover(id));
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List what a handover moved",
            description = "What of it the caller sees now, under the names of then. By `customerName` (default) or `dueOn`.")
    public ItemPage listHandoverItems(@PathParam("id") UUID id, @BeanParam @Valid HandoverFilter.Items filter, @BeanParam @Valid Paging paging) {
        Page<ItemAnswer> page = handovers.items(id, filter.query(paging)).map(one -> ItemAnswer.of(one, language.locale()));
        return new ItemPage(page.items(), page.next(), page.total());
    }
}
