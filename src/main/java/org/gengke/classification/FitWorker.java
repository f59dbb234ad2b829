package org.gengke.classification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.gengke.classification.domain.LifetimeFit;
import org.gengke.classification.persistence.LifetimeModels;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.SignInService;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Problem;
import org.jboss.logging.Logger;

/** Estimates models one after the other, in the name of those who ordered them; takes up what a killed service left. */
@ApplicationScoped
public class FitWorker {

    private static final Logger LOG = Logger.getLogger(FitWorker.class);

    private final LifetimeModels models;
    private final LifetimeService lifetimes;
    private final SignInService people;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> new Thread(work, "lifetime-fit"));

    FitWorker(LifetimeModels models, LifetimeService lifetimes, SignInService people, CurrentCaller callers, BusinessClock clock) {
        this.models = models;
        this.lifetimes = lifetimes;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) FitOrdered order) {
        submit(order.modelId());
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUpAbandoned() {
        QuarkusTransaction.requiringNew().call(() -> models.abandoned(clock.now())).forEach(this::submit);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        executor.shutdownNow();
    }

    private void submit(UUID id) {
        try {
            executor.execute(() -> work(id));
        } catch (RejectedExecutionException stopping) {
            LOG.infof("Estimate %s is made after the restart", id);
        }
    }

    private void work(UUID id) {
        if (!QuarkusTransaction.requiringNew().call(() -> models.claim(id, clock.now()))) {
            return;
        }
        try {
            LifetimeModelView model = QuarkusTransaction.requiringNew().call(() -> models.find(id).orElseThrow());
            Caller owner = people.callerById(model.createdBy()).orElse(null);
            if (owner == null) {
                fail(id, "owner-inactive");
                return;
            }
            LifetimeService.Histories from = callers.as(owner, () -> lifetimes.histories(id));
            lifetimes.finish(id, LifetimeFit.of(from.histories(), from.spends()));
        } catch (Problem refused) {
            fail(id, refused.type());
        } catch (RuntimeException failure) {
            LOG.error("Estimate " + id + " failed", failure);
            fail(id, "internal-error");
        }
    }

    private void fail(UUID id, String failure) {
        QuarkusTransaction.requiringNew().run(() -> models.fail(id, failure, clock.now()));
    }
}
