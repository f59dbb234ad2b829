package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.RowFinding;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportRows;
import org.gengke.integration.persistence.ImportRows.Outcome;
import org.gengke.shared.BusinessClock;

/** A list of customers: each row is a part of it, and may mean a customer that a row before it brings. */
@ApplicationScoped
class CustomerList implements ImportedList {

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportChunks chunks;
    private final ImportUndo undo;
    private final BusinessClock clock;

    CustomerList(ImportJobs jobs, ImportRows rows, ImportChunks chunks, ImportUndo undo, BusinessClock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.chunks = chunks;
        this.undo = undo;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CUSTOMERS;
    }

    @Override
    public ListWork work(ImportProgress progress) {
        return new Work(progress);
    }

    @Override
    public boolean takeBack(ImportProgress progress) {
        return undo.next(progress);
    }

    /** A dry run also knows what its rows so far mean; a run reads that from the database, but for the rows that came first. */
    private final class Work implements ListWork {

        private final ImportProgress progress;
        private ListedCustomers listed;

        Work(ImportProgress progress) {
            this.progress = progress;
        }

        @Override
        public int work(int from, int limit) {
            ListedCustomers attempt = new ListedCustomers(listed);
            int last = progress.dry()
                    ? chunks.foresee(progress, from, limit, attempt)
                    : QuarkusTransaction.requiringNew().timeout(300).call(() -> chunks.takeIn(progress, from, limit, attempt));
            committed(attempt);
            return last;
        }

        @Override
        public List<Integer> parts(int from, int limit) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> rows.after(progress.job.id(), from, limit).stream().map(ImportRowView::rowNumber).toList());
        }

        @Override
        public void refuse(int part) {
            List<Outcome> refusal = List.of(Outcome.refused(part, List.of(RowFinding.ofRow(ImportSteps.NOT_TAKEN_IN))));
            QuarkusTransaction.requiringNew().run(() -> {
                rows.note(progress.job.id(), refusal);
                jobs.advance(progress.job.id(), part, refusal, clock.now());
            });
            committed(new ListedCustomers(listed));
        }

        private void committed(ListedCustomers attempt) {
            listed = progress.dry() ? attempt.kept() : attempt.keptStored();
        }
    }
}
