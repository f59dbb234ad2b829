package org.gengke.followup.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Plans that have been overdue for too long, with who is to know it. */
@ApplicationScoped
public class EscalatedPlans {

    /** The nearest team above the customer that has a manager, who is not the one that is late; all its managers. */
    private static final String MANAGER = " cross join lateral (select m.id from (select u.id, rank() over (order by array_position(t.path, u.team_id) desc) as distance"
            + " from app_user u where u.active and u.roles @> array['MANAGER'] and u.team_id = any(t.path) and u.id <> p.owner_id) m where m.distance = 1) m";

    private static final String UNTOLD = "with recursive late as (select p.id from follow_up_plan p where p.state = 'PLANNED' and p.due_on <= ? and p.owner_id is not null),"
            + " chain as (select l.id as plan_id, p.id, p.previous_id from late l join follow_up_plan p on p.id = l.id"
            + "   union all select c.plan_id, p.id, p.previous_id from chain c join follow_up_plan p on p.id = c.previous_id)"
            + " select p.id, ch.id as chain_id, p.due_on, p.purpose, c.id as customer_id, c.name as customer_name, o.display_name as owner_name, m.id as manager_id"
            + " from chain ch join follow_up_plan p on p.id = ch.plan_id join customer c on c.id = p.customer_id join team t on t.id = c.team_id"
            + " join app_user o on o.id = p.owner_id" + MANAGER
            + " where ch.previous_id is null and c.merged_into is null"
            + " and not exists (select 1 from notification n where n.kind = ? and n.subject_id = ch.id) order by p.due_on, p.id";

    private final Sql sql;

    EscalatedPlans(Sql sql) {
        this.sql = sql;
    }

    /** One plan and one of those who are to know it; {@code chainId} is the first plan of its chain. */
    public record Escalated(
            UUID planId, UUID chainId, LocalDate dueOn, String purpose, UUID customerId, String customerName, String ownerName, UUID managerId) {}

    /** Those due up to a day of whose chain nobody was told. */
    public List<Escalated> untold(String kind, LocalDate dueUpTo) {
        return sql.list(
                Fragment.of(UNTOLD, dueUpTo, kind),
                row -> new Escalated(
                        Sql.id(row, "id"), Sql.id(row, "chain_id"), row.getObject("due_on", LocalDate.class), row.getString("purpose"),
                        Sql.id(row, "customer_id"), row.getString("customer_name"), row.getString("owner_name"), Sql.id(row, "manager_id")));
    }
}
