package org.gengke.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of customers as a spreadsheet. */
@ApplicationScoped
class CustomerExport implements ExportableList {

    private final CustomerResource resource;
    private final QueryBinder binder;

    CustomerExport(CustomerResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listCustomers(binder.bind(CustomerFilter.class, query), paging);
    }
}
