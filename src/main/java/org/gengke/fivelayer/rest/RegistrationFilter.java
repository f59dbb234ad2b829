package org.gengke.fivelayer.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.SegmentFilter;
import org.gengke.fivelayer.RegistrationQuery;
import org.gengke.fivelayer.domain.RegistrationState;
import org.gengke.shared.rest.FilterDates;
import org.gengke.shared.rest.Paging;

/** Filters of the list of deal registrations. */
public class RegistrationFilter {

    @QueryParam("partnerId")
    public List<UUID> partnerId;

    @QueryParam("customerId")
    public List<UUID> customerId;

    @Parameter(description = SegmentFilter.DESCRIPTION)
    @QueryParam("segmentId")
    public List<UUID> segmentId;

    @Parameter(description = "Names this product; not those for all products")
    @QueryParam("productId")
    public List<UUID> productId;

    @Parameter(description = "Owner of the customer")
    @QueryParam("ownerId")
    public List<UUID> ownerId;

    @Parameter(description = "As it stands today")
    @QueryParam("state")
    public List<RegistrationState> state;

    @QueryParam("validUntilFrom")
    public LocalDate validUntilFrom;

    @QueryParam("validUntilTo")
    public LocalDate validUntilTo;

    @QueryParam("registeredFrom")
    public LocalDate registeredFrom;

    @QueryParam("registeredTo")
    public LocalDate registeredTo;

    RegistrationQuery query(Paging paging) {
        return new RegistrationQuery(
                partnerId, customerId, segmentId, productId, ownerId, state, FilterDates.within(validUntilFrom), FilterDates.within(validUntilTo),
                FilterDates.within(registeredFrom), FilterDates.within(registeredTo), paging.sort, paging.after, paging.limit, paging.count);
    }
}
