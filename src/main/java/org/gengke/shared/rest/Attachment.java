package org.gengke.shared.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A Content-Disposition (RFC 6266) with the name in UTF-8 (RFC 8187). */
public final class Attachment {

    /** What file systems refuse in names. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private Attachment() {}

    /** @param extension without the dot */
    public static String of(String name, String extension) {
        String encoded = URLEncoder.encode(name.replaceAll(NOT_IN_NAMES, "_") + "." + extension, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"gengke." + extension + "\"; filename*=UTF-8''" + encoded;
    }
}
