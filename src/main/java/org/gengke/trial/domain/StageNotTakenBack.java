package org.gengke.trial.domain;

import java.util.Map;
import org.gengke.shared.domain.Problem;

/** A step of a trial that cannot be taken back (domain section 3). */
public final class StageNotTakenBack extends Problem {

    private StageNotTakenBack(String type, Map<String, Object> members) {
        super(Kind.STATE, type, members);
    }

    /** There is nothing before the first stage. */
    public static StageNotTakenBack first(TrialStage stage) {
        return new StageNotTakenBack("trial-undo-first-stage", Map.of("stage", stage));
    }

    /** Only the last step is taken back, and another one is the last by now. */
    public static StageNotTakenBack outrun(TrialStage stage, TrialStage present) {
        return new StageNotTakenBack("trial-undo-outrun", Map.of("stage", stage, "present", present));
    }

    /** The step moved the customer, and something else has moved it since. */
    public static StageNotTakenBack customerMovedOn(TrialStage stage) {
        return new StageNotTakenBack("trial-undo-status-moved", Map.of("stage", stage));
    }

    /** Another trial of the customer has ended since, and whether that moved the customer depended on this step. */
    public static StageNotTakenBack otherEnded(TrialStage stage) {
        return new StageNotTakenBack("trial-undo-other-ended", Map.of("stage", stage));
    }

    /** Nobody noted what the step did to the customer and to the results against competitors. */
    public static StageNotTakenBack unknown(TrialStage stage) {
        return new StageNotTakenBack("trial-undo-unknown", Map.of("stage", stage));
    }
}
