package org.gengke.shared.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.gengke.shared.domain.SearchText;

/** A piece of SQL with its parameters, so that conditions can be built up without text from outside ever entering it. */
public final class Fragment {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean plannedAnew;

    public static Fragment of(String sql, Object... parameters) {
        return new Fragment().add(sql, parameters);
    }

    public Fragment add(String text, Object... values) {
        sql.append(text);
        Collections.addAll(parameters, values);
        return this;
    }

    public Fragment add(Fragment other) {
        sql.append(other.sql);
        parameters.addAll(other.parameters);
        plannedAnew |= other.plannedAnew;
        return this;
    }

    /** Adds {@code and (condition)}. */
    public Fragment and(String condition, Object... values) {
        return add(" and (").add(condition, values).add(")");
    }

    public Fragment and(Fragment condition) {
        return add(" and (").add(condition).add(")");
    }

    /**
     * Adds {@code and column in ('A','B')} with literals: a status as parameter hides the partial indexes and the
     * statistics from the planner. Only for enums, whose names are ours. No values, no condition.
     */
    public Fragment andIn(String column, Collection<? extends Enum<?>> values) {
        if (values == null || values.isEmpty()) {
            return this;
        }
        sql.append(" and ").append(column).append(" in (");
        String separator = "";
        for (Enum<?> value : values) {
            sql.append(separator).append('\'').append(value.name()).append('\'');
            separator = ",";
        }
        sql.append(')');
        return this;
    }

    /** Adds {@code and column = any(array)}; no values, no condition. */
    public Fragment andAny(String column, String type, Collection<?> values) {
        return values == null || values.isEmpty()
                ? this
                : and(column + " = any(?::" + type + "[])", (Object) values.toArray());
    }

    /**
     * Adds what the search columns of {@code alias} must hold; an empty query, no condition. By grams or by trigrams, never
     * both: together the planner takes a second.
     */
    public Fragment andMatches(String alias, SearchText.Query query) {
        if (query.isEmpty()) {
            return this;
        }
        plannedAnew = true;
        return query.byGram()
                ? and(alias + ".search_grams @> ?::text[]", (Object) new String[] {query.folded()})
                : and(alias + ".search_text like ?", query.likePattern());
    }

    /**
     * Whether a plan for these very values is wanted instead of the one that PostgreSQL keeps after a few times: rare words
     * and frequent ones want different indexes.
     */
    boolean plannedAnew() {
        return plannedAnew;
    }

    public String sql() {
        return sql.toString();
    }

    public List<Object> parameters() {
        return parameters;
    }
}
