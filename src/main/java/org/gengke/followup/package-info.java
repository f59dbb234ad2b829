/**
 * Follow-up (跟进): what happened with a customer, what is promised next, and whom to contact today. This package is the
 * door: use cases, their commands and views. Every active customer has exactly one next plan; {@link
 * org.gengke.followup.NextPlans} sees to it in the transaction of whatever changes the rhythm.
 */
package org.gengke.followup;
