package org.gengke.followup;

/** The cadence policy or the working calendar was edited; fired in the transaction of the edit. */
public record RhythmChanged() {}
