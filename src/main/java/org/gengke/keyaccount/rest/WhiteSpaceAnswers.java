package org.gengke.keyaccount.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.keyaccount.Peer;
import org.gengke.keyaccount.WhiteSpaceCell;
import org.gengke.keyaccount.WhiteSpaceCell.Elsewhere;
import org.gengke.keyaccount.WhiteSpaceCell.Known;
import org.gengke.keyaccount.WhiteSpaceCell.Rival;
import org.gengke.keyaccount.WhiteSpaceGrid;
import org.gengke.keyaccount.WhiteSpaceGrid.Column;
import org.gengke.keyaccount.WhiteSpaceGrid.Row;
import org.gengke.keyaccount.WhiteSpaceGrid.Sums;
import org.gengke.keyaccount.domain.PotentialBasis;
import org.gengke.keyaccount.domain.ProductStanding;
import org.gengke.shared.domain.Page;

/** White space as the API shows it. */
final class WhiteSpaceAnswers {

    private WhiteSpaceAnswers() {}

    /** A competitor. */
    @Schema(name = "WhiteSpaceRival")
    public record RivalAnswer(@NotNull UUID competitorId, @NotNull String name) {

        static List<RivalAnswer> of(List<Rival> rivals) {
            return rivals.stream().map(one -> new RivalAnswer(one.id(), one.name())).toList();
        }
    }

    /** One product at one customer of a grid. */
    @Schema(name = "WhiteSpaceGridCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GridCell(
            @NotNull UUID productId,
            @NotNull ProductStanding standing,
            @Schema(description = "Bought from us in the twelve months; absent when nothing") BigDecimal ourAmount,
            @Schema(description = "Bought elsewhere, as far as that is noted; absent when nothing") BigDecimal theirAmount,
            @Schema(description = "What could be sold beyond, a year; absent when nothing says anything") BigDecimal potential,
            PotentialBasis basis) {

        static GridCell of(WhiteSpaceCell one) {
            return new GridCell(
                    one.product().id(), one.standing(), something(one.known().bought().ours()), something(one.known().elsewhere().theirs()),
                    one.potential() == null ? null : one.potential().amount(), one.potential() == null ? null : one.potential().basis());
        }

        private static BigDecimal something(BigDecimal amount) {
            return amount.signum() == 0 ? null : amount;
        }
    }

    /** How many of the customers stand so to a product. */
    @Schema(name = "ProductStandingCount")
    public record StandingCount(@NotNull ProductStanding standing, @NotNull long customers) {}

    /** One product. */
    @Schema(name = "WhiteSpaceProduct")
    public record ProductAnswer(
            @NotNull UUID productId,
            @NotNull String code,
            @NotNull String name,
            @Schema(description = "Over all customers that were asked for; each count is that of `/white-space/cells` with the same filters, the product and the standing") @NotNull List<StandingCount> standings,
            @NotNull BigDecimal ourAmount,
            @NotNull BigDecimal theirAmount,
            @NotNull BigDecimal potential) {

        static ProductAnswer of(Column one) {
            List<StandingCount> standings = one.standings().entrySet().stream().map(entry -> new StandingCount(entry.getKey(), entry.getValue())).toList();
            Sums sums = one.sums();
            return new ProductAnswer(one.product().id(), one.product().code(), one.product().name(), standings, sums.ours(), sums.theirs(), sums.potential());
        }
    }

    /** What was bought elsewhere, in place of which product nobody said. */
    @Schema(name = "UnassignedPurchases")
    public record Unassigned(
            @Schema(description = "As many as `/customers/{id}/competing-purchases` with `withoutProduct` and the days") @NotNull int purchases, @NotNull BigDecimal amount) {

        static Unassigned of(Elsewhere one) {
            return new Unassigned(one.purchases(), one.theirs());
        }
    }

    /** One customer. */
    @Schema(name = "WhiteSpaceCustomer")
    public record RowAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "Of whose group it is a unit") UUID parentId,
            String ownerName,
            @NotNull boolean keyAccount,
            @Schema(description = "Whether customers that the caller sees stand below it, see `groupId`") @NotNull boolean units,
            @Schema(description = "Whether the caller may note needs and purchases") @NotNull boolean writable,
            @Schema(description = "Of all products, those without a column too") @NotNull BigDecimal ourAmount,
            @NotNull BigDecimal theirAmount,
            @NotNull BigDecimal potential,
            @NotNull Unassigned unassigned,
            @Schema(description = "Competitors that supply it at present, whatever with") @NotNull List<RivalAnswer> incumbents,
            @Schema(description = "One for each of the products, in their order") @NotNull List<GridCell> cells) {

        static RowAnswer of(Row one) {
            return new RowAnswer(
                    one.account().id(), one.account().name(), one.account().parentId(), one.account().ownerName(), one.account().keyAccount(), one.account().above(),
                    one.account().writable(), one.sums().ours(), one.sums().theirs(), one.sums().potential(), Unassigned.of(one.unassigned()), RivalAnswer.of(one.incumbents()),
                    one.cells().stream().map(GridCell::of).toList());
        }
    }

    /** Customers by products. */
    @Schema(name = "WhiteSpaceGrid")
    public record GridAnswer(
            @Schema(description = "First of the twelve months' days") @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Schema(description = "Where most is at stake first: bought from us, elsewhere and potential together") @NotNull List<ProductAnswer> products,
            @Schema(description = "How many more products there are") @NotNull int productsLeft,
            @NotNull List<RowAnswer> items,
            String next,
            @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static GridAnswer of(WhiteSpaceGrid grid, Page<Row> rows) {
            return new GridAnswer(
                    grid.from(), grid.to(), grid.columns().stream().map(ProductAnswer::of).toList(), grid.productsLeft(), rows.items().stream().map(RowAnswer::of).toList(),
                    rows.next(), rows.total());
        }
    }

    /** One product at one customer, with everything that it was judged by. */
    @Schema(name = "WhiteSpaceCell")
    public record CellAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            String ownerName,
            @NotNull boolean writable,
            @NotNull UUID productId,
            @NotNull String productCode,
            @NotNull String productName,
            @NotNull ProductStanding standing,
            @Schema(description = "Bought from us in the twelve months") @NotNull BigDecimal ourAmount,
            @Schema(description = "In so many confirmed orders") @NotNull int ourOrders,
            @Schema(description = "Of all times") LocalDate lastOrderedOn,
            @Schema(description = "Bought elsewhere, as far as that is noted; of purchases that reach beyond the twelve months a part by days") @NotNull BigDecimal theirAmount,
            @NotNull int theirPurchases,
            @NotNull List<RivalAnswer> competitors,
            @Schema(description = "The running test trial") UUID trialId,
            @Schema(description = "What it needs in a year, from whomever, as last stated") BigDecimal yearlyNeed,
            UUID needId,
            LocalDate needStatedOn,
            @Schema(description = "So many customers of its industry that the caller sees buy the product, see `/white-space/peers`") @NotNull int peers,
            @Schema(description = "The median of what they spend") BigDecimal peerMedian,
            @Schema(description = "What could be sold beyond what is sold, a year; null when nothing says anything") BigDecimal potential,
            PotentialBasis basis) {

        static CellAnswer of(WhiteSpaceCell one) {
            Known known = one.known();
            return new CellAnswer(
                    one.account().id(), one.account().name(), one.account().ownerName(), one.account().writable(), one.product().id(), one.product().code(),
                    one.product().name(), one.standing(), known.bought().ours(), known.bought().ordered(), known.bought().lastOrderedOn(), known.elsewhere().theirs(),
                    known.elsewhere().purchases(), RivalAnswer.of(known.elsewhere().rivals()), known.trialId(),
                    known.need() == null ? null : known.need().yearlyAmount(), known.need() == null ? null : known.need().id(),
                    known.need() == null ? null : known.need().statedOn(), one.peers() == null ? 0 : one.peers().customers(),
                    one.peers() == null ? null : one.peers().median(), one.potential() == null ? null : one.potential().amount(),
                    one.potential() == null ? null : one.potential().basis());
        }
    }

    /** One page of them. */
    @Schema(name = "WhiteSpaceCellPage")
    public record CellPage(@NotNull List<CellAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static CellPage of(Page<WhiteSpaceCell> page) {
            return new CellPage(page.items().stream().map(CellAnswer::of).toList(), page.next(), page.total());
        }
    }

    /** A customer of the same industry that buys the product. */
    @Schema(name = "WhiteSpacePeer")
    public record PeerAnswer(
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "Bought from us in the twelve months") @NotNull BigDecimal amount,
            @NotNull int orders) {

        static PeerAnswer of(Peer one) {
            return new PeerAnswer(one.customerId(), one.customerName(), one.amount(), one.orders());
        }
    }

    /** One page of them. */
    @Schema(name = "WhiteSpacePeerPage")
    public record PeerPage(@NotNull List<PeerAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static PeerPage of(Page<Peer> page) {
            return new PeerPage(page.items().stream().map(PeerAnswer::of).toList(), page.next(), page.total());
        }
    }
}
