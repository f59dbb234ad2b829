package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.gengke.keyaccount.PlanReviews;
import org.gengke.keyaccount.rest.PlanReviewBodies.AgreeInReview;
import org.gengke.keyaccount.rest.PlanReviewBodies.PlanReviewAnswer;
import org.gengke.keyaccount.rest.PlanReviewBodies.PlanReviewBody;
import org.gengke.keyaccount.rest.PlanReviewBodies.PlanReviewList;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Meetings about a key-account plan. */
@Path("/v1/key-account-plans/{id}/reviews")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class PlanReviewResource {

    private final PlanReviews reviews;
    private final MergePatch mergePatch;

    PlanReviewResource(PlanReviews reviews, MergePatch mergePatch) {
        this.reviews = reviews;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List the reviews of a key-account plan", description = "Newest first, each with where every goal stood then and what became of what was agreed.")
    public PlanReviewList listKeyAccountReviews(@PathParam("id") UUID id) {
        return new PlanReviewList(reviews.reviews(id).stream().map(PlanReviewAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hold a review",
            description = "Today, of the plan in force: where each goal stands is kept. What follows for the plan itself is an adjustment (`POST …/versions`).")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = PlanReviewAnswer.class)))
    public Response holdKeyAccountReview(@PathParam("id") UUID id, @NotNull @Valid PlanReviewBody body) {
        PlanReviewAnswer held = PlanReviewAnswer.of(reviews.hold(id, body.said()));
        return Response.created(URI.create(PlanResource.BASE + id + "/reviews/" + held.id())).entity(held).build();
    }

    @GET
    @Path("/{reviewId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a review", description = "Of a plan, with what was decided and agreed.")
    public PlanReviewAnswer readKeyAccountReview(@PathParam("id") UUID id, @PathParam("reviewId") UUID reviewId) {
        return PlanReviewAnswer.of(reviews.review(id, reviewId));
    }

    @PATCH
    @Path("/{reviewId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a review", description = "Who was there, what was said and decided, until the plan is closed. What was seen stays.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PlanReviewBody.class)))
    public PlanReviewAnswer changeKeyAccountReview(
            @PathParam("id") UUID id, @PathParam("reviewId") UUID reviewId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return PlanReviewAnswer.of(MergePatch.change(ifMatch, () -> reviews.review(id, reviewId).version(), version -> reviews.change(
                id, reviewId, version, mergePatch.apply(PlanReviewBody.of(reviews.review(id, reviewId)), body, PlanReviewBody.class).said())));
    }

    @POST
    @Path("/{reviewId}/actions")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agree on an action", description = "It stands on the worklist of whoever does it; done there, it is done here.")
    @APIResponse(responseCode = "201", description = "Agreed", content = @Content(schema = @Schema(implementation = PlanReviewAnswer.class)))
    public Response agreeInKeyAccountReview(@PathParam("id") UUID id, @PathParam("reviewId") UUID reviewId, @NotNull @Valid AgreeInReview body) {
        PlanReviewAnswer review = PlanReviewAnswer.of(reviews.agree(id, reviewId, body.action()));
        return Response.created(URI.create(PlanResource.BASE + id + "/reviews/" + reviewId)).entity(review).build();
    }
}
