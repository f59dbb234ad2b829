package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.domain.Tier;
import org.gengke.keyaccount.KeyAccountPlan;
import org.gengke.keyaccount.PlanQuery;
import org.gengke.keyaccount.domain.KeyAccountPlanState;
import org.gengke.keyaccount.domain.PlanResult;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Plans for those who see the customer. */
@ApplicationScoped
public class PlanReading {

    private static final List<Sort> SORTS = List.of(
            new Sort("updatedAt", "p.updated_at", Keyset.Type.INSTANT),
            new Sort("customerName", "c.name", Keyset.Type.TEXT),
            new Sort("endsOn", "v.ends_on", Keyset.Type.DATE));
    private static final String FROM = " from key_account_plan p join customer c on c.id = p.customer_id join app_user u on u.id = p.responsible_id"
            + " left join key_account_plan_version o on o.plan_id = p.id and o.state in ('DRAFT','SUBMITTED')"
            + " join key_account_plan_version v on v.plan_id = p.id and v.number = coalesce(p.in_force, o.number, 1) where (";

    private final Sql sql;
    private final CurrentCaller callers;
    private final Visibility visibility;

    PlanReading(Sql sql, CurrentCaller callers, Visibility visibility) {
        this.sql = sql;
        this.callers = callers;
        this.visibility = visibility;
    }

    public Page<KeyAccountPlan> list(PlanQuery query) {
        Keyset keyset = Keyset.of(SORTS, query.sort() == null ? "-updatedAt" : query.sort(), query.after(), query.limit(), "p.id");
        Fragment from = conditions(query);
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(select().add(keyset.selectKey()).add(from)), PlanReading::plan, total);
    }

    /** All of them, for figures. */
    public List<KeyAccountPlan> all(PlanQuery query) {
        return sql.list(select().add(conditions(query)).add(" order by p.id"), PlanReading::plan);
    }

    private Fragment conditions(PlanQuery query) {
        Fragment from = Fragment.of(FROM).add(visibility.readable("c")).add(")");
        from.andAny("p.customer_id", "uuid", query.customerIds()).andAny("p.responsible_id", "uuid", query.responsibleIds()).andIn("p.state", query.states());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            from.and("c.team_id in (select t.id from team t where t.path && ?::uuid[])", (Object) query.teamIds().toArray(UUID[]::new));
        }
        if (query.awaitingApproval() != null) {
            from.and((query.awaitingApproval() ? "" : "not ") + "coalesce(o.state = 'SUBMITTED', false)");
        }
        return from;
    }

    public Optional<KeyAccountPlan> one(UUID id) {
        return sql.first(select().add(FROM).add(visibility.readableRow("c")).add(") and p.id = ?", id), PlanReading::plan);
    }

    /** Whether these colleagues exist and can be given something to do. */
    public boolean colleagues(Collection<UUID> people) {
        return people.isEmpty()
                || sql.count(Fragment.of("select count(*) from app_user where active and id = any(?::uuid[])", (Object) people.toArray(UUID[]::new))) == people.size();
    }

    /** What colleagues are called, also those who have left. */
    public Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        sql.list(
                Fragment.of("select u.id, u.display_name from app_user u where u.id = any(?::uuid[])", (Object) people.toArray(UUID[]::new)),
                row -> names.put(Sql.id(row, "id"), row.getString("display_name")));
        return names;
    }

    private Fragment select() {
        Caller caller = callers.get();
        Fragment select = Fragment.of("select p.*, c.name as customer_name, c.tier, c.key_account and c.status <> 'ABANDONED' as key_account, u.display_name as responsible_name, o.number as open_number, (")
                .add(visibility.writable("c"))
                .add(") as writable, exists (select 1 from key_account_version_writer w where w.version_id = o.id and w.writer_id = ?) as wrote,"
                        + " coalesce(o.state = 'SUBMITTED' and o.submitted_by = ?, false) as withdrawable, ", caller.id(), caller.id());
        return caller.isManager()
                ? select.add("coalesce(c.team_id = any(?::uuid[]), false) as led", (Object) caller.teams().toArray(UUID[]::new))
                : select.add("false as led");
    }

    private static KeyAccountPlan plan(ResultSet row) throws SQLException {
        return new KeyAccountPlan(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), Sql.constant(row, "tier", Tier.class), row.getBoolean("key_account"),
                Sql.id(row, "responsible_id"), row.getString("responsible_name"), Sql.constant(row, "state", KeyAccountPlanState.class), Sql.integer(row, "in_force"),
                Sql.integer(row, "open_number"), Sql.constant(row, "result", PlanResult.class), row.getString("result_note"), row.getString("lessons"),
                row.getObject("closed_on", LocalDate.class), Sql.instant(row, "created_at"), Sql.instant(row, "updated_at"), row.getBoolean("writable"),
                row.getBoolean("led"), row.getBoolean("wrote"), row.getBoolean("withdrawable"));
    }
}
