package org.gengke.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Names for the ids in the audit trail, in one statement. */
@ApplicationScoped
public class AuditNameRows {

    private static final String NAMES = "with asked as (select unnest(?::uuid[]) as id)"
            + " select u.id, u.display_name as name from app_user u join asked a on a.id = u.id"
            + " union all select t.id, t.name from team t join asked a on a.id = t.id"
            + " union all select x.id, x.name from api_client x join asked a on a.id = x.id"
            + " union all select p.id, p.name from competitor p join asked a on a.id = p.id"
            + " union all select c.id, c.name from customer c join asked a on a.id = c.id where ";
    private static final String CONTACTS = " union all select k.id, k.name from contact k join asked a on a.id = k.id where exists (select 1 from contact_position o"
            + " join customer c on c.id = o.customer_id where o.contact_id = k.id and (";

    private final Sql sql;
    private final Visibility visibility;

    AuditNameRows(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        Fragment query = Fragment.of(NAMES, (Object) ids.toArray(UUID[]::new));
        query.add(visibility.readable("c")).add(CONTACTS).add(visibility.readable("c")).add("))");
        sql.list(query, row -> names.put(Sql.id(row, "id"), row.getString("name")));
        return names;
    }

    public Map<String, String> customFields(boolean english) {
        Map<String, String> labels = new HashMap<>();
        sql.list(
                Fragment.of("select key, " + (english ? "label_en" : "label_zh") + " as label from custom_field_definition"),
                row -> labels.put(row.getString("key"), row.getString("label")));
        return labels;
    }
}
