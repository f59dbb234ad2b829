package org.gengke.keyaccount.rest;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.shared.rest.Messages;

/** Days, figures and words of a printed plan as its reader writes them. */
record PlanWords(Locale locale) {

    static final String NONE = "–";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, ?> arguments) {
        return Messages.text(locale, "planDocument." + key, arguments);
    }

    String choice(Enum<?> constant) {
        return Messages.choice(locale, constant);
    }

    String date(LocalDate day) {
        return day == null ? NONE : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(region()).format(day);
    }

    String money(BigDecimal amount) {
        if (amount == null) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(Currency.getInstance("CNY"));
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    String figure(GoalMetric.Unit unit, BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        return switch (unit) {
            case MONEY -> money(value);
            case PERCENT -> number(NumberFormat.getPercentInstance(region()), value.divide(HUNDRED));
            default -> number(NumberFormat.getNumberInstance(region()), value);
        };
    }

    /** English without a country would put the month first, which half of its readers misread. */
    private Locale region() {
        return locale.getLanguage().equals("en") ? Locale.UK : Locale.SIMPLIFIED_CHINESE;
    }

    private static String number(NumberFormat format, BigDecimal value) {
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
