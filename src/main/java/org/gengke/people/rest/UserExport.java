package org.gengke.people.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of users as a spreadsheet. */
@ApplicationScoped
class UserExport implements ExportableList {

    private final UserResource resource;
    private final QueryBinder binder;

    UserExport(UserResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "users";
    }

    @Override
    public String permission() {
        return Permission.PEOPLE_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listUsers(binder.bind(UserResource.UserFilter.class, query), paging);
    }
}
