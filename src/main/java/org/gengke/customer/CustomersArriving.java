package org.gengke.customer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Tier;

/**
 * Many customers are about to be written. Follow-up says when each is to be contacted first, so that their large rows are
 * written once; it makes the plans when it hears {@link CustomersArrived}.
 */
public final class CustomersArriving {

    private final List<Arrival> arrivals;
    private final Map<UUID, LocalDate> firstContacts = new HashMap<>();

    CustomersArriving(List<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    /**
     * A customer that comes.
     *
     * @param lastContactOn the day it came to us when it was never spoken to
     * @param promisedOn the next contact that a person has decided on; null when the rhythm does
     * @param importId which import brings it; null for none
     */
    public record Arrival(
            UUID id, UUID ownerId, CustomerStatus status, Importance importance, boolean hasPotential, Tier tier, LocalDate reEvaluateOn,
            LocalDate lastContactOn, LocalDate promisedOn, UUID importId) {}

    public List<Arrival> arrivals() {
        return arrivals;
    }

    public void contactOn(UUID id, LocalDate day) {
        firstContacts.put(id, day);
    }

    /** Null when nothing is planned. */
    public LocalDate firstContact(UUID id) {
        return firstContacts.get(id);
    }
}
