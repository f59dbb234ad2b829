package org.gengke.classification.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.classification.Classified;
import org.gengke.classification.Compared;
import org.gengke.classification.Compared.Move;
import org.gengke.classification.Listed;
import org.gengke.classification.domain.TieredCustomer;
import org.gengke.classification.rest.TierResource.TierChoice;
import org.gengke.customer.domain.AbcClass;
import org.gengke.customer.domain.RfmSegment;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.ValueGrade;
import org.gengke.shared.domain.Page;

/** The answers on tiers. */
final class TierAnswers {

    private TierAnswers() {}

    /** A customer with its tier. */
    @Schema(name = "TierRow")
    record TierRow(
            @NotNull UUID customerId,
            @NotNull String customerName,
            UUID ownerId,
            String ownerName,
            @Schema(description = "As a manager set it") Tier tier,
            @Schema(description = "As it was set on `compareWith`; null without one, when none was, or when it was not a customer yet") Tier previousTier,
            @NotNull Tier proposedTier,
            @Schema(description = "What the rules proposed for `compareWith`; null without one, or when it was not a customer yet") Tier previousProposedTier,
            @NotNull boolean differs,
            AbcClass abcClass,
            RfmSegment rfmSegment,
            @Schema(description = "Of one that has not bought") ValueGrade valueGrade,
            @Schema(description = "What the proposal came from, in words") @NotNull String why) {}

    /** A page of them. */
    @Schema(name = "TierPage")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TierPage(@NotNull List<TierRow> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static TierPage of(Page<Listed<TieredCustomer>> page, Figures figures) {
            Page<TierRow> rows = page.map(listed -> row(listed, figures));
            return new TierPage(rows.items(), rows.next(), rows.total());
        }
    }

    private static TierRow row(Listed<TieredCustomer> listed, Figures figures) {
        Listed.Head customer = listed.customer();
        TieredCustomer now = listed.row().now();
        String why = figures.sentence("why.tier." + now.proposed().ground(), Map.of(
                "rank", now.standing().rank(), "buyers", now.standing().buyers(), "tier", now.proposed().tier(), "segment",
                now.standing().segment() == null ? "" : now.standing().segment()));
        return new TierRow(
                customer.id(), customer.name(), customer.ownerId(), customer.ownerName(), now.tier(), previous(listed.row()), now.proposed().tier(),
                previousProposed(listed.row()), now.differs(), now.standing().abcClass(), now.standing().segment(), now.standing().grade(), why);
    }

    /** Customers with the same tier and proposal. */
    @Schema(name = "TierFigure")
    record TierFigure(
            @Schema(description = "Null: none is set") Tier tier,
            @NotNull Tier proposedTier,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** How many customers went from one tier to another. */
    @Schema(name = "TierMove")
    record TierMove(
            @Schema(description = "On `compareWith`; null: none, or not a customer yet") Tier from,
            @Schema(description = "On `asOf`; null: none is set") Tier to,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list) {}

    /** Tiers as a whole. */
    @Schema(name = "TierSummary")
    record TierSummary(
            @NotNull LocalDate asOf,
            @Schema(description = "First day of the period that the proposals go by") @NotNull LocalDate from,
            LocalDate compareWith,
            @NotNull long customers,
            @Schema(description = AbcAnswers.LIST) @NotNull String list,
            @Schema(description = "Where the proposal is another than the tier that is set") @NotNull long differing,
            @Schema(description = AbcAnswers.LIST) @NotNull String differingList,
            @Schema(description = "Each pair that there is") @NotNull List<TierFigure> figures,
            @Schema(description = "Of the tiers that were set, between `compareWith` and `asOf`; empty without a comparison") @NotNull List<TierMove> moves,
            @Schema(description = "The same of what the rules propose") @NotNull List<TierMove> proposedMoves) {

        static TierSummary of(Classified<TieredCustomer> classified, ListQuery query) {
            List<Compared<TieredCustomer>> rows = present(classified);
            List<TieredCustomer> customers = rows.stream().map(Compared::now).toList();
            long differing = customers.stream().filter(TieredCustomer::differs).count();
            boolean compared = classified.before() != null;
            return new TierSummary(
                    classified.span().asOf(), classified.span().from(), compared ? classified.before().asOf() : null, customers.size(), query.text(), differing,
                    query.with("differs", true).text(), figuresOf(customers, query),
                    compared ? movesOf(Compared.moves(rows, TieredCustomer::tier), "previousTier", "presentTier", query) : List.of(),
                    compared ? movesOf(Compared.moves(rows, customer -> customer.proposed().tier()), "previousProposedTier", "proposedTier", query) : List.of());
        }
    }

    private static List<TierFigure> figuresOf(List<TieredCustomer> customers, ListQuery query) {
        List<TierFigure> figures = new ArrayList<>();
        for (TierChoice choice : TierChoice.values()) {
            Arrays.stream(Tier.values()).forEach(proposed -> {
                long count = customers.stream().filter(customer -> TierChoice.of(customer.tier()) == choice && customer.proposed().tier() == proposed).count();
                if (count > 0) {
                    figures.add(new TierFigure(
                            choice == TierChoice.NONE ? null : Tier.valueOf(choice.name()), proposed, count, query.with("presentTier", choice).with("proposedTier", proposed).text()));
                }
            });
        }
        return figures;
    }

    private static List<TierMove> movesOf(List<Move<Tier>> moves, String before, String now, ListQuery query) {
        return moves.stream()
                .map(move -> new TierMove(
                        move.from(), move.to(), move.customers(), query.with(before, TierChoice.of(move.from())).with(now, TierChoice.of(move.to())).text()))
                .toList();
    }

    /** Each is a customer on the day: one whose only order was cancelled before it has no tier to speak of. */
    static List<Compared<TieredCustomer>> present(Classified<TieredCustomer> classified) {
        return classified.rows().stream().filter(row -> row.now() != null).toList();
    }

    static Tier previous(Compared<TieredCustomer> row) {
        return row.before() == null ? null : row.before().tier();
    }

    static Tier previousProposed(Compared<TieredCustomer> row) {
        return row.before() == null ? null : row.before().proposed().tier();
    }
}
