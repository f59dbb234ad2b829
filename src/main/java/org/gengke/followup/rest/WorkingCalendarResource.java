package org.gengke.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.followup.RhythmService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.WorkingCalendar.Day;
import org.gengke.shared.domain.WorkingCalendar.Kind;

/** Public holidays and make-up working days. */
@Path("/v1/working-calendar")
@Tag(name = "Follow-up")
@Produces(MediaType.APPLICATION_JSON)
public class WorkingCalendarResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final RhythmService rhythm;

    WorkingCalendarResource(RhythmService rhythm) {
        this.rhythm = rhythm;
    }

    /** A day that differs from the week. */
    @Schema(name = "CalendarDay")
    public record CalendarDayAnswer(@NotNull LocalDate date, @NotNull Kind kind, @NotNull String nameZh, @NotNull String nameEn) {

        static CalendarDayAnswer of(Day day) {
            return new CalendarDayAnswer(day.date(), day.kind(), day.nameZh(), day.nameEn());
        }
    }

    /** The days of a year that differ from the week. */
    @Schema(name = "WorkingCalendar")
    public record WorkingCalendarAnswer(@NotNull int year, @NotNull List<CalendarDayAnswer> items) {}

    /** What a day is, and its name. */
    @Schema(name = "CalendarDayRequest", examples = "{\"kind\":\"HOLIDAY\",\"nameZh\":\"公司年会\",\"nameEn\":\"Company day\"}")
    public record CalendarDayRequest(
            @NotNull Kind kind,
            @NotNull @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String nameZh,
            @NotNull @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String nameEn) {}

    @GET
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(
            summary = "Read the working calendar",
            description = "Holidays, and working days on a weekend, of one year; every other day is a working day from Monday to Friday. 2024 to 2026 come with the product as the State Council published them.")
    public WorkingCalendarAnswer readWorkingCalendar(@QueryParam("year") @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year) {
        return new WorkingCalendarAnswer(year, rhythm.days(year).stream().map(CalendarDayAnswer::of).toList());
    }

    @PUT
    @Path("/{date}")
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set a day of the working calendar",
            description = "Makes it a holiday or a working day. What the cadence planned on it moves to the next suitable day. The last writer wins: a day has no version.")
    public CalendarDayAnswer setCalendarDay(@PathParam("date") LocalDate date, @NotNull @Valid CalendarDayRequest body) {
        return CalendarDayAnswer.of(rhythm.putDay(new Day(supported(date), body.kind, body.nameZh, body.nameEn)));
    }

    @DELETE
    @Path("/{date}")
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Operation(summary = "Remove a day from the working calendar", description = "The day is again what it is in the week.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeCalendarDay(@PathParam("date") LocalDate date) {
        rhythm.removeDay(supported(date));
        return Response.noContent().build();
    }

    private static LocalDate supported(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw InvalidContent.at("date", "calendar-year");
        }
        return date;
    }
}
