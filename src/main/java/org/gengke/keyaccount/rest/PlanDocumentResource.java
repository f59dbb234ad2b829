package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.PlanViews;
import org.gengke.keyaccount.domain.PlanAudience;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Paper;
import org.gengke.shared.rest.Attachment;
import org.gengke.shared.rest.CallerLanguage;

/** Key-account plans on paper. */
@Path("/v1/key-account-plans/{id}/document")
@Tag(name = "Key accounts")
public class PlanDocumentResource {

    private final PlanViews views;
    private final CallerLanguage language;
    private final BusinessClock clock;

    PlanDocumentResource(PlanViews views, CallerLanguage language, BusinessClock clock) {
        this.views = views;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Produces(Paper.PDF)
    @Operation(
            summary = "Print a key-account plan",
            description = "As a PDF of A4 pages in the language of the request: the plan as its version in force says it, where each goal stands and what became of each activity. What goes to the customer has no cost, budget, pains, strategy, notes or result, and no goals of gross profit, share of wallet or depth.")
    @APIResponse(
            responseCode = "200",
            description = "The document; its name tells the customer and the plan",
            content = @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response printKeyAccountPlan(
            @PathParam("id") UUID id, @Parameter(description = "For whom it is printed") @QueryParam("audience") @DefaultValue("INTERNAL") PlanAudience audience) {
        PlanDocument document = new PlanDocument(views.plan(id), audience, new PlanWords(language.locale()));
        return Response.ok(document.printed(clock.today()), Paper.PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.of(document.name(), "pdf"))
                .build();
    }
}
