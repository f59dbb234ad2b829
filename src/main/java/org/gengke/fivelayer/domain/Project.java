package org.gengke.fivelayer.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A project of the customer's (项目), as far as the assessment looks at it.
 *
 * @param present the step that the customer is at
 * @param tookPart the steps that we took part in
 */
public record Project(
        UUID id, String name, ProjectState state, ProjectStep present, Course course, Set<ProjectStep> tookPart, List<DecisionMaker> makers) {

    boolean openOrWon() {
        return state == ProjectState.OPEN || state == ProjectState.WON;
    }

    public ProjectStep.Participation participation() {
        return ProjectStep.participation(present, tookPart);
    }

    public DecisionChain chain() {
        return new DecisionChain(present, course, makers);
    }

    /** What the business layer lacks of these projects; nothing when one of them carries it. */
    static List<Missing> missingBusiness(List<Project> projects, int percent) {
        List<Project> live = projects.stream().filter(Project::openOrWon).toList();
        if (live.isEmpty()) {
            return List.of(Missing.of(MissingKind.NO_PROJECT));
        }
        if (live.stream().anyMatch(project -> project.participation().atLeast(percent))) {
            return List.of();
        }
        return List.of(Missing.of(MissingKind.PARTICIPATION_LOW, live.stream().map(Project::name).toList()));
    }

    /**
     * What the relationship layer lacks: nothing when one project passes, else what the one lacks at which it is best made good. One
     * of which nobody knows who decides comes last, and an open one before one that is won.
     */
    static List<Missing> missingRelationship(List<Project> projects) {
        return projects.stream()
                .filter(Project::openOrWon)
                .map(Project::relationship)
                .min(Comparator.comparing((Relationship one) -> !one.missing.isEmpty())
                        .thenComparing(one -> one.project.makers.isEmpty())
                        .thenComparing(one -> one.project.state != ProjectState.OPEN)
                        .thenComparing(one -> one.missing.size()))
                .map(Relationship::missing)
                .orElseGet(() -> List.of(Missing.of(MissingKind.NO_PROJECT)));
    }

    private record Relationship(Project project, List<Missing> missing) {}

    private Relationship relationship() {
        return new Relationship(this, chain().missing().stream().map(one -> one.in(name)).toList());
    }

    /** Who weighs most in each open or won project. */
    static List<DecisionMaker> heaviest(List<Project> projects) {
        List<DecisionMaker> heaviest = new ArrayList<>();
        projects.stream().filter(Project::openOrWon).forEach(project -> heaviest.addAll(project.chain().heaviest()));
        return heaviest;
    }
}
