package org.gengke.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The read side, and writes by the set: one statement straight into records, on the connection of the running
 * transaction. Rows that Hibernate has not flushed yet are not seen; repositories flush.
 */
@ApplicationScoped
public class Sql {

    // Until the end of the transaction, which is this journey where none is running.
    private static final Fragment PLAN_ANEW = Fragment.of("select set_config('plan_cache_mode', 'force_custom_plan', true)");

    private static final int PORTION = 5_000;
    // Sums of a hundred thousand groups in memory instead of on disk; until the end of the transaction.
    private static final Fragment ROOM_TO_ADD_UP = Fragment.of("select set_config('work_mem', '64MB', true)");

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes one record of the present row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(Fragment query, RowMapper<T> mapper) {
        return query.plannedAnew() ? listAfter(PLAN_ANEW, query, mapper) : with(query, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return all(rows, mapper);
            }
        });
    }

    /**
     * Two statements in one journey to the database, of which the second answers. When the first waits for a lock, the
     * second sees what others committed meanwhile.
     */
    public <T> List<T> listAfter(Fragment first, Fragment query, RowMapper<T> mapper) {
        return with(Fragment.of("").add(first).add("; ").add(query), statement -> {
            statement.execute();
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                return all(rows, mapper);
            }
        });
    }

    /**
     * The same for a hundred thousand rows: within a transaction they come in portions, so that the raw rows are never all in
     * memory beside what is made of them.
     */
    public <T> List<T> listOfMany(Fragment query, RowMapper<T> mapper) {
        exists(ROOM_TO_ADD_UP);
        return with(query, statement -> {
            statement.setFetchSize(PORTION);
            try (ResultSet rows = statement.executeQuery()) {
                return all(rows, mapper);
            }
        });
    }

    public <T> Optional<T> first(Fragment query, RowMapper<T> mapper) {
        if (query.plannedAnew()) {
            return list(query, mapper).stream().filter(Objects::nonNull).findFirst();
        }
        return with(query, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(mapper.map(rows)) : Optional.empty();
            }
        });
    }

    public long count(Fragment query) {
        return first(query, row -> row.getLong(1)).orElse(0L);
    }

    public boolean exists(Fragment query) {
        return first(query, row -> Boolean.TRUE).isPresent();
    }

    public int update(Fragment statement) {
        return with(statement, PreparedStatement::executeUpdate);
    }

    /** One statement for many rows of parameters, sent together. */
    public void batch(String statement, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] row : rows) {
                bind(connection, prepared, java.util.Arrays.asList(row));
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException failure) {
            throw DatabaseFailure.translate(failure);
        }
    }

    /** The running transaction's connection, for what has no shape above (COPY, cursors); the caller closes it. */
    public Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    private static <T> List<T> all(ResultSet rows, RowMapper<T> mapper) throws SQLException {
        List<T> result = new ArrayList<>();
        while (rows.next()) {
            result.add(mapper.map(rows));
        }
        return result;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(Fragment query, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query.sql())) {
            bind(connection, statement, query.parameters());
            return work.on(statement);
        } catch (SQLException failure) {
            throw DatabaseFailure.translate(failure);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<Object> parameters)
            throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.get(i);
            int at = i + 1;
            if (value == null) {
                statement.setNull(at, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setObject(at, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(at, constant.name());
            } else if (value instanceof Object[] array) {
                statement.setArray(at, connection.createArrayOf(arrayType(array), strings(array)));
            } else {
                statement.setObject(at, value);
            }
        }
    }

    private static String arrayType(Object[] array) {
        if (array instanceof UUID[] || (array.length > 0 && array[0] instanceof UUID)) {
            return "uuid";
        }
        return array.length > 0 && array[0] instanceof java.time.LocalDate ? "date" : "text";
    }

    private static Object[] strings(Object[] array) {
        Object[] texts = new Object[array.length];
        for (int i = 0; i < array.length; i++) {
            texts[i] = array[i] == null ? null : array[i] instanceof Enum<?> e ? e.name() : array[i].toString();
        }
        return texts;
    }

    /** An instant of the present row, null when the column is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** A whole number of the present row, null when the column is. */
    public static Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** An enum constant of the present row, null when the column is. */
    public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** An id of the present row, null when the column is. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The texts of an array column, empty when the column is null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The ids of an array column, empty when the column is null. */
    public static List<UUID> ids(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
