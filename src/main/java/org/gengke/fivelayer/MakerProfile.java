package org.gengke.fivelayer;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.fivelayer.domain.DecisionRole;
import org.gengke.fivelayer.domain.ProjectStep;
import org.gengke.fivelayer.domain.Stance;

/** A decision maker as it is kept. */
public record MakerProfile(UUID projectId, UUID contactId, Content content) {

    /**
     * What people write.
     *
     * @param decidesAt at least one step
     * @param weight in per cent
     * @param stances by supplier; ours under {@link org.gengke.fivelayer.domain.DecisionMaker#US}
     * @param criteria what this person judges by
     */
    public record Content(
            DecisionRole role, Set<ProjectStep> decidesAt, int weight, Map<UUID, Stance> stances, String criteria, String organisationNeed, String personalNeed) {}

    MakerProfile with(Content other) {
        return new MakerProfile(projectId, contactId, other);
    }
}
