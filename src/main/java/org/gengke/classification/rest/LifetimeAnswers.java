package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.LifetimeCustomer;
import org.gengke.classification.LifetimeModelView;
import org.gengke.classification.LifetimeService.Lifetimes;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.FitState;
import org.gengke.classification.domain.LifetimeFit;
import org.gengke.shared.domain.Page;

/** The answers on lifetime value. */
final class LifetimeAnswers {

    private static final int ESTIMATE_DECIMALS = 6;
    private static final int WEEK_DECIMALS = 2;
    private static final int BANDS = 5;

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
            @Schema(description = "The numbers that the value came from, in words") @NotNull String why) {}

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
        BigDecimal age = rounded(now.history().age(), WEEK_DECIMALS);
        BigDecimal recency = rounded(now.history().recency(), WEEK_DECIMALS);
        BigDecimal meanSpend = now.spend() == null ? null : rounded(now.spend().mean(), WEEK_DECIMALS);
        String why = figures.sentence(
                now.history().repeats() == 0 ? "why.lifetime.once" : "why.lifetime",
                Map.of("age", figures.written(age, 1), "repeats", now.history().repeats(), "recency", figures.written(recency, 1), "mean",
                        meanSpend == null ? "–" : figures.written(meanSpend, 2), "alive", figures.share(now.value().alive()), "months", lifetimes.horizon().months(),
                        "orders", figures.written(now.value().orders(), 2), "orderValue", figures.written(now.value().orderValue(), 2), "discount",
                        figures.share(lifetimes.horizon().discount())));
        return new LifetimeRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), now.value().alive(), now.value().orders(), now.value().orderValue(),
                now.value().value(), now.history().repeats(), recency, age, meanSpend, why);
    }

    /** Customers with a similar probability of being alive. */
    @Schema(name = "AliveBand")
    record AliveBand(
            @Schema(description = "From, included") @NotNull BigDecimal from,
            @Schema(description = "To, excluded but for 1") @NotNull BigDecimal to,
            @NotNull long customers,
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
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {

        static LifetimeSummary of(Lifetimes lifetimes, ListQuery query) {
            List<LifetimeCustomer> customers = lifetimes.customers().stream().map(row -> row.now()).toList();
            List<AliveBand> bands = new ArrayList<>();
            for (int band = 0; band < BANDS; band++) {
                BigDecimal from = BigDecimal.valueOf(2L * band, 1);
                BigDecimal to = BigDecimal.valueOf(2L * band + 2, 1);
                List<LifetimeCustomer> those = customers.stream().filter(customer -> within(customer.value().alive(), from, to)).toList();
                bands.add(new AliveBand(
                        from, to, those.size(), sum(those, customer -> customer.value().value()), query.with("aliveFrom", from).with("aliveTo", to).text()));
            }
            return new LifetimeSummary(
                    lifetimes.asOf(), lifetimes.horizon().months(), lifetimes.horizon().discount(), LifetimeModelAnswer.of(lifetimes.model()), customers.size(),
                    sum(customers, customer -> customer.value().alive()), sum(customers, customer -> customer.value().orders()),
                    sum(customers, customer -> customer.value().value()), bands, query.text());
        }

        private static BigDecimal sum(List<LifetimeCustomer> customers, java.util.function.Function<LifetimeCustomer, BigDecimal> value) {
            return customers.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
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
