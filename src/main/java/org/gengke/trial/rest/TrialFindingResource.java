package org.gengke.trial.rest;

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
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.trial.TrialFindingService;
import org.gengke.trial.rest.FindingBodies.ComparisonAnswer;
import org.gengke.trial.rest.FindingBodies.ComparisonPage;
import org.gengke.trial.rest.FindingBodies.ComparisonRequest;
import org.gengke.trial.rest.FindingBodies.IssueAnswer;
import org.gengke.trial.rest.FindingBodies.IssuePage;
import org.gengke.trial.rest.FindingBodies.IssueRequest;
import org.gengke.trial.rest.FindingBodies.QuestionAnswer;
import org.gengke.trial.rest.FindingBodies.QuestionPage;
import org.gengke.trial.rest.FindingBodies.QuestionRequest;

/** Issues, comparisons and questions of a test trial. */
@Path("/v1/test-trials/{id}")
@Tag(name = "Test trials")
@Produces(MediaType.APPLICATION_JSON)
public class TrialFindingResource {

    private final TrialFindingService findings;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    TrialFindingResource(TrialFindingService findings, MergePatch mergePatch, BusinessClock clock) {
        this.findings = findings;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @Path("/issues")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "List the issues of a test trial", description = "Open ones first, then the latest found.")
    public IssuePage listTrialIssues(@PathParam("id") UUID id) {
        return new IssuePage(findings.issues(id).stream().map(IssueAnswer::of).toList(), null);
    }

    @POST
    @Path("/issues")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an issue", description = "Found in the test. One that is open for 2 ⚙ working days comes to the worklist.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = IssueAnswer.class)))
    public Response addTrialIssue(@PathParam("id") UUID id, @NotNull @Valid IssueRequest body) {
        IssueAnswer answer = IssueAnswer.of(findings.add(id, body.issue(clock.today())));
        return created(id, "/issues/", answer.id(), answer);
    }

    @GET
    @Path("/issues/{issueId}")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "Read an issue", description = "By id.")
    public IssueAnswer readTrialIssue(@PathParam("id") UUID id, @PathParam("issueId") UUID issueId) {
        return IssueAnswer.of(findings.issue(id, issueId));
    }

    @PATCH
    @Path("/issues/{issueId}")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an issue", description = "Above all that it was solved: `solvedOn` with the `answer`; null opens it again.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = IssueRequest.class)))
    public IssueAnswer changeTrialIssue(
            @PathParam("id") UUID id, @PathParam("issueId") UUID issueId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return IssueAnswer.of(MergePatch.change(ifMatch, () -> findings.issue(id, issueId).version(), version -> {
            IssueRequest wanted = mergePatch.apply(IssueRequest.of(findings.issue(id, issueId).issue()), body, IssueRequest.class);
            return findings.change(id, issueId, version, wanted.issue(clock.today()));
        }));
    }

    @GET
    @Path("/comparisons")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "List the comparisons of a test trial", description = "With competing products, by the competitor's name.")
    public ComparisonPage listTrialComparisons(@PathParam("id") UUID id) {
        return new ComparisonPage(findings.comparisons(id).stream().map(ComparisonAnswer::of).toList(), null);
    }

    @POST
    @Path("/comparisons")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compare with a competitor", description = "One comparison for each competitor; 409 when there is one already.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = ComparisonAnswer.class)))
    public Response addTrialComparison(@PathParam("id") UUID id, @NotNull @Valid ComparisonRequest body) {
        ComparisonAnswer answer = ComparisonAnswer.of(findings.add(id, body.comparison()));
        return created(id, "/comparisons/", answer.id(), answer);
    }

    @GET
    @Path("/comparisons/{comparisonId}")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "Read a comparison", description = "By id.")
    public ComparisonAnswer readTrialComparison(@PathParam("id") UUID id, @PathParam("comparisonId") UUID comparisonId) {
        return ComparisonAnswer.of(findings.comparison(id, comparisonId));
    }

    @PATCH
    @Path("/comparisons/{comparisonId}")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a comparison", description = "Strengths and weaknesses are ours against the competing product.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ComparisonRequest.class)))
    public ComparisonAnswer changeTrialComparison(
            @PathParam("id") UUID id, @PathParam("comparisonId") UUID comparisonId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return ComparisonAnswer.of(MergePatch.change(ifMatch, () -> findings.comparison(id, comparisonId).version(), version -> {
            ComparisonRequest wanted =
                    mergePatch.apply(ComparisonRequest.of(findings.comparison(id, comparisonId).comparison()), body, ComparisonRequest.class);
            return findings.change(id, comparisonId, version, wanted.comparison());
        }));
    }

    @GET
    @Path("/questions")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "List the questions of a test trial", description = "Of the decision maker, with our answers; unanswered ones first, then the latest.")
    public QuestionPage listTrialQuestions(@PathParam("id") UUID id) {
        return new QuestionPage(findings.questions(id).stream().map(QuestionAnswer::of).toList(), null);
    }

    @POST
    @Path("/questions")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a question", description = "Of the decision maker, with or without our answer.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    public Response addTrialQuestion(@PathParam("id") UUID id, @NotNull @Valid QuestionRequest body) {
        QuestionAnswer answer = QuestionAnswer.of(findings.add(id, body.question(clock.today())));
        return created(id, "/questions/", answer.id(), answer);
    }

    @GET
    @Path("/questions/{questionId}")
    @RolesAllowed(Permission.TRIALS_READ)
    @Operation(summary = "Read a question", description = "By id.")
    public QuestionAnswer readTrialQuestion(@PathParam("id") UUID id, @PathParam("questionId") UUID questionId) {
        return QuestionAnswer.of(findings.question(id, questionId));
    }

    @PATCH
    @Path("/questions/{questionId}")
    @RolesAllowed(Permission.TRIALS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a question", description = "Above all our answer; without `answeredOn` it was given today.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = QuestionRequest.class)))
    public QuestionAnswer changeTrialQuestion(
            @PathParam("id") UUID id, @PathParam("questionId") UUID questionId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return QuestionAnswer.of(MergePatch.change(ifMatch, () -> findings.question(id, questionId).version(), version -> {
            QuestionRequest wanted = mergePatch.apply(QuestionRequest.of(findings.question(id, questionId).question()), body, QuestionRequest.class);
            return findings.change(id, questionId, version, wanted.question(clock.today()));
        }));
    }

    private static Response created(UUID trialId, String path, UUID id, Object answer) {
        return Response.created(URI.create(TrialResource.BASE + trialId + path + id)).entity(answer).build();
    }
}
