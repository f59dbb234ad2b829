package org.gengke.fivelayer.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.ReviewService;
import org.gengke.fivelayer.ReviewView;
import org.gengke.fivelayer.domain.Layer;
import org.gengke.fivelayer.rest.ReviewAnswers.CustomerAnswer;
import org.gengke.fivelayer.rest.ReviewAnswers.CustomersAnswer;
import org.gengke.fivelayer.rest.ReviewAnswers.ReviewAnswer;
import org.gengke.fivelayer.rest.ReviewAnswers.ReviewPage;
import org.gengke.fivelayer.rest.ReviewBodies.AgreeActionRequest;
import org.gengke.fivelayer.rest.ReviewBodies.HoldReviewRequest;
import org.gengke.fivelayer.rest.ReviewBodies.ReviewNoteRequest;
import org.gengke.fivelayer.rest.ReviewBodies.ReviewPatch;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Reviews. */
@Path("/v1/five-layer/reviews")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private static final String BASE = "/v1/five-layer/reviews/";

    private final ReviewService reviews;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    ReviewResource(ReviewService reviews, MergePatch mergePatch, BusinessClock clock) {
        this.reviews = reviews;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Filters of the list. */
    public static class ReviewFilter {
        @Parameter(description = "Whose customers were gone through")
        @QueryParam("personId")
        public List<UUID> personId;

        @Parameter(description = "People of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("closed")
        public Boolean closed;

        @QueryParam("heldFrom")
        public LocalDate heldFrom;

        @QueryParam("heldTo")
        public LocalDate heldTo;

        ReviewView.Query query(Paging paging) {
            return new ReviewView.Query(
                    personId, teamId, closed, FilterDates.within(heldFrom), FilterDates.within(heldTo), paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List reviews",
            description = "Of the people of teams that the caller leads, and the caller's own; executives see all. By `-heldOn` (default), `personName` or `updatedAt`.")
    public ReviewPage listReviews(@BeanParam @Valid ReviewFilter filter, @BeanParam @Valid Paging paging) {
        Page<ReviewAnswer> page = reviews.reviews(filter.query(paging)).map(ReviewAnswer::of);
        return new ReviewPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_CONFIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin a review",
            description = "Of a person of a team that the caller leads, with the customers that this person looks after and for whom the model is required, or begun. How deep we are in each of them is kept as it is now.")
    @APIResponse(responseCode = "201", description = "Begun", content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    public Response holdReview(@NotNull @Valid HoldReviewRequest body) {
        ReviewView review = reviews.hold(body.personId(), body.draft(clock.today()));
        return Response.created(URI.create(BASE + review.id())).entity(ReviewAnswer.of(review)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a review", description = "By id.")
    public ReviewAnswer readReview(@PathParam("id") UUID id) {
        return ReviewAnswer.of(reviews.review(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_CONFIRM)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a review", description = "Day, participants, note; `closed: true` ends it and tells the person, after which nothing is noted or agreed any more until it is opened again.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ReviewPatch.class)))
    public ReviewAnswer changeReview(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return ReviewAnswer.of(MergePatch.change(ifMatch, () -> reviews.review(id).version(), version -> {
            ReviewPatch wanted = mergePatch.apply(ReviewPatch.of(ReviewService.draftOf(reviews.review(id))), body, ReviewPatch.class);
            return reviews.change(id, version, wanted.draft());
        }));
    }

    @GET
    @Path("/{id}/customers")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List the customers of a review",
            description = "Those that the caller sees, all at once, in the order in which they are gone through: how deep we were at the review before, when this one began and now, with notes and what was agreed, layer by layer.")
    public CustomersAnswer listReviewedCustomers(@PathParam("id") UUID id) {
        return new CustomersAnswer(reviews.customers(id).stream().map(CustomerAnswer::of).toList());
    }

    @GET
    @Path("/{id}/customers/{customerId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a customer of a review", description = "With notes and what was agreed, layer by layer.")
    public CustomerAnswer readReviewedCustomer(@PathParam("id") UUID id, @PathParam("customerId") UUID customerId) {
        return CustomerAnswer.of(reviews.customer(id, customerId));
    }

    @PUT
    @Path("/{id}/customers/{customerId}/layers/{layer}")
    @RolesAllowed(Permission.CUSTOMERS_CONFIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note what was said about a layer", description = "`If-Match` is the version of the customer in the review. 409 once the review is closed.")
    public CustomerAnswer noteLayer(
            @PathParam("id") UUID id,
            @PathParam("customerId") UUID customerId,
            @PathParam("layer") Layer layer,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReviewNoteRequest body)
            throws JsonProcessingException {
        return CustomerAnswer.of(MergePatch.change(
                ifMatch, () -> reviews.customer(id, customerId).version(), version -> reviews.note(id, customerId, version, layer, body.text())));
    }

    @POST
    @Path("/{id}/customers/{customerId}/actions")
    @RolesAllowed(Permission.CUSTOMERS_CONFIRM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree on an action",
            description = "It becomes a follow-up plan of the customer's owner, or of whoever is named; what becomes of it is read from there. 409 once the review is closed.")
    @APIResponse(responseCode = "201", description = "Agreed", content = @Content(schema = @Schema(implementation = CustomerAnswer.class)))
    public Response agreeOnAction(@PathParam("id") UUID id, @PathParam("customerId") UUID customerId, @NotNull @Valid AgreeActionRequest body) {
        CustomerAnswer customer = CustomerAnswer.of(reviews.agree(id, customerId, body.agreed()));
        return Response.created(URI.create(BASE + id + "/customers/" + customer.customerId())).entity(customer).build();
    }
}
