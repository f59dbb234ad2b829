package org.gengke.customer;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.Tier;

/**
 * A customer to be created.
 *
 * @param ownerId null for the caller; an integration client's goes to the pool then
 * @param status null for CONTACT_STARTED
 * @param statusSince null for today; the date may move back when an earlier change becomes known
 * @param differentOrganisation the caller says that it is not the one of the same name or code that is already there
 */
public record CustomerDraft(
        CustomerProfile profile,
        Map<String, Object> customFields,
        UUID ownerId,
        UUID parentId,
        Tier tier,
        Importance importance,
        boolean hasPotential,
        CustomerStatus status,
        LocalDate statusSince,
        String reason,
        Pause pause,
        UUID competitorId,
        boolean differentOrganisation,
        UUID importId) {}
