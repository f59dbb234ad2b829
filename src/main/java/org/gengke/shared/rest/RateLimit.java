package org.gengke.shared.rest;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.gengke.shared.rest.RequestBuckets.Taken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * So many requests a second for each person or client, or for each address where nobody is signed in; beyond that 429.
 * What is left stands in {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers). {@code gengke.rate-limit.per-second}
 * and {@code .burst}; 0 a second for no limit.
 */
class RateLimit {

    private static final String TAKEN = RateLimit.class.getName();

    private final RequestBuckets buckets;
    private final String policy;
    private final CurrentIdentityAssociation identities;

    RateLimit(RequestBuckets buckets, CurrentIdentityAssociation identities) {
        this.buckets = buckets;
        this.policy = buckets.policy();
        this.identities = identities;
    }

    @ServerRequestFilter(priority = 100)
    Response before(ContainerRequestContext request, HttpServerRequest connection) {
        if (buckets.off()) {
            return null;
        }
        Taken taken = buckets.take(caller(request, connection));
        request.setProperty(TAKEN, taken);
        if (taken.retryAfter() == 0) {
            return null;
        }
        return Response.fromResponse(refusal(request, taken))
                .header(HttpHeaders.RETRY_AFTER, taken.retryAfter())
                .build();
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest connection) {
        Taken taken = (Taken) request.getProperty(TAKEN);
        if (taken == null && response.getStatus() == 401 && !buckets.off()) {
            taken = turnedAway(request, response, connection);
        }
        if (taken != null) {
            response.getHeaders().putSingle("RateLimit-Policy", policy);
            response.getHeaders().putSingle("RateLimit", "\"caller\";r=" + taken.remaining() + ";t=" + taken.fullAfter());
        }
    }

    /** Who shows no credentials, or wrong ones, never comes as far as the filter above; tries at tokens are counted too. */
    private Taken turnedAway(ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest connection) {
        Taken taken = buckets.take(address(connection));
        if (taken.retryAfter() > 0) {
            response.setStatus(429);
            response.setEntity(refusal(request, taken).getEntity(), new Annotation[0], ProblemDocument.MEDIA_TYPE);
            response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, taken.retryAfter());
        }
        return taken;
    }

    private Response refusal(ContainerRequestContext request, Taken taken) {
        return ProblemDocument.answer(
                Messages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                429,
                "too-many-requests",
                Map.of("perSecond", buckets.perSecond(), "retryAfter", taken.retryAfter()),
                null);
    }

    /** The operations name their permission, so that who calls is known before filters run; sign-in itself goes by address. */
    private String caller(ContainerRequestContext request, HttpServerRequest connection) {
        if (!request.getUriInfo().getPath().contains("/v1/auth/")) {
            SecurityIdentity identity = identities.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
            if (identity != null && !identity.isAnonymous()) {
                return identity.getPrincipal().getName();
            }
        }
        return address(connection);
    }

    private static String address(HttpServerRequest connection) {
        return connection.remoteAddress() == null ? "" : connection.remoteAddress().hostAddress();
    }
}
