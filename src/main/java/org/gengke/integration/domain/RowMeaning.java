package org.gengke.integration.domain;

import java.util.UUID;

/**
 * Which customer a row means.
 *
 * @param customerId of a customer that was stored already; null for one that comes with the list
 * @param by what of the row it was recognised by; null for a newcomer that nothing was known of
 * @param sameAsRow the first row of the list that means the same customer; null when there is none before it
 */
public record RowMeaning(UUID customerId, Key by, Integer sameAsRow) {

    /** What customers are recognised by, the surest first. */
    public enum Key {
        CREDIT_CODE("code:"),
        EXTERNAL_ID("id:"),
        NAME("name:");

        private final String prefix;

        Key(String prefix) {
            this.prefix = prefix;
        }

        /** Of one part of what a row may be known by; null for null. */
        public static Key of(String part) {
            for (Key key : values()) {
                if (part != null && part.startsWith(key.prefix)) {
                    return key;
                }
            }
            return null;
        }
    }
}
