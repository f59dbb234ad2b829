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
import org.gengke.people.AuditEntryView;
import org.gengke.people.AuditService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.Paging;

/** The audit trail. */
@Path("/v1/audit-entries")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    /** One change: who, when, what, from, to, from where. */
    @Schema(name = "AuditEntry")
    public record AuditEntryAnswer(
            @NotNull UUID id,
            @NotNull Instant at,
            UUID actorId,
            @Schema(description = "A colleague, an integration client, or the rule that did it") @NotNull String actorName,
            @NotNull String action,
            @NotNull String entity,
            UUID entityId,
            UUID customerId,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Per changed property: from and to") @NotNull @JsonRawValue String changes,
            String address) {

        static AuditEntryAnswer of(AuditEntryView entry) {
            return new AuditEntryAnswer(
                    entry.id(), entry.at(), entry.actorId(), entry.actorName(), entry.action(), entry.entity(), entry.entityId(),
                    entry.customerId(), entry.changes(), entry.address());
        }
    }

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
        Page<AuditEntryAnswer> page = audit.entries(customerId, entityId, actorId, paging.after, paging.limit, paging.sort)
                .map(AuditEntryAnswer::of);
        return new AuditEntryPage(page.items(), page.next());
    }
}
