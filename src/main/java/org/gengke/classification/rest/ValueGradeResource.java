package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gengke.classification.ClassificationService;
import org.gengke.classification.Compared;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.GradedCustomer;
import org.gengke.classification.domain.ValueGrading;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.people.domain.Permission;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SortedRows;
import org.gengke.shared.domain.SortedRows.Order;
import org.gengke.shared.rest.CallerLanguage;
import org.gengke.shared.rest.Paging;

/** What customers that have not bought are worth working for. */
@Path("/v1/classifications/value-grade")
@Tag(name = "Classifications")
@Produces(MediaType.APPLICATION_JSON)
public class ValueGradeResource {

    private static final int LEVELS = 3;
    private static final SortedRows<Compared<GradedCustomer>> ORDER = new SortedRows<>(Compared::customerId, List.of(
            new Order<>("procurementBudget", row -> cents(row.now().procurementBudget())), new Order<>("annualRevenue", row -> cents(row.now().annualRevenue()))));

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
    public static class ValueGradeFilter extends PartFilter {

        @Parameter(description = "NONE: power or potential is not known")
        @QueryParam("valueGrade")
        public List<ValueGradeChoice> valueGrade = List.of();

        @Parameter(description = "Level of the purchasing power")
        @QueryParam("power")
        public List<@Min(1) @Max(3) Integer> power = List.of();

        @Parameter(description = "Level of the potential")
        @QueryParam("potential")
        public List<@Min(1) @Max(3) Integer> potential = List.of();

        boolean takes(Compared<GradedCustomer> row) {
            ValueGrading.Graded graded = row.now().graded();
            return (valueGrade.isEmpty() || valueGrade.contains(ValueGradeChoice.valueOf(graded == null ? "NONE" : graded.grade().name())))
                    && (power.isEmpty() || graded != null && power.contains(graded.power()))
                    && (potential.isEmpty() || graded != null && potential.contains(graded.potential()));
        }
    }

    /** A grade, or none. */
    @Schema(name = "ValueGradeChoice")
    public enum ValueGradeChoice {
        A,
        B,
        C,
        NONE
    }

    /** A customer that has not bought. */
    @Schema(name = "ValueGradeRow")
    record ValueGradeRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Null while power or potential is not known") ValueGrade valueGrade,
            @Schema(description = "1 to 3, of the procurement budget") Integer power,
            @Schema(description = "1 to 3, of the annual revenue, or of the size class where that is not known") Integer potential,
            BigDecimal procurementBudget,
            BigDecimal annualRevenue,
            SizeClass sizeClass,
            @Schema(description = "The numbers that the grade came from, or what is missing, in words") @NotNull String why) {}

    /** A page of them. */
    @Schema(name = "ValueGradePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ValueGradePage(@NotNull List<ValueGradeRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** Customers of the same levels. */
    @Schema(name = "ValueField")
    record ValueField(
            @NotNull int power,
            @NotNull int potential,
            @NotNull ValueGrade valueGrade,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** The nine fields. */
    @Schema(name = "ValueGradeSummary")
    record ValueGradeSummary(
            @Schema(description = "Customers that have not bought") @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            @Schema(description = "Three levels of power by three of potential") @NotNull List<ValueField> fields,
            @Schema(description = "Of those, power or potential is not known") @NotNull long unknown,
            @Schema(description = AbcAnswers.LIST) @NotNull String unknownList) {}

    @GET
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "List customers by value grade",
            description = "Those that the caller sees, the filters choose and that have not bought: purchasing power from the procurement budget, potential from the annual revenue (or the size class), three levels each ⚙. Ordered by `procurementBudget` (default; unknown first) or `annualRevenue`.")
    public ValueGradePage listValueGrades(@BeanParam @Valid ValueGradeFilter filter, @BeanParam @Valid Paging paging) {
        return calculated(filter).apply(paging);
    }

    /** Calculated once, for each page that is taken from it. */
    Function<Paging, ValueGradePage> calculated(ValueGradeFilter filter) {
        List<Compared<GradedCustomer>> rows = classifications.valueGrades(filter.part()).stream().filter(filter::takes).toList();
        Figures figures = new Figures(language.locale());
        return paging -> {
            Page<ValueGradeRow> page = classifications.page(rows, ORDER, paging.sort, paging.after, paging.limit, paging.count).map(listed -> row(listed, figures));
            return new ValueGradePage(page.items(), page.next(), page.total());
        };
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Permission.CLASSIFICATIONS_READ)
    @Operation(
            summary = "Read the value grades as a whole",
            description = "How many customers that have not bought are in each of the nine fields of purchasing power and potential, and of how many too little is known. Each figure with the query of the list behind it.")
    public ValueGradeSummary readValueGradeSummary(@BeanParam @Valid PartFilter filter) {
        List<GradedCustomer> customers = classifications.valueGrades(filter.part()).stream().map(Compared::now).toList();
        ListQuery query = filter.partOf(ListQuery.none());
        long unknown = customers.stream().filter(customer -> customer.graded() == null).count();
        return new ValueGradeSummary(customers.size(), query.text(), fields(customers, query), unknown, query.with("valueGrade", ValueGradeChoice.NONE).text());
    }

    private List<ValueField> fields(List<GradedCustomer> customers, ListQuery query) {
        ValueGrading.Policy policy = classifications.valueGrading();
        List<ValueField> fields = new ArrayList<>();
        for (int field = 0; field < LEVELS * LEVELS; field++) {
            int power = LEVELS - field / LEVELS;
            int potential = LEVELS - field % LEVELS;
            long count = customers.stream().filter(customer -> customer.graded() != null && customer.graded().power() == power && customer.graded().potential() == potential).count();
            fields.add(new ValueField(power, potential, policy.grade(power, potential), count, query.with("power", power).with("potential", potential).text()));
        }
        return fields;
    }

    private static ValueGradeRow row(Listed<GradedCustomer> listed, Figures figures) {
        Listed.Head customer = listed.customer();
        GradedCustomer now = listed.row().now();
        ValueGrading.Graded graded = now.graded();
        String potential = now.annualRevenue() == null ? "size" : "revenue";
        String why = graded == null
                ? figures.sentence(now.procurementBudget() == null ? "why.value.noBudget" : "why.value.noPotential", Map.of())
                : figures.sentence("why.value." + potential, Map.of(
                        "budget", figures.written(now.procurementBudget(), 2), "power", graded.power(), "potential", graded.potential(), "grade", graded.grade(),
                        "revenue", now.annualRevenue() == null ? "" : figures.written(now.annualRevenue(), 2), "size", now.size() == null ? "" : now.size()));
        return new ValueGradeRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), graded == null ? null : graded.grade(), graded == null ? null : graded.power(),
                graded == null ? null : graded.potential(), now.procurementBudget(), now.annualRevenue(), now.size(), why);
    }
}
