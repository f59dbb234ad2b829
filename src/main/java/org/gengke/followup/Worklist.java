package org.gengke.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gengke.followup.domain.StallKind;
import org.gengke.followup.domain.WorklistSection;

/**
 * 今日工作.
 *
 * @param segmentIds of customers of any of these segments; none for all
 * @param upTo the last day that the list looks ahead to
 * @param counts of all pages
 * @param next cursor of the following page
 * @param escalated null unless it is the manager's own first page
 * @param assigned what stands still of customers that the caller does not see; on their own first page
 * @param warnings what wants attention beside the promises; on the first page
 */
public record Worklist(
        UUID ownerId,
        List<UUID> segmentIds,
        LocalDate date,
        LocalDate upTo,
        Map<WorklistSection, Long> counts,
        List<WorklistItem> items,
        String next,
        Escalated escalated,
        List<Assigned> assigned,
        List<Warnings.Raised> warnings) {

    /** Contacts whose telephone numbers it tells. */
    public List<UUID> reachable() {
        return Stream.concat(items.stream(), escalated == null ? Stream.empty() : escalated.items.stream())
                .map(WorklistItem::contact)
                .filter(contact -> contact != null && contact.phone() != null)
                .map(WorklistItem.Contact::id)
                .distinct()
                .toList();
    }

    /** A trial that stands still and that the caller works on without seeing its customer: no more than the trial itself tells. */
    public record Assigned(UUID trialId, String product, UUID customerId, String customerName, StallKind kind, LocalDate since) {}

    /**
     * What of the manager's people is overdue for too long.
     *
     * @param items the first of them
     * @param count of all of them
     * @param teamId the team whose people they are
     * @param dueUpTo the latest due date that is too long ago
     */
    public record Escalated(List<WorklistItem> items, long count, UUID teamId, LocalDate dueUpTo) {}
}
