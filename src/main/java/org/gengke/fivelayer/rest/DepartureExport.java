package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.Function;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** What would leave with one of us, as a spreadsheet. */
@ApplicationScoped
class DepartureExport implements ExportableList {

    private final DepartureResource resource;
    private final QueryBinder binder;

    DepartureExport(DepartureResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "departure-risk";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return pages(query).apply(paging);
    }

    @Override
    public Function<Paging, ?> pages(MultivaluedMap<String, String> query) {
        return resource.calculated(binder.bind(DepartureListFilter.class, query));
    }
}
