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
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.ByteBuffer;
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
import java.util.stream.StreamSupport;
import org.gengke.shared.persistence.IdempotencyRecords;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

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
        byte[] hash = hash(request, operation);
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

    private static byte[] hash(ContainerRequestContext request, String operation) throws IOException {
        MessageDigest digest = sha256();
        digest.update(operation.getBytes(StandardCharsets.UTF_8));
        MediaType type = request.getMediaType();
        if (type != null && type.getType().equals("multipart")) {
            addParts(digest);
        } else {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            digest.update(body);
        }
        return digest.digest();
    }

    /** An upload has been read into files before it comes here; the text between its parts differs from request to request. */
    private static void addParts(MessageDigest digest) throws IOException {
        FormData form = CurrentRequestManager.get().getFormData();
        if (form == null) {
            return;
        }
        for (String name : (Iterable<String>) StreamSupport.stream(form.spliterator(), false).sorted()::iterator) {
            for (FormValue part : form.get(name)) {
                add(digest, name);
                add(digest, String.valueOf(part.getFileName()));
                if (part.isFileItem()) {
                    addContent(digest, part);
                } else {
                    add(digest, part.getValue());
                }
            }
        }
    }

    private static void addContent(MessageDigest digest, FormValue part) throws IOException {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.getFileItem().getFileSize()).flip());
        try (InputStream in = part.getFileItem().getInputStream()) {
            byte[] buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
    }

    /** With its length before it, so that two texts are never taken for two others. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
        digest.update(bytes);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
