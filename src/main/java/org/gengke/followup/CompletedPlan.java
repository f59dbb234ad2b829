package org.gengke.followup;

/**
 * What a contact brought.
 *
 * @param plan the plan that it completed; null when it was about none
 * @param nextPlan null when the customer is contacted no more
 */
public record CompletedPlan(FollowUpPlanView plan, InteractionView interaction, FollowUpPlanView nextPlan) {}
