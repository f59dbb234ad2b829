package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.BulkService;
import org.gengke.customer.BulkService.BulkChange;
import org.gengke.customer.BulkService.Outcome;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Problem;
import org.gengke.shared.rest.Messages;

/** The same change to many customers. */
@Path("/v1/customers/bulk-changes")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class BulkChangeResource {

    private final BulkService bulk;
    private final Naming naming;

    BulkChangeResource(BulkService bulk, Naming naming) {
        this.bulk = bulk;
        this.naming = naming;
    }

    /** What shall change; an absent property stays. */
    @Schema(name = "BulkCustomerChange")
    public record BulkCustomerChange(
            UUID ownerId,
            @Schema(description = "Without owner, into the public pool; not together with `ownerId`") Boolean releaseToPool,
            Tier tier,
            @Schema(description = CustomerRequests.TIER_REASON) @Size(max = 1000) String tierReason,
            Importance importance,
            Boolean hasPotential,
            @Size(max = 20) List<@NotBlank @Size(max = 50) String> addTags,
            @Size(max = 20) List<@NotBlank @Size(max = 50) String> removeTags) {

        BulkChange toChange() {
            return new BulkChange(
                    ownerId, ownerId == null && Boolean.TRUE.equals(releaseToPool), tier, CustomerRequests.blank(tierReason), importance, hasPotential, addTags, removeTags);
        }
    }

    /** Up to 500 customers and what shall change of each. */
    @Schema(
            name = "BulkChangeRequest",
            examples = "{\"customerIds\":[\"01912d68-783e-7a03-8467-5661c1243ad4\"],\"change\":{\"tier\":\"IMPORTANT\",\"addTags\":[\"华南\"]}}")
    public record BulkChangeRequest(@NotEmpty @Size(max = 500) List<@NotNull UUID> customerIds, @NotNull @Valid BulkCustomerChange change) {}

    /** Whether a customer was changed. */
    @Schema(name = "BulkOutcome")
    public enum BulkOutcome {
        CHANGED,
        REFUSED
    }

    /** Why one was refused; as the problem of a single change would say. */
    @Schema(name = "BulkRefusal")
    public record BulkRefusal(@NotNull String type, @NotNull String title, @NotNull String detail) {}

    /** The outcome for one customer. */
    @Schema(name = "BulkChangeResult")
    public record BulkChangeResult(@NotNull UUID customerId, @NotNull BulkOutcome outcome, BulkRefusal problem) {

        static BulkChangeResult of(Outcome outcome, Locale locale) {
            Problem refusal = outcome.refusal();
            if (refusal == null) {
                return new BulkChangeResult(outcome.customerId(), BulkOutcome.CHANGED, null);
            }
            String key = "problem." + refusal.type();
            return new BulkChangeResult(
                    outcome.customerId(),
                    BulkOutcome.REFUSED,
                    new BulkRefusal(
                            "/problems/" + refusal.type(),
                            Messages.text(locale, key + ".title", refusal.members()),
                            Messages.text(locale, key + ".detail", refusal.members())));
        }
    }

    /** An outcome for each customer, in the order sent. */
    @Schema(name = "BulkChangeResults")
    public record BulkChangeResults(@NotNull List<BulkChangeResult> items) {}

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change many customers",
            description = "Each customer is changed or refused by itself; the answer has an outcome for each.")
    public BulkChangeResults changeCustomers(@NotNull @Valid BulkChangeRequest body) {
        return new BulkChangeResults(bulk.change(body.customerIds(), body.change().toChange()).stream()
                .map(outcome -> BulkChangeResult.of(outcome, naming.locale()))
                .toList());
    }
}
