package org.gengke.fivelayer;

import java.math.BigDecimal;
import java.util.List;
import org.gengke.fivelayer.domain.BarrierBreaker;
import org.gengke.fivelayer.domain.BarrierKind;
import org.gengke.fivelayer.domain.BarrierState;
import org.gengke.fivelayer.domain.CompanyDepths;
import org.gengke.fivelayer.domain.ProjectStep;

/**
 * How deep the company is in its customers.
 *
 * @param barriers those in our way
 * @param projects those that are open, by each of the ten steps
 */
public record CompanyView(CompanyScope scope, CompanyDepths depths, List<BarrierGroup> barriers, List<StepProjects> projects) {

    /** Barriers that are alike. */
    public record BarrierGroup(BarrierKind kind, BarrierState state, BarrierBreaker brokenBy, long barriers) {}

    /**
     * Open projects of one step.
     *
     * @param chance ⚙ in per cent, of those of which nobody said another
     * @param amount of those whose amount is known
     */
    public record StepProjects(ProjectStep step, int chance, long projects, BigDecimal amount, BigDecimal weighted) {}
}
