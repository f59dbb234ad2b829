package org.gengke.followup.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of follow-up-plans as a spreadsheet. */
@ApplicationScoped
class FollowUpPlanExport implements ExportableList {

    private final FollowUpPlanResource resource;
    private final QueryBinder binder;

    FollowUpPlanExport(FollowUpPlanResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "follow-up-plans";
    }

    @Override
    public String permission() {
        return Permission.FOLLOW_UP_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listFollowUpPlans(binder.bind(FollowUpPlanFilter.class, query), paging);
    }
}
