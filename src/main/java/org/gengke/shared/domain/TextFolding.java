package org.gengke.shared.domain;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Makes texts comparable: full and half width, case, traditional and simplified characters, and white space.
 *
 * <p>Characters are converted one by one, without looking at their neighbours, so that a part of a text folds to a part
 * of the folded text. The dictionary (some 0.4 s) is loaded with the first Chinese text; it is read only afterwards.
 */
public final class TextFolding {
    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private TextFolding() {}

    public static String fold(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(normal.length());
        boolean gap = false;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (isSpace(c)) {
                gap = folded.length() > 0;
                continue;
            }
            if (gap) {
                folded.append(' ');
                gap = false;
            }
            folded.append(isIdeograph(c) ? Simplified.of(c) : c);
        }
        return folded.toString();
    }

    static boolean isIdeograph(int c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200B';
    }

    /** Its own class, so that the dictionary is loaded on first use, once, by whichever thread comes first. */
    private static final class Simplified {
        private static final char[] TABLE = table();

        static char of(char c) {
            return TABLE[c - FIRST_IDEOGRAPH];
        }

        private static char[] table() {
            char[] table = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];
            for (int c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
                List<String> simple = ZhConverterUtil.toSimple((char) c);
                boolean one = simple != null && !simple.isEmpty() && simple.get(0).length() == 1;
                table[c - FIRST_IDEOGRAPH] = one ? simple.get(0).charAt(0) : (char) c;
            }
            return table;
        }
    }
}
