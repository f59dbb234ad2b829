package org.gengke.integration.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.integration.ImportView;
import org.gengke.integration.ImportView.FileRow;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.ImportClaimLost;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ImportTarget;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Import jobs. An import is seen by the one who made it. */
@ApplicationScoped
public class ImportJobs {

    private static final List<Sort> SORTS = List.of(new Sort("createdAt", "j.created_at", Keyset.Type.INSTANT));
    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(60);

    private final Sql sql;
    private final ObjectMapper json;
    /** Says whose work a job is: this instance's. */
    private final UUID instance = UUID.randomUUID();

    ImportJobs(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A job as it is first stored. */
    public record NewJob(
            UUID id, ImportKind kind, String fileName, String format, String encoding, FileRow headings, List<FileRow> lead, ColumnMapping mapping, int totalRows, UUID createdBy, Instant createdAt) {}

    /** The job exists before its rows, which are stored while the file is read. */
    public void announce(UUID id, UUID createdBy, Instant now) {
        sql.update(Fragment.of(
                "insert into import_job (id, file_name, format, state, header, mapping, total_rows, created_by, created_at)"
                        + " values (?, '', 'CSV', 'READY', '{}', '{}', 0, ?, ?)",
                id, createdBy, now));
    }

    public void complete(NewJob job) {
        sql.update(Fragment.of(
                "update import_job set kind = ?, file_name = ?, format = ?, encoding = ?, header = ?::text[], heading_row = ?, lead = ?::jsonb, mapping = ?::text[],"
                        + " custom_mapping = ?::text[], total_rows = ? where id = ?",
                job.kind, job.fileName, job.format, job.encoding, job.headings.cells().toArray(), job.headings.row(), text(job.lead), job.mapping.targets().toArray(), job.mapping.customFields().toArray(),
                job.totalRows, job.id));
    }

    public Optional<ImportView> find(UUID id, UUID createdBy, Instant now) {
        return sql.first(Fragment.of(SELECT + " from import_job j where j.id = ? and j.created_by = ?", id, createdBy), row -> view(row, now));
    }

    /** Locks the job for a change of its state. */
    public Optional<ImportView> lock(UUID id, Instant now) {
        return sql.first(Fragment.of(SELECT + " from import_job j where j.id = ? for update of j", id), row -> view(row, now));
    }

    public Page<ImportView> list(UUID createdBy, String sort, String after, int limit, Instant now) {
        Keyset keyset = Keyset.of(SORTS, sort == null ? "-createdAt" : sort, after, limit, "j.id");
        Fragment query = Fragment.of(SELECT + keyset.selectKey() + " from import_job j where j.created_by = ?", createdBy);
        return keyset.read(sql, keyset.addTo(query), row -> view(row, now), null);
    }

    /** Other headings, with another number of rows below them. */
    public void changeHeadings(UUID id, FileRow headings, int totalRows) {
        sql.update(Fragment.of(
                "update import_job set header = ?::text[], heading_row = ?, total_rows = ?, mapping = array_fill(null::text, array[?]),"
                        + " custom_mapping = array_fill(null::text, array[?]) where id = ?",
                headings.cells().toArray(), headings.row(), totalRows, headings.cells().size(), headings.cells().size(), id));
    }

    public void prepare(UUID id, ColumnMapping mapping, boolean updateExisting, boolean createProducts) {
        sql.update(Fragment.of(
                "update import_job set version = version + 1, mapping = ?::text[], custom_mapping = ?::text[], update_existing = ?, create_products = ?, state = 'READY', done_rows = 0,"
                        + " created_rows = 0, updated_rows = 0, unchanged_rows = 0, refused_rows = 0, warned_rows = 0, failure = null where id = ?",
                mapping.targets().toArray(), mapping.customFields().toArray(), updateExisting, createProducts, id));
        // Which rows are one order depends on the columns.
        sql.update(Fragment.of("delete from import_order where job_id = ?", id));
        sql.update(Fragment.of("delete from import_order_row where job_id = ?", id));
        sql.update(Fragment.of("update import_row set outcome = null, findings = null, customer_id = null, trace = null, meaning = null where job_id = ? and outcome is not null", id));
    }

    /** The job begins to work; its counters start anew. */
    public void begin(UUID id, ImportState state, Instant now) {
        boolean undoing = state == ImportState.UNDOING;
        sql.update(Fragment.of(
                "update import_job set version = version + 1, state = ?, done_rows = 0, failure = null, started_at = ?, finished_at = null,"
                        + " heartbeat_at = ?, claimed_by = null, kept_rows = (select count(*) from import_row where job_id = import_job.id and outcome = 'KEPT')"
                        + (undoing ? "" : ", created_rows = 0, updated_rows = 0, unchanged_rows = 0, refused_rows = 0, warned_rows = 0") + " where id = ?",
                state, now, now, id));
        if (!undoing) {
            sql.update(Fragment.of("update import_row set outcome = null, findings = null, customer_id = null, trace = null, meaning = null where job_id = ? and outcome is not null", id));
        }
    }

    /** A run that failed goes on; rows that were taken in keep their outcome and what they changed. */
    public void resume(UUID id, Instant now) {
        sql.update(Fragment.of("update import_row set outcome = null, findings = null, trace = null, meaning = null where job_id = ? and outcome = 'REFUSED'", id));
        sql.update(Fragment.of(
                "update import_job set version = version + 1, state = 'RUNNING', done_rows = 0, failure = null, started_at = ?, finished_at = null, heartbeat_at = ?,"
                        + " claimed_by = null, refused_rows = 0,"
                        + " created_rows = (select count(*) from import_row where job_id = import_job.id and outcome = 'CREATED'),"
                        + " updated_rows = (select count(*) from import_row where job_id = import_job.id and outcome = 'UPDATED'),"
                        + " unchanged_rows = (select count(*) from import_row where job_id = import_job.id and outcome = 'UNCHANGED'),"
                        + " warned_rows = (select count(*) from import_row where job_id = import_job.id and " + ImportRows.WARNED + ") where id = ?",
                now, now, id));
    }

    /** A job that nobody claims any more is not finished. */
    public void finish(UUID id, ImportState state, String failure, Instant now) {
        int finished = sql.update(Fragment.of(
                "update import_job set version = version + 1, state = ?, failure = ?, finished_at = ?, heartbeat_at = null, claimed_by = null"
                        + " where id = ? and claimed_by = ?",
                state, failure, now, id, instance));
        if (finished == 0) {
            throw new ImportClaimLost();
        }
    }

    /** This import, and those that were taken back before it. */
    public List<UUID> undoneWith(UUID id) {
        return sql.list(Fragment.of("select id from import_job where state = 'UNDONE' or id = ?", id), row -> Sql.id(row, "id"));
    }

    /** Jobs that wait to be worked on, or whose instance died while it did. */
    public List<UUID> toTakeUp(Instant now) {
        return sql.list(
                Fragment.of(
                        "select id from import_job where state in ('CHECKING','RUNNING','UNDOING') and (heartbeat_at is null or heartbeat_at < ?) order by created_at",
                        now.minus(ABANDONED_AFTER)),
                row -> Sql.id(row, "id"));
    }

    /** Claims a job when the work on it begins; false when another instance works on it. */
    public boolean claim(UUID id, Instant now) {
        return sql.update(Fragment.of(
                        "update import_job set claimed_by = ?, heartbeat_at = ? where id = ? and state in ('CHECKING','RUNNING','UNDOING')"
                                + " and (claimed_by is null or claimed_by = ? or heartbeat_at is null or heartbeat_at < ?)",
                        instance, now, id, instance, now.minus(ABANDONED_AFTER)))
                == 1;
    }

    /** Says that this instance still works on it, however long a chunk takes. */
    public void renew(UUID id, Instant now) {
        sql.update(Fragment.of("update import_job set heartbeat_at = ? where id = ? and claimed_by = ?", now, id, instance));
    }

    /**
     * Moves the job's progress, in the transaction of the rows themselves.
     *
     * @throws ImportClaimLost when another instance has taken it up; the rows are rolled back then
     */
    public void advance(UUID jobId, int doneRows, List<Outcome> outcomes, Instant now) {
        int advanced = sql.update(Fragment.of(
                "update import_job set done_rows = ?, created_rows = created_rows + ?, updated_rows = updated_rows + ?, unchanged_rows = unchanged_rows + ?,"
                        + " refused_rows = refused_rows + ?, warned_rows = warned_rows + ?, kept_rows = kept_rows + ?, heartbeat_at = ? where id = ? and claimed_by = ?",
                doneRows, number(outcomes, RowOutcome.CREATED), number(outcomes, RowOutcome.UPDATED),
                number(outcomes, RowOutcome.UNCHANGED), number(outcomes, RowOutcome.REFUSED), outcomes.stream().filter(Outcome::warned).count(), number(outcomes, RowOutcome.KEPT), now, jobId, instance));
        if (advanced == 0) {
            throw new ImportClaimLost();
        }
    }

    private static long number(List<Outcome> outcomes, RowOutcome outcome) {
        return outcomes.stream().filter(candidate -> candidate.outcome() == outcome).count();
    }

    private static final String SELECT = "select j.*, (select json_agg(array_to_json(s.cells) order by s.row_number)::text from"
            + " (select r.cells, r.row_number from import_row r where r.job_id = j.id order by r.row_number limit 5) s) as samples";

    private ImportView view(ResultSet row, Instant now) throws SQLException {
        ImportState state = Sql.constant(row, "state", ImportState.class);
        Instant started = Sql.instant(row, "started_at");
        int done = row.getInt("done_rows");
        int total = row.getInt("total_rows");
        return new ImportView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.constant(row, "kind", ImportKind.class),
                row.getString("file_name"),
                row.getString("format"),
                row.getString("encoding"),
                state,
                Sql.texts(row, "header"),
                row.getInt("heading_row"),
                lead(row.getString("lead")),
                targets(row),
                customFields(row),
                samples(row.getString("samples")),
                row.getBoolean("update_existing"),
                row.getBoolean("create_products"),
                total,
                done,
                row.getInt("created_rows"),
                row.getInt("updated_rows"),
                row.getInt("unchanged_rows"),
                row.getInt("refused_rows"),
                row.getInt("warned_rows"),
                row.getInt("kept_rows"),
                row.getString("failure"),
                state.isWorking() && done > 0 && started != null
                        ? Duration.between(started, now).toMillis() * (total - done) / done / 1_000 + 1
                        : null,
                Sql.id(row, "created_by"),
                Sql.instant(row, "created_at"),
                started,
                Sql.instant(row, "finished_at"));
    }

    private static List<ImportTarget> targets(ResultSet row) throws SQLException {
        List<ImportTarget> targets = new ArrayList<>();
        for (String name : (String[]) row.getArray("mapping").getArray()) {
            // What the next version calls a column is none to this one.
            targets.add(ImportTarget.named(name));
        }
        return targets;
    }

    /** A job of a former version has none. */
    private static List<String> customFields(ResultSet row) throws SQLException {
        String[] keys = (String[]) row.getArray("custom_mapping").getArray();
        return keys.length > 0 ? Arrays.asList(keys) : Collections.nCopies(((Object[]) row.getArray("header").getArray()).length, null);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<FileRow> lead(String text) {
        try {
            return json.readValue(text, new TypeReference<List<FileRow>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<List<String>> samples(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, new TypeReference<List<List<String>>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
