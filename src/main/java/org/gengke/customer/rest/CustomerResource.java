package org.gengke.customer.rest;

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
import org.gengke.customer.CustomFields;
import org.gengke.customer.CustomerService;
import org.gengke.customer.CustomerView;
import org.gengke.customer.rest.CustomerRequests.CreateCustomerRequest;
import org.gengke.customer.rest.CustomerRequests.CustomerPatch;
import org.gengke.customer.rest.CustomerRowAnswer.CustomerPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Customers. */
@Path("/v1/customers")
@Tag(name = "Customers", description = "客户 · Customers, their status, analysis, cultivation, groups and pool")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerResource {

    private final CustomerService customers;
    private final CustomFields customFields;
    private final MergePatch mergePatch;
    private final Naming naming;
    private final BusinessClock clock;

    CustomerResource(CustomerService customers, CustomFields customFields, MergePatch mergePatch, Naming naming, BusinessClock clock) {
        this.customers = customers;
        this.customFields = customFields;
        this.mergePatch = mergePatch;
        this.naming = naming;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List customers",
            description = "Those that the caller sees. Ordered by `name` (default), `updatedAt`, `createdAt`, `nextFollowUpOn`, `lastInteractionAt` or `statusSince`; a leading minus descends.")
    public CustomerPage listCustomers(@BeanParam @Valid CustomerFilter filter, @BeanParam @Valid Paging paging) {
        return CustomerPage.of(customers.list(filter.query(paging)), naming.locale(), clock.today());
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Create a customer",
            description = "Only the name is needed. The same organisation (credit code or normalised name) is refused with `customer-duplicate` and the record in `matches`, masked when the caller may not see it.")
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = CustomerAnswer.class)))
    public Response createCustomer(@NotNull @Valid CreateCustomerRequest body) {
        CustomerView customer = customers.create(body.draft());
        return Response.created(URI.create("/v1/customers/" + customer.id())).entity(answer(customer)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a customer", description = "By id. The id of a record that was merged into another one answers with a permanent redirect.")
    public CustomerAnswer readCustomer(@PathParam("id") UUID id) {
        return answer(customers.customer(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change a customer",
            description = "The status has a resource of its own. `ownerId` is for those who assign customers; its owner may release one to the public pool with null.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = CustomerPatch.class)))
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = CustomerAnswer.class)))
    @APIResponse(responseCode = "204", description = "Changed, and out of the caller's sight by it")
    public CustomerAnswer changeCustomer(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return answer(MergePatch.change(ifMatch, () -> customers.customer(id).version(), version -> {
            CustomerPatch present = CustomerPatch.of(customers.customer(id), customFields);
            CustomerPatch wanted = mergePatch.apply(present, body, CustomerPatch.class);
            return customers.change(id, version, wanted.change());
        }));
    }

    private CustomerAnswer answer(CustomerView view) {
        return view == null ? null : CustomerAnswer.of(view, naming.locale());
    }
}
