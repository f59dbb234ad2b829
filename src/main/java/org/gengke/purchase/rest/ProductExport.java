package org.gengke.purchase.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of products as a spreadsheet. */
@ApplicationScoped
class ProductExport implements ExportableList {

    private final ProductResource resource;
    private final QueryBinder binder;

    ProductExport(ProductResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public String permission() {
        return Permission.PURCHASES_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listProducts(binder.bind(ProductResource.ProductFilter.class, query), paging);
    }
}
