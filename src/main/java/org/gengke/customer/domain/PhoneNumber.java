package org.gengke.customer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gengke.shared.domain.TextFolding;

/**
 * Finds telephone numbers in what people write: digits with the usual marks between them, an extension, and words before,
 * behind or in brackets such as 手机13800138000（微信同号）. Which numbers are in use is not its matter.
 */
public final class PhoneNumber {

    /** Nobody writes more beside a number, and what is longer is not looked at. */
    public static final int LONGEST = 120;

    /** Service numbers such as 95588 are the shortest that companies give; E.164 has 15 digits, and an extension may follow. */
    private static final int FEWEST_DIGITS = 5;

    private static final int MOST_DIGITS = 20;
    /** Beside words, fewer digits are a floor, a year or an amount. */
    private static final int FEWEST_BESIDE_WORDS = 7;
    /** More digits than one number of a country has: 13800138000 13900139000. */
    private static final int MOST_OF_ONE = 15;

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\u2500\u30fc\ufe58\ufe63]|(?<=\\d)一(?=\\d)");
    /** Possessive, so that a text is gone over once. */
    private static final Pattern DIGITS = Pattern.compile("\\+?\\(?\\d[\\d\\s().\\-*#]*+(?:(?:转|分机|extension|ext|x)[\\s.:]{0,3}\\d{1,6})?");
    private static final Pattern END = Pattern.compile("[\\s(.\\-*#]+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d[-.]\\d{1,2}[-.]\\d{1,2}");
    private static final Pattern WORD = Pattern.compile("[a-z_]+$");
    private static final Pattern WORD_BEHIND = Pattern.compile("^[a-z_]+");
    private static final Set<String> LABELS = Set.of("t", "tel", "telephone", "phone", "m", "mob", "mobile", "cell", "wx", "vx", "wechat", "office", "no");

    private PhoneNumber() {}

    /** Whether it is one number and nothing else. */
    public static boolean isPossible(String text) {
        String folded = folded(text);
        return in(text).equals(List.of(folded));
    }

    /** The numbers in a text, without the words beside them. */
    public static List<String> in(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String folded = folded(text);
        List<String> numbers = new ArrayList<>();
        Matcher found = DIGITS.matcher(folded);
        while (found.find()) {
            boolean alone = found.start() == 0 && found.end() == folded.length();
            if (alone || isApart(folded, found)) {
                numbers.addAll(numbers(found.group(), alone));
            }
        }
        return numbers;
    }

    /** Digits that belong to a word are none to dial: an address of e-mail, an account, 1.38E+10. */
    private static boolean isApart(String text, Matcher digits) {
        if (text.indexOf('@') >= 0) {
            return false;
        }
        Matcher before = WORD.matcher(text.substring(0, digits.start()));
        Matcher behind = WORD_BEHIND.matcher(text.substring(digits.end()));
        return (!before.find() || LABELS.contains(before.group())) 
                && (!Character.isDigit(text.charAt(digits.end() - 1)) || !behind.find() || LABELS.contains(behind.group()));
    }

    private static List<String> numbers(String digits, boolean alone) {
        List<String> apart = List.of(digits.split("[\\s()]+"));
        if (count(digits) > MOST_OF_ONE && apart.stream().allMatch(part -> part.isEmpty() || count(part) >= FEWEST_BESIDE_WORDS)) {
            return apart.stream().filter(part -> !part.isEmpty()).flatMap(part -> number(part, alone).stream()).toList();
        }
        return number(digits, alone);
    }

    private static List<String> number(String digits, boolean alone) {
        String number = END.matcher(digits).replaceAll("");
        if (IN_BRACKETS.matcher(number).matches() || number.indexOf('(') < 0 || number.indexOf(')') < 0) {
            number = number.replaceAll("[()]", "");
        }
        number = END.matcher(number).replaceAll("");
        long count = count(number);
        boolean possible = count >= (alone ? FEWEST_DIGITS : FEWEST_BESIDE_WORDS) && count <= MOST_DIGITS;
        return possible && (alone || !DATE.matcher(number).matches()) ? List.of(number) : List.of();
    }

    private static long count(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static String folded(String text) {
        return DASH.matcher(TextFolding.fold(text)).replaceAll("-").strip();
    }
}
