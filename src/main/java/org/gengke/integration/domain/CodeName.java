package org.gengke.integration.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CodeTable.Code;
import org.gengke.shared.domain.TextFolding;

/**
 * Finds a code by what people write: the code itself, its name in either language, without 省, 市, 行业 and the like, or a path
 * such as 广东深圳. What means several entries, or none, is no code; near ones can be suggested then.
 */
final class CodeName {

    private static final Map<CodeTable, CodeName> KNOWN = new WeakHashMap<>();
    private static final String KINDS_OF_PLACE = "特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟| province| city";
    private static final String KINDS_OF_TRADE = "行业|产业|业|类| industry";
    private static final String PEOPLES = "(?:藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|壮族|苗族|侗族|布依族|土家族|朝鲜族|回族|蒙古族|蒙古|柯尔克孜|哈萨克)+";

    private final CodeTable table;
    private final Map<String, List<Code>> names = new HashMap<>();
    private final Map<String, List<Code>> shortNames = new HashMap<>();

    private CodeName(CodeTable table) {
        this.table = table;
        for (Code code : table.all()) {
            String zh = plain(TextFolding.fold(code.nameZh()));
            names.computeIfAbsent(zh, name -> new ArrayList<>()).add(code);
            names.computeIfAbsent(plain(TextFolding.fold(code.nameEn())), name -> new ArrayList<>()).add(code);
            shortNames.computeIfAbsent(zh.replaceAll("(?<=..)" + PEOPLES + "$", ""), name -> new ArrayList<>()).add(code);
        }
    }

    static Optional<String> find(CodeTable table, String typed) {
        return of(table).find(typed);
    }

    /** Entries whose names share the most with what was typed; at most so many. */
    static List<String> near(CodeTable table, String typed, int most) {
        return of(table).near(typed, most);
    }

    private static CodeName of(CodeTable table) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(table, CodeName::new);
        }
    }

    private Optional<String> find(String typed) {
        String text = TextFolding.fold(typed).strip();
        String code = text.toUpperCase(Locale.ROOT);
        if (table.contains(code)) {
            return Optional.of(code);
        }
        String here = text.replaceFirst("^中国[·/\\s-]*", "");
        Optional<String> whole = named(here);
        if (whole.isPresent()) {
            return whole;
        }
        // "广东深圳" and "广东省/深圳市": from the top down.
        Optional<Code> down = descend(table.roots(), here.replaceAll("[/\\\\\\s,·>-]+", ""));
        if (down.isPresent()) {
            return down.map(Code::code);
        }
        // "深圳市南山区科技园": the last part that is known.
        String[] parts = here.split("[/\\\\\\s,·>-]+|(?<=[省市区州盟])");
        for (int i = parts.length - 1; i >= 0; i--) {
            Optional<String> found = named(parts[i]);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(String text) {
        String name = plain(text);
        return one(names.getOrDefault(name, List.of())).or(() -> one(shortNames.getOrDefault(name, List.of()))).map(Code::code);
    }

    /** A province comes before a city of its name, and a section before its division; else one name means one entry. */
    private Optional<Code> one(List<Code> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> below = table.withDescendants(found.get(0).code());
        return found.stream().allMatch(code -> below.contains(code.code())) ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Code> descend(List<Code> among, String text) {
        for (Code code : among) {
            String rest = without(TextFolding.fold(code.nameZh()), text);
            if (rest == null) {
                continue;
            }
            List<Code> below = table.children(code.code());
            Optional<Code> deeper = rest.isEmpty() ? Optional.of(code) : descend(below, rest);
            if (deeper.isPresent()) {
                return deeper;
            }
            // Districts and counties are not in the table.
            if (rest.length() > 1 && rest.matches("\\p{IsHan}+[区县市旗镇]")) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** What follows the name, written in full or not; null when the text does not begin with it. */
    private static String without(String name, String text) {
        if (text.startsWith(name)) {
            return text.substring(name.length());
        }
        String plain = plain(name);
        return plain.length() > 1 && text.startsWith(plain) ? text.substring(plain.length()).replaceFirst("^(省|市|自治区|州)", "") : null;
    }

    private List<String> near(String typed, int most) {
        Set<String> wanted = pieces(plain(TextFolding.fold(typed).strip()));
        Map<Code, Integer> shared = new HashMap<>();
        for (Code code : table.all()) {
            Set<String> own = new HashSet<>(pieces(plain(TextFolding.fold(code.nameZh()))));
            own.addAll(pieces(TextFolding.fold(code.nameEn())));
            own.retainAll(wanted);
            if (!own.isEmpty()) {
                shared.put(code, own.size());
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Code, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().nameZh().length())
                        .thenComparing(entry -> entry.getKey().code()))
                .limit(most)
                .map(entry -> entry.getKey().code())
                .toList();
    }

    /** Each two neighbouring ideographs, and words of four letters and more. */
    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (String word : text.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isIdeographic(word.codePointAt(0))) {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    pieces.add(word.substring(i, i + 2));
                }
            } else if (word.length() > 3) {
                pieces.add(word);
            }
        }
        return pieces;
    }

    /** Two characters at least are left: 农业 is no more than that. */
    private static String plain(String name) {
        return name.replaceAll("(?<=..)(" + KINDS_OF_PLACE + ")$", "").replaceAll("(?<=..)(" + KINDS_OF_TRADE + ")$", "").replace(" ", "");
    }
}
