package org.gengke.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.PlanPriority;
import org.gengke.followup.domain.PlanState;

/**
 * Which plans. What is null or empty does not restrict.
 *
 * @param exceptOwnerId of others than this person
 * @param teamIds teams whose customers, those of the teams below included, are meant
 * @param punctual done on or before the first due date, or not (yet)
 * @param counted in the punctuality of its period, or left out of it
 * @param rescheduled at least once
 * @param worklistDate the due dates are those that the worklist of this day goes by; null for the plans' own
 * @param worklistOwnerId then it is this person's worklist, with what owners have promised where something stands still that the person works on
 */
public record FollowUpPlanQuery(
        List<UUID> customerIds,
        List<UUID> segmentIds,
        List<UUID> ownerIds,
        UUID exceptOwnerId,
        List<UUID> teamIds,
        List<PlanState> states,
        List<InteractionKind> kinds,
        List<PlanPriority> priorities,
        LocalDate dueFrom,
        LocalDate dueTo,
        LocalDate firstDueFrom,
        LocalDate firstDueTo,
        Boolean overdue,
        Boolean punctual,
        Boolean counted,
        Boolean rescheduled,
        LocalDate worklistDate,
        UUID worklistOwnerId,
        String sort,
        String after,
        int limit,
        boolean count) {}
