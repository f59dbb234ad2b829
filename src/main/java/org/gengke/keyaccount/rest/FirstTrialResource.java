package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.FirstTrialQuery;
import org.gengke.keyaccount.OfferService;
import org.gengke.keyaccount.domain.FirstTrialStanding;
import org.gengke.keyaccount.rest.OfferAnswers.FirstTrialPage;
import org.gengke.keyaccount.rest.OfferAnswers.LaunchAnswer;
import org.gengke.keyaccount.rest.OfferAnswers.LaunchList;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.Paging;

/** New products at key accounts. */
@Path("/v1/first-trials")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class FirstTrialResource {

    private final OfferService offers;

    FirstTrialResource(OfferService offers) {
        this.offers = offers;
    }

    /** Filters of the list. */
    public static class FirstTrialFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("productId")
        public List<UUID> productId;

        @Parameter(description = "NOT_OFFERED: who has not been offered the product")
        @QueryParam("standing")
        public List<FirstTrialStanding> standing;

        FirstTrialQuery query(Paging paging) {
            return new FirstTrialQuery(customerId, productId, standing, paging.sort, paging.after, paging.limit, paging.count);
        }
    }

    /** Filter of the products. */
    public static class LaunchFilter {
        @QueryParam("productId")
        public List<UUID> productId;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List new products at key accounts",
            description = "Each product that was launched within the days of the setting `newProductDays`, at each key account that the caller sees, and how far it came: by confirmed orders, test trials, and the answer to the last offer. By `-launchedOn` (default), `customerName` or `productCode`.")
    public FirstTrialPage listFirstTrials(@BeanParam @Valid FirstTrialFilter filter, @BeanParam @Valid Paging paging) {
        return FirstTrialPage.of(offers.firstTrials(filter.query(paging)));
    }

    @GET
    @Path("/products")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read the new products", description = "With at how many of the key accounts that the caller sees each stands where; newest first.")
    public LaunchList readProductLaunches(@BeanParam @Valid LaunchFilter filter) {
        return new LaunchList(offers.launches(filter.productId).stream().map(LaunchAnswer::of).toList());
    }
}
