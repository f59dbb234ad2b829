package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.competitor.CompetitorView;
import org.gengke.competitor.domain.CompetitorProfile;
import org.gengke.competitor.domain.PricePosition;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The list of competitors. */
@ApplicationScoped
public class CompetitorList {

    private static final List<Sort> SORTS =
            List.of(new Sort("name", "c.name", Keyset.Type.TEXT), new Sort("updatedAt", "c.updated_at", Keyset.Type.INSTANT));

    private final Sql sql;

    CompetitorList(Sql sql) {
        this.sql = sql;
    }

    public Page<CompetitorView> list(String q, String sort, String after, int limit, boolean count) {
        Keyset keyset = Keyset.of(SORTS, sort, after, limit, "c.id");
        Fragment where = Fragment.of(" from competitor c where true");
        if (q != null && !q.isBlank()) {
            where.and("c.search_text like ?", SearchText.Query.of(q).likePattern());
        }
        Long total = count ? sql.count(Fragment.of("select count(*)").add(where)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of("select c.*" + keyset.selectKey()).add(where)), row -> new CompetitorView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new CompetitorProfile(
                        row.getString("name"), Sql.texts(row, "aliases"), row.getString("profile"), row.getString("website"), row.getString("region"),
                        row.getString("main_business"), row.getString("strengths"), row.getString("weaknesses"),
                        Sql.constant(row, "price_position", PricePosition.class), row.getString("notes")),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at")), total);
    }
}
