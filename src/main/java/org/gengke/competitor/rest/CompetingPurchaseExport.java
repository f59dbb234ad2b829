package org.gengke.competitor.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.CompetingPurchaseService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** Purchases of competing products as a spreadsheet: of one customer with {@code customerId}, else of all that the caller sees. */
@ApplicationScoped
class CompetingPurchaseExport implements ExportableList {

    private final CompetingPurchaseService purchases;
    private final QueryBinder binder;

    CompetingPurchaseExport(CompetingPurchaseService purchases, QueryBinder binder) {
        this.purchases = purchases;
        this.binder = binder;
    }

    /** Of which customers and competitors. */
    public static class Filter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("competitorId")
        public List<UUID> competitorId;

        @QueryParam("segmentId")
        public List<UUID> segmentId;
    }

    @Override
    public String name() {
        return "competing-purchases";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        Filter filter = binder.bind(Filter.class, query);
        return CompetingPurchaseResource.PurchasePage.of(
                purchases.purchases(filter.customerId, filter.competitorId, filter.segmentId, paging.sort, paging.after, paging.limit, paging.count));
    }
}
