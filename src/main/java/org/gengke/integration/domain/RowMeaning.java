package org.gengke.integration.domain;

import java.util.UUID;

/**
 * Which customer a row means.
 *
 * @param customerId of a customer that was stored already; null for one that comes with the list
 * @param by what of the row it was recognised by; null for a newcomer that nothing was known of
 * @param sameAsRow the first row of the list that means the same customer; null when there is none before it
 */
public record RowMeaning(UUID customerId, ImportMatchKey by, Integer sameAsRow) {}
