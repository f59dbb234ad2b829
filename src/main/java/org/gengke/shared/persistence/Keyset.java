package org.gengke.shared.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.domain.Cursor;
import org.gengke.shared.domain.InvalidCursor;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.UnknownSort;

/**
 * Paging by key: a page begins behind the last row of the page before, so page 2 000 costs what page 1 costs and rows
 * that come or go between two pages shift nothing. Ties are broken by id.
 */
public final class Keyset {

    /** The SQL type of a sort expression, and how a value from a cursor is checked before it reaches the database. */
    public enum Type {
        TEXT("text"),
        DATE("date"),
        INSTANT("timestamptz"),
        NUMBER("numeric");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        private void check(String value) {
            switch (this) {
                case TEXT -> {}
                case DATE -> {
                    if (!"infinity".equals(value) && !"-infinity".equals(value)) {
                        LocalDate.parse(value);
                    }
                }
                case INSTANT -> {
                    if (!value.matches("-?infinity|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?\\+00")) {
                        throw new IllegalArgumentException(value);
                    }
                }
                case NUMBER -> new BigDecimal(value);
            }
        }
    }

    /**
     * One order that a collection offers.
     *
     * @param name the property as the API names it
     * @param expression SQL that is never null
     */
    public record Sort(String name, String expression, Type type) {}

    private final Sort sort;
    private final boolean descending;
    private final String idColumn;
    private final String afterKey;
    private final UUID afterId;
    private final int limit;

    private Keyset(Sort sort, boolean descending, String idColumn, String afterKey, UUID afterId, int limit) {
        this.sort = sort;
        this.descending = descending;
        this.idColumn = idColumn;
        this.afterKey = afterKey;
        this.afterId = afterId;
        this.limit = limit;
    }

    /**
     * @param sorts what the collection offers, its default first
     * @param requested a name, descending with a leading minus; null for the default
     * @param after a cursor that this collection gave out; null for the first page
     */
    public static Keyset of(List<Sort> sorts, String requested, String after, int limit, String idColumn) {
        String wanted = requested == null || requested.isBlank() ? sorts.get(0).name() : requested;
        boolean descending = wanted.startsWith("-");
        String name = descending ? wanted.substring(1) : wanted;
        Sort sort = sorts.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownSort(wanted, sorts.stream().map(Sort::name).toList()));
        if (after == null) {
            return new Keyset(sort, descending, idColumn, null, null, limit);
        }
        Cursor cursor = Cursor.of(after, wanted);
        try {
            sort.type().check(cursor.key());
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new InvalidCursor();
        }
        return new Keyset(sort, descending, idColumn, cursor.key(), cursor.id(), limit);
    }

    /** To be added to the select list: what the next page begins behind. */
    public String selectKey() {
        return ", (" + sort.expression() + ")::text as keyset_key, " + idColumn + " as keyset_id";
    }

    /** Adds the condition of this page, the order and the limit (one row more, to know whether a page follows). */
    public Fragment addTo(Fragment query) {
        if (afterKey != null) {
            query.and(
                    "(" + sort.expression() + ", " + idColumn + ") " + (descending ? "<" : ">") + " (?::"
                            + sort.type().sql + ", ?)",
                    afterKey,
                    afterId);
        }
        String direction = descending ? " desc" : " asc";
        return query.add(" order by " + sort.expression() + direction + ", " + idColumn + direction + " limit "
                + (limit + 1));
    }

    /** Runs the query that {@link #selectKey} and {@link #addTo} completed. */
    public <T> Page<T> read(Sql sql, Fragment query, Sql.RowMapper<T> mapper, Long total) {
        List<Keyed<T>> rows = sql.list(query, row -> keyed(row, mapper));
        boolean more = rows.size() > limit;
        List<T> items = new ArrayList<>(Math.min(rows.size(), limit));
        for (int i = 0; i < Math.min(rows.size(), limit); i++) {
            items.add(rows.get(i).item);
        }
        return new Page<>(items, more ? cursor(rows.get(limit - 1)) : null, total);
    }

    private record Keyed<T>(T item, String key, UUID id) {}

    private static <T> Keyed<T> keyed(ResultSet row, Sql.RowMapper<T> mapper) throws SQLException {
        return new Keyed<>(mapper.map(row), row.getString("keyset_key"), row.getObject("keyset_id", UUID.class));
    }

    private String cursor(Keyed<?> last) {
        return new Cursor((descending ? "-" : "") + sort.name(), last.key, last.id).encoded();
    }
}
