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
import org.gengke.fivelayer.Entry;
import org.gengke.fivelayer.EntryKind;
import org.gengke.fivelayer.EntryService;
import org.gengke.fivelayer.domain.Information;
import org.gengke.fivelayer.rest.EntryAnswers.FactAnswer;
import org.gengke.fivelayer.rest.EntryAnswers.FactList;
import org.gengke.fivelayer.rest.EntryBodies.FactBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Facts of a customer (information layer). */
@Path("/v1/customers/{id}/facts")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class FactResource {

    private final EntryService entries;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    FactResource(EntryService entries, MergePatch mergePatch, BusinessClock clock) {
        this.entries = entries;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Whether it is believed now is a question of what else is known. */
    private FactAnswer among(UUID customerId, Entry<Information.Fact> fact) {
        return FactAnswer.of(entries.entries(EntryKind.FACT, customerId, null)).stream()
                .filter(one -> one.id().equals(fact.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a customer's facts", description = "What is known of it, by kind; several sources may say different things, and the one of the latest day is believed. With `asOf`, what was believed at the end of that day.")
    public FactList listCustomerFacts(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return new FactList(FactAnswer.of(entries.entries(EntryKind.FACT, id, FilterDates.within(asOf))));
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note a fact", description = "One thing that is known, with its source, the day for which it is known and how sure it is. A kind that the list of facts lacks is 422.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = FactAnswer.class)))
    public Response createFact(@PathParam("id") UUID id, @NotNull @Valid FactBody body) {
        FactAnswer answer = among(id, entries.add(EntryKind.FACT, id, body.fact(clock.today())));
        return Response.created(URI.create("/v1/customers/" + id + "/facts/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{factId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a fact", description = "As it is believed now.")
    public FactAnswer readFact(@PathParam("id") UUID id, @PathParam("factId") UUID factId) {
        return among(id, entries.entry(EntryKind.FACT, id, factId));
    }

    @PATCH
    @Path("/{factId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a fact", description = "Absent properties stay. What was believed until now stays readable with `asOf`.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = FactBody.class)))
    public FactAnswer changeFact(
            @PathParam("id") UUID id, @PathParam("factId") UUID factId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return MergePatch.change(ifMatch, () -> readFact(id, factId).version(), version -> {
            FactBody present = FactBody.of(entries.entry(EntryKind.FACT, id, factId).content());
            FactBody wanted = mergePatch.apply(present, body, FactBody.class);
            return among(id, entries.change(EntryKind.FACT, id, factId, version, wanted.fact(clock.today())));
        });
    }

    @DELETE
    @Path("/{factId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a fact", description = "It is believed no more; what was believed until now stays readable with `asOf`.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeFact(@PathParam("id") UUID id, @PathParam("factId") UUID factId, @HeaderParam("If-Match") IfMatch ifMatch) {
        entries.remove(EntryKind.FACT, id, factId, ifMatch.version());
        return Response.noContent().build();
    }
}
