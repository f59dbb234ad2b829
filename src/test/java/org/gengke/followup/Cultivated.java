package org.gengke.followup;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.CultivationChanged;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;
import org.gengke.support.SalesTeam;

/** Customers of a sales team, put into the database as the customer feature would, with its event in the same transaction. */
final class Cultivated {

    private final SalesTeam team;

    Cultivated(SalesTeam team) {
        this.team = team;
    }

    UUID customer(String owner) {
        return customers(owner, 1).get(0);
    }

    List<UUID> customers(String owner, int count) {
        BusinessClock clock = Arc.container().instance(BusinessClock.class).get();
        List<UUID> ids = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                UUID id = Ids.next();
                ids.add(id);
                sql().update(Fragment.of(
                        "insert into customer (id, name, name_key, status, status_since, owner_id, team_id, search_text, search_grams, created_at, updated_at)"
                                + " select ?, ?, ?, 'CONTACT_STARTED', ?, u.id, u.team_id, '', '{}', ?, ? from app_user u where u.id = ?",
                        id, "客户" + id, id.toString(), clock.today(), clock.now(), clock.now(), team.id(owner)));
            }
            Arc.container().beanManager().getEvent().fire(new CultivationChanged(ids));
        });
        return ids;
    }

    /** Changes the customer's row; {@code assignment} such as {@code status = 'ABANDONED'}. */
    void change(UUID customer, String assignment, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            Object[] parameters = java.util.Arrays.copyOf(values, values.length + 1);
            parameters[values.length] = customer;
            sql().update(Fragment.of("update customer set " + assignment + " where id = ?", parameters));
            Arc.container().beanManager().getEvent().fire(CultivationChanged.of(customer));
        });
    }

    UUID contact(UUID customer, String name, String phone) {
        UUID id = Ids.next();
        SalesTeam.sql(Fragment.of(
                "insert into contact (id, name, phones, search_text, search_grams, created_at, updated_at) values (?, ?, array[?], '', '{}', now(), now())",
                id, name, phone));
        SalesTeam.sql(Fragment.of("insert into contact_position (id, contact_id, customer_id) values (?, ?, ?)", Ids.next(), id, customer));
        return id;
    }

    private static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }
}
