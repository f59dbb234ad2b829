package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.BulkService.BulkChange;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.persistence.Customers;

/** Changes of single properties, in the place of a form that holds all of them. */
@ApplicationScoped
class CustomerEdits {

    private final CustomerLookup lookup;
    private final Customers customers;
    private final CustomerService service;
    private final CustomFields customFields;

    CustomerEdits(CustomerLookup lookup, Customers customers, CustomerService service, CustomFields customFields) {
        this.lookup = lookup;
        this.customers = customers;
        this.service = service;
        this.customFields = customFields;
    }

    @Transactional
    void apply(UUID customerId, BulkChange change) {
        lookup.lock(customerId);
        Customer customer = customers.locked(customerId);
        List<String> tags = new ArrayList<>(customer.profile().tags());
        if (change.addTags() != null) {
            tags.addAll(change.addTags());
        }
        if (change.removeTags() != null) {
            tags.removeAll(change.removeTags());
        }
        Importance importance = change.importance() == null ? customer.importance() : change.importance();
        service.apply(customer, new CustomerChange(
                customer.profile().withTags(tags),
                customFields.values(customer.customFields()),
                change.releaseToPool() ? null : change.ownerId() == null ? customer.ownerId() : change.ownerId(),
                customer.parentId(),
                change.tier() == null ? customer.tier() : change.tier(),
                change.tierReason(),
                importance,
                change.hasPotential() == null ? customer.hasPotential() : change.hasPotential(),
                false));
    }
}
