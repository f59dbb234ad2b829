package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.StatusChangeView;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.PauseCause;
import org.gengke.customer.domain.PauseSide;
import org.gengke.customer.domain.StatusHistory;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** The status history in the database: a log by effective date. */
@ApplicationScoped
public class StatusChanges {

    private static final String VIEW = "select s.*, u.display_name as actor_name, k.name as competitor_name,"
            + " lead(s.effective_on) over (order by s.effective_on, s.sequence) as ended_on"
            + " from status_change s left join app_user u on u.id = s.actor_id left join competitor k on k.id = s.competitor_id";

    private final Sql sql;

    StatusChanges(Sql sql) {
        this.sql = sql;
    }

    /** One entry as the rules need it. */
    public record Entry(UUID id, StatusHistory.Change change, String rule, Pause pause, UUID competitorId) {}

    /** What is written of a new entry. */
    public record NewEntry(
            UUID id,
            UUID customerId,
            CustomerStatus from,
            CustomerStatus to,
            LocalDate effectiveOn,
            Instant recordedAt,
            UUID actorId,
            String rule,
            String reason,
            Pause pause,
            UUID competitorId,
            UUID importId) {}

    /** Oldest first. */
    public List<Entry> of(UUID customerId) {
        return sql.list(
                Fragment.of("select * from status_change where customer_id = ? order by effective_on, sequence", customerId), StatusChanges::entry);
    }

    /** The same of many customers; one without entries is not in it. */
    public Map<UUID, List<Entry>> ofAll(Collection<UUID> customerIds) {
        Map<UUID, List<Entry>> histories = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select * from status_change where customer_id = any(?::uuid[]) order by customer_id, effective_on, sequence",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> histories.computeIfAbsent(Sql.id(row, "customer_id"), id -> new ArrayList<>()).add(entry(row)));
        return histories;
    }

    public void add(NewEntry entry) {
        addAll(List.of(entry));
    }

    public void addAll(List<NewEntry> entries) {
        sql.batch(
                "insert into status_change (id, customer_id, from_status, to_status, effective_on, recorded_at, actor_id, rule, reason,"
                        + " pause_cause, pause_side, re_evaluate_on, competitor_id, import_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(StatusChanges::parameters).toList());
    }

    private static Object[] parameters(NewEntry entry) {
        Pause pause = entry.pause == null ? new Pause(null, null, null) : entry.pause;
        return new Object[] {
            entry.id, entry.customerId, entry.from, entry.to, entry.effectiveOn, entry.recordedAt, entry.actorId, entry.rule,
            entry.reason, pause.cause(), pause.side(), pause.reEvaluateOn(), entry.competitorId, entry.importId
        };
    }

    /** What each entry of these customers left, taken anew from the one before it. */
    public void relinkAll(Collection<UUID> customerIds) {
        sql.update(Fragment.of(
                "update status_change s set from_status = x.before from (select id, lag(to_status) over"
                        + " (partition by customer_id order by effective_on, sequence) as before from status_change where customer_id = any(?::uuid[])) x"
                        + " where s.id = x.id and s.from_status is distinct from x.before",
                (Object) customerIds.toArray(UUID[]::new)));
    }

    /** Those of an import's entries after which nobody else moved their customer. */
    public Set<UUID> lastOfTheirs(Collection<UUID> entryIds) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select e.id from status_change e where e.id = any(?::uuid[]) and not exists (select 1 from status_change s"
                                + " where s.customer_id = e.customer_id and s.sequence > e.sequence and s.import_id is distinct from e.import_id)",
                        (Object) entryIds.toArray(UUID[]::new)),
                row -> Sql.id(row, "id")));
    }

    public void remove(Collection<UUID> entryIds) {
        sql.update(Fragment.of("delete from status_change where id = any(?::uuid[])", (Object) entryIds.toArray(UUID[]::new)));
    }

    /** The entry that follows a back-dated one starts from another status. */
    public void relink(UUID customerId, long sequence, CustomerStatus from) {
        sql.update(Fragment.of(
                "update status_change set from_status = ? where customer_id = ? and sequence = ?", from, customerId, sequence));
    }

    public void moveTo(UUID entryId, LocalDate effectiveOn) {
        moveAll(Map.of(entryId, effectiveOn));
    }

    /** Entries to the days on which they took effect. */
    public void moveAll(Map<UUID, LocalDate> effectiveOn) {
        sql.batch(
                "update status_change set effective_on = ? where id = ?",
                effectiveOn.entrySet().stream().map(entry -> new Object[] {entry.getValue(), entry.getKey()}).toList());
    }

    /** Newest first, each with the day on which the next one took effect. */
    public List<StatusChangeView> history(UUID customerId) {
        return sql.list(
                Fragment.of(VIEW + " where s.customer_id = ? order by s.effective_on desc, s.sequence desc", customerId),
                StatusChanges::view);
    }

    private static StatusChangeView view(ResultSet row) throws SQLException {
        return new StatusChangeView(
                Sql.id(row, "id"),
                Sql.constant(row, "from_status", CustomerStatus.class),
                Sql.constant(row, "to_status", CustomerStatus.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("rule"),
                Sql.id(row, "actor_id"),
                row.getString("actor_name"),
                row.getString("reason"),
                pause(row),
                Sql.id(row, "competitor_id"),
                row.getString("competitor_name"),
                Sql.instant(row, "recorded_at"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Sql.id(row, "id"),
                new StatusHistory.Change(
                        Sql.constant(row, "from_status", CustomerStatus.class),
                        Sql.constant(row, "to_status", CustomerStatus.class),
                        row.getObject("effective_on", LocalDate.class),
                        row.getLong("sequence")),
                row.getString("rule"),
                pause(row),
                Sql.id(row, "competitor_id"));
    }

    private static Pause pause(ResultSet row) throws SQLException {
        PauseCause cause = Sql.constant(row, "pause_cause", PauseCause.class);
        return cause == null
                ? null
                : new Pause(cause, Sql.constant(row, "pause_side", PauseSide.class), row.getObject("re_evaluate_on", LocalDate.class));
    }
}
