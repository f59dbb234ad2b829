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
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** The analysis questions of each status. */
@Path("/v1/checklist-questions")
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistQuestionResource {

    private static final boolean ASKED = true;

    private final MethodService method;
    private final MergePatch mergePatch;

    ChecklistQuestionResource(MethodService method, MergePatch mergePatch) {
        this.method = method;
        this.mergePatch = mergePatch;
    }

    /** An analysis question. */
    @Schema(name = "ChecklistQuestion")
    public record ChecklistQuestionAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull CustomerStatus status,
            @Schema(description = "Answered by the service") @NotNull boolean computed,
            @NotNull int position,
            @NotNull String textZh,
            @NotNull String textEn,
            @NotNull boolean active)
            implements Versioned {

        static ChecklistQuestionAnswer of(MethodText text) {
            return new ChecklistQuestionAnswer(
                    text.id(), text.version(), text.status(), text.computed() != null, text.position(), text.textZh(), text.textEn(), text.active());
        }
    }

    /** All of them, by status and position. */
    @Schema(name = "ChecklistQuestionList")
    public record ChecklistQuestionList(@NotNull List<ChecklistQuestionAnswer> items) {}

    /** A new analysis question. */
    @Schema(name = "CreateChecklistQuestionRequest", examples = "{\"status\":\"WON\",\"textZh\":\"回款是否及时\",\"textEn\":\"Does it pay in time?\"}")
    public record CreateChecklistQuestionRequest(
            @NotNull CustomerStatus status,
            @Min(0) @Max(10_000) Integer position,
            @NotBlank @Size(max = 500) String textZh,
            @NotBlank @Size(max = 500) String textEn) {

        MethodText text() {
            return new MethodText(Ids.next(), 0, status, null, position == null ? 100 : position, textZh, textEn, null, true);
        }
    }

    /** What can be changed. */
    @Schema(name = "ChecklistQuestionPatch", examples = "{\"active\":false}")
    public record ChecklistQuestionPatch(
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
    @Operation(summary = "List analysis questions", description = "By status and position, inactive ones included.")
    public ChecklistQuestionList listChecklistQuestions() {
        return new ChecklistQuestionList(method.all(ASKED).stream().map(ChecklistQuestionAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an analysis question", description = "At the end of its list unless a position is given.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = ChecklistQuestionAnswer.class)))
    public Response createChecklistQuestion(@NotNull @Valid CreateChecklistQuestionRequest body) {
        MethodText text = method.create(ASKED, body.text());
        return Response.created(URI.create("/v1/checklist-questions/" + text.id())).entity(ChecklistQuestionAnswer.of(text)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "Read an analysis question", description = "By id.")
    public ChecklistQuestionAnswer readChecklistQuestion(@PathParam("id") UUID id) {
        return ChecklistQuestionAnswer.of(method.one(ASKED, id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an analysis question", description = "One that is switched off is no longer shown; what was recorded for it stays readable.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChecklistQuestionPatch.class)))
    public ChecklistQuestionAnswer changeChecklistQuestion(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return ChecklistQuestionAnswer.of(MergePatch.change(ifMatch, () -> method.one(ASKED, id).version(), version -> {
            MethodText present = method.one(ASKED, id);
            ChecklistQuestionPatch patch = new ChecklistQuestionPatch(present.position(), present.textZh(), present.textEn(), present.active());
            ChecklistQuestionPatch wanted = mergePatch.apply(patch, body, ChecklistQuestionPatch.class);
            return method.change(ASKED, wanted.over(present), version);
        }));
    }
}
