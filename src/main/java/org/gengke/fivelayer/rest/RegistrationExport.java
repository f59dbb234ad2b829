package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of deal registrations as a spreadsheet. */
@ApplicationScoped
class RegistrationExport implements ExportableList {

    private final RegistrationResource resource;
    private final QueryBinder binder;

    RegistrationExport(RegistrationResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "deal-registrations";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listRegistrations(binder.bind(RegistrationFilter.class, query), paging);
    }
}
