package org.gengke.integration;

import java.util.function.Supplier;
import org.gengke.integration.domain.ImportClaimLost;
import org.jboss.logging.Logger;

/**
 * Goes through the parts of a list chunk by chunk. A chunk that cannot be taken in as a whole is gone through part by part,
 * so that one row that the database refuses holds up no other.
 */
final class ImportSteps {

    /** What is said of a part that only the database refuses. */
    static final String NOT_TAKEN_IN = "not-taken-in";

    private static final Logger LOG = Logger.getLogger(ImportSteps.class);
    private static final int PARTS_A_CHUNK = 1_000;
    private static final int TRIES = 3;

    private final ImportProgress progress;
    private final ListWork list;

    ImportSteps(ImportProgress progress, ListWork list) {
        this.progress = progress;
        this.list = list;
    }

    /** Works on the next parts; false when there were none. */
    boolean next() {
        int before = progress.done;
        try {
            retrying(() -> attempt(before, PARTS_A_CHUNK));
        } catch (ImportClaimLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            if (progress.stopping()) {
                throw failure;
            }
            LOG.warnf(failure, "Rows of import %s after %d are tried one by one", progress.job.id(), before);
            oneByOne(before);
        }
        return progress.done != before;
    }

    private boolean attempt(int from, int limit) {
        progress.done = list.work(from, limit);
        return progress.done != from;
    }

    private void oneByOne(int before) {
        for (int part : list.parts(before, PARTS_A_CHUNK)) {
            try {
                retrying(() -> attempt(progress.done, 1));
            } catch (ImportClaimLost lost) {
                throw lost;
            } catch (RuntimeException failure) {
                if (progress.stopping()) {
                    throw failure;
                }
                LOG.warnf(failure, "Row %d of import %s could not be taken in", part, progress.job.id());
                list.refuse(part);
                progress.done = part;
            }
        }
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
