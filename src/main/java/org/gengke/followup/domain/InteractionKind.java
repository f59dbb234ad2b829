package org.gengke.followup.domain;

/** What kind of contact it was, or is meant to be (domain section 2). */
public enum InteractionKind {
    VISIT,
    CALL,
    EMAIL,
    WECHAT,
    ONLINE_MEETING,
    DEMO,
    TRAINING,
    EXECUTIVE_VISIT,
    EVENT,
    OTHER
}
