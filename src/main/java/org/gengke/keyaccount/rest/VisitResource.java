package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.VisitQuery;
import org.gengke.keyaccount.VisitService;
import org.gengke.keyaccount.domain.VisitState;
import org.gengke.keyaccount.rest.VisitAnswers.DurationRequest;
import org.gengke.keyaccount.rest.VisitAnswers.TimeAnswer;
import org.gengke.keyaccount.rest.VisitAnswers.VisitAnswer;
import org.gengke.keyaccount.rest.VisitAnswers.VisitPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** Visits of executives to key accounts. They are planned as follow-up plans of the kind EXECUTIVE_VISIT and noted as interactions. */
@Path("/v1/executive-visits")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {

    private static final int DAYS = 90;
    private static final String CALENDAR = "text/calendar";

    private final VisitService visits;
    private final CallerLanguage language;
    private final BusinessClock clock;

    VisitResource(VisitService visits, CallerLanguage language, BusinessClock clock) {
        this.visits = visits;
        this.language = language;
        this.clock = clock;
    }

    /** Filters of the list. */
    public static class VisitFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @Parameter(description = "Of any of these executives")
        @QueryParam("executiveId")
        public List<UUID> executiveId;

        @Parameter(description = "At accounts of these colleagues")
        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @Parameter(description = "At accounts of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("state")
        public List<VisitState> state;

        @Parameter(description = "First day of the visits")
        @QueryParam("from")
        public LocalDate from;

        @Parameter(description = "Last day of the visits")
        @QueryParam("to")
        public LocalDate to;

        VisitQuery query(Paging paging) {
            return new VisitQuery(
                    customerId, executiveId, ownerId, teamId, state, FilterDates.within(from), FilterDates.within(to), paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** Which days. */
    public static class TimeFilter {
        @Parameter(description = "First day; by default so that it is 90 days")
        @QueryParam("from")
        public LocalDate from;

        @Parameter(description = "Last day; today when it is left out")
        @QueryParam("to")
        public LocalDate to;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List visits of executives",
            description = "At the key accounts that the caller sees: planned ones are follow-up plans of the kind EXECUTIVE_VISIT, done ones are interactions of that kind, or visits at which an executive was. By `-on` (default) or `customerName`.")
    public VisitPage listExecutiveVisits(@BeanParam @Valid VisitFilter filter, @BeanParam @Valid Paging paging) {
        Page<VisitAnswer> page = visits.visits(filter.query(paging)).map(VisitAnswer::of);
        return new VisitPage(page.items(), page.next(), page.total());
    }

    @GET
    @Path("/time")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read how much of their time executives spend at key accounts",
            description = "Of each executive the visits done, their hours as a share of the working time of these days, against the goal of the settings. Counts visits at the accounts that the caller sees; each number has the list behind it. A visit of which nobody said how long it took is taken to last the hours of the setting executiveVisitHours, and the answer says how many those are.")
    public TimeAnswer readExecutiveVisitTime(@BeanParam @Valid TimeFilter filter) {
        LocalDate to = filter.to == null ? clock.today() : FilterDates.within(filter.to);
        return TimeAnswer.of(visits.time(filter.from == null ? to.minusDays(DAYS - 1L) : FilterDates.within(filter.from), to));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a visit of an executive", description = "Under the id of its follow-up plan; once it is done, of the interaction.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    @APIResponse(
            responseCode = "308",
            description = "Corrected since: the same of the correction",
            headers = @Header(name = "Location", description = "Its address under the id of the correction", schema = @Schema(type = SchemaType.STRING)))
    public VisitAnswer readExecutiveVisit(@PathParam("id") UUID id) {
        return VisitAnswer.of(visits.visit(id));
    }

    @POST
    @Path("/{id}/duration")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how long a visit took", description = "Of one that is done; 422 before.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    @APIResponse(
            responseCode = "308",
            description = "Corrected since: the same of the correction",
            headers = @Header(name = "Location", description = "Its address under the id of the correction", schema = @Schema(type = SchemaType.STRING)))
    public VisitAnswer timeExecutiveVisit(@PathParam("id") UUID id, @NotNull @Valid DurationRequest body) {
        return VisitAnswer.of(visits.took(id, body.hours()));
    }

    @GET
    @Path("/{id}/calendar")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Produces(CALENDAR)
    @Operation(summary = "Take a visit into a calendar", description = "As an iCalendar file (RFC 5545) with a link to the briefing page.")
    @APIResponse(
            responseCode = "308",
            description = "Corrected since: the same of the correction",
            headers = @Header(name = "Location", description = "Its address under the id of the correction", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response readExecutiveVisitCalendar(@PathParam("id") UUID id, @Context UriInfo uri) {
        String file = VisitCalendar.of(visits.visit(id), uri.getBaseUri(), language.locale());
        return Response.ok(file, CALENDAR + ";charset=utf-8").header("Content-Disposition", "attachment; filename=\"visit.ics\"").build();
    }
}
