package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.ActivityQuery;
import org.gengke.keyaccount.PlannedActivity;
import org.gengke.keyaccount.domain.ActivityProgress;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** The activities of all plans in force, for those who see the customer. */
@ApplicationScoped
public class PlannedActivities {

    private static final String DUE = "coalesce(p.due_on, a.due_on)";
    private static final List<Sort> SORTS = List.of(new Sort("promisedOn", DUE, Keyset.Type.DATE), new Sort("customerName", "c.name", Keyset.Type.TEXT));
    private static final String FROM = " from key_account_plan k join key_account_plan_version v on v.plan_id = k.id and v.number = k.in_force"
            + " join key_account_activity a on a.version_id = v.id join customer c on c.id = k.customer_id left join app_user o on o.id = c.owner_id"
            + " left join app_user u on u.id = a.responsible_id left join key_account_activity_follow_up f on f.activity_id = a.id" + VersionReading.TAIL
            + " where k.state = 'ACTIVE' and (";

    private final Sql sql;
    private final Visibility visibility;

    PlannedActivities(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public Page<PlannedActivity> list(ActivityQuery query, LocalDate today) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "promisedOn" : query.sort(), query.after(), query.limit(), "a.id");
        Fragment from = conditions(query, today);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        Fragment select = Fragment.of("select a.*, f.spent, u.display_name as responsible_name, p.id as follow_up, p.state as follow_up_state, p.due_on as promised_on,"
                + " p.done_on, p.hops, k.id as plan_id, v.title as plan_title, c.id as customer_id, c.name as customer_name, c.owner_id, o.display_name as owner_name");
        return keyset.read(
                sql, keyset.addTo(select.add(keyset.selectKey()).add(from)),
                row -> new PlannedActivity(
                        Sql.id(row, "plan_id"), row.getString("plan_title"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.id(row, "owner_id"),
                        row.getString("owner_name"), VersionReading.activity(row, today)),
                total);
    }

    private Fragment conditions(ActivityQuery query, LocalDate today) {
        Fragment from = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        from.andAny("k.id", "uuid", query.planIds()).andAny("c.id", "uuid", query.customerIds()).andIn("a.kind", query.kinds())
                .andAny("coalesce(a.responsible_id, c.owner_id)", "uuid", query.responsibleIds());
        if (!query.teamIds().isEmpty()) {
            from.and("c.team_id in (select t.id from team t where t.path && ?::uuid[])", (Object) query.teamIds().toArray(UUID[]::new));
        }
        if (query.dueFrom() != null) {
            from.and(DUE + " >= ?", query.dueFrom());
        }
        if (query.dueTo() != null) {
            from.and(DUE + " <= ?", query.dueTo());
        }
        if (!query.progress().isEmpty()) {
            from.and(progress(query.progress(), today));
        }
        return from;
    }

    /** As {@link ActivityProgress#of} tells it of a row. */
    private static Fragment progress(List<ActivityProgress> wanted, LocalDate today) {
        List<Fragment> any = new ArrayList<>();
        for (ActivityProgress one : wanted) {
            any.add(switch (one) {
                case PROPOSED -> Fragment.of("p.id is null");
                case DONE -> Fragment.of("p.state = 'DONE'");
                case CANCELLED -> Fragment.of("p.state = 'CANCELLED'");
                case OVERDUE -> Fragment.of("p.state not in ('DONE','CANCELLED') and p.due_on < ?", today);
                case OPEN -> Fragment.of("p.state not in ('DONE','CANCELLED') and p.due_on >= ?", today);
            });
        }
        Fragment joined = Fragment.of("false");
        any.forEach(one -> joined.add(" or (").add(one).add(")"));
        return joined;
    }
}
