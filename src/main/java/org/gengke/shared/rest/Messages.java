package org.gengke.shared.rest;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The message catalogues: every sentence for people, in Chinese and in English, by key. */
public final class Messages {

    public static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?:\\|(\\w+))?}");

    private Messages() {}

    /** The language of the answer, by {@code Accept-Language}; Chinese when the caller has no wish that we can meet. */
    public static Locale negotiate(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(CHINESE, ENGLISH));
            if (best != null) {
                return best;
            }
            return acceptLanguage.trim().toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }

    /**
     * The text of a key with its named arguments put in; the key itself when the catalogue lacks it. What stands in the text as
     * {@code {missing|Property}} are names that people know by other words: those of {@code choice.Property}.
     */
    public static String text(Locale locale, String key, Map<String, ?> arguments) {
        String template = find(locale, key);
        if (template == null) {
            return key;
        }
        Matcher matcher = ARGUMENT.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Object value = arguments.get(matcher.group(1));
            matcher.appendReplacement(text, Matcher.quoteReplacement(worded(locale, value, matcher.group(2))));
        }
        return matcher.appendTail(text).toString();
    }

    /** A constant by the name that people know it by; its own name when the catalogue lacks it. */
    public static String choice(Locale locale, Enum<?> constant) {
        return choice(locale, constant.getDeclaringClass().getSimpleName(), constant.name());
    }

    /** The same of a constant that was stored under its name. */
    public static String choice(Locale locale, String type, String constant) {
        String text = find(locale, "choice." + type + "." + constant);
        return text == null ? constant : text;
    }

    /** Constants as people call them, several of them one after the other. */
    private static String worded(Locale locale, Object value, String type) {
        if (value instanceof Enum<?> constant) {
            return choice(locale, constant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> worded(locale, one, type))
                    .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
        }
        if (value == null) {
            return "";
        }
        return type == null ? String.valueOf(value) : choice(locale, type, String.valueOf(value));
    }

    /** The text of a key as it stands in the catalogue; the key itself when the catalogue lacks it. */
    static String template(Locale locale, String key) {
        String template = find(locale, key);
        return template == null ? key : ARGUMENT.matcher(template).replaceAll("{$1}");
    }

    public static boolean has(Locale locale, String key) {
        return find(locale, key) != null;
    }

    private static String find(Locale locale, String key) {
        try {
            return ResourceBundle.getBundle(
                            "messages", locale.getLanguage().equals("en") ? ENGLISH : Locale.SIMPLIFIED_CHINESE, NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return null;
        }
    }
}
