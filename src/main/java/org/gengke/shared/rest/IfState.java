package org.gengke.shared.rest;

import java.util.regex.Pattern;
import org.gengke.shared.domain.VersionConflict;

/**
 * The state that the caller saw, from {@code If-Match}, for parts that were released without a version: checked when it is
 * given (412), not needed, because asking for it would break callers that there are. {@code *} means any.
 */
// No record: its constructor from a string would be taken for the conversion.
public final class IfState {

    /** How the contract knows this kind of {@code If-Match} from the other. */
    public static final String DESCRIPTION =
            "The `etag` that the caller read: then nothing that somebody else changed meanwhile is overwritten (412); `*` or none for any";

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]{0,100}\")");

    private final String tag;

    private IfState(String tag) {
        this.tag = tag;
    }

    /** Called by the parameter conversion. A tag that we never gave out cannot be the present one. */
    public static IfState fromString(String header) {
        String given = header.trim();
        if (given.isEmpty() || given.equals("*")) {
            return new IfState(null);
        }
        var tag = TAG.matcher(given);
        if (!tag.matches()) {
            throw new VersionConflict();
        }
        return new IfState(tag.group(1));
    }

    /** The same of what has a version; null for any. */
    public static Integer version(IfState given) {
        return given == null || given.tag == null ? null : IfMatch.fromString(given.tag).version();
    }

    /** The tag to check for; null for none. */
    public static String tag(IfState given) {
        return given == null ? null : given.tag;
    }
}
