package org.gengke.classification.rest;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.gengke.shared.rest.Messages;

/** Figures in the sentences that explain a result, written as the reader writes them. */
final class Figures {

    private static final int MONEY_DECIMALS = 2;

    private final Locale locale;

    Figures(Locale locale) {
        this.locale = locale;
    }

    /** From the smallest unit. */
    static BigDecimal money(long amount) {
        return BigDecimal.valueOf(amount, MONEY_DECIMALS);
    }

    String written(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    String share(BigDecimal share) {
        return written(share.movePointRight(2), 1) + " %";
    }

    String sentence(String key, Map<String, ?> arguments) {
        return Messages.text(locale, key, arguments);
    }
}
