package org.gengke.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.Tier;

/**
 * A customer as one who sees it sees it.
 *
 * @param customFields a JSON object
 * @param keyAccount strategic or top, or won and important to us; not abandoned
 * @param parentId null also when the caller does not see the parent
 * @param checklistAsked how many questions the present status asks
 * @param writable whether the caller may change it
 */
public record CustomerView(
        UUID id,
        int version,
        CustomerProfile profile,
        String customFields,
        UUID parentId,
        String parentName,
        CustomerStatus status,
        LocalDate statusSince,
        boolean wonBefore,
        Importance importance,
        boolean hasPotential,
        Tier tier,
        boolean keyAccount,
        CustomerClasses classes,
        CustomerDepth depth,
        UUID ownerId,
        String ownerName,
        UUID teamId,
        String teamName,
        Pause pause,
        UUID competitorId,
        String competitorName,
        int interactionCount,
        Instant lastInteractionAt,
        LocalDate nextFollowUpOn,
        int checklistAnswered,
        int checklistAsked,
        List<AllowedChange> allowedStatusChanges,
        boolean writable,
        UUID importId,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * A move that the caller may make by hand.
     *
     * @param needs names of what the move needs
     * @param resumes whether it is what a paused customer resumes to when nothing is chosen
     */
    public record AllowedChange(CustomerStatus to, List<String> needs, boolean resumes) {}
}
