package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.PlanTemplateService;
import org.gengke.keyaccount.rest.PlanTemplateBodies.CreateTemplateRequest;
import org.gengke.keyaccount.rest.PlanTemplateBodies.TemplateAnswer;
import org.gengke.keyaccount.rest.PlanTemplateBodies.TemplatePage;
import org.gengke.keyaccount.rest.PlanTemplateBodies.TemplatePatch;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Templates of key-account plans. */
@Path("/v1/key-account-plan-templates")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class PlanTemplateResource {

    private final PlanTemplateService templates;
    private final MergePatch mergePatch;

    PlanTemplateResource(PlanTemplateService templates, MergePatch mergePatch) {
        this.templates = templates;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List templates of key-account plans", description = "Those of the company; three come with the product. Ordered by `name` (default) or `updatedAt`.")
    public TemplatePage listKeyAccountPlanTemplates(@BeanParam @Valid Paging paging) {
        Page<TemplateAnswer> page = templates.templates(paging.sort, paging.after, paging.limit, paging.count).map(TemplateAnswer::of);
        return new TemplatePage(page.items(), page.next(), page.total());
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNT_TEMPLATES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a template of key-account plans",
            description = "With goals and activities of its own, or with those of a plan that the caller sees (`planId`): revenue and profit as a share of the baseline, other metrics as more or less than it, days counted from the plan's first.")
    @APIResponse(responseCode = "201", description = "Made", content = @Content(schema = @Schema(implementation = TemplateAnswer.class)))
    public Response createKeyAccountPlanTemplate(@NotNull @Valid CreateTemplateRequest body) {
        TemplateAnswer made = TemplateAnswer.of(templates.add(body.template(), body.planId()));
        return Response.created(URI.create("/v1/key-account-plan-templates/" + made.id())).entity(made).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a template of key-account plans", description = "With the goals and activities that it brings.")
    public TemplateAnswer readKeyAccountPlanTemplate(@PathParam("id") UUID id) {
        return TemplateAnswer.of(templates.template(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNT_TEMPLATES)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a template of key-account plans", description = "Lists are replaced as a whole. Plans that were made from it stay as they are.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = TemplatePatch.class)))
    public TemplateAnswer changeKeyAccountPlanTemplate(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return TemplateAnswer.of(MergePatch.change(ifMatch, () -> templates.template(id).version(), version -> templates.change(
                id, version, mergePatch.apply(TemplatePatch.of(templates.template(id).content()), body, TemplatePatch.class).template())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNT_TEMPLATES)
    @Operation(summary = "Remove a template of key-account plans", description = "Also one that came with the product. Plans that were made from it stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeKeyAccountPlanTemplate(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        templates.remove(id, ifMatch.version());
        return Response.noContent().build();
    }
}
