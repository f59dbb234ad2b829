package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.keyaccount.DutyQuery;
import org.gengke.keyaccount.WhiteSpaceCell.Account;
import org.gengke.keyaccount.WhiteSpaceCell.Bought;
import org.gengke.keyaccount.WhiteSpaceCell.Elsewhere;
import org.gengke.keyaccount.WhiteSpaceCell.Need;
import org.gengke.keyaccount.WhiteSpaceCell.Product;
import org.gengke.keyaccount.WhiteSpaceCell.Rival;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What customers buy, and of whom: each question is one statement, however many customers and products. */
@ApplicationScoped
public class WhiteSpaceReading {

    private static final String ACCOUNT = "select c.id, c.name, c.parent_id, c.industry_code, c.owner_id, u.display_name as owner_name, c.key_account,"
            + " exists (select 1 from customer b where b.parent_id = c.id and b.merged_into is null and b.status <> 'ABANDONED' and (";
    private static final String WRITABLE = ")) as above, (";
    private static final String OF_ACCOUNT = ") as writable from customer c left join app_user u on u.id = c.owner_id where c.id in (";
    private static final String BOUGHT = "select o.customer_id, l.product_id, count(distinct o.id) filter (where o.ordered_on >= ?) as ordered, max(o.ordered_on) as last_on,"
            + " coalesce(sum(round(l.quantity * l.unit_price, 2)) filter (where o.ordered_on >= ?), 0)::numeric(18,2) as ours"
            + " from customer_order o join order_line l on l.order_id = o.id where o.state = 'CONFIRMED' and o.ordered_on <= ? and o.customer_id = any(?::uuid[]) group by 1, 2";
    private static final String ELSEWHERE = "select p.customer_id, p.product_id, p.competitor_id, k.name, count(*) as purchases,"
            + " sum(round(p.amount * (least(p.period_to, ?::date) - greatest(p.period_from, ?::date) + 1) / (p.period_to - p.period_from + 1), 2))::numeric(18,2) as theirs"
            + " from competing_purchase p left join competitor k on k.id = p.competitor_id where p.period_from <= ? and p.period_to >= ? and p.customer_id = any(?::uuid[])"
            + " group by 1, 2, 3, 4 order by 1, 2, 6 desc, 3";

    private final Sql sql;
    private final Visibility visibility;
    private final KeyAccounts accounts;

    WhiteSpaceReading(Sql sql, Visibility visibility, KeyAccounts accounts) {
        this.sql = sql;
        this.visibility = visibility;
        this.accounts = accounts;
    }

    /** A product at a customer. */
    public record Place(UUID customerId, UUID productId) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(Sql.id(row, "customer_id"), Sql.id(row, "product_id"));
        }
    }

    public List<Account> accounts(DutyQuery query) {
        return sql.list(account().add(accounts.ids(query)).add(")"), WhiteSpaceReading::account);
    }

    /** A customer and what is below it, as far as the caller sees them. */
    public List<Account> group(UUID customerId, DutyQuery query) {
        Fragment below = account().add(
                "with recursive below as (select c.id from customer c where c.id = ? union select c.id from customer c join below b on c.parent_id = b.id) select id from below",
                customerId);
        below.add(") and c.merged_into is null and c.status <> 'ABANDONED' and (").add(visibility.readable("c")).add(")");
        return sql.list(KeyAccounts.narrowed(below, query), WhiteSpaceReading::account);
    }

    private Fragment account() {
        return Fragment.of(ACCOUNT).add(visibility.readable("b")).add(WRITABLE).add(visibility.writable("c")).add(OF_ACCOUNT);
    }

    /** Those that are sold, and those that are not any more where somebody still buys them. */
    public List<Product> products(Collection<UUID> wanted, Collection<UUID> bought) {
        Fragment query = Fragment.of("select p.id, p.code, p.name from product p where (p.active or p.id = any(?::uuid[]))", (Object) bought.toArray(UUID[]::new));
        return sql.list(query.andAny("p.id", "uuid", wanted).add(" order by p.code, p.id"), row -> new Product(Sql.id(row, "id"), row.getString("code"), row.getString("name")));
    }

    public Map<Place, Bought> bought(UUID[] customerIds, LocalDate from, LocalDate to) {
        Map<Place, Bought> bought = new HashMap<>();
        sql.list(
                Fragment.of(BOUGHT, from, from, to, customerIds),
                row -> bought.put(Place.of(row), new Bought(row.getInt("ordered"), row.getObject("last_on", LocalDate.class), row.getBigDecimal("ours"))));
        return bought;
    }

    /** Where nobody said in place of which product, the place has none. */
    public Map<Place, Elsewhere> elsewhere(UUID[] customerIds, LocalDate from, LocalDate to) {
        Map<Place, Elsewhere> elsewhere = new HashMap<>();
        sql.list(Fragment.of(ELSEWHERE, to, from, to, from, customerIds), row -> elsewhere.merge(Place.of(row), of(row), WhiteSpaceReading::both));
        return elsewhere;
    }

    private static Elsewhere of(ResultSet row) throws SQLException {
        UUID rival = Sql.id(row, "competitor_id");
        List<Rival> rivals = rival == null ? List.of() : List.of(new Rival(rival, row.getString("name")));
        return new Elsewhere(row.getInt("purchases"), row.getBigDecimal("theirs"), rivals);
    }

    private static Elsewhere both(Elsewhere one, Elsewhere other) {
        List<Rival> rivals = new ArrayList<>(one.rivals());
        rivals.addAll(other.rivals());
        return new Elsewhere(one.purchases() + other.purchases(), one.theirs().add(other.theirs()), List.copyOf(rivals));
    }

    /** The newest that runs. */
    public Map<Place, UUID> trials(UUID[] customerIds) {
        Map<Place, UUID> trials = new HashMap<>();
        sql.list(
                Fragment.of("select t.customer_id, t.product_id, t.id from test_trial t where t.ended_on is null and t.customer_id = any(?::uuid[]) order by t.begun_on, t.id", (Object) customerIds),
                row -> trials.put(Place.of(row), Sql.id(row, "id")));
        return trials;
    }

    public Map<Place, Need> needs(UUID[] customerIds) {
        Map<Place, Need> needs = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select distinct on (n.customer_id, n.product_id) n.customer_id, n.product_id, n.id, n.yearly_amount, n.stated_on from product_need n"
                                + " where n.customer_id = any(?::uuid[]) order by n.customer_id, n.product_id, n.stated_on desc, n.id desc",
                        (Object) customerIds),
                row -> needs.put(Place.of(row), new Need(Sql.id(row, "id"), row.getBigDecimal("yearly_amount"), row.getObject("stated_on", LocalDate.class))));
        return needs;
    }

    /** Competitors that supply these customers now, the largest share first. */
    public Map<UUID, List<Rival>> incumbents(UUID[] customerIds) {
        Map<UUID, List<Rival>> incumbents = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select i.customer_id, k.id, k.name from incumbency i join competitor k on k.id = i.competitor_id where i.ended_on is null and i.customer_id = any(?::uuid[])"
                                + " order by i.customer_id, i.share_percent desc nulls last, k.name, k.id",
                        (Object) customerIds),
                row -> incumbents.computeIfAbsent(Sql.id(row, "customer_id"), key -> new ArrayList<>()).add(new Rival(Sql.id(row, "id"), row.getString("name"))));
        return incumbents;
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                Sql.id(row, "id"), row.getString("name"), Sql.id(row, "parent_id"), row.getString("industry_code"), Sql.id(row, "owner_id"), row.getString("owner_name"),
                row.getBoolean("key_account"), row.getBoolean("above"), row.getBoolean("writable"));
    }
}
