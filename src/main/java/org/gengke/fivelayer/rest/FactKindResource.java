package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.FactKind;
import org.gengke.fivelayer.FactKindService;
import org.gengke.fivelayer.FactKindService.FactKindList;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Versioned;
import org.gengke.shared.rest.IfMatch;

/** Which facts customers are asked for (⚙). */
@Path("/v1/five-layer/fact-kinds")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class FactKindResource {

    private final FactKindService kinds;

    FactKindResource(FactKindService kinds) {
        this.kinds = kinds;
    }

    /** One of them. */
    @Schema(name = "FactKind")
    public record KindBody(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String key,
            @Schema(description = "Whether the information layer needs it") @NotNull Boolean required,
            @NotBlank @Size(max = 80) String nameZh,
            @NotBlank @Size(max = 80) String nameEn) {

        static KindBody of(FactKind one) {
            return new KindBody(one.key(), one.required(), one.nameZh(), one.nameEn());
        }
    }

    /** All of them, in the order in which people are asked. */
    @Schema(name = "FactKindsRequest", examples = "{\"kinds\":[{\"key\":\"FOUNDED\",\"required\":true,\"nameZh\":\"成立时间\",\"nameEn\":\"Founded\"},{\"key\":\"SUPPLIERS\",\"required\":true,\"nameZh\":\"既有供应商及其供货\",\"nameEn\":\"Suppliers so far\"}]}")
    public record KindsBody(@NotEmpty @Size(max = 60) List<@NotNull @Valid KindBody> kinds) {}

    @Schema(name = "FactKinds")
    public record KindsAnswer(@NotNull int version, @NotNull List<KindBody> kinds) implements Versioned {

        static KindsAnswer of(FactKindList list) {
            return new KindsAnswer(list.version(), list.kinds().stream().map(KindBody::of).toList());
        }
    }

    @GET
    @RolesAllowed(Permission.SETTINGS_READ)
    @Operation(summary = "List the kinds of facts", description = "Which facts customers are asked for, in order, and which of them the information layer needs.")
    public KindsAnswer readFactKinds() {
        return KindsAnswer.of(kinds.list());
    }

    @PUT
    @RolesAllowed(Permission.SETTINGS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the kinds of facts", description = "As a whole. All customers with a model are assessed anew in the same step. A kind that customers have facts of stays (409); it may become optional.")
    public KindsAnswer replaceFactKinds(@HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid KindsBody body) {
        return KindsAnswer.of(kinds.replace(
                ifMatch.version(), body.kinds().stream().map(one -> new FactKind(one.key(), one.required(), one.nameZh().strip(), one.nameEn().strip())).toList()));
    }
}
