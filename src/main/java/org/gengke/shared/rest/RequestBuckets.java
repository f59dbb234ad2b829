package org.gengke.shared.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A bucket of requests for each caller, refilled all the time. In memory: taking one asks no database and waits for
 * nobody. Who has not called for a while is forgotten with a full bucket; so is the least recent of too many.
 */
@Singleton
class RequestBuckets {

    private static final int CALLERS_REMEMBERED = 100_000;

    private final int perSecond;
    private final int burst;
    private final LoadingCache<String, Bucket> buckets;

    @Inject
    RequestBuckets(
            @ConfigProperty(name = "gengke.rate-limit.per-second", defaultValue = "600") int perSecond,
            @ConfigProperty(name = "gengke.rate-limit.burst", defaultValue = "1200") int burst,
            RateClock clock) {
        this(perSecond, burst, (TimeMeter) clock);
    }

    RequestBuckets(int perSecond, int burst, TimeMeter clock) {
        this.perSecond = perSecond;
        this.burst = Math.max(burst, perSecond);
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(1).plusSeconds(secondsFor(this.burst)))
                .maximumSize(CALLERS_REMEMBERED)
                .build(caller -> bucket(clock));
    }

    /**
     * What became of one request.
     *
     * @param remaining requests that are left at once
     * @param fullAfter seconds until the bucket is full again
     * @param retryAfter seconds until the next request; 0 when this one was let through
     */
    record Taken(long remaining, long fullAfter, long retryAfter) {}

    /** No limit at all. */
    boolean off() {
        return perSecond <= 0;
    }

    int perSecond() {
        return perSecond;
    }

    /** As {@code RateLimit-Policy} has it: so many requests in the time that an empty bucket takes to fill. */
    String policy() {
        return "\"caller\";q=" + burst + ";w=" + secondsFor(burst);
    }

    Taken take(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        long remaining = probe.getRemainingTokens();
        return new Taken(
                remaining,
                secondsFor(burst - remaining),
                probe.isConsumed() ? 0 : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    private long secondsFor(long requests) {
        return perSecond <= 0 ? 0 : (requests + perSecond - 1) / perSecond;
    }

    private Bucket bucket(TimeMeter clock) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(clock)
                .build();
    }
}
