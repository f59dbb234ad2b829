package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.PlanDetail;
import org.gengke.keyaccount.PlanService;
import org.gengke.keyaccount.PlanViews;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.rest.PlanAnswers.ActivityAnswer;
import org.gengke.keyaccount.rest.PlanAnswers.GoalAnswer;
import org.gengke.keyaccount.rest.PlanBodies.ActivityBody;
import org.gengke.keyaccount.rest.PlanBodies.GoalBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Goals and activities of the version of a plan that is being written, or of the one in force. Their entity tag is the plan's. */
@Path("/v1/key-account-plans/{id}")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class PlanPartResource {

    private final PlanViews views;
    private final PlanService plans;
    private final MergePatch mergePatch;

    PlanPartResource(PlanViews views, PlanService plans, MergePatch mergePatch) {
        this.views = views;
        this.plans = plans;
        this.mergePatch = mergePatch;
    }

    /** The goals of a plan. */
    @Schema(name = "KeyAccountGoals")
    public record GoalList(@NotNull List<GoalAnswer> items) {}

    /** The activities of a plan. */
    @Schema(name = "KeyAccountActivities")
    public record ActivityList(@NotNull List<ActivityAnswer> items) {}

    @GET
    @Path("/goals")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List the goals of a key-account plan", description = "Of its latest version: the one that is being written or lies with a manager, without one the one in force.")
    public GoalList listKeyAccountGoals(@PathParam("id") UUID id) {
        PlanDetail plan = latest(id);
        return new GoalList(plan.goals().stream().map(goal -> GoalAnswer.of(plan.plan(), goal)).toList());
    }

    @POST
    @Path("/goals")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a goal", description = "To the version that is being written; 409 when none is. What it starts from is taken from the data.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = GoalAnswer.class)))
    public Response createKeyAccountGoal(@PathParam("id") UUID id, @NotNull @Valid GoalBody body) {
        PlanContent.Goal goal = plans.addGoal(id, null, body.goal(Ids.next()));
        return Response.created(URI.create(PlanResource.BASE + id + "/goals/" + goal.id())).entity(goal(id, goal.id())).build();
    }

    @GET
    @Path("/goals/{goalId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a goal", description = "Of the latest version of its plan.")
    public GoalAnswer readKeyAccountGoal(@PathParam("id") UUID id, @PathParam("goalId") UUID goalId) {
        return goal(id, goalId);
    }

    @PATCH
    @Path("/goals/{goalId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a goal", description = "Of the version that is being written. `If-Match` is the version of the plan. What it starts from is measured anew when its days or its metric change.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = GoalBody.class)))
    public GoalAnswer changeKeyAccountGoal(
            @PathParam("id") UUID id, @PathParam("goalId") UUID goalId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> views.plan(id).version(), version -> plans.changeGoal(
                id, version, mergePatch.apply(GoalBody.of(plans.goal(id, goalId)), body, GoalBody.class).goal(goalId)));
        return goal(id, goalId);
    }

    @DELETE
    @Path("/goals/{goalId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove a goal", description = "From the version that is being written. Activities that served it stay. `If-Match` is the version of the plan.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeKeyAccountGoal(@PathParam("id") UUID id, @PathParam("goalId") UUID goalId, @HeaderParam("If-Match") IfMatch ifMatch)
            throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> views.plan(id).version(), version -> {
            plans.removeGoal(id, version, goalId);
            return null;
        });
    }

    @GET
    @Path("/activities")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List the activities of a key-account plan", description = "Of its latest version, with what became of each.")
    public ActivityList listKeyAccountActivities(@PathParam("id") UUID id) {
        PlanDetail plan = latest(id);
        return new ActivityList(plan.activities().stream().map(one -> ActivityAnswer.of(plan.plan(), one)).toList());
    }

    @POST
    @Path("/activities")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an activity", description = "To the version that is being written; once that is approved it is a follow-up plan of whoever is responsible.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = ActivityAnswer.class)))
    public Response createKeyAccountActivity(@PathParam("id") UUID id, @NotNull @Valid ActivityBody body) {
        PlanContent.Activity activity = plans.addActivity(id, null, body.activity(Ids.next()));
        return Response.created(URI.create(PlanResource.BASE + id + "/activities/" + activity.id())).entity(activity(id, activity.id())).build();
    }

    @GET
    @Path("/activities/{activityId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read an activity", description = "Of the latest version of its plan.")
    public ActivityAnswer readKeyAccountActivity(@PathParam("id") UUID id, @PathParam("activityId") UUID activityId) {
        return activity(id, activityId);
    }

    @PATCH
    @Path("/activities/{activityId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an activity", description = "Of the version that is being written. `If-Match` is the version of the plan.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ActivityBody.class)))
    public ActivityAnswer changeKeyAccountActivity(
            @PathParam("id") UUID id, @PathParam("activityId") UUID activityId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> views.plan(id).version(), version -> plans.changeActivity(
                id, version, mergePatch.apply(ActivityBody.of(plans.activity(id, activityId)), body, ActivityBody.class).activity(activityId)));
        return activity(id, activityId);
    }

    @DELETE
    @Path("/activities/{activityId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove an activity", description = "From the version that is being written; once that is approved, its open follow-up is cancelled. `If-Match` is the version of the plan.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeKeyAccountActivity(@PathParam("id") UUID id, @PathParam("activityId") UUID activityId, @HeaderParam("If-Match") IfMatch ifMatch)
            throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> views.plan(id).version(), version -> {
            plans.removeActivity(id, version, activityId);
            return null;
        });
    }

    private PlanDetail latest(UUID id) {
        return views.version(id, views.latest(id).number());
    }

    private GoalAnswer goal(UUID id, UUID goalId) {
        PlanDetail plan = latest(id);
        return plan.goals().stream().filter(one -> one.goal().id().equals(goalId)).map(one -> GoalAnswer.of(plan.plan(), one)).findFirst()
                .orElseThrow(NotFound::new);
    }

    private ActivityAnswer activity(UUID id, UUID activityId) {
        PlanDetail plan = latest(id);
        return plan.activities().stream().filter(one -> one.activity().id().equals(activityId)).map(one -> ActivityAnswer.of(plan.plan(), one)).findFirst()
                .orElseThrow(NotFound::new);
    }
}
