package org.gengke.shared.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Behind which row the next page of a collection begins.
 *
 * @param sort the order that it was given out with, as it was asked for
 * @param key what the row is ordered by
 */
public record Cursor(String sort, String key, UUID id) {

    private static final String SEPARATOR = "\u001f";

    /** As callers get it: nothing to be read from. */
    public String encoded() {
        String text = sort + SEPARATOR + key + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidCursor when a collection gave it out with another order, or none did */
    public static Cursor of(String encoded, String sort) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length != 3 || !parts[0].equals(sort) || parts[1].indexOf('\0') >= 0) {
                throw new InvalidCursor();
            }
            return new Cursor(sort, parts[1], UUID.fromString(parts[2]));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidCursor();
        }
    }
}
