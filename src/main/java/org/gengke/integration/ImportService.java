package org.gengke.integration;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.ImportNotPossible;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.domain.SpreadsheetUnreadable;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportJobs.NewJob;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.SpreadsheetWriter;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Bringing a customer list in: upload, mapping, dry run, run, undo. The work itself is done by {@link ImportWorker}. */
@ApplicationScoped
public class ImportService {

    private static final int ROWS_A_BATCH = 1_000;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportColumns columns;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<ImportOrdered> ordered;

    ImportService(
            ImportJobs jobs,
            ImportRows rows,
            ImportColumns columns,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock,
            Event<ImportOrdered> ordered) {
        this.jobs = jobs;
        this.rows = rows;
        this.columns = columns;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.ordered = ordered;
    }

    /**
     * Reads the file and guesses what its columns mean; nothing is imported yet.
     *
     * @throws SpreadsheetUnreadable when it is no list, too large, or in no known encoding
     */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    public ImportView upload(String fileName, Path file) {
        UUID id = Ids.next();
        Collector list = new Collector(id);
        SpreadsheetReader.Read read = SpreadsheetReader.read(file, list);
        list.flush();
        if (list.header == null || list.count == 0) {
            throw new SpreadsheetUnreadable(SpreadsheetUnreadable.Reason.EMPTY);
        }
        Caller caller = callers.get();
        jobs.complete(new NewJob(
                id, fileName, read.format(), read.encoding(), list.header, ColumnMapping.guess(list.header, columns.all()), list.count, caller.id(), clock.now()));
        audit.note("IMPORT_UPLOADED", "Import", id, null, null, new Uploaded(fileName, list.count));
        return find(id);
    }

    private record Uploaded(String fileName, int rows) {}

    @Transactional
    public Page<ImportView> imports(String sort, String after, int limit) {
        return jobs.list(callers.get().id(), sort, after, limit, clock.now());
    }

    @Transactional
    public ImportView find(UUID id) {
        return jobs.find(id, callers.get().id(), clock.now()).orElseThrow(NotFound::new);
    }

    /** Other meanings for the columns, or whether known customers are changed by their rows. */
    @Transactional
    public ImportView prepare(UUID id, Integer version, ColumnMapping mapping, boolean updateExisting) {
        ImportView job = locked(id);
        if (version != null && version != job.version()) {
            throw new VersionConflict();
        }
        if (!job.state().canBePrepared()) {
            throw new ImportNotPossible(job.state());
        }
        checkMapping(mapping, job);
        jobs.prepare(id, mapping, updateExisting);
        return find(id);
    }

    /** Says of each row what would become of it, without changing anything. */
    @Transactional
    public ImportView check(UUID id) {
        return order(id, ImportState.CHECKING);
    }

    /** One that failed goes on: what it has taken in stays so, its other rows are tried again. */
    @Transactional
    public ImportView run(UUID id) {
        ImportView job = locked(id).state() == ImportState.FAILED ? resume(id) : order(id, ImportState.RUNNING);
        audit.note("IMPORT_RUN", "Import", id, null, null, new Uploaded(job.fileName(), job.totalRows()));
        return job;
    }

    /** Takes back what the import created and restores what it changed; what somebody has worked with since is kept. */
    @Transactional
    public ImportView undo(UUID id) {
        ImportView job = locked(id);
        if (!job.state().canBeUndone()) {
            throw new ImportNotPossible(job.state());
        }
        jobs.begin(id, ImportState.UNDOING, clock.now());
        audit.note("IMPORT_UNDONE", "Import", id, null, null, new Uploaded(job.fileName(), job.totalRows()));
        ordered.fire(new ImportOrdered(id));
        return find(id);
    }

    /** Rows with findings, or with one outcome. */
    @Transactional
    public Page<ImportRowView> rows(UUID id, RowOutcome outcome, String after, int limit) {
        find(id);
        return rows.findings(id, outcome, after, limit);
    }

    /** The refused rows as they came, with the reasons in a column of their own, to be corrected and brought again. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    public void writeRefused(UUID id, SpreadsheetWriter out, FindingTexts texts, Locale locale) throws IOException {
        ImportView job = find(id);
        List<String> header = new ArrayList<>(job.header());
        header.add(texts.reasonHeading(locale));
        out.row(header);
        String after = null;
        do {
            Page<ImportRowView> page = rows.findings(id, RowOutcome.REFUSED, after, ROWS_A_BATCH);
            for (ImportRowView row : page.items()) {
                List<String> cells = new ArrayList<>(row.cells());
                while (cells.size() < job.header().size()) {
                    cells.add("");
                }
                cells.add(texts.all(row.findings(), locale));
                out.row(cells);
            }
            after = page.next();
        } while (after != null);
    }

    private ImportView order(UUID id, ImportState work) {
        ImportView job = locked(id);
        if (!job.state().canBePrepared()) {
            throw new ImportNotPossible(job.state());
        }
        checkMapping(new ColumnMapping(job.mapping(), job.customMapping()), job);
        jobs.begin(id, work, clock.now());
        ordered.fire(new ImportOrdered(id));
        return find(id);
    }

    private ImportView resume(UUID id) {
        if (rows.takenBack(id)) {
            throw new ImportNotPossible(ImportState.FAILED);
        }
        jobs.resume(id, clock.now());
        ordered.fire(new ImportOrdered(id));
        return find(id);
    }

    private ImportView locked(UUID id) {
        find(id);
        return jobs.lock(id, clock.now()).orElseThrow(NotFound::new);
    }

    private void checkMapping(ColumnMapping mapping, ImportView job) {
        String fault = mapping.fault(job.header().size());
        if (fault != null) {
            throw InvalidContent.at("#/mapping", fault);
        }
        String customFault = mapping.customFault(job.header().size(), columns.all());
        if (customFault != null) {
            throw InvalidContent.at("#/customFields", customFault);
        }
    }

    /** Takes the first row for the headings and stores the others in batches. */
    private final class Collector implements Consumer<List<String>> {

        private final UUID jobId;
        private final List<List<String>> waiting = new ArrayList<>();
        private List<String> header;
        private int count;

        Collector(UUID jobId) {
            this.jobId = jobId;
        }

        @Override
        public void accept(List<String> cells) {
            if (header == null) {
                header = cells.stream().map(String::strip).toList();
                jobs.announce(jobId, callers.get().id(), clock.now());
                return;
            }
            waiting.add(cells);
            if (waiting.size() == ROWS_A_BATCH) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                rows.add(jobId, count + 1, waiting);
                count += waiting.size();
                waiting.clear();
            }
        }
    }
}
