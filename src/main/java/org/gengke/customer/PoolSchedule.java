package org.gengke.customer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every night; of several instances each takes what the other has not locked. */
@ApplicationScoped
class PoolSchedule {

    private final PoolService pool;

    PoolSchedule(PoolService pool) {
        this.pool = pool;
    }

    @Scheduled(identity = "pool-fallback", cron = "0 30 2 * * ?", timeZone = "${gengke.zone:Asia/Shanghai}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int fallen;
        do {
            fallen = pool.sweep();
        } while (fallen > 0);
    }
}
