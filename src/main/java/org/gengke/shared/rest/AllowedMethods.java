package org.gengke.shared.rest;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods that an address knows, for the {@code Allow} of a 405, which the framework leaves out. */
@Singleton
class AllowedMethods {

    private record Offer(Pattern path, String method) {}

    private volatile List<Offer> offers;

    /** @param path of the request, without the base path */
    String at(String path) {
        if (offers == null) {
            offers = read();
        }
        String asked = trimmed(path);
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        for (Offer offer : offers) {
            if (offer.path.matcher(asked).matches()) {
                methods.add(offer.method);
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static List<Offer> read() {
        List<Offer> offers = new ArrayList<>();
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                    add(root.value(), method, offers);
                }
            }
        }
        return offers;
    }

    private static void add(String root, Method method, List<Offer> offers) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                Path path = method.getAnnotation(Path.class);
                String template = trimmed(root) + "/" + (path == null ? "" : trimmed(path.value()));
                String pattern = trimmed(template).replaceAll("\\{[^}]+}", "[^/]+");
                offers.add(new Offer(Pattern.compile(pattern), verb.value()));
            }
        }
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
