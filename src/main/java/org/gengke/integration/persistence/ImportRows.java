package org.gengke.integration.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.MaskedName;
import org.gengke.integration.ImportRowView;
import org.gengke.integration.ImportRowView.Meant;
import org.gengke.integration.ImportView.FileRow;
import org.gengke.integration.RowTrace;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.domain.RowMeaning;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.domain.ImportRowSelection;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.DatabaseFailure;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The rows of imports, and what became of them. */
@ApplicationScoped
public class ImportRows {

    /** Taken in, but not all of it; of the columns of a row. */
    static final String WARNED = "outcome <> 'REFUSED' and findings @> '[{\"arguments\":{\"warning\":\"true\"}}]'";

    /** Rows as the list counts them. */
    private static final String COUNTED =
            "select r.row_number - j.rows_above as row_number, r.cells, r.outcome, r.findings::text as findings, r.customer_id from import_row r"
                    + " join import_job j on j.id = r.job_id";

    private final Sql sql;
    private final Visibility visibility;
    private final ObjectMapper json;
    /** What the next version has written is read as far as it is known: the two share the database during an upgrade. */
    private final ObjectReader lenient;

    ImportRows(Sql sql, Visibility visibility, ObjectMapper json) {
        this.sql = sql;
        this.visibility = visibility;
        this.json = json;
        this.lenient = json.reader()
                .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** A row's new outcome; {@code trace} null leaves the one that is there. */
    public record Outcome(int rowNumber, RowOutcome outcome, List<RowFinding> findings, UUID customerId, RowTrace trace, RowMeaning meaning) {

        public static Outcome of(int rowNumber, RowOutcome outcome) {
            return new Outcome(rowNumber, outcome, List.of(), null, null, null);
        }

        public static Outcome refused(int rowNumber, List<RowFinding> findings) {
            return new Outcome(rowNumber, RowOutcome.REFUSED, findings, null, null, null);
        }

        public Outcome about(UUID customer) {
            return new Outcome(rowNumber, outcome, findings, customer, trace, meaning);
        }

        public Outcome leaving(RowTrace left) {
            return new Outcome(rowNumber, outcome, findings, customerId, left, meaning);
        }

        public Outcome finding(List<RowFinding> found) {
            return new Outcome(rowNumber, outcome, found, customerId, trace, meaning);
        }

        public Outcome meaning(RowMeaning meant) {
            return new Outcome(rowNumber, outcome, findings, customerId, trace, meant);
        }

        /** Taken in, but not all of it. */
        boolean warned() {
            return outcome != RowOutcome.REFUSED && findings.stream().anyMatch(RowFinding::warns);
        }
    }

    /**
     * A row to be taken back.
     *
     * @param formerProfile instead of a trace, in rows of former versions
     */
    public record Undoable(int rowNumber, RowOutcome outcome, UUID customerId, RowTrace trace, CustomerProfile formerProfile) {}

    /** Rows stored under numbers from {@code first} on, in one batch. */
    public void add(UUID jobId, int first, List<FileRow> rows) {
        try (Connection connection = sql.connection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into import_row (job_id, row_number, file_row, cells) values (?, ?, ?, ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setObject(1, jobId);
                insert.setInt(2, first + i);
                insert.setInt(3, rows.get(i).row());
                insert.setArray(4, connection.createArrayOf("text", rows.get(i).cells().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw DatabaseFailure.translate(failure);
        }
    }

    /**
     * The list begins that many rows earlier (or, if negative, later) in the file. However long it is, no row of it is
     * written again: rows keep the numbers under which they are stored, and the job knows from which one the list counts.
     *
     * @param before the rows that come to it
     */
    public void shift(UUID jobId, int by, List<FileRow> before) {
        int above = sql.first(Fragment.of("select rows_above from import_job where id = ?", jobId), row -> row.getInt("rows_above")).orElseThrow() - by;
        sql.update(Fragment.of("update import_job set rows_above = ? where id = ?", above, jobId));
        sql.update(Fragment.of("delete from import_row where job_id = ? and row_number <= ?", jobId, above));
        add(jobId, above + 1, before);
    }

    public List<ImportRowView> after(UUID jobId, int rowNumber, int limit) {
        return sql.list(
                Fragment.of(
                        COUNTED + " where r.job_id = ? and r.row_number > ? + j.rows_above order by r.row_number limit ?",
                        jobId, rowNumber, limit),
                this::rowView);
    }

    /** These rows, in the order of the list. */
    public List<ImportRowView> numbered(UUID jobId, Collection<Integer> numbers) {
        return sql.list(
                Fragment.of(
                        // The numbers are made once: asked of each row they would be looked through as often as the list has rows.
                        COUNTED + " where r.job_id = ? and r.row_number = any(array(select n + x.rows_above from import_job x, unnest(?::int[]) n"
                                + " where x.id = ?)) order by r.row_number",
                        jobId, numbers.toArray(), jobId),
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
                        "select r.row_number - j.rows_above as row_number, r.outcome, r.customer_id, r.trace::text as trace, r.before::text as before"
                                + " from import_row r join import_job j on j.id = r.job_id where r.job_id = ? and r.row_number < ?::bigint + j.rows_above"
                                + " and r.outcome in ('CREATED','UPDATED') and r.customer_id is not null order by r.row_number desc limit ?",
                        jobId, before, limit),
                row -> new Undoable(
                        row.getInt("row_number"), Sql.constant(row, "outcome", RowOutcome.class), Sql.id(row, "customer_id"),
                        read(row.getString("trace"), RowTrace.class), read(row.getString("before"), CustomerProfile.class)));
    }

    public Page<ImportRowView> findings(UUID jobId, RowOutcome outcome, ImportRowSelection which, String after, int limit) {
        List<Sort> sorts = List.of(new Sort("rowNumber", "r.row_number", Keyset.Type.NUMBER));
        Keyset keyset = Keyset.of(sorts, null, after, limit, "r.job_id");
        Fragment query = Fragment.of(
                "select r.row_number - j.rows_above as row_number, r.file_row, r.cells, r.outcome, r.findings::text as findings, r.customer_id, r.meaning::text as meaning,"
                        + " s.file_row as same_as_file_row, (select o.order_id from import_order_row l join import_order o on o.job_id = l.job_id and o.order_key = l.order_key"
                        + " where l.job_id = r.job_id and l.row_number = r.row_number - j.rows_above and not o.taken_back) as order_id, c.name as meant_name, (")
                .add(visibility.readable("c"))
                .add(") as meant_visible" + keyset.selectKey()
                        + " from import_row r join import_job j on j.id = r.job_id left join customer c on c.id = (r.meaning->>'customerId')::uuid"
                        + " left join import_row s on s.job_id = r.job_id and s.row_number = (r.meaning->>'sameAsRow')::int + j.rows_above where r.job_id = ?",
                jobId);
        if (outcome != null) {
            query.add(" and r.outcome = ?", outcome);
        } else if (which == null) {
            query.add(" and r.findings is not null");
        }
        if (which == ImportRowSelection.WARNED) {
            query.add(" and " + WARNED.replace("outcome", "r.outcome").replace("findings", "r.findings"));
        } else if (which == ImportRowSelection.REPEATED) {
            query.add(" and r.meaning->>'sameAsRow' is not null");
        }
        return keyset.read(sql, keyset.addTo(query), this::meantView, null);
    }

    /** Writes outcomes of many rows in one statement. */
    public void note(UUID jobId, List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        sql.update(Fragment.of(
                "update import_row r set outcome = x.outcome, findings = x.findings::jsonb, customer_id = x.customer_id::uuid, trace = coalesce(x.trace::jsonb, r.trace),"
                        + " meaning = coalesce(x.meaning::jsonb, r.meaning)"
                        + " from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) x(row_number, outcome, findings, customer_id, trace, meaning)"
                        + " join import_job j on j.id = ? where r.job_id = j.id and r.row_number = x.row_number + j.rows_above",
                outcomes.stream().map(Outcome::rowNumber).toArray(),
                outcomes.stream().map(Outcome::outcome).toArray(),
                outcomes.stream().map(one -> one.findings.isEmpty() ? null : text(one.findings)).toArray(),
                outcomes.stream().map(Outcome::customerId).map(id -> id == null ? null : id.toString()).toArray(),
                outcomes.stream().map(one -> one.trace == null ? null : text(one.trace)).toArray(),
                outcomes.stream().map(one -> one.meaning == null ? null : text(one.meaning)).toArray(),
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
            return text == null ? null : lenient.forType(type).readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Who may not see the customer learns no more than when entering it by hand. */
    private ImportRowView meantView(ResultSet row) throws SQLException {
        ImportRowView view = rowView(row);
        RowMeaning meaning = read(row.getString("meaning"), RowMeaning.class);
        String name = row.getString("meant_name");
        boolean visible = row.getBoolean("meant_visible");
        Meant meant = meaning == null
                ? null
                : new Meant(
                        meaning.customerId() != null, visible ? meaning.customerId() : null, name == null || visible ? name : MaskedName.of(name),
                        meaning.by(), meaning.sameAsRow(), Sql.integer(row, "same_as_file_row"));
        return new ImportRowView(
                view.rowNumber(), Sql.integer(row, "file_row"), view.cells(), view.outcome(), view.findings(), view.customerId(), Sql.id(row, "order_id"), meant);
    }

    private ImportRowView rowView(ResultSet row) throws SQLException {
        String findings = row.getString("findings");
        try {
            return new ImportRowView(
                    row.getInt("row_number"),
                    null,
                    Sql.texts(row, "cells"),
                    Sql.constant(row, "outcome", RowOutcome.class),
                    findings == null ? List.of() : lenient.forType(new TypeReference<List<RowFinding>>() {}).readValue(findings),
                    Sql.id(row, "customer_id"),
                    null,
                    null);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
