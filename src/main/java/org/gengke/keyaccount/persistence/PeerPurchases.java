package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.Peer;
import org.gengke.keyaccount.domain.WhiteSpace.Peers;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What customers of an industry, of those that the caller sees, buy from us. */
@ApplicationScoped
public class PeerPurchases {

    private static final String BUYERS = "select c.id, c.name, c.industry_code, l.product_id, sum(round(l.quantity * l.unit_price, 2))::numeric(18,2) as amount, count(distinct o.id) as orders"
            + " from customer c join customer_order o on o.customer_id = c.id join order_line l on l.order_id = o.id"
            + " where c.merged_into is null and o.state = 'CONFIRMED' and o.ordered_on between ? and ? and (";
    private static final String EACH = " group by c.id, c.name, c.industry_code, l.product_id having sum(round(l.quantity * l.unit_price, 2)) > 0";
    // In money, to the cent: the median functions of the database are of floating point.
    private static final String MEDIANS = "select b.industry_code, b.product_id, count(*)::int as customers,"
            + " round(((array_agg(b.amount order by b.amount))[(count(*) + 1) / 2] + (array_agg(b.amount order by b.amount))[(count(*) + 2) / 2]) / 2, 2) as median from (";
    private static final List<Sort> SORTS = List.of(new Sort("amount", "b.amount", Keyset.Type.NUMBER), new Sort("customerName", "b.name", Keyset.Type.TEXT));

    private final Sql sql;
    private final Visibility visibility;

    PeerPurchases(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** An industry and a product. */
    public record Market(String industryCode, UUID productId) {}

    /** Of all products, at customers of these industries. */
    public Map<Market, Peers> peers(Collection<String> industryCodes, LocalDate from, LocalDate to) {
        Map<Market, Peers> peers = new HashMap<>();
        if (!industryCodes.isEmpty()) {
            Fragment buyers = buyers(from, to).and("c.industry_code = any(?::text[])", (Object) industryCodes.toArray(String[]::new)).add(EACH);
            sql.list(
                    Fragment.of(MEDIANS).add(buyers).add(") b group by 1, 2"),
                    row -> peers.put(
                            new Market(row.getString("industry_code"), Sql.id(row, "product_id")), new Peers(row.getBigDecimal("median"), row.getInt("customers"))));
        }
        return peers;
    }

    /** Those that a median is of. */
    public Page<Peer> list(Market market, LocalDate from, LocalDate to, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-amount" : sort, after, limit, "b.id");
        Fragment buyers = Fragment.of(" from (").add(buyers(from, to)).and("c.industry_code = ?", market.industryCode).and("l.product_id = ?", market.productId);
        buyers.add(EACH + ") b where true");
        Long total = count ? sql.count(Fragment.of("select count(*)").add(buyers)) : null;
        return keyset.read(
                sql, keyset.addTo(Fragment.of("select b.*" + keyset.selectKey()).add(buyers)),
                row -> new Peer(Sql.id(row, "id"), row.getString("name"), row.getBigDecimal("amount"), row.getInt("orders")), total);
    }

    private Fragment buyers(LocalDate from, LocalDate to) {
        return Fragment.of(BUYERS, from, to).add(visibility.readable("c")).add(")");
    }
}
