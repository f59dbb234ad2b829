package org.gengke.integration.domain;

/**
 * What became of a row, or in a dry run would become of it. After an undo: REMOVED again, RESTORED to what it was, or KEPT
 * because somebody has worked with the customer since.
 */
public enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED,
    REMOVED,
    RESTORED,
    KEPT
}
