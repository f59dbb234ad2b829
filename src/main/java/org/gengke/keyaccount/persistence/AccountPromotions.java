package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.keyaccount.AccountPromotion;
import org.gengke.keyaccount.AccountPromotion.Content;
import org.gengke.keyaccount.AccountPromotion.Figures;
import org.gengke.keyaccount.AccountPromotionQuery;
import org.gengke.keyaccount.CountedOrder;
import org.gengke.keyaccount.IncentiveView.Product;
import org.gengke.keyaccount.domain.IncentiveBasis;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Promotions designed with accounts, for those who see the customer, with what its orders come to; written at customers that the door has locked. */
@ApplicationScoped
public class AccountPromotions {

    private static final String SELECT = "select a.*, c.name as customer_name, m.turnover, m.quantity, m.orders, b.turnover as turnover_before, b.quantity as quantity_before, (";
    private static final String FROM = " from account_promotion a join customer c on c.id = a.customer_id";
    private static final String FIGURES = " cross join lateral (select count(distinct o.id) as orders, " + CountedLines.SUMS + CountedLines.of("a") + ") m"
            + " cross join lateral (select " + CountedLines.SUMS + CountedLines.between("a", "a.begins_on - (a.ends_on - a.begins_on + 1)", "a.begins_on - 1") + ") b";

    private final Sql sql;
    private final Visibility visibility;
    private final BusinessClock clock;

    AccountPromotions(Sql sql, Visibility visibility, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.clock = clock;
    }

    /**
     * What is known of an account's promotions.
     *
     * @param since the day from which on it is owed to the account
     * @param begunOn the last day up to today on which an agreed one began; null without any
     * @param endedOn the last day of the oldest that is over and not evaluated; null without any
     */
    public record Trace(UUID customerId, LocalDate since, LocalDate begunOn, LocalDate endedOn) {}

    public Page<AccountPromotion> list(AccountPromotionQuery query) {
        List<Sort> sorts = List.of(new Sort("beginsOn", "a.begins_on", Keyset.Type.DATE), new Sort("customerName", "c.name", Keyset.Type.TEXT));
        Keyset keyset = Keyset.of(sorts, query.sort() == null ? "-beginsOn" : query.sort(), query.after(), query.limit(), "a.id");
        Fragment where = Fragment.of(" where (").add(visibility.readable("c")).add(")").andAny("a.customer_id", "uuid", query.customerIds());
        if (query.runningOn() != null) {
            where.and("?::date between a.begins_on and a.ends_on", query.runningOn());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)" + FROM).add(where)) : null;
        Fragment select = Fragment.of(SELECT).add(visibility.writable("c")).add(") as writable" + keyset.selectKey() + FROM + FIGURES).add(where);
        Page<AccountPromotion> page = keyset.read(sql, keyset.addTo(select), AccountPromotions::bare, total);
        return new Page<>(complete(page.items()), page.next(), page.total());
    }

    public Optional<AccountPromotion> one(UUID id) {
        return complete(sql.list(
                        Fragment.of(SELECT).add(visibility.writableRow("c")).add(") as writable" + FROM + FIGURES + " where a.id = ? and (", id).add(visibility.readableRow("c")).add(")"),
                        AccountPromotions::bare))
                .stream().findFirst();
    }

    /** The orders of its days that count, newest first. */
    public Page<CountedOrder> orders(UUID promotionId, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(List.of(new Sort("orderedOn", "o.ordered_on", Keyset.Type.DATE)), sort == null ? "-orderedOn" : sort, after, limit, "o.id");
        Fragment from = Fragment.of(FROM + " cross join lateral (select o.id, o.external_id, o.ordered_on, " + CountedLines.SUMS + CountedLines.of("a")
                        + " group by o.id) o where a.id = ? and (", promotionId)
                .add(visibility.readableRow("c")).add(")");
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(
                sql, keyset.addTo(Fragment.of("select o.*" + keyset.selectKey()).add(from)),
                row -> new CountedOrder(
                        Sql.id(row, "id"), row.getString("external_id"), row.getObject("ordered_on", LocalDate.class), row.getBigDecimal("turnover"),
                        row.getBigDecimal("quantity")),
                total);
    }

    /** Of these accounts, which the caller sees. */
    public List<Trace> traces(Collection<UUID> customerIds, LocalDate on) {
        return sql.list(
                Fragment.of("select c.id, ").add(KeyAccounts.since(clock.zone().getId())).add(
                        " as since, max(a.begins_on) filter (where a.agreed_on is not null and a.begins_on <= ?) as begun_on,"
                                + " min(a.ends_on) filter (where a.agreed_on is not null and a.evaluation is null and a.ends_on < ?) as ended_on"
                                + " from customer c left join account_promotion a on a.customer_id = c.id where c.id = any(?::uuid[]) group by c.id",
                        on, on, customerIds.toArray(UUID[]::new)),
                row -> new Trace(
                        Sql.id(row, "id"), row.getObject("since", LocalDate.class), row.getObject("begun_on", LocalDate.class), row.getObject("ended_on", LocalDate.class)));
    }

    public void add(UUID id, UUID customerId, Content content, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into account_promotion (id, customer_id, title, product_ids, begins_on, ends_on, basis, goal, our_part, their_part, cost, agreed_on, created_at, created_by,"
                        + " updated_at) values (?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, content.title(), content.productIds().toArray(UUID[]::new), content.beginsOn(), content.endsOn(), content.basis(), content.goal(),
                content.ourPart(), content.theirPart(), content.cost(), content.agreedOn(), now, by, now));
    }

    public void change(UUID id, Content content, Instant now) {
        sql.update(Fragment.of(
                "update account_promotion set title = ?, product_ids = ?::uuid[], begins_on = ?, ends_on = ?, basis = ?, goal = ?, our_part = ?, their_part = ?, cost = ?, agreed_on = ?,"
                        + " version = version + 1, updated_at = ? where id = ?",
                content.title(), content.productIds().toArray(UUID[]::new), content.beginsOn(), content.endsOn(), content.basis(), content.goal(), content.ourPart(),
                content.theirPart(), content.cost(), content.agreedOn(), now, id));
    }

    public void evaluate(UUID id, String evaluation, LocalDate day, Instant now) {
        sql.update(Fragment.of(
                "update account_promotion set evaluation = ?, evaluated_on = ?, version = version + 1, updated_at = ? where id = ?", evaluation, day, now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from account_promotion where id = ?", id));
    }

    private List<AccountPromotion> complete(List<AccountPromotion> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, Product> products = sql.list(
                        Fragment.of("select p.id, p.code, p.name from product p where p.id = any(?::uuid[])",
                                (Object) bare.stream().flatMap(one -> one.content().productIds().stream()).distinct().toArray(UUID[]::new)),
                        row -> new Product(Sql.id(row, "id"), row.getString("code"), row.getString("name")))
                .stream().collect(Collectors.toMap(Product::id, one -> one));
        return bare.stream()
                .map(one -> new AccountPromotion(
                        one.id(), one.version(), one.customerId(), one.customerName(), one.content(), one.evaluation(), one.evaluatedOn(), one.during(), one.before(), one.orders(),
                        one.content().productIds().stream().filter(products::containsKey).map(products::get).toList(), one.updatedAt(), one.writable()))
                .toList();
    }

    private static AccountPromotion bare(ResultSet row) throws SQLException {
        Content content = new Content(
                row.getString("title"), Sql.ids(row, "product_ids"), row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                Sql.constant(row, "basis", IncentiveBasis.class), row.getBigDecimal("goal"), row.getString("our_part"), row.getString("their_part"), row.getBigDecimal("cost"),
                row.getObject("agreed_on", LocalDate.class));
        return new AccountPromotion(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), content, row.getString("evaluation"),
                row.getObject("evaluated_on", LocalDate.class), new Figures(row.getBigDecimal("turnover"), row.getBigDecimal("quantity")),
                new Figures(row.getBigDecimal("turnover_before"), row.getBigDecimal("quantity_before")), row.getInt("orders"), List.of(), Sql.instant(row, "updated_at"),
                row.getBoolean("writable"));
    }
}
