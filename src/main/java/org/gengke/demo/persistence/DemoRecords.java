package org.gengke.demo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.demo.DemoStatus;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What was brought in for demonstration. */
@ApplicationScoped
public class DemoRecords {

    private final Sql sql;

    DemoRecords(Sql sql) {
        this.sql = sql;
    }

    /** Two services that start on one new database at the same moment: the second one waits here. */
    public void reserve() {
        sql.list(Fragment.of("select pg_advisory_xact_lock(hashtextextended('gengke.demo', 0))"), row -> null);
    }

    public void begin(UUID load, Instant now) {
        sql.update(Fragment.of("insert into demo_load (id, loaded_at) values (?, ?)", load, now));
    }

    public void end(UUID load, Instant now) {
        sql.update(Fragment.of("update demo_load set removed_at = ? where id = ?", now, load));
    }

    public void note(UUID load, String kind, List<UUID> ids) {
        sql.batch(
                "insert into demo_record (load_id, kind, entity_id) values (?, ?, ?)",
                ids.stream().map(id -> new Object[] {load, kind, id}).toList());
    }

    public Optional<UUID> present() {
        return sql.first(Fragment.of("select id from demo_load where removed_at is null for update"), row -> Sql.id(row, "id"));
    }

    public DemoStatus status() {
        return sql.first(
                        Fragment.of("select l.loaded_at, (select count(*) from customer c where c.import_id = l.id) as customers,"
                                + " (select count(*) from demo_record r join app_user u on u.id = r.entity_id where r.load_id = l.id and r.kind = 'USER' and u.active) as people"
                                + " from demo_load l where l.removed_at is null"),
                        row -> new DemoStatus(true, row.getLong("customers"), row.getLong("people"), Sql.instant(row, "loaded_at")))
                .orElse(new DemoStatus(false, 0, 0, null));
    }

    /** Its customers, but for those into which somebody merged a customer of their own. */
    public List<UUID> customers(UUID load) {
        return sql.list(
                Fragment.of(
                        "select c.id from customer c where c.import_id = ? and not exists"
                                + " (select 1 from customer o where o.merged_into = c.id and o.import_id is distinct from ?::uuid) order by c.id for no key update of c",
                        load, load),
                row -> Sql.id(row, "id"));
    }

    public List<UUID> people(UUID load) {
        return sql.list(
                Fragment.of(
                        "select u.id from demo_record r join app_user u on u.id = r.entity_id where r.load_id = ? and r.kind = 'USER' and u.active order by u.id",
                        load),
                row -> Sql.id(row, "id"));
    }

    /** An administrator in whose name a removal at the start works; one of our own before one of the demonstration. */
    public Optional<UUID> administrator() {
        return sql.first(
                Fragment.of("select u.id from app_user u left join demo_record r on r.entity_id = u.id where u.active and u.roles @> array['ADMIN']"
                        + " order by r.entity_id is not null, u.id limit 1"),
                row -> Sql.id(row, "id"));
    }

    /** The first confirmed order of each of these customers, by customer. */
    public Map<UUID, UUID> firstOrders(List<UUID> customers) {
        Map<UUID, UUID> orders = new HashMap<>();
        sql.list(
                Fragment.of(
                        "select distinct on (customer_id) customer_id, id from customer_order where customer_id = any(?::uuid[]) and state = 'CONFIRMED'"
                                + " order by customer_id, ordered_on, id",
                        (Object) customers.toArray(UUID[]::new)),
                row -> orders.put(Sql.id(row, "customer_id"), Sql.id(row, "id")));
        return orders;
    }

    /** A review of a month ago: with each customer that has a model one layer less than now, a note, and the present promise as agreed. */
    public void review(UUID person, UUID manager, LocalDate heldOn, String conclusion, List<String> notes, Instant at) {
        UUID review = Ids.next();
        sql.update(Fragment.of(
                "insert into five_layer_review (id, person_id, held_on, note, closed_at, created_at, created_by, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                review, person, heldOn, conclusion, at, at, manager, at));
        sql.update(Fragment.of(
                "insert into five_layer_review_customer (id, review_id, customer_id, position, modelled, depth, passed, missing)"
                        + " select gen_random_uuid(), ?, c.id, row_number() over (order by array_position(array['STRATEGIC','TOP','IMPORTANT'], c.tier) nulls last, c.name) - 1,"
                        + " s.customer_id is not null, greatest(coalesce(s.depth, 0) - 1, 0), coalesce(s.passed[1:greatest(s.depth - 1, 0)], '{}'),"
                        + " case when s.depth > 0 then array_prepend((array['FACTS_UNKNOWN','VERDICT_OPEN','PARTICIPATION_LOW','NOT_LEADING','NEED_NOT_MET'])[s.depth], s.missing)"
                        + " else coalesce(s.missing, '{}') end"
                        + " from customer c left join five_layer_state s on s.customer_id = c.id where c.owner_id = ? and c.merged_into is null and c.status <> 'ABANDONED'"
                        + " and (c.tier in ('STRATEGIC','TOP','IMPORTANT') or s.customer_id is not null)",
                review, person));
        String layer = "(array['INFORMATION','BARRIER','BUSINESS','RELATIONSHIP','INTEREST'])[least(v.depth + 1, 5)]";
        sql.update(Fragment.of(
                "insert into five_layer_review_note (id, review_customer_id, layer, note, recorded_at, recorded_by) select gen_random_uuid(), v.id, " + layer
                        + ", (?::text[])[least(v.depth + 1, 5)], ?, ? from five_layer_review_customer v where v.review_id = ? and v.position < 6",
                notes.toArray(), at, manager, review));
        sql.update(Fragment.of(
                "insert into five_layer_review_action (id, review_customer_id, layer, plan_id, agreed_at, agreed_by) select gen_random_uuid(), v.id, " + layer
                        + ", p.id, ?, ? from five_layer_review_customer v join lateral (select f.id from follow_up_plan f where f.customer_id = v.customer_id"
                        + " and f.purpose <> '' and f.state in ('DONE','PLANNED') and f.due_on > ? order by f.due_on, f.id limit 1) p on true where v.review_id = ? and v.position < 6",
                at, manager, heldOn, review));
    }

    /** A list of contacts that somebody took out. */
    public void takeOut(UUID person, int contacts, Instant at) {
        UUID export = Ids.next();
        sql.update(Fragment.of(
                "insert into export_job (id, list, format, query, created_by, created_at, fetched_at) values (?, 'contacts', 'XLSX', '', ?, ?, ?)", export, person, at, at));
        sql.update(Fragment.of(
                "insert into exported_contacts (id, export_id, exported_by, exported_at, contacts) values (?, ?, ?, ?, ?)", Ids.next(), export, person, at, contacts));
    }

    /** As if each had been written last when something happened with it. */
    public void dateBack(UUID load) {
        sql.update(Fragment.of(
                "update customer set updated_at = greatest(coalesce(last_interaction_at, created_at), status_since::timestamp at time zone 'UTC')"
                        + " where import_id = ?",
                load));
    }

    public void share(List<UUID> customers, UUID with, String access, Instant now) {
        sql.update(Fragment.of(
                "insert into customer_share (customer_id, user_id, access, created_at, created_by) select c.id, ?::uuid, ?, ?::timestamptz, c.owner_id"
                        + " from customer c where c.id = any(?::uuid[]) on conflict do nothing",
                with, access, now, customers.toArray(UUID[]::new)));
    }

    public void group(UUID parent, List<UUID> children) {
        sql.update(Fragment.of("update customer set parent_id = ? where id = any(?::uuid[])", parent, children.toArray(UUID[]::new)));
    }

    private record Open(UUID customerId, UUID subjectId, UUID by, Instant at, String text) {}

    /** Answers to the questions of their status for somewhat more than half of the customers, some complete, some begun. */
    public void answerChecklists(UUID load, List<String[]> answers) {
        Fragment query = Fragment.of(
                "with answer as (select a.status, a.text, row_number() over (partition by a.status order by a.n) as place"
                        + "   from unnest(?::text[], ?::text[]) with ordinality a(status, text, n)),"
                        + " question as (select q.id, q.status, row_number() over (partition by q.status order by q.position) as place"
                        + "   from checklist_question q where q.active and q.computed is null)"
                        + " select c.id as customer_id, q.id, c.owner_id, coalesce(c.last_interaction_at, c.created_at) as at, a.text"
                        + " from customer c join question q on q.status = c.status join answer a on a.status = q.status and a.place = q.place"
                        + " where c.import_id = ? and c.owner_id is not null and (hashtext(c.name) & 7) + 1 >= q.place + 2",
                answers.stream().map(line -> line[0]).toArray(), answers.stream().map(line -> line[1]).toArray(), load);
        List<Object[]> rows = new ArrayList<>();
        for (Open one : open(query)) {
            rows.add(new Object[] {Ids.next(), one.customerId, one.subjectId, one.text, one.at, one.by});
        }
        sql.batch("insert into checklist_answer (id, customer_id, question_id, answer, answered_at, answered_by) values (?, ?, ?, ?, ?, ?)", rows);
        sql.update(Fragment.of(
                // What the service answers by itself was counted when they arrived.
                "update customer c set checklist_answered = c.checklist_answered + n.answered from (select customer_id, count(distinct question_id) as answered"
                        + " from checklist_answer group by customer_id) n where n.customer_id = c.id and c.import_id = ?",
                load));
    }

    /** The first actions of the playbook are done with half of the customers. */
    public void workThroughPlaybooks(UUID load) {
        Fragment query = Fragment.of(
                "with action as (select p.*, row_number() over (partition by p.status, p.importance order by p.position) as place from playbook_action p where p.active)"
                        + " select c.id as customer_id, p.id, c.owner_id, coalesce(c.last_interaction_at, c.created_at) as at, null::text as text"
                        + " from customer c join action p on p.status = c.status and (p.importance is null or p.importance = c.importance)"
                        + " where c.import_id = ? and c.owner_id is not null and (hashtext(c.name) & 7) >= p.place + 3",
                load);
        List<Object[]> rows = new ArrayList<>();
        for (Open one : open(query)) {
            rows.add(new Object[] {one.customerId, one.subjectId, one.at, one.by});
        }
        sql.batch("insert into playbook_progress (customer_id, action_id, state, at, by_user) values (?, ?, 'DONE', ?, ?)", rows);
    }

    private List<Open> open(Fragment query) {
        return sql.list(
                query,
                row -> new Open(Sql.id(row, "customer_id"), Sql.id(row, "id"), Sql.id(row, "owner_id"), Sql.instant(row, "at"), row.getString("text")));
    }
}
