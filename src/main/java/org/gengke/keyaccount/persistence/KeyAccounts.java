package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Tier;
import org.gengke.keyaccount.DutyQuery;
import org.gengke.keyaccount.KeyAccount;
import org.gengke.people.Visibility;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Key accounts for those who see them: strategic and top customers, and those won that are important to us. */
@ApplicationScoped
public class KeyAccounts {

    /** Of a customer {@code c}: one that the desk looks after. */
    static final String ON_THE_DESK = "c.key_account and c.merged_into is null and c.status <> 'ABANDONED'";

    private static final String FROM = " from customer c left join app_user u on u.id = c.owner_id where " + ON_THE_DESK + " and (";

    private final Sql sql;
    private final Visibility visibility;

    KeyAccounts(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /**
     * From which day on a customer {@code c} is owed what key accounts are: the day on which it became one, by its tier or as one won
     * that was called important, but not before it was entered.
     */
    static Fragment since(String zone) {
        return Fragment.of(
                "greatest((c.created_at at time zone ?)::date, least(case when c.tier in ('STRATEGIC','TOP') then coalesce((select (max(p.valid_to) at time zone ?)::date"
                        + " from customer_profile_period p where p.customer_id = c.id and p.valid_to < 'infinity' and coalesce(p.tier not in ('STRATEGIC','TOP'), true)), '-infinity') end,"
                        + " case when c.status = 'WON' and c.importance = 'KEY' then greatest(c.status_since, (select (max(a.at) at time zone ?)::date from audit_entry a"
                        + " where a.customer_id = c.id and a.action = 'CUSTOMER_CHANGED' and a.changes -> 'importance' ->> 'to' = 'KEY')) end))",
                zone, zone, zone);
    }

    /** Those that the query takes, by name; its duties play no part. */
    public List<KeyAccount> seen(DutyQuery query) {
        return sql.list(select().add(conditions(query)).add(" order by c.name, c.id"), KeyAccounts::account);
    }

    /** The same as a condition that chooses their ids, for statements that go on from there. */
    public Fragment ids(DutyQuery query) {
        return Fragment.of("select c.id").add(conditions(query));
    }

    public Optional<KeyAccount> one(UUID id) {
        return sql.first(select().add(FROM).add(visibility.readableRow("c")).add(") and c.id = ?", id), KeyAccounts::account);
    }

    private Fragment select() {
        return Fragment.of("select c.id, c.name, c.status, c.tier, c.owner_id, u.display_name as owner_name, (").add(visibility.writable("c")).add(") as writable");
    }

    private Fragment conditions(DutyQuery query) {
        return narrowed(Fragment.of(FROM).add(visibility.readable("c")).add(")"), query);
    }

    /** Adds which customers {@code c} the query takes, whatever they are to us. */
    static Fragment narrowed(Fragment from, DutyQuery query) {
        from.andAny("c.id", "uuid", query.customerIds()).andAny("c.owner_id", "uuid", query.ownerIds());
        if (query.teamIds() != null && !query.teamIds().isEmpty()) {
            from.and("c.team_id in (select t.id from team t where t.path && ?::uuid[])", (Object) query.teamIds().toArray(UUID[]::new));
        }
        return from;
    }

    private static KeyAccount account(ResultSet row) throws SQLException {
        return new KeyAccount(
                Sql.id(row, "id"), row.getString("name"), Sql.constant(row, "status", CustomerStatus.class), Sql.constant(row, "tier", Tier.class),
                Sql.id(row, "owner_id"), row.getString("owner_name"), row.getBoolean("writable"));
    }
}
