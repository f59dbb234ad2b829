package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.Lifecycle.Placed;
import org.gengke.classification.domain.Lifecycle.Silence;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.domain.Purchases;
import org.gengke.customer.domain.LifecycleStage;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Share;

/** The answers of the lifecycle. */
final class LifecycleAnswers {

    private LifecycleAnswers() {}

    /** A customer in its lifecycle. */
    @Schema(name = "LifecycleRow")
    record LifecycleRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Null: not a customer yet on the day, only with `compareWith`") LifecycleStage stage,
            @Schema(description = "On `compareWith`; null without one, or when it was not a customer yet") LifecycleStage previousStage,
            @Schema(description = "Ever") Integer orders,
            Integer ordersInPeriod,
            LocalDate firstOrderedOn,
            LocalDate lastOrderedOn,
            @Schema(description = "Days since the last order") Long silentDays,
            @Schema(description = "Days of silence from which on it is dormant") Long dormantAfterDays,
            @Schema(description = "Days of silence from which on it is lost") Long lostAfterDays,
            @Schema(description = "The numbers that the stage came from, in words") @NotNull String why) {}

    /** A page of customers in their lifecycle. */
    @Schema(name = "LifecyclePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LifecyclePage(@NotNull List<LifecycleRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static LifecyclePage of(Page<Listed<LifecycleCustomer>> page, Classified.Span span, Figures figures) {
            Page<LifecycleRow> rows = page.map(listed -> row(listed, span, figures));
            return new LifecyclePage(rows.items(), rows.next(), rows.total());
        }
    }

    private static LifecycleRow row(Listed<LifecycleCustomer> listed, Classified.Span span, Figures figures) {
        Listed.Head customer = listed.customer();
        LifecycleCustomer now = listed.row().now();
        LifecycleStage previous = listed.row().before() == null ? null : listed.row().before().placed().stage();
        if (now == null) {
            return new LifecycleRow(
                    customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), null, previous, null, null, null, null, null, null, null,
                    figures.sentence("why.lifecycle.none", Map.of("asOf", span.asOf())));
        }
        Purchases ever = now.standing().ever();
        Placed placed = now.placed();
        Silence silence = placed.silence();
        return new LifecycleRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), placed.stage(), previous, ever == null ? 0 : ever.orders(),
                now.standing().ordersInPeriod(), ever == null ? null : ever.firstOn(), ever == null ? null : ever.lastOn(),
                days(silence, Silence::days), days(silence, Silence::dormantAfter), days(silence, Silence::lostAfter), why(now, span, figures));
    }

    private static Long days(Silence silence, ToLongFunction<Silence> of) {
        return silence == null ? null : of.applyAsLong(silence);
    }

    private static String why(LifecycleCustomer customer, Classified.Span span, Figures figures) {
        Placed placed = customer.placed();
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("from", span.from());
        numbers.put("orders", customer.standing().ever() == null ? 0 : customer.standing().ever().orders());
        numbers.put("inPeriod", customer.standing().ordersInPeriod());
        if (placed.silence() != null) {
            numbers.put("silent", placed.silence().days());
            numbers.put("dormantAfter", placed.silence().dormantAfter());
            numbers.put("lostAfter", placed.silence().lostAfter());
        }
        numbers.put("declared", customer.standing().declaredLostOn());
        return figures.sentence("why.lifecycle." + (placed.declared() ? "declared" : placed.stage()), numbers);
    }

    /** Customers in a stage. */
    @Schema(name = "LifecycleFigure")
    record LifecycleFigure(
            @NotNull LifecycleStage stage,
            @NotNull long customers,
            @Schema(description = "Of all customers; null without any") BigDecimal share,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** How many customers went from one stage to another. */
    @Schema(name = "LifecycleMove")
    record LifecycleMove(
            @Schema(description = "On `compareWith`; null: not a customer yet") LifecycleStage from,
            @Schema(description = "On `asOf`; null: not a customer yet") LifecycleStage to,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** The lifecycle of the base as a whole. */
    @Schema(name = "LifecycleSummary")
    record LifecycleSummary(
            @NotNull LocalDate asOf,
            @Schema(description = "First day of the period that loyal customers order in") @NotNull LocalDate from,
            LocalDate compareWith,
            @NotNull long customers,
            @NotNull List<LifecycleFigure> stages,
            @Schema(description = "Between `compareWith` and `asOf`; empty without a comparison") @NotNull List<LifecycleMove> moves,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {

        static LifecycleSummary of(Classified<LifecycleCustomer> classified, ListQuery query) {
            List<LifecycleCustomer> now = classified.now();
            Tally<LifecycleStage> tally = Tally.of(now, LifecycleStage.class, customer -> customer.placed().stage(), customer -> 0);
            List<LifecycleFigure> stages = Arrays.stream(LifecycleStage.values()).map(stage -> {
                long customers = tally.customers(stage);
                return new LifecycleFigure(stage, customers, Share.of(customers, now.size()).orElse(null), query.with("stage", stage).text());
            }).toList();
            List<LifecycleMove> moves = classified.before() == null ? List.of() : Compared.moves(classified.rows(), customer -> customer.placed().stage()).stream()
                    .map(move -> new LifecycleMove(move.from(), move.to(), move.customers(), query.with("previousStage", named(move.from())).with("stage", named(move.to())).text()))
                    .toList();
            return new LifecycleSummary(
                    classified.span().asOf(), classified.span().from(), classified.before() == null ? null : classified.before().asOf(), now.size(), stages, moves,
                    query.withAll("stage", List.of(LifecycleStage.values())).text());
        }
    }

    /** As filters say it. */
    static String named(LifecycleStage stage) {
        return stage == null ? "NONE" : stage.name();
    }
}
