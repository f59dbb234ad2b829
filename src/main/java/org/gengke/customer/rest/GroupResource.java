package org.gengke.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.CustomerService;
import org.gengke.customer.GroupMember;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.people.domain.Permission;

/** Groups of companies. */
@Path("/v1/customers/{id}/group")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {

    private final CustomerService customers;

    GroupResource(CustomerService customers) {
        this.customers = customers;
    }

    /** A company of the group. */
    @Schema(name = "GroupMember")
    public record GroupMemberAnswer(
            @NotNull UUID customerId,
            @NotNull String name,
            UUID parentId,
            @Schema(description = "0 at the top") @NotNull int depth,
            @NotNull CustomerStatus status,
            String ownerName) {

        static GroupMemberAnswer of(GroupMember member) {
            return new GroupMemberAnswer(
                    member.id(), member.name(), member.parentId(), member.depth(), member.status(), member.ownerName());
        }
    }

    /** The group from its top down. */
    @Schema(name = "CustomerGroup")
    public record CustomerGroup(@NotNull List<GroupMemberAnswer> items) {}

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a customer's group", description = "Parents before children, as far as the caller sees them. Direct children are also found by `GET /customers?parentId=`.")
    public CustomerGroup readCustomerGroup(@PathParam("id") UUID id) {
        return new CustomerGroup(customers.group(id).stream().map(GroupMemberAnswer::of).toList());
    }
}
