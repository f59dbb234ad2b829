package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gengke.keyaccount.WhiteSpaceCell.Account;
import org.gengke.keyaccount.WhiteSpaceCell.Elsewhere;
import org.gengke.keyaccount.WhiteSpaceCell.Product;
import org.gengke.keyaccount.WhiteSpaceCell.Rival;
import org.gengke.keyaccount.domain.ProductStanding;

/**
 * Customers by products.
 *
 * @param from first of the twelve months' days
 * @param columns where most is at stake first
 * @param productsLeft how many products have no column because there are too many
 * @param rows each with a cell for each column, in their order
 */
public record WhiteSpaceGrid(LocalDate from, LocalDate to, List<Column> columns, int productsLeft, List<Row> rows) {

    /** What of a product, or of all, was bought from us, elsewhere, and could be. */
    public record Sums(BigDecimal ours, BigDecimal theirs, BigDecimal potential) {

        static final Sums NOTHING = new Sums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        static Sums of(List<WhiteSpaceCell> cells) {
            return cells.stream().map(Sums::of).reduce(NOTHING, Sums::plus);
        }

        private static Sums of(WhiteSpaceCell cell) {
            return new Sums(cell.known().bought().ours(), cell.known().elsewhere().theirs(), cell.potentialAmount());
        }

        private Sums plus(Sums other) {
            return new Sums(ours.add(other.ours), theirs.add(other.theirs), potential.add(other.potential));
        }

        BigDecimal all() {
            return ours.add(theirs).add(potential);
        }
    }

    /** @param standings at how many of the customers that were asked for it stands so */
    public record Column(Product product, Map<ProductStanding, Long> standings, Sums sums) {}

    /**
     * @param sums over all products, those without a column too
     * @param unassigned bought elsewhere, and nobody said in place of which product
     * @param incumbents competitors that supply it at present, whatever with
     */
    public record Row(Account account, Sums sums, Elsewhere unassigned, List<Rival> incumbents, List<WhiteSpaceCell> cells) {}
}
