package org.gengke.classification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
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
import org.gengke.classification.domain.GradedCustomer;
import org.gengke.classification.domain.ValueGrading.Graded;
import org.gengke.classification.rest.ValueGradeAnswers.ValueGradePage;
import org.gengke.classification.rest.ValueGradeAnswers.ValueGradeSummary;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** What customers that have not bought are worth working for. */
@Path("/v1/classifications/value-grade")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class ValueGradeResource {

    private static final SortedRows<Compared<GradedCustomer>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("procurementBudget", row -> row.now() == null ? -1 : cents(row.now().procurementBudget())),
            new Order<>("annualRevenue", row -> row.now() == null ? -1 : cents(row.now().annualRevenue()))));

    private final ClassificationService classifications;
    private final CallerLanguage language;

    ValueGradeResource(ClassificationService classifications, CallerLanguage language) {
        this.classifications = classifications;
        this.language = language;
    }

    private static long cents(BigDecimal amount) {
        return amount == null ? -1 : amount.movePointRight(2).longValue();
    }

    /** Filters of the list. */
    public static class ValueGradeFilter extends DayFilter {

        @Parameter(description = "Shows these alone")
        @QueryParam("customerId")
        public List<UUID> customerId = List.of();

        @Parameter(description = "NONE: power or potential is not known. OUTSIDE: has bought by then, only with `compareWith`")
        @QueryParam("valueGrade")
        public List<ValueGradeChoice> valueGrade = List.of();

        @Parameter(description = "The grade on `compareWith`. NONE: power or potential was not known. OUTSIDE: was not a customer yet, or had bought")
        @QueryParam("previousGrade")
        public List<ValueGradeChoice> previousGrade = List.of();

        @Parameter(description = "Level of the purchasing power")
        @QueryParam("power")
        public List<@Min(1) @Max(3) Integer> power = List.of();

        @Parameter(description = "Level of the potential")
        @QueryParam("potential")
        public List<@Min(1) @Max(3) Integer> potential = List.of();

        boolean takes(Compared<GradedCustomer> row) {
            Graded graded = row.now() == null ? null : row.now().graded();
            return (customerId.isEmpty() || customerId.contains(row.customerId())) && ValueGradeChoice.takes(valueGrade, row.now())
                    && ValueGradeChoice.takes(previousGrade, row.before()) && (power.isEmpty() || graded != null && power.contains(graded.power()))
                    && (potential.isEmpty() || graded != null && potential.contains(graded.potential()));
        }
    }

    /** A grade, none, or not among those that have not bought. */
    @Schema(name = "ValueGradeChoice")
    public enum ValueGradeChoice {
        A,
        B,
        C,
        NONE,
        OUTSIDE;

        static ValueGradeChoice of(GradedCustomer customer) {
            return customer == null ? OUTSIDE : customer.graded() == null ? NONE : valueOf(customer.graded().grade().name());
        }

        static boolean takes(List<ValueGradeChoice> choices, GradedCustomer customer) {
            return choices.isEmpty() || choices.contains(of(customer));
        }
    }

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List customers by value grade",
            description = "Those that the caller sees, the filters choose and that had not bought by the day: purchasing power from the procurement budget, potential from the annual revenue (or the size class), three levels each ⚙, as they were on it. Ordered by `procurementBudget` (default; unknown first) or `annualRevenue`. With `compareWith` those too that had not bought then and have now.")
    public ValueGradePage listValueGrades(@BeanParam @Valid ValueGradeFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, ValueGradePage> calculated(ValueGradeFilter filter) {
        Classified<GradedCustomer> grades = classifications.valueGrades(filter.asked());
        List<Compared<GradedCustomer>> rows = grades.rows().stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> ValueGradePage.of(
                classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count), grades.span(), figures);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read the value grades as a whole",
            description = "How many customers that had not bought are in each of the nine fields of purchasing power and potential, of how many too little is known, and who moved between the grades, or out by buying, since `compareWith`. Each figure with the query of the list behind it.")
    public ValueGradeSummary readValueGradeSummary(@BeanParam @Valid DayFilter filter) {
        Classified<GradedCustomer> grades = classifications.valueGrades(filter.asked());
        return ValueGradeSummary.of(grades, classifications.valueGrading(), filter.listQuery(grades.span().asOf()));
    }
}
