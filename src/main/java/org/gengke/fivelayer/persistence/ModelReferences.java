package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Whether there is what an entry of the model names. */
@ApplicationScoped
public class ModelReferences {

    private final Sql sql;

    ModelReferences(Sql sql) {
        this.sql = sql;
    }

    public boolean factKind(String key) {
        return sql.exists(Fragment.of("select 1 from fact_kind where key = ?", key));
    }

    /** A contact of this customer, also one that has left it. */
    public boolean contact(UUID customerId, UUID id) {
        return sql.exists(Fragment.of("select 1 from contact_position where customer_id = ? and contact_id = ?", customerId, id));
    }

    public boolean colleague(UUID id) {
        return sql.exists(Fragment.of("select 1 from app_user where id = ? and active", id));
    }

    public boolean competitor(UUID id) {
        return sql.exists(Fragment.of("select 1 from competitor where id = ?", id));
    }
}
