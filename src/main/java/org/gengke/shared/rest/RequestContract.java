package org.gengke.shared.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What the contract says of a request beyond its body: no unknown parameter and none that is malformed (400), {@code If-Match}
 * where it is needed (428).
 */
class RequestContract {

    /** Names and types of the parameters. */
    private record Expectation(Map<String, Type> query, Map<String, Type> path, boolean ifMatch) {}

    private final Map<Method, Expectation> expectations = new ConcurrentHashMap<>();

    @ServerRequestFilter
    Response check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return null;
        }
        Expectation expected = expectations.computeIfAbsent(method, RequestContract::read);
        Locale locale = Messages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Optional<Response> refused = refused(locale, request.getUriInfo().getPathParameters(), expected.path)
                .or(() -> refused(locale, request.getUriInfo().getQueryParameters(), expected.query));
        if (refused.isPresent()) {
            return refused.get();
        }
        String ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (expected.ifMatch && (ifMatch == null || ifMatch.isBlank())) {
            return ProblemDocument.answer(locale, 428, "if-match-needed", Map.of(), null);
        }
        return null;
    }

    private static Optional<Response> refused(Locale locale, Map<String, List<String>> given, Map<String, Type> expected) {
        for (Map.Entry<String, List<String>> parameter : given.entrySet()) {
            String name = parameter.getKey();
            if (!expected.containsKey(name)) {
                return Optional.of(refuse(locale, name, "parameter-unknown", Map.of("name", name)));
            }
            for (String value : parameter.getValue()) {
                if (value.indexOf('\0') >= 0 || value.indexOf('\ufffd') >= 0) {
                    return Optional.of(refuse(locale, name, "value-malformed", Map.of()));
                }
                Optional<ParameterTypes.Refusal> refusal = ParameterTypes.refusal(expected.get(name), value);
                if (refusal.isPresent()) {
                    return Optional.of(refuse(locale, name, refusal.get().code(), refusal.get().arguments()));
                }
            }
        }
        return Optional.empty();
    }

    private static Response refuse(Locale locale, String name, String code, Map<String, String> arguments) {
        Map<String, Object> finding =
                Map.of("pointer", name, "code", code, "detail", Messages.text(locale, "invalid." + code, arguments));
        return ProblemDocument.answer(locale, 400, "invalid-parameter", Map.of(), List.of(finding));
    }

    private static Expectation read(Method method) {
        Map<String, Type> query = new HashMap<>();
        Map<String, Type> path = new HashMap<>();
        boolean ifMatch = false;
        for (Parameter parameter : method.getParameters()) {
            addName(parameter, parameter.getParameterizedType(), query);
            PathParam inPath = parameter.getAnnotation(PathParam.class);
            if (inPath != null) {
                path.put(inPath.value(), parameter.getParameterizedType());
            }
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            ifMatch |= header != null
                    && header.value().equalsIgnoreCase(HttpHeaders.IF_MATCH)
                    && parameter.getType() != IfState.class;
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addNames(parameter.getType(), query);
            }
        }
        return new Expectation(query, path, ifMatch);
    }

    private static void addNames(Class<?> bean, Map<String, Type> query) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                addName(field, field.getGenericType(), query);
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addNames(field.getType(), query);
                }
            }
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    addName(component, component.getGenericType(), query);
                }
            }
        }
    }

    private static void addName(AnnotatedElement element, Type type, Map<String, Type> query) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            query.put(parameter.value(), type);
        }
    }
}
