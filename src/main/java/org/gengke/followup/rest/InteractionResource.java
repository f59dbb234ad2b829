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
import jakarta.ws.rs.DefaultValue;
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
import java.time.Instant;
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
import org.gengke.customer.SegmentFilter;
import org.gengke.followup.CompletedPlan;
import org.gengke.followup.Completion;
import org.gengke.followup.CompletionService;
import org.gengke.followup.InteractionQuery;
import org.gengke.followup.InteractionService;
import org.gengke.followup.domain.InteractionContent;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** What happened with customers. */
@Path("/v1/interactions")
@Tag(name = "Follow-up", description = "跟进 · Interactions, plans, worklist, punctuality, cadence, calendar")
@Produces(MediaType.APPLICATION_JSON)
public class InteractionResource {

    private static final String BASE = "/v1/interactions/";

    private final InteractionService interactions;
    private final CompletionService completions;
    private final MergePatch mergePatch;

    InteractionResource(InteractionService interactions, CompletionService completions, MergePatch mergePatch) {
        this.interactions = interactions;
        this.completions = completions;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class InteractionFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = SegmentFilter.DESCRIPTION)
        @QueryParam("segmentId")
        public List<UUID> segmentId;

        @QueryParam("authorId")
        public List<UUID> authorId;

        @QueryParam("kind")
        public List<InteractionKind> kind;

        @QueryParam("contactId")
        public UUID contactId;

        @Parameter(description = "With customers that are key accounts at present, or with the others")
        @QueryParam("keyAccount")
        public Boolean keyAccount;

        @Parameter(description = "Contacts alone, as figures count them; or the remarks without a date, which count as none")
        @QueryParam("counts")
        public Boolean counts;

        @Parameter(description = "Visits of our executives alone: of the kind EXECUTIVE_VISIT, or a VISIT at which an executive was; or all others")
        @QueryParam("ofExecutives")
        public Boolean ofExecutives;

        @QueryParam("from")
        public LocalDate from;

        @QueryParam("to")
        public LocalDate to;

        @QueryParam("withCorrected")
        @DefaultValue("false")
        public boolean withCorrected;

        InteractionQuery query(Paging paging) {
            return new InteractionQuery(
                    customerId, segmentId, authorId, kind, contactId, keyAccount, counts, ofExecutives, FilterDates.within(from), FilterDates.within(to), withCorrected, paging.sort,
                    paging.after, paging.limit, paging.count);
        }
    }

    /** One page of interactions. */
    @Schema(name = "InteractionPage")
    public record InteractionPage(
            @NotNull List<InteractionAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A contact with a customer to record. */
    @Schema(
            name = "RecordInteractionRequest",
            examples = "{\"customerId\":\"0199a1f0-0000-7000-8000-000000000001\",\"kind\":\"CALL\",\"occurredAt\":\"2026-09-23T02:00:00Z\","
                    + "\"summary\":\"电话沟通考勤机试用情况，客户反馈识别速度快\",\"nextStep\":\"约技术负责人现场演示\",\"next\":{\"dueOn\":\"2026-09-30\",\"kind\":\"VISIT\"}}")
    public record RecordInteractionRequest(
            @NotNull UUID customerId,
            @NotNull InteractionKind kind,
            @Schema(description = "Not in the future; now when it is left out") Instant occurredAt,
            @Schema(description = "Contacts of this customer who were present") @Size(max = 50) List<@NotNull UUID> contactIds,
            @Schema(description = "Our people who were present") @Size(max = 50) List<@NotNull UUID> colleagueIds,
            @NotNull @Size(min = 1, max = InteractionContent.LONGEST_TEXT) @Pattern(regexp = "(?s).*\\S.*") String summary,
            @Size(max = InteractionContent.LONGEST_TEXT) String needs,
            @Size(max = InteractionContent.LONGEST_TEXT) String doubts,
            @Schema(description = "What the customer valued in us") @Size(max = InteractionContent.LONGEST_TEXT) String valued,
            @Size(max = 2_000) String nextStep,
            @Schema(description = "Also plans the next contact, in the same step") @Valid NextFollowUp next,
            @Schema(description = "The customer's open plan that this contact was about; it is done then") UUID completesPlanId) {

        Completion completion() {
            InteractionContent content =
                    new InteractionContent(kind, occurredAt, contactIds, colleagueIds, summary, needs, doubts, valued, nextStep);
            return next == null
                    ? new Completion(content, null, null, null)
                    : new Completion(content, next.dueOn(), next.kind(), next.purpose());
        }
    }

    @GET
    @RolesAllowed(Permission.FOLLOW_UP_READ)
    @Operation(
            summary = "List interactions",
            description = "Newest first (`-occurredAt`, or `occurredAt`). `from` and `to` are business dates, both included. What a correction replaced is left out unless `withCorrected`.")
    public InteractionPage listInteractions(@BeanParam @Valid InteractionFilter filter, @BeanParam @Valid Paging paging) {
        Page<InteractionAnswer> page = interactions.interactions(filter.query(paging)).map(InteractionAnswer::of);
        return new InteractionPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record an interaction",
            description = "With its consequences in one step: the customer's count and last contact, the move to CONTACTED_REPEATEDLY at the third one, and the next date of the cadence. A plan that a person made, or that has fallen due, stays unless `completesPlanId` names it (409 when it is not open any more). `next` promises the next contact as `/follow-up-plans/{id}/completion` does; 409 for a customer who is not followed up, and with `completesPlanId` for the re-evaluation of a paused one (`pause-undecided`). `nextPlan` of the answer is the customer's next plan.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = InteractionAnswer.class)))
    public Response recordInteraction(@NotNull @Valid RecordInteractionRequest body) {
        CompletedPlan done = completions.record(body.customerId, body.completesPlanId, body.completion());
        return created(InteractionAnswer.of(done.interaction(), done.nextPlan()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.FOLLOW_UP_READ)
    @Operation(summary = "Read an interaction", description = "Replaced ones stay readable and name the correction.")
    public InteractionAnswer readInteraction(@PathParam("id") UUID id) {
        return InteractionAnswer.of(interactions.interaction(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change an interaction",
            description = "By its author within 24 hours of recording it; afterwards 409, and a correction is what remains.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = InteractionBody.class)))
    public InteractionAnswer changeInteraction(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return InteractionAnswer.of(MergePatch.change(ifMatch, () -> interactions.interaction(id).interaction().version(), version -> {
            InteractionBody present = InteractionBody.of(interactions.interaction(id).interaction().content());
            InteractionBody wanted = mergePatch.apply(present, body, InteractionBody.class);
            return interactions.mend(id, version, wanted.content());
        }));
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed(Permission.FOLLOW_UP_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct an interaction",
            description = "A new interaction that replaces this one; both stay readable and name each other. It is not counted as another contact.")
    @APIResponse(responseCode = "201", description = "The correction", content = @Content(schema = @Schema(implementation = InteractionAnswer.class)))
    public Response correctInteraction(@PathParam("id") UUID id, @NotNull @Valid InteractionBody body) {
        return created(InteractionAnswer.of(interactions.correct(id, body.content())));
    }

    private static Response created(InteractionAnswer answer) {
        return Response.created(URI.create(BASE + answer.id())).entity(answer).build();
    }
}
