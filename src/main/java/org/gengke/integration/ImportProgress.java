package org.gengke.integration;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.gengke.integration.domain.ImportState;

/** How far a job is. A dry run also knows what its rows so far mean; a run reads that from the database, but for the rows that came first. */
final class ImportProgress {

    final ImportView job;
    final LocalDate today;
    int done;
    private final BooleanSupplier stopping;
    private ListedCustomers listed;

    ImportProgress(ImportView job, LocalDate today, BooleanSupplier stopping) {
        this.job = job;
        this.today = today;
        this.stopping = stopping;
        this.done = job.state() == ImportState.RUNNING ? job.doneRows() : 0;
    }

    boolean dry() {
        return job.state() == ImportState.CHECKING;
    }

    /** The service ends: what fails now says nothing of the rows. */
    boolean stopping() {
        return stopping.getAsBoolean();
    }

    /** For one attempt. */
    ListedCustomers attempt() {
        return new ListedCustomers(listed);
    }

    /** The attempt is committed. */
    void advance(int last, ListedCustomers attempt) {
        done = last;
        listed = dry() ? attempt.kept() : attempt.keptStored();
    }
}
