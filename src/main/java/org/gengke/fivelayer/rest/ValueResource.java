package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.EntryKind;
import org.gengke.fivelayer.EntryService;
import org.gengke.fivelayer.rest.EntryAnswers.ValueAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.ValueList;
import org.gengke.fivelayer.rest.EntryBodies.ValueBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Values for a customer (interest layer). */
@Path("/v1/customers/{id}/values")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class ValueResource {

    private final EntryService entries;
    private final EntryNames names;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    ValueResource(EntryService entries, EntryNames names, MergePatch mergePatch, BusinessClock clock) {
        this.entries = entries;
        this.names = names;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List the values for a customer", description = "For the organisation, for persons, strategic; from promised to confirmed. With `asOf`, what was believed at the end of that day.")
    public ValueList listCustomerValues(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return new ValueList(names.values(entries.entries(EntryKind.VALUE, id, FilterDates.within(asOf))));
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note a value", description = "Promised, agreed, delivered or confirmed. Confirmed needs the contact who confirmed it and what shows it; a value for a person needs the person.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = ValueAnswer.class)))
    public Response createValue(@PathParam("id") UUID id, @NotNull @Valid ValueBody body) {
        ValueAnswer answer = names.value(entries.add(EntryKind.VALUE, id, body.value(clock.today())));
        return Response.created(URI.create("/v1/customers/" + id + "/values/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{valueId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a value", description = "As it is believed now.")
    public ValueAnswer readValue(@PathParam("id") UUID id, @PathParam("valueId") UUID valueId) {
        return names.value(entries.entry(EntryKind.VALUE, id, valueId));
    }

    @PATCH
    @Path("/{valueId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a value", description = "Absent properties stay. What was believed until now stays readable with `asOf`.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ValueBody.class)))
    public ValueAnswer changeValue(
            @PathParam("id") UUID id, @PathParam("valueId") UUID valueId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return MergePatch.change(ifMatch, () -> readValue(id, valueId).version(), version -> {
            ValueBody present = ValueBody.of(entries.entry(EntryKind.VALUE, id, valueId).content());
            ValueBody wanted = mergePatch.apply(present, body, ValueBody.class);
            return names.value(entries.change(EntryKind.VALUE, id, valueId, version, wanted.value(clock.today())));
        });
    }

    @DELETE
    @Path("/{valueId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a value", description = "It is believed no more; what was believed until now stays readable with `asOf`.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeValue(@PathParam("id") UUID id, @PathParam("valueId") UUID valueId, @HeaderParam("If-Match") IfMatch ifMatch) {
        entries.remove(EntryKind.VALUE, id, valueId, ifMatch.version());
        return Response.noContent().build();
    }
}
