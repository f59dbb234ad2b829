package org.gengke.shared.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gengke.shared.domain.ConstraintBroken;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.Problem;
import org.gengke.shared.domain.VersionConflict;
import org.gengke.shared.persistence.DatabaseFailure;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every refusal and every fault as {@code application/problem+json} (RFC 9457) in the caller's language. What the
 * framework would say by itself leaks Java names, is empty, or is HTML.
 */
class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final AllowedMethods allowed;
    private final RoutingContext request;

    ProblemAnswers(HttpHeaders headers, UriInfo uri, AllowedMethods allowed, RoutingContext request) {
        this.request = request;
        this.headers = headers;
        this.uri = uri;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        if (problem instanceof InvalidContent invalid) {
            return build(422, problem.type(), Map.of(), findings(invalid));
        }
        if (problem instanceof ConstraintBroken broken) {
            return constraint(broken.constraint());
        }
        Response answer = build(status(problem.kind()), problem.type(), problem.members(), null);
        return switch (problem.kind()) {
            case UNAUTHENTICATED -> challenge(answer);
            case TOO_MANY, BUSY -> Response.fromResponse(answer)
                    .header(HttpHeaders.RETRY_AFTER, problem.members().getOrDefault("retryAfter", 60))
                    .build();
            default -> answer;
        };
    }

    // Both, because the framework brings a mapper of its own for the second.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response jackson(JacksonException malformed) {
        String pointer = malformed instanceof JsonMappingException mapping ? pointer(mapping) : "#";
        Optional<ParameterTypes.Refusal> refusal = malformed instanceof InvalidFormatException value
                ? ParameterTypes.refusal(value.getTargetType(), String.valueOf(value.getValue()))
                : Optional.empty();
        String code = malformed instanceof UnrecognizedPropertyException
                ? "property-unknown"
                : malformed instanceof JsonMappingException ? "value-malformed" : "json-malformed";
        Map<String, Object> finding = refusal
                .map(why -> finding(pointer, why.code(), why.arguments()))
                .orElseGet(() -> finding(pointer, code, Map.of()));
        return build(400, "malformed-body", Map.of(), List.of(finding));
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ValidationException.class})
    Response validation(ValidationException invalid) {
        if (!(invalid instanceof ConstraintViolationException violations)) {
            return unexpected(invalid);
        }
        // An empty text is too short and blank: one finding.
        Set<Map<String, Object>> errors = new LinkedHashSet<>();
        boolean inBody = true;
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            ViolationPlace place = ViolationPlace.of(violation);
            inBody &= place.inBody();
            errors.add(finding(place.pointer(), place.code(), place.arguments()));
        }
        return build(inBody ? 422 : 400, inBody ? "invalid-content" : "invalid-parameter", Map.of(), List.copyOf(errors));
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException anonymous) {
        return unauthorized();
    }

    @ServerExceptionMapper
    Response failedAuthentication(AuthenticationFailedException failed) {
        return unauthorized();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return build(403, "not-allowed", Map.of(), null);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException refusal) {
        Throwable cause = refusal.getCause();
        if (cause instanceof Problem problem) {
            return problem(problem);
        }
        if (cause instanceof JacksonException malformed) {
            return jackson(malformed);
        }
        int status = refusal.getResponse().getStatus();
        if (refusal instanceof NotFoundException && cause != null) {
            // A parameter that could not be converted: malformed, not missing. Those of the address never come so far.
            return build(400, "invalid-parameter", Map.of(), List.of(finding("#", "value-malformed", Map.of())));
        }
        Response answer = switch (status) {
            case 400 -> build(400, "malformed-body", Map.of(), null);
            case 401 -> unauthorized();
            case 403 -> build(403, "not-allowed", Map.of(), null);
            case 404 -> build(404, "not-found", Map.of(), null);
            case 405 -> build(405, "method-not-allowed", Map.of(), null);
            case 406 -> build(406, "not-acceptable", Map.of(), null);
            case 413 -> build(413, "body-too-large", Map.of(), null);
            case 415 -> build(415, "media-type-unsupported", Map.of(), null);
            default -> status >= 500 ? unexpected(refusal) : build(status, "malformed-body", Map.of(), null);
        };
        if (status == 405) {
            return Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed.at(uri.getPath())).build();
        }
        return answer;
    }

    @ServerExceptionMapper
    Response unexpected(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem);
            }
        }
        if (isVersionConflict(fault)) {
            return build(412, "version-conflict", Map.of(), null);
        }
        String constraint = DatabaseFailure.constraint(fault);
        if (constraint != null) {
            return constraint(constraint);
        }
        if (DatabaseOutage.explains(fault)) {
            LOG.warn("The database did not answer in time: " + fault);
            if (DatabaseOutage.leavesOutcomeUnknown(fault)) {
                request.put(IdempotencyKeys.OUTCOME_UNKNOWN, true);
            }
            return Response.fromResponse(build(503, "try-again", Map.of(), null))
                    .header(HttpHeaders.RETRY_AFTER, "2")
                    .build();
        }
        LOG.error("An operation failed", fault);
        return build(500, "internal-error", Map.of(), null);
    }

    /** Whether somebody else was faster: found by the door, or by the database when it was about to be overwritten. */
    static boolean isVersionConflict(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof VersionConflict
                    || cause instanceof jakarta.persistence.OptimisticLockException
                    || cause instanceof org.hibernate.StaleStateException) {
                return true;
            }
        }
        return false;
    }

    private Response constraint(String constraint) {
        if (constraint.endsWith("_fkey")) {
            return build(422, "invalid-content", Map.of(), List.of(finding("#", "reference-unknown", Map.of())));
        }
        return build(409, "conflict", Map.of("constraint", constraint.replace('_', '-')), null);
    }

    private Response unauthorized() {
        return challenge(build(401, "sign-in-needed", Map.of(), null));
    }

    private static Response challenge(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gengke\"")
                .build();
    }

    private List<Map<String, Object>> findings(InvalidContent invalid) {
        return invalid.findings().stream()
                .map(found -> finding(found.pointer(), found.code(), found.arguments()))
                .toList();
    }

    private Map<String, Object> finding(String pointer, String code, Map<String, ?> arguments) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", pointer);
        error.put("code", code);
        error.put("detail", Messages.text(locale(), "invalid." + code, arguments));
        return error;
    }

    private Response build(int status, String type, Map<String, ?> members, List<Map<String, Object>> errors) {
        return ProblemDocument.answer(locale(), status, type, members, errors);
    }

    private Locale locale() {
        return Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static int status(Problem.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case STATE -> 409;
            case PRECONDITION -> 412;
            case CONTENT -> 422;
            case TOO_MANY -> 429;
            case BUSY -> 503;
        };
    }

    private static String pointer(JsonMappingException malformed) {
        StringBuilder pointer = new StringBuilder("#");
        for (JsonMappingException.Reference step : malformed.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }

    /** Where a bean-validation finding lies, in the words of the contract. */
    private record ViolationPlace(boolean inBody, String pointer, String code, Map<String, ?> arguments) {

        static ViolationPlace of(ConstraintViolation<?> violation) {
            StringBuilder pointer = new StringBuilder();
            int depth = 0;
            String parameter = "";
            for (Path.Node node : violation.getPropertyPath()) {
                switch (node.getKind()) {
                    case METHOD, RETURN_VALUE -> {}
                    case PARAMETER -> parameter = node.getName();
                    default -> {
                        if (node.getIndex() != null) {
                            pointer.append('/').append(node.getIndex());
                        }
                        if (node.getName() != null && node.getKind() != jakarta.validation.ElementKind.CONTAINER_ELEMENT) {
                            pointer.append('/').append(node.getName());
                        }
                        depth++;
                    }
                }
            }
            String annotation = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
            Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
            boolean inBody = parameter.equals("body");
            boolean blank = violation.getInvalidValue() instanceof String text && text.isBlank() && !annotation.equals("Email");
            return new ViolationPlace(
                    inBody,
                    inBody ? "#" + pointer : (depth == 0 ? parameter : pointer.substring(1)),
                    blank ? "not-blank" : annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
                    attributes);
        }
    }
}
