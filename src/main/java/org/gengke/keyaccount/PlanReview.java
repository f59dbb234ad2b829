package org.gengke.keyaccount;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.keyaccount.domain.GoalMetric;
import org.gengke.keyaccount.domain.GoalTrack;

/**
 * A meeting about a plan, with where each goal stood when it began.
 *
 * @param number of the version that was in force
 */
public record PlanReview(
        UUID id, int version, UUID planId, int number, LocalDate heldOn, Said said, List<Participant> participants, List<Then> goals, List<Agreed> actions,
        Instant createdAt, UUID createdBy, String createdByName) {

    /** What people write down of it. */
    public record Said(List<UUID> participantIds, String note, String decisions) {}

    /** Who was there. */
    public record Participant(UUID id, String name) {}

    /**
     * Where a goal stood.
     *
     * @param percent how much of the way expected was gone; null while no way was expected
     */
    public record Then(UUID goalId, GoalMetric metric, BigDecimal target, BigDecimal actual, BigDecimal expected, BigDecimal percent, GoalTrack track) {}

    /**
     * What was agreed, and what became of it.
     *
     * @param followUpId the last follow-up of its chain
     */
    public record Agreed(
            UUID followUpId, InteractionKind kind, String purpose, LocalDate dueOn, UUID ownerId, String ownerName, ActivityProgress progress, LocalDate doneOn) {}
}
