package org.gengke.trial.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;
import org.gengke.trial.TrialCourse;
import org.gengke.trial.TrialParts.Stay;
import org.gengke.trial.TrialService;
import org.gengke.trial.TrialStepBack;
import org.gengke.trial.TrialView;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.rest.TrialBodies.ChangeTestTrial;
import org.gengke.trial.rest.TrialBodies.ChangeTrialStage;
import org.gengke.trial.rest.TrialBodies.CreateTestTrial;
import org.gengke.trial.rest.TrialBodies.TakeBackTrialStage;

/** Test trials and their stages. */
@Path("/v1/test-trials")
@Tag(name = "Test trials", description = "测试产品 · What customers test, how far it is, and how it ends")
@Produces(MediaType.APPLICATION_JSON)
public class TrialResource {

    static final String BASE = "/v1/test-trials/";

    private final TrialService trials;
    private final TrialCourse courses;
    private final TrialStepBack stepsBack;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    TrialResource(TrialService trials, TrialCourse courses, TrialStepBack stepsBack, MergePatch mergePatch, BusinessClock clock) {
        this.trials = trials;
        this.courses = courses;
        this.stepsBack = stepsBack;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** One page of trials. */
    @Schema(name = "TestTrialPage")
    public record TrialPage(@NotNull List<TrialAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A stage that a trial went through. */
    @Schema(name = "TrialStageChange")
    public record StageChangeAnswer(
            @NotNull UUID id,
            @NotNull TrialStage stage,
            @NotNull LocalDate effectiveOn,
            @Schema(description = "The day of the next stage; null for the present one") LocalDate leftOn,
            @Schema(description = "Days in this stage, up to today while the trial is in it; 0 for an end") @NotNull long durationDays,
            String note,
            UUID actorId,
            String actorName,
            @NotNull Instant recordedAt) {

        static StageChangeAnswer of(Stay stay, LocalDate today) {
            LocalDate end = stay.leftOn() == null ? today : stay.leftOn();
            return new StageChangeAnswer(
                    stay.id(), stay.stage(), stay.begunOn(), stay.leftOn(),
                    stay.stage().ended() ? 0 : Math.max(0, ChronoUnit.DAYS.between(stay.begunOn(), end)), stay.note(), stay.recordedBy(), stay.recordedByName(),
                    stay.recordedAt());
        }
    }

    /** The stages of a trial, the latest first. */
    @Schema(name = "TrialStageHistory")
    public record StageHistoryAnswer(@NotNull List<StageChangeAnswer> items, String next) {}

    @GET
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(
            summary = "List test trials",
            description = "Of the customers that the caller sees, and those where the caller is the engineer. By `begunOn` (`-begunOn` is the default), `stageSince`, `endedOn` or `updatedAt`. Periods include both days; one that ends before it begins is refused.")
    public TrialPage listTestTrials(@BeanParam @Valid TrialFilter.Rows filter, @BeanParam @Valid Paging paging) {
        Page<TrialAnswer> page = trials.trials(filter.query(paging)).map(this::answer);
        return new TrialPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose a test trial",
            description = "With a customer and a product; everything else may follow, at the latest with the stage that needs it. Technicians and decision maker are contacts of the customer.")
    @APIResponse(responseCode = "201", description = "Proposed", content = @Content(schema = @Schema(implementation = TrialAnswer.class)))
    public Response createTestTrial(@NotNull @Valid CreateTestTrial body) {
        TrialAnswer answer = answer(trials.propose(body.customerId(), body.begunOn(), body.content()));
        return Response.created(URI.create(BASE + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "Read a test trial", description = "With the stages that may come next, and what each needs.")
    public TrialAnswer readTestTrial(@PathParam("id") UUID id) {
        return answer(trials.trial(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a test trial", description = "All but its stage. What the stages up to the present one have needed cannot be taken away: 422 names it.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangeTestTrial.class)))
    public TrialAnswer changeTestTrial(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return answer(MergePatch.change(ifMatch, () -> trials.trial(id).version(), version -> {
            ChangeTestTrial wanted = mergePatch.apply(ChangeTestTrial.of(trials.trial(id).content()), body, ChangeTestTrial.class);
            return trials.change(id, version, wanted.content());
        }));
    }

    @GET
    @Path("/{id}/stage-changes")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "List the stages of a test trial", description = "The latest first, with the days spent in each.")
    public StageHistoryAnswer listTrialStages(@PathParam("id") UUID id) {
        List<StageChangeAnswer> oldestFirst = trials.stages(id).stream().map(stay -> StageChangeAnswer.of(stay, clock.today())).toList();
        List<StageChangeAnswer> items = new ArrayList<>(oldestFirst);
        Collections.reverse(items);
        return new StageHistoryAnswer(items, null);
    }

    @POST
    @Path("/{id}/stage-changes")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a test trial to another stage",
            description = "One stage after the other: PROPOSED, SHIPPED, RECEIVED, TESTING, FINISHED, REPORTED, TRIAL_USE, CONVERTED. SHIPPED is passed over when the product is handed over in person, TRIAL_USE when the customer orders at once; FAILED and WITHDRAWN may follow any stage but an end, and nothing follows an end. Another stage is refused (409) with the allowed ones and what each needs; one that lacks something (422) with what is missing. SHIPPED and RECEIVED need quantity and serial numbers, TESTING a technician, FINISHED the verdict, REPORTED the decision maker, TRIAL_USE the return date, CONVERTED an order, FAILED and WITHDRAWN a cause. The receipt makes a customer that has never ordered TESTING; an end without an order makes it CONTACTED_REPEATEDLY unless another trial is under way. CONVERTED wins against all compared competitors that are open; LOST_TO_COMPETITOR loses against that one.")
    @APIResponse(responseCode = "201", description = "Changed; the trial as it is now", content = @Content(schema = @Schema(implementation = TrialAnswer.class)))
    public Response changeTrialStage(@PathParam("id") UUID id, @NotNull @Valid ChangeTrialStage body) {
        TrialAnswer answer = answer(courses.change(id, body.change()));
        return Response.created(URI.create(BASE + id + "/stage-changes")).entity(answer).build();
    }

    @POST
    @Path("/{id}/stage-changes/undo")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take back the last step of a test trial",
            description = "A stage that was reached by mistake was never reached: the trial stands where it stood before, and times, funnel and figures of every day say so. With it goes what followed from it: the customer has the status from before, results against competitors are what they were, unless somebody has worked on them since. What was said of the trial along with it stays. Refused (409) when the trial is at another stage by now, at its first one, when something else has moved the customer since, and when the step is older than such notes and may have moved the customer.")
    public TrialAnswer takeBackTrialStage(@PathParam("id") UUID id, @NotNull @Valid TakeBackTrialStage body) {
        return answer(stepsBack.takeBack(id, body.stage()));
    }

    private TrialAnswer answer(TrialView view) {
        return TrialAnswer.of(view, clock.today());
    }
}
