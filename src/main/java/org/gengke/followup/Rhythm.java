package org.gengke.followup;

import org.gengke.followup.domain.CadencePolicy;
import org.gengke.followup.domain.Scheduling;

/** What the dates of the cadence follow from at this moment: the intervals, the working calendar, the capacity of a day. */
record Rhythm(CadencePolicy policy, Scheduling scheduling) {}
