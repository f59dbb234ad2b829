package org.gengke.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.gengke.shared.rest.RequestBuckets.Taken;
import org.junit.jupiter.api.Test;

class RequestBucketsTest {

    private final StillTime time = new StillTime();
    private final RequestBuckets buckets = new RequestBuckets(10, 20, time);

    private static final class StillTime implements TimeMeter {
        private long nanos = 1;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void aBurstPassesAndTheNextIsRefusedUntilItsTime() {
        for (int i = 19; i >= 0; i--) {
            assertThat(buckets.take("a")).isEqualTo(new Taken(i, (20 - i + 9) / 10, 0));
        }
        assertThat(buckets.take("a")).isEqualTo(new Taken(0, 2, 1));
        time.nanos += Duration.ofMillis(99).toNanos();
        assertThat(buckets.take("a").retryAfter()).isEqualTo(1);
        time.nanos += Duration.ofMillis(1).toNanos();
        assertThat(buckets.take("a")).isEqualTo(new Taken(0, 2, 0));
    }

    @Test
    void twoCallersDoNotShareABucket() {
        for (int i = 0; i < 20; i++) {
            buckets.take("a");
        }
        assertThat(buckets.take("a").retryAfter()).isPositive();
        assertThat(buckets.take("b")).isEqualTo(new Taken(19, 1, 0));
    }

    @Test
    void anEmptyBucketIsFullAfterTheTimeThatThePolicyNames() {
        assertThat(buckets.policy()).isEqualTo("\"caller\";q=20;w=2");
        for (int i = 0; i < 20; i++) {
            buckets.take("a");
        }
        time.nanos += Duration.ofSeconds(2).toNanos();
        assertThat(buckets.take("a").remaining()).isEqualTo(19);
    }

    @Test
    void zeroMeansNoLimit() {
        assertThat(new RequestBuckets(0, 1200, time).off()).isTrue();
        assertThat(buckets.off()).isFalse();
    }

    @Test
    void lessAtOnceThanASecondIsASecond() {
        assertThat(new RequestBuckets(10, 1, time).take("a").remaining()).isEqualTo(9);
    }
}
