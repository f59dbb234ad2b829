package org.gengke.customer.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.gengke.customer.MovedTo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A merged record's id answers with a permanent redirect to the survivor, on each of its resources. */
class MovedAnswers {

    private final UriInfo uri;

    MovedAnswers(UriInfo uri) {
        this.uri = uri;
    }

    @ServerExceptionMapper
    Response moved(MovedTo moved) {
        URI asked = uri.getRequestUri();
        String path = asked.getRawPath().replace(moved.mergedId().toString(), moved.survivorId().toString());
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        // Absolute: a path would be taken as one below the root of the API, and would name that root twice.
        return Response.status(308).location(asked.resolve(path + query)).build();
    }
}
