package org.gengke.customer.domain;

import java.util.regex.Pattern;
import org.gengke.shared.domain.TextFolding;

/**
 * Tells a telephone number from a word: digits with the usual marks between them, an extension, and a remark in brackets
 * such as 13800138000（微信同号）. Which numbers are in use is not its matter.
 */
public final class PhoneNumber {

    /** Service numbers such as 95588 are the shortest that companies give; E.164 has 15 digits, and an extension may follow. */
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 20;
    private static final Pattern REMARK = Pattern.compile("[(\\[【][^()\\[\\]【】]*\\p{IsHan}[^()\\[\\]【】]*[)\\]】]");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().\\-*#]+(?:(?:转|分机|extension|ext|x)[\\s.:]*\\d{1,6})?");

    private PhoneNumber() {}

    public static boolean isPossible(String text) {
        String number = REMARK.matcher(TextFolding.fold(text)).replaceAll("").strip();
        long digits = number.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && NUMBER.matcher(number).matches();
    }
}
