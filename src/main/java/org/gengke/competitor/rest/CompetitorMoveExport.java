package org.gengke.competitor.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.gengke.competitor.MoveService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** Moves as a spreadsheet: of one competitor with {@code competitorId}, else of all. */
@ApplicationScoped
class CompetitorMoveExport implements ExportableList {

    private final MoveService moves;
    private final QueryBinder binder;

    CompetitorMoveExport(MoveService moves, QueryBinder binder) {
        this.moves = moves;
        this.binder = binder;
    }

    /** The filters of the list, and of which competitors. */
    public static class Filter extends CompetitorMoveResource.MoveFilter {
        @QueryParam("competitorId")
        public List<UUID> competitorId;
    }

    @Override
    public String name() {
        return "competitor-moves";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        Filter filter = binder.bind(Filter.class, query);
        return CompetitorMoveResource.page(moves.moves(filter.query(filter.competitorId, paging)));
    }
}
