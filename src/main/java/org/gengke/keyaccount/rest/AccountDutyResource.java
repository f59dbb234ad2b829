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
import org.gengke.keyaccount.DutyDesk;
import org.gengke.keyaccount.rest.DutyAnswers.AccountAnswer;
import org.gengke.people.domain.Permission;

/** The standing programmes of the key-account desk at one account. */
@Path("/v1/customers/{id}/duties")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountDutyResource {

    private final DutyDesk desk;

    AccountDutyResource(DutyDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read how the duties stand at one key account", description = "In the order of the desk; 404 for a customer that is no key account.")
    public AccountAnswer readAccountDuties(@PathParam("id") UUID id) {
        return AccountAnswer.of(desk.account(id));
    }
}
