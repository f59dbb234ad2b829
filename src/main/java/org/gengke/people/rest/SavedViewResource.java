package org.gengke.people.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.SavedViewService;
import org.gengke.people.SavedViewView;
import org.gengke.people.domain.ListView;
import org.gengke.people.domain.Permission;
import org.gengke.people.domain.SavedViewContent;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Lists with their filters under a name. */
@Path("/v1/saved-views")
@Tag(name = "Saved views", description = "常用视图 · Lists with their filters under a name")
@Produces(MediaType.APPLICATION_JSON)
public class SavedViewResource {

    private final SavedViewService views;
    private final MergePatch mergePatch;

    SavedViewResource(SavedViewService views, MergePatch mergePatch) {
        this.views = views;
        this.mergePatch = mergePatch;
    }

    /** A saved view. */
    @Schema(name = "SavedView")
    public record SavedViewAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull ListView view,
            @NotNull String name,
            @Schema(description = "Parameters of the page's address, each with its values") @NotNull Map<String, List<String>> query,
            @Schema(description = "In the order shown; none for the usual ones") @NotNull List<String> columns,
            @Schema(description = "Whether the caller sees this one first") @NotNull boolean isDefault,
            @NotNull boolean shared,
            @NotNull UUID ownerId,
            @NotNull String ownerName,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static SavedViewAnswer of(SavedViewView saved) {
            SavedViewContent content = saved.content();
            return new SavedViewAnswer(
                    saved.id(), saved.version(), saved.view(), content.name(), content.query(), content.columns(), content.isDefault(),
                    content.shared(), saved.ownerId(), saved.ownerName(), saved.createdAt(), saved.updatedAt());
        }
    }

    /** One page of saved views. */
    @Schema(name = "SavedViewPage")
    public record SavedViewPage(
            @NotNull List<SavedViewAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A view to save. */
    @Schema(
            name = "CreateSavedViewRequest",
            examples = "{\"view\":\"CUSTOMERS\",\"name\":\"华南重点客户\",\"query\":{\"status\":[\"WON\"],\"importance\":[\"KEY\"],\"sort\":[\"nextFollowUpOn\"]},"
                    + "\"columns\":[\"name\",\"status\",\"nextFollowUpOn\"],\"isDefault\":true,\"shared\":false}")
    public record CreateSavedViewRequest(
            @NotNull ListView view,
            @NotBlank @Size(max = SavedViewContent.NAME_LIMIT) String name,
            @Schema(description = "Parameters of the page's address, each with its values; at most 50 parameters and 8000 characters") @NotNull
                    Map<String, List<String>> query,
            @Schema(description = "In the order shown; the usual ones when it is left out") @Size(max = SavedViewContent.COLUMNS_LIMIT)
                    List<@NotBlank @Size(max = 60) String> columns,
            @Schema(description = "Shown first; the one that was before gives way") Boolean isDefault,
            @Schema(description = "Also for the caller's team and those below it") Boolean shared) {

        SavedViewContent content() {
            return new SavedViewContent(
                    name.strip(), query, columns == null ? List.of() : columns, Boolean.TRUE.equals(isDefault), Boolean.TRUE.equals(shared));
        }
    }

    /** What can be changed; the list stays. */
    @Schema(name = "SavedViewPatch", examples = "{\"name\":\"华南重点客户（本月）\",\"query\":{\"importance\":null,\"tier\":[\"STRATEGIC\",\"TOP\"]}}")
    public record SavedViewPatch(
            @NotBlank @Size(max = SavedViewContent.NAME_LIMIT) String name,
            @Schema(description = "Merged as well: null takes a parameter away") @NotNull Map<String, List<String>> query,
            @NotNull @Size(max = SavedViewContent.COLUMNS_LIMIT) List<@NotBlank @Size(max = 60) String> columns,
            @NotNull Boolean isDefault,
            @NotNull Boolean shared) {

        static SavedViewPatch of(SavedViewContent content) {
            return new SavedViewPatch(content.name(), content.query(), content.columns(), content.isDefault(), content.shared());
        }

        SavedViewContent content() {
            // Taking away what is not there is no mistake (RFC 7396).
            Map<String, List<String>> kept = new LinkedHashMap<>(query);
            kept.values().removeIf(Objects::isNull);
            return new SavedViewContent(name.strip(), kept, columns, isDefault, shared);
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List saved views",
            description = "The caller's own, and those that colleagues share from the caller's team and those above it. Ordered by `name` (default) or `updatedAt`.")
    public SavedViewPage listSavedViews(@QueryParam("view") ListView view, @BeanParam @Valid Paging paging) {
        Page<SavedViewAnswer> page =
                views.views(view, paging.sort, paging.after, paging.limit, paging.count).map(SavedViewAnswer::of);
        return new SavedViewPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a view",
            description = "For the caller, under a name that is unique among the caller's views of this list without regard to case; at most 100. Integration clients have none (403).")
    @APIResponse(responseCode = "201", description = "Saved", content = @Content(schema = @Schema(implementation = SavedViewAnswer.class)))
    public Response createSavedView(@NotNull @Valid CreateSavedViewRequest body) {
        SavedViewView saved = views.create(body.view, body.content());
        return Response.created(URI.create("/v1/saved-views/" + saved.id())).entity(SavedViewAnswer.of(saved)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a saved view", description = "One's own or a shared one.")
    public SavedViewAnswer readSavedView(@PathParam("id") UUID id) {
        return SavedViewAnswer.of(views.view(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a saved view", description = "Only one's own; a colleague's is 403. `query` is merged by parameter: null takes one away.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SavedViewPatch.class)))
    public SavedViewAnswer changeSavedView(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return SavedViewAnswer.of(MergePatch.change(ifMatch, () -> views.view(id).version(), version -> {
            SavedViewPatch wanted = mergePatch.apply(SavedViewPatch.of(views.view(id).content()), body, SavedViewPatch.class);
            return views.change(id, version, wanted.content());
        }));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Remove a saved view", description = "Only one's own; a colleague's is 403.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeSavedView(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        views.remove(id, ifMatch.version());
        return Response.noContent().build();
    }
}
