package org.gengke.customer.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.hibernate.StatelessSession;

@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, UUID> {

    private static final int INSERTS_A_BATCH = 128;

    private final StatelessSession session;

    Customers(StatelessSession session) {
        this.session = session;
    }

    /** Many new records: written without being remembered, since nothing compares them again. */
    public void insertAll(List<Customer> created) {
        session.setJdbcBatchSize(INSERTS_A_BATCH);
        session.insertMultiple(created);
    }

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

    /** Those of them that are there, in the order of their ids. */
    public List<Customer> findAllById(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** Writes what is open and lets go of it: of thousands, each later flush would compare every property again. */
    public void release() {
        getEntityManager().flush();
        getEntityManager().clear();
    }
}
