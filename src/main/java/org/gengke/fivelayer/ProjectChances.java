package org.gengke.fivelayer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.gengke.fivelayer.FiveLayerView.ProjectFigures;
import org.gengke.fivelayer.Model.ModelProject;
import org.gengke.fivelayer.domain.DecisionChain;
import org.gengke.fivelayer.domain.Project;
import org.gengke.fivelayer.domain.ProjectStep;

/** What projects come to. */
final class ProjectChances {

    private ProjectChances() {}

    static ProjectFigures figures(ModelProject one, Map<ProjectStep, Integer> chances) {
        Project project = one.assessed();
        DecisionChain chain = project.chain();
        int chance = chance(one.project().content(), chances);
        return new ProjectFigures(
                project.participation(), chain.weight(), chain.lead(), chain.absent().size(), chain.overstepped(), chance,
                weighted(one.project().content().content().amount(), chance));
    }

    private static int chance(ProjectProfile project, Map<ProjectStep, Integer> chances) {
        return switch (project.state()) {
            case WON -> 100;
            case LOST, DROPPED -> 0;
            case OPEN -> open(project.step(), project.content().chance(), chances);
        };
    }

    /**
     * Of an open project.
     *
     * @param said null while nobody has said one
     */
    static int open(ProjectStep step, Integer said, Map<ProjectStep, Integer> chances) {
        return said == null ? chances.get(step) : said;
    }

    /** Not rounded, so that it can be added up. */
    static BigDecimal weigh(BigDecimal amount, int chance) {
        return amount.multiply(BigDecimal.valueOf(chance, 2));
    }

    private static BigDecimal weighted(BigDecimal amount, int chance) {
        return amount == null ? null : weigh(amount, chance).setScale(2, RoundingMode.HALF_UP);
    }
}
