package org.gengke.keyaccount.rest;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.SymposiumQuery;
import org.gengke.keyaccount.SymposiumService;
import org.gengke.keyaccount.domain.InvitationState;
import org.gengke.keyaccount.rest.SymposiumAnswers.InvitationAnswer;
import org.gengke.keyaccount.rest.SymposiumAnswers.InvitationPage;
import org.gengke.keyaccount.rest.SymposiumAnswers.InvitationPatch;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Whom symposiums invite, what they said and whether they came. */
@Path("/v1/symposium-invitations")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    private final SymposiumService symposiums;
    private final MergePatch mergePatch;

    InvitationResource(SymposiumService symposiums, MergePatch mergePatch) {
        this.symposiums = symposiums;
        this.mergePatch = mergePatch;
    }

    /** Filters of the list. */
    public static class InvitationFilter {
        @QueryParam("symposiumId")
        public List<UUID> symposiumId;

        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("state")
        public List<InvitationState> state;

        SymposiumQuery query(Paging paging) {
            return new SymposiumQuery(symposiumId, customerId, state, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List invitations to symposiums", description = "Of the customers that the caller sees. By `customerName` (default) or `heldOn`.")
    public InvitationPage listSymposiumInvitations(@BeanParam @Valid InvitationFilter filter, @BeanParam @Valid Paging paging) {
        Page<InvitationAnswer> page = symposiums.invitations(filter.query(paging)).map(InvitationAnswer::of);
        return new InvitationPage(page.items(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read an invitation to a symposium", description = "With what they said.")
    public InvitationAnswer readSymposiumInvitation(@PathParam("id") UUID id) {
        return InvitationAnswer.of(symposiums.invitation(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Note what became of an invitation", description = "ATTENDED and ABSENT only once the symposium was held (422 before).")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = InvitationPatch.class)))
    public InvitationAnswer changeSymposiumInvitation(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return InvitationAnswer.of(MergePatch.change(ifMatch, () -> symposiums.invitation(id).version(), version -> {
            InvitationPatch wanted = mergePatch.apply(InvitationPatch.of(symposiums.invitation(id)), body, InvitationPatch.class);
            return symposiums.reply(id, version, wanted.reply());
        }));
    }
}
