package org.gengke.trial.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Whether there is what a trial names. */
@ApplicationScoped
public class TrialReferences {

    private final Sql sql;

    TrialReferences(Sql sql) {
        this.sql = sql;
    }

    public boolean product(UUID id) {
        return sql.exists(Fragment.of("select 1 from product where id = ?", id));
    }

    public boolean competitor(UUID id) {
        return sql.exists(Fragment.of("select 1 from competitor where id = ?", id));
    }

    public boolean colleague(UUID id) {
        return sql.exists(Fragment.of("select 1 from app_user where id = ? and active", id));
    }

    /** Whether all of these are, or were, contacts of the customer. */
    public boolean contacts(UUID customerId, Collection<UUID> contactIds) {
        return sql.count(Fragment.of(
                        "select count(distinct contact_id) from contact_position where customer_id = ? and contact_id = any(?::uuid[])",
                        customerId, contactIds.toArray(UUID[]::new)))
                == contactIds.size();
    }

    /** Whether it is a confirmed order of the customer. */
    public boolean order(UUID customerId, UUID orderId) {
        return sql.exists(Fragment.of("select 1 from customer_order where id = ? and customer_id = ? and state = 'CONFIRMED'", orderId, customerId));
    }
}
