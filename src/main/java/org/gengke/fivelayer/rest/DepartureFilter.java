package org.gengke.fivelayer.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.SegmentFilter;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.DepartureView;

/** Which supervised customers. */
public class DepartureFilter {

    @QueryParam("customerId")
    public List<UUID> customerId;

    @Parameter(description = SegmentFilter.DESCRIPTION)
    @QueryParam("segmentId")
    public List<UUID> segmentId;

    @Parameter(description = "Owner of the customer")
    @QueryParam("ownerId")
    public List<UUID> ownerId;

    @Parameter(description = "Customers of the team and of those below it")
    @QueryParam("teamId")
    public List<UUID> teamId;

    @Parameter(description = "Of the supervised ones")
    @QueryParam("tier")
    public List<Tier> tier;

    DepartureView.Query query() {
        return new DepartureView.Query(customerId, segmentId, ownerId, teamId, tier);
    }

    /** The list behind a figure of the same customers. */
    String link(String parameter, Object value) {
        StringBuilder link = new StringBuilder("/api/v1/five-layer/departure-risk");
        String separator = add(link, "customerId", customerId, "?");
        separator = add(link, "segmentId", segmentId, separator);
        separator = add(link, "ownerId", ownerId, separator);
        separator = add(link, "teamId", teamId, separator);
        separator = add(link, "tier", tier, separator);
        if (parameter != null) {
            add(link, parameter, List.of(value), separator);
        }
        return link.toString();
    }

    private static String add(StringBuilder link, String parameter, List<?> values, String separator) {
        String next = separator;
        if (values != null) {
            for (Object value : values) {
                link.append(next).append(parameter).append('=').append(value);
                next = "&";
            }
        }
        return next;
    }
}
