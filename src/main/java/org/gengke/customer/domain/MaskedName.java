package org.gengke.customer.domain;

/** A company's name for one who may know that the record exists and not more: 广州某某科技有限公司 becomes 广州**公司. */
public final class MaskedName {
    private static final int SHOWN = 2;

    private MaskedName() {}

    /** The first two and the last two characters at most, never more than half of a name. */
    public static String of(String name) {
        int[] points = name.codePoints().toArray();
        int shown = Math.min(SHOWN, points.length / 4);
        String first = new String(points, 0, Math.max(shown, points.length > 1 ? 1 : 0));
        String last = new String(points, points.length - shown, shown);
        return first + "**" + last;
    }
}
