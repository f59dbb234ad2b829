package org.gengke.integration.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.KnownCustomers.StatusTrace;
import org.gengke.purchase.OrderUndo.Left;
import org.gengke.purchase.domain.OrderContent;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The orders of lists: which rows they consist of, and what they became. Rows are numbered as the list counts them. */
@ApplicationScoped
public class ImportOrders {

    private final Sql sql;
    private final ObjectMapper json;
    private final ObjectReader lenient;

    ImportOrders(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
        this.lenient = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Which order a row belongs to; {@code orderedOn} is null when the row does not say. */
    public record KeyedRow(int rowNumber, String key, LocalDate orderedOn) {}

    /** @param rowsUpto rows of the list that are done with it */
    public record Place(int rowsUpto, String key, int rowCount) {}

    /** What an order became; {@code before} is null for a new one. */
    public record Became(int rowsUpto, UUID orderId, int version, OrderContent before, StatusTrace win) {}

    /** An order to be taken back. */
    public record Undoable(Place place, Left left) {}

    public boolean arranged(UUID jobId) {
        return sql.exists(Fragment.of("select 1 from import_order where job_id = ? limit 1", jobId));
    }

    public void add(UUID jobId, List<KeyedRow> rows) {
        sql.update(Fragment.of(
                "insert into import_order_row (job_id, row_number, order_key, ordered_on) select ?, x.* from unnest(?::int[], ?::text[], ?::date[]) x",
                jobId, rows.stream().map(KeyedRow::rowNumber).toArray(), rows.stream().map(KeyedRow::key).toArray(),
                rows.stream().map(KeyedRow::orderedOn).toArray(LocalDate[]::new)));
    }

    /** Makes orders of the rows, in the order of their days. */
    public void arrange(UUID jobId) {
        sql.update(Fragment.of(
                "insert into import_order (job_id, rows_upto, order_key, row_count)"
                        + " select ?::uuid, sum(x.rows) over (order by x.day nulls last, x.first), x.order_key, x.rows from"
                        + " (select order_key, min(ordered_on) as day, min(row_number) as first, count(*) as rows from import_order_row"
                        + "   where job_id = ? group by order_key) x",
                jobId, jobId));
    }

    /** Places after so many rows. */
    public List<Place> after(UUID jobId, int rowsDone, int limit) {
        return sql.list(
                Fragment.of("select * from import_order where job_id = ? and rows_upto > ? order by rows_upto limit ?", jobId, rowsDone, limit),
                ImportOrders::place);
    }

    /** The rows of these orders. */
    public Map<String, List<Integer>> rows(UUID jobId, Collection<String> keys) {
        Map<String, List<Integer>> rows = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select order_key, row_number from import_order_row where job_id = ? and order_key = any(?::text[]) order by row_number",
                        jobId, keys.toArray()),
                row -> rows.computeIfAbsent(row.getString("order_key"), key -> new ArrayList<>()).add(row.getInt("row_number")));
        return rows;
    }

    public void note(UUID jobId, List<Became> orders) {
        if (orders.isEmpty()) {
            return;
        }
        sql.update(Fragment.of(
                "update import_order o set order_id = x.order_id, version = x.version, before = x.before::jsonb, win = x.win::jsonb"
                        + " from unnest(?::int[], ?::uuid[], ?::int[], ?::text[], ?::text[]) x(rows_upto, order_id, version, before, win)"
                        + " where o.job_id = ? and o.rows_upto = x.rows_upto",
                orders.stream().map(Became::rowsUpto).toArray(),
                orders.stream().map(Became::orderId).toArray(UUID[]::new),
                orders.stream().map(Became::version).toArray(),
                orders.stream().map(one -> text(one.before)).toArray(),
                orders.stream().map(one -> text(one.win)).toArray(),
                jobId));
    }

    /** What has been written, the last of it first: the first order of a customer goes when no later one is left. */
    public List<Undoable> toUndo(UUID jobId, int limit) {
        return sql.list(
                Fragment.of("select * from import_order where job_id = ? and order_id is not null and not taken_back order by rows_upto desc limit ?", jobId, limit),
                row -> new Undoable(
                        place(row),
                        new Left(
                                Sql.id(row, "order_id"), row.getInt("version"), read(row.getString("before"), OrderContent.class),
                                read(row.getString("win"), StatusTrace.class))));
    }

    public void noteTakenBack(UUID jobId, List<Undoable> orders) {
        sql.update(Fragment.of(
                "update import_order set taken_back = true where job_id = ? and rows_upto = any(?::int[])",
                jobId, orders.stream().map(order -> order.place.rowsUpto).toArray()));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getInt("rows_upto"), row.getString("order_key"), row.getInt("row_count"));
    }

    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : lenient.forType(type).readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
