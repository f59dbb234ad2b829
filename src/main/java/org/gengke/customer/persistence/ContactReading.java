package org.gengke.customer.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.ContactService.ContactQuery;
import org.gengke.customer.ContactView;
import org.gengke.customer.ContactView.Position;
import org.gengke.customer.domain.ContactProfile;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Contacts for reading. One is seen by those who see one of its customers; what lies in the pool shows no contacts. */
@ApplicationScoped
public class ContactReading {

    private static final List<Sort> SORTS =
            List.of(new Sort("name", "k.name", Keyset.Type.TEXT), new Sort("updatedAt", "k.updated_at", Keyset.Type.INSTANT));

    private final Sql sql;
    private final Visibility visibility;
    private final CustomerConditions conditions;
    private final ObjectMapper json;

    ContactReading(Sql sql, Visibility visibility, CustomerConditions conditions, ObjectMapper json) {
        this.sql = sql;
        this.visibility = visibility;
        this.conditions = conditions;
        this.json = json;
    }

    public Page<ContactView> list(ContactQuery wanted) {
        Keyset keyset = Keyset.of(SORTS, wanted.sort(), wanted.after(), wanted.limit(), "k.id");
        Fragment where = where(wanted);
        Long total = wanted.count() ? sql.count(Fragment.of("select count(*) from contact k where ").add(where)) : null;
        Fragment select = select().add(keyset.selectKey() + " from contact k where ").add(where);
        return keyset.read(sql, keyset.addTo(select), this::view, total);
    }

    public Optional<ContactView> byId(UUID id) {
        Fragment query = select().add(" from contact k where k.id = ? and ", id).add(seen(null, List.of(), List.of()));
        return sql.first(query, this::view);
    }

    private Fragment where(ContactQuery wanted) {
        return seen(wanted.left(), wanted.customerIds(), wanted.segmentIds()).andMatches("k", SearchText.Query.of(wanted.q() == null ? "" : wanted.q()));
    }

    private Fragment seen(Boolean left, List<UUID> customerIds, List<UUID> segmentIds) {
        Fragment seen = Fragment.of("exists (select 1 from contact_position p join customer c on c.id = p.customer_id where p.contact_id = k.id"
                        + " and c.merged_into is null and " + Visibility.peopleShown("c"))
                .andAny("p.customer_id", "uuid", customerIds)
                .add(conditions.inSegments("p.customer_id", segmentIds))
                .and(visibility.readable("c"));
        if (left != null) {
            seen.add(left ? " and p.left_on is not null" : " and p.left_on is null");
        }
        return seen.add(")");
    }

    private Fragment select() {
        return Fragment.of("select k.*, (select json_agg(json_build_object('id', p.id, 'customerId', c.id, 'customerName', c.name, 'position', p.position,"
                        + " 'department', p.department, 'role', p.role, 'reportsToId', p.reports_to_id, 'reportsToName', r.name, 'since', p.since,"
                        + " 'leftOn', p.left_on) order by p.left_on is not null, p.since desc nulls last, p.id desc)"
                        + " from contact_position p join customer c on c.id = p.customer_id left join contact r on r.id = p.reports_to_id"
                        + " where p.contact_id = k.id and c.merged_into is null and " + Visibility.peopleShown("c") + " and (")
                .add(visibility.readable("c"))
                .add(")) as positions, exists (select 1 from contact_position p join customer c on c.id = p.customer_id"
                        + " where p.contact_id = k.id and c.merged_into is null and (")
                .add(visibility.writable("c"))
                .add(")) as writable");
    }

    private ContactView view(ResultSet row) throws SQLException {
        return new ContactView(
                Sql.id(row, "id"),
                row.getInt("version"),
                new ContactProfile(
                        row.getString("name"),
                        Sql.texts(row, "phones"),
                        row.getString("email"),
                        row.getString("wechat"),
                        row.getObject("birthday", LocalDate.class),
                        row.getString("preferences"),
                        row.getString("notes")),
                positions(row.getString("positions")),
                row.getBoolean("writable"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "updated_at"));
    }

    private List<Position> positions(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, new TypeReference<List<Position>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
