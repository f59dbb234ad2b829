package org.gengke.fivelayer.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.customer.SegmentFilter;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.CompanyScope;

/** Whose customers and which. */
public class CompanyFilter {

    @Parameter(description = "Owner of the customer")
    @QueryParam("ownerId")
    public List<UUID> ownerId;

    @Parameter(description = "Team of the customer, with all below it")
    @QueryParam("teamId")
    public List<UUID> teamId;

    @Parameter(description = SegmentFilter.DESCRIPTION)
    @QueryParam("segmentId")
    public List<UUID> segmentId;

    @Parameter(description = "Tier of the customer")
    @QueryParam("tier")
    public List<Tier> tier;

    CompanyScope scope() {
        return new CompanyScope(ownerId, teamId, segmentId, tier);
    }
}
