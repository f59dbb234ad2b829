package org.gengke.integration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.integration.ExportView;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Ordered exports; each is seen by the one who ordered it. */
@ApplicationScoped
public class ExportOrders {

    private static final List<Sort> SORTS = List.of(new Sort("createdAt", "e.created_at", Keyset.Type.INSTANT));

    private final Sql sql;

    ExportOrders(Sql sql) {
        this.sql = sql;
    }

    public void add(ExportView export, UUID createdBy) {
        sql.update(Fragment.of(
                "insert into export_job (id, list, format, query, created_by, created_at) values (?, ?, ?, ?, ?, ?)",
                export.id(), export.list(), export.format(), export.query(), createdBy, export.createdAt()));
    }

    public void noteFetched(UUID id, Instant now) {
        sql.update(Fragment.of("update export_job set fetched_at = ? where id = ?", now, id));
    }

    /** One export of contacts at a time for each person, until the transaction ends: two at once may not share what is left. */
    public void lockContacts(UUID by) {
        sql.exists(Fragment.of("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null", "exported-contacts:" + by));
    }

    public int contactsSince(UUID by, Instant begin) {
        return sql.first(
                        Fragment.of("select coalesce(sum(contacts), 0)::int as contacts from exported_contacts where exported_by = ? and exported_at >= ?", by, begin),
                        row -> row.getInt("contacts"))
                .orElse(0);
    }

    public void noteContacts(UUID id, UUID exportId, UUID by, Instant at, int contacts) {
        sql.update(Fragment.of(
                "insert into exported_contacts (id, export_id, exported_by, exported_at, contacts) values (?, ?, ?, ?, ?)", id, exportId, by, at, contacts));
    }

    public Optional<ExportView> find(UUID id, UUID createdBy) {
        return sql.first(Fragment.of("select e.* from export_job e where e.id = ? and e.created_by = ?", id, createdBy), ExportOrders::view);
    }

    public Page<ExportView> list(UUID createdBy, String sort, String after, int limit) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-createdAt" : sort, after, limit, "e.id");
        Fragment query = Fragment.of("select e.*" + keyset.selectKey() + " from export_job e where e.created_by = ?", createdBy);
        return keyset.read(sql, keyset.addTo(query), ExportOrders::view, null);
    }

    private static ExportView view(ResultSet row) throws SQLException {
        return new ExportView(
                Sql.id(row, "id"),
                row.getString("list"),
                row.getString("format"),
                row.getString("query"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "fetched_at"));
    }
}
