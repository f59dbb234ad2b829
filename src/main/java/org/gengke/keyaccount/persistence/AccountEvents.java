package org.gengke.keyaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.keyaccount.AccountEvent;
import org.gengke.keyaccount.AccountEvent.Content;
import org.gengke.keyaccount.AccountEventQuery;
import org.gengke.keyaccount.domain.AccountEventKind;
import org.gengke.keyaccount.domain.SupportState;
import org.gengke.people.Visibility;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Page;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Keyset;
import org.gengke.shared.persistence.Keyset.Sort;
import org.gengke.shared.persistence.Sql;

/** Events of accounts, for those who see the customer; written at customers that the door has locked. */
@ApplicationScoped
public class AccountEvents {

    private static final String SELECT = "select e.*, c.name as customer_name, u.display_name, (";
    private static final String FROM = " from account_event e join customer c on c.id = e.customer_id left join app_user u on u.id = e.supported_by";

    private final Sql sql;
    private final Visibility visibility;
    private final BusinessClock clock;

    AccountEvents(Sql sql, Visibility visibility, BusinessClock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.clock = clock;
    }

    /**
     * What is known of an account's events.
     *
     * @param since the day from which on it is owed to the account
     * @param notedOn the last day on which one was noted; null without any
     * @param openOn the first day from today on of an event for which nothing is planned; null without any
     */
    public record Trace(UUID customerId, LocalDate since, LocalDate notedOn, LocalDate openOn) {}

    public Page<AccountEvent> list(AccountEventQuery query) {
        List<Sort> sorts = List.of(new Sort("happensOn", "e.happens_on", Keyset.Type.DATE), new Sort("customerName", "c.name", Keyset.Type.TEXT));
        Keyset keyset = Keyset.of(sorts, query.sort() == null ? "-happensOn" : query.sort(), query.after(), query.limit(), "e.id");
        Fragment from = Fragment.of(FROM + " where (").add(visibility.readable("c")).add(")");
        from.andAny("e.customer_id", "uuid", query.customerIds()).andIn("e.kind", query.kinds()).andIn("e.support_state", query.support());
        if (query.from() != null) {
            from.and("e.happens_on >= ?", query.from());
        }
        if (query.to() != null) {
            from.and("e.happens_on <= ?", query.to());
        }
        Long total = query.count() ? sql.count(Fragment.of("select count(*)").add(from)) : null;
        return keyset.read(sql, keyset.addTo(Fragment.of(SELECT).add(visibility.writable("c")).add(") as writable" + keyset.selectKey()).add(from)), AccountEvents::event, total);
    }

    public Optional<AccountEvent> one(UUID id) {
        return sql.first(
                Fragment.of(SELECT).add(visibility.writableRow("c")).add(") as writable" + FROM + " where e.id = ? and (", id).add(visibility.readableRow("c")).add(")"),
                AccountEvents::event);
    }

    /** Of these accounts, which the caller sees. */
    public List<Trace> traces(Collection<UUID> customerIds, LocalDate on) {
        String zone = clock.zone().getId();
        return sql.list(
                Fragment.of("select c.id, ").add(KeyAccounts.since(zone)).add(
                        " as since, max((e.created_at at time zone ?)::date) as noted_on,"
                                + " min(e.happens_on) filter (where e.support_state = 'NONE' and e.happens_on >= ?) as open_on"
                                + " from customer c left join account_event e on e.customer_id = c.id where c.id = any(?::uuid[]) group by c.id",
                        zone, on, customerIds.toArray(UUID[]::new)),
                row -> new Trace(
                        Sql.id(row, "id"), row.getObject("since", LocalDate.class), row.getObject("noted_on", LocalDate.class), row.getObject("open_on", LocalDate.class)));
    }

    public void add(UUID id, UUID customerId, Content content, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into account_event (id, customer_id, kind, title, happens_on, link, note, support_state, support, supported_by, supported_on, evidence, created_at, created_by,"
                        + " updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, content.kind(), content.title(), content.happensOn(), content.link(), content.note(), content.supportState(), content.support(),
                content.supportedBy(), content.supportedOn(), content.evidence(), now, by, now));
    }

    public void change(UUID id, Content content, Instant now) {
        sql.update(Fragment.of(
                "update account_event set kind = ?, title = ?, happens_on = ?, link = ?, note = ?, support_state = ?, support = ?, supported_by = ?, supported_on = ?, evidence = ?,"
                        + " version = version + 1, updated_at = ? where id = ?",
                content.kind(), content.title(), content.happensOn(), content.link(), content.note(), content.supportState(), content.support(), content.supportedBy(),
                content.supportedOn(), content.evidence(), now, id));
    }

    public void follow(UUID id, UUID followUpId) {
        sql.update(Fragment.of("update account_event set follow_up_id = ? where id = ?", followUpId, id));
    }

    public void remove(UUID id) {
        sql.update(Fragment.of("delete from account_event where id = ?", id));
    }

    private static AccountEvent event(ResultSet row) throws SQLException {
        Content content = new Content(
                Sql.constant(row, "kind", AccountEventKind.class), row.getString("title"), row.getObject("happens_on", LocalDate.class), row.getString("link"),
                row.getString("note"), Sql.constant(row, "support_state", SupportState.class), row.getString("support"), Sql.id(row, "supported_by"),
                row.getObject("supported_on", LocalDate.class), row.getString("evidence"));
        return new AccountEvent(
                Sql.id(row, "id"), row.getInt("version"), Sql.id(row, "customer_id"), row.getString("customer_name"), content, row.getString("display_name"),
                Sql.id(row, "follow_up_id"), Sql.instant(row, "updated_at"), row.getBoolean("writable"));
    }
}
