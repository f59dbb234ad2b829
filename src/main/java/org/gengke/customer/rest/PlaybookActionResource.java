package org.gengke.customer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.MethodService;
import org.gengke.customer.MethodText;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** The cultivation actions of each status and importance. */
@Path("/v1/playbook-actions")
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
public class PlaybookActionResource {

    private static final boolean ASKED = false;

    private final MethodService method;
    private final MergePatch mergePatch;

    PlaybookActionResource(MethodService method, MergePatch mergePatch) {
        this.method = method;
        this.mergePatch = mergePatch;
    }

    /** A cultivation action. */
    @Schema(name = "PlaybookAction")
    public record PlaybookActionAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull CustomerStatus status,
            @Schema(description = "For WON: only for customers of this importance") Importance importance,
            @NotNull int position,
            @NotNull String textZh,
            @NotNull String textEn,
            @NotNull boolean active)
            implements Versioned {

        static PlaybookActionAnswer of(MethodText text) {
            return new PlaybookActionAnswer(
                    text.id(), text.version(), text.status(), text.importance(), text.position(), text.textZh(), text.textEn(), text.active());
        }
    }

    /** All of them, by status and position. */
    @Schema(name = "PlaybookActionList")
    public record PlaybookActionList(@NotNull List<PlaybookActionAnswer> items) {}

    /** A new cultivation action. */
    @Schema(name = "CreatePlaybookActionRequest", examples = "{\"status\":\"WON\",\"importance\":\"KEY\",\"textZh\":\"每季度安排一次高层互访\",\"textEn\":\"Arrange an executive visit each quarter\"}")
    public record CreatePlaybookActionRequest(
            @NotNull CustomerStatus status,
            Importance importance,
            @Min(0) @Max(10_000) Integer position,
            @NotBlank @Size(max = 500) String textZh,
            @NotBlank @Size(max = 500) String textEn) {

        MethodText text() {
            return new MethodText(Ids.next(), 0, status, importance, position == null ? 100 : position, textZh, textEn, null, true);
        }
    }

    /** What can be changed. */
    @Schema(name = "PlaybookActionPatch", examples = "{\"active\":false}")
    public record PlaybookActionPatch(
            @NotNull @Min(0) @Max(10_000) Integer position,
            @NotBlank @Size(max = 500) String textZh,
            @NotBlank @Size(max = 500) String textEn,
            @NotNull Boolean active) {

        MethodText over(MethodText present) {
            return new MethodText(
                    present.id(), present.version(), present.status(), present.importance(), position, textZh, textEn, present.computed(),
                    active);
        }
    }

    @GET
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "List cultivation actions", description = "By status and position, inactive ones included.")
    public PlaybookActionList listPlaybookActions() {
        return new PlaybookActionList(method.all(ASKED).stream().map(PlaybookActionAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a cultivation action", description = "At the end of its list unless a position is given.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = PlaybookActionAnswer.class)))
    public Response createPlaybookAction(@NotNull @Valid CreatePlaybookActionRequest body) {
        MethodText text = method.create(ASKED, body.text());
        return Response.created(URI.create("/v1/playbook-actions/" + text.id())).entity(PlaybookActionAnswer.of(text)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "Read a cultivation action", description = "By id.")
    public PlaybookActionAnswer readPlaybookAction(@PathParam("id") UUID id) {
        return PlaybookActionAnswer.of(method.one(ASKED, id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a cultivation action", description = "One that is switched off is no longer shown; what was recorded for it stays readable.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PlaybookActionPatch.class)))
    public PlaybookActionAnswer changePlaybookAction(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return PlaybookActionAnswer.of(MergePatch.change(ifMatch, () -> method.one(ASKED, id).version(), version -> {
            MethodText present = method.one(ASKED, id);
            PlaybookActionPatch patch = new PlaybookActionPatch(present.position(), present.textZh(), present.textEn(), present.active());
            PlaybookActionPatch wanted = mergePatch.apply(patch, body, PlaybookActionPatch.class);
            return method.change(ASKED, wanted.over(present), version);
        }));
    }
}
