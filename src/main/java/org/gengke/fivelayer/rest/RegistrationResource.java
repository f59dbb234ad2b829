package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.RegistrationService;
import org.gengke.fivelayer.rest.RegistrationAnswers.CheckAnswer;
import org.gengke.fivelayer.rest.RegistrationAnswers.RegistrationAnswer;
import org.gengke.fivelayer.rest.RegistrationBodies.ChangeRegistration;
import org.gengke.fivelayer.rest.RegistrationBodies.CheckRegistration;
import org.gengke.fivelayer.rest.RegistrationBodies.CreateRegistration;
import org.gengke.fivelayer.rest.RegistrationBodies.ExtendRegistration;
import org.gengke.fivelayer.rest.RegistrationBodies.RegistrationPage;
import org.gengke.fivelayer.rest.RegistrationBodies.WithdrawRegistration;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** Deal registrations. */
@Path("/v1/deal-registrations")
@Tag(name = "Partners")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    private final RegistrationService registrations;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    RegistrationResource(RegistrationService registrations, MergePatch mergePatch, BusinessClock clock) {
        this.registrations = registrations;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List deal registrations",
            description = "Of the customers that the caller sees, as they stand today. By `-registeredOn` (default), `validUntil`, `customerName`, `partnerName` or `updatedAt`. Periods include both days.")
    public RegistrationPage listRegistrations(@BeanParam @Valid RegistrationFilter filter, @BeanParam @Valid Paging paging) {
        return RegistrationPage.of(registrations.registrations(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register a deal",
            description = "A partner works a customer, for a product or for all. The first valid registration protects: by `registeredOn`, of one day by the order of entry; one that has expired or was withdrawn protects no longer, and the next valid one does. One without product overlaps with those for any product, and protects all but what an earlier one names. An overlap is no error: the answer says whether the new one protects, and `conflicts` who else has registered the same, and until when. `/check` tells that before.")
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = RegistrationAnswer.class)))
    public Response createRegistration(@NotNull @Valid CreateRegistration body) {
        RegistrationAnswer answer = RegistrationAnswer.of(registrations.create(body.draft(clock.today())));
        return Response.created(URI.create("/v1/deal-registrations/" + answer.id())).entity(answer).build();
    }

    @POST
    @Path("/check")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask what a registration would meet", description = "Nothing is saved. The same rules and refusals as when it is entered.")
    public CheckAnswer checkRegistration(@NotNull @Valid CheckRegistration body) {
        return CheckAnswer.of(registrations.ask(body.draft(clock.today())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(summary = "Read a deal registration", description = "With all others that name the same, and how it was prolonged.")
    public RegistrationAnswer readRegistration(@PathParam("id") UUID id) {
        return RegistrationAnswer.of(registrations.registration(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Change a deal registration",
            description = "Absent properties stay. It only narrows: to one product of all, or to a later `validFrom`; anything else is a new registration (409), since its place in the order was given for what was registered. Partner, customer and the day of the registration stay as they are: withdraw a wrong one. Its last day changes by `/extension`. Of one that is over only the note changes.")
    @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangeRegistration.class)))
    public RegistrationAnswer changeRegistration(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull JsonNode body)
            throws JsonProcessingException {
        return RegistrationAnswer.of(MergePatch.change(ifMatch, () -> registrations.registration(id).registration().version(), version -> {
            ChangeRegistration wanted = mergePatch.apply(ChangeRegistration.of(registrations.registration(id).registration()), body, ChangeRegistration.class);
            return registrations.change(id, version, wanted.productId(), wanted.validFrom(), wanted.note());
        }));
    }

    @POST
    @Path("/{id}/extension")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Prolong a deal registration",
            description = "Answers the prolonged one. Its place in the order stays. Refused (409) when it is over, or when we do not work with the partner any more.")
    public RegistrationAnswer extendRegistration(@PathParam("id") UUID id, @NotNull @Valid ExtendRegistration body) {
        return RegistrationAnswer.of(registrations.extend(id, body.validUntil(), body.reason().strip()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Permission.CUSTOMERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a deal registration", description = "Answers the withdrawn one. From today on it protects no longer, and the next valid one does. Refused (409) when it is over.")
    public RegistrationAnswer withdrawRegistration(@PathParam("id") UUID id, @NotNull @Valid WithdrawRegistration body) {
        return RegistrationAnswer.of(registrations.withdraw(id, body.reason().strip()));
    }
}
