package org.gengke.purchase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.purchase.PriceTierView;
import org.gengke.purchase.PriceTierView.Profile;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Price tiers in the database. */
@ApplicationScoped
public class PriceTiers {

    private static final List<Sort> SORTS =
            List.of(new Sort("position", "t.position", Keyset.Type.NUMBER), new Sort("name", "t.name", Keyset.Type.TEXT));

    private final Sql sql;

    PriceTiers(Sql sql) {
        this.sql = sql;
    }

    public Page<PriceTierView> list(String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "t.id");
        Long total = count ? sql.count(Fragment.of("select count(*) from price_tier")) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of("select t.*" + keyset.selectKey() + " from price_tier t where true")), PriceTiers::view, total);
    }

    public Optional<PriceTierView> find(UUID id) {
        return sql.first(Fragment.of("select * from price_tier where id = ?", id), PriceTiers::view);
    }

    public Optional<PriceTierView> lock(UUID id) {
        return sql.first(Fragment.of("select * from price_tier where id = ? for no key update", id), PriceTiers::view);
    }

    /** All of them by their names. */
    public Map<String, UUID> names() {
        Map<String, UUID> names = new HashMap<>();
        sql.list(Fragment.of("select id, name from price_tier"), row -> names.put(row.getString("name"), Sql.id(row, "id")));
        return names;
    }

    public boolean nameTaken(String name, UUID except) {
        return sql.exists(Fragment.of("select 1 from price_tier where lower(name) = lower(?) and id <> ?", name, except));
    }

    public void add(UUID id, Profile profile, Instant now) {
        sql.update(Fragment.of(
                "insert into price_tier (id, name, position, active, created_at, updated_at) values (?, ?, ?, ?, ?, ?)",
                id, profile.name(), profile.position(), profile.active(), now, now));
    }

    /** The caller holds the lock. */
    public void change(UUID id, Profile profile, Instant now) {
        sql.update(Fragment.of(
                "update price_tier set version = version + 1, name = ?, position = ?, active = ?, updated_at = ? where id = ?",
                profile.name(), profile.position(), profile.active(), now, id));
    }

    private static PriceTierView view(ResultSet row) throws SQLException {
        return new PriceTierView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new Profile(row.getString("name"), row.getInt("position"), row.getBoolean("active")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }
}
