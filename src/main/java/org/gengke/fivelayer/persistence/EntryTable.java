package org.gengke.fivelayer.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.shared.persistence.Sql;

/**
 * How a record of the domain lies in its table; what all these tables have beside is the same (see V3_00).
 *
 * @param columns each with the cast that its parameter needs, such as {@code took_part int[]}; without one as {@code name}
 * @param values of a record, in the order of the columns
 * @param order in which people read them
 */
public record EntryTable<T>(String name, List<String> columns, Function<T, Object[]> values, Sql.RowMapper<T> content, String order) {

    static <T> EntryTable<T> of(String name, String columns, Function<T, Object[]> values, Sql.RowMapper<T> content, String order) {
        return new EntryTable<>(name, Arrays.asList(columns.split(", ")), values, content, order);
    }

    String names() {
        return columns.stream().map(EntryTable::column).collect(Collectors.joining(", "));
    }

    String parameters() {
        return columns.stream().map(EntryTable::parameter).collect(Collectors.joining(", "));
    }

    String assignments() {
        return columns.stream().map(one -> column(one) + " = " + parameter(one)).collect(Collectors.joining(", "));
    }

    private static String column(String one) {
        int blank = one.indexOf(' ');
        return blank < 0 ? one : one.substring(0, blank);
    }

    private static String parameter(String one) {
        int blank = one.indexOf(' ');
        return blank < 0 ? "?" : "?::" + one.substring(blank + 1);
    }
}
