package org.gengke.followup.domain;

/** Priority that a person gave to a plan (domain section 2); the first is the most urgent. */
public enum PlanPriority {
    HIGH,
    NORMAL,
    LOW
}
