package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.SupplyService;
import org.gengke.keyaccount.rest.SupplyAnswers.StockAnswer;
import org.gengke.keyaccount.rest.SupplyAnswers.StockPage;
import org.gengke.keyaccount.rest.SupplyBodies.StockFilter;
import org.gengke.keyaccount.rest.SupplyBodies.TellStock;
import org.gengke.people.domain.Permission;
import org.gengke.shared.rest.IfMatch;
import org.gengke.shared.rest.MergePatch;
import org.gengke.shared.rest.Paging;

/** What accounts said that they have. */
@Path("/v1/account-stocks")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountStockResource {

    private final SupplyService supply;

    AccountStockResource(SupplyService supply) {
        this.supply = supply;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "List stocks that accounts told", description = "Of the customers that the caller sees. By `-toldOn` (default).")
    public StockPage listAccountStocks(@BeanParam @Valid StockFilter filter, @BeanParam @Valid Paging paging) {
        return StockPage.of(supply.stocks(filter.query(paging)));
    }

    @POST
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note a stock that an account told", description = "What it has of a product, on the evening of a day. The last one counts.")
    @APIResponse(responseCode = "201", description = "Noted", content = @Content(schema = @Schema(implementation = StockAnswer.class)))
    public Response tellAccountStock(@NotNull @Valid TellStock body) {
        StockAnswer answer = StockAnswer.of(supply.tell(body.stock()));
        return Response.created(URI.create("/v1/account-stocks/" + answer.id())).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(summary = "Read a stock that an account told", description = "By id.")
    public StockAnswer readAccountStock(@PathParam("id") UUID id) {
        return StockAnswer.of(supply.stock(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Permission.KEY_ACCOUNTS_WRITE)
    @Operation(summary = "Remove a stock that an account told", description = "One that was noted by mistake; the one before counts again.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeAccountStock(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) throws JsonProcessingException {
        MergePatch.change(ifMatch, () -> StockAnswer.of(supply.stock(id)).version(), version -> {
            supply.forget(id, version);
            return null;
        });
    }
}
