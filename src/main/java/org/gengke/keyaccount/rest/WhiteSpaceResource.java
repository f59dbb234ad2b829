package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.WhiteSpaceCell;
import org.gengke.keyaccount.WhiteSpaceGrid;
import org.gengke.keyaccount.WhiteSpaceGrid.Row;
import org.gengke.keyaccount.WhiteSpaceQuery;
import org.gengke.keyaccount.WhiteSpaceService;
import org.gengke.keyaccount.domain.ProductStanding;
import org.gengke.keyaccount.rest.WhiteSpaceAnswers.CellPage;
import org.gengke.keyaccount.rest.WhiteSpaceAnswers.GridAnswer;
import org.gengke.keyaccount.rest.WhiteSpaceAnswers.PeerPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.Paging;

/** What accounts buy from us, what from others, and what could still be won. */
@Path("/v1/white-space")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class WhiteSpaceResource {

    private static final String DEFAULT = "-potential";
    private static final SortedRows<WhiteSpaceCell> CELLS = new SortedRows<>(WhiteSpaceCell::id, List.of(
            new Order<>("potential", cell -> cents(cell.potentialAmount())),
            new Order<>("ourAmount", cell -> cents(cell.known().bought().ours())),
            new Order<>("theirAmount", cell -> cents(cell.known().elsewhere().theirs()))));
    private static final SortedRows<Row> ROWS = new SortedRows<>(row -> row.account().id(), List.of(
            new Order<>("potential", row -> cents(row.sums().potential())),
            new Order<>("ourAmount", row -> cents(row.sums().ours())),
            new Order<>("theirAmount", row -> cents(row.sums().theirs()))));

    private final WhiteSpaceService spaces;

    WhiteSpaceResource(WhiteSpaceService spaces) {
        this.spaces = spaces;
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValue();
    }

    /** Which products at which customers; a repeated parameter means "any of", different ones "and". */
    public static class SpaceFilter {
        @Parameter(description = "A customer, and all that is below it in its group, whatever it is to us; without it, key accounts")
        @QueryParam("groupId")
        public UUID groupId;

        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @Parameter(description = "The team and all below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        @QueryParam("productId")
        public List<UUID> productId;

        WhiteSpaceQuery query(List<ProductStanding> standings) {
            return new WhiteSpaceQuery(groupId, customerId, ownerId, teamId, productId, standings);
        }
    }

    /** The same, and how they stand. */
    public static class CellFilter extends SpaceFilter {
        @QueryParam("standing")
        public List<ProductStanding> standing;
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read the white space of accounts",
            description = "Customers by products over the twelve months to today: what each buys from us, what from others (purchases of competing products that name ours), and what could be sold beyond: what it needs as stated, less what it bought from us; else what it bought elsewhere; else, where it buys none from us, the median of what customers of its industry that the caller sees spend on it, when there are enough of them ⚙. By `-potential` (default), `ourAmount` or `theirAmount`.")
    public GridAnswer readWhiteSpace(
            @BeanParam @Valid SpaceFilter filter,
            @Parameter(description = "So many products at most") @QueryParam("products") @DefaultValue("30") @Min(1) @Max(200) int products,
            @BeanParam @Valid Paging paging) {
        WhiteSpaceGrid grid = spaces.grid(filter.query(List.of()), products);
        return GridAnswer.of(grid, ROWS.page(grid.rows(), paging.sort == null ? DEFAULT : paging.sort, paging.after, paging.limit, paging.count));
    }

    @GET
    @Path("/cells")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List products at accounts",
            description = "One row for each product at each customer, with everything that it was judged by. By `-potential` (default), `ourAmount` or `theirAmount`.")
    public CellPage listWhiteSpaceCells(@BeanParam @Valid CellFilter filter, @BeanParam @Valid Paging paging) {
        return CellPage.of(CELLS.page(
                spaces.cells(filter.query(filter.standing)), paging.sort == null ? DEFAULT : paging.sort, paging.after, paging.limit, paging.count));
    }

    @GET
    @Path("/peers")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List customers that a median is of",
            description = "Customers of the same industry that the caller sees and that bought the product from us in the twelve months to today. By `-amount` (default) or `customerName`.")
    public PeerPage listWhiteSpacePeers(
            @Parameter(description = "Of whose industry") @QueryParam("customerId") @NotNull UUID customerId,
            @QueryParam("productId") @NotNull UUID productId,
            @BeanParam @Valid Paging paging) {
        return PeerPage.of(spaces.peers(customerId, productId, paging.sort, paging.after, paging.limit, paging.count));
    }
}
