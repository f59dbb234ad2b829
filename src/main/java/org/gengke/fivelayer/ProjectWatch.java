package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.Model.ModelProject;
import org.gengke.fivelayer.domain.DecisionChain;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.Overstepping;
import org.gengke.fivelayer.domain.Project;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.followup.Warnings;
import org.gengke.followup.Warnings.Warning;
import org.gengke.followup.domain.WarningKind;

/** Tells the worklist of decision makers who are absent or overstepped in open projects, with each change of a model. */
@ApplicationScoped
class ProjectWatch {

    private final Warnings warnings;

    ProjectWatch(Warnings warnings) {
        this.warnings = warnings;
    }

    @Transactional(TxType.MANDATORY)
    void look(Collection<Model> models, LocalDate today) {
        List<ModelProject> projects = models.stream().flatMap(model -> model.projects().stream()).toList();
        List<Warning> raised = new ArrayList<>();
        projects.stream().filter(project -> project.project().content().open()).forEach(project -> warn(project, today, raised));
        warnings.replace(projects.stream().map(project -> project.project().id()).toList(), raised);
    }

    /** A project is no more. */
    @Transactional(TxType.MANDATORY)
    void forget(UUID projectId) {
        warnings.replace(List.of(projectId), List.of());
    }

    private static void warn(ModelProject project, LocalDate today, List<Warning> raised) {
        Project assessed = project.assessed();
        DecisionChain chain = assessed.chain();
        Map<UUID, ModelMaker> makers = project.makers().stream().collect(Collectors.toMap(maker -> maker.maker().content().contactId(), Function.identity()));
        for (DecisionMaker absent : chain.absent()) {
            LocalDate since = assessed.course().reached(absent.first()).orElse(today);
            raised.add(warning(project, makers.get(absent.contactId()), WarningKind.DECISION_MAKER_ABSENT, since, absent.first(), assessed.course().reached(absent.first()).orElse(null), today));
        }
        for (Overstepping early : chain.overstepped()) {
            raised.add(warning(
                    project, makers.get(early.contactId()), WarningKind.DECISION_MAKER_OVERSTEPPED, early.approachedOn(), early.step(), early.reachedOn(), today));
        }
    }

    private static Warning warning(
            ModelProject project, ModelMaker maker, WarningKind kind, LocalDate since, ProjectStep step, LocalDate reachedOn, LocalDate today) {
        ProjectProfile.Content content = project.project().content().content();
        return new Warning(
                project.project().customerId(), kind, project.project().id(), content.name(), maker.maker().id(), maker.name(), content.responsibleId(), since, today,
                step.number(), reachedOn);
    }
}
