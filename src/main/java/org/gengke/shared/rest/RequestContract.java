package org.gengke.shared.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What the contract says of a request beyond its body: no unknown query parameter (400), {@code If-Match} where it is needed (428). */
class RequestContract {

    private record Expectation(Set<String> queryParameters, boolean ifMatch) {}

    private final Map<Method, Expectation> expectations = new ConcurrentHashMap<>();

    @ServerRequestFilter
    Response check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return null;
        }
        Expectation expected = expectations.computeIfAbsent(method, RequestContract::read);
        Locale locale = Messages.negotiate(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        for (Map.Entry<String, List<String>> given : request.getUriInfo().getQueryParameters().entrySet()) {
            String name = given.getKey();
            if (!expected.queryParameters.contains(name)) {
                return refuse(locale, name, "parameter-unknown");
            }
            for (String value : given.getValue()) {
                if (value.indexOf('\0') >= 0 || value.indexOf('\ufffd') >= 0) {
                    return refuse(locale, name, "value-malformed");
                }
            }
        }
        String ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (expected.ifMatch && (ifMatch == null || ifMatch.isBlank())) {
            return ProblemDocument.answer(locale, 428, "if-match-needed", Map.of(), null);
        }
        return null;
    }

    private static Response refuse(Locale locale, String name, String code) {
        Map<String, Object> finding = Map.of(
                "pointer", name, "code", code, "detail", Messages.text(locale, "invalid." + code, Map.of("name", name)));
        return ProblemDocument.answer(locale, 400, "invalid-parameter", Map.of(), List.of(finding));
    }

    private static Expectation read(Method method) {
        Set<String> names = new HashSet<>();
        boolean ifMatch = false;
        for (Parameter parameter : method.getParameters()) {
            addName(parameter, names);
            HeaderParam header = parameter.getAnnotation(HeaderParam.class);
            ifMatch |= header != null
                    && header.value().equalsIgnoreCase(HttpHeaders.IF_MATCH)
                    && parameter.getType() != IfState.class;
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addNames(parameter.getType(), names);
            }
        }
        return new Expectation(names, ifMatch);
    }

    private static void addNames(Class<?> bean, Set<String> names) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                addName(field, names);
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addNames(field.getType(), names);
                }
            }
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    addName(component, names);
                }
            }
        }
    }

    private static void addName(AnnotatedElement element, Set<String> names) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
