package org.gengke.fivelayer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gengke.fivelayer.Entry;
import org.gengke.fivelayer.FiveLayerView.ProjectFigures;
import org.gengke.fivelayer.MakerProfile;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.Model.ModelProject;
import org.gengke.fivelayer.ProjectProfile;
import org.gengke.fivelayer.ProjectView;
import org.gengke.fivelayer.ReachedStep;
import org.gengke.fivelayer.RelationshipService.Moved;
import org.gengke.fivelayer.RelationshipService.WhatIf;
import org.gengke.fivelayer.domain.DecisionChain.Lead;
import org.gengke.fivelayer.domain.DecisionMaker;
import org.gengke.fivelayer.domain.DecisionRole;
import org.gengke.fivelayer.domain.Project;
import org.gengke.fivelayer.domain.LayerWork;
import org.gengke.fivelayer.domain.Overstepping;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.ProjectStep.Participation;
import org.gengke.fivelayer.domain.Stance;
import org.gengke.fivelayer.rest.EntryAnswers.BelievedAnswer;
import org.gengke.people.domain.Competence;
import org.gengke.people.domain.CompetenceGap;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.Versioned;

/** Projects and who decides about them, as they are answered. Steps are numbers from 1 to 10. */
final class ProjectAnswers {

    private ProjectAnswers() {}

    static List<Integer> numbers(Collection<ProjectStep> steps) {
        return steps.stream().map(ProjectStep::number).sorted().toList();
    }

    /** How early we took part. */
    @Schema(name = "Participation")
    record ParticipationAnswer(
            @Schema(description = "Weights of the steps up to the present one that we took part in; step k weighs 11 − k") @NotNull int ours,
            @Schema(description = "Weights of all steps up to the present one") @NotNull int all,
            @Schema(description = "ours / all in per cent, one decimal") @NotNull BigDecimal percent) {

        static ParticipationAnswer of(Participation one) {
            BigDecimal percent = BigDecimal.valueOf(100L * one.ours()).divide(BigDecimal.valueOf(one.all()), 1, RoundingMode.HALF_UP);
            return new ParticipationAnswer(one.ours(), one.all(), percent);
        }
    }

    /** 支持权重领先. */
    @Schema(name = "SupportLead")
    record LeadAnswer(
            @Schema(description = "Weight that supports us") @NotNull int ours,
            @Schema(description = "The strongest competitor; null without one that anybody supports") UUID competitorId,
            String competitorName,
            @Schema(description = "Weight that supports it") @NotNull int theirs,
            @Schema(description = "ours − theirs") @NotNull int lead,
            @Schema(description = "Against each competitor of whom anybody said how they stand, the strongest first") @NotNull List<AgainstAnswer> competitors) {

        static LeadAnswer of(Lead one, Map<UUID, String> names) {
            UUID best = one.best();
            return new LeadAnswer(
                    one.ours(), best, best == null ? null : names.get(best), one.theirs(), one.lead(),
                    one.competitors().entrySet().stream()
                            .map(each -> new AgainstAnswer(each.getKey(), names.get(each.getKey()), each.getValue(), one.ours() - each.getValue()))
                            .sorted(Comparator.comparing(AgainstAnswer::weight).reversed().thenComparing(AgainstAnswer::competitorId))
                            .toList());
        }
    }

    /** Where we stand against one competitor. */
    @Schema(name = "SupportLeadAgainst")
    record AgainstAnswer(
            @NotNull UUID competitorId, String competitorName, @Schema(description = "Weight that supports it") @NotNull int weight,
            @Schema(description = "Ours − weight") @NotNull int lead) {}

    /** That the customer came to a step. */
    @Schema(name = "ReachedStep")
    record StepAnswer(@NotNull UUID id, @NotNull int version, @NotNull int step, @NotNull LocalDate reachedOn, String note) {

        static StepAnswer of(Entry<ReachedStep> one) {
            return new StepAnswer(one.id(), one.version(), one.content().step().number(), one.content().reachedOn(), one.content().note());
        }
    }

    /** That a decision maker was approached before the step (越位). */
    @Schema(name = "Overstepping")
    record OversteppingAnswer(
            @NotNull UUID contactId,
            @NotNull String name,
            @Schema(description = "The first day on which one of us turned to this person since the project began") @NotNull LocalDate approachedOn,
            @Schema(description = "The first step that this person decides at") @NotNull int step,
            @Schema(description = "When the customer came to it; null while it has not") LocalDate reachedOn) {

        static OversteppingAnswer of(Overstepping one) {
            return one == null ? null : new OversteppingAnswer(one.contactId(), one.name(), one.approachedOn(), one.step().number(), one.reachedOn());
        }
    }

    /** A project of a customer's. */
    @Schema(name = "Project")
    record ProjectAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID customerId,
            @NotNull String customerName,
            @Schema(description = "False for who works on the project without seeing its customer") @NotNull boolean customerVisible,
            UUID ownerId,
            String ownerName,
            @NotNull String name,
            String note,
            @Schema(description = "What it is worth to us; null while nobody knows") BigDecimal amount,
            @Schema(description = "In per cent, where somebody said it") Integer chance,
            @Schema(description = "In per cent: what somebody said, or that of the step ⚙; 100 when won, 0 when lost or dropped") @NotNull int chanceNow,
            @Schema(description = "amount × chanceNow") BigDecimal weightedAmount,
            LocalDate expectedOn,
            UUID responsibleId,
            String responsibleName,
            @Schema(description = "When it is still to be done and needs a level of competence that this colleague does not master; with `has` null when nobody has stated theirs. A warning, nothing is refused") CompetenceGap competenceWarning,
            @NotNull LocalDate begunOn,
            @Schema(description = "Where the customer is, 1 to 10") @NotNull int step,
            @Schema(description = "The steps that we took part in") @NotNull List<Integer> tookPart,
            @NotNull ProjectState state,
            LocalDate endedOn,
            String endNote,
            UUID lostToId,
            String lostToName,
            @NotNull ParticipationAnswer participation,
            @NotNull int decisionMakers,
            @Schema(description = "Of the decision makers in all; 100 when they are complete") @NotNull int weight,
            @NotNull LeadAnswer support,
            @Schema(description = "How many decision makers are absent (缺位)") @NotNull int absent,
            @Schema(description = "How many were approached before their step (越位)") @NotNull int overstepped,
            @Schema(description = "Who they are, since when, and before which step; as many as `overstepped`") @NotNull List<OversteppingAnswer> oversteppings,
            @Schema(description = "How the customer came to its present step, the earliest first") @NotNull List<StepAnswer> steps,
            @Schema(description = "Whether the caller may change it") @NotNull boolean writable,
            @NotNull BelievedAnswer believed)
            implements Versioned {

        static ProjectAnswer of(ProjectView view) {
            return of(
                    view.project(), view.figures(), view.customerName(), view.customerVisible(), view.ownerId(), view.ownerName(), view.writable(), view.names(),
                    view.levels());
        }

        static ProjectAnswer of(
                ModelProject one, ProjectFigures figures, String customerName, boolean customerVisible, UUID ownerId, String ownerName, boolean writable,
                Map<UUID, String> names, Map<UUID, Competence> levels) {
            ProjectProfile project = one.project().content();
            ProjectProfile.Content content = project.content();
            return new ProjectAnswer(
                    one.project().id(), one.project().version(), one.project().customerId(), customerName, customerVisible, ownerId, ownerName, content.name(),
                    content.note(), content.amount(), content.chance(), figures.chance(), figures.weighted(), content.expectedOn(), content.responsibleId(),
                    names.get(content.responsibleId()),
                    project.state() == ProjectState.OPEN ? EntryAnswers.warning(LayerWork.of(project.step()), content.responsibleId(), levels) : null, project.begunOn(), project.step().number(), numbers(content.tookPart()), project.state(), project.endedOn(),
                    project.endNote(), project.lostToId(), names.get(project.lostToId()), ParticipationAnswer.of(figures.participation()), one.makers().size(),
                    figures.weight(), LeadAnswer.of(figures.lead(), names), figures.absent(), figures.overstepped().size(), figures.overstepped().stream().map(OversteppingAnswer::of).toList(),
                    one.steps().stream().map(StepAnswer::of).toList(),
                    writable, BelievedAnswer.of(one.project()));
        }
    }

    @Schema(name = "ProjectPage")
    record ProjectPage(@NotNull List<ProjectAnswer> items, String next, @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

        static ProjectPage of(Page<ProjectView> found) {
            Page<ProjectAnswer> page = found.map(ProjectAnswer::of);
            return new ProjectPage(page.items(), page.next(), page.total());
        }
    }

    /** For or against a supplier. */
    @Schema(name = "Stance")
    record StanceAnswer(@Schema(description = "Null for us") UUID competitorId, String competitorName, @NotNull Stance stance) {

        static List<StanceAnswer> of(Map<UUID, Stance> stances, Map<UUID, String> names) {
            return stances.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> one.getKey().equals(DecisionMaker.US)
                            ? new StanceAnswer(null, null, one.getValue())
                            : new StanceAnswer(one.getKey(), names.get(one.getKey()), one.getValue()))
                    .toList();
        }
    }

    /** Who decides about a project. */
    @Schema(name = "DecisionMaker")
    record MakerAnswer(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull UUID projectId,
            @NotNull UUID contactId,
            @NotNull String contactName,
            @NotNull DecisionRole role,
            @Schema(description = "The steps that this person decides at") @NotNull List<Integer> decidesAt,
            @Schema(description = "In per cent; the weights of a project sum to 100") @NotNull int weight,
            @Schema(description = "Towards each supplier, ours without a competitorId; who is not named is unknown") @NotNull List<StanceAnswer> stances,
            String criteria,
            String organisationNeed,
            String personalNeed,
            @Schema(description = "The last day on which one of us met this person") LocalDate lastMetOn,
            @NotNull BelievedAnswer believed)
            implements Versioned {

        static MakerAnswer of(ModelMaker maker, Map<UUID, String> names) {
            MakerProfile profile = maker.maker().content();
            MakerProfile.Content content = profile.content();
            return new MakerAnswer(
                    maker.maker().id(), maker.maker().version(), profile.projectId(), profile.contactId(), maker.name(), content.role(), numbers(content.decidesAt()),
                    content.weight(), StanceAnswer.of(content.stances(), names), content.criteria(), content.organisationNeed(), content.personalNeed(),
                    maker.met().lastMetOn(), BelievedAnswer.of(maker.maker()));
        }
    }

    @Schema(name = "DecisionMakerList")
    record MakerList(@NotNull List<MakerAnswer> items) {}

    /** Weight that supports a supplier. */
    @Schema(name = "Support")
    record SupportAnswer(@Schema(description = "Null for us") UUID competitorId, String competitorName, @NotNull int weight) {

        static List<SupportAnswer> of(Map<UUID, Integer> support, Map<UUID, String> names) {
            return support.entrySet().stream()
                    .map(one -> one.getKey().equals(DecisionMaker.US)
                            ? new SupportAnswer(null, null, one.getValue())
                            : new SupportAnswer(one.getKey(), names.get(one.getKey()), one.getValue()))
                    .toList();
        }
    }

    /** What the lead would be. */
    @Schema(name = "WhatIf")
    record WhatIfAnswer(
            @NotNull LeadAnswer now, @Schema(description = "With the other stances") @NotNull LeadAnswer then, @NotNull List<SupportAnswer> support) {

        static WhatIfAnswer of(WhatIf one) {
            return new WhatIfAnswer(LeadAnswer.of(one.now(), one.names()), LeadAnswer.of(one.then(), one.names()), SupportAnswer.of(one.support(), one.names()));
        }
    }

    /** The support from a moment on. */
    @Schema(name = "SupportPoint")
    record PointAnswer(@NotNull Instant from, @NotNull LeadAnswer support, @Schema(description = "Of the decision makers in all") @NotNull int weight) {}

    @Schema(name = "SupportCourse")
    record CourseAnswer(@Schema(description = "The earliest first; the last one holds until now") @NotNull List<PointAnswer> items) {

        static CourseAnswer of(Moved moved) {
            return new CourseAnswer(
                    moved.points().stream().map(point -> new PointAnswer(point.at(), LeadAnswer.of(point.lead(), moved.names()), point.weight())).toList());
        }
    }
}
