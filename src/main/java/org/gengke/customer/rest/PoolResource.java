package org.gengke.customer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.customer.CustomerView;
import org.gengke.customer.PoolService;
import org.gengke.customer.PoolService.PoolQuery;
import org.gengke.customer.PoolView;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.SizeClass;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.Paging;

/** The public pool. */
@Path("/v1/customer-pool")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class PoolResource {

    private final PoolService pool;
    private final Naming naming;

    PoolResource(PoolService pool, Naming naming) {
        this.pool = pool;
        this.naming = naming;
    }

    /** Filters of the pool. */
    public static class PoolFilter {
        @QueryParam("q")
        @Size(max = 100)
        public String q;

        @QueryParam("regionCode")
        public List<@Size(max = 6) String> regionCode = List.of();

        @QueryParam("industryCode")
        public List<@Size(max = 6) String> industryCode = List.of();
    }

    /** A customer without owner; its contacts are seen by who takes it. */
    @Schema(name = "PoolCustomer")
    public record PoolCustomer(
            @NotNull UUID customerId,
            @NotNull String name,
            @NotNull CustomerStatus status,
            String regionCode,
            String regionName,
            String industryCode,
            String industryName,
            SizeClass sizeClass,
            @NotNull List<String> tags,
            Instant lastInteractionAt,
            Instant poolSince) {

        static PoolCustomer of(PoolView view, Locale locale) {
            return new PoolCustomer(
                    view.id(), view.name(), view.status(), view.regionCode(), Naming.region(view.regionCode(), locale), view.industryCode(),
                    Naming.industry(view.industryCode(), locale), view.sizeClass(), view.tags(), view.lastInteractionAt(), view.poolSince());
        }
    }

    /** One page of the pool. */
    @Schema(name = "PoolPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PoolPage(@NotNull List<PoolCustomer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    @GET
    @RolesAllowed(Permission.POOL_READ)
    @Operation(summary = "List the public pool", description = "Customers without owner, without contact data. Ordered by `poolSince` (default) or `name`.")
    public PoolPage listCustomerPool(@BeanParam @Valid PoolFilter filter, @BeanParam @Valid Paging paging) {
        Locale locale = naming.locale();
        Page<PoolCustomer> page = pool.list(new PoolQuery(
                        filter.q, filter.regionCode, filter.industryCode, paging.sort, paging.after, paging.limit, paging.count))
                .map(view -> PoolCustomer.of(view, locale));
        return new PoolPage(page.items(), page.next(), page.total());
    }

    @POST
    @Path("/{customerId}/claims")
    @RolesAllowed(Permission.POOL_CLAIM)
    @Operation(summary = "Take a customer from the pool", description = "The caller becomes its owner. Limited per person and day, and logged.")
    @APIResponse(responseCode = "201", description = "Taken", content = @Content(schema = @Schema(implementation = CustomerAnswer.class)))
    public Response claimCustomer(@PathParam("customerId") UUID customerId) {
        CustomerView customer = pool.claim(customerId);
        return Response.created(URI.create("/v1/customers/" + customer.id())).entity(CustomerAnswer.of(customer, naming.locale())).build();
    }
}
