package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.RelationshipService;
import org.gengke.fivelayer.rest.ProjectAnswers.CourseAnswer;
import org.gengke.fivelayer.rest.ProjectAnswers.WhatIfAnswer;
import org.gengke.fivelayer.rest.ProjectBodies.WhatIfBody;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.FilterDates;

/** Who stands where in a project (relationship layer). */
@Path("/v1/projects")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class RelationshipResource {

    private final RelationshipService relationships;

    RelationshipResource(RelationshipService relationships) {
        this.relationships = relationships;
    }

    @GET
    @Path("/{id}/relationship-map")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read the relationship map of a project", description = "The people of the customer: whom they report to, who decides with what weight and stance, who of us knows them since when, and what is lacking. With `asOf`, as all of it was believed at the end of that day, by the names of today; the lines of influence of that day are at the customer. Who sees the project alone gets those who decide.")
    public MapAnswers.MapAnswer readRelationshipMap(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
        return MapAnswers.MapAnswer.of(relationships.map(id, FilterDates.within(asOf)));
    }

    @POST
    @Path("/{id}/what-if")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask what the lead would be", description = "If decision makers stood otherwise. Nothing is saved.")
    public WhatIfAnswer supposeStances(@PathParam("id") UUID id, @NotNull @Valid WhatIfBody body) {
        return WhatIfAnswer.of(relationships.whatIf(id, body.byMaker()));
    }

    @GET
    @Path("/{id}/support-leads")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read the course of the support lead", description = "From each change of support or weights on, as it was believed then.")
    public CourseAnswer readSupportCourse(@PathParam("id") UUID id) {
        return CourseAnswer.of(relationships.course(id));
    }
}
