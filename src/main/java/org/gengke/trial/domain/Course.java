package org.gengke.trial.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The stages that a trial went through, in their order; each begins on the day on which the one before was left. */
public record Course(List<Step> steps) {

    /** A stage and the day on which it was reached. */
    public record Step(TrialStage stage, LocalDate on) {}

    public Course {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a trial has a first stage");
        }
        steps = List.copyOf(steps);
    }

    /** @throws StageDateNotPossible for a day to come */
    public static Course begin(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new StageDateNotPossible(on, null, today);
        }
        return new Course(List.of(new Step(TrialStage.PROPOSED, on)));
    }

    /** @throws StageDateNotPossible for a day to come, or one before the present stage */
    public Course reach(TrialStage stage, LocalDate on, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(since())) {
            throw new StageDateNotPossible(on, since(), today);
        }
        List<Step> further = new ArrayList<>(steps);
        further.add(new Step(stage, on));
        return new Course(further);
    }

    /**
     * As it was before its last step.
     *
     * @param stage the one that the last step came to
     * @throws StageNotTakenBack when that is another one, or the first
     */
    public Course withoutLast(TrialStage stage) {
        if (stage() != stage) {
            throw StageNotTakenBack.outrun(stage, stage());
        }
        if (steps.size() == 1) {
            throw StageNotTakenBack.first(stage);
        }
        return new Course(steps.subList(0, steps.size() - 1));
    }

    public TrialStage stage() {
        return steps.get(steps.size() - 1).stage();
    }

    public LocalDate since() {
        return steps.get(steps.size() - 1).on();
    }

    public LocalDate begunOn() {
        return steps.get(0).on();
    }

    /** Null while it runs. */
    public LocalDate endedOn() {
        return stage().ended() ? since() : null;
    }

    /** The last of the eight stages that it came to: where it was when it failed or was withdrawn. */
    public TrialStage furthest() {
        return stage().inVain() ? steps.get(steps.size() - 2).stage() : stage();
    }
}
