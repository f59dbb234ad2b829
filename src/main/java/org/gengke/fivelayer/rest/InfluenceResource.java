package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.InfluenceService;
import org.gengke.fivelayer.InfluenceView;
import org.gengke.fivelayer.domain.Influence;
import org.gengke.fivelayer.domain.InfluenceStrength;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Informal influence among the people at a customer: the dashed lines of its relationship map. */
@Path("/v1/customers/{id}/influences")
@Tag(name = "Five layers", description = "客户五层结构 · How deep we are in a customer, what blocks us, whom we must win, what comes next")
@Produces(MediaType.APPLICATION_JSON)
public class InfluenceResource {

    private static final int LONGEST_NOTE = 1000;

    private final InfluenceService influences;
    private final MergePatch mergePatch;

    InfluenceResource(InfluenceService influences, MergePatch mergePatch) {
        this.influences = influences;
        this.mergePatch = mergePatch;
    }

    /** Whose word counts with whom. */
    @Schema(name = "Influence")
    public record InfluenceAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @Schema(description = "Who is listened to") @NotNull UUID fromContactId,
            @NotNull String fromName,
            @Schema(description = "Who listens") @NotNull UUID toContactId,
            @NotNull String toName,
            @NotNull InfluenceStrength strength,
            String note,
            @Schema(description = "Since when it is believed as it stands") @NotNull Instant recordedAt,
            UUID recordedById,
            String recordedByName)
            implements Versioned {

        static InfluenceAnswer of(InfluenceView view) {
            Influence one = view.influence();
            return new InfluenceAnswer(
                    view.id(), view.version(), one.fromContactId(), view.fromName(), one.toContactId(), view.toName(), one.strength(), one.note(),
                    view.recordedAt(), view.recordedById(), view.recordedByName());
        }
    }

    /** All lines of a customer. */
    @Schema(name = "InfluencePage")
    public record InfluencePage(@NotNull List<InfluenceAnswer> items, String next) {}

    /** A new line. */
    @Schema(
            name = "InfluenceRequest",
            examples = "{\"fromContactId\":\"01912d68-783e-7a03-8467-5661c1243ad7\",\"toContactId\":\"01912d68-783e-7a03-8467-5661c1243ad8\",\"strength\":\"STRONG\",\"note\":\"老同事，技术选型都先问她\"}")
    public record InfluenceRequest(
            @Schema(description = "Who is listened to; at the customer") @NotNull UUID fromContactId,
            @Schema(description = "Who listens; another one at the customer") @NotNull UUID toContactId,
            @NotNull InfluenceStrength strength,
            @Schema(description = "How we know, or on what") @Size(max = LONGEST_NOTE) String note) {

        Influence influence() {
            return new Influence(fromContactId, toContactId, strength, note);
        }
    }

    /** What can be judged anew; a line between two others is another line. */
    @Schema(name = "InfluencePatch", examples = "{\"strength\":\"WEAK\",\"note\":\"新总监到任后听得少了\"}")
    public record InfluencePatch(@NotNull InfluenceStrength strength, @Size(max = LONGEST_NOTE) String note) {

        static InfluencePatch of(InfluenceView view) {
            return new InfluencePatch(view.influence().strength(), view.influence().note());
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List the lines of informal influence at a customer", description = "Ordered by name. With `asOf`, those that were believed at the end of that day, as they were judged then. A customer in the pool shows none, as it shows no contacts.")
    public InfluencePage listInfluences(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return new InfluencePage(influences.influences(id, FilterDates.within(asOf)).stream().map(InfluenceAnswer::of).toList(), null);
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a line of informal influence",
            description = "Both are at the customer, and one line leads from the one to the other; another one may lead back. It ends when one of them leaves.")
    @APIResponse(responseCode = "201", description = "Added", content = @Content(schema = @Schema(implementation = InfluenceAnswer.class)))
    public Response addInfluence(@PathParam("id") UUID id, @NotNull @Valid InfluenceRequest body) {
        InfluenceAnswer answer = InfluenceAnswer.of(influences.add(id, body.influence()));
        return Response.created(URI.create("/v1/customers/" + id + "/influences/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{influenceId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a line of informal influence", description = "By id.")
    public InfluenceAnswer readInfluence(@PathParam("id") UUID id, @PathParam("influenceId") UUID influenceId) {
        return InfluenceAnswer.of(influences.influence(id, influenceId));
    }

    @PATCH
    @Path("/{influenceId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Judge a line of informal influence anew", description = "What was believed before is kept.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = InfluencePatch.class)))
    public InfluenceAnswer changeInfluence(
            @PathParam("id") UUID id, @PathParam("influenceId") UUID influenceId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return InfluenceAnswer.of(MergePatch.change(ifMatch, () -> influences.influence(id, influenceId).version(), version -> {
            InfluencePatch wanted = mergePatch.apply(InfluencePatch.of(influences.influence(id, influenceId)), body, InfluencePatch.class);
            return influences.change(id, influenceId, version, wanted.strength(), wanted.note());
        }));
    }

    @DELETE
    @Path("/{influenceId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Operation(summary = "Remove a line of informal influence", description = "The two do not listen to each other any more, or never did; what was believed is kept.")
    public void removeInfluence(
            @PathParam("id") UUID id, @PathParam("influenceId") UUID influenceId, @HeaderParam("If-Match") IfMatch ifMatch) {
        influences.remove(id, influenceId, ifMatch.version());
    }
}
