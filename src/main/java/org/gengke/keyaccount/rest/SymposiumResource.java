package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.SymposiumService;
import org.gengke.keyaccount.rest.SymposiumAnswers.DecisionAnswer;
import org.gengke.keyaccount.rest.SymposiumAnswers.DecisionList;
import org.gengke.keyaccount.rest.SymposiumAnswers.DecisionRequest;
import org.gengke.keyaccount.rest.SymposiumAnswers.InvitationAnswer;
import org.gengke.keyaccount.rest.SymposiumAnswers.InviteRequest;
import org.gengke.keyaccount.rest.SymposiumAnswers.SymposiumAnswer;
import org.gengke.keyaccount.rest.SymposiumAnswers.SymposiumBody;
import org.gengke.keyaccount.rest.SymposiumAnswers.SymposiumPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** The yearly symposiums with key accounts. */
@Path("/v1/symposiums")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class SymposiumResource {

    private static final String BASE = "/v1/symposiums/";

    private final SymposiumService symposiums;
    private final MergePatch mergePatch;

    SymposiumResource(SymposiumService symposiums, MergePatch mergePatch) {
        this.symposiums = symposiums;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List symposiums", description = "All of them; whom they invite is counted as far as the caller sees the customers. By `-heldOn`.")
    public SymposiumPage listSymposiums(@BeanParam @Valid Paging paging) {
        Page<SymposiumAnswer> page = symposiums.symposiums(paging.sort, paging.after, paging.limit, paging.count).map(SymposiumAnswer::of);
        return new SymposiumPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan a symposium", description = "Its day, topic and place.")
    @APIResponse(responseCode = "201", description = "Planned", content = @Content(schema = @Schema(implementation = SymposiumAnswer.class)))
    public Response createSymposium(@NotNull @Valid SymposiumBody body) {
        SymposiumAnswer symposium = SymposiumAnswer.of(symposiums.add(body.draft()));
        return Response.created(URI.create(BASE + symposium.id())).entity(symposium).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a symposium", description = "With how many were invited and came, as far as the caller sees the customers.")
    public SymposiumAnswer readSymposium(@PathParam("id") UUID id) {
        return SymposiumAnswer.of(symposiums.symposium(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a symposium", description = "Its day, topic, place or note.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SymposiumBody.class)))
    public SymposiumAnswer changeSymposium(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return SymposiumAnswer.of(MergePatch.change(ifMatch, () -> symposiums.symposium(id).version(), version -> {
            SymposiumBody wanted = mergePatch.apply(SymposiumBody.of(symposiums.symposium(id).said()), body, SymposiumBody.class);
            return symposiums.change(id, version, wanted.draft());
        }));
    }

    @POST
    @Path("/{id}/invitations")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Invite an account to a symposium", description = "As a whole, or one of its contacts; 409 when they were invited before.")
    @APIResponse(responseCode = "201", description = "Invited", content = @Content(schema = @Schema(implementation = InvitationAnswer.class)))
    public Response inviteToSymposium(@PathParam("id") UUID id, @NotNull @Valid InviteRequest body) {
        InvitationAnswer invitation = InvitationAnswer.of(symposiums.invite(id, body.invitation()));
        return Response.created(URI.create("/v1/symposium-invitations/" + invitation.id())).entity(invitation).build();
    }

    @GET
    @Path("/{id}/decisions")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List the decisions of a symposium", description = "Those about all, and those about accounts that the caller sees; the first due first.")
    public DecisionList listSymposiumDecisions(@PathParam("id") UUID id) {
        return new DecisionList(symposiums.decisions(id).stream().map(DecisionAnswer::of).toList());
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a decision of a symposium", description = "Once it was held; 422 before. It can become a follow-up plan with the account in the same step.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = DecisionAnswer.class)))
    public Response decideAtSymposium(@PathParam("id") UUID id, @NotNull @Valid DecisionRequest body) {
        DecisionAnswer decision = DecisionAnswer.of(symposiums.decide(id, body.decision()));
        return Response.created(URI.create(BASE + id + "/decisions")).entity(decision).build();
    }
}
