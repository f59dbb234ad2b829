package org.gengke.competitor.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of competitors with what they hold as a spreadsheet. */
@ApplicationScoped
class CompetitorFigureExport implements ExportableList {

    private final CompetitorFigureResource resource;
    private final QueryBinder binder;

    CompetitorFigureExport(CompetitorFigureResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "competitor-figures";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listCompetitorFigures(binder.bind(CompetitorFigureResource.FigureFilter.class, query), paging);
    }
}
