package org.gengke.customer.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gengke.shared.domain.Problem;

/** 统一社会信用代码 (GB 32100-2015), its check character verified (domain section 1). */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE =
            Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    public CreditCode {
        if (!isValid(value)) {
            throw new Invalid(value);
        }
    }

    /** Takes full-width characters, lower case, spaces and hyphens as people type them. */
    public static CreditCode parse(String typed) {
        return new CreditCode(normalise(typed));
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && value.charAt(17) == checkCharacter(value);
    }

    /** The eighteenth character for the first seventeen: weights are the powers of 3 modulo 31. */
    static char checkCharacter(String value) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}-]", "")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Not a unified social credit code. */
    public static final class Invalid extends Problem {
        Invalid(String value) {
            super(Kind.CONTENT, "credit-code-invalid", Map.of("creditCode", value));
        }
    }
}
