package org.gengke.demo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Who stands where at the customers of the demonstration data, and since when it is known. */
@ApplicationScoped
public class DemoCharts {

    private final Sql sql;

    DemoCharts(Sql sql) {
        this.sql = sql;
    }

    /** Since when these contacts of a customer have been known there. */
    public void placed(UUID customer, List<UUID> contacts, Instant since) {
        Object ids = contacts.toArray(UUID[]::new);
        sql.update(Fragment.of("update contact_position set recorded_at = ? where customer_id = ? and contact_id = any(?::uuid[])", since, customer, ids));
        sql.update(Fragment.of("delete from contact_position_past where customer_id = ? and contact_id = any(?::uuid[])", customer, ids));
    }

    /** Whom these contacts of a customer report to, and since when it is known. */
    public void reportTo(UUID customer, List<UUID> contacts, UUID head, Instant since) {
        sql.update(Fragment.of(
                "update contact_position set reports_to_id = ?, recorded_at = ? where customer_id = ? and contact_id = any(?::uuid[])",
                head, since, customer, contacts.toArray(UUID[]::new)));
    }
}
