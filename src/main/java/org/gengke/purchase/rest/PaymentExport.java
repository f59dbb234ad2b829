package org.gengke.purchase.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of payments as a spreadsheet. */
@ApplicationScoped
class PaymentExport implements ExportableList {

    private final PaymentResource resource;
    private final QueryBinder binder;

    PaymentExport(PaymentResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String permission() {
        return Permission.PURCHASES_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listPayments(binder.bind(PaymentResource.PaymentFilter.class, query), paging);
    }
}
