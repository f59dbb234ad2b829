package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.FirstTrial;
import org.gengke.keyaccount.FirstTrialQuery;
import org.gengke.keyaccount.Launch;
import org.gengke.keyaccount.ProductOffer;
import org.gengke.keyaccount.domain.FirstTrialStanding;
import org.gengke.keyaccount.domain.OfferAnswer;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** New products at key accounts, and offers, for those who see the customer. */
@ApplicationScoped
public class FirstTrials {

    private static final String OFFER = "select o.*, c.name as customer_name, p.code, p.name, u.display_name, (";
    private static final String OF_OFFER = " from product_offer o join customer c on c.id = o.customer_id join product p on p.id = o.product_id left join app_user u on u.id = o.offered_by";

    /** Each new product at each key account; the last offer and the last trial of it say how far it came. */
    private static final String GRID = "select c.id as customer_id, c.name as customer_name, c.owner_id, u.display_name as owner_name, p.id as product_id, p.code, p.name, p.launched_on,"
            + " o.offered_on, o.id as offer_id, coalesce(o.trial_id, t.id) as trial_id, case when exists (select 1 from customer_order b join order_line l on l.order_id = b.id"
            + " where b.customer_id = c.id and b.state = 'CONFIRMED' and l.product_id = p.id) then 'BOUGHT' when t.id is not null or o.answer = 'TRIAL' then 'TESTED'"
            + " when o.answer is not null then o.answer when o.id is not null then 'OFFERED' else 'NOT_OFFERED' end as standing, md5(c.id::text || p.id::text)::uuid as id"
            + " from customer c cross join product p left join app_user u on u.id = c.owner_id"
            + " left join lateral (select x.* from product_offer x where x.customer_id = c.id and x.product_id = p.id order by x.offered_on desc, x.id desc limit 1) o on true"
            + " left join lateral (select x.id, x.begun_on from test_trial x where x.customer_id = c.id and x.product_id = p.id order by x.begun_on desc, x.id desc limit 1) t on true"
            + " where " + KeyAccounts.ON_THE_DESK + " and p.active and p.launched_on between ?::date - ?::int and ?::date";

    private final Sql sql;
    private final Visibility visibility;

    FirstTrials(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /**
     * What is new on a day.
     *
     * @param newDays for so long since its launch a product is new
     * @param offerDays by when it is offered, since its launch
     */
    public record Term(LocalDate on, int newDays, int offerDays) {}

    /** By account and product, newest product first. */
    public Page<FirstTrial> list(FirstTrialQuery query, Term term) {
        List<Sort> sorts = List.of(
                new Sort("launchedOn", "g.launched_on", Keyset.Type.DATE), new Sort("customerName", "g.customer_name", Keyset.Type.TEXT),
                new Sort("productCode", "g.code", Keyset.Type.TEXT));
        Keyset keyset = Keyset.of(sorts, query.sort() == null ? "-launchedOn" : query.sort(), query.after(), query.limit(), "g.id");
        Fragment from = Fragment.of(" from (").add(grid(query.customerIds(), query.productIds(), term)).add(") g where true").andIn("g.standing", query.standings());
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of("select g.*" + keyset.selectKey()).add(from)), row -> trial(row, term), total);
    }

    /** New products, newest first, with how many of the accounts stand where. */
    public List<Launch> launches(Collection<UUID> productIds, Term term) {
        Map<UUID, Launch> launches = new LinkedHashMap<>();
        sql.list(
                Fragment.of("select g.product_id, g.code, g.name, g.launched_on, g.standing, count(*) as accounts from (").add(grid(null, productIds, term))
                        .add(") g group by 1, 2, 3, 4, 5 order by g.launched_on desc, g.code, g.product_id"),
                row -> {
                    LocalDate launched = row.getObject("launched_on", LocalDate.class);
                    Launch launch = launches.get(Sql.id(row, "product_id"));
                    if (launch == null) {
                        launch = new Launch(
                                Sql.id(row, "product_id"), row.getString("code"), row.getString("name"), launched, launched.plusDays(term.offerDays),
                                new EnumMap<>(FirstTrialStanding.class));
                        launches.put(launch.productId(), launch);
                    }
                    return launch.accounts().put(Sql.constant(row, "standing", FirstTrialStanding.class), row.getInt("accounts"));
                });
        return List.copyOf(launches.values());
    }

    /** At these accounts, which the caller sees. */
    public List<FirstTrial> at(Collection<UUID> customerIds, Term term) {
        Fragment query = Fragment.of(GRID, term.on, term.newDays, term.on).and("c.id = any(?::uuid[])", (Object) customerIds.toArray(UUID[]::new));
        return sql.list(query.add(" order by c.id, p.launched_on"), row -> trial(row, term));
    }

    private Fragment grid(Collection<UUID> customerIds, Collection<UUID> productIds, Term term) {
        Fragment grid = Fragment.of(GRID, term.on, term.newDays, term.on).and(visibility.readable("c"));
        return grid.andAny("c.id", "uuid", customerIds).andAny("p.id", "uuid", productIds);
    }

    public Page<ProductOffer> offers(FirstTrialQuery query) {
        Keyset keyset = Keyset.of(
                List.of(new Sort("offeredOn", "o.offered_on", Keyset.Type.DATE)), query.sort() == null ? "-offeredOn" : query.sort(), query.after(), query.limit(), "o.id");
        Fragment from = Fragment.of(OF_OFFER + " where (").add(visibility.readable("c")).add(")");
        from.andAny("o.customer_id", "uuid", query.customerIds()).andAny("o.product_id", "uuid", query.productIds());
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(OFFER).add(visibility.writable("c")).add(") as writable" + keyset.selectKey()).add(from)), FirstTrials::offer, total);
    }

    public Optional<ProductOffer> offer(UUID id) {
        return sql.first(
                Fragment.of(OFFER).add(visibility.writableRow("c")).add(") as writable" + OF_OFFER + " where o.id = ? and (", id).add(visibility.readableRow("c")).add(")"),
                FirstTrials::offer);
    }

    private static FirstTrial trial(ResultSet row, Term term) throws SQLException {
        LocalDate launched = row.getObject("launched_on", LocalDate.class);
        UUID owner = Sql.id(row, "owner_id");
        return new FirstTrial(
                Sql.id(row, "customer_id"), row.getString("customer_name"), owner == null ? null : row.getString("owner_name"), Sql.id(row, "product_id"), row.getString("code"),
                row.getString("name"), launched, launched.plusDays(term.offerDays), Sql.constant(row, "standing", FirstTrialStanding.class),
                row.getObject("offered_on", LocalDate.class), Sql.id(row, "offer_id"), Sql.id(row, "trial_id"));
    }

    private static ProductOffer offer(ResultSet row) throws SQLException {
        return new ProductOffer(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "product_id"), row.getString("code"),
                row.getString("name"),
                new ProductOffer.Content(
                        row.getObject("offered_on", LocalDate.class), Sql.id(row, "offered_by"), Sql.constant(row, "answer", OfferAnswer.class),
                        row.getObject("answered_on", LocalDate.class), Sql.id(row, "trial_id"), row.getString("note")),
                row.getString("display_name"), Sql.instant(row, "updated_at"), row.getBoolean("writable"));
    }
}
