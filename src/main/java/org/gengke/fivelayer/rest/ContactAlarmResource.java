package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.ContactAlarmService;
import org.gengke.fivelayer.ContactAlarmView;
import org.gengke.fivelayer.ContactAlarmView.Seen;
import org.gengke.fivelayer.ContactAlarmView.TakenOut;
import org.gengke.fivelayer.domain.ContactAlarmKind;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Unusual days with contact data. */
@Path("/v1/five-layer/contact-alarms")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class ContactAlarmResource {

    private final ContactAlarmService alarms;

    ContactAlarmResource(ContactAlarmService alarms) {
        this.alarms = alarms;
    }

    /** Filters of the list. */
    public static class ContactAlarmFilter {
        @QueryParam("personId")
        public List<UUID> personId;

        @Parameter(description = "People of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("kind")
        public List<ContactAlarmKind> kind;

        @QueryParam("acknowledged")
        public Boolean acknowledged;

        @QueryParam("dayFrom")
        public LocalDate dayFrom;

        @QueryParam("dayTo")
        public LocalDate dayTo;

        ContactAlarmView.Query query(Paging paging) {
            return new ContactAlarmView.Query(
                    personId, teamId, kind, acknowledged, FilterDates.within(dayFrom), FilterDates.within(dayTo), paging.sort, paging.after, paging.limit,
                    paging.count);
        }
    }

    /** An unusual day. */
    @Schema(name = "ContactAlarm")
    public record ContactAlarmAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID personId,
            @NotNull String personName,
            UUID teamId,
            String teamName,
            @NotNull LocalDate day,
            @NotNull ContactAlarmKind kind,
            @Schema(description = "How many different contacts were looked at, or how many rows with contact data were taken out") @NotNull int contacts,
            @Schema(description = "Path of the list behind `contacts`: the contacts, or the exports with theirs") @NotNull String contactsLink,
            @Schema(description = "Median of the days with any among the 30 before; null without such days") BigDecimal usual,
            @Schema(description = "How many were allowed when it was raised") @NotNull int allowed,
            @NotNull Instant raisedAt,
            @Schema(description = "Null until somebody has looked into it") Instant acknowledgedAt,
            UUID acknowledgedById,
            String acknowledgedByName,
            String note)
            implements Versioned {

        static ContactAlarmAnswer of(ContactAlarmView a) {
            String behind = a.kind() == ContactAlarmKind.VIEWED ? "/contacts" : "/exports";
            return new ContactAlarmAnswer(
                    a.id(), a.version(), a.personId(), a.personName(), a.teamId(), a.teamName(), a.day(), a.kind(), a.contacts(),
                    "/api/v1/five-layer/contact-alarms/" + a.id() + behind, a.usual(), a.allowed(), a.raisedAt(), a.acknowledgedAt(),
                    a.acknowledgedById(), a.acknowledgedByName(), a.note());
        }
    }

    /** One page of alarms. */
    @Schema(name = "ContactAlarmPage")
    public record ContactAlarmPage(@NotNull List<ContactAlarmAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A contact that was looked at. */
    @Schema(name = "SeenContact", description = "Names and customer are null when the reader does not see the contact")
    public record SeenContactAnswer(@NotNull UUID contactId, String contactName, UUID customerId, String customerName, @NotNull Instant seenAt) {

        static SeenContactAnswer of(Seen seen) {
            return new SeenContactAnswer(seen.contactId(), seen.contactName(), seen.customerId(), seen.customerName(), seen.seenAt());
        }
    }

    /** One page of contacts that were looked at. */
    @Schema(name = "SeenContactPage")
    public record SeenContactPage(@NotNull List<SeenContactAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A file that was taken out. */
    @Schema(name = "ContactsTakenOut")
    public record TakenOutAnswer(@NotNull UUID exportId, @NotNull String list, @NotNull String query, @NotNull int contacts, @NotNull Instant takenAt) {

        static TakenOutAnswer of(TakenOut out) {
            return new TakenOutAnswer(out.exportId(), out.list(), out.query(), out.contacts(), out.takenAt());
        }
    }

    /** One page of files. */
    @Schema(name = "ContactsTakenOutPage")
    public record TakenOutPage(@NotNull List<TakenOutAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What was found when somebody looked into it. */
    @Schema(name = "AcknowledgeContactAlarmRequest", examples = "{\"note\":\"已与本人核实：整理展会名单\"}")
    public record AcknowledgeContactAlarmRequest(@NotNull @Size(min = 1, max = 2_000) @Pattern(regexp = "(?s).*\\S.*") String note) {}

    @GET
    @RolesAllowed(Permission.TEAM_OVERSEE)
    @Operation(
            summary = "List alarms on contact data",
            description = "Days on which a person looked at, or took out, more contacts than the floor (setting contactAlarmFloor) and than so many times (contactAlarmFactor) their own median of the last 30 days. Managers see those of the people of their teams; executives and administrators all; nobody their own. By `-raisedAt` (default), `day`, `contacts` or `personName`.")
    public ContactAlarmPage listContactAlarms(@BeanParam @Valid ContactAlarmFilter filter, @BeanParam @Valid Paging paging) {
        Page<ContactAlarmAnswer> page = alarms.alarms(filter.query(paging)).map(ContactAlarmAnswer::of);
        return new ContactAlarmPage(page.items(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.TEAM_OVERSEE)
    @Operation(summary = "Read an alarm on contact data", description = "By id.")
    public ContactAlarmAnswer readContactAlarm(@PathParam("id") UUID id) {
        return ContactAlarmAnswer.of(alarms.alarm(id));
    }

    @PUT
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Permission.TEAM_OVERSEE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Acknowledge an alarm on contact data",
            description = "With what was found out; again to describe it anew. When more contacts came since it was read, its version has changed and 412 asks to read it again. When the day goes on by more than half of what it allows, the alarm is open and told again.")
    public ContactAlarmAnswer acknowledgeContactAlarm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AcknowledgeContactAlarmRequest body)
            throws JsonProcessingException {
        return ContactAlarmAnswer.of(MergePatch.change(
                ifMatch, () -> alarms.alarm(id).version(), version -> alarms.acknowledge(id, version, body.note.strip())));
    }

    @GET
    @Path("/{id}/contacts")
    @RolesAllowed(Permission.TEAM_OVERSEE)
    @Operation(
            summary = "List the contacts of an alarm",
            description = "One row for each contact that was looked at, by `seenAt`. Contacts that the reader does not see are without names. Kept for 90 days, and longer for days with an alarm; 404 when the alarm is about exports.")
    public SeenContactPage listSeenContacts(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        Page<SeenContactAnswer> page = alarms.contacts(id, paging.sort, paging.after, paging.limit, paging.count).map(SeenContactAnswer::of);
        return new SeenContactPage(page.items(), page.next(), page.total());
    }

    @GET
    @Path("/{id}/exports")
    @RolesAllowed(Permission.TEAM_OVERSEE)
    @Operation(summary = "List the exports of an alarm", description = "Each file that was fetched that day with how many contacts, by `takenAt`; 404 when the alarm is about looking.")
    public TakenOutPage listAlarmedExports(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        Page<TakenOutAnswer> page = alarms.exports(id, paging.sort, paging.after, paging.limit, paging.count).map(TakenOutAnswer::of);
        return new TakenOutPage(page.items(), page.next(), page.total());
    }
}
