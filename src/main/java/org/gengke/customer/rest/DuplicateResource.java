package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.CustomerService;
import org.gengke.customer.domain.CustomerDuplicate.Match;
import org.gengke.people.domain.Permission;

/** Is the organisation already there? */
@Path("/v1/customers/duplicates")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {

    private final CustomerService customers;

    DuplicateResource(CustomerService customers) {
        this.customers = customers;
    }

    /** A record of the same organisation; without id and with a masked name when the caller may not see it. */
    @Schema(name = "DuplicateMatch")
    public record DuplicateMatch(
            UUID id,
            @NotNull String name,
            String ownerName,
            @NotNull boolean masked,
            @Schema(description = "CREDIT_CODE or NAME") @NotNull String matchedBy) {

        static DuplicateMatch of(Match match) {
            return new DuplicateMatch(match.id(), match.name(), match.ownerName(), match.masked(), match.matchedBy());
        }
    }

    /** All matches. */
    @Schema(name = "DuplicateMatches")
    public record DuplicateMatches(@NotNull List<DuplicateMatch> items) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "Look up an organisation before creating it",
            description = "By normalised name and by credit code. A record that the caller may not see is a masked hit: that it exists, and no more.")
    public DuplicateMatches findDuplicates(
            @QueryParam("name") @Size(max = 200) String name, @QueryParam("creditCode") @Size(max = 40) String creditCode) {
        return new DuplicateMatches(customers.duplicates(name, creditCode).stream().map(DuplicateMatch::of).toList());
    }
}
