package org.gengke.customer.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.customer.domain.Customer;

@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, UUID> {

    /** Written at once, so that a broken constraint is known here and SQL sees the row. */
    public void save(Customer customer) {
        persistAndFlush(customer);
    }

    /** As the database has it now; the caller holds the row's lock. */
    public Customer locked(UUID id) {
        Customer customer = findById(id);
        getEntityManager().refresh(customer);
        return customer;
    }
}
