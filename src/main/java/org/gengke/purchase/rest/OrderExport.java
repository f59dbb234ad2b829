package org.gengke.purchase.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of orders as a spreadsheet. */
@ApplicationScoped
class OrderExport implements ExportableList {

    private final OrderResource resource;
    private final QueryBinder binder;

    OrderExport(OrderResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public String permission() {
        return Permission.PURCHASES_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listOrders(binder.bind(OrderResource.OrderFilter.class, query), paging);
    }
}
