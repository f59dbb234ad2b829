package org.gengke.keyaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.domain.ActivityKind;
import org.gengke.keyaccount.domain.ActivityProgress;

/**
 * Which activities of plans in force are asked for; empty and null ask nothing.
 *
 * @param responsibleIds who does them: named in the plan, else the customer's owner
 * @param dueFrom of the day promised now, both days included
 */
public record ActivityQuery(
        List<UUID> planIds, List<UUID> customerIds, List<UUID> responsibleIds, List<UUID> teamIds, List<ActivityKind> kinds, List<ActivityProgress> progress,
        LocalDate dueFrom, LocalDate dueTo, String sort, String after, int limit, boolean count) {}
