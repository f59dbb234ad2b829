package org.gengke.followup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.followup.CompletedPlan;
import org.gengke.followup.Completion;
import org.gengke.followup.CompletionService;
import org.gengke.followup.FollowUpPlanService;
import org.gengke.followup.FollowUpPlanView;
import org.gengke.followup.NewFollowUpPlan;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Promises to contact. */
@Path("/v1/follow-up-plans")
@Tag(name = "Follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpPlanResource {

    private static final String BASE = "/v1/follow-up-plans/";
    private static final String NOT_BLANK = "(?s).*\\S.*";

    private final FollowUpPlanService plans;
    private final CompletionService completions;
    private final MergePatch mergePatch;

    FollowUpPlanResource(FollowUpPlanService plans, CompletionService completions, MergePatch mergePatch) {
        this.plans = plans;
        this.completions = completions;
        this.mergePatch = mergePatch;
    }

    /** One page of plans. */
    @Schema(name = "FollowUpPlanPage")
    public record FollowUpPlanPage(
            @NotNull List<FollowUpPlanAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A promise to give. */
    @Schema(
            name = "PlanFollowUpRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"dueOn\":\"2026-12-01\",\"kind\":\"VISIT\",\"purpose\":\"拜访技术负责人，演示考勤机\",\"priority\":\"HIGH\"}")
    public record PlanFollowUpRequest(
            @NotNull UUID customerId,
            @Schema(description = "Today or later") @NotNull LocalDate dueOn,
            @NotNull InteractionKind kind,
            @NotNull @Size(min = 1, max = 2_000) @Pattern(regexp = NOT_BLANK) String purpose,
            @Schema(description = "NORMAL when it is left out") PlanPriority priority,
            @Schema(description = "The customer's owner when it is left out") UUID ownerId) {

        NewFollowUpPlan plan() {
            PlanPriority given = priority == null ? PlanPriority.NORMAL : priority;
            return new NewFollowUpPlan(customerId, dueOn, ownerId, new PlanPurpose(kind, purpose, given));
        }
    }

    /** What can be changed without giving another promise. */
    @Schema(name = "FollowUpPlanPatch", examples = "{\"kind\":\"VISIT\",\"purpose\":\"带样机上门演示\",\"priority\":\"HIGH\"}")
    public record FollowUpPlanPatch(
            @NotNull InteractionKind kind,
            @Size(min = 1, max = 2_000) @Pattern(regexp = NOT_BLANK) String purpose,
            @NotNull PlanPriority priority) {

        static FollowUpPlanPatch of(PlanPurpose purpose) {
            return new FollowUpPlanPatch(purpose.kind(), purpose.purpose(), purpose.priority());
        }

        PlanPurpose plan() {
            return new PlanPurpose(kind, purpose, priority);
        }
    }

    /** What happened, and what comes next. */
    @Schema(
            name = "CompleteFollowUpRequest",
            examples = "{\"interaction\":{\"kind\":\"CALL\",\"summary\":\"客户确认下周测试门禁样机\",\"nextStep\":\"安排工程师上门\"},\"next\":{\"dueOn\":\"2026-12-01\",\"kind\":\"VISIT\"}}")
    public record CompleteFollowUpRequest(@NotNull @Valid InteractionBody interaction, @Valid NextFollowUp next) {

        Completion completion() {
            return next == null
                    ? new Completion(interaction.content(), null, null, null)
                    : new Completion(interaction.content(), next.dueOn(), next.kind(), next.purpose());
        }
    }

    /** The plan that is done, what was recorded, and the customer's next plan. */
    @Schema(name = "CompletedFollowUp")
    public record CompletedFollowUp(
            @NotNull FollowUpPlanAnswer plan,
            @NotNull InteractionAnswer interaction,
            @Schema(description = "Null when the customer is not contacted for the time being") FollowUpPlanAnswer nextPlan) {

        static CompletedFollowUp of(CompletedPlan done) {
            return new CompletedFollowUp(
                    FollowUpPlanAnswer.of(done.plan()),
                    InteractionAnswer.of(done.interaction()),
                    done.nextPlan() == null ? null : FollowUpPlanAnswer.of(done.nextPlan()));
        }
    }

    /** Another day, and why. */
    @Schema(name = "RescheduleFollowUpRequest", examples = "{\"dueOn\":\"2026-12-03\",\"reason\":\"客户出差\"}")
    public record RescheduleFollowUpRequest(
            @Schema(description = "Today or later") @NotNull LocalDate dueOn,
            @NotNull @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String reason) {}

    /** Why it will not take place. */
    @Schema(name = "CancelFollowUpRequest", examples = "{\"reason\":\"客户主动来电，已沟通\"}")
    public record CancelFollowUpRequest(@NotNull @Size(min = 1, max = 1_000) @Pattern(regexp = NOT_BLANK) String reason) {}

    @GET
    @RolesAllowed(Permission.FOLLOW_UP_READ)
    @Operation(
            summary = "List follow-up plans",
            description = "Ordered by `dueOn` (default), `firstDueOn` or `updatedAt`. `teamId` means the customers of the team and of those below it. The lists behind `/punctuality` (`counted`, `punctual`, `rescheduled`, `firstDueFrom`, `firstDueTo`) and `/worklist` are given with its counts.")
    public FollowUpPlanPage listFollowUpPlans(@BeanParam @Valid FollowUpPlanFilter filter, @BeanParam @Valid Paging paging) {
        Page<FollowUpPlanAnswer> page = plans.plans(filter.query(paging)).map(FollowUpPlanAnswer::of);
        return new FollowUpPlanPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan a follow-up",
            description = "By hand, for any day from today on. The cadence's next plan gives way to it unless it has fallen due. A plan for a colleague who does not own the customer stands beside the owner's.")
    @APIResponse(responseCode = "201", description = "Planned", content = @Content(schema = @Schema(implementation = FollowUpPlanAnswer.class)))
    public Response planFollowUp(@NotNull @Valid PlanFollowUpRequest body) {
        return created(plans.add(body.plan()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.FOLLOW_UP_READ)
    @Operation(summary = "Read a follow-up plan", description = "By id.")
    public FollowUpPlanAnswer readFollowUpPlan(@PathParam("id") UUID id) {
        return FollowUpPlanAnswer.of(plans.plan(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a follow-up plan", description = "Kind, purpose and priority of an open plan; another date is a rescheduling.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = FollowUpPlanPatch.class)))
    public FollowUpPlanAnswer changeFollowUpPlan(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return FollowUpPlanAnswer.of(MergePatch.change(ifMatch, () -> plans.plan(id).version(), version -> {
            FollowUpPlanPatch present = FollowUpPlanPatch.of(plans.plan(id).purpose());
            FollowUpPlanPatch wanted = mergePatch.apply(present, body, FollowUpPlanPatch.class);
            return plans.describe(id, version, wanted.plan());
        }));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Complete a follow-up plan",
            description = "Records the interaction, ends the plan and plans the next contact in one step: on the given day, or by the cadence, the working calendar and the room in the owner's days. 409 when the plan is not open any more. With a date or purpose in `next` the re-evaluation of a paused customer is refused with `pause-undecided`, and nothing is written: resume the customer or prolong the pause by a change of status, or complete without `next`.")
    @APIResponse(responseCode = "201", description = "Done; Location is the interaction", content = @Content(schema = @Schema(implementation = CompletedFollowUp.class)))
    public Response completeFollowUp(@PathParam("id") UUID id, @NotNull @Valid CompleteFollowUpRequest body) {
        CompletedPlan done = completions.complete(id, body.completion());
        URI interaction = URI.create("/v1/interactions/" + done.interaction().interaction().id());
        return Response.created(interaction).entity(CompletedFollowUp.of(done)).build();
    }

    @POST
    @Path("/{id}/rescheduling")
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Reschedule a follow-up plan",
            description = "The plan becomes RESCHEDULED and a new one takes its place, with `previousId`, the first due date and the count of reschedulings. The answer is the new plan.")
    @APIResponse(responseCode = "201", description = "The new plan", content = @Content(schema = @Schema(implementation = FollowUpPlanAnswer.class)))
    public Response rescheduleFollowUp(@PathParam("id") UUID id, @NotNull @Valid RescheduleFollowUpRequest body) {
        return created(plans.reschedule(id, body.dueOn, body.reason));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Cancel a follow-up plan",
            description = "Answers the cancelled plan. An active customer without another plan gets one at once, its interval counted from today.")
    public FollowUpPlanAnswer cancelFollowUp(@PathParam("id") UUID id, @NotNull @Valid CancelFollowUpRequest body) {
        return FollowUpPlanAnswer.of(plans.cancel(id, body.reason));
    }

    private static Response created(FollowUpPlanView plan) {
        return Response.created(URI.create(BASE + plan.id())).entity(FollowUpPlanAnswer.of(plan)).build();
    }
}
