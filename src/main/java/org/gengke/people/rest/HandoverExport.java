package org.gengke.people.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of handovers as a spreadsheet. */
@ApplicationScoped
class HandoverExport implements ExportableList {

    private final HandoverResource resource;
    private final QueryBinder binder;

    HandoverExport(HandoverResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public String permission() {
        return Permission.PEOPLE_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listHandovers(binder.bind(HandoverFilter.Rows.class, query), paging);
    }
}
