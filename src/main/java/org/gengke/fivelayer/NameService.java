package org.gengke.fivelayer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gengke.fivelayer.persistence.ModelCustomers;
import org.gengke.people.domain.Competence;

/** What people call those whom an answer of the model names by id. */
@ApplicationScoped
public class NameService {

    private final ModelCustomers customers;

    NameService(ModelCustomers customers) {
        this.customers = customers;
    }

    /** What level of work colleagues master, of those of whom it is stated. */
    @Transactional
    public Map<UUID, Competence> levels(Collection<UUID> ids) {
        return customers.levels(ids);
    }

    /** Of colleagues and competitors. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return customers.names(ids);
    }

    /** Of contacts whom a customer names. */
    @Transactional
    public Map<UUID, String> people(UUID customerId, Collection<UUID> ids) {
        return customers.people(customerId, ids);
    }
}
