package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.CustomFieldKeyTaken;
import org.gengke.customer.domain.CustomFieldType;
import org.gengke.customer.persistence.CustomFieldDefinitions;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotFound;
import org.gengke.shared.domain.VersionConflict;

/** Which custom attributes customers have. Key and type stay; one that is no longer wanted is switched off and keeps its values. */
@ApplicationScoped
public class CustomFieldService {

    private final CustomFieldDefinitions definitions;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CustomFieldService(CustomFieldDefinitions definitions, AuditTrail audit, BusinessClock clock) {
        this.definitions = definitions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<CustomFieldView> fields() {
        return definitions.all();
    }

    @Transactional
    public CustomFieldView field(UUID id) {
        return definitions.byId(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public CustomFieldView create(CustomFieldView field) {
        check(field);
        if (definitions.all().stream().anyMatch(other -> other.key().equals(field.key()))) {
            throw new CustomFieldKeyTaken(field.key());
        }
        definitions.add(field, clock.now());
        audit.note("CUSTOM_FIELD_CREATED", "CustomField", field.id(), null, null, field);
        return field(field.id());
    }

    /** @param wished with the version that was read; null for any */
    @Transactional
    public CustomFieldView change(CustomFieldView wished, Integer version) {
        CustomFieldView before = field(wished.id());
        check(wished);
        if (version != null && version != before.version() || !definitions.change(wished, clock.now())) {
            throw new VersionConflict();
        }
        audit.note("CUSTOM_FIELD_CHANGED", "CustomField", wished.id(), null, before, wished);
        return field(wished.id());
    }

    @Transactional
    public void remove(UUID id, Integer version) {
        CustomFieldView before = field(id);
        if (version != null && version != before.version() || !definitions.remove(id, before.version())) {
            throw new VersionConflict();
        }
        audit.note("CUSTOM_FIELD_REMOVED", "CustomField", id, null, before, null);
    }

    private static void check(CustomFieldView field) {
        if ((field.type() == CustomFieldType.CHOICE) == field.choices().isEmpty()) {
            throw InvalidContent.at("#/choices", "choices-belong-to-choice");
        }
    }
}
