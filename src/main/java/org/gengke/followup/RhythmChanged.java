package org.gengke.followup;

/** The cadence policy or the working calendar was edited. */
record RhythmChanged() {}
