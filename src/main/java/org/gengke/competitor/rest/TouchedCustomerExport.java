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

/** The customers that moves touched as a spreadsheet: those of one with {@code moveId}, else each with its move. */
@ApplicationScoped
class TouchedCustomerExport implements ExportableList {

    private final MoveService moves;
    private final QueryBinder binder;

    TouchedCustomerExport(MoveService moves, QueryBinder binder) {
        this.moves = moves;
        this.binder = binder;
    }

    /** Of which moves, and whose customers. */
    public static class Filter {
        @QueryParam("moveId")
        public List<UUID> moveId;

        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @QueryParam("segmentId")
        public List<UUID> segmentId;
    }

    @Override
    public String name() {
        return "touched-customers";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        Filter filter = binder.bind(Filter.class, query);
        return CompetitorMoveResource.touched(
                moves.customers(filter.moveId, filter.ownerId, filter.segmentId, paging.sort, paging.after, paging.limit, paging.count));
    }
}
