package org.gengke.trial.domain;

import java.util.ArrayList;
import java.util.List;

/** How many of the trials that were begun came how far (domain section 3). */
public record Funnel(long begun, List<Level> levels) {

    /** Trials that came as far as one stage and stand at one now. */
    public record Group(TrialStage furthest, TrialStage stage, long trials) {}

    /**
     * @param reached came at least to this stage
     * @param present stand at it now; for CONVERTED those that ended so
     */
    public record Level(TrialStage stage, long reached, long present) {}

    public static Funnel of(List<Group> groups) {
        List<Level> levels = new ArrayList<>();
        for (TrialStage stage : TrialStage.TRACK) {
            levels.add(new Level(
                    stage,
                    groups.stream().filter(group -> group.furthest.ordinal() >= stage.ordinal()).mapToLong(Group::trials).sum(),
                    groups.stream().filter(group -> group.stage == stage).mapToLong(Group::trials).sum()));
        }
        return new Funnel(groups.stream().mapToLong(Group::trials).sum(), List.copyOf(levels));
    }
}
