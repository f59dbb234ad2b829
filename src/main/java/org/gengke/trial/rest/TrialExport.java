package org.gengke.trial.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of trials as a spreadsheet. */
@ApplicationScoped
class TrialExport implements ExportableList {

    private final TrialResource resource;
    private final QueryBinder binder;

    TrialExport(TrialResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "test-trials";
    }

    @Override
    public String permission() {
        return Permission.TRIALS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listTestTrials(binder.bind(TrialFilter.Rows.class, query), paging);
    }
}
