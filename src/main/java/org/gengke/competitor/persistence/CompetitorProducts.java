package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.competitor.CompetitorProductView;
import org.gengke.competitor.domain.CompetitorProduct;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Products of competitors. */
@ApplicationScoped
public class CompetitorProducts {

    private static final List<Sort> SORTS =
            List.of(new Sort("name", "p.name", Keyset.Type.TEXT), new Sort("updatedAt", "p.updated_at", Keyset.Type.INSTANT));

    private final Sql sql;

    CompetitorProducts(Sql sql) {
        this.sql = sql;
    }

    /** @param competitorId null for all */
    public Page<CompetitorProductView> list(UUID competitorId, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "p.id");
        Fragment from = Fragment.of(" from competitor_product p where true");
        if (competitorId != null) {
            from.and("p.competitor_id = ?", competitorId);
        }
        Long total = count ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of("select p.*" + keyset.selectKey()).add(from)), CompetitorProducts::view, total);
    }

    public Optional<CompetitorProductView> find(UUID competitorId, UUID id) {
        return one(competitorId, id, "");
    }

    public Optional<CompetitorProductView> lock(UUID competitorId, UUID id) {
        return one(competitorId, id, " for no key update");
    }

    private Optional<CompetitorProductView> one(UUID competitorId, UUID id, String lock) {
        return sql.first(
                Fragment.of("select * from competitor_product where id = ? and competitor_id = ?" + lock, id, competitorId), CompetitorProducts::view);
    }

    public boolean nameTaken(UUID competitorId, String name, UUID except) {
        return sql.exists(Fragment.of(
                "select 1 from competitor_product where competitor_id = ? and lower(name) = lower(?) and id <> ?", competitorId, name, except));
    }

    public void add(UUID id, UUID competitorId, CompetitorProduct product, Instant now) {
        sql.update(Fragment.of(
                "insert into competitor_product (id, competitor_id, name, description, price_note, against, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id, competitorId, product.name(), product.description(), product.priceNote(), product.against(), now, now));
    }

    /** The caller holds the lock. */
    public void change(UUID id, CompetitorProduct product, Instant now) {
        sql.update(Fragment.of(
                "update competitor_product set version = version + 1, name = ?, description = ?, price_note = ?, against = ?, updated_at = ? where id = ?",
                product.name(), product.description(), product.priceNote(), product.against(), now, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from competitor_product where id = ?", id));
    }

    private static CompetitorProductView view(ResultSet row) throws SQLException {
        return new CompetitorProductView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "competitor_id"),
                new CompetitorProduct(row.getString("name"), row.getString("description"), row.getString("price_note"), row.getString("against")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
