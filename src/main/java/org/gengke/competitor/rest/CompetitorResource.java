package org.gengke.competitor.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.CompetitorService;
import org.gengke.competitor.CompetitorView;
import org.gengke.competitor.domain.CompetitorProfile;
import org.gengke.competitor.domain.PricePosition;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Competitors. */
@Path("/v1/competitors")
@Tag(name = "Competitors", description = "竞争对手 · Who else supplies our customers")
@Produces(MediaType.APPLICATION_JSON)
public class CompetitorResource {

    private final CompetitorService competitors;
    private final MergePatch mergePatch;

    CompetitorResource(CompetitorService competitors, MergePatch mergePatch) {
        this.competitors = competitors;
        this.mergePatch = mergePatch;
    }

    /** A competitor. */
    @Schema(name = "Competitor")
    public record CompetitorAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String name,
            @Schema(description = "Other names that people call it by") @NotNull List<String> aliases,
            @Schema(description = "What it is, in short") String profile,
            String website,
            @Schema(description = "Where it sells") String region,
            String mainBusiness,
            String strengths,
            String weaknesses,
            @Schema(description = "What it costs beside us") PricePosition pricePosition,
            String notes,
            @NotNull Instant createdAt,
            @NotNull Instant updatedAt)
            implements Versioned {

        static CompetitorAnswer of(CompetitorView view) {
            CompetitorProfile profile = view.profile();
            return new CompetitorAnswer(
                    view.id(), view.version(), profile.name(), profile.aliases(), profile.profile(), profile.website(), profile.region(), profile.mainBusiness(),
                    profile.strengths(), profile.weaknesses(), profile.pricePosition(), profile.notes(), view.createdAt(), view.updatedAt());
        }
    }

    /** One page of competitors. */
    @Schema(name = "CompetitorPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CompetitorPage(@NotNull List<CompetitorAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** What is said about a competitor. */
    @Schema(
            name = "CompetitorRequest",
            examples = "{\"name\":\"华东精工\",\"aliases\":[\"华精\"],\"profile\":\"价格低，交期长\",\"website\":\"https://example.com\",\"region\":\"华东、华中\",\"mainBusiness\":\"门禁控制器与梯控\",\"strengths\":\"渠道广，报价快\",\"weaknesses\":\"售后依赖代理\",\"pricePosition\":\"BELOW_OURS\",\"notes\":\"年底常有促销\"}")
    public record CompetitorRequest(
            @NotBlank @Size(max = 200) String name,
            @Schema(description = "Other names that people call it by; found by search as the name is") @Size(max = 20) List<@NotBlank @Size(max = 200) String> aliases,
            @Schema(description = "What it is, in short") @Size(max = 4000) String profile,
            @Size(max = 300) String website,
            @Schema(description = "Where it sells") @Size(max = 300) String region,
            @Size(max = 2000) String mainBusiness,
            @Size(max = 4000) String strengths,
            @Size(max = 4000) String weaknesses,
            @Schema(description = "What it costs beside us") PricePosition pricePosition,
            @Size(max = 4000) String notes) {

        static CompetitorRequest of(CompetitorProfile present) {
            return new CompetitorRequest(
                    present.name(), present.aliases(), present.profile(), present.website(), present.region(), present.mainBusiness(), present.strengths(),
                    present.weaknesses(), present.pricePosition(), present.notes());
        }

        CompetitorProfile toProfile() {
            List<String> others = aliases == null ? List.of() : aliases.stream().map(String::strip).distinct().toList();
            return new CompetitorProfile(
                    name.strip(), others, profile, website, region, mainBusiness, strengths, weaknesses, pricePosition, notes);
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List competitors", description = "Ordered by `name` (default) or `updatedAt`; `q` finds names and aliases in Chinese, pinyin and initials.")
    public CompetitorPage listCompetitors(@QueryParam("q") @Size(max = 100) String q, @BeanParam @Valid Paging paging) {
        Page<CompetitorAnswer> page =
                competitors.competitors(q, paging.sort, paging.after, paging.limit, paging.count).map(CompetitorAnswer::of);
        return new CompetitorPage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a competitor", description = "The name is unique without regard to case.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = CompetitorAnswer.class)))
    public Response createCompetitor(@NotNull @Valid CompetitorRequest body) {
        CompetitorView competitor = competitors.create(body.toProfile());
        return Response.created(URI.create("/v1/competitors/" + competitor.id())).entity(CompetitorAnswer.of(competitor)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a competitor", description = "By id.")
    public CompetitorAnswer readCompetitor(@PathParam("id") UUID id) {
        return CompetitorAnswer.of(competitors.competitor(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a competitor", description = "Absent properties stay.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = CompetitorRequest.class)))
    public CompetitorAnswer changeCompetitor(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return CompetitorAnswer.of(MergePatch.change(ifMatch, () -> competitors.competitor(id).version(), version -> {
            CompetitorRequest wanted = mergePatch.apply(CompetitorRequest.of(competitors.competitor(id).profile()), body, CompetitorRequest.class);
            return competitors.change(id, version, wanted.toProfile());
        }));
    }
}
