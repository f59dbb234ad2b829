package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Competitors by name, by the set. */
@ApplicationScoped
public class CompetitorNameRows {

    private final Sql sql;

    CompetitorNameRows(Sql sql) {
        this.sql = sql;
    }

    public Map<String, UUID> find(Collection<String> lowerNames) {
        Map<String, UUID> found = new HashMap<>();
        sql.list(Fragment.of("select id, lower(name) as name from competitor where lower(name) = any(?::text[])", (Object) lowerNames.toArray()), row ->
                found.put(row.getString("name"), Sql.id(row, "id")));
        return found;
    }

    /** The new one, or the one that somebody else added at the same moment. */
    public UUID add(String name, Instant now) {
        UUID id = Ids.next();
        sql.update(Fragment.of(
                "insert into competitor (id, name, search_text, created_at, updated_at) values (?, ?, ?, ?, ?) on conflict do nothing",
                id, name, SearchText.of(name).haystack(), now, now));
        return sql.first(Fragment.of("select id from competitor where lower(name) = lower(?)", name), row -> Sql.id(row, "id")).orElseThrow();
    }
}
