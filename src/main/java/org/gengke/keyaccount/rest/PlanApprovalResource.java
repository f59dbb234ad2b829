package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.gengke.keyaccount.PlanApproval;
import org.gengke.keyaccount.PlanRetreat;
import org.gengke.keyaccount.PlanViews;
import org.gengke.keyaccount.rest.PlanAnswers.CommentAnswer;
import org.gengke.keyaccount.rest.PlanAnswers.CommentList;
import org.gengke.keyaccount.rest.PlanAnswers.PlanAnswer;
import org.gengke.keyaccount.rest.PlanAnswers.VersionAnswer;
import org.gengke.keyaccount.rest.PlanAnswers.VersionList;
import org.gengke.keyaccount.rest.PlanBodies.AdjustBody;
import org.gengke.keyaccount.rest.PlanBodies.ApprovalBody;
import org.gengke.keyaccount.rest.PlanBodies.CloseBody;
import org.gengke.keyaccount.rest.PlanBodies.CostBody;
import org.gengke.keyaccount.rest.PlanBodies.RemarkBody;
import org.gengke.keyaccount.rest.PlanBodies.WordBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** How a plan comes into force, is adjusted and ends. */
@Path("/v1/key-account-plans/{id}")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class PlanApprovalResource {

    private final PlanApproval approval;
    private final PlanRetreat retreat;
    private final PlanViews views;

    PlanApprovalResource(PlanApproval approval, PlanRetreat retreat, PlanViews views) {
        this.approval = approval;
        this.retreat = retreat;
        this.views = views;
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand in a key-account plan", description = "The version that is being written, to a manager of the customer's team. It needs a goal, and activities from today on.")
    public PlanAnswer submitKeyAccountPlan(@PathParam("id") UUID id, @NotNull @Valid RemarkBody body) {
        return PlanAnswer.of(approval.submit(id, null, body.note()));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Permission.KEY_ACCOUNTS_APPROVE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve a key-account plan, or give it back",
            description = "By a manager of the customer's team who neither wrote any of it nor ever handed it in. Approved, it is in force and each of its activities is a follow-up plan of whoever is responsible.")
    public PlanAnswer decideKeyAccountPlan(@PathParam("id") UUID id, @NotNull @Valid ApprovalBody body) {
        if (body.approved()) {
            return PlanAnswer.of(approval.approve(id, null, body.note()));
        }
        if (body.note() == null || body.note().isBlank()) {
            throw InvalidContent.at("#/note", "not-null");
        }
        return PlanAnswer.of(approval.giveBack(id, null, body.note()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a key-account plan back",
            description = "The version that lies with a manager is being written again. Only by whoever handed it in (403 for others), and before it is decided on.")
    public PlanAnswer withdrawKeyAccountPlan(@PathParam("id") UUID id, @NotNull @Valid RemarkBody body) {
        return PlanAnswer.of(retreat.withdraw(id, body.note()));
    }

    @GET
    @Path("/versions")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List the versions of a key-account plan", description = "Newest first.")
    public VersionList listKeyAccountPlanVersions(@PathParam("id") UUID id) {
        return new VersionList(views.versions(id).stream().map(VersionAnswer::of).toList());
    }

    @POST
    @Path("/versions")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adjust a key-account plan", description = "A new version, which says at first what the one in force says. That one stays in force until the new one is approved. One adjustment at a time.")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response adjustKeyAccountPlan(@PathParam("id") UUID id, @NotNull @Valid AdjustBody body) {
        PlanAnswer plan = PlanAnswer.of(approval.adjust(id, null, body.reason()));
        return Response.created(URI.create(PlanResource.BASE + id + "/versions/" + plan.number())).entity(plan).build();
    }

    @GET
    @Path("/versions/{number}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a version of a key-account plan", description = "Old ones stay readable.")
    public PlanAnswer readKeyAccountPlanVersion(@PathParam("id") UUID id, @PathParam("number") int number) {
        return PlanAnswer.of(views.version(id, number));
    }

    @DELETE
    @Path("/versions/{number}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Give up a version", description = "One that is being written or lies with a manager; the one in force goes on. A plan that was never in force goes with its first version: only the audit trail tells of it. `If-Match` is the version of the plan.")
    @APIResponse(responseCode = "204", description = "Given up")
    public void discardKeyAccountPlanVersion(@PathParam("id") UUID id, @PathParam("number") int number, @HeaderParam("If-Match") IfMatch ifMatch)
            throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> views.plan(id).version(), version -> {
            retreat.discard(id, version, number);
            return null;
        });
    }

    @GET
    @Path("/versions/{number}/difference")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Compare a version with the one before", description = "With the one that was in force before it, goal by goal and activity by activity, in words.")
    public DifferenceAnswer readKeyAccountPlanDifference(@PathParam("id") UUID id, @PathParam("number") int number) {
        return DifferenceAnswer.of(number, views.difference(id, number));
    }

    @GET
    @Path("/comments")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List what was said about a key-account plan", description = "In its order; with each version that was handed in, approved or given back.")
    public CommentList listKeyAccountPlanComments(@PathParam("id") UUID id) {
        return new CommentList(views.comments(id).stream().map(CommentAnswer::of).toList());
    }

    @POST
    @Path("/comments")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say something about a key-account plan", description = "To its latest version.")
    @APIResponse(responseCode = "201", description = "Said", content = @Content(schema = @Schema(implementation = CommentList.class)))
    public Response commentKeyAccountPlan(@PathParam("id") UUID id, @NotNull @Valid WordBody body) {
        CommentList said = new CommentList(approval.remark(id, body.note()).stream().map(CommentAnswer::of).toList());
        return Response.created(URI.create(PlanResource.BASE + id + "/comments")).entity(said).build();
    }

    @PUT
    @Path("/activities/{activityId}/cost")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note what an activity came to cost", description = "Of the version in force. `If-Match` is the version of the plan.")
    public PlanAnswer noteKeyAccountActivityCost(
            @PathParam("id") UUID id, @PathParam("activityId") UUID activityId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CostBody body)
            throws JsonProcessingException {
        return PlanAnswer.of(MergePatch.change(ifMatch, () -> views.plan(id).version(), version -> approval.spend(id, version, activityId, body.spent())));
    }

    @POST
    @Path("/closing")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close a key-account plan", description = "With what it came to and what was learnt. Activities that are still open are cancelled; nothing of it changes any more.")
    public PlanAnswer closeKeyAccountPlan(@PathParam("id") UUID id, @NotNull @Valid CloseBody body) {
        return PlanAnswer.of(approval.close(id, null, body.result(), body.note(), body.lessons()));
    }
}
