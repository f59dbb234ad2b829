package org.gengke.classification.domain;

/** How a segment knows its customers. */
public enum SegmentKind {
    /** Those that were put into it. */
    STATIC,
    /** Those that its query finds at the moment. */
    LIVE
}
