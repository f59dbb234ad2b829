package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of barriers as a spreadsheet. */
@ApplicationScoped
class CustomerBarrierExport implements ExportableList {

    private final CompanyResource resource;
    private final QueryBinder binder;

    CustomerBarrierExport(CompanyResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "barriers";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listBarriers(binder.bind(BarrierFilter.class, query), paging);
    }
}
