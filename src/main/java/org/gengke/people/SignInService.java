package org.gengke.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gengke.people.domain.SignInLocked;
import org.gengke.people.domain.SignInRefused;
import org.gengke.people.domain.User;
import org.gengke.people.persistence.Sessions;
import org.gengke.people.persistence.Sessions.NewSession;
import org.gengke.people.persistence.SignInFailures;
import org.gengke.people.persistence.Users;
import org.gengke.shared.BusinessClock;

/**
 * Sign-in, renewal and sign-out. Bearer tokens live minutes and are renewed with a refresh token that works once; a
 * browser's session lives in a cookie. Only hashes of the secrets are kept.
 */
@ApplicationScoped
public class SignInService {

    public static final String TOKEN_PREFIX = "gk_";
    public static final String CLIENT_PREFIX = "gkc_";
    private static final int FAILURES_ALLOWED = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final Duration REFRESH = Duration.ofDays(14);
    private static final Duration BROWSER = Duration.ofHours(12);
    /** How long a switched-off user or an ended session may still be answered by another node. */
    private static final Duration CALLER_CACHED = Duration.ofSeconds(5);

    private final Users users;
    private final Sessions sessions;
    private final SignInFailures failures;
    private final Passwords passwords;
    private final BusinessClock clock;
    private final Duration bearerLifetime;
    private final SecureRandom random = new SecureRandom();
    private final Cache<ByteBuffer, Optional<Caller>> callers =
            Caffeine.newBuilder().expireAfterWrite(CALLER_CACHED).maximumSize(50_000).build();

    SignInService(
            Users users,
            Sessions sessions,
            SignInFailures failures,
            Passwords passwords,
            BusinessClock clock,
            @ConfigProperty(name = "gengke.token.lifetime", defaultValue = "PT15M") Duration bearerLifetime) {
        this.users = users;
        this.sessions = sessions;
        this.failures = failures;
        this.passwords = passwords;
        this.clock = clock;
        this.bearerLifetime = bearerLifetime;
    }

    /** A bearer token with its renewal. {@code expiresIn} in seconds. */
    public record Tokens(String accessToken, long expiresIn, String refreshToken, long refreshExpiresIn) {}

    /** A browser's session secret and its lifetime in seconds. */
    public record BrowserSession(String secret, long maxAge) {}

    /**
     * @throws SignInRefused when name or password is wrong
     * @throws SignInLocked after five wrong passwords for the name within 15 minutes
     */
    @Transactional(dontRollbackOn = {SignInRefused.class, SignInLocked.class})
    public Tokens signIn(String username, String password) {
        return issue(verify(username, password));
    }

    @Transactional(dontRollbackOn = {SignInRefused.class, SignInLocked.class})
    public BrowserSession signInBrowser(String username, String password) {
        UUID userId = verify(username, password);
        Instant now = clock.now();
        String secret = secret("");
        sessions.open(new NewSession(userId, "COOKIE", hash(secret), now.plus(BROWSER), null, null), now);
        return new BrowserSession(secret, BROWSER.toSeconds());
    }

    /** A new pair for a refresh token, which thereby ends. */
    @Transactional(dontRollbackOn = SignInRefused.class)
    public Tokens renew(String refreshToken) {
        UUID userId = sessions.redeemRefresh(hash(refreshToken), clock.now()).orElseThrow(SignInRefused::new);
        if (!users.findByIdOptional(userId).map(User::active).orElse(false)) {
            throw new SignInRefused();
        }
        callers.invalidateAll();
        return issue(userId);
    }

    @Transactional
    public void signOut(String secret) {
        byte[] hash = hash(secret);
        sessions.close(hash, clock.now());
        callers.invalidate(ByteBuffer.wrap(hash));
    }

    /** Who comes with this bearer token, API key or cookie; empty when it is unknown or has expired. */
    @Transactional
    public Optional<Caller> caller(String secret, boolean cookie) {
        byte[] hash = hash(secret);
        return callers.get(ByteBuffer.wrap(hash), key -> lookUp(secret, hash, cookie));
    }

    /** What the cache knows, so that the commonest request needs no database for this; null when it knows nothing. */
    public Optional<Caller> cached(String secret) {
        return callers.getIfPresent(ByteBuffer.wrap(hash(secret)));
    }

    @Transactional
    public Optional<Caller> callerByUsername(String username) {
        return sessions.callerByUsername(username);
    }

    /** A person or an integration client, for jobs that work in their name. */
    @Transactional
    public Optional<Caller> callerById(UUID id) {
        return sessions.callerById(id).or(() -> sessions.clientById(id));
    }

    /** To be called when what a caller may do has changed. */
    public void forgetCallers() {
        callers.invalidateAll();
    }

    private Optional<Caller> lookUp(String secret, byte[] hash, boolean cookie) {
        return secret.startsWith(CLIENT_PREFIX) && !cookie
                ? sessions.client(hash)
                : sessions.caller(hash, cookie ? "COOKIE" : "BEARER", clock.now());
    }

    private UUID verify(String username, String password) {
        String name = username.trim().toLowerCase(Locale.ROOT);
        Instant now = clock.now();
        failures.lockedUntil(name, now).ifPresent(until -> {
            throw new SignInLocked(Math.max(1, Duration.between(now, until).toSeconds()));
        });
        Optional<User> user = users.byUsername(name).filter(User::active).filter(found -> found.passwordHash() != null);
        // An unknown name costs as much time as a wrong password.
        boolean right = passwords.matches(password, user.map(User::passwordHash).orElse(passwords.decoy()));
        if (user.isEmpty() || !right) {
            failures.count(name, now, FAILURES_ALLOWED, now.plus(LOCK), now.minus(LOCK));
            throw new SignInRefused();
        }
        failures.clear(name);
        return user.get().id();
    }

    private Tokens issue(UUID userId) {
        Instant now = clock.now();
        String token = secret(TOKEN_PREFIX);
        String refresh = secret("gkr_");
        sessions.open(
                new NewSession(userId, "BEARER", hash(token), now.plus(bearerLifetime), hash(refresh), now.plus(REFRESH)), now);
        return new Tokens(token, bearerLifetime.toSeconds(), refresh, REFRESH.toSeconds());
    }

    String secret(String prefix) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
