package org.gengke.people.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gengke.people.Caller;
import org.gengke.people.SignInService;

/**
 * Whoever comes with a token of the identity provider is the user of that name here: roles and team are ours, only the
 * proof of identity is theirs.
 */
@ApplicationScoped
class ProviderIdentities implements SecurityIdentityAugmentor {

    private final SignInService signIn;

    ProviderIdentities(SignInService signIn) {
        this.signIn = signIn;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.getPrincipal() instanceof Caller) {
            return Uni.createFrom().item(identity);
        }
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("unknown kind of identity"));
        }
        return context.runBlocking(() -> signIn.callerByUsername(name(token))
                .map(TokenAuthentication::identity)
                .orElseThrow(() -> new AuthenticationFailedException("the provider's user is not one of ours")));
    }

    /** As people are called: {@code preferred_username}, else what the token's principal is. */
    private static String name(JsonWebToken token) {
        Object preferred = token.getClaim("preferred_username");
        return preferred == null ? token.getName() : preferred.toString();
    }
}
