package org.gengke.customer;

/** How lists and figures of what belongs to customers say that they can be asked of a segment; {@link CustomerParts} finds its customers. */
public final class SegmentFilter {

    public static final String DESCRIPTION = "Of customers of a segment (see /segments) that the caller sees; repeated, of any of these";

    private SegmentFilter() {}
}
