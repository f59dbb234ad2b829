package org.gengke.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gengke.followup.domain.CancelCause;
import org.gengke.followup.domain.PlanOrigin;
import org.gengke.followup.domain.PlanPurpose;
import org.gengke.followup.domain.PlanState;
import org.gengke.people.domain.CompetenceGap;

/**
 * A plan with the names that belong to it.
 *
 * @param overdue planned and past its due date
 * @param lateDays days past the due date while it is open, past the first due date once it is done; else 0
 * @param plannedById who gave the promise; null for the cadence and for imports
 * @param competenceWarning when the contact needs a level that the owner does not master, or of whom it is not known; else null
 * @param source what it comes from; null where it comes from nothing else, or the reader does not see it
 * @param next whether it is the customer's next plan
 */
public record FollowUpPlanView(
        UUID id,
        int version,
        UUID customerId,
        String customerName,
        LocalDate dueOn,
        LocalDate firstDueOn,
        PlanPurpose purpose,
        UUID ownerId,
        String ownerName,
        CompetenceGap competenceWarning,
        PlanState state,
        PlanOrigin origin,
        boolean overdue,
        int lateDays,
        int rescheduleCount,
        UUID previousId,
        boolean next,
        LocalDate doneOn,
        UUID interactionId,
        String reason,
        CancelCause cause,
        UUID plannedById,
        String plannedByName,
        Instant createdAt,
        Instant updatedAt,
        PlanSource source) {

    FollowUpPlanView from(PlanSource found) {
        return new FollowUpPlanView(
                id, version, customerId, customerName, dueOn, firstDueOn, purpose, ownerId, ownerName, competenceWarning, state, origin, overdue, lateDays,
                rescheduleCount, previousId, next, doneOn, interactionId, reason, cause, plannedById, plannedByName, createdAt, updatedAt, found);
    }
}
