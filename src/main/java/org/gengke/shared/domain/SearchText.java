package org.gengke.shared.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a name is found by: any part of the folded name, of its pinyin and of its initials (广州 by 州, gz and guangzhou).
 *
 * <p>One or two characters are looked up in {@link #grams()}, three and more as a substring of {@link #haystack()}; so
 * says {@link Query}. The two must not be mixed in one database query.
 */
public record SearchText(String folded, String pinyin, String initials) {
    private static final char SEPARATOR = '\n';

    /** For organisations, places and things. */
    public static SearchText of(String name) {
        String folded = TextFolding.fold(name);
        return from(folded, Pinyin.ofName(folded));
    }

    /** For people: the surname is read as one. */
    public static SearchText ofPerson(String name) {
        String folded = TextFolding.fold(name);
        return from(folded, Pinyin.ofPerson(folded));
    }

    /** Everything that can be found, on separate lines so that nothing is found across two of them. */
    public String haystack() {
        boolean foreign = pinyin.isEmpty() || pinyin.equals(folded);
        return foreign ? folded : folded + SEPARATOR + pinyin + SEPARATOR + initials;
    }

    /** All parts of one and two characters of the three texts. */
    public Set<String> grams() {
        Set<String> grams = new LinkedHashSet<>();
        addGrams(folded, grams);
        addGrams(pinyin, grams);
        addGrams(initials, grams);
        return grams;
    }

    /** Parts of one and two characters of an already folded text. */
    public static Set<String> grams(String folded) {
        Set<String> grams = new LinkedHashSet<>();
        addGrams(folded, grams);
        return grams;
    }

    private static SearchText from(String folded, List<String> syllables) {
        boolean chinese = folded.chars().anyMatch(c -> TextFolding.isIdeograph(c) || c == '〇');
        if (!chinese) {
            return new SearchText(folded, "", "");
        }
        String initials = syllables.stream()
                .map(s -> s.substring(0, s.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        return new SearchText(folded, String.join("", syllables), initials);
    }

    private static void addGrams(String text, Set<String> grams) {
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == ' ') {
                continue;
            }
            grams.add(new String(points, i, 1));
            if (i + 1 < points.length && points[i + 1] != ' ') {
                grams.add(new String(points, i, 2));
            }
        }
    }

    /**
     * What someone typed.
     *
     * @param folded comparable with {@link SearchText#haystack()}; empty when nothing was typed
     */
    public record Query(String folded) {
        public static Query of(String typed) {
            return new Query(TextFolding.fold(typed));
        }

        public boolean isEmpty() {
            return folded.isEmpty();
        }

        /** One or two characters: look up {@link #folded()} among the grams; else search it as a substring. */
        public boolean byGram() {
            return folded.codePointCount(0, folded.length()) <= 2;
        }

        /** For LIKE with its default escape character. */
        public String likePattern() {
            return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }

        public boolean matches(SearchText text) {
            return byGram() ? text.grams().contains(folded) : text.haystack().contains(folded);
        }
    }
}
