package org.gengke.integration;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.gengke.integration.domain.ImportState;

/** How far a job is. */
final class ImportProgress {

    final ImportView job;
    final LocalDate today;
    int done;
    private final BooleanSupplier stopping;

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
}
