/** Follow-up plans and interactions, and the rules of cadence, scheduling, upkeep, worklist and punctuality. */
package org.gengke.followup.domain;
