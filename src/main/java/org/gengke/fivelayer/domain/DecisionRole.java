package org.gengke.fivelayer.domain;

/** What somebody does in a decision. */
public enum DecisionRole {
    DECIDES,
    APPROVES,
    EVALUATES,
    USES,
    GUARDS
}
