package org.gengke.fivelayer.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a project came to its present step, the earliest first. A customer may also go back. */
public record Course(List<Reached> steps) {

    /** @param on the day on which the customer came to it */
    public record Reached(ProjectStep step, LocalDate on) {}

    /** The day on which the customer first came to a step or beyond it. */
    public Optional<LocalDate> reached(ProjectStep step) {
        return steps.stream().filter(reached -> reached.step.compareTo(step) >= 0).map(Reached::on).min(Comparator.naturalOrder());
    }

    /** Where the customer is. */
    public ProjectStep present() {
        return steps.get(steps.size() - 1).step;
    }

    /** The furthest it ever was. */
    public ProjectStep furthest() {
        return steps.stream().map(Reached::step).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @throws StepDateNotPossible when the day lies ahead, or before that of the last step */
    public void checkNext(LocalDate on, LocalDate today) {
        LocalDate last = steps.get(steps.size() - 1).on;
        if (on.isAfter(today) || on.isBefore(last)) {
            throw new StepDateNotPossible(last, today);
        }
    }
}
