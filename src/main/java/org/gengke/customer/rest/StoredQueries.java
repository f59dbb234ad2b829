package org.gengke.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.gengke.customer.CustomerQueries;
import org.gengke.customer.CustomerQuery;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** Reads queries that are kept with the same filters that the list of customers has. */
@ApplicationScoped
class StoredQueries implements CustomerQueries {

    private final QueryBinder binder;

    StoredQueries(QueryBinder binder) {
        this.binder = binder;
    }

    @Override
    public CustomerQuery parse(Map<String, List<String>> parameters) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.putAll(parameters);
        return binder.bind(CustomerFilter.class, query).query(new Paging());
    }
}
