package org.gengke.keyaccount.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.keyaccount.DutyDesk;
import org.gengke.keyaccount.DutyQuery;
import org.gengke.keyaccount.DutyRow;
import org.gengke.keyaccount.domain.DutyKind;
import org.gengke.keyaccount.domain.DutyLack;
import org.gengke.keyaccount.domain.DutyState;
import org.gengke.keyaccount.rest.DutyAnswers.FiguresAnswer;
import org.gengke.keyaccount.rest.DutyAnswers.FiguresList;
import org.gengke.keyaccount.rest.DutyAnswers.RowAnswer;
import org.gengke.keyaccount.rest.DutyAnswers.RowPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.Paging;

/** The standing programmes of the key-account desk over all its accounts. */
@Path("/v1/key-account-duties")
@Tag(name = "Key accounts")
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {

    // What is owed first comes first; what is not owed at all, last.
    private static final SortedRows<DutyRow> ROWS = new SortedRows<>(
            DutyResource::id,
            List.of(
                    new Order<>("dueOn", row -> row.standing().dueOn() == null ? Long.MAX_VALUE : row.standing().dueOn().toEpochDay()),
                    new Order<>("lastOn", row -> row.standing().lastOn() == null ? Long.MIN_VALUE : row.standing().lastOn().toEpochDay())));

    private final DutyDesk desk;

    DutyResource(DutyDesk desk) {
        this.desk = desk;
    }

    /** Which accounts. */
    public static class AccountFilter {
        @Parameter(description = "Accounts of these colleagues")
        @QueryParam("ownerId")
        public List<UUID> ownerId;

        @Parameter(description = "Accounts of the team and of those below it")
        @QueryParam("teamId")
        public List<UUID> teamId;

        DutyQuery query() {
            return new DutyQuery(null, ownerId, teamId, null, null, null);
        }
    }

    /** Which duties at which accounts. */
    public static class RowFilter extends AccountFilter {
        @QueryParam("customerId")
        public List<UUID> customerId;

        @QueryParam("duty")
        public List<DutyKind> duty;

        @QueryParam("state")
        public List<DutyState> state;

        @Parameter(description = "Where any of these lacks")
        @QueryParam("missing")
        public List<DutyLack> missing;

        @Override
        DutyQuery query() {
            return new DutyQuery(customerId, ownerId, teamId, duty, state, missing);
        }
    }

    @GET
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "Read how the duties of the key-account desk stand",
            description = "Over the key accounts that the caller sees: strategic and top customers, and important ones that were won, without abandoned ones. Each figure has its list: `/key-account-duties/accounts` with the same filters, the `duty`, and the `state` or what is `missing`, has as many rows.")
    public FiguresList readKeyAccountDuties(@BeanParam @Valid AccountFilter filter) {
        return new FiguresList(desk.figures(filter.query()).stream().map(FiguresAnswer::of).toList());
    }

    @GET
    @Path("/accounts")
    @RolesAllowed(Permission.KEY_ACCOUNTS_READ)
    @Operation(
            summary = "List duties at key accounts",
            description = "One row for each duty at each key account that the caller sees. By `dueOn` (default; what is not owed comes last) or `lastOn` (what was never done comes first).")
    public RowPage listKeyAccountDuties(@BeanParam @Valid RowFilter filter, @BeanParam @Valid Paging paging) {
        Page<RowAnswer> page = ROWS.page(desk.rows(filter.query()), paging.sort, paging.after, paging.limit, paging.count).map(RowAnswer::of);
        return new RowPage(page.items(), page.next(), page.total());
    }

    /** One account has a row for each duty: its id alone would not tell them apart. */
    private static UUID id(DutyRow row) {
        UUID account = row.account().id();
        return new UUID(account.getMostSignificantBits(), account.getLeastSignificantBits() ^ row.duty().ordinal());
    }
}
