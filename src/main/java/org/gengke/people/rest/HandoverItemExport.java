package org.gengke.people.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.gengke.people.domain.Permission;
import org.gengke.people.rest.HandoverAnswers.ItemPage;
import org.gengke.people.rest.HandoverFilter.ExportedItems;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** What a handover moved, as a spreadsheet. */
@ApplicationScoped
class HandoverItemExport implements ExportableList {

    private final HandoverResource resource;
    private final QueryBinder binder;

    HandoverItemExport(HandoverResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "handover-items";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        ExportedItems filter = binder.bind(ExportedItems.class, query);
        // Of no handover in particular there is nothing.
        return filter.handoverId == null ? new ItemPage(List.of(), null, null) : resource.listHandoverItems(filter.handoverId, filter, paging);
    }
}
