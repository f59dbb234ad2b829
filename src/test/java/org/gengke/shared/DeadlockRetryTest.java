package org.gengke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two use cases that wait for each other both come to their end. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeadlockRetryTest {

    @Inject
    Crossing crossing;

    @ApplicationScoped
    static class Crossing {

        private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        private final AtomicInteger tries = new AtomicInteger();
        private final Sql sql;

        Crossing(Sql sql) {
            this.sql = sql;
        }

        public int tries() {
            return tries.get();
        }

        @Transactional
        public void take(long first, long second) throws Exception {
            int attempt = tries.incrementAndGet();
            sql.exists(Fragment.of("select pg_advisory_xact_lock(?)", first));
            if (attempt <= 2) {
                bothHoldOne.await(10, TimeUnit.SECONDS);
            }
            sql.exists(Fragment.of("select pg_advisory_xact_lock(?)", second));
        }
    }

    @Test
    void theOneThatWasGivenUpIsDoneAgain() throws Exception {
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> take(7001, 7002));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> take(7002, 7001));
        CompletableFuture.allOf(one, other).get(30, TimeUnit.SECONDS);
        assertThat(crossing.tries()).isGreaterThan(2);
    }

    private void take(long first, long second) {
        try {
            crossing.take(first, second);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
