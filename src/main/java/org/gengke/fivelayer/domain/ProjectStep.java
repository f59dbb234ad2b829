package org.gengke.fivelayer.domain;

import java.util.Set;

/** The ten steps of a customer's project (section 8, business layer). Taking part early counts for more. */
public enum ProjectStep {
    CURRENT_STATE,
    PROBLEM,
    SEVERITY,
    NEED,
    SOLUTION,
    APPROVAL,
    PROCUREMENT,
    CONTRACT,
    SUPPLY,
    ACCEPTANCE;

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** @throws StepOutOfRange outside 1 to 10 */
    public static ProjectStep of(int number) {
        if (number < 1 || number > values().length) {
            throw new StepOutOfRange(number);
        }
        return values()[number - 1];
    }

    int weight() {
        return 11 - number();
    }

    /**
     * Participation index of a project: the weights of the steps that we took part in over those of all up to the present one. Steps
     * that have not come yet count for nothing.
     *
     * @return numerator and denominator: a ratio that is rounded where it is shown
     */
    public static Participation participation(ProjectStep present, Set<ProjectStep> tookPart) {
        int ours = 0;
        int all = 0;
        for (ProjectStep step : values()) {
            if (step.compareTo(present) <= 0) {
                all += step.weight();
                ours += tookPart.contains(step) ? step.weight() : 0;
            }
        }
        return new Participation(ours, all);
    }

    /** @param all is never zero */
    public record Participation(int ours, int all) {

        /** @param percent as the setting says it */
        public boolean atLeast(int percent) {
            return 100 * ours >= percent * all;
        }
    }
}
