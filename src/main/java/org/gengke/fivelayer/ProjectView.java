package org.gengke.fivelayer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.FiveLayerView.ProjectFigures;
import org.gengke.fivelayer.Model.ModelMaker;
import org.gengke.fivelayer.Model.ModelProject;
import org.gengke.people.Visibility;
import org.gengke.people.domain.Competence;

/**
 * A project of a customer's, with what it comes to.
 *
 * @param customerVisible false for who works on it without seeing its customer
 * @param names of colleagues and competitors that it names
 * @param levels what level of work these colleagues master, where it is stated
 */
public record ProjectView(
        ModelProject project, UUID customerId, String customerName, UUID ownerId, String ownerName, boolean customerVisible, boolean writable,
        ProjectFigures figures, Map<UUID, String> names, Map<UUID, Competence> levels) {

    /** Those who decide, as far as they may be named; the figures are of all. */
    public List<ModelMaker> makers() {
        return Visibility.peopleShown(ownerId) ? project.makers() : List.of();
    }

    public UUID id() {
        return project.project().id();
    }

    public int version() {
        return project.project().version();
    }

    public ProjectProfile profile() {
        return project.project().content();
    }
}
