package org.gengke.integration;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.gengke.integration.domain.ImportClaimLost;
import org.gengke.integration.domain.ImportKind;
import org.gengke.integration.domain.ImportState;
import org.gengke.integration.persistence.ImportJobs;
import org.gengke.integration.persistence.ImportRows;
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

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final Map<ImportKind, ImportedList> lists;
    private final ImportNotices notices;
    private final SignInService people;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> new Thread(work, "import"));
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private volatile UUID working;

    ImportWorker(ImportJobs jobs, ImportRows rows, @All List<ImportedList> lists, ImportNotices notices, SignInService people, CurrentCaller callers, BusinessClock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.lists = lists.stream().collect(Collectors.toMap(ImportedList::kind, list -> list));
        this.notices = notices;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrdered order) {
        submit(order.importId());
    }

    /** Takes up what a killed service left, and what waits for long in the queue of another instance. */
    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUpAbandoned() {
        UUID present = working;
        List<UUID> abandoned = QuarkusTransaction.requiringNew().call(() -> {
            if (present != null) {
                jobs.renew(present, clock.now());
            }
            return jobs.toTakeUp(clock.now());
        });
        abandoned.forEach(this::submit);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        executor.shutdownNow();
    }

    private void submit(UUID importId) {
        if (!waiting.add(importId)) {
            return;
        }
        try {
            executor.execute(() -> work(importId));
        } catch (RejectedExecutionException stopping) {
            LOG.infof("Import %s goes on after the restart", importId);
        }
    }

    private void work(UUID importId) {
        waiting.remove(importId);
        if (!QuarkusTransaction.requiringNew().call(() -> jobs.claim(importId, clock.now()))) {
            return;
        }
        working = importId;
        try {
            workClaimed(importId);
        } catch (ImportClaimLost lost) {
            LOG.infof("Another instance goes on with import %s", importId);
        } catch (RuntimeException failure) {
            if (executor.isShutdown()) {
                LOG.infof("Import %s goes on after the restart", importId);
                return;
            }
            LOG.error("Import " + importId + " failed", failure);
            fail(importId, "internal-error");
        } finally {
            working = null;
        }
    }

    private void workClaimed(UUID importId) {
        ImportView job = QuarkusTransaction.requiringNew().call(() -> jobs.lock(importId, clock.now()).orElseThrow());
        Caller owner = people.callerById(job.createdBy()).orElse(null);
        if (owner == null) {
            fail(importId, "owner-inactive");
            return;
        }
        callers.as(owner, () -> {
            workAs(job.state() == ImportState.CHECKING ? anew(job) : job, owner);
            return null;
        });
    }

    /** A check that was broken off has forgotten what its rows meant. */
    private ImportView anew(ImportView job) {
        if (job.doneRows() == 0) {
            return job;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            jobs.begin(job.id(), ImportState.CHECKING, clock.now());
            if (!jobs.claim(job.id(), clock.now())) {
                throw new ImportClaimLost();
            }
            return jobs.lock(job.id(), clock.now()).orElseThrow();
        });
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
        ImportProgress progress = new ImportProgress(job, clock.today(), executor::isShutdown);
        ImportedList list = lists.get(job.kind());
        ImportSteps steps = undoing ? null : new ImportSteps(progress, list.work(progress));
        boolean more = true;
        while (more && !executor.isShutdown()) {
            more = undoing ? ImportSteps.retrying(() -> list.takeBack(progress)) : steps.next();
        }
        if (more) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (!undoing && rows.unsettled(job.id())) {
                jobs.finish(job.id(), failed(job), "rows-without-outcome", clock.now());
                return;
            }
            jobs.finish(job.id(), end, null, clock.now());
            if (end == ImportState.DONE) {
                notices.finished(jobs.lock(job.id(), clock.now()).orElseThrow(), owner);
            }
        });
    }

    private void fail(UUID importId, String failure) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.finish(importId, failed(jobs.lock(importId, clock.now()).orElseThrow()), failure, clock.now()));
    }

    /** A check has written nothing: it is made anew, and nobody goes on from it to writing. */
    private static ImportState failed(ImportView job) {
        return job.state() == ImportState.CHECKING ? ImportState.READY : ImportState.FAILED;
    }
}
