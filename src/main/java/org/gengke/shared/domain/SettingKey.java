package org.gengke.shared.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value that a manager edits in the product (⚙ in the domain text), with what it may be.
 *
 * @param name as the API calls it
 * @param standard the value until someone changes it
 * @param minimum null for a flag, as is the maximum
 */
public record SettingKey<T>(String name, Class<T> type, T standard, BigDecimal minimum, BigDecimal maximum) {

    public static SettingKey<Integer> whole(String name, int standard, int minimum, int maximum) {
        return new SettingKey<>(name, Integer.class, standard, BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum));
    }

    /** A share between 0 and 1. */
    public static SettingKey<BigDecimal> share(String name, String standard) {
        return new SettingKey<>(name, BigDecimal.class, new BigDecimal(standard), BigDecimal.ZERO, BigDecimal.ONE);
    }

    public static SettingKey<Boolean> flag(String name, boolean standard) {
        return new SettingKey<>(name, Boolean.class, standard, null, null);
    }

    /** Reads what was stored; the text is a JSON number, true or false. */
    public T read(String stored) {
        if (type == Boolean.class) {
            return type.cast(Boolean.valueOf(stored));
        }
        BigDecimal number = new BigDecimal(stored);
        return type.cast(type == Integer.class ? (Object) number.intValueExact() : number);
    }

    /** The code of what is wrong with a value that somebody wishes, if anything. */
    public Optional<String> fault(Object wished) {
        if (type == Boolean.class) {
            return wished instanceof Boolean ? Optional.empty() : Optional.of("value-malformed");
        }
        if (!(wished instanceof Number)) {
            return Optional.of("value-malformed");
        }
        BigDecimal number = new BigDecimal(wished.toString());
        boolean wrongScale = number.scale() > 20 || number.stripTrailingZeros().scale() > (type == Integer.class ? 0 : 4);
        if (wrongScale) {
            return Optional.of("value-malformed");
        }
        if (number.compareTo(minimum) < 0) {
            return Optional.of("decimal-min");
        }
        return number.compareTo(maximum) > 0 ? Optional.of("decimal-max") : Optional.empty();
    }
}
