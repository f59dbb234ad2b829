package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.PlaybookService;
import org.gengke.customer.PlaybookView;
import org.gengke.customer.PlaybookView.Item;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.PlaybookState;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfState;

/** The cultivation playbook of a customer. */
@Path("/v1/customers/{id}/playbook")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class PlaybookResource {

    private final PlaybookService playbooks;
    private final Naming naming;

    PlaybookResource(PlaybookService playbooks, Naming naming) {
        this.playbooks = playbooks;
        this.naming = naming;
    }

    /** An advised action and how far it is. */
    @Schema(name = "PlaybookItem")
    public record PlaybookItem(
            @NotNull UUID actionId,
            @Schema(description = "In the language of the request") @NotNull String title,
            @NotNull PlaybookState state,
            @Schema(description = "What came of it, or why it was skipped") String note,
            Instant at,
            UUID byId,
            String byName,
            @Schema(description = "To be sent as If-Match with a change of this item") @NotNull String etag) {

        static PlaybookItem of(Item item, boolean english) {
            return new PlaybookItem(
                    item.actionId(), english ? item.textEn() : item.textZh(), item.state(), item.note(), item.at(), item.byId(), item.byName(), item.tag());
        }
    }

    /** The actions for the present status and importance, in order. */
    @Schema(name = "Playbook")
    public record PlaybookAnswer(@NotNull CustomerStatus status, Importance importance, @NotNull List<PlaybookItem> items) {
        static PlaybookAnswer of(PlaybookView view, boolean english) {
            return new PlaybookAnswer(
                    view.status(), view.importance(), view.items().stream().map(item -> PlaybookItem.of(item, english)).toList());
        }
    }

    /** How far an action is. */
    @Schema(name = "PlaybookProgressRequest", examples = "{\"state\":\"SKIPPED\",\"note\":\"客户没有网站\"}")
    public record PlaybookProgressRequest(
            @NotNull PlaybookState state, @Schema(description = "For SKIPPED the reason, needed") @Size(max = 2000) String note) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read the playbook", description = "What the method advises for the customer's status and importance, and what was done about it.")
    public PlaybookAnswer readPlaybook(@PathParam("id") UUID id) {
        return PlaybookAnswer.of(playbooks.playbook(id), naming.english());
    }

    @PUT
    @Path("/{actionId}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Advance an action", description = "Done, skipped with a reason, or open again.")
    public PlaybookAnswer advancePlaybook(
            @PathParam("id") UUID id, @PathParam("actionId") UUID actionId,
            @Parameter(description = IfState.DESCRIPTION) @HeaderParam("If-Match") IfState ifMatch, @NotNull @Valid PlaybookProgressRequest body) {
        return PlaybookAnswer.of(playbooks.advance(id, actionId, body.state(), body.note(), IfState.tag(ifMatch)), naming.english());
    }
}
