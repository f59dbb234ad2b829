package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** For what other features keep below a customer's address. */
@ApplicationScoped
public class CustomerPresence {

    private final CustomerLookup lookup;

    CustomerPresence(CustomerLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Checks that the caller sees the customer.
     *
     * @throws MovedTo when it was merged into another one, which the caller sees
     */
    @Transactional(TxType.MANDATORY)
    public void check(UUID customerId) {
        lookup.visible(customerId);
    }
}
