package org.gengke.followup.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of interactions as a spreadsheet. */
@ApplicationScoped
class InteractionExport implements ExportableList {

    private final InteractionResource resource;
    private final QueryBinder binder;

    InteractionExport(InteractionResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public String permission() {
        return Permission.FOLLOW_UP_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listInteractions(binder.bind(InteractionResource.InteractionFilter.class, query), paging);
    }
}
