package org.gengke.people.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gengke.people.Caller;
import org.gengke.people.SignInService;

/**
 * Bearer tokens and API keys of ours, and the page's cookie; never both in one request. Other bearer tokens are left to
 * the identity provider, where one is configured.
 */
@ApplicationScoped
class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SignInService signIn;
    private final SessionCookie cookies;

    TokenAuthentication(SignInService signIn, SessionCookie cookies) {
        this.signIn = signIn;
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        Cookie cookie = cookies.of(context.request());
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            String token = authorization.substring(BEARER.length()).trim();
            if (!token.startsWith(SignInService.TOKEN_PREFIX) && !token.startsWith(SignInService.CLIENT_PREFIX)) {
                return Uni.createFrom().nullItem();
            }
            return cookie != null
                    ? Uni.createFrom().failure(new AuthenticationFailedException("two credentials in one request"))
                    : identity(context, token, false);
        }
        if (cookie == null) {
            return Uni.createFrom().nullItem();
        }
        if (!SAFE.contains(context.request().method().name()) && foreignOrigin(context)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("a change from a foreign page"));
        }
        return identity(context, cookie.getValue(), true);
    }

    private Uni<SecurityIdentity> identity(RoutingContext context, String secret, boolean cookie) {
        Optional<Caller> known = signIn.cached(secret);
        if (known != null) {
            return answer(known, cookie);
        }
        Callable<Optional<Caller>> lookUp = () -> signIn.caller(secret, cookie);
        return Uni.createFrom()
                .completionStage(context.vertx().executeBlocking(lookUp, false).toCompletionStage())
                .onItem()
                .transformToUni(found -> answer(found, cookie));
    }

    private static Uni<SecurityIdentity> answer(Optional<Caller> caller, boolean cookie) {
        if (caller.isPresent()) {
            return Uni.createFrom().item(identity(caller.get()));
        }
        // An old cookie must not keep anybody from signing in again; a bad token is the caller's own mistake.
        return cookie
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(new AuthenticationFailedException("unknown or expired token"));
    }

    static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller)
                .addRoles(caller.permissions())
                .setAnonymous(false)
                .build();
    }

    /** The cookie is SameSite already; this holds for browsers that do not know it. */
    private static boolean foreignOrigin(RoutingContext context) {
        String site = context.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.endsWith("://" + context.request().authority());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"gengke\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        // Before the identity provider, which would refuse tokens that are not its own.
        return DEFAULT_PRIORITY + 100;
    }
}
