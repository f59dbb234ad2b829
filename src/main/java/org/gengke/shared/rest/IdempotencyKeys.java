package org.gengke.shared.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.shared.persistence.IdempotencyRecords;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * {@code Idempotency-Key} on each {@code POST}: the first answer is repeated for 24 hours, another body with the key is
 * 422, a concurrent request 409. A request whose outcome is unknown, because the service was killed or its connection to
 * the database broke, keeps its key taken:
 * better an error than a second order.
 */
class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";
    /** Set on a request whose connection to the database broke at work: its key stays taken too. */
    static final String OUTCOME_UNKNOWN = "gengke.outcome-unknown";

    private static final Logger LOG = Logger.getLogger(IdempotencyKeys.class);
    private static final String CLAIMED = IdempotencyKeys.class.getName();
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private record Claim(UUID caller, String key) {}

    private final IdempotencyRecords records;
    private final CurrentIdentityAssociation identities;
    private final ObjectMapper json;

    IdempotencyKeys(IdempotencyRecords records, CurrentIdentityAssociation identities, ObjectMapper json) {
        this.records = records;
        this.identities = identities;
        this.json = json;
    }

    @ServerRequestFilter(readBody = true)
    Response before(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !"POST".equals(request.getMethod())) {
            return null;
        }
        Locale locale = Messages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (key.isBlank() || key.length() > 200) {
            return ProblemDocument.answer(locale, 400, "idempotency-key-malformed", Map.of(), null);
        }
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            return null;
        }
        UUID caller = UUID.fromString(identity.getPrincipal().getName());
        String operation = request.getMethod() + " " + request.getUriInfo().getPath();
        byte[] hash = hash(operation, body(request));
        Optional<IdempotencyRecords.Known> known =
                QuarkusTransaction.requiringNew().call(() -> records.claim(caller, key, operation, hash));
        if (known.isEmpty()) {
            request.setProperty(CLAIMED, new Claim(caller, key));
            return null;
        }
        if (!Arrays.equals(known.get().requestHash(), hash)) {
            return ProblemDocument.answer(locale, 422, "idempotency-key-reused", Map.of(), null);
        }
        return known.get().status() == null
                ? ProblemDocument.answer(locale, 409, "idempotency-key-in-use", Map.of(), null)
                : repeat(known.get());
    }

    /** An upload has been read into a file before it comes here; its length stands for its content. */
    private static byte[] body(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type != null && type.getType().equals("multipart")) {
            return String.valueOf(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) throws IOException {
        if (!(request.getProperty(CLAIMED) instanceof Claim claim) || routing.get(OUTCOME_UNKNOWN) != null) {
            return;
        }
        int status = response.getStatus();
        if (status >= 500 || status == 401 || status == 429) {
            note(() -> records.release(claim.caller, claim.key));
            return;
        }
        byte[] body = bytes(response);
        String headers = json.writeValueAsString(keptHeaders(response));
        note(() -> records.keep(claim.caller, claim.key, status, headers, body));
    }

    /** What was done is done: when this fails, the caller still gets the answer, and the key stays taken. */
    private static void note(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException failure) {
            LOG.warn("The answer to an Idempotency-Key could not be kept", failure);
        }
    }

    private byte[] bytes(ContainerResponseContext response) throws IOException {
        Object entity = response.getEntity();
        if (entity == null) {
            return null;
        }
        if (entity instanceof byte[] ready) {
            return ready;
        }
        MediaType type = response.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
        byte[] body = json.writeValueAsBytes(entity);
        response.setEntity(body, new Annotation[0], type);
        return body;
    }

    private static Map<String, String> keptHeaders(ContainerResponseContext response) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        if (response.getEntity() != null && response.getMediaType() != null) {
            kept.put(HttpHeaders.CONTENT_TYPE, response.getMediaType().toString());
        }
        return kept;
    }

    private Response repeat(IdempotencyRecords.Known known) throws IOException {
        Response.ResponseBuilder answer = Response.status(known.status());
        json.readValue(known.headers(), new TypeReference<Map<String, String>>() {}).forEach(answer::header);
        return answer.header("Idempotency-Replayed", "true").entity(known.body()).build();
    }

    private static byte[] hash(String operation, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
