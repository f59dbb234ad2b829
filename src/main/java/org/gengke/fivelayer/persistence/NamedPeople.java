package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The contacts that the model names. */
@ApplicationScoped
public class NamedPeople {

    /** Where a contact is named; what was removed counts too, since its past is kept. */
    private static final List<String> PLACES =
            List.of("influence.from_contact_id", "influence.to_contact_id", "decision_maker.contact_id", "customer_value.contact_id", "customer_value.confirmed_by");

    private final Sql sql;

    NamedPeople(Sql sql) {
        this.sql = sql;
    }

    public Set<UUID> among(Collection<UUID> contactIds) {
        Set<UUID> named = new HashSet<>();
        for (String place : PLACES) {
            String table = place.substring(0, place.indexOf('.'));
            named.addAll(sql.list(
                    Fragment.of("select distinct " + place + " as id from " + table + " where " + place + " = any(?::uuid[])", (Object) contactIds.toArray(UUID[]::new)),
                    row -> Sql.id(row, "id")));
        }
        return named;
    }
}
