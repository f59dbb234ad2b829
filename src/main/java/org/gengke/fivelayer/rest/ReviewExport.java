package org.gengke.fivelayer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.ExportableList;
import org.gengke.shared.rest.Paging;
import org.gengke.shared.rest.QueryBinder;

/** The list of reviews as a spreadsheet. */
@ApplicationScoped
class ReviewExport implements ExportableList {

    private final ReviewResource resource;
    private final QueryBinder binder;

    ReviewExport(ReviewResource resource, QueryBinder binder) {
        this.resource = resource;
        this.binder = binder;
    }

    @Override
    public String name() {
        return "five-layer-reviews";
    }

    @Override
    public String permission() {
        return Permission.CUSTOMERS_READ;
    }

    @Override
    public Object page(MultivaluedMap<String, String> query, Paging paging) {
        return resource.listReviews(binder.bind(ReviewResource.ReviewFilter.class, query), paging);
    }
}
