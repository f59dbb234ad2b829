package org.gengke.competitor.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.competitor.domain.EntryPoint;
import org.gengke.competitor.domain.Incumbency;
import org.gengke.competitor.domain.IncumbencyOutcome;
import org.gengke.competitor.domain.IncumbencyProblem;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Incumbencies as they are written, with their problems and entry points. The caller holds the lock of the customer. */
@ApplicationScoped
public class Incumbencies {

    private final Sql sql;

    Incumbencies(Sql sql) {
        this.sql = sql;
    }

    /** A customer and a competitor that supplies it since a day. */
    public record Begun(UUID id, UUID customerId, UUID competitorId, LocalDate since) {}

    /** One that a status ended. */
    public record Ended(UUID id, UUID customerId, UUID competitorId, LocalDate on, UUID change) {}

    /** The open one of these two, but for one. */
    public Optional<UUID> open(UUID customerId, UUID competitorId, UUID except) {
        return sql.first(
                Fragment.of(
                        "select id from incumbency where customer_id = ? and competitor_id = ? and ended_on is null and id <> ?", customerId, competitorId,
                        except),
                row -> Sql.id(row, "id"));
    }

    public void add(UUID id, UUID customerId, UUID competitorId, Incumbency one, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into incumbency (id, customer_id, competitor_id, since, ended_on, outcome, outcome_note, cooperation, cooperation_note, share_percent,"
                        + " standing, development, our_strengths, our_weaknesses, chance, expected_win_on, created_at, created_by, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, customerId, competitorId, one.since(), one.endedOn(), one.outcome(), one.outcomeNote(), one.cooperation(), one.cooperationNote(),
                one.sharePercent(), one.standing(), one.development(), one.ourStrengths(), one.ourWeaknesses(), one.chance(), one.expectedWinOn(), now, by,
                now));
    }

    public void change(UUID id, Incumbency one, Instant now) {
        sql.update(Fragment.of(
                "update incumbency set version = version + 1, since = ?, ended_on = ?, outcome = ?, outcome_note = ?, cooperation = ?, cooperation_note = ?,"
                        + " share_percent = ?, standing = ?, development = ?, our_strengths = ?, our_weaknesses = ?, chance = ?, expected_win_on = ?,"
                        + " updated_at = ? where id = ?",
                one.since(), one.endedOn(), one.outcome(), one.outcomeNote(), one.cooperation(), one.cooperationNote(), one.sharePercent(), one.standing(),
                one.development(), one.ourStrengths(), one.ourWeaknesses(), one.chance(), one.expectedWinOn(), now, id));
    }

    public void addProblem(UUID id, UUID incumbencyId, IncumbencyProblem problem, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into incumbency_problem (id, incumbency_id, occurred_on, description, solved_on, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?)",
                id, incumbencyId, problem.occurredOn(), problem.description(), problem.solvedOn(), now, by));
    }

    public void changeProblem(UUID id, IncumbencyProblem problem) {
        sql.update(Fragment.of(
                "update incumbency_problem set occurred_on = ?, description = ?, solved_on = ? where id = ?", problem.occurredOn(), problem.description(),
                problem.solvedOn(), id));
    }

    public void addPoint(UUID id, UUID incumbencyId, EntryPoint point, UUID by, Instant now) {
        sql.update(Fragment.of(
                "insert into incumbency_entry_point (id, incumbency_id, description, used_on, created_at, created_by) values (?, ?, ?, ?, ?, ?)",
                id, incumbencyId, point.description(), point.usedOn(), now, by));
    }

    public void changePoint(UUID id, EntryPoint point) {
        sql.update(Fragment.of("update incumbency_entry_point set description = ?, used_on = ? where id = ?", point.description(), point.usedOn(), id));
    }

    /** One of its parts is new or other: whoever read it before has not seen that. */
    public void touch(UUID id, Instant now) {
        sql.update(Fragment.of("update incumbency set version = version + 1, updated_at = ? where id = ?", now, id));
    }

    /**
     * Those of these customers that stand at a competitor of which nobody has noted that it supplies them. One that a person
     * ended since then stays ended.
     */
    public List<Begun> toBegin(Collection<UUID> customerIds) {
        return sql.list(
                Fragment.of(
                        "select c.id, c.competitor_id, c.status_since from customer c where c.id = any(?::uuid[]) and c.status = 'HELD_BY_COMPETITOR'"
                                + " and c.competitor_id is not null and c.merged_into is null and not exists (select 1 from incumbency i"
                                + " where i.customer_id = c.id and i.competitor_id = c.competitor_id and (i.ended_on is null or i.ended_on >= c.status_since))",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> new Begun(
                        Ids.next(), Sql.id(row, "id"), Sql.id(row, "competitor_id"), row.getObject("status_since", LocalDate.class)));
    }

    public void begin(List<Begun> begun, Instant now) {
        sql.batch(
                "insert into incumbency (id, customer_id, competitor_id, since, created_at, updated_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                begun.stream().map(one -> new Object[] {one.id, one.customerId, one.competitorId, one.since, now, now}).toList());
    }

    /**
     * Of those of these customers that are WON: the open one of the competitor whose they were before, if it was noted before
     * they became ours, and nobody opened it again.
     */
    public List<Ended> toEnd(Collection<UUID> customerIds) {
        return sql.list(
                Fragment.of(
                        "select i.id, i.customer_id, i.competitor_id, won.effective_on, won.id as change from customer c"
                                + " join lateral (select s.id, s.effective_on, s.sequence, s.recorded_at from status_change s where s.customer_id = c.id"
                                + " and s.to_status = 'WON' order by s.effective_on, s.sequence limit 1) won on true"
                                + " join lateral (select s.competitor_id from status_change s where s.customer_id = c.id and s.to_status = 'HELD_BY_COMPETITOR'"
                                + " and (s.effective_on, s.sequence) < (won.effective_on, won.sequence) order by s.effective_on desc, s.sequence desc limit 1)"
                                + " held on true"
                                + " join incumbency i on i.customer_id = c.id and i.competitor_id = held.competitor_id and i.ended_on is null"
                                + " and i.since <= won.effective_on and i.created_at <= won.recorded_at and i.ended_by_change is distinct from won.id"
                                + " where c.id = any(?::uuid[]) and c.status = 'WON' order by i.id",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> new Ended(
                        Sql.id(row, "id"), Sql.id(row, "customer_id"), Sql.id(row, "competitor_id"), row.getObject("effective_on", LocalDate.class),
                        Sql.id(row, "change")));
    }

    public void end(List<Ended> ended, Instant now) {
        sql.batch(
                "update incumbency set version = version + 1, ended_on = ?, outcome = ?, ended_by_change = ?, updated_at = ? where id = ?",
                ended.stream().map(one -> new Object[] {one.on, IncumbencyOutcome.TAKEN_BY_US, one.change, now, one.id}).toList());
    }
}
