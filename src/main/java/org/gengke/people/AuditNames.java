package org.gengke.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.persistence.AuditNameRows;

/** What people call the things that the audit trail names by their ids and keys. */
@ApplicationScoped
public class AuditNames {

    private final AuditNameRows rows;

    AuditNames(AuditNameRows rows) {
        this.rows = rows;
    }

    /** Colleagues, teams, clients, competitors; customers and contacts as far as the caller sees them. */
    @Transactional
    public Map<UUID, String> of(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : rows.names(ids);
    }

    /** The labels of custom fields by their keys. */
    @Transactional
    public Map<String, String> customFields(boolean english) {
        return rows.customFields(english);
    }
}
