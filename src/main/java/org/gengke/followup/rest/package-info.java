/** Follow-up over HTTP: interactions, plans, worklist, punctuality, cadence, calendar, notifications. */
package org.gengke.followup.rest;
