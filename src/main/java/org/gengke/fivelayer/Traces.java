package org.gengke.fivelayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.domain.DecisionRole;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.Stance;

/** What the audit trail keeps of projects and of who decides about them: flat, steps by their numbers. */
final class Traces {

    private Traces() {}

    record ProjectTrace(
            String name, String note, BigDecimal amount, Integer chance, LocalDate expectedOn, UUID responsibleId, LocalDate begunOn, int step,
            List<Integer> tookPart, ProjectState state, LocalDate endedOn, String endNote, UUID lostToId) {}

    record MakerTrace(
            UUID projectId, UUID contactId, DecisionRole role, List<Integer> decidesAt, int weight, Map<UUID, Stance> stances, String criteria,
            String organisationNeed, String personalNeed) {}

    static ProjectTrace of(ProjectProfile project) {
        ProjectProfile.Content content = project.content();
        return new ProjectTrace(
                content.name(), content.note(), content.amount(), content.chance(), content.expectedOn(), content.responsibleId(), project.begunOn(),
                project.step().number(), content.tookPart().stream().map(ProjectStep::number).toList(), project.state(), project.endedOn(), project.endNote(),
                project.lostToId());
    }

    static MakerTrace of(MakerProfile maker) {
        MakerProfile.Content content = maker.content();
        return new MakerTrace(
                maker.projectId(), maker.contactId(), content.role(), content.decidesAt().stream().map(ProjectStep::number).toList(), content.weight(),
                content.stances(), content.criteria(), content.organisationNeed(), content.personalNeed());
    }
}
