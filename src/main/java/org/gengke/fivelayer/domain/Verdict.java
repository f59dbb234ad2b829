package org.gengke.fivelayer.domain;

/** What to do about the customer: 进攻 or 关注. */
public enum Verdict {
    ATTACK,
    WATCH
}
