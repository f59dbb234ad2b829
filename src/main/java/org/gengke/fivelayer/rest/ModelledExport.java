package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of customers by how deep we are in them as a spreadsheet. */
@ApplicationScoped
class ModelledExport implements ExportableList {

    private final CompanyResource resource;
    private final QueryBinder binder;

    ModelledExport(CompanyResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "five-layer-customers";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listModelledCustomers(binder.bind(ModelledFilter.class, query), paging);
    }
}
