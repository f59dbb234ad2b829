package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.ProductNeed;
import org.gengke.keyaccount.ProductNeed.Content;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** What customers need of products, for those who see them. */
@ApplicationScoped
public class ProductNeeds {

    private static final String SELECT = "select n.*, c.name as customer_name, p.code as product_code, p.name as product_name, u.display_name as recorded_by_name, (";
    private static final String FROM = " from product_need n join customer c on c.id = n.customer_id join product p on p.id = n.product_id left join app_user u on u.id = n.created_by"
            + " where c.merged_into is null and (";
    private static final List<Sort> SORTS = List.of(new Sort("statedOn", "n.stated_on", Keyset.Type.DATE));

    private final Sql sql;
    private final Visibility visibility;

    ProductNeeds(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** At a customer that the door has seen; the newest statement of a product comes before those that it replaced. */
    public Page<ProductNeed> list(UUID customerId, List<UUID> productIds, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-statedOn" : sort, after, limit, "n.id");
        Fragment from = Fragment.of(FROM).add(visibility.readable("c")).add(")").and("n.customer_id = ?", customerId).andAny("n.product_id", "uuid", productIds);
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Fragment select = Fragment.of(SELECT).add(visibility.writable("c")).add(") as writable" + keyset.selectKey());
        return keyset.read(sql, keyset.addTo(select.add(from)), ProductNeeds::need, total);
    }

    public Optional<ProductNeed> find(UUID customerId, UUID id) {
        Fragment select = Fragment.of(SELECT).add(visibility.writableRow("c")).add(") as writable" + FROM).add(visibility.readableRow("c")).add(")");
        return sql.first(select.and("n.id = ? and n.customer_id = ?", id, customerId), ProductNeeds::need);
    }

    public boolean productKnown(UUID productId) {
        return sql.exists(Fragment.of("select 1 from product p where p.id = ?", productId));
    }

    public void add(UUID id, UUID customerId, UUID productId, Content content, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into product_need (id, customer_id, product_id, stated_on, yearly_amount, source, note, created_at, created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, productId, content.statedOn(), content.yearlyAmount(), content.source(), content.note(), now, by, now));
    }

    public void change(UUID id, Content content, Instant now) {
        sql.update(Fragment.of(
                "update product_need set stated_on = ?, yearly_amount = ?, source = ?, note = ?, version = version + 1, updated_at = ? where id = ?",
                content.statedOn(), content.yearlyAmount(), content.source(), content.note(), now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from product_need where id = ?", id));
    }

    private static ProductNeed need(ResultSet row) throws SQLException {
        Content content = new Content(
                row.getObject("stated_on", LocalDate.class), row.getBigDecimal("yearly_amount"), row.getString("source"), row.getString("note"));
        return new ProductNeed(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "product_id"),
                row.getString("product_code"), row.getString("product_name"), content, row.getString("recorded_by_name"), Sql.instant(row, "updated_at"),
                row.getBoolean("writable"));
    }
}
