package org.gengke.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;
import org.gengke.followup.domain.InteractionKind;
import org.gengke.followup.domain.StallKind;
import org.gengke.followup.domain.WorklistReason;
import org.gengke.followup.domain.WorklistSection;

/**
 * Somebody to contact: the promise, why, and what was said last.
 *
 * @param promisedByOther the promise is on somebody else's list; on this one is what stands still
 * @param lastInteraction null when there was none
 * @param contact null when nobody is known at the customer
 * @param stalls what of the customer's trials stands still, the longest first
 */
public record WorklistItem(
        WorklistSection section,
        FollowUpPlanView plan,
        boolean promisedByOther,
        Customer customer,
        List<WorklistReason> reasons,
        LastInteraction lastInteraction,
        Contact contact,
        List<Stall> stalls) {

    WorklistItem with(FollowUpPlanView other) {
        return new WorklistItem(section, other, promisedByOther, customer, reasons, lastInteraction, contact, stalls);
    }

    /** Nobody is late with another one's promise. */
    public int daysLate() {
        return promisedByOther ? 0 : plan.lateDays();
    }

    public record Customer(UUID id, String name, CustomerStatus status, Importance importance, Tier tier, String regionCode) {}

    /** The beginning of what was said last. */
    public record LastInteraction(UUID id, Instant occurredAt, InteractionKind kind, String summary, String nextStep) {}

    public record Contact(UUID id, String name, String phone) {}

    /** A trial that stands still, by the product that is tested. */
    public record Stall(UUID trialId, String product, StallKind kind, LocalDate since) {}
}
