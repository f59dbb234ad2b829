package org.gengke.shared.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a query or path parameter may be. The framework's conversion says only that something did not fit, and takes some of
 * what the contract does not allow ("1-1-1-1-1" as an id, "yes" as false).
 */
final class ParameterTypes {

    private static final int SHOWN_OF_A_VALUE = 60;

    private ParameterTypes() {}

    /** Why a value is refused: a code with its text in the catalogues, which names what was sent and what is allowed. */
    record Refusal(String code, Map<String, String> arguments) {}

    /** @param type of the parameter, or a list of such */
    static Optional<Refusal> refusal(Type type, String sent) {
        Class<?> wanted = element(type);
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants()).anyMatch(allowed -> ((Enum<?>) allowed).name().equals(sent))
                    ? Optional.empty()
                    : refuse("not-a-choice", sent, choices(wanted));
        }
        return switch (wanted.getSimpleName()) {
            case "UUID" -> unless(isId(sent), "not-an-id", sent);
            case "LocalDate" -> unless(isDate(sent), "not-a-date", sent);
            case "Boolean", "boolean" -> unless(sent.equals("true") || sent.equals("false"), "not-a-flag", sent);
            case "Integer", "int" -> unless(isNumber(sent), "not-a-number", sent);
            default -> Optional.empty();
        };
    }

    private static Class<?> element(Type type) {
        Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return inner instanceof Class<?> known ? known : Object.class;
    }

    private static Optional<Refusal> unless(boolean fits, String code, String sent) {
        return fits ? Optional.empty() : refuse(code, sent, "");
    }

    private static Optional<Refusal> refuse(String code, String sent, String allowed) {
        String shown = sent.length() > SHOWN_OF_A_VALUE ? sent.substring(0, SHOWN_OF_A_VALUE) + "…" : sent;
        return Optional.of(new Refusal(code, Map.of("sent", shown, "allowed", allowed)));
    }

    private static String choices(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants()).map(allowed -> ((Enum<?>) allowed).name()).collect(Collectors.joining(", "));
    }

    private static boolean isId(String sent) {
        try {
            return UUID.fromString(sent).toString().equalsIgnoreCase(sent);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isDate(String sent) {
        try {
            LocalDate written = BusinessDates.written(sent);
            return written != null;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static boolean isNumber(String sent) {
        try {
            Integer.parseInt(sent);
            return true;
        } catch (NumberFormatException malformed) {
            return false;
        }
    }
}
