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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.PlanQuery;
import org.gengke.keyaccount.PlanService;
import org.gengke.keyaccount.PlanViews;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanContent;
import org.gengke.keyaccount.rest.PlanAnswers.PlanAnswer;
import org.gengke.keyaccount.rest.PlanAnswers.PlanPage;
import org.gengke.keyaccount.rest.PlanBodies.CreatePlanRequest;
import org.gengke.keyaccount.rest.PlanBodies.PlanPatch;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Key-account plans as they are read and written. */
@Path("/v1/key-account-plans")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {

    static final String BASE = "/v1/key-account-plans/";

    private final PlanViews views;
    private final PlanService plans;
    private final MergePatch mergePatch;
    private final CallerLanguage language;

    PlanResource(PlanViews views, PlanService plans, MergePatch mergePatch, CallerLanguage language) {
        this.views = views;
        this.plans = plans;
        this.mergePatch = mergePatch;
        this.language = language;
    }

    /** Filters of the list. */
    public static class PlanFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = "Who keeps them")
        @QueryParam("responsibleId")
        public List<UUID> responsibleId;

        @Parameter(description = "Plans for customers of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("state")
        public List<KeyAccountPlanState> state;

        @Parameter(description = "Whether a version of it lies with a manager")
        @QueryParam("awaitingApproval")
        public Boolean awaitingApproval;

        PlanQuery query(Paging paging) {
            return new PlanQuery(customerId, responsibleId, teamId, state, awaitingApproval, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List key-account plans",
            description = "Of the customers that the caller sees, each as its version in force says it, with where its goals stand. By `-updatedAt` (default), `customerName` or `endsOn`.")
    public PlanPage listKeyAccountPlans(@BeanParam @Valid PlanFilter filter, @BeanParam @Valid Paging paging) {
        Page<PlanAnswer> page = views.plans(filter.query(paging)).map(PlanAnswer::of);
        return new PlanPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Write a key-account plan",
            description = "Its first version, as a draft. What each goal starts from is taken from the data. A template (`templateId`) adds goals of metrics that are not given here, as far from their baselines as it says, and activities on working days counted from the first day, in the language of the request; a goal whose baseline is unknown, or whose share of nothing is nothing, is left out. It comes into force once it was handed in and a manager of the customer's team has approved it.")
    @APIResponse(responseCode = "201", description = "Written", content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response createKeyAccountPlan(@NotNull @Valid CreatePlanRequest body) {
        PlanAnswer plan = PlanAnswer.of(plans.add(body.customerId(), body.draft(), body.beginning(language.locale())));
        return Response.created(URI.create(BASE + plan.id())).entity(plan).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a key-account plan", description = "As its version in force says it, before the first is approved as it is being written.")
    public PlanAnswer readKeyAccountPlan(@PathParam("id") UUID id) {
        return PlanAnswer.of(views.plan(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change a key-account plan",
            description = "What the version that is being written says; 409 when none is. Who keeps the plan can be changed at any time before it is closed.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PlanPatch.class)))
    public PlanAnswer changeKeyAccountPlan(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return PlanAnswer.of(MergePatch.change(ifMatch, () -> views.plan(id).version(), version -> {
            PlanContent present = views.latest(id).content();
            PlanPatch wanted = mergePatch.apply(PlanPatch.of(views.plan(id).plan().responsibleId(), present), body, PlanPatch.class);
            return plans.change(id, version, wanted.draft(present));
        }));
    }
}
