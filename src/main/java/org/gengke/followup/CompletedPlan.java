package org.gengke.followup;

/** What the completion of a plan brought; {@code nextPlan} null when the customer is contacted no more. */
public record CompletedPlan(FollowUpPlanView plan, InteractionView interaction, FollowUpPlanView nextPlan) {}
