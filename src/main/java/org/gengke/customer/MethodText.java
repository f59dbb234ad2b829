package org.gengke.customer;

import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;

/**
 * An analysis question or a cultivation action as a manager edits it.
 *
 * @param importance for actions of WON; null otherwise
 * @param computed for questions that the service answers; null otherwise
 */
public record MethodText(
        UUID id,
        int version,
        CustomerStatus status,
        Importance importance,
        int position,
        String textZh,
        String textEn,
        String computed,
        boolean active) {}
