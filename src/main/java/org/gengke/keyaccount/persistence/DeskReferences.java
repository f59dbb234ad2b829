package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Whether there is what is named where a duty is done; nobody named is always right. */
@ApplicationScoped
public class DeskReferences {

    private final Sql sql;

    DeskReferences(Sql sql) {
        this.sql = sql;
    }

    /** A contact of this customer, also one that has left it. */
    public boolean contact(UUID customerId, UUID id) {
        return id == null || sql.exists(Fragment.of("select 1 from contact_position where customer_id = ? and contact_id = ?", customerId, id));
    }

    public boolean colleague(UUID id) {
        return id == null || sql.exists(Fragment.of("select 1 from app_user where id = ? and active", id));
    }
}
