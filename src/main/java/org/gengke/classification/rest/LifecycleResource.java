package org.gengke.classification.rest;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.classification.ClassificationService;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.rest.LifecycleAnswers.LifecyclePage;
import org.gengke.classification.rest.LifecycleAnswers.LifecycleSummary;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** From potential to lost. */
@Path("/v1/classifications/lifecycle")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class LifecycleResource {

    private static final SortedRows<Compared<LifecycleCustomer>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("silentDays", row -> row.now() == null || row.now().placed().silence() == null ? -1L : row.now().placed().silence().days()),
            new Order<>("orders", row -> row.now() == null || row.now().standing().ever() == null ? 0 : row.now().standing().ever().orders())));

    private final ClassificationService classifications;
    private final CallerLanguage language;

    LifecycleResource(ClassificationService classifications, CallerLanguage language) {
        this.classifications = classifications;
        this.language = language;
    }

    /** Filters of the list. */
    public static class LifecycleFilter extends ClassificationFilter {

        @Parameter(description = "Shows these alone, classified among all that the other filters choose")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "NONE: not a customer yet, only with `compareWith`")
        @QueryParam("stage")
        public List<LifecycleChoice> stage = List.of();

        @Parameter(description = "The stage on `compareWith`; NONE: not a customer yet")
        @QueryParam("previousStage")
        public List<LifecycleChoice> previousStage = List.of();

        boolean takes(Compared<LifecycleCustomer> row) {
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && LifecycleChoice.takes(stage, row.now()) && LifecycleChoice.takes(previousStage, row.before());
        }
    }

    /** A stage, or none. */
    @Schema(name = "LifecycleChoice")
    public enum LifecycleChoice {
        POTENTIAL,
        FIRST_PURCHASE,
        REPEAT,
        LOYAL,
        DORMANT,
        LOST,
        NONE;

        static boolean takes(List<LifecycleChoice> choices, LifecycleCustomer customer) {
            return choices.isEmpty() || choices.contains(valueOf(LifecycleAnswers.named(customer == null ? null : customer.placed().stage())));
        }
    }

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List customers by lifecycle",
            description = "Those that the caller sees and the filters choose: potential until the first order, then first purchase, repeat, loyal (≥ 4 ⚙ orders in the period), dormant (silent for 2 ⚙ of its own mean intervals, at least 90 ⚙ days), lost (4 ⚙, at least 180 ⚙). "
                    + "Ordered by `silentDays` (default; without an order first) or `orders`.")
    public LifecyclePage listLifecycle(@BeanParam @Valid LifecycleFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, LifecyclePage> calculated(LifecycleFilter filter) {
        Classified<LifecycleCustomer> lifecycle = classifications.lifecycle(filter.asked());
        List<Compared<LifecycleCustomer>> rows = lifecycle.rows().stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> LifecyclePage.of(
                classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), lifecycle.span(), figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read the lifecycle as a whole",
            description = "Customers in each stage, and who moved between the stages since `compareWith`. Each figure with the query of the list behind it.")
    public LifecycleSummary readLifecycleSummary(@BeanParam @Valid ClassificationFilter filter) {
        Classified<LifecycleCustomer> lifecycle = classifications.lifecycle(filter.asked());
        return LifecycleSummary.of(lifecycle, filter.listQuery(lifecycle.span().asOf()));
    }
}
