package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gengke.customer.persistence.CustomerDetailsReading;

/** Details of the customers of a page, for lists that leave the house. */
@ApplicationScoped
public class CustomerDetailsService {

    private final CustomerDetailsReading reading;

    CustomerDetailsService(CustomerDetailsReading reading) {
        this.reading = reading;
    }

    /** By id; only of customers that the caller sees. */
    @Transactional
    public Map<UUID, CustomerDetails> of(List<UUID> ids) {
        Map<UUID, CustomerDetails> byId = new HashMap<>();
        if (!ids.isEmpty()) {
            reading.of(ids).forEach(details -> byId.put(details.id(), details));
        }
        return byId;
    }
}
