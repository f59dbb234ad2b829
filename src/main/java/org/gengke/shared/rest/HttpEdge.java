package org.gengke.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Pattern;

/** What happens before and around the resources: headers of every answer, and problems for what never reaches a resource. */
@ApplicationScoped
class HttpEdge {

    private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    private static final Pattern PARTED = Pattern.compile(";\\s*boundary=(\"[^\"]+\"|[^\";\\s]+)\\s*(;|$)", Pattern.CASE_INSENSITIVE);
    private static final int ADDRESS_LIMIT = 16 << 10;
    private static final int HEADERS_LIMIT = 16 << 10;
    private static final long BODY_LIMIT = 1L << 20;
    private static final long UPLOAD_LIMIT = 100L << 20;
    /** Ten thousand orders of an ERP. */
    private static final long BATCH_LIMIT = 16L << 20;

    private final ObjectMapper json;

    HttpEdge(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(HttpEdge::secure);
        router.route("/api/*").order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2).handler(this::refuseUnreadable);
        router.route("/api/*").order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuseLarge);
        router.route("/api/*").order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(HttpEdge::limitUnstated);
        Map.of(
                        400, "malformed-body",
                        404, "not-found",
                        405, "method-not-allowed",
                        413, "body-too-large",
                        414, "address-too-long",
                        415, "media-type-unsupported",
                        431, "headers-too-large",
                        500, "internal-error",
                        503, "try-again")
                .forEach((status, type) -> router.errorHandler(status, context -> answer(context, status, type)));
    }

    private static void secure(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        String path = context.request().path();
        if (path == null || !path.startsWith("/api/")) {
            response.putHeader("Content-Security-Policy", path != null && path.startsWith("/q/swagger-ui")
                    ? PAGE_POLICY.replace("style-src", "script-src 'self' 'unsafe-inline'; style-src")
                    : PAGE_POLICY);
            // The page itself, under whatever address; only its hashed parts may be kept.
            if (path == null || path.endsWith(".html") || path.lastIndexOf('.') <= path.lastIndexOf('/')) {
                response.putHeader("Cache-Control", "no-cache");
            }
        } else {
            response.putHeader("Cache-Control", "no-store");
        }
        context.next();
    }

    /** Addresses and headers beyond reason, and forms in parts that do not say what parts them. */
    private void refuseUnreadable(RoutingContext context) {
        if (context.request().uri().length() > ADDRESS_LIMIT) {
            answer(context, 414, "address-too-long");
            return;
        }
        int headers = 0;
        for (Map.Entry<String, String> header : context.request().headers()) {
            headers += header.getKey().length() + header.getValue().length() + 4;
        }
        if (headers > HEADERS_LIMIT) {
            answer(context, 431, "headers-too-large");
            return;
        }
        String type = context.request().getHeader("Content-Type");
        if (type != null && type.regionMatches(true, 0, "multipart/", 0, 10) && !PARTED.matcher(type).find()) {
            answer(context, 400, "malformed-body");
            return;
        }
        context.next();
    }

    /** Only uploads and batches may be large. */
    private void refuseLarge(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && isLarger(length, limit(context))) {
            context.response().putHeader("Connection", "close");
            answer(context, 413, "body-too-large");
            return;
        }
        context.next();
    }

    /** What comes without a length is counted while it is read. */
    private static void limitUnstated(RoutingContext context) {
        long limit = limit(context);
        if (limit < UPLOAD_LIMIT && context.request().getHeader("Content-Length") == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        }
        context.next();
    }

    private static long limit(RoutingContext context) {
        return switch (String.valueOf(context.request().path())) {
            case "/api/v1/imports" -> UPLOAD_LIMIT;
            case "/api/v1/orders/batch" -> BATCH_LIMIT;
            default -> BODY_LIMIT;
        };
    }

    private static boolean isLarger(String length, long limit) {
        try {
            return Long.parseLong(length) > limit;
        } catch (NumberFormatException malformed) {
            return true;
        }
    }

    private void answer(RoutingContext context, int status, String type) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        ProblemDocument problem = ProblemDocument.of(
                Messages.negotiate(context.request().getHeader("Accept-Language")), status, type, Map.of(), null);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE.toString())
                .end(text(problem));
    }

    private String text(ProblemDocument problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
