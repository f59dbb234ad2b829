package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.gengke.integration.domain.ImportClaimLost;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.shared.BusinessClock;
import org.jboss.logging.Logger;

/**
 * Goes through the rows of an import chunk by chunk. A chunk that cannot be taken in as a whole is gone through row by row,
 * so that one row that the database refuses holds up no other.
 */
@ApplicationScoped
class ImportSteps {

    private static final Logger LOG = Logger.getLogger(ImportSteps.class);
    private static final int ROWS_A_CHUNK = 1_000;
    private static final int TRIES = 3;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportChunks chunks;
    private final BusinessClock clock;

    ImportSteps(ImportJobs jobs, ImportRows rows, ImportChunks chunks, BusinessClock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.chunks = chunks;
        this.clock = clock;
    }

    /** Works on the next rows; false when there were none. */
    boolean next(ImportProgress progress) {
        int before = progress.done;
        try {
            retrying(() -> attempt(progress, before, ROWS_A_CHUNK));
        } catch (ImportClaimLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            if (progress.stopping()) {
                throw failure;
            }
            LOG.warnf(failure, "Rows of import %s after %d are tried one by one", progress.job.id(), before);
            oneByOne(progress, before);
        }
        return progress.done != before;
    }

    private boolean attempt(ImportProgress progress, int from, int limit) {
        ListedCustomers listed = progress.attempt();
        int last = progress.dry()
                ? chunks.foresee(progress, from, limit, listed)
                : QuarkusTransaction.requiringNew().timeout(300).call(() -> chunks.takeIn(progress, from, limit, listed));
        progress.advance(last, listed);
        return last != from;
    }

    private void oneByOne(ImportProgress progress, int before) {
        List<Integer> numbers = QuarkusTransaction.requiringNew()
                .call(() -> rows.after(progress.job.id(), before, ROWS_A_CHUNK).stream().map(ImportRowView::rowNumber).toList());
        for (int number : numbers) {
            try {
                retrying(() -> attempt(progress, number - 1, 1));
            } catch (ImportClaimLost lost) {
                throw lost;
            } catch (RuntimeException failure) {
                if (progress.stopping()) {
                    throw failure;
                }
                LOG.warnf(failure, "Row %d of import %s could not be taken in", number, progress.job.id());
                refuse(progress, number);
            }
        }
    }

    private void refuse(ImportProgress progress, int number) {
        List<Outcome> refusal = List.of(Outcome.refused(number, List.of(RowFinding.ofRow("not-taken-in"))));
        QuarkusTransaction.requiringNew().run(() -> {
            rows.note(progress.job.id(), refusal);
            jobs.advance(progress.job.id(), number, refusal, clock.now());
        });
        progress.advance(number, progress.attempt());
    }

    /**
     * Tried again at once, since each attempt looks anew: somebody may have created the same organisation at the same
     * moment, whom the next attempt then finds, or held a lock for too long.
     */
    static boolean retrying(Supplier<Boolean> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (ImportClaimLost lost) {
                throw lost;
            } catch (RuntimeException failure) {
                if (attempt == TRIES || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                LOG.infof("A part of an import is tried again: %s", failure);
            }
        }
    }
}
