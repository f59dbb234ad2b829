package org.gengke.classification.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gengke.classification.Part;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.Tier;

/** Which customers are classified, by what they are at present; a repeated parameter means "any of", different ones "and". */
public class PartFilter {

    @QueryParam("ownerId")
    public List<UUID> ownerId = List.of();

    @Parameter(description = "The team and all below it")
    @QueryParam("teamId")
    public List<UUID> teamId = List.of();

    @QueryParam("status")
    public List<CustomerStatus> status = List.of();

    @QueryParam("importance")
    public List<Importance> importance = List.of();

    @QueryParam("tier")
    public List<Tier> tier = List.of();

    @Parameter(description = "GB/T 2260; a province covers its cities")
    @QueryParam("regionCode")
    public List<@Size(max = 6) String> regionCode = List.of();

    @Parameter(description = "GB/T 4754; a section covers its divisions")
    @QueryParam("industryCode")
    public List<@Size(max = 6) String> industryCode = List.of();

    @QueryParam("sizeClass")
    public List<SizeClass> sizeClass = List.of();

    @QueryParam("tag")
    public List<@Size(max = 50) String> tag = List.of();

    Part part() {
        return new Part(ownerId, teamId, status, importance, tier, regionCode, industryCode, sizeClass, tag);
    }

    /** Adds what chooses the same customers. */
    ListQuery partOf(ListQuery query) {
        return query.withAll("ownerId", ownerId).withAll("teamId", teamId).withAll("status", status).withAll("importance", importance).withAll("tier", tier)
                .withAll("regionCode", regionCode).withAll("industryCode", industryCode).withAll("sizeClass", sizeClass).withAll("tag", tag);
    }
}
