package org.gengke.keyaccount.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.keyaccount.rest.WhiteSpaceResource.CellFilter;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** Products at accounts as a spreadsheet. */
@ApplicationScoped
class WhiteSpaceExport implements ExportableList {

    private final WhiteSpaceResource cells;
    private final QueryBinder binder;

    WhiteSpaceExport(WhiteSpaceResource cells, QueryBinder binder) {
        this.cells = cells;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "white-space";
    }

    @Override
    public String permission() {
        return Permission.KEY_ACCOUNTS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return cells.listWhiteSpaceCells(binder.bind(CellFilter.class, query), paging);
    }
}
