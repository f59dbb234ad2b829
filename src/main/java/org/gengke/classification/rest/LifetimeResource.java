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
import org.gengke.classification.domain.LifetimeValue;
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
            new Order<>("lifetimeValue", row -> unscaled(row.now(), LifetimeValue::value)),
            new Order<>("alive", row -> unscaled(row.now(), LifetimeValue::alive)),
            new Order<>("expectedOrders", row -> unscaled(row.now(), LifetimeValue::orders)),
            new Order<>("previousLifetimeValue", row -> unscaled(row.before(), LifetimeValue::value)),
            new Order<>("previousAlive", row -> unscaled(row.before(), LifetimeValue::alive)),
            new Order<>("aliveChange", row -> unscaled(row.now(), LifetimeValue::alive) - unscaled(row.before(), LifetimeValue::alive)),
            new Order<>("lifetimeValueChange", row -> unscaled(row.now(), LifetimeValue::value) - unscaled(row.before(), LifetimeValue::value))));

    private final LifetimeService lifetimes;
    private final ClassificationService classifications;
    private final CallerLanguage language;

    LifetimeResource(LifetimeService lifetimes, ClassificationService classifications, CallerLanguage language) {
        this.lifetimes = lifetimes;
        this.classifications = classifications;
        this.language = language;
    }

    /** All of one kind have the same number of decimals. Who has not ordered is worth nothing. */
    private static long unscaled(LifetimeCustomer customer, Function<LifetimeValue, BigDecimal> of) {
        return of.apply(customer == null ? LifetimeValue.NOTHING : customer.value()).unscaledValue().longValueExact();
    }

    /** Which customers, for which days, by which model. */
    public static class LifetimeScope extends DayFilter {

        @Parameter(description = "The model; the caller's newest when it is not given, or else the newest of all. The same for both days")
        @QueryParam("modelId")
        public UUID modelId;

        ListQuery listQuery(Lifetimes answered) {
            return listQuery(answered.asOf()).with("modelId", answered.model().id());
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

        @Parameter(description = "The fifth that the probability of being alive is in: VERY_LOW up to 0.2 (excluded), LOW 0.4, MEDIUM 0.6, HIGH 0.8, VERY_HIGH 1. NONE: all orders were cancelled, only with `compareWith`")
        @QueryParam("aliveLevel")
        public List<AliveChoice> aliveLevel = List.of();

        @Parameter(description = "The fifth on `compareWith`; NONE: had not ordered yet")
        @QueryParam("previousAliveLevel")
        public List<AliveChoice> previousAliveLevel = List.of();

        boolean takes(Compared<LifetimeCustomer> row) {
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && within(row.now()) && AliveChoice.takes(aliveLevel, row.now())
                    && AliveChoice.takes(previousAliveLevel, row.before());
        }

        private boolean within(LifetimeCustomer now) {
            return aliveFrom == null && aliveTo == null || now != null && LifetimeAnswers.within(now.value().alive(), aliveFrom, aliveTo);
        }
    }

    /** A fifth of the probability of being alive, or none. */
    @Schema(name = "AliveChoice")
    public enum AliveChoice {
        VERY_LOW,
        LOW,
        MEDIUM,
        HIGH,
        VERY_HIGH,
        NONE;

        static boolean takes(List<AliveChoice> choices, LifetimeCustomer customer) {
            return choices.isEmpty() || choices.contains(valueOf(LifetimeAnswers.named(customer == null ? null : customer.value().level())));
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
                    + "BG/NBD and Gamma-Gamma; all orders of a day are one. `aliveLevel` names the fifth that the probability is in: VERY_LOW, LOW, MEDIUM, HIGH, VERY_HIGH. "
                    + "With `compareWith` each row also says probability, orders and value of that day, told by the same model from the orders up to it, so that a difference is what the customer did since and not another estimate; those are listed too that had ordered then and whose orders were all cancelled since. "
                    + "Ordered by `lifetimeValue` (default; mostly wanted descending), `alive`, `expectedOrders`, `previousLifetimeValue`, `previousAlive`, `aliveChange` (the deepest fall first) or `lifetimeValueChange`. 422 while there is no model: order one at `/fits`.")
    public LifetimePage listLifetimeValues(@BeanParam @Valid LifetimeFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, LifetimePage> calculated(LifetimeFilter filter) {
        Lifetimes answered = lifetimes.lifetimes(filter.asked(), filter.modelId);
        List<Compared<LifetimeCustomer>> rows = answered.classified().rows().stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> LifetimePage.of(
                classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), answered, figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read lifetime value as a whole",
            description = "What the part of the base is expected to order and is worth, by probability of being alive in five bands, with the model that says so. With `compareWith` the same of that day by the same model, and who moved between the bands. Each figure with the query of the list behind it.")
    public LifetimeSummary readLifetimeSummary(@BeanParam @Valid LifetimeScope scope) {
        Lifetimes answered = lifetimes.lifetimes(scope.asked(), scope.modelId);
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
