package org.gengke.fivelayer;

import java.util.UUID;
import org.gengke.fivelayer.domain.RegistrationTerms;

/**
 * What a partner registers.
 *
 * @param partnerId null when somebody only asks what it would meet
 * @param productId null for all products
 */
public record RegistrationDraft(UUID customerId, UUID partnerId, UUID productId, RegistrationTerms terms, String note) {}
