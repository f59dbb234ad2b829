package org.gengke.trial.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a step of a trial did beside itself, for taking it back.
 *
 * @param statusEntryId the entry that it wrote in the customer's status history; null when it did not move the customer
 * @param statusBeganOn where that history began before; null when that has not changed
 * @param decided the results against competitors that it decided
 */
public record Consequences(UUID statusEntryId, LocalDate statusBeganOn, List<Decided> decided) {

    public static final Consequences NONE = new Consequences(null, null, List.of());

    public Consequences {
        decided = List.copyOf(decided);
    }

    /**
     * A result against a competitor.
     *
     * @param before null when the step added the comparison
     * @param version since the step; another one says that somebody has worked on it
     */
    public record Decided(UUID comparisonId, ComparisonResult before, int version) {}

    /** Whether a step to this stage may have done anything beside itself. */
    public static boolean possibleOf(TrialStage stage) {
        return stage == TrialStage.RECEIVED || stage.ended();
    }
}
