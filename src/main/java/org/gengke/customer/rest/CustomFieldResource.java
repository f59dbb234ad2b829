package org.gengke.customer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.gengke.customer.CustomFieldService;
import org.gengke.customer.CustomFieldView;
import org.gengke.customer.domain.CustomFieldType;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;

/** Custom attributes of customers. */
@Path("/v1/custom-fields")
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
public class CustomFieldResource {

    private final CustomFieldService fields;
    private final MergePatch mergePatch;

    CustomFieldResource(CustomFieldService fields, MergePatch mergePatch) {
        this.fields = fields;
        this.mergePatch = mergePatch;
    }

    /** A custom attribute. */
    @Schema(name = "CustomField")
    public record CustomFieldAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull String key,
            @NotNull String labelZh,
            @NotNull String labelEn,
            @NotNull CustomFieldType type,
            @NotNull boolean required,
            @Schema(description = "Of a CHOICE, in the order shown") @NotNull List<String> choices,
            @NotNull boolean active,
            @NotNull int position)
            implements Versioned {

        static CustomFieldAnswer of(CustomFieldView view) {
            return new CustomFieldAnswer(
                    view.id(), view.version(), view.key(), view.labelZh(), view.labelEn(), view.type(), view.required(), view.choices(),
                    view.active(), view.position());
        }
    }

    /** All custom attributes in the order shown. */
    @Schema(name = "CustomFieldList")
    public record CustomFieldList(@NotNull List<CustomFieldAnswer> items) {}

    /** A new custom attribute. */
    @Schema(name = "CreateCustomFieldRequest", examples = "{\"key\":\"annualOutput\",\"labelZh\":\"年产量\",\"labelEn\":\"Annual output\",\"type\":\"NUMBER\"}")
    public record CreateCustomFieldRequest(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,49}") String key,
            @NotBlank @Size(max = 100) String labelZh,
            @NotBlank @Size(max = 100) String labelEn,
            @NotNull CustomFieldType type,
            Boolean required,
            @Size(max = 200) List<@NotBlank @Size(max = 100) String> choices,
            @Min(0) @Max(10_000) Integer position) {

        CustomFieldView field() {
            return new CustomFieldView(
                    Ids.next(), 0, key, labelZh, labelEn, type, Boolean.TRUE.equals(required), choices == null ? List.of() : choices, true,
                    position == null ? 0 : position);
        }
    }

    /** What can be changed; key and type stay. */
    @Schema(name = "CustomFieldPatch", examples = "{\"required\":true}")
    public record CustomFieldPatch(
            @NotBlank @Size(max = 100) String labelZh,
            @NotBlank @Size(max = 100) String labelEn,
            @NotNull Boolean required,
            @NotNull @Size(max = 200) List<@NotBlank @Size(max = 100) String> choices,
            @NotNull Boolean active,
            @NotNull @Min(0) @Max(10_000) Integer position) {

        CustomFieldView field(CustomFieldView present) {
            return new CustomFieldView(
                    present.id(), present.version(), present.key(), labelZh, labelEn, present.type(), required, choices, active, position);
        }
    }

    @GET
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "List custom fields", description = "In the order shown, inactive ones included.")
    public CustomFieldList listCustomFields() {
        return new CustomFieldList(fields.fields().stream().map(CustomFieldAnswer::of).toList());
    }

    @POST
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a custom field", description = "Choices belong to CHOICE and only to it.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = CustomFieldAnswer.class)))
    public Response createCustomField(@NotNull @Valid CreateCustomFieldRequest body) {
        CustomFieldView field = fields.create(body.field());
        return Response.created(URI.create("/v1/custom-fields/" + field.id())).entity(CustomFieldAnswer.of(field)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "Read a custom field", description = "By id.")
    public CustomFieldAnswer readCustomField(@PathParam("id") UUID id) {
        return CustomFieldAnswer.of(fields.field(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a custom field", description = "One that is switched off takes no new values and keeps the old ones.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = CustomFieldPatch.class)))
    public CustomFieldAnswer changeCustomField(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return CustomFieldAnswer.of(MergePatch.change(ifMatch, () -> fields.field(id).version(), version -> {
            CustomFieldView present = fields.field(id);
            CustomFieldPatch patch = new CustomFieldPatch(
                    present.labelZh(), present.labelEn(), present.required(), present.choices(), present.active(), present.position());
            CustomFieldPatch wanted = mergePatch.apply(patch, body, CustomFieldPatch.class);
            return fields.change(wanted.field(present), version);
        }));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Operation(summary = "Remove a custom field", description = "Customers keep the values that they have; they are no longer checked or editable.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response removeCustomField(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        fields.remove(id, ifMatch.version());
        return Response.noContent().build();
    }
}
