/** Rows of follow-up: the plans' repository, the set-based upkeep, and what lists and the worklist read. */
package org.gengke.followup.persistence;
