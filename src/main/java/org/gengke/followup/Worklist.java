package org.gengke.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.followup.domain.WorklistSection;

/**
 * 今日工作.
 *
 * @param counts of all pages
 * @param next cursor of the following page
 * @param escalated what of the manager's people is overdue for too long; only on the manager's own first page
 * @param escalatedCount of all of these
 */
public record Worklist(
        UUID ownerId,
        LocalDate date,
        Map<WorklistSection, Long> counts,
        List<WorklistItem> items,
        String next,
        List<WorklistItem> escalated,
        long escalatedCount) {}
