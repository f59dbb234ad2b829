package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.gengke.keyaccount.IncentiveQuery;
import org.gengke.keyaccount.IncentiveService;
import org.gengke.keyaccount.domain.IncentiveKind;
import org.gengke.keyaccount.rest.IncentiveAnswers.CountedOrderPage;
import org.gengke.keyaccount.rest.IncentiveAnswers.IncentiveAnswer;
import org.gengke.keyaccount.rest.IncentiveAnswers.IncentivePage;
import org.gengke.keyaccount.rest.IncentiveAnswers.PlaceAnswer;
import org.gengke.keyaccount.rest.IncentiveAnswers.RankingAnswer;
import org.gengke.keyaccount.rest.IncentiveBodies.CreateIncentive;
import org.gengke.keyaccount.rest.IncentiveBodies.IncentivePatch;
import org.gengke.keyaccount.rest.IncentiveBodies.PayoutBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Incentives of accounts. */
@Path("/v1/incentives")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class IncentiveResource {

    private final IncentiveService incentives;
    private final MergePatch mergePatch;

    IncentiveResource(IncentiveService incentives, MergePatch mergePatch) {
        this.incentives = incentives;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class IncentiveFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("kind")
        public List<IncentiveKind> kind;

        @Parameter(description = "A day in their period")
        @QueryParam("runningOn")
        public LocalDate runningOn;

        IncentiveQuery query(Paging paging) {
            return new IncentiveQuery(customerId, kind, runningOn, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List incentives",
            description = "Of the customers that the caller sees, each with what its orders come to. By `-endsOn` (default), `customerName` or `updatedAt`.")
    public IncentivePage listIncentives(@BeanParam @Valid IncentiveFilter filter, @BeanParam @Valid Paging paging) {
        return IncentivePage.of(incentives.incentives(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree on an incentive",
            description = "A discount, a joint promotion, a contest among accounts, or a rebate. A rebate accrues by itself from the confirmed orders of its period: cancelled ones do not count, and what is corrected afterwards moves it. Each tier's part is rounded half up to the cent, and the sum is that of the parts. MARGINAL: each rate is of the part between its tier and the next; WHOLE: the rate of the highest tier reached is of all. Two rebates of one account for the same products and days are refused (409 `rebates-overlap`). A contest is made for each account that takes part.")
    @APIResponse(responseCode = "201", description = "Agreed", content = @Content(schema = @Schema(implementation = IncentiveAnswer.class)))
    public Response createIncentive(@NotNull @Valid CreateIncentive body) {
        List<UUID> others = body.participantIds() == null ? List.of() : body.participantIds();
        IncentiveAnswer answer = IncentiveAnswer.of(incentives.add(body.customerId(), others, body.content()));
        return Response.created(URI.create("/v1/incentives/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read an incentive", description = "With what its orders come to, and of a rebate what has accrued, was paid and remains.")
    public IncentiveAnswer readIncentive(@PathParam("id") UUID id) {
        return IncentiveAnswer.of(incentives.incentive(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change an incentive",
            description = "Absent properties stay; customer and kind stay always. What has accrued follows from the new rules at once. What is changed of a contest is changed for all that take part.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = IncentivePatch.class)))
    public IncentiveAnswer changeIncentive(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return IncentiveAnswer.of(MergePatch.change(ifMatch, () -> incentives.incentive(id).version(), version -> {
            var present = incentives.incentive(id).content();
            return incentives.change(id, version, mergePatch.apply(IncentivePatch.of(present), body, IncentivePatch.class).content(present));
        }));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove an incentive", description = "One that was agreed by mistake, or an account from a contest. 409 once something was paid out.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeIncentive(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> incentives.incentive(id).version(), version -> {
            incentives.remove(id, version);
            return null;
        });
    }

    @GET
    @Path("/{id}/orders")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List the orders that count for an incentive",
            description = "The explanation of its figures: turnover and quantity of the lines that count; they add up to those of the incentive. By `-orderedOn` (default).")
    public CountedOrderPage listIncentiveOrders(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return CountedOrderPage.of(incentives.orders(id, paging.sort, paging.after, paging.limit, paging.count));
    }

    @GET
    @Path("/{id}/ranking")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read the ranking of a contest",
            description = "By its basis, best first, ranked over all accounts that take part; those that the caller does not see are left out. Empty but for a contest.")
    public RankingAnswer readContestRanking(@PathParam("id") UUID id) {
        return new RankingAnswer(incentives.ranking(id).stream().map(PlaceAnswer::of).toList());
    }

    @POST
    @Path("/{id}/payouts")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a pay-out of a rebate",
            description = "Answers the rebate. More than remains is refused (422 `payout-above-accrual`) unless a reason is given. 409 for another kind of incentive, and while another rebate of the account is for the same products and days (`rebates-overlap`), as after two customers were merged, until one of them is ended.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = IncentiveAnswer.class)))
    public Response recordRebatePayout(@PathParam("id") UUID id, @NotNull @Valid PayoutBody body) {
        IncentiveAnswer answer = IncentiveAnswer.of(incentives.pay(id, body.payout()));
        return Response.created(URI.create("/v1/incentives/" + id)).entity(answer).build();
    }

    @DELETE
    @Path("/{id}/payouts/{payoutId}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Take a pay-out back", description = "One that was recorded by mistake. `If-Match` is the version of the rebate.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void removeRebatePayout(@PathParam("id") UUID id, @PathParam("payoutId") UUID payoutId, @HeaderParam("If-Match") IfMatch ifMatch) throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> incentives.incentive(id).version(), version -> {
            incentives.takeBack(id, version, payoutId);
            return null;
        });
    }
}
