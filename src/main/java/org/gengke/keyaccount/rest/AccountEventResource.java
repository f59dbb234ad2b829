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
import org.gengke.keyaccount.AccountEventQuery;
import org.gengke.keyaccount.AccountEventService;
import org.gengke.keyaccount.domain.AccountEventKind;
import org.gengke.keyaccount.domain.SupportState;
import org.gengke.keyaccount.rest.AccountEventAnswers.CreateEvent;
import org.gengke.keyaccount.rest.AccountEventAnswers.EventAnswer;
import org.gengke.keyaccount.rest.AccountEventAnswers.EventPage;
import org.gengke.keyaccount.rest.AccountEventAnswers.EventPatch;
import org.gengke.keyaccount.rest.AccountEventAnswers.FollowBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Events and news of accounts. */
@Path("/v1/account-events")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountEventResource {

    private static final String BASE = "/v1/account-events/";

    private final AccountEventService events;
    private final MergePatch mergePatch;

    AccountEventResource(AccountEventService events, MergePatch mergePatch) {
        this.events = events;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class EventFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("kind")
        public List<AccountEventKind> kind;

        @QueryParam("supportState")
        public List<SupportState> supportState;

        @Parameter(description = "First day")
        @QueryParam("happensFrom")
        public LocalDate happensFrom;

        @Parameter(description = "Last day")
        @QueryParam("happensTo")
        public LocalDate happensTo;

        AccountEventQuery query(Paging paging) {
            return new AccountEventQuery(customerId, kind, supportState, happensFrom, happensTo, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List events and news of accounts", description = "Of the customers that the caller sees, with what we do for each. By `-happensOn` (default) or `customerName`.")
    public EventPage listAccountEvents(@BeanParam @Valid EventFilter filter, @BeanParam @Valid Paging paging) {
        return EventPage.of(events.events(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note an event or news", description = "Past or coming, with what we do for it, if anything yet.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
    public Response createAccountEvent(@NotNull @Valid CreateEvent body) {
        EventAnswer answer = EventAnswer.of(events.add(body.customerId(), body.content()));
        return Response.created(URI.create(BASE + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read an event of an account", description = "By id.")
    public EventAnswer readAccountEvent(@PathParam("id") UUID id) {
        return EventAnswer.of(events.event(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an event of an account", description = "Such as what we do for it, and that it is done, with the evidence. Absent properties stay; the customer stays always.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = EventPatch.class)))
    public EventAnswer changeAccountEvent(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return EventAnswer.of(MergePatch.change(ifMatch, () -> events.event(id).version(), version -> events.change(
                id, version, mergePatch.apply(EventPatch.of(events.event(id).content()), body, EventPatch.class).content())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove an event of an account", description = "One that was noted by mistake. A follow-up plan that it became stays.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeAccountEvent(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> events.event(id).version(), version -> {
            events.remove(id, version);
            return null;
        });
    }

    @POST
    @Path("/{id}/follow-up")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a follow-up plan of an event",
            description = "In one act: its purpose is what we do for the event, or the event's title, which is then what is planned. Answers the event; 409 when it became one already.")
    @APIResponse(responseCode = "201", description = "Promised", content = @Content(schema = @Schema(implementation = EventAnswer.class)))
    public Response followAccountEvent(@PathParam("id") UUID id, @NotNull @Valid FollowBody body) {
        EventAnswer answer = EventAnswer.of(events.follow(id, body.dueOn(), body.ownerId()));
        return Response.created(URI.create(BASE + id)).entity(answer).build();
    }
}
