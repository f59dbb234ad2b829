package org.gengke.customer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gengke.shared.domain.TextFolding;

/**
 * The form of a company's name under which duplicates meet (domain section 1): width, case and script folded, a
 * bracketed region and legal suffixes removed, punctuation ignored. A leading region stays: 广州甲 and 深圳甲 are two companies.
 */
public final class CompanyName {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{【〔〈《「『]([^)\\]}】〕〉》」』]*)[)\\]}】〕〉》」』]");
    private static final Pattern ABBREVIATION_DOT = Pattern.compile("(?<=(?<![a-z])[a-z])\\.(?=[a-z](?![a-z]))");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CHINESE_SUFFIX = Pattern.compile("("
            + "(集团)?(股份有限责任公司|有限责任公司|股份有限公司|有限公司|股份公司|公司)"
            + "|(特殊)?(普通|有限)?合伙(企业)?)$");
    private static final Set<String> FOREIGN_SUFFIXES = Set.of(
            "co", "company", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "llc", "llp", "lp", "plc",
            "gmbh", "mbh", "ag", "kg", "kgaa", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "oyj", "pte", "pty",
            "sdn", "bhd", "kk");

    private CompanyName() {}

    /** Equal for two names of the same company; never empty unless the name is. */
    public static String normalise(String name) {
        String folded = TextFolding.fold(name);
        String open = ABBREVIATION_DOT.matcher(openBrackets(folded)).replaceAll("");
        List<String> words = new ArrayList<>(List.of(SEPARATORS.split(open.strip())));
        words.removeIf(String::isEmpty);
        if (words.isEmpty()) {
            return folded;
        }
        removeSuffixes(words);
        return String.join("", words);
    }

    /** A region in brackets goes; any other bracketed part is a part of the name. */
    private static String openBrackets(String folded) {
        Matcher matcher = BRACKETS.matcher(folded);
        String without = matcher.replaceAll(
                m -> Regions.isRegion(m.group(1).strip()) ? "" : Matcher.quoteReplacement(m.group(1)));
        return SEPARATORS.matcher(without).replaceAll("").isEmpty() ? folded : without;
    }

    private static void removeSuffixes(List<String> words) {
        boolean removed = true;
        while (removed) {
            int last = words.size() - 1;
            String word = words.get(last);
            removed = false;
            if (last > 0 && FOREIGN_SUFFIXES.contains(word)) {
                words.remove(last);
                removed = true;
            } else if (!word.endsWith("分公司") && !word.endsWith("子公司") && !word.endsWith("总公司")) {
                String shorter = CHINESE_SUFFIX.matcher(word).replaceFirst("");
                removed = !shorter.equals(word) && (last > 0 || !shorter.isEmpty());
                if (removed && shorter.isEmpty()) {
                    words.remove(last);
                } else if (removed) {
                    words.set(last, shorter);
                }
            }
        }
    }
}
