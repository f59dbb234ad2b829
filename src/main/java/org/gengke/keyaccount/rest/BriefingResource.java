package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.BriefingService;
import org.gengke.keyaccount.rest.BriefingAnswers.BriefingAnswer;
import org.gengke.people.domain.Permission;

/** What prepares a visit to a customer. */
@Path("/v1/customers/{id}/briefing")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class BriefingResource {

    private final BriefingService briefings;

    BriefingResource(BriefingService briefings) {
        this.briefings = briefings;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read a briefing for a visit",
            description = "Who they are, what they buy and whether it grows, what runs, how deep we are in them, who decides and who of us knows them, who else supplies them, what they wait to hear, what was said last, and what we want.")
    public BriefingAnswer readCustomerBriefing(@PathParam("id") UUID id) {
        return BriefingAnswer.of(briefings.briefing(id));
    }
}
