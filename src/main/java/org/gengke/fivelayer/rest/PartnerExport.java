package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of partners as a spreadsheet. */
@ApplicationScoped
class PartnerExport implements ExportableList {

    private final PartnerResource resource;
    private final QueryBinder binder;

    PartnerExport(PartnerResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listPartners(binder.bind(PartnerResource.PartnerFilter.class, query), paging);
    }
}
