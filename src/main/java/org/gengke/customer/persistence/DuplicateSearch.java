package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Finds records of the same organisation, whoever sees them; the door masks what the caller does not see. */
@ApplicationScoped
public class DuplicateSearch {

    private final Sql sql;
    private final Visibility visibility;

    DuplicateSearch(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** One record. */
    public record Hit(UUID id, String name, String ownerName, boolean visible, String matchedBy) {}

    /** Either key may be null; {@code except} too. */
    public List<Hit> find(String nameKey, String creditCode, UUID except) {
        Fragment query = Fragment.of("select c.id, c.name, u.display_name as owner_name, (")
                .add(visibility.readable("c"))
                .add(
                        ") as visible, case when c.credit_code = ?::text then 'CREDIT_CODE' else 'NAME' end as matched_by"
                                + " from customer c left join app_user u on u.id = c.owner_id"
                                + " where c.merged_into is null and (c.credit_code = ?::text or c.name_key = ?::text) and c.id is distinct from ?::uuid"
                                + " order by matched_by, c.created_at, c.id limit 10",
                        creditCode, creditCode, nameKey, except);
        return sql.list(query, row -> new Hit(
                Sql.id(row, "id"), row.getString("name"), row.getString("owner_name"), row.getBoolean("visible"), row.getString("matched_by")));
    }
}
