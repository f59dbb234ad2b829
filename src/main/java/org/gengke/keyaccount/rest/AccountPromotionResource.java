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
import org.gengke.keyaccount.AccountPromotionQuery;
import org.gengke.keyaccount.AccountPromotionService;
import org.gengke.keyaccount.rest.IncentiveAnswers.CountedOrderPage;
import org.gengke.keyaccount.rest.PromotionAnswers.CreatePromotion;
import org.gengke.keyaccount.rest.PromotionAnswers.EvaluationBody;
import org.gengke.keyaccount.rest.PromotionAnswers.PromotionAnswer;
import org.gengke.keyaccount.rest.PromotionAnswers.PromotionPage;
import org.gengke.keyaccount.rest.PromotionAnswers.PromotionPatch;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Promotions that are designed together with accounts. */
@Path("/v1/account-promotions")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountPromotionResource {

    private static final String BASE = "/v1/account-promotions/";

    private final AccountPromotionService promotions;
    private final MergePatch mergePatch;

    AccountPromotionResource(AccountPromotionService promotions, MergePatch mergePatch) {
        this.promotions = promotions;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class PromotionFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = "A day in their period")
        @QueryParam("runningOn")
        public LocalDate runningOn;

        AccountPromotionQuery query(Paging paging) {
            return new AccountPromotionQuery(customerId, runningOn, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List promotions with accounts", description = "Of the customers that the caller sees, each with what the orders of its days come to. By `-beginsOn` (default) or `customerName`.")
    public PromotionPage listAccountPromotions(@BeanParam @Valid PromotionFilter filter, @BeanParam @Valid Paging paging) {
        return PromotionPage.of(promotions.promotions(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Design a promotion with an account",
            description = "PLANNED until `agreedOn` says that both agreed; from then on it is AGREED, RUNNING and ENDED by its days, and EVALUATED once somebody said what it brought. The result is read from confirmed orders, against as many days before.")
    @APIResponse(responseCode = "201", description = "Designed", content = @Content(schema = @Schema(implementation = PromotionAnswer.class)))
    public Response createAccountPromotion(@NotNull @Valid CreatePromotion body) {
        PromotionAnswer answer = PromotionAnswer.of(promotions.add(body.customerId(), body.content()));
        return Response.created(URI.create(BASE + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a promotion with an account", description = "With what the orders of its days come to.")
    public PromotionAnswer readAccountPromotion(@PathParam("id") UUID id) {
        return PromotionAnswer.of(promotions.promotion(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a promotion with an account", description = "Such as that both agreed. Absent properties stay; 409 once it is evaluated.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PromotionPatch.class)))
    public PromotionAnswer changeAccountPromotion(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return PromotionAnswer.of(MergePatch.change(ifMatch, () -> promotions.promotion(id).promotion().version(), version -> promotions.change(
                id, version, mergePatch.apply(PromotionPatch.of(promotions.promotion(id).promotion().content()), body, PromotionPatch.class).content())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove a promotion with an account", description = "One that was given up or noted by mistake; 409 once it is evaluated.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeAccountPromotion(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> promotions.promotion(id).promotion().version(), version -> {
            promotions.remove(id, version);
            return null;
        });
    }

    @GET
    @Path("/{id}/orders")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List the orders of a promotion", description = "Those of its days, with turnover and quantity of the lines that count; they add up to its result. By `-orderedOn` (default).")
    public CountedOrderPage listPromotionOrders(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return CountedOrderPage.of(promotions.orders(id, paging.sort, paging.after, paging.limit, paging.count));
    }

    @POST
    @Path("/{id}/evaluation")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Evaluate a promotion", description = "What it brought and what is learnt from it. 409 before it has ended, and when it was evaluated already.")
    @APIResponse(responseCode = "201", description = "Evaluated", content = @Content(schema = @Schema(implementation = PromotionAnswer.class)))
    public Response evaluateAccountPromotion(@PathParam("id") UUID id, @NotNull @Valid EvaluationBody body) {
        PromotionAnswer answer = PromotionAnswer.of(promotions.evaluate(id, body.evaluation()));
        return Response.created(URI.create(BASE + id)).entity(answer).build();
    }
}
