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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.ReportService;
import org.gengke.keyaccount.rest.ReportAnswers.AnswerRequest;
import org.gengke.keyaccount.rest.ReportAnswers.CreateReportRequest;
import org.gengke.keyaccount.rest.ReportAnswers.FiguresAnswer;
import org.gengke.keyaccount.rest.ReportAnswers.ReportAnswer;
import org.gengke.keyaccount.rest.ReportAnswers.ReportPage;
import org.gengke.keyaccount.rest.ReportAnswers.ReportPatch;
import org.gengke.keyaccount.rest.ReportFilters.FigureFilter;
import org.gengke.keyaccount.rest.ReportFilters.ListFilter;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** What accounts report and wait to hear about. */
@Path("/v1/account-reports")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private static final String BASE = "/v1/account-reports/";
    private static final int DAYS = 90;

    private final ReportService reports;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    ReportResource(ReportService reports, MergePatch mergePatch, BusinessClock clock) {
        this.reports = reports;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List what accounts reported", description = "Of the customers that the caller sees. By `-reportedAt` (default) or `dueAt`.")
    public ReportPage listAccountReports(@BeanParam @Valid ListFilter filter, @BeanParam @Valid Paging paging) {
        Page<ReportAnswer> page = reports.reports(filter.query(paging)).map(ReportAnswer::of);
        return new ReportPage(page.items(), page.next(), page.total());
    }

    @GET
    @Path("/figures")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read how promptly accounts are answered",
            description = "Of what came from `from` to `to` (default: the last 90 days up to today): how many were answered in time and late, how many wait, the share in time and the median of the working time to the answer. Each count with the list behind it.")
    public FiguresAnswer readAccountReportFigures(@BeanParam @Valid FigureFilter filter) {
        LocalDate to = filter.to == null ? clock.today() : FilterDates.within(filter.to);
        LocalDate from = filter.from == null ? to.minusDays(DAYS - 1L) : FilterDates.within(filter.from);
        return FiguresAnswer.of(reports.figures(filter.query(from, to)), from, to, filter.words());
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what an account reported",
            description = "A question, a complaint, a request or news. It stands on the worklist of whoever is responsible until it is answered.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = ReportAnswer.class)))
    public Response createAccountReport(@NotNull @Valid CreateReportRequest body) {
        if (body.answer() == null && body.answeredAt() != null) {
            throw InvalidContent.at("#/answer", "not-null");
        }
        ReportAnswer report = ReportAnswer.of(
                reports.add(body.customerId(), body.draft(), body.answer() == null ? null : new ReportService.Answer(body.answer(), body.answeredAt())));
        return Response.created(URI.create(BASE + report.id())).entity(report).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read what an account reported", description = "With the answer, if there is one.")
    public ReportAnswer readAccountReport(@PathParam("id") UUID id) {
        return ReportAnswer.of(reports.report(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change what was recorded of a report", description = "Its answer stays as it was said.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ReportPatch.class)))
    public ReportAnswer changeAccountReport(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return ReportAnswer.of(MergePatch.change(ifMatch, () -> reports.report(id).version(), version -> {
            ReportPatch wanted = mergePatch.apply(ReportPatch.of(reports.report(id).said()), body, ReportPatch.class);
            return reports.change(id, version, wanted.draft());
        }));
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer what an account reported", description = "Once; 409 when it was answered before.")
    public ReportAnswer answerAccountReport(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest body) {
        return ReportAnswer.of(reports.answer(id, body.toAnswer()));
    }
}
