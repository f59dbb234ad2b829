package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.LifetimeCustomer;
import org.gengke.classification.LifetimeModelView;
import org.gengke.classification.LifetimeService.Lifetimes;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.AliveLevel;
import org.gengke.classification.domain.FitState;
import org.gengke.classification.domain.LifetimeFit;
import org.gengke.classification.domain.LifetimeValue;
import org.gengke.shared.domain.Page;

/** The answers on lifetime value. */
final class LifetimeAnswers {

    private static final int ESTIMATE_DECIMALS = 6;
    private static final int WEEK_DECIMALS = 2;

    private LifetimeAnswers() {}

    /** What a customer is expected to do. */
    @Schema(name = "LifetimeRow")
    record LifetimeRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Probability that it will order again, 0 to 1") @NotNull BigDecimal alive,
            @Schema(description = "Days of ordering that are expected within the horizon") @NotNull BigDecimal expectedOrders,
            @Schema(description = "What one of them is expected to bring") @NotNull BigDecimal expectedOrderValue,
            @Schema(description = "Of all of them, discounted to `asOf`") @NotNull BigDecimal lifetimeValue,
            @Schema(description = "Days of ordering after the first") @NotNull int repeats,
            @Schema(description = "Weeks from the first day of ordering to the last") @NotNull BigDecimal recencyWeeks,
            @Schema(description = "Weeks from the first day of ordering to `asOf`") @NotNull BigDecimal ageWeeks,
            @Schema(description = "Mean of a day of ordering after the first; null without one") BigDecimal meanSpend,
            @Schema(description = "The numbers that the value came from, in words; with `compareWith` also what changed since") @NotNull String why,
            @Schema(description = "The fifth that `alive` is in; null when all its orders were cancelled since `compareWith`") AliveLevel aliveLevel,
            @Schema(description = "On `compareWith`; null without one, or when it had not ordered yet") AliveLevel previousAliveLevel,
            @Schema(description = "`alive` on `compareWith`, by the same model") BigDecimal previousAlive,
            @Schema(description = "`expectedOrders` on `compareWith`, by the same model") BigDecimal previousExpectedOrders,
            @Schema(description = "`lifetimeValue` on `compareWith`, by the same model, discounted to that day") BigDecimal previousLifetimeValue) {}

    /** A page of customers by lifetime value. */
    @Schema(name = "LifetimePage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LifetimePage(@NotNull List<LifetimeRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static LifetimePage of(Page<Listed<LifetimeCustomer>> page, Lifetimes lifetimes, Figures figures) {
            Page<LifetimeRow> rows = page.map(listed -> row(listed, lifetimes, figures));
            return new LifetimePage(rows.items(), rows.next(), rows.total());
        }
    }

    private static LifetimeRow row(Listed<LifetimeCustomer> listed, Lifetimes lifetimes, Figures figures) {
        Listed.Head customer = listed.customer();
        LifetimeCustomer now = listed.row().now();
        LifetimeCustomer before = listed.row().before();
        LifetimeValue value = now == null ? LifetimeValue.NOTHING : now.value();
        LifetimeValue previous = before == null ? null : before.value();
        return new LifetimeRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), value.alive(), value.orders(), value.orderValue(), value.value(),
                now == null ? 0 : now.history().repeats(), rounded(now == null ? 0 : now.history().recency(), WEEK_DECIMALS),
                rounded(now == null ? 0 : now.history().age(), WEEK_DECIMALS), meanSpend(now), LifetimeWhy.of(listed.row(), lifetimes, figures),
                now == null ? null : value.level(), previous == null ? null : previous.level(), previous == null ? null : previous.alive(),
                previous == null ? null : previous.orders(), previous == null ? null : previous.value());
    }

    private static BigDecimal meanSpend(LifetimeCustomer now) {
        return now == null || now.spend() == null ? null : rounded(now.spend().mean(), WEEK_DECIMALS);
    }

    /** Customers with a similar probability of being alive. */
    @Schema(name = "AliveBand")
    record AliveBand(
            @Schema(description = "From, included") @NotNull BigDecimal from,
            @Schema(description = "To, excluded but for 1") @NotNull BigDecimal to,
            @NotNull long customers,
            @NotNull BigDecimal lifetimeValue,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            @Schema(description = "What moves call it") @NotNull AliveLevel level) {}

    /** How many customers went from one fifth of the probability to another. */
    @Schema(name = "AliveMove")
    record AliveMove(
            @Schema(description = "On `compareWith`; null: had not ordered yet") AliveLevel from,
            @Schema(description = "On `asOf`; null: all its orders were cancelled") AliveLevel to,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** The same part of the base on the day of the comparison, by the same model. */
    @Schema(name = "LifetimeBefore")
    record LifetimeBefore(
            @Schema(description = "Customers that had ordered by `compareWith`") @NotNull long customers,
            @Schema(description = "Sum of the probabilities") @NotNull BigDecimal alive,
            @NotNull BigDecimal expectedOrders,
            @NotNull BigDecimal lifetimeValue,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** Lifetime value as a whole. */
    @Schema(name = "LifetimeSummary")
    record LifetimeSummary(
            @NotNull LocalDate asOf,
            @Schema(description = "`lifetimeMonths` ⚙") @NotNull int months,
            @Schema(description = "`lifetimeMonthlyDiscount` ⚙") @NotNull BigDecimal monthlyDiscount,
            @NotNull LifetimeModelAnswer model,
            @Schema(description = "Customers that ever ordered") @NotNull long customers,
            @Schema(description = "Sum of the probabilities") @NotNull BigDecimal alive,
            @NotNull BigDecimal expectedOrders,
            @NotNull BigDecimal lifetimeValue,
            @Schema(description = "Five bands of the probability of being alive") @NotNull List<AliveBand> bands,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            LocalDate compareWith,
            @Schema(description = "On `compareWith`; null without a comparison") LifetimeBefore before,
            @Schema(description = "Between `compareWith` and `asOf`, those who stayed included; empty without a comparison") @NotNull List<AliveMove> moves) {

        static LifetimeSummary of(Lifetimes lifetimes, ListQuery query) {
            Classified<LifetimeCustomer> classified = lifetimes.classified();
            List<LifetimeCustomer> customers = classified.now();
            boolean compared = classified.before() != null;
            Map<AliveLevel, List<LifetimeCustomer>> byLevel = customers.stream().collect(Collectors.groupingBy(customer -> customer.value().level()));
            List<AliveBand> bands = Arrays.stream(AliveLevel.values()).map(level -> {
                List<LifetimeCustomer> those = byLevel.getOrDefault(level, List.of());
                return new AliveBand(
                        level.from(), level.to(), those.size(), sum(those, LifetimeValue::value), query.with("aliveFrom", level.from()).with("aliveTo", level.to()).text(), level);
            }).toList();
            List<AliveMove> moves = !compared ? List.of() : Compared.moves(classified.rows(), customer -> customer.value().level()).stream()
                    .map(move -> new AliveMove(
                            move.from(), move.to(), move.customers(), query.with("previousAliveLevel", named(move.from())).with("aliveLevel", named(move.to())).text()))
                    .toList();
            // A comparison lists those as well whose orders were all cancelled since.
            List<AliveLevel> any = List.of(AliveLevel.values());
            return new LifetimeSummary(
                    lifetimes.asOf(), lifetimes.horizon().months(), lifetimes.horizon().discount(), LifetimeModelAnswer.of(lifetimes.model()), customers.size(),
                    sum(customers, LifetimeValue::alive), sum(customers, LifetimeValue::orders), sum(customers, LifetimeValue::value), bands,
                    (compared ? query.withAll("aliveLevel", any) : query).text(), lifetimes.compareWith(),
                    compared ? before(classified, query.withAll("previousAliveLevel", any)) : null, moves);
        }

        private static LifetimeBefore before(Classified<LifetimeCustomer> classified, ListQuery query) {
            List<LifetimeCustomer> customers = classified.rows().stream().filter(row -> row.before() != null).map(Compared::before).toList();
            return new LifetimeBefore(
                    customers.size(), sum(customers, LifetimeValue::alive), sum(customers, LifetimeValue::orders), sum(customers, LifetimeValue::value), query.text());
        }

        private static BigDecimal sum(List<LifetimeCustomer> customers, Function<LifetimeValue, BigDecimal> of) {
            return customers.stream().map(LifetimeCustomer::value).map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** As filters say it. */
    static String named(AliveLevel level) {
        return level == null ? "NONE" : level.name();
    }

    /** The upper end belongs to the next band; 1 has none. */
    static boolean within(BigDecimal alive, BigDecimal from, BigDecimal to) {
        return (from == null || alive.compareTo(from) >= 0) && (to == null || alive.compareTo(to) < 0 || to.compareTo(BigDecimal.ONE) >= 0);
    }

    /** An estimate of rhythm and spend. */
    @Schema(name = "LifetimeModel")
    record LifetimeModelAnswer(
            @NotNull UUID id,
            @NotNull FitState state,
            @Schema(description = "Type of the problem that ended it") String failure,
            @Schema(description = "The last day whose orders counted") @NotNull LocalDate calibratedTo,
            UUID ownerId,
            UUID teamId,
            String tag,
            @Schema(description = "Customers that had ordered") Integer customers,
            @Schema(description = "Of these on more than one day") Integer repeatCustomers,
            @Schema(description = "BG/NBD, in weeks: buying rates spread as Gamma(r, alpha)") BigDecimal r,
            BigDecimal alpha,
            @Schema(description = "BG/NBD: the chance to be gone after a purchase spreads as Beta(a, b)") BigDecimal a,
            BigDecimal b,
            BigDecimal logLikelihood,
            @Schema(description = "Customers whose spend after the first day counted") Integer spendCustomers,
            @Schema(description = "Gamma-Gamma, in units of money") BigDecimal p,
            BigDecimal q,
            BigDecimal gamma,
            BigDecimal spendLogLikelihood,
            @NotNull Instant createdAt,
            @NotNull UUID createdBy,
            String createdByName,
            Instant finishedAt) {

        static LifetimeModelAnswer of(LifetimeModelView view) {
            LifetimeFit fit = view.fit();
            if (fit == null) {
                return new LifetimeModelAnswer(
                        view.id(), view.state(), view.failure(), view.scope().calibratedTo(), view.scope().ownerId(), view.scope().teamId(), view.scope().tag(), null, null, null,
                        null, null, null, null, null, null, null, null, null, view.createdAt(), view.createdBy(), view.createdByName(), view.finishedAt());
            }
            return new LifetimeModelAnswer(
                    view.id(), view.state(), null, view.scope().calibratedTo(), view.scope().ownerId(), view.scope().teamId(), view.scope().tag(), fit.customers(), fit.repeating(),
                    estimate(fit.rhythm().r()), estimate(fit.rhythm().alpha()), estimate(fit.rhythm().a()), estimate(fit.rhythm().b()), estimate(fit.logLikelihood()),
                    fit.spending(), estimate(fit.spend().p()), estimate(fit.spend().q()), estimate(fit.spend().gamma()), estimate(fit.spendLogLikelihood()),
                    view.createdAt(), view.createdBy(), view.createdByName(), view.finishedAt());
        }

        private static BigDecimal estimate(double value) {
            return rounded(value, ESTIMATE_DECIMALS);
        }
    }

    /** A page of estimates. */
    @Schema(name = "LifetimeModelPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LifetimeModelPage(@NotNull List<LifetimeModelAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static LifetimeModelPage of(Page<LifetimeModelView> page) {
            Page<LifetimeModelAnswer> models = page.map(LifetimeModelAnswer::of);
            return new LifetimeModelPage(models.items(), models.next(), models.total());
        }
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
