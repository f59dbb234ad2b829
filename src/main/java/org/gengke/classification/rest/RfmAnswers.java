package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.RfmScoring.Scored;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Share;

/** The answers of RFM. */
final class RfmAnswers {

    private static final int SCORES = 5;

    private RfmAnswers() {}

    /** A customer by recency, frequency and monetary value. */
    @Schema(name = "RfmRow")
    record RfmRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "Null: it did not order in the period; it did in that of `compareWith`") RfmSegment segment,
            @Schema(description = "On `compareWith`; null without one, or when it had none") RfmSegment previousSegment,
            @Schema(description = "Days since the last order") Long recencyDays,
            @Schema(description = "Orders in the period") Integer frequency,
            @Schema(description = "Net amount in the period") BigDecimal monetary,
            @Schema(description = "1 to 5: 1 + ⌊5 × (customers strictly worse) / all⌋") Integer r,
            Integer f,
            Integer m,
            LocalDate lastOrderedOn,
            @Schema(description = "The numbers that the segment came from, in words") @NotNull String why) {}

    /** A page of customers by RFM. */
    @Schema(name = "RfmPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RfmPage(@NotNull List<RfmRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static RfmPage of(Page<Listed<Scored>> page, Classified.Span span, Figures figures) {
            Page<RfmRow> rows = page.map(listed -> row(listed, span, figures));
            return new RfmPage(rows.items(), rows.next(), rows.total());
        }
    }

    private static RfmRow row(Listed<Scored> listed, Classified.Span span, Figures figures) {
        Listed.Head customer = listed.customer();
        Scored now = listed.row().now();
        RfmSegment previous = listed.row().before() == null ? null : listed.row().before().segment();
        if (now == null) {
            String why = figures.sentence("why.rfm.none", Map.of("from", span.from(), "asOf", span.asOf()));
            return new RfmRow(
                    customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), null, previous, null, null, null, null, null, null, null, why);
        }
        BigDecimal monetary = Figures.money(now.purchases().amount());
        String why = figures.sentence(
                "why.rfm",
                Map.of("from", span.from(), "recency", now.recency(), "orders", now.purchases().orders(), "amount", figures.written(monetary, 2), "r", now.r(),
                        "f", now.f(), "m", now.m(), "segment", now.segment()));
        return new RfmRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), now.segment(), previous, now.recency(), now.purchases().orders(), monetary,
                now.r(), now.f(), now.m(), now.purchases().lastOn(), why);
    }

    /** Customers and purchases of a segment. */
    @Schema(name = "RfmFigure")
    record RfmFigure(
            @NotNull RfmSegment segment,
            @NotNull long customers,
            @Schema(description = "Of the customers that ordered; null when nobody did") BigDecimal share,
            @NotNull BigDecimal amount,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** Customers with the same scores of recency and frequency. */
    @Schema(name = "RfmCell")
    record RfmCell(
            @NotNull int r,
            @NotNull int f,
            @NotNull long customers,
            @NotNull BigDecimal amount,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** How many customers went from one segment to another. */
    @Schema(name = "RfmMove")
    record RfmMove(
            @Schema(description = "On `compareWith`; null: it had not ordered in the period") RfmSegment from,
            @Schema(description = "On `asOf`; null: it has not ordered in the period") RfmSegment to,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** RFM as a whole. */
    @Schema(name = "RfmSummary")
    record RfmSummary(
            @NotNull LocalDate asOf,
            @Schema(description = "First day of the period") @NotNull LocalDate from,
            LocalDate compareWith,
            @Schema(description = "Customers that ordered") @NotNull long customers,
            @NotNull BigDecimal amount,
            @NotNull List<RfmFigure> segments,
            @Schema(description = "The grid of recency and frequency: 25 cells, r and f from 1 to 5") @NotNull List<RfmCell> grid,
            @Schema(description = "Between `compareWith` and `asOf`; empty without a comparison") @NotNull List<RfmMove> moves,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {

        static RfmSummary of(Classified<Scored> classified, ListQuery query) {
            List<Scored> now = classified.now();
            Tally<RfmSegment> tally = Tally.of(now, RfmSegment.class, Scored::segment, scored -> scored.purchases().amount());
            List<RfmFigure> segments = Arrays.stream(RfmSegment.values()).map(segment -> new RfmFigure(
                    segment, tally.customers(segment), Share.of(tally.customers(segment), now.size()).orElse(null), Figures.money(tally.amount(segment)),
                    query.with("segment", segment).text())).toList();
            List<RfmMove> moves = classified.before() == null ? List.of() : Compared.moves(classified.rows(), Scored::segment).stream()
                    .map(move -> new RfmMove(move.from(), move.to(), move.customers(), query.with("previousSegment", named(move.from())).with("segment", named(move.to())).text()))
                    .toList();
            return new RfmSummary(
                    classified.span().asOf(), classified.span().from(), classified.before() == null ? null : classified.before().asOf(), now.size(),
                    Figures.money(amount(now)), segments, grid(now, query), moves, query.withAll("segment", List.of(RfmSegment.values())).text());
        }

        private static List<RfmCell> grid(List<Scored> now, ListQuery query) {
            long[][] customers = new long[SCORES + 1][SCORES + 1];
            long[][] amounts = new long[SCORES + 1][SCORES + 1];
            for (Scored scored : now) {
                customers[scored.r()][scored.f()]++;
                amounts[scored.r()][scored.f()] += scored.purchases().amount();
            }
            List<RfmCell> grid = new ArrayList<>();
            for (int r = 1; r <= SCORES; r++) {
                for (int f = 1; f <= SCORES; f++) {
                    grid.add(new RfmCell(r, f, customers[r][f], Figures.money(amounts[r][f]), query.with("r", r).with("f", f).text()));
                }
            }
            return grid;
        }

        private static long amount(List<Scored> those) {
            return those.stream().mapToLong(scored -> scored.purchases().amount()).sum();
        }
    }

    /** As filters say it. */
    static String named(RfmSegment segment) {
        return segment == null ? "NONE" : segment.name();
    }
}
