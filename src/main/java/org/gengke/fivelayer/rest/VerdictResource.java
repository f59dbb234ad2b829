package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.EntryKind;
import org.gengke.fivelayer.EntryService;
import org.gengke.fivelayer.FiveLayerService;
import org.gengke.fivelayer.rest.EntryAnswers.VerdictAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.VerdictList;
import org.gengke.fivelayer.rest.EntryBodies.CheckVerdictBody;
import org.gengke.fivelayer.rest.EntryBodies.VerdictBody;
import org.gengke.fivelayer.rest.FiveLayerAnswers.ConsequenceAnswer;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.IfState;

/** What to do about the barriers of a customer (barrier layer). Said anew, and what was said before stays readable. */
@Path("/v1/customers/{id}/verdicts")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class VerdictResource {

    private final EntryService entries;
    private final FiveLayerService fiveLayers;
    private final CallerLanguage language;

    VerdictResource(EntryService entries, FiveLayerService fiveLayers, CallerLanguage language) {
        this.entries = entries;
        this.fiveLayers = fiveLayers;
        this.language = language;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read the verdict on a customer", description = "ATTACK or WATCH; none until somebody gives it. With `asOf`, what was believed at the end of that day.")
    public VerdictList listVerdicts(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return new VerdictList(entries.entries(EntryKind.VERDICT, id, FilterDates.within(asOf)).stream().map(VerdictAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the verdict on a customer", description = "What to do about its barriers: ATTACK or WATCH, which needs a reason. `/check` tells what it would change. Takes the place of the last one, which stays readable with `asOf`. With If-Match, its `version` in quotes, only of the one that the caller saw (412).")
    @APIResponse(responseCode = "201", description = "Given", content = @Content(schema = @Schema(implementation = VerdictAnswer.class)))
    public Response giveVerdict(
            @PathParam("id") UUID id, @Parameter(description = IfState.DESCRIPTION) @HeaderParam("If-Match") IfState ifMatch, @NotNull @Valid VerdictBody body) {
        VerdictAnswer answer = VerdictAnswer.of(entries.state(EntryKind.VERDICT, id, IfState.version(ifMatch), body.verdictOf(), present -> true));
        return Response.created(URI.create("/v1/customers/" + id + "/verdicts")).entity(answer).build();
    }

    @POST
    @Path("/check")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask what a verdict would change", description = "How deep we would be in the customer under it. Nothing is saved.")
    public ConsequenceAnswer checkVerdict(@PathParam("id") UUID id, @NotNull @Valid CheckVerdictBody body) {
        FiveLayerService.Consequence asked = fiveLayers.consequence(id, body.verdict());
        return ConsequenceAnswer.of(asked, new LayerTexts(language.locale(), asked.factKinds(), asked.policy()));
    }

    @DELETE
    @Path("/{verdictId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Take back a verdict", description = "One that was given by mistake, with its `version` as If-Match. What was believed until now stays readable with `asOf`.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response removeVerdict(@PathParam("id") UUID id, @PathParam("verdictId") UUID verdictId, @HeaderParam("If-Match") IfMatch ifMatch) {
        entries.remove(EntryKind.VERDICT, id, verdictId, ifMatch.version());
        return Response.noContent().build();
    }
}
