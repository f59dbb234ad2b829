package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gengke.people.persistence.Directory;
import org.gengke.shared.domain.Page;

/** Reading the audit trail: entries about a customer for those who see the customer, the rest for administrators. */
@ApplicationScoped
public class AuditService {

    private final Directory directory;

    AuditService(Directory directory) {
        this.directory = directory;
    }

    @Transactional
    public Page<AuditEntryView> entries(UUID customerId, UUID entityId, UUID actorId, String after, int limit, String sort) {
        return directory.audit(customerId, entityId, actorId, after, limit, sort);
    }
}
