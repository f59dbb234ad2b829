package org.gengke.people.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.people.AuditService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.Paging;

/** The audit trail. */
@Path("/v1/audit-entries")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final AuditService audit;
    private final AuditAnswers answers;

    AuditResource(AuditService audit, AuditAnswers answers) {
        this.audit = audit;
        this.answers = answers;
    }

    /** One change: who, when, what, from, to, from where. */
    @Schema(name = "AuditEntry")
    public record AuditEntryAnswer(
            @NotNull UUID id,
            @NotNull Instant at,
            UUID actorId,
            @Schema(description = "A colleague, an integration client, or the rule that did it") @NotNull String actorName,
            @Schema(description = "The same in words: a rule is described") @NotNull String actorTitle,
            @NotNull String action,
            @Schema(description = "What was done, in the language of the request") @NotNull String title,
            @NotNull String entity,
            UUID entityId,
            UUID customerId,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Per changed property: from and to") @NotNull @JsonRawValue String changes,
            @Schema(description = "The changes in words, without what only the service needs") @NotNull List<AuditDetail> details,
            String address) {}

    /** A changed property in the language of the request; ids are names, as far as the reader sees what they stand for. */
    @Schema(name = "AuditDetail")
    public record AuditDetail(
            @NotNull String property,
            @NotNull String label,
            @Schema(description = "Empty when there was nothing") @NotNull String from,
            @Schema(description = "Empty when there is nothing any more") @NotNull String to) {}

    /** One page of entries, newest first. */
    @Schema(name = "AuditEntryPage")
    public record AuditEntryPage(@NotNull List<AuditEntryAnswer> items, String next) {}

    @GET
    @RolesAllowed(Permission.AUDIT_READ)
    @Operation(summary = "List changes", description = "Newest first (`-at`, or `at`). Entries about a customer are seen by those who see the customer; entries about people and settings by administrators.")
    public AuditEntryPage listAuditEntries(
            @QueryParam("customerId") UUID customerId,
            @QueryParam("entityId") UUID entityId,
            @QueryParam("actorId") UUID actorId,
            @BeanParam @Valid Paging paging) {
        return answers.page(audit.entries(customerId, entityId, actorId, paging.after, paging.limit, paging.sort));
    }
}
