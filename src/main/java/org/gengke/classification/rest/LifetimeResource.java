package org.gengke.classification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.classification.ClassificationService;
import org.gengke.classification.Compared;
import org.gengke.classification.LifetimeCustomer;
import org.gengke.classification.LifetimeModelView;
import org.gengke.classification.LifetimeService;
import org.gengke.classification.LifetimeService.Lifetimes;
import org.gengke.classification.rest.LifetimeAnswers.LifetimeModelAnswer;
import org.gengke.classification.rest.LifetimeAnswers.LifetimeModelPage;
import org.gengke.classification.rest.LifetimeAnswers.LifetimePage;
import org.gengke.classification.rest.LifetimeAnswers.LifetimeSummary;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** Probability of being alive, expected purchases, lifetime value, and the models that they come from. */
@Path("/v1/classifications/lifetime-value")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class LifetimeResource {

    private static final SortedRows<Compared<LifetimeCustomer>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("lifetimeValue", row -> unscaled(row.now().value().value())),
            new Order<>("alive", row -> unscaled(row.now().value().alive())),
            new Order<>("expectedOrders", row -> unscaled(row.now().value().orders()))));

    private final LifetimeService lifetimes;
    private final ClassificationService classifications;
    private final CallerLanguage language;

    LifetimeResource(LifetimeService lifetimes, ClassificationService classifications, CallerLanguage language) {
        this.lifetimes = lifetimes;
        this.classifications = classifications;
        this.language = language;
    }

    /** All of one kind have the same number of decimals. */
    private static long unscaled(BigDecimal value) {
        return value.unscaledValue().longValueExact();
    }

    /** Which customers, for which day, by which model. */
    public static class LifetimeScope extends PartFilter {

        @Parameter(description = "Today when it is not given")
        @QueryParam("asOf")
        public LocalDate asOf;

        @Parameter(description = "The model; the caller's newest when it is not given, or else the newest of all")
        @QueryParam("modelId")
        public UUID modelId;

        ListQuery listQuery(Lifetimes answered) {
            return partOf(ListQuery.of("asOf", answered.asOf()).with("modelId", answered.model().id()));
        }
    }

    /** Filters of the list. */
    public static class LifetimeFilter extends LifetimeScope {

        @Parameter(description = "Shows these alone, classified among all that the other filters choose")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @QueryParam("aliveFrom")
        @DecimalMin("0")
        @DecimalMax("1")
        public BigDecimal aliveFrom;

        @Parameter(description = "Excluded, but for 1")
        @QueryParam("aliveTo")
        @DecimalMin("0")
        @DecimalMax("1")
        public BigDecimal aliveTo;

        boolean takes(Compared<LifetimeCustomer> row) {
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && LifetimeAnswers.within(row.now().value().alive(), aliveFrom, aliveTo);
        }
    }

    /** An order for an estimate. */
    @Schema(name = "OrderLifetimeFit", examples = "{\"calibratedTo\": \"2026-09-30\", \"tag\": \"华南经销商\"}")
    public record OrderLifetimeFit(
            @Schema(description = "The last day whose orders count; today when it is not given") LocalDate calibratedTo,
            @Schema(description = "Customers that this person owns") UUID ownerId,
            @Schema(description = "Customers of this team and those below it") UUID teamId,
            @Schema(description = "Customers with this tag") @Size(min = 1, max = 50) String tag) {}

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List customers by lifetime value",
            description = "Those that the caller sees, the filters choose and that ever ordered, with the probability of being alive, the orders expected within `lifetimeMonths` ⚙ and their value discounted by `lifetimeMonthlyDiscount` ⚙. "
                    + "BG/NBD and Gamma-Gamma; all orders of a day are one. Ordered by `lifetimeValue` (default; mostly wanted descending), `alive` or `expectedOrders`. 422 while there is no model: order one at `/fits`.")
    public LifetimePage listLifetimeValues(@BeanParam @Valid LifetimeFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, LifetimePage> calculated(LifetimeFilter filter) {
        Lifetimes answered = lifetimes.lifetimes(filter.part(), filter.asOf, filter.modelId);
        List<Compared<LifetimeCustomer>> rows = answered.customers().stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> LifetimePage.of(
                classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), answered, figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read lifetime value as a whole",
            description = "What the part of the base is expected to order and is worth, by probability of being alive, with the model that says so. Each figure with the query of the list behind it.")
    public LifetimeSummary readLifetimeSummary(@BeanParam @Valid LifetimeScope scope) {
        Lifetimes answered = lifetimes.lifetimes(scope.part(), scope.asOf, scope.modelId);
        return LifetimeSummary.of(answered, scope.listQuery(answered));
    }

    @GET
    @Path("/fits")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List estimates",
            description = "The models that were estimated, with day, parameters, log-likelihood and number of customers. Ordered by `createdAt`, the newest first (default). They tell nothing of a single customer: everybody who reads classifications sees them.")
    public LifetimeModelPage listLifetimeFits(@BeanParam @Valid Paging paging) {
        return LifetimeModelPage.of(lifetimes.models(paging.sort, paging.after, paging.limit, paging.count));
    }

    @POST
    @Path("/fits")
    @RolesAllowed(Permission.CLASSIFICATIONS_FIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Order an estimate",
            description = "BG/NBD and Gamma-Gamma by maximum likelihood from the orders of the customers that the caller sees, or a part of them, up to a day. Done after the answer: read it again until `state` is DONE. "
                    + "409 `too-little-data` with fewer than 50 customers or 10 that ordered again.")
    @APIResponse(responseCode = "201", description = "Ordered", content = @Content(schema = @Schema(implementation = LifetimeModelAnswer.class)))
    public Response orderLifetimeFit(@NotNull @Valid OrderLifetimeFit body) {
        LifetimeModelView model = lifetimes.order(new LifetimeModelView.Scope(body.calibratedTo(), body.ownerId(), body.teamId(), body.tag()));
        return Response.created(URI.create("/v1/classifications/lifetime-value/fits/" + model.id())).entity(LifetimeModelAnswer.of(model)).build();
    }

    @GET
    @Path("/fits/{id}")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(summary = "Read an estimate", description = "By id: its state, and when it is done its parameters.")
    public LifetimeModelAnswer readLifetimeFit(@PathParam("id") UUID id) {
        return LifetimeModelAnswer.of(lifetimes.model(id));
    }
}
