package org.gengke.fivelayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.fivelayer.domain.DecisionChain.Lead;
import org.gengke.fivelayer.domain.Effort;
import org.gengke.fivelayer.domain.FiveLayers.Assessment;
import org.gengke.fivelayer.domain.FiveLayers.Policy;
import org.gengke.fivelayer.domain.ModelRequirement;
import org.gengke.fivelayer.domain.Overstepping;
import org.gengke.fivelayer.domain.ProjectStep.Participation;
import org.gengke.people.domain.Competence;

/**
 * How deep we are in a customer, with all that it follows from.
 *
 * @param asOf the day for which it was asked; null for now
 * @param policy the thresholds of today, by which it was assessed
 * @param projects figures of each of the model's projects, in their order
 * @param levels what level of work the colleagues master whom it names, where it is stated
 * @param names of colleagues, contacts and competitors that the model names
 */
public record FiveLayerView(
        UUID customerId,
        String customerName,
        Tier tier,
        ModelRequirement requirement,
        LocalDate asOf,
        Model model,
        Assessment assessment,
        Policy policy,
        List<FactKind> factKinds,
        List<ProjectFigures> projects,
        Effort effort,
        Map<UUID, String> names,
        Map<UUID, Competence> levels,
        boolean writable) {

    /**
     * What a project comes to.
     *
     * @param weight of its decision makers in all
     * @param absent how many decision makers
     * @param overstepped who of them were approached too early
     * @param chance in per cent: what somebody said, or that of its step
     * @param weighted the amount by the chance; null without an amount
     */
    public record ProjectFigures(Participation participation, int weight, Lead lead, int absent, List<Overstepping> overstepped, int chance, BigDecimal weighted) {}
}
