package org.gengke.fivelayer.domain;

/** What a person did with unusually many contacts. */
public enum ContactAlarmKind {
    VIEWED,
    EXPORTED
}
