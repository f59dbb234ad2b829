package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.SupplyService;
import org.gengke.keyaccount.rest.SupplyAnswers.ForecastList;
import org.gengke.keyaccount.rest.SupplyBodies.CorrectForecast;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.InvalidContent;

/** What accounts will need, and when they run out. */
@Path("/v1/supply-forecasts")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class SupplyForecastResource {

    private final SupplyService supply;

    SupplyForecastResource(SupplyService supply) {
        this.supply = supply;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read how an account is supplied",
            description = "Each product that it ordered within a year, told a stock of, was promised, or is expected to need: its stock, what it will need by month, what is agreed, and when it runs out. The need of a month is the mean of the same month of up to three former years, unless a person expects something else. The need is spread evenly over the days of a month, and what is left of an agreement over those that are left of it.")
    public ForecastList readSupplyForecasts(@Parameter(required = true) @QueryParam("customerId") @NotNull UUID customerId) {
        return ForecastList.of(supply.forecasts(customerId));
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what is expected of a month", description = "Instead of what former years propose, with the reason; without a quantity that counts again. Answers the product's months.")
    @APIResponse(responseCode = "200", description = "How it stands now", content = @Content(schema = @Schema(implementation = ForecastList.class)))
    public ForecastList correctSupplyForecast(@NotNull @Valid CorrectForecast body) {
        if (body.quantity() != null && body.reason() == null) {
            throw InvalidContent.at("#/reason", "not-null");
        }
        supply.correct(body.customerId(), body.productId(), body.month(), body.correction());
        return ForecastList.of(supply.forecasts(body.customerId()));
    }
}
