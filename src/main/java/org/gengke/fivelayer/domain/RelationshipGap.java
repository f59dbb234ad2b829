package org.gengke.fivelayer.domain;

/** What is lacking between us and a person. */
public enum RelationshipGap {
    /** Nobody of us has ever met this person. */
    NOBODY_KNOWS,
    /** Nobody has of late. */
    NOT_RECENTLY,
    /** One of us alone has of late. */
    ONLY_ONE
}
