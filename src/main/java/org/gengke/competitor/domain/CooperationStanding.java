package org.gengke.competitor.domain;

/** How their cooperation stands (合作状态). */
public enum CooperationStanding {
    STABLE,
    STRAINED,
    ENDING
}
