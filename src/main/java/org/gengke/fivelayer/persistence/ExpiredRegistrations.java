package org.gengke.fivelayer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Deal registrations that have run out, with who is to know it. */
@ApplicationScoped
public class ExpiredRegistrations {

    private final Sql sql;

    ExpiredRegistrations(Sql sql) {
        this.sql = sql;
    }

    /** @param productName null for all products */
    public record Expired(UUID id, UUID customerId, String customerName, UUID ownerId, UUID partnerId, String partnerName, String productName, LocalDate validUntil) {}

    /**
     * Those that ran out before {@code today}, on {@code earliest} or later, of which nobody was told. What was over already when
     * somebody entered it is no news.
     */
    public List<Expired> untold(String kind, LocalDate today, LocalDate earliest, String zone) {
        return sql.list(
                Fragment.of(
                        "select r.id, r.customer_id, c.name as customer_name, c.owner_id, p.id as partner_id, p.name as partner_name, x.name as product_name, r.valid_until"
                                + " from deal_registration r join partner p on p.id = r.partner_id left join product x on x.id = r.product_id"
                                + " join customer c on c.id = r.customer_id and c.merged_into is null"
                                + " join app_user u on u.id = c.owner_id and u.active and u.roles && array['REP','SOLUTION','MANAGER','KAM','EXECUTIVE']"
                                + " where r.withdrawn_on is null and r.valid_until < ? and r.valid_until >= ? and r.valid_until >= (r.created_at at time zone ?)::date"
                                + " and not exists (select 1 from notification n where n.kind = ? and n.subject_id = r.id) order by r.valid_until, r.id",
                        today, earliest, zone, kind),
                row -> new Expired(
                        Sql.id(row, "id"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "owner_id"), Sql.id(row, "partner_id"),
                        row.getString("partner_name"), row.getString("product_name"), row.getObject("valid_until", LocalDate.class)));
    }
}
