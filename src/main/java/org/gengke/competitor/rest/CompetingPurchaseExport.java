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

    /** The same as the list's, and of which customers. */
    public static class Filter extends CompetingPurchaseResource.PurchaseFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;
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
        return CompetingPurchaseResource.PurchasePage.of(purchases.purchases(filter.query(filter.customerId, paging)));
    }
}
