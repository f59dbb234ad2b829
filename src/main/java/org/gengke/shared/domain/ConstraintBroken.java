package org.gengke.shared.domain;

import java.util.Map;

/** A rule that only the database can keep under concurrency, such as uniqueness; named after the constraint. */
public final class ConstraintBroken extends Problem {

    private final String constraint;

    public ConstraintBroken(String constraint) {
        super(Kind.STATE, "conflict", Map.of());
        this.constraint = constraint;
    }

    /** For the log: the name of the constraint says more than the type of the problem. */
    @Override
    public String getMessage() {
        return super.getMessage() + ": " + constraint;
    }

    public String constraint() {
        return constraint;
    }
}
