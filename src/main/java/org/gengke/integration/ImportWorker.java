package org.gengke.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.SignInService;
import org.gengke.shared.BusinessClock;
import org.jboss.logging.Logger;

/**
 * Works on imports one after the other, in the name of the one who ordered them. Each chunk of rows is a transaction of its
 * own that also moves the progress, so a killed service takes an import up where it stopped.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int TRIES = 3;

    private final ImportJobs jobs;
    private final ImportChunks chunks;
    private final ImportUndo undo;
    private final ImportNotices notices;
    private final SignInService people;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> new Thread(work, "import"));

    ImportWorker(ImportJobs jobs, ImportChunks chunks, ImportUndo undo, ImportNotices notices, SignInService people, CurrentCaller callers, BusinessClock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.undo = undo;
        this.notices = notices;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrdered order) {
        submit(order.importId());
    }

    /** Takes up what a killed service left. */
    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUpAbandoned() {
        List<UUID> abandoned = QuarkusTransaction.requiringNew().call(() -> {
            return jobs.toTakeUp(clock.now()).stream().filter(id -> jobs.takeUp(id, clock.now())).toList();
        });
        abandoned.forEach(this::submit);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        executor.shutdownNow();
    }

    private void submit(UUID importId) {
        try {
            executor.execute(() -> work(importId));
        } catch (RejectedExecutionException stopping) {
            LOG.infof("Import %s goes on after the restart", importId);
        }
    }

    private void work(UUID importId) {
        try {
            ImportView job = QuarkusTransaction.requiringNew().call(() -> jobs.lock(importId, clock.now()).orElseThrow());
            Caller owner = people.callerById(job.createdBy()).orElse(null);
            if (owner == null) {
                finish(importId, ImportState.FAILED, "owner-inactive");
                return;
            }
            callers.as(owner, () -> {
                workAs(job, owner);
                return null;
            });
        } catch (RuntimeException failure) {
            LOG.error("Import " + importId + " failed", failure);
            finish(importId, ImportState.FAILED, "internal-error");
        }
    }

    private void workAs(ImportView job, Caller owner) {
        ImportState end =
                switch (job.state()) {
                    case CHECKING -> ImportState.CHECKED;
                    case RUNNING -> ImportState.DONE;
                    case UNDOING -> ImportState.UNDONE;
                    default -> null;
                };
        if (end == null) {
            return;
        }
        boolean undoing = job.state() == ImportState.UNDOING;
        ImportChunks.Progress progress = new ImportChunks.Progress(job, clock.today());
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = undoing ? retrying(() -> undo.next(progress)) : retrying(() -> chunks.next(progress));
        }
        if (more) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.finish(job.id(), end, null, clock.now());
            if (end == ImportState.DONE) {
                notices.finished(jobs.lock(job.id(), clock.now()).orElseThrow(), owner);
            }
        });
    }

    /** Someone may create the same organisation at the same moment; the second try finds it. */
    private static boolean retrying(Supplier<Boolean> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (RuntimeException failure) {
                if (attempt == TRIES) {
                    throw failure;
                }
                LOG.infof("A chunk of an import is tried again: %s", failure);
            }
        }
    }

    private void finish(UUID importId, ImportState state, String failure) {
        QuarkusTransaction.requiringNew().run(() -> jobs.finish(importId, state, failure, clock.now()));
    }
}
