package org.gengke.integration.domain;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above the reasons in a file of refused rows. Brought again, such a column fills nothing. */
public final class ReasonHeading {

    private static final String ZH = "未导入原因";
    private static final String EN = "Why it was not taken in";
    private static final Set<String> KEYS = Stream.of(ZH, EN).map(ImportTarget::key).collect(Collectors.toUnmodifiableSet());

    private ReasonHeading() {}

    public static String in(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ZH;
    }

    public static boolean is(String heading) {
        return KEYS.contains(ImportTarget.key(heading));
    }
}
