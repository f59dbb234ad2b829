package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.keyaccount.ContestPlace;
import org.gengke.keyaccount.CountedOrder;
import org.gengke.keyaccount.IncentiveQuery;
import org.gengke.keyaccount.IncentiveView;
import org.gengke.keyaccount.IncentiveView.Payout;
import org.gengke.keyaccount.IncentiveView.Product;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.keyaccount.domain.IncentiveContent;
import org.gengke.keyaccount.domain.IncentiveKind;
import org.gengke.keyaccount.domain.RebateTier;
import org.gengke.keyaccount.domain.TierMode;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Incentives for those who see the customer, with what its orders come to. */
@ApplicationScoped
public class Incentives {

    private static final List<Sort> SORTS = List.of(
            new Sort("endsOn", "i.ends_on", Keyset.Type.DATE), new Sort("customerName", "c.name", Keyset.Type.TEXT), new Sort("updatedAt", "i.updated_at", Keyset.Type.INSTANT));
    private static final String FIGURES = " cross join lateral (select count(distinct o.id) as orders, " + CountedLines.SUMS + CountedLines.of("i") + ") m"
            + " cross join lateral (select coalesce(sum(p.amount), 0)::numeric(18,2) as paid, coalesce(sum(p.above), 0)::numeric(18,2) as excused, max(p.paid_on) as last_paid_on"
            + " from incentive_payout p where p.incentive_id = i.id) p";
    private static final String COLUMNS = "select i.*, c.name as customer_name, m.turnover, m.quantity, m.orders, p.paid, p.excused, p.last_paid_on, (";
    private static final String FROM = " from incentive i join customer c on c.id = i.customer_id";

    private final Sql sql;
    private final Visibility visibility;

    Incentives(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<IncentiveView> list(IncentiveQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-endsOn" : query.sort(), query.after(), query.limit(), "i.id");
        Fragment where = Fragment.of(" where (").add(visibility.readable("c")).add(")");
        where.andAny("i.customer_id", "uuid", query.customerIds()).andIn("i.kind", query.kinds());
        if (query.runningOn() != null) {
            where.and("?::date between i.begins_on and i.ends_on", query.runningOn());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)" + FROM).add(where)) : null;
        Fragment select = Fragment.of(COLUMNS).add(visibility.writable("c")).add(") as writable" + keyset.selectKey() + FROM + FIGURES).add(where);
        Page<IncentiveView> page = keyset.read(sql, keyset.addTo(select), Incentives::bare, total);
        return new Page<>(complete(page.items()), page.next(), page.total());
    }

    public Optional<IncentiveView> one(UUID id) {
        return complete(sql.list(
                        Fragment.of(COLUMNS).add(visibility.writableRow("c")).add(") as writable" + FROM + FIGURES + " where i.id = ? and (", id).add(visibility.readableRow("c")).add(")"),
                        Incentives::bare))
                .stream().findFirst();
    }

    /** Of these accounts, which the caller sees; without products and pay-outs one by one. */
    public List<IncentiveView> of(Collection<UUID> customerIds) {
        return sql.list(
                Fragment.of(COLUMNS + "false) as writable" + FROM + FIGURES + " where i.customer_id = any(?::uuid[]) order by i.ends_on, i.id", (Object) customerIds.toArray(UUID[]::new)),
                Incentives::bare);
    }

    /** The rebates of an account that the door has locked. */
    public List<IncentiveView> rebates(UUID customerId) {
        return of(List.of(customerId)).stream().filter(IncentiveView::rebate).toList();
    }

    /** The incentives of a contest and their customers, whoever may see them. */
    public Map<UUID, UUID> contest(UUID contestId) {
        return sql.list(
                        Fragment.of("select i.id, i.customer_id from incentive i where i.contest_id = ? order by i.customer_id", contestId),
                        row -> new UUID[] {Sql.id(row, "id"), Sql.id(row, "customer_id")})
                .stream().collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, java.util.LinkedHashMap::new));
    }

    /** The orders that count, newest first. */
    public Page<CountedOrder> orders(UUID incentiveId, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(List.of(new Sort("orderedOn", "o.ordered_on", Keyset.Type.DATE)), sort == null ? "-orderedOn" : sort, after, limit, "o.id");
        Fragment from = Fragment.of(FROM + " cross join lateral (select o.id, o.external_id, o.ordered_on, " + CountedLines.SUMS + CountedLines.of("i")
                        + " group by o.id) o where i.id = ? and (", incentiveId)
                .add(visibility.readableRow("c")).add(")");
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(
                sql, keyset.addTo(Fragment.of("select o.*" + keyset.selectKey()).add(from)),
                row -> new CountedOrder(
                        Sql.id(row, "id"), row.getString("external_id"), row.getObject("ordered_on", LocalDate.class), row.getBigDecimal("turnover"),
                        row.getBigDecimal("quantity")),
                total);
    }

    /** Ranked over all that take part; those at customers that the caller does not see are left out of what is told. */
    public List<ContestPlace> ranking(UUID contestId) {
        return sql.list(
                Fragment.of("select r.*, c.name as customer_name from (select i.id, i.customer_id, f.figure, rank() over (order by f.figure desc) as place from incentive i"
                                + " cross join lateral (select case i.basis when 'TURNOVER' then m.turnover else m.quantity end as figure from (select " + CountedLines.SUMS
                                + CountedLines.of("i") + ") m) f where i.contest_id = ?) r join customer c on c.id = r.customer_id where (", contestId)
                        .add(visibility.readable("c")).add(") order by r.place, c.name, r.id"),
                row -> new ContestPlace(
                        row.getInt("place"), Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("customer_name"), row.getBigDecimal("figure")));
    }

    private List<IncentiveView> complete(List<IncentiveView> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, Product> products = sql.list(
                        Fragment.of("select p.id, p.code, p.name from product p where p.id = any(?::uuid[])",
                                (Object) bare.stream().flatMap(one -> one.content().productIds().stream()).distinct().toArray(UUID[]::new)),
                        row -> new Product(Sql.id(row, "id"), row.getString("code"), row.getString("name")))
                .stream().collect(Collectors.toMap(Product::id, one -> one));
        Map<UUID, List<Of>> payouts = sql.list(
                        Fragment.of("select p.*, u.display_name from incentive_payout p left join app_user u on u.id = p.recorded_by where p.incentive_id = any(?::uuid[])"
                                + " order by p.paid_on, p.id", (Object) bare.stream().map(IncentiveView::id).toArray(UUID[]::new)),
                        Incentives::payout)
                .stream().collect(Collectors.groupingBy(Of::incentiveId));
        return bare.stream()
                .map(one -> with(
                        one, one.content().productIds().stream().filter(products::containsKey).map(products::get).toList(),
                        payouts.getOrDefault(one.id(), List.of()).stream().map(Of::payout).toList()))
                .toList();
    }

    private record Of(UUID incentiveId, Payout payout) {}

    private static Of payout(ResultSet row) throws SQLException {
        return new Of(Sql.id(row, "incentive_id"), new Payout(
                Sql.id(row, "id"), row.getObject("paid_on", LocalDate.class), row.getBigDecimal("amount"), row.getString("reference"), row.getBigDecimal("above"),
                row.getString("reason"), row.getString("display_name")));
    }

    private static IncentiveView with(IncentiveView one, List<Product> products, List<Payout> payouts) {
        return new IncentiveView(
                one.id(), one.version(), one.customerId(), one.customerName(), one.contestId(), one.content(), one.turnover(), one.quantity(), one.orders(), one.paid(),
                one.excused(), one.lastPaidOn(), products, payouts, one.updatedAt(), one.writable());
    }

    private static IncentiveView bare(ResultSet row) throws SQLException {
        IncentiveContent content = new IncentiveContent(
                Sql.constant(row, "kind", IncentiveKind.class), row.getString("title"), row.getString("rule"), row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), Sql.constant(row, "basis", IncentiveBasis.class), Sql.ids(row, "product_ids"), row.getBigDecimal("percent"),
                row.getBigDecimal("cost"), Sql.constant(row, "tier_mode", TierMode.class), tiers(row));
        return new IncentiveView(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "contest_id"), content,
                row.getBigDecimal("turnover"), row.getBigDecimal("quantity"), row.getInt("orders"), row.getBigDecimal("paid"), row.getBigDecimal("excused"),
                row.getObject("last_paid_on", LocalDate.class), List.of(), List.of(), Sql.instant(row, "updated_at"), row.getBoolean("writable"));
    }

    private static List<RebateTier> tiers(ResultSet row) throws SQLException {
        BigDecimal[] from = (BigDecimal[]) row.getArray("tier_from").getArray();
        BigDecimal[] rate = (BigDecimal[]) row.getArray("tier_rate").getArray();
        List<RebateTier> tiers = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            tiers.add(new RebateTier(from[i], rate[i]));
        }
        return tiers;
    }
}
