package org.gengke.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.zip.CRC32;
import org.gengke.shared.domain.Versioned;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Entity tags of single resources: {@code "version-checksum"}. {@code If-Match} looks at the version, so that a figure
 * computed beside the resource does not refuse an edit; {@code If-None-Match} at the whole, so that a change of such a
 * figure is seen.
 */
class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    // Before the answer is kept for its Idempotency-Key, so that the tag is kept with it.
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(response.getEntity() instanceof Versioned resource)) {
            return;
        }
        byte[] body = json.writeValueAsBytes(resource);
        CRC32 checksum = new CRC32();
        checksum.update(body);
        String tag = "\"" + resource.version() + "-" + Long.toHexString(checksum.getValue()) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (reads && matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String wanted = candidate.trim();
            if (wanted.equals("*") || wanted.equals(tag) || wanted.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
