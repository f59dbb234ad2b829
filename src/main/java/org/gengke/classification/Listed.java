package org.gengke.classification;

import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;

/** A row of a classification with the customer that it is about. */
public record Listed<T>(Head customer, Compared<T> row) {

    /** What a list shows of a customer. */
    public record Head(
            UUID id, String name, CustomerStatus status, Importance importance, Tier tier, UUID ownerId, String ownerName) {}
}
