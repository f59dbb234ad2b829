package org.gengke.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.StallKind;
import org.gengke.trial.domain.StageRules;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;

/**
 * A trial with the names of what it names.
 *
 * @param stageBefore where its last step came from; null in the first stage
 * @param competitorName whom it was lost to
 * @param stalls what stands still today
 * @param ordered whether the customer has a confirmed order since the trial began
 * @param proposedOrder the first confirmed order of the product since then, as long as no order is named; null without one
 * @param writable whether the caller may change it
 */
public record TrialView(
        UUID id,
        int version,
        Customer customer,
        TrialContent content,
        String productCode,
        String productName,
        String engineerName,
        List<Person> technicians,
        String decisionMakerName,
        TrialStage stage,
        TrialStage stageBefore,
        LocalDate stageSince,
        LocalDate begunOn,
        LocalDate endedOn,
        TrialEnd end,
        String competitorName,
        long openIssues,
        List<Stalled> stalls,
        boolean ordered,
        Order proposedOrder,
        boolean writable,
        Instant createdAt,
        Instant updatedAt) {

    public record Customer(UUID id, String name, UUID ownerId, String ownerName) {}

    public record Person(UUID id, String name) {}

    public record Stalled(StallKind kind, LocalDate since) {}

    public record Order(UUID id, String externalId, LocalDate orderedOn) {}

    /** Where it may go from here. */
    public List<StageRules.Allowed> allowedStages() {
        return StageRules.allowed(stage, content, ordered);
    }
}
