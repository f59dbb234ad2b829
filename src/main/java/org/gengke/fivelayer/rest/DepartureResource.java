package org.gengke.fivelayer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.fivelayer.DepartureService;
import org.gengke.fivelayer.DepartureView;
import org.gengke.fivelayer.domain.DepartureRisk.Shares;
import org.gengke.fivelayer.rest.DepartureAnswers.OverviewAnswer;
import org.gengke.fivelayer.rest.DepartureAnswers.RowAnswer;
import org.gengke.fivelayer.rest.DepartureAnswers.RowPage;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** Protection against departure. */
@Path("/v1/five-layer/departure-risk")
@Tag(name = "Five layers")
@Produces(MediaType.APPLICATION_JSON)
public class DepartureResource {

    private final DepartureService departures;
    private final CallerLanguage language;

    DepartureResource(DepartureService departures, CallerLanguage language) {
        this.departures = departures;
        this.language = language;
    }

    @GET
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "List supervised customers by what would leave with one of us",
            description = "Customers of the supervised tiers (settings superviseStrategic, superviseTop, superviseImportant) that the caller sees: which share of the decision weight of their open and won projects only one of us knows, and which nobody. Known is who was met within the days of the setting acquaintanceDays by somebody who is still active. By `-danger` (default: both shares), `singleThreaded`, `unknown`, or with `personId` by `-leaving` (default then); those without decision makers come last.")
    public RowPage listDepartureRisks(@BeanParam @Valid DepartureListFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, RowPage> calculated(DepartureListFilter filter) {
        List<DepartureView> rows = departures.customers(filter.query()).stream().filter(filter::takes).toList();
        Locale locale = language.locale();
        UUID person = filter.personId;
        SortedRows<DepartureView> sorted = orders(person);
        return paging -> {
            String sort = paging.sort != null ? paging.sort : person == null ? "-danger" : "-leaving";
            Page<RowAnswer> page = sorted.page(rows, sort, paging.after, paging.limit, paging.count).map(row -> RowAnswer.of(row, person, locale));
            return new RowPage(page.items(), page.next(), page.total());
        };
    }

    private static SortedRows<DepartureView> orders(UUID person) {
        return new SortedRows<>(
                row -> row.customer().id(),
                List.of(
                        new Order<>("danger", row -> key(row, Shares::danger)),
                        new Order<>("singleThreaded", row -> key(row, shares -> shares.singleThreaded() * 1_000_000L / shares.all())),
                        new Order<>("unknown", row -> key(row, shares -> shares.unknown() * 1_000_000L / shares.all())),
                        new Order<>("leaving", row -> key(row, shares -> person == null ? 0 : row.leaving().getOrDefault(person, 0) * 1_000_000L / shares.all()))));
    }

    private static long key(DepartureView row, ToLongFunction<Shares> key) {
        Shares shares = row.shares();
        return shares == null ? -1 : key.applyAsLong(shares);
    }

    @GET
    @Path("/overview")
    @RolesAllowed(Permission.CUSTOMERS_READ)
    @Operation(
            summary = "Read what would leave with whom",
            description = "How many supervised customers have decision weight that only one of us knows, that nobody knows, or nobody who is noted to decide; and for each colleague the customers, decision makers and weight that only they know. Each figure with the list behind it.")
    public OverviewAnswer readDepartureRisk(@BeanParam @Valid DepartureFilter filter) {
        return OverviewAnswer.of(departures.overview(filter.query()), filter);
    }
}
