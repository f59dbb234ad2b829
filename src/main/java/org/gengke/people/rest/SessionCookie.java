package org.gengke.people.rest;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

/**
 * The page's session cookie: {@code __Host-}, HttpOnly, SameSite. Browsers refuse that prefix over plain http, so on
 * loopback without TLS, and only there, the cookie goes without it.
 */
@ApplicationScoped
class SessionCookie {

    private static final String SECURE_NAME = "__Host-gengke";
    private static final String LOOPBACK_NAME = "gengke-session";

    Cookie of(HttpServerRequest request) {
        return request.getCookie(name(request));
    }

    NewCookie issue(HttpServerRequest request, String secret, int maxAge) {
        return new NewCookie.Builder(name(request))
                .value(secret)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(!plainLoopback(request))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static String name(HttpServerRequest request) {
        return plainLoopback(request) ? LOOPBACK_NAME : SECURE_NAME;
    }

    private static boolean plainLoopback(HttpServerRequest request) {
        return !request.isSSL()
                && request.remoteAddress() != null
                && request.remoteAddress().hostAddress() != null
                && (request.remoteAddress().hostAddress().startsWith("127.")
                        || request.remoteAddress().hostAddress().equals("0:0:0:0:0:0:0:1")
                        || request.remoteAddress().hostAddress().equals("::1"))
                && !"https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
