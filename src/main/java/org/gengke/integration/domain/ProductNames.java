package org.gengke.integration.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.shared.domain.TextFolding;

/** Products by what people write: the code, whatever its case and width, or the name. */
public final class ProductNames {

    private static final int SUGGESTIONS = 3;
    /** Half of what two texts are made of. */
    private static final double ALIKE = 0.5;

    /** A product by what it is called. */
    public record Named(UUID id, String code, String name) {}

    private final List<Named> products = new ArrayList<>();
    private final Map<String, Named> byCode = new HashMap<>();
    private final Map<String, List<Named>> byName = new HashMap<>();

    public ProductNames(List<Named> products) {
        products.forEach(this::add);
    }

    public void add(Named product) {
        products.add(product);
        byCode.putIfAbsent(key(product.code), product);
        byName.computeIfAbsent(key(product.name), name -> new ArrayList<>()).add(product);
    }

    /** Null when there is none. */
    public Named coded(String code) {
        return byCode.get(key(code));
    }

    /** Several where products share a name. */
    public List<Named> named(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** Products that may have been meant, the likeliest first: names by code. */
    public Map<String, String> near(String code, String name) {
        Set<String> wantedCode = pieces(code);
        Set<String> wantedName = pieces(name);
        Map<Named, Double> likeness = new HashMap<>();
        for (Named product : products) {
            double alike = Math.max(alike(wantedCode, pieces(product.code)), alike(wantedName, pieces(product.name)));
            // A comma parts the suggestions.
            if (alike >= ALIKE && product.code.indexOf(',') < 0) {
                likeness.put(product, alike);
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Named, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Named::code))))
                .limit(SUGGESTIONS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(Named::code, Named::name, (a, b) -> a, LinkedHashMap::new));
    }

    /** The share of what two texts have in common (Dice). */
    private static double alike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + other.size());
    }

    /** Each two neighbouring characters, what parts them left out. */
    private static Set<String> pieces(String text) {
        String plain = TextFolding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pieces.add(plain.substring(i, i + 2));
        }
        return pieces;
    }

    private static String key(String text) {
        return TextFolding.fold(text).strip();
    }
}
