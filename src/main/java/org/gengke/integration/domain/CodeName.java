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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CodeTable.Code;
import org.gengke.shared.domain.TextFolding;

/**
 * Finds a code by what people write: the code itself, its name in either language, without 省, 市, 行业 and the like, or a path
 * such as 广东深圳. What means several entries, or none, is no code; near ones can be suggested then.
 */
final class CodeName {

    private static final Map<CodeTable, CodeName> KNOWN = new WeakHashMap<>();
    private static final String KINDS_OF_PLACE = "特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟|州| province| city";
    private static final String KINDS_OF_TRADE = "行业|产业|业|类| industry";
    private static final String PEOPLES = "(?:藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|壮族|苗族|侗族|布依族|土家族|朝鲜族|回族|蒙古族|蒙古|柯尔克孜|哈萨克)+";

    private static final String BETWEEN = "[/\\\\\\s,·>-]+";
    /** Names that many have, and that tell no place. */
    private static final Set<String> PARTS_OF_A_CITY = Set.of("市辖区", "县");
    private static final Pattern DISTRICT = Pattern.compile("\\p{IsHan}+[区县市旗镇]");

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

    /**
     * What a text names.
     *
     * @param code null for nothing
     * @param whole false when a part of the text is left out that names something, or when nothing is known of it
     */
    record Reading(String code, boolean whole) {

        private static final Reading NOTHING = new Reading(null, false);
    }

    static Optional<String> find(CodeTable table, String typed) {
        return Optional.ofNullable(read(table, typed).code);
    }

    static Reading read(CodeTable table, String typed) {
        return of(table).read(typed);
    }

    /** Reads a text as a place in another one; that one is the answer when it is not there. */
    static Reading readBelow(CodeTable table, String above, String typed) {
        return of(table).readBelow(above, typed);
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

    private Reading read(String typed) {
        String text = TextFolding.fold(typed).strip();
        String code = text.toUpperCase(Locale.ROOT);
        if (table.contains(code)) {
            return new Reading(code, true);
        }
        String here = text.replaceFirst("^中国[·/\\s-]*", "");
        Optional<String> whole = named(here);
        if (whole.isPresent()) {
            return new Reading(whole.get(), true);
        }
        // "广东深圳" and "广东省/深圳市": from the top down.
        Reading down = descend(table.roots(), here.replaceAll(BETWEEN, ""));
        return down == null ? inParts(here) : down;
    }

    /** "深圳市南山区科技园": the deepest part that is known, never one beside another. */
    private Reading inParts(String text) {
        String found = null;
        boolean whole = true;
        for (String part : text.split(BETWEEN + "|(?<=[省市区州盟])")) {
            if (found == null) {
                found = named(part).orElse(null);
                continue;
            }
            String below = below(found, part).orElse(null);
            String other = below == null ? named(part).orElse(null) : null;
            boolean around = other != null && table.withDescendants(other).contains(found);
            whole &= other == null || around;
            found = below == null ? found : below;
        }
        return found == null ? Reading.NOTHING : new Reading(found, whole);
    }

    private Reading readBelow(String above, String typed) {
        String text = TextFolding.fold(typed).strip();
        Reading anywhere = read(text);
        String province = TextFolding.fold(table.find(above).orElseThrow().nameZh());
        if (text.equals(province) || DISTRICT.matcher(text).matches() && anywhere.code == null) {
            // Districts are not in the table: 北京市 is all that can be said of 朝阳区.
            boolean deepest = text.equals(province) || table.children(above).stream().allMatch(one -> PARTS_OF_A_CITY.contains(one.nameZh()));
            return new Reading(above, deepest || PARTS_OF_A_CITY.contains(text));
        }
        Optional<String> below = below(above, text);
        if (below.isPresent()) {
            return new Reading(below.get(), true);
        }
        if (anywhere.code != null && table.withDescendants(above).contains(anywhere.code)) {
            return anywhere;
        }
        Reading down = descend(table.children(above), text.replaceAll(BETWEEN, ""));
        return down == null ? new Reading(above, anywhere.whole && table.withDescendants(anywhere.code).contains(above)) : down;
    }

    /** The one entry under another that a text names. */
    private Optional<String> below(String above, String text) {
        List<String> under = table.withDescendants(above);
        String name = plain(text);
        if (TextFolding.fold(table.find(above).orElseThrow().nameZh()).equals(text)) {
            return Optional.empty();
        }
        return Stream.of(names, shortNames)
                .map(known -> known.getOrDefault(name, List.of()).stream().map(Code::code).filter(code -> !code.equals(above) && under.contains(code)).distinct().toList())
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .findFirst();
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

    /** Null when none of these begins the text, or nothing is known of what follows. */
    private Reading descend(List<Code> among, String text) {
        for (Code code : among) {
            String rest = without(TextFolding.fold(code.nameZh()), text);
            if (rest == null) {
                continue;
            }
            Reading deeper = rest.isEmpty() ? new Reading(code.code(), true) : descend(table.children(code.code()), rest);
            if (deeper != null) {
                return deeper;
            }
            // Districts and counties are not in the table.
            if (DISTRICT.matcher(rest).matches() && named(rest).isEmpty()) {
                return new Reading(code.code(), true);
            }
            // "广东杭州": no place of 广东.
            Optional<String> below = below(code.code(), rest);
            if (below.isPresent()) {
                return new Reading(below.get(), true);
            }
            Optional<String> other = named(rest);
            if (other.isPresent()) {
                return new Reading(code.code(), other.get().equals(code.code()));
            }
        }
        return null;
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
