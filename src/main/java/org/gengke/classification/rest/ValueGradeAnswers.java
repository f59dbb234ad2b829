package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.GradedCustomer;
import org.gengke.classification.domain.ValueGrading;
import org.gengke.classification.domain.ValueGrading.Graded;
import org.gengke.classification.rest.ValueGradeResource.ValueGradeChoice;
import org.gengke.customer.domain.SizeClass;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.shared.domain.Page;

/** The answers of the value grades. */
final class ValueGradeAnswers {

    private static final int LEVELS = 3;

    private ValueGradeAnswers() {}

    /** A customer that had not bought. */
    @Schema(name = "ValueGradeRow")
    record ValueGradeRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Null while power or potential is not known, or when it has bought since `compareWith`") ValueGrade valueGrade,
            @Schema(description = "On `compareWith`; null without one, or when it had none") ValueGrade previousGrade,
            @Schema(description = "1 to 3, of the procurement budget") Integer power,
            @Schema(description = "1 to 3, of the annual revenue, or of the size class where that is not known") Integer potential,
            BigDecimal procurementBudget,
            BigDecimal annualRevenue,
            SizeClass sizeClass,
            @Schema(description = "The numbers that the grade came from, or what is missing, in words") @NotNull String why) {}

    /** A page of them. */
    @Schema(name = "ValueGradePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ValueGradePage(@NotNull List<ValueGradeRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static ValueGradePage of(Page<Listed<GradedCustomer>> page, Classified.Span span, Figures figures) {
            Page<ValueGradeRow> rows = page.map(listed -> row(listed, span, figures));
            return new ValueGradePage(rows.items(), rows.next(), rows.total());
        }
    }

    private static ValueGradeRow row(Listed<GradedCustomer> listed, Classified.Span span, Figures figures) {
        Listed.Head customer = listed.customer();
        GradedCustomer now = listed.row().now();
        GradedCustomer before = listed.row().before();
        ValueGrade previous = before == null || before.graded() == null ? null : before.graded().grade();
        if (now == null) {
            return new ValueGradeRow(
                    customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), null, previous, null, null, null, null, null,
                    figures.sentence("why.value.bought", Map.of("asOf", span.asOf())));
        }
        Graded graded = now.graded();
        boolean known = graded != null;
        return new ValueGradeRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), known ? graded.grade() : null, previous, known ? graded.power() : null,
                known ? graded.potential() : null, now.procurementBudget(), now.annualRevenue(), now.size(), why(now, figures));
    }

    private static String why(GradedCustomer now, Figures figures) {
        Graded graded = now.graded();
        if (graded == null) {
            return figures.sentence(now.procurementBudget() == null ? "why.value.noBudget" : "why.value.noPotential", Map.of());
        }
        return figures.sentence(now.annualRevenue() == null ? "why.value.size" : "why.value.revenue", Map.of(
                "budget", figures.written(now.procurementBudget(), 2), "power", graded.power(), "potential", graded.potential(), "grade", graded.grade(),
                "revenue", now.annualRevenue() == null ? "" : figures.written(now.annualRevenue(), 2), "size", now.size() == null ? "" : now.size()));
    }

    /** Customers of the same levels. */
    @Schema(name = "ValueField")
    record ValueField(
            @NotNull int power,
            @NotNull int potential,
            @NotNull ValueGrade valueGrade,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** How many customers went from one grade to another. */
    @Schema(name = "ValueGradeMove")
    record ValueGradeMove(
            @Schema(description = "On `compareWith`. OUTSIDE: was not a customer yet, or had bought") @NotNull ValueGradeChoice from,
            @Schema(description = "On `asOf`. OUTSIDE: has bought by then") @NotNull ValueGradeChoice to,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** The nine fields. */
    @Schema(name = "ValueGradeSummary")
    record ValueGradeSummary(
            @NotNull LocalDate asOf,
            LocalDate compareWith,
            @Schema(description = "Customers that had not bought") @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            @Schema(description = "Three levels of power by three of potential") @NotNull List<ValueField> fields,
            @Schema(description = "Of those, power or potential is not known") @NotNull long unknown,
            @Schema(description = AbcAnswers.LIST) @NotNull String unknownList,
            @Schema(description = "Between `compareWith` and `asOf`; empty without a comparison") @NotNull List<ValueGradeMove> moves) {

        static ValueGradeSummary of(Classified<GradedCustomer> classified, ValueGrading.Policy policy, ListQuery query) {
            List<GradedCustomer> now = classified.now();
            boolean compared = classified.before() != null;
            // A comparison lists those as well that have bought since.
            List<ValueGradeChoice> inside = List.of(ValueGradeChoice.A, ValueGradeChoice.B, ValueGradeChoice.C, ValueGradeChoice.NONE);
            List<ValueGradeMove> moves = !compared ? List.of() : Compared.moves(classified.rows(), ValueGradeChoice::of).stream()
                    .map(move -> {
                        ValueGradeChoice from = move.from() == null ? ValueGradeChoice.OUTSIDE : move.from();
                        ValueGradeChoice to = move.to() == null ? ValueGradeChoice.OUTSIDE : move.to();
                        return new ValueGradeMove(from, to, move.customers(), query.with("previousGrade", from).with("valueGrade", to).text());
                    })
                    .toList();
            return new ValueGradeSummary(
                    classified.span().asOf(), compared ? classified.before().asOf() : null, now.size(), (compared ? query.withAll("valueGrade", inside) : query).text(),
                    fieldsOf(now, policy, query), now.stream().filter(customer -> customer.graded() == null).count(),
                    query.with("valueGrade", ValueGradeChoice.NONE).text(), moves);
        }
    }

    private static List<ValueField> fieldsOf(List<GradedCustomer> customers, ValueGrading.Policy policy, ListQuery query) {
        List<ValueField> fields = new ArrayList<>();
        for (int field = 0; field < LEVELS * LEVELS; field++) {
            int power = LEVELS - field / LEVELS;
            int potential = LEVELS - field % LEVELS;
            long count = customers.stream().filter(customer -> customer.graded() != null && customer.graded().power() == power && customer.graded().potential() == potential).count();
            fields.add(new ValueField(power, potential, policy.grade(power, potential), count, query.with("power", power).with("potential", potential).text()));
        }
        return fields;
    }
}
