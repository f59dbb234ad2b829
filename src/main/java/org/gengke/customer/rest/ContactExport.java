package org.gengke.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of contacts as a spreadsheet. */
@ApplicationScoped
class ContactExport implements ExportableList {

    private final ContactResource resource;
    private final QueryBinder binder;

    ContactExport(ContactResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public boolean holdsContacts() {
        return true;
    }

    @Override
    public int contacts(Object row) {
        return 1;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.exported(binder.bind(ContactResource.ContactFilter.class, query), paging);
    }
}
