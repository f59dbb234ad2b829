package org.gengke.trial.domain;

import java.util.List;
import java.util.stream.Stream;

/** How far a trial is (domain section 3). */
public enum TrialStage {
    PROPOSED,
    SHIPPED,
    RECEIVED,
    TESTING,
    FINISHED,
    /** The result was taken to the customer's decision maker. */
    REPORTED,
    TRIAL_USE,
    /** The customer ordered. */
    CONVERTED,
    FAILED,
    WITHDRAWN;

    /** The eight stages in their order, without the two ways to end early. */
    public static final List<TrialStage> TRACK = Stream.of(values()).filter(stage -> stage.ordinal() <= CONVERTED.ordinal()).toList();

    public static final List<TrialStage> ENDS = List.of(CONVERTED, FAILED, WITHDRAWN);

    public boolean ended() {
        return ENDS.contains(this);
    }

    /** Ended without an order. */
    public boolean inVain() {
        return this == FAILED || this == WITHDRAWN;
    }

    /** Whether the product is with the customer, or on its way: what keeps a customer in TESTING. */
    public boolean underWay() {
        return this != PROPOSED && !ended();
    }
}
