package org.gengke.people;

import java.util.Locale;
import java.util.Optional;

/** What {@code GENGKE_DEMO} asks for at the start. */
public enum DemoWish {
    /** Demonstration data in a new database. */
    TRUE,
    /** None; the first administrator is made instead. */
    FALSE,
    /** Whatever demonstration data is there goes. */
    REMOVE;

    /**
     * @param setting as it was given; without it a new database gets the data unless an administrator's password is given
     * @throws IllegalArgumentException for any other word: the service does not start with half of an understanding
     */
    public static DemoWish of(Optional<String> setting, boolean passwordGiven) {
        if (setting.isEmpty()) {
            return passwordGiven ? FALSE : TRUE;
        }
        String word = setting.get().trim().toUpperCase(Locale.ROOT);
        for (DemoWish wish : values()) {
            if (wish.name().equals(word)) {
                return wish;
            }
        }
        throw new IllegalArgumentException("GENGKE_DEMO is " + setting.get() + ": allowed are true, false and remove");
    }
}
