package org.gengke.competitor.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.competitor.IncumbencyService;
import org.gengke.competitor.rest.IncumbencyBodies.ChangeIncumbency;
import org.gengke.competitor.rest.IncumbencyBodies.CreateIncumbency;
import org.gengke.competitor.rest.IncumbencyBodies.IncumbencyAnswer;
import org.gengke.competitor.rest.IncumbencyBodies.IncumbencyPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Which competitors supply a customer, and what is known of that. */
@Path("/v1/customers/{id}/incumbencies")
@Tag(name = "Competitors")
@Produces(MediaType.APPLICATION_JSON)
public class IncumbencyResource {

    private final IncumbencyService incumbencies;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    IncumbencyResource(IncumbencyService incumbencies, MergePatch mergePatch, BusinessClock clock) {
        this.incumbencies = incumbencies;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    static Response created(IncumbencyAnswer answer) {
        return Response.created(URI.create("/v1/customers/" + answer.customerId() + "/incumbencies/" + answer.id())).entity(answer).build();
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "List a customer's incumbencies", description = "Which competitors supply it, and did. By `-since` (default), `endedOn`, `chance`, `expectedWinOn` or `updatedAt`.")
    public IncumbencyPage listCustomerIncumbencies(@PathParam("id") UUID id, @QueryParam("open") Boolean open, @BeanParam @Valid Paging paging) {
        IncumbencyListResource.IncumbencyFilter own = new IncumbencyListResource.IncumbencyFilter();
        own.customerId = List.of(id);
        own.open = open;
        return IncumbencyPage.of(incumbencies.incumbenciesOf(id, own.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note that a competitor supplies a customer",
            description = "Or did. One open incumbency for a customer and competitor; 409 names it when there is one. The status HELD_BY_COMPETITOR begins one by itself, and the first order ends that of the competitor from which the customer came.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = IncumbencyAnswer.class)))
    public Response createIncumbency(@PathParam("id") UUID id, @NotNull @Valid CreateIncumbency body) {
        return created(IncumbencyAnswer.of(incumbencies.create(id, body.competitorId(), body.incumbency(clock.today()))));
    }

    @GET
    @Path("/{incumbencyId}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read an incumbency", description = "With its problems and entry points.")
    public IncumbencyAnswer readIncumbency(@PathParam("id") UUID id, @PathParam("incumbencyId") UUID incumbencyId) {
        return IncumbencyAnswer.of(incumbencies.incumbency(id, incumbencyId));
    }

    @PATCH
    @Path("/{incumbencyId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change an incumbency", description = "Absent properties stay. `endedOn` with `outcome` ends it; null for both opens it again.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangeIncumbency.class)))
    public IncumbencyAnswer changeIncumbency(
            @PathParam("id") UUID id, @PathParam("incumbencyId") UUID incumbencyId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return IncumbencyAnswer.of(MergePatch.change(ifMatch, () -> incumbencies.incumbency(id, incumbencyId).version(), version -> {
            ChangeIncumbency wanted =
                    mergePatch.apply(ChangeIncumbency.of(incumbencies.incumbency(id, incumbencyId).incumbency()), body, ChangeIncumbency.class);
            return incumbencies.change(id, incumbencyId, version, wanted.incumbency());
        }));
    }
}
