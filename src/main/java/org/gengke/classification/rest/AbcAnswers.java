package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.AbcClassification.Limits;
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.classification.domain.Concentration;
import org.gengke.customer.domain.AbcClass;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Share;

/** The answers of the ABC classification. */
final class AbcAnswers {

    static final String LIST = "Query of the same list that lists exactly these customers";

    private AbcAnswers() {}

    /** A customer by what it bought. */
    @Schema(name = "AbcRow")
    record AbcRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Null: it bought nothing in the period; it did in that of `compareWith`") AbcClass abcClass,
            @Schema(description = "On `compareWith`; null without one, or when it had no class") AbcClass previousClass,
            @Schema(description = "From 1, the largest first; ties by id") Integer rank,
            @Schema(description = "Confirmed orders in the period") BigDecimal amount,
            @Schema(description = "Of all purchases") BigDecimal share,
            @Schema(description = "What the customers before it bought, of all purchases: below the limit of its class") BigDecimal shareBefore,
            @Schema(description = "In the period of `compareWith`") BigDecimal previousAmount,
            Integer orders,
            LocalDate lastOrderedOn,
            @Schema(description = "The numbers that the class came from, in words") @NotNull String why) {}

    /** A page of customers by what they bought. */
    @Schema(name = "AbcPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AbcPage(@NotNull List<AbcRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static AbcPage of(Page<Listed<Ranked>> page, long total, Limits limits, Classified.Span span, Figures figures) {
            Page<AbcRow> rows = page.map(listed -> row(listed, total, limits, span, figures));
            return new AbcPage(rows.items(), rows.next(), rows.total());
        }
    }

    private static AbcRow row(Listed<Ranked> listed, long total, Limits limits, Classified.Span span, Figures figures) {
        Listed.Head customer = listed.customer();
        Ranked now = listed.row().now();
        Ranked before = listed.row().before();
        BigDecimal previous = before == null ? null : Figures.money(before.purchases().amount());
        AbcClass previousClass = before == null ? null : before.abcClass();
        if (now == null) {
            String why = figures.sentence("why.abc.none", Map.of("from", span.from(), "asOf", span.asOf()));
            return new AbcRow(
                    customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), null, previousClass, null, null, null, null, previous, null, null, why);
        }
        BigDecimal amount = Figures.money(now.purchases().amount());
        BigDecimal shareBefore = Share.of(now.before(), total).orElseThrow();
        String why = figures.sentence(
                "why.abc." + now.abcClass(),
                Map.of("from", span.from(), "asOf", span.asOf(), "amount", figures.written(amount, 2), "rank", now.rank(), "before", figures.share(shareBefore),
                        "a", figures.share(limits.a()), "b", figures.share(limits.b())));
        return new AbcRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), now.abcClass(), previousClass, now.rank(), amount,
                Share.of(now.purchases().amount(), total).orElseThrow(), shareBefore, previous, now.purchases().orders(), now.purchases().lastOn(), why);
    }

    /** Customers and purchases of a class. */
    @Schema(name = "AbcFigure")
    record AbcFigure(
            @NotNull AbcClass abcClass,
            @NotNull long customers,
            @Schema(description = "Of the customers that bought; null when nobody did") BigDecimal share,
            @NotNull BigDecimal amount,
            @Schema(description = "Of all purchases; null when there are none") BigDecimal amountShare,
            @Schema(description = LIST) @NotNull String list) {}

    /** How many customers went from one class to another. */
    @Schema(name = "AbcMove")
    record AbcMove(
            @Schema(description = "On `compareWith`; null: no class") AbcClass from,
            @Schema(description = "On `asOf`; null: no class") AbcClass to,
            @NotNull long customers,
            @Schema(description = LIST) @NotNull String list) {}

    /** A point of the Lorenz curve. */
    @Schema(name = "LorenzPoint")
    record LorenzPoint(
            @Schema(description = "Share of the customers that bought, the smallest first") @NotNull BigDecimal customers,
            @Schema(description = "Share of what they bought together") @NotNull BigDecimal amount) {}

    /** The largest fifth of the customers. */
    @Schema(name = "TopFifth")
    record TopFifthAnswer(
            @Schema(description = "20 % of the customers that bought, rounded up") @NotNull long customers,
            @NotNull BigDecimal amountShare,
            @Schema(description = "Of the gross profit, as far as costs are known; null without any") BigDecimal profitShare,
            @Schema(description = LIST) @NotNull String list) {}

    /** ABC as a whole. */
    @Schema(name = "AbcSummary")
    record AbcSummary(
            @NotNull LocalDate asOf,
            @Schema(description = "First day of the period") @NotNull LocalDate from,
            LocalDate compareWith,
            @Schema(description = "Customers that bought") @NotNull long customers,
            @NotNull BigDecimal amount,
            @Schema(description = "`abcLimitA` ⚙: a customer is A while those before it bought less than this share") @NotNull BigDecimal limitA,
            @Schema(description = "`abcLimitB` ⚙") @NotNull BigDecimal limitB,
            @NotNull List<AbcFigure> classes,
            TopFifthAnswer topFifth,
            @Schema(description = "0: all bought the same; towards 1: one bought all; null when nobody did") BigDecimal gini,
            @Schema(description = "From nothing to all; at most 101 points") @NotNull List<LorenzPoint> lorenz,
            @Schema(description = "Between `compareWith` and `asOf`; empty without a comparison") @NotNull List<AbcMove> moves,
            @Schema(description = LIST) @NotNull String list) {

        static AbcSummary of(Classified<Ranked> classified, Limits limits, ListQuery query) {
            List<Ranked> now = classified.now();
            Concentration concentration = new Concentration(now);
            long total = concentration.amount();
            Tally<AbcClass> tally = Tally.of(now, AbcClass.class, Ranked::abcClass, ranked -> ranked.purchases().amount());
            List<AbcFigure> classes = Arrays.stream(AbcClass.values()).map(abcClass -> new AbcFigure(
                    abcClass, tally.customers(abcClass), Share.of(tally.customers(abcClass), now.size()).orElse(null), Figures.money(tally.amount(abcClass)),
                    Share.of(tally.amount(abcClass), total).orElse(null), query.with("abcClass", abcClass).text())).toList();
            List<AbcMove> moves = classified.before() == null ? List.of() : Compared.moves(classified.rows(), Ranked::abcClass).stream()
                    .map(move -> new AbcMove(move.from(), move.to(), move.customers(), query.with("previousClass", named(move.from())).with("abcClass", named(move.to())).text()))
                    .toList();
            return new AbcSummary(
                    classified.span().asOf(), classified.span().from(), classified.before() == null ? null : classified.before().asOf(), now.size(),
                    Figures.money(total), limits.a(), limits.b(), classes,
                    concentration.topFifth().map(top -> new TopFifthAnswer(top.customers(), top.amountShare(), top.profitShare(), query.with("rankTo", top.customers()).text())).orElse(null),
                    concentration.gini().orElse(null), concentration.lorenz().stream().map(point -> new LorenzPoint(point.customers(), point.amount())).toList(), moves,
                    query.withAll("abcClass", List.of(AbcClass.values())).text());
        }
    }

    /** As filters say it. */
    static String named(AbcClass abcClass) {
        return abcClass == null ? "NONE" : abcClass.name();
    }
}
