package org.gengke.integration.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.integration.ImportRowView;
import org.gengke.integration.RowTrace;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.DatabaseFailure;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The rows of imports, and what became of them. */
@ApplicationScoped
public class ImportRows {

    private final Sql sql;
    private final ObjectMapper json;

    ImportRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A row's new outcome; {@code trace} null leaves the one that is there. */
    public record Outcome(int rowNumber, RowOutcome outcome, List<RowFinding> findings, UUID customerId, RowTrace trace) {

        public static Outcome of(int rowNumber, RowOutcome outcome) {
            return new Outcome(rowNumber, outcome, List.of(), null, null);
        }

        public static Outcome refused(int rowNumber, List<RowFinding> findings) {
            return new Outcome(rowNumber, RowOutcome.REFUSED, findings, null, null);
        }

        public Outcome about(UUID customer) {
            return new Outcome(rowNumber, outcome, findings, customer, trace);
        }

        public Outcome leaving(RowTrace left) {
            return new Outcome(rowNumber, outcome, findings, customerId, left);
        }
    }

    /**
     * A row to be taken back.
     *
     * @param formerProfile instead of a trace, in rows of former versions
     */
    public record Undoable(int rowNumber, RowOutcome outcome, UUID customerId, RowTrace trace, CustomerProfile formerProfile) {}

    /** Rows numbered from {@code first} on, in one batch. */
    public void add(UUID jobId, int first, List<List<String>> rows) {
        try (Connection connection = sql.connection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into import_row (job_id, row_number, cells) values (?, ?, ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setObject(1, jobId);
                insert.setInt(2, first + i);
                insert.setArray(3, connection.createArrayOf("text", rows.get(i).toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw DatabaseFailure.translate(failure);
        }
    }

    public List<ImportRowView> after(UUID jobId, int rowNumber, int limit) {
        return sql.list(
                Fragment.of(
                        "select row_number, cells, outcome, findings::text as findings, customer_id from import_row"
                                + " where job_id = ? and row_number > ? order by row_number limit ?",
                        jobId, rowNumber, limit),
                this::rowView);
    }

    /** These rows, in the order of the list. */
    public List<ImportRowView> numbered(UUID jobId, Collection<Integer> numbers) {
        return sql.list(
                Fragment.of(
                        "select row_number, cells, outcome, findings::text as findings, customer_id from import_row"
                                + " where job_id = ? and row_number = any(?::int[]) order by row_number",
                        jobId, numbers.toArray()),
                this::rowView);
    }

    /** Whether an undo has begun with them. */
    public boolean takenBack(UUID jobId) {
        return sql.exists(Fragment.of("select 1 from import_row where job_id = ? and outcome in ('REMOVED','RESTORED','KEPT') limit 1", jobId));
    }

    /** Whether a row of a job that has gone through all of them has no outcome. */
    public boolean unsettled(UUID jobId) {
        return sql.exists(Fragment.of("select 1 from import_row where job_id = ? and outcome is null limit 1", jobId));
    }

    /** Rows with an outcome that is to be undone; the last of the list first, since each restores what the row before it left. */
    public List<Undoable> toUndo(UUID jobId, int before, int limit) {
        return sql.list(
                Fragment.of(
                        "select row_number, outcome, customer_id, trace::text as trace, before::text as before from import_row where job_id = ? and row_number < ?"
                                + " and outcome in ('CREATED','UPDATED') and customer_id is not null order by row_number desc limit ?",
                        jobId, before, limit),
                row -> new Undoable(
                        row.getInt("row_number"), Sql.constant(row, "outcome", RowOutcome.class), Sql.id(row, "customer_id"),
                        read(row.getString("trace"), RowTrace.class), read(row.getString("before"), CustomerProfile.class)));
    }

    public Page<ImportRowView> findings(UUID jobId, RowOutcome outcome, String after, int limit) {
        List<Sort> sorts = List.of(new Sort("rowNumber", "r.row_number", Keyset.Type.NUMBER));
        Keyset keyset = Keyset.of(sorts, null, after, limit, "r.job_id");
        Fragment query = Fragment.of(
                "select r.row_number, r.cells, r.outcome, r.findings::text as findings, r.customer_id" + keyset.selectKey()
                        + " from import_row r where r.job_id = ?",
                jobId);
        if (outcome == null) {
            query.add(" and r.findings is not null");
        } else {
            query.add(" and r.outcome = ?", outcome);
        }
        return keyset.read(sql, keyset.addTo(query), this::rowView, null);
    }

    /** Writes outcomes of many rows in one statement. */
    public void note(UUID jobId, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        sql.update(Fragment.of(
                "update import_row r set outcome = x.outcome, findings = x.findings::jsonb, customer_id = x.customer_id::uuid, trace = coalesce(x.trace::jsonb, r.trace)"
                        + " from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[]) x(row_number, outcome, findings, customer_id, trace)"
                        + " where r.job_id = ? and r.row_number = x.row_number",
                outcomes.stream().map(Outcome::rowNumber).toArray(),
                outcomes.stream().map(Outcome::outcome).toArray(),
                outcomes.stream().map(one -> one.findings.isEmpty() ? null : text(one.findings)).toArray(),
                outcomes.stream().map(Outcome::customerId).map(id -> id == null ? null : id.toString()).toArray(),
                outcomes.stream().map(one -> one.trace == null ? null : text(one.trace)).toArray(),
                jobId));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ImportRowView rowView(ResultSet row) throws SQLException {
        String findings = row.getString("findings");
        try {
            return new ImportRowView(
                    row.getInt("row_number"),
                    Sql.texts(row, "cells"),
                    Sql.constant(row, "outcome", RowOutcome.class),
                    findings == null ? List.of() : json.readValue(findings, new TypeReference<List<RowFinding>>() {}),
                    Sql.id(row, "customer_id"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
