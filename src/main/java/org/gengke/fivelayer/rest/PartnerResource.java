package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.PartnerQuery;
import org.gengke.fivelayer.PartnerService;
import org.gengke.fivelayer.domain.PartnerKind;
import org.gengke.fivelayer.domain.PartnerState;
import org.gengke.fivelayer.rest.PartnerBodies.ChangePartner;
import org.gengke.fivelayer.rest.PartnerBodies.CreatePartner;
import org.gengke.fivelayer.rest.PartnerBodies.FiguresAnswer;
import org.gengke.fivelayer.rest.PartnerBodies.PartnerAnswer;
import org.gengke.fivelayer.rest.PartnerBodies.PartnerPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Partners. */
@Path("/v1/partners")
@Tag(name = "Partners", description = "渠道伙伴与报备 · Dealers and agents, and what they have registered")
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {

    private final PartnerService partners;
    private final MergePatch mergePatch;

    PartnerResource(PartnerService partners, MergePatch mergePatch) {
        this.partners = partners;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class PartnerFilter {
        @Parameter(description = "Part of the name, in Chinese, pinyin or initials")
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        @QueryParam("kind")
        public List<PartnerKind> kind;

        @QueryParam("state")
        public List<PartnerState> state;

        PartnerQuery query(Paging paging) {
            return new PartnerQuery(q, kind, state, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List partners",
            description = "With how many registrations of each the caller sees, how many of those protect today and how many run out soon; each number has the list behind it. By `name` (default), `registrations`, `protecting`, `expiring` or `updatedAt`.")
    public PartnerPage listPartners(@BeanParam @Valid PartnerFilter filter, @BeanParam @Valid Paging paging) {
        return PartnerPage.of(partners.partners(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a partner", description = "The name is unique without regard to width, case and script.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = PartnerAnswer.class)))
    public Response createPartner(@NotNull @Valid CreatePartner body) {
        PartnerAnswer partner = PartnerAnswer.of(partners.create(body.profile()));
        return Response.created(URI.create("/v1/partners/" + partner.id())).entity(partner).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a partner", description = "With the rules of cooperation.")
    public PartnerAnswer readPartner(@PathParam("id") UUID id) {
        return PartnerAnswer.of(partners.partner(id));
    }

    @GET
    @Path("/{id}/figures")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read what a partner has registered", description = "Of customers that the caller sees. Each number has the list behind it.")
    public FiguresAnswer readPartnerFigures(@PathParam("id") UUID id) {
        return FiguresAnswer.of(id, partners.figures(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change a partner",
            description = "Absent properties stay. `state` RETIRED takes it out of use: it registers and prolongs nothing, and what it has registered stays valid until its day; ACTIVE brings it back.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangePartner.class)))
    public PartnerAnswer changePartner(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return PartnerAnswer.of(MergePatch.change(ifMatch, () -> partners.partner(id).version(), version -> {
            ChangePartner wanted = mergePatch.apply(ChangePartner.of(partners.partner(id).profile()), body, ChangePartner.class);
            return partners.change(id, version, wanted.profile());
        }));
    }
}
