package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of alarms on contact data as a spreadsheet. */
@ApplicationScoped
class ContactAlarmExport implements ExportableList {

    private final ContactAlarmResource resource;
    private final QueryBinder binder;

    ContactAlarmExport(ContactAlarmResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "contact-alarms";
    }

    @Override
    public String permission() {
        return Permission.TEAM_OVERSEE;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listContactAlarms(binder.bind(ContactAlarmResource.ContactAlarmFilter.class, query), paging);
    }
}
