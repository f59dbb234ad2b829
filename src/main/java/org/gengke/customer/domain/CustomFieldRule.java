package org.gengke.customer.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What values a custom attribute takes (domain section 1). Values are as in JSON: text, number, true or false; a date is a text
 * such as 2026-09-23. An absent or null value means none.
 *
 * @param choices for CHOICE, in the order shown
 */
public record CustomFieldRule(String key, CustomFieldType type, boolean required, List<String> choices) {
    public static final int LONGEST_TEXT = 2_000;

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final int MOST_DECIMALS = 6;

    public enum Fault {
        UNKNOWN_FIELD,
        REQUIRED,
        NOT_A_TEXT,
        TOO_LONG,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        NOT_A_DATE,
        NOT_A_CHOICE,
        NOT_A_BOOLEAN
    }

    /** A fault and the attribute it is in. */
    public record Violation(String key, Fault fault) {}

    public CustomFieldRule {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        choices = List.copyOf(choices);
        if ((type == CustomFieldType.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("choices belong to CHOICE");
        }
    }

    /** Checks all values of a customer; violations are ordered by key. */
    public static List<Violation> check(Map<String, ?> values, List<CustomFieldRule> rules) {
        Map<String, CustomFieldRule> byKey = rules.stream()
                .collect(Collectors.toMap(CustomFieldRule::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        TreeSet<String> keys = new TreeSet<>(byKey.keySet());
        keys.addAll(values.keySet());
        List<Violation> violations = new ArrayList<>();
        for (String key : keys) {
            CustomFieldRule rule = byKey.get(key);
            Optional<Fault> fault = rule == null ? Optional.of(Fault.UNKNOWN_FIELD) : rule.fault(values.get(key));
            fault.ifPresent(f -> violations.add(new Violation(key, f)));
        }
        return violations;
    }

    /** What is wrong with a value, if anything. */
    public Optional<Fault> fault(Object value) {
        if (value == null) {
            return when(required, Fault.REQUIRED);
        }
        return switch (type) {
            case TEXT -> text(value);
            case NUMBER -> number(value);
            case DATE -> when(!isDate(value), Fault.NOT_A_DATE);
            case CHOICE -> when(!(value instanceof String s && choices.contains(s)), Fault.NOT_A_CHOICE);
            case BOOLEAN -> when(!(value instanceof Boolean), Fault.NOT_A_BOOLEAN);
        };
    }

    private Optional<Fault> text(Object value) {
        if (!(value instanceof String text)) {
            return Optional.of(Fault.NOT_A_TEXT);
        }
        if (required && text.isBlank()) {
            return Optional.of(Fault.REQUIRED);
        }
        return when(text.codePointCount(0, text.length()) > LONGEST_TEXT, Fault.TOO_LONG);
    }

    /** Bounded, since 1e999999999 is a number too. */
    private static Optional<Fault> number(Object value) {
        if (!(value instanceof Number)) {
            return Optional.of(Fault.NOT_A_NUMBER);
        }
        BigDecimal number;
        try {
            number = value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
        } catch (NumberFormatException notFinite) {
            return Optional.of(Fault.NOT_A_NUMBER);
        }
        long magnitude = (long) number.precision() - number.scale();
        boolean tooLarge = number.signum() != 0 && (magnitude > 15 || number.abs().compareTo(LARGEST) > 0);
        boolean tooFine = number.scale() > 1_000 || number.stripTrailingZeros().scale() > MOST_DECIMALS;
        return when(tooLarge || tooFine, Fault.OUT_OF_RANGE);
    }

    private static boolean isDate(Object value) {
        if (!(value instanceof String text) || !DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }

    private static Optional<Fault> when(boolean condition, Fault fault) {
        return condition ? Optional.of(fault) : Optional.empty();
    }
}
