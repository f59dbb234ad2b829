package org.gengke.competitor.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.gengke.competitor.CompetitorProductService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** Products as a spreadsheet: of one competitor with {@code competitorId}, else of all. */
@ApplicationScoped
class CompetitorProductExport implements ExportableList {

    private final CompetitorProductService products;
    private final QueryBinder binder;

    CompetitorProductExport(CompetitorProductService products, QueryBinder binder) {
        this.products = products;
        this.binder = binder;
    }

    /** Of which competitor. */
    public static class Filter {
        @QueryParam("competitorId")
        public UUID competitorId;
    }

    @Override
    public String name() {
        return "competitor-products";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        Filter filter = binder.bind(Filter.class, query);
        Page<CompetitorProductResource.ProductAnswer> page = products.products(filter.competitorId, paging.sort, paging.after, paging.limit, paging.count)
                .map(CompetitorProductResource.ProductAnswer::of);
        return new CompetitorProductResource.ProductPage(page.items(), page.next(), page.total());
    }
}
