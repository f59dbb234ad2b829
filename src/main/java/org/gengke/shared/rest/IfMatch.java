package org.gengke.shared.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gengke.shared.domain.VersionConflict;

/**
 * The version that the caller saw, from {@code If-Match} (RFC 9110). {@code *} means any. The header is needed by each
 * operation that takes this parameter; without it the answer is 428 (RFC 6585).
 */
public record IfMatch(Integer version) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-[0-9a-f]{1,8})?\"");

    /** Called by the parameter conversion. A tag that we never gave out cannot be the present one. */
    public static IfMatch fromString(String header) {
        if (header.trim().equals("*")) {
            return new IfMatch(null);
        }
        Matcher tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw new VersionConflict();
        }
        return new IfMatch(Integer.valueOf(tag.group(1)));
    }
}
