package org.gengke.shared.rest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * So many requests a second for each caller, or for each address where nobody is signed in; beyond that 429. A bucket per
 * caller in memory: no look-up, no lock. {@code gengke.rate-limit.per-second}, 0 for none.
 */
class RateLimit {

    private static final String REMAINING = RateLimit.class.getName();
    private static final int CALLERS_REMEMBERED = 100_000;

    private final int perSecond;
    private final String policy;
    private final CurrentIdentityAssociation identities;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(
            @ConfigProperty(name = "gengke.rate-limit.per-second", defaultValue = "600") int perSecond,
            CurrentIdentityAssociation identities) {
        this.perSecond = perSecond;
        this.policy = "\"caller\";q=" + perSecond + ";w=1";
        this.identities = identities;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(1))
                .maximumSize(CALLERS_REMEMBERED)
                .build(caller -> bucket(perSecond));
    }

    @ServerRequestFilter(priority = 100)
    Response before(ContainerRequestContext request, HttpServerRequest connection) {
        if (perSecond <= 0) {
            return null;
        }
        ConsumptionProbe probe = buckets.get(caller(request, connection)).tryConsumeAndReturnRemaining(1);
        request.setProperty(REMAINING, probe.getRemainingTokens());
        if (probe.isConsumed()) {
            return null;
        }
        long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
        Response refusal = ProblemDocument.answer(
                Messages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                429,
                "too-many-requests",
                Map.of("perSecond", perSecond, "retryAfter", seconds),
                null);
        return Response.fromResponse(refusal).header(HttpHeaders.RETRY_AFTER, seconds).build();
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(REMAINING) instanceof Long remaining) {
            response.getHeaders().putSingle("RateLimit-Policy", policy);
            response.getHeaders().putSingle("RateLimit", "\"caller\";r=" + remaining + ";t=1");
        }
    }

    /** The operations name their permission, so that who calls is known before filters run; sign-in itself goes by address. */
    private String caller(ContainerRequestContext request, HttpServerRequest connection) {
        if (!request.getUriInfo().getPath().contains("/v1/auth/")) {
            SecurityIdentity identity = identities.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
            if (identity != null && !identity.isAnonymous()) {
                return identity.getPrincipal().getName();
            }
        }
        return connection.remoteAddress() == null ? "" : connection.remoteAddress().hostAddress();
    }

    private static Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
