package org.gengke.competitor.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of incumbencies as a spreadsheet. */
@ApplicationScoped
class IncumbencyExport implements ExportableList {

    private final IncumbencyListResource resource;
    private final QueryBinder binder;

    IncumbencyExport(IncumbencyListResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "incumbencies";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listIncumbencies(binder.bind(IncumbencyListResource.IncumbencyFilter.class, query), paging);
    }
}
