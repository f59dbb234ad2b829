package org.gengke.shared.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The entity tag of a part of something that has no version of its own: made of what it is at present. */
public final class StateTag {

    private StateTag() {}

    /** The tag of a state, as it is sent in {@code If-Match}, quotes included. */
    public static String of(Object... state) {
        CRC32 checksum = new CRC32();
        checksum.update(Arrays.toString(state).getBytes(StandardCharsets.UTF_8));
        return "\"" + Long.toHexString(checksum.getValue()) + "\"";
    }

    /**
     * @param seen the tag of what the caller saw; null for any
     * @param present the tag of what is there now; null when there is nothing
     * @throws VersionConflict when these are two
     */
    public static void check(String seen, String present) {
        if (seen != null && !seen.equals(present)) {
            throw new VersionConflict();
        }
    }
}
