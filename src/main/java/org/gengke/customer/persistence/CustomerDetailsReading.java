package org.gengke.customer.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CustomerDetails;
import org.gengke.customer.CustomerDetails.Contact;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Details of many customers in one statement. What lies in the pool shows no contacts. */
@ApplicationScoped
public class CustomerDetailsReading {

    private static final int CONTACTS = 5;
    private static final String SELECT = "select c.id, c.credit_code, c.external_id,"
            + " (select s.reason from status_change s where s.customer_id = c.id order by s.effective_on desc, s.sequence desc limit 1) as reason,"
            + " case when c.status = 'PAUSED' then c.pause_cause end as pause_cause, case when c.status = 'PAUSED' then c.pause_side end as pause_side,"
            + " case when c.competitor_id is not null then (select r.name from competitor r where r.id = c.competitor_id) end as competitor_name,"
            + " case when " + Visibility.peopleShown("c") + " then (select json_agg(json_build_object('name', m.name, 'position', m.position, 'department', m.department,"
            + " 'phones', m.phones, 'email', m.email, 'wechat', m.wechat))::text from (select k.name, coalesce(p.position, p.role) as position, p.department,"
            + " k.phones, k.email, k.wechat from contact_position p join contact k on k.id = p.contact_id where p.customer_id = c.id and p.left_on is null"
            // As the worklist names whom to call.
            + " order by cardinality(k.phones) = 0, p.since nulls last, p.id limit " + CONTACTS + ") m) end as contacts from customer c where c.id = any(?::uuid[])";

    private final Sql sql;
    private final Visibility visibility;
    private final ObjectMapper json;

    CustomerDetailsReading(Sql sql, Visibility visibility, ObjectMapper json) {
        this.sql = sql;
        this.visibility = visibility;
        this.json = json;
    }

    public List<CustomerDetails> of(List<UUID> ids) {
        return sql.list(Fragment.of(SELECT, (Object) ids.toArray(UUID[]::new)).and(visibility.readable("c")), this::details);
    }

    private CustomerDetails details(ResultSet row) throws SQLException {
        return new CustomerDetails(
                Sql.id(row, "id"),
                row.getString("credit_code"),
                row.getString("external_id"),
                new CustomerDetails.Status(
                        row.getString("reason"), Sql.constant(row, "pause_cause", PauseCause.class), Sql.constant(row, "pause_side", PauseSide.class),
                        row.getString("competitor_name")),
                contacts(row.getString("contacts")));
    }

    private List<Contact> contacts(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, new TypeReference<List<Contact>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
