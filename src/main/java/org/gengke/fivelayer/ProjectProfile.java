package org.gengke.fivelayer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gengke.fivelayer.domain.ProjectState;
import org.gengke.fivelayer.domain.ProjectStep;

/**
 * A project as it is kept: what people write, and where it stands.
 *
 * @param step the present one
 * @param endedOn null while it is open
 * @param lostToId the competitor; of a lost one, where it is known
 */
public record ProjectProfile(
        Content content, LocalDate begunOn, ProjectStep step, ProjectState state, LocalDate endedOn, String endNote, UUID lostToId) {

    /**
     * What people write.
     *
     * @param amount what it is worth to us; null while nobody knows
     * @param chance that we win it, in per cent; null for that of its step ⚙
     * @param responsibleId who of us works on it, and therefore sees it
     * @param tookPart the steps that we took part in
     */
    public record Content(
            String name, String note, BigDecimal amount, Integer chance, LocalDate expectedOn, UUID responsibleId, Set<ProjectStep> tookPart) {}

    boolean open() {
        return state == ProjectState.OPEN;
    }

    ProjectProfile with(Content other) {
        return new ProjectProfile(other, begunOn, step, state, endedOn, endNote, lostToId);
    }

    ProjectProfile at(ProjectStep other) {
        return new ProjectProfile(content, begunOn, other, state, endedOn, endNote, lostToId);
    }

    /** We cannot have taken part in what has never come. */
    ProjectProfile within(ProjectStep furthest) {
        Set<ProjectStep> parts = content.tookPart.stream().filter(step -> step.compareTo(furthest) <= 0).collect(Collectors.toCollection(TreeSet::new));
        return with(new Content(content.name, content.note, content.amount, content.chance, content.expectedOn, content.responsibleId, parts));
    }

    ProjectProfile ended(ProjectState how, LocalDate on, String note, UUID lostTo) {
        return new ProjectProfile(content, begunOn, step, how, on, note, lostTo);
    }
}
