package org.gengke.customer.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shipped national code table (domain section 1): regions by GB/T 2260, industries by GB/T 4754-2017. */
public final class CodeTable {
    /** code,name_zh,name_en,parent: only the English name may hold commas, and is quoted then. */
    private static final Pattern LINE = Pattern.compile("([^,]+),([^,]+),\"?([^\"]+?)\"?,([^,]*)");

    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, List<Code>> children = new LinkedHashMap<>();

    /**
     * One entry.
     *
     * @param parent empty at the top
     */
    public record Code(String code, String nameZh, String nameEn, Optional<String> parent) {
        public String name(Locale locale) {
            return locale.getLanguage().equals("en") ? nameEn : nameZh;
        }
    }

    private CodeTable(String resource) {
        for (String line : lines(resource)) {
            Matcher fields = LINE.matcher(line);
            if (!fields.matches()) {
                throw new IllegalStateException(resource + ": " + line);
            }
            String parent = fields.group(4);
            Code code = new Code(
                    fields.group(1),
                    fields.group(2),
                    fields.group(3),
                    parent.isEmpty() ? Optional.empty() : Optional.of(parent));
            codes.put(code.code(), code);
            children.computeIfAbsent(parent, k -> new ArrayList<>()).add(code);
        }
    }

    /** Provinces and prefectures, six digits. */
    public static CodeTable regions() {
        return Holder.REGIONS;
    }

    /** Sections (a letter) and divisions (two digits). */
    public static CodeTable industries() {
        return Holder.INDUSTRIES;
    }

    public boolean contains(String code) {
        return codes.containsKey(code);
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    public Collection<Code> all() {
        return Collections.unmodifiableCollection(codes.values());
    }

    /** The entries without a parent. */
    public List<Code> roots() {
        return children("");
    }

    public List<Code> children(String code) {
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /** The entry and everything below it, for filters: 广东省 finds the customers of 广州市. */
    public List<String> withDescendants(String code) {
        List<String> found = new ArrayList<>(List.of(code));
        for (int i = 0; i < found.size(); i++) {
            children(found.get(i)).forEach(c -> found.add(c.code()));
        }
        return found;
    }

    /** The full name from the top, such as 广东省 广州市. */
    public Optional<String> path(String code, Locale locale) {
        return find(code)
                .map(c -> c.parent().flatMap(p -> path(p, locale)).map(p -> p + " ").orElse("") + c.name(locale));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = CodeTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final CodeTable REGIONS = new CodeTable("/codes/gb2260.csv");
        static final CodeTable INDUSTRIES = new CodeTable("/codes/gb4754.csv");
    }
}
