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
import java.util.stream.IntStream;
import org.gengke.integration.domain.ColumnMapping;
import org.gengke.integration.domain.CustomColumn;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.ImportNotPossible;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.domain.ReasonHeading;
import org.gengke.integration.domain.RowOutcome;
import org.gengke.integration.domain.ImportRowSelection;
import org.gengke.integration.domain.SpreadsheetUnreadable;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportJobs.NewJob;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.SpreadsheetWriter;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Bringing a list in: upload, mapping, dry run, run, undo. The work itself is done by {@link ImportWorker}. */
@ApplicationScoped
public class ImportService {

    private static final int ROWS_A_BATCH = 1_000;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportHeadings headings;
    private final ImportColumns columns;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<ImportOrdered> ordered;

    ImportService(
            ImportJobs jobs,
            ImportRows rows,
            ImportHeadings headings,
            ImportColumns columns,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock,
            Event<ImportOrdered> ordered) {
        this.jobs = jobs;
        this.rows = rows;
        this.headings = headings;
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
    public ImportView upload(ImportKind kind, String fileName, Path file) {
        UUID id = Ids.next();
        Caller caller = callers.get();
        if (kind == ImportKind.ORDERS && !caller.may(Permission.PURCHASES_WRITE)) {
            throw new NotAllowed();
        }
        List<CustomColumn> attributes = columns.of(kind);
        UploadedRows list = new UploadedRows(id, kind, attributes, rows, () -> jobs.announce(id, caller.id(), clock.now()));
        SpreadsheetReader.Read read = SpreadsheetReader.read(file, list);
        list.end();
        if (list.count() == 0) {
            throw new SpreadsheetUnreadable(SpreadsheetUnreadable.Reason.EMPTY);
        }
        jobs.complete(new NewJob(
                id, kind, fileName, read.format(), read.encoding(), list.headings(), list.lead(),
                ColumnMapping.guess(kind, list.headings().cells(), attributes), list.count(), caller.id(), clock.now()));
        audit.note("IMPORT_UPLOADED", "Import", id, null, null, new Uploaded(fileName, list.count()));
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

    /**
     * Other meanings for the columns, another row of headings, whether what is known is changed by its rows, and whether unknown
     * products are added.
     *
     * @param mapping null for what the headings say
     */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    public ImportView prepare(UUID id, Integer version, ColumnMapping mapping, boolean updateExisting, boolean createProducts, int headingRow) {
        ImportView job = locked(id);
        if (version != null && version != job.version()) {
            throw new VersionConflict();
        }
        if (!job.state().canBePrepared()) {
            throw new ImportNotPossible(job.state());
        }
        if (createProducts && job.kind() != ImportKind.ORDERS) {
            throw InvalidContent.at("#/createProducts", "orders-only");
        }
        if (createProducts && !callers.get().may(Permission.PRODUCTS_WRITE)) {
            throw new NotAllowed();
        }
        if (headingRow != job.headingRow()) {
            headings.move(job, headingRow);
            job = find(id);
        }
        ColumnMapping wanted = mapping == null ? ColumnMapping.guess(job.kind(), job.header(), columns.of(job.kind())) : mapping;
        // Headings that name no customer leave that to people; the check asks for it.
        if (mapping != null) {
            checkMapping(wanted, job);
        }
        jobs.prepare(id, wanted, updateExisting, createProducts);
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

    /** Rows with findings, or with one outcome, or those that a selection names; {@code outcome} and {@code which} null for any. */
    @Transactional
    public Page<ImportRowView> rows(UUID id, RowOutcome outcome, ImportRowSelection which, String after, int limit) {
        find(id);
        return rows.findings(id, outcome, which, after, limit);
    }

    /** The refused rows as they came, with the reasons in a column of their own, to be corrected and brought again. */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    public void writeRefused(UUID id, SpreadsheetWriter out, FindingTexts texts, Locale locale) throws IOException {
        ImportView job = find(id);
        // The reasons of the last time are out of date.
        List<Integer> shown = IntStream.range(0, job.header().size()).filter(i -> !ReasonHeading.is(job.header().get(i))).boxed().toList();
        List<String> header = new ArrayList<>(shown.stream().map(job.header()::get).toList());
        header.add(ReasonHeading.in(locale));
        out.row(header);
        String after = null;
        do {
            Page<ImportRowView> page = rows.findings(id, RowOutcome.REFUSED, null, after, ROWS_A_BATCH);
            for (ImportRowView row : page.items()) {
                List<String> cells = new ArrayList<>(shown.stream().map(i -> i < row.cells().size() ? row.cells().get(i) : "").toList());
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
        String fault = mapping.fault(job.kind(), job.header().size());
        if (fault != null) {
            throw InvalidContent.at("#/mapping", fault);
        }
        String customFault = mapping.customFault(job.header().size(), columns.of(job.kind()));
        if (customFault != null) {
            throw InvalidContent.at("#/customFields", customFault);
        }
    }
}
