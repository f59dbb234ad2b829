package org.gengke.fivelayer.domain;

/** What is assessed. */
public enum AssessedAspect {
    /** 购买能力. */
    PURCHASING_POWER,
    /** 吸引力. */
    ATTRACTIVENESS,
    /** 成交难度. */
    DIFFICULTY
}
