<<<<<<< HEAD
/** Follow-up plans and interactions, and the rules of cadence, scheduling, upkeep, worklist and punctuality. */
=======
/** Section 2: interactions, plans, cadence, scheduling, worklist order, escalation and punctuality. */
>>>>>>> main
package org.gengke.followup.domain;
