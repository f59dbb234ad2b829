/** Section 2: interactions, plans, cadence, scheduling, worklist order, escalation and punctuality. */
package org.gengke.followup.domain;
