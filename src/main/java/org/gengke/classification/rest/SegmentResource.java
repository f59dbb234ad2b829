package org.gengke.classification.rest;

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
import org.gengke.classification.SegmentService;
import org.gengke.classification.SegmentView;
import org.gengke.classification.domain.SegmentContent;
import org.gengke.classification.domain.SegmentKind;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Segments. */
@Path("/v1/segments")
@Tag(name = "Segments", description = "客户细分 · Customers under a name, as a filter for every list")
@Produces(MediaType.APPLICATION_JSON)
public class SegmentResource {

    private final SegmentService segments;
    private final MergePatch mergePatch;

    SegmentResource(SegmentService segments, MergePatch mergePatch) {
        this.segments = segments;
        this.mergePatch = mergePatch;
    }

    /** A segment. */
    @Schema(name = "Segment")
    public record SegmentAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            String description,
            @NotNull SegmentKind kind,
            @Schema(description = "Parameters of the list of customers, each with its values; empty for others than its owner, since they may name customers") @NotNull
                    Map<String, List<String>> query,
            @NotNull boolean shared,
            @NotNull UUID ownerId,
            String ownerName,
            @Schema(description = "Query of `/api/v1/customers` that lists the customers that the caller sees of it") @NotNull String list,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static SegmentAnswer of(SegmentView view, UUID caller) {
            SegmentContent content = view.content();
            return new SegmentAnswer(
                    view.id(), view.version(), content.name(), content.description(), view.kind(), view.ownerId().equals(caller) ? content.query() : Map.of(), content.shared(), view.ownerId(), view.ownerName(),
                    "segmentId=" + view.id(), view.createdAt(), view.updatedAt());
        }
    }

    /** A page of segments. */
    @Schema(name = "SegmentPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SegmentPage(@NotNull List<SegmentAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A segment to make. */
    @Schema(
            name = "CreateSegment",
            examples = "{\"name\": \"华南沉睡的 A 类客户\", \"kind\": \"LIVE\", \"query\": {\"abcClass\": [\"A\"], \"lifecycleStage\": [\"DORMANT\"], \"regionCode\": [\"440000\"]}, \"shared\": true}")
    public record CreateSegment(
            @NotBlank @Size(max = 100) String name,
            @Size(max = 1000) String description,
            @Schema(description = "LIVE finds its customers each time; STATIC keeps those that are found now") @NotNull SegmentKind kind,
            @Schema(description = "Parameters of the list of customers, each with its values; none that speak of another day, of a segment or of paging") @NotNull
                    Map<String, @NotNull List<@NotNull String>> query,
            @Schema(description = "Colleagues can use it; what they find is what they see") Boolean shared) {

        SegmentContent content() {
            return new SegmentContent(name.strip(), description, query, Boolean.TRUE.equals(shared));
        }
    }

    /** What can be changed. */
    @Schema(name = "SegmentPatch", examples = "{\"description\": \"每月初复核\", \"query\": {\"abcClass\": [\"A\", \"B\"]}}")
    public record SegmentPatch(
            @NotBlank @Size(max = 100) String name,
            @Size(max = 1000) String description,
            @Schema(description = "Merged as well: null takes a parameter away") @NotNull Map<String, List<@NotNull String>> query,
            @NotNull Boolean shared) {

        static SegmentPatch of(SegmentContent content) {
            return new SegmentPatch(content.name(), content.description(), content.query(), content.shared());
        }

        SegmentContent content() {
            // Taking away what is not there is no mistake (RFC 7396).
            Map<String, List<String>> kept = new LinkedHashMap<>(query);
            kept.values().removeIf(Objects::isNull);
            return new SegmentContent(name.strip(), description, kept, shared);
        }
    }

    /** Customers to put in and to take out. */
    @Schema(name = "ChangeSegmentMembers", examples = "{\"add\": [\"0199a1f0-0000-7000-8000-000000000001\"], \"remove\": []}")
    public record ChangeSegmentMembers(
            @Schema(description = "Those of them that the caller sees") @Size(max = 1000) List<@NotNull UUID> add, @Size(max = 1000) List<@NotNull UUID> remove) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List segments", description = "The caller's own and those that colleagues share. Ordered by `name` (default) or `updatedAt`.")
    public SegmentPage listSegments(@BeanParam @Valid Paging paging) {
        Page<SegmentAnswer> page = segments.segments(paging.sort, paging.after, paging.limit, paging.count).map(this::answer);
        return new SegmentPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Create a segment",
            description = "From filters of the list of customers, classifications among them. Usable as `segmentId` in the lists of whatever belongs to customers, their figures, the portfolio, classifications and exports; a segment that the caller may not use finds nobody there. The name is unique among the caller's segments (409).")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = SegmentAnswer.class)))
    public Response createSegment(@NotNull @Valid CreateSegment body) {
        SegmentView made = segments.create(body.kind(), body.content());
        return Response.created(URI.create("/v1/segments/" + made.id())).entity(answer(made)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a segment", description = "One's own or a shared one.")
    public SegmentAnswer readSegment(@PathParam("id") UUID id) {
        return answer(segments.segment(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a segment", description = "Only one's own; a colleague's is 403. `query` is merged by parameter: null takes one away. Members of a static one stay.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = SegmentPatch.class)))
    public SegmentAnswer changeSegment(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body) throws JsonProcessingException {
        return answer(MergePatch.change(ifMatch, () -> segments.segment(id).version(), version -> {
            SegmentPatch wanted = mergePatch.apply(SegmentPatch.of(segments.segment(id).content()), body, SegmentPatch.class);
            return segments.change(id, version, wanted.content());
        }));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Remove a segment", description = "Only one's own; a colleague's is 403. Its customers stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeSegment(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        segments.remove(id, ifMatch.version());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/members")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the members of a segment", description = "Puts customers into a static segment of one's own, and takes others out; 409 for a live one. Customers that the caller does not see are left out without a word.")
    public SegmentAnswer changeSegmentMembers(@PathParam("id") UUID id, @NotNull @Valid ChangeSegmentMembers body) {
        return answer(segments.changeMembers(id, body.add() == null ? List.of() : body.add(), body.remove() == null ? List.of() : body.remove()));
    }

    private SegmentAnswer answer(SegmentView view) {
        return SegmentAnswer.of(view, segments.caller());
    }
}
