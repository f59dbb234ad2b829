package org.gengke.demo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** Those of its people who did something that has nothing to do with it, or who look after other customers. */
    public List<UUID> peopleWhoStay(UUID load) {
        return sql.list(
                Fragment.of(
                        "select r.entity_id as id from demo_record r where r.load_id = ? and r.kind = 'USER' and ("
                                + "exists (select 1 from customer c where c.owner_id = r.entity_id and c.import_id is distinct from ?::uuid)"
                                + " or exists (select 1 from interaction i join customer c on c.id = i.customer_id where i.author_id = r.entity_id"
                                + "   and c.import_id is distinct from ?::uuid)"
                                + " or exists (select 1 from audit_entry a left join customer c on c.id = a.customer_id where a.actor_id = r.entity_id"
                                + "   and (c.id is null or c.import_id is distinct from ?::uuid)"
                                + "   and not exists (select 1 from demo_record d where d.entity_id = a.entity_id)))",
                        load, load, load, load),
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

    /** Contacts at these customers; they go when they are nowhere else. */
    public List<UUID> contactsAt(List<UUID> customers) {
        return sql.list(
                Fragment.of(
                        "select distinct contact_id from contact_position where customer_id = any(?::uuid[])", (Object) customers.toArray(UUID[]::new)),
                row -> Sql.id(row, "contact_id"));
    }

    /** Merges of these customers are forgotten: whatever came together this way goes together. */
    public void forgetMerges(List<UUID> customers) {
        Object ids = customers.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from customer_merge where merged_id = any(?::uuid[]) or survivor_id = any(?::uuid[])", ids, ids));
        sql.update(Fragment.of("update customer set merged_into = null where id = any(?::uuid[]) and merged_into is not null", ids));
    }

    public void removeContacts(List<UUID> contacts) {
        Object ids = contacts.toArray(UUID[]::new);
        String alone = "k.id = any(?::uuid[]) and not exists (select 1 from contact_position p where p.contact_id = k.id)";
        sql.update(Fragment.of("update contact_position o set reports_to_id = null from contact k where k.id = o.reports_to_id and " + alone, ids));
        sql.update(Fragment.of("delete from contact k where " + alone, ids));
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

    /** What colleagues were told of their moves goes with them. */
    public void removeUnusedCompetitors(UUID load) {
        sql.update(Fragment.of(
                "delete from notification n using demo_record r, competitor_move m where r.load_id = ? and r.kind = 'COMPETITOR'"
                        + " and m.competitor_id = r.entity_id and n.kind = 'COMPETITOR_MOVED' and n.subject_id = m.id",
                load));
        sql.update(Fragment.of(
                "delete from competitor k using demo_record r where r.load_id = ? and r.kind = 'COMPETITOR' and r.entity_id = k.id"
                        + " and not exists (select 1 from customer c where c.competitor_id = k.id)"
                        + " and not exists (select 1 from status_change s where s.competitor_id = k.id)"
                        + " and not exists (select 1 from test_trial t where t.lost_to_id = k.id)"
                        + " and not exists (select 1 from test_trial_comparison x where x.competitor_id = k.id)"
                        + " and not exists (select 1 from incumbency i where i.competitor_id = k.id)"
                        + " and not exists (select 1 from competing_purchase p where p.competitor_id = k.id)",
                load));
    }

    /** Products and price tiers; what refers to the customers is gone. */
    public void removeUnusedProducts(UUID load) {
        String unused = " from demo_record r where r.load_id = ? and r.kind = 'PRODUCT'"
                + " and not exists (select 1 from order_line l where l.product_id = r.entity_id)"
                + " and not exists (select 1 from test_trial t where t.product_id = r.entity_id)";
        sql.update(Fragment.of("delete from product_price p using (select r.entity_id" + unused + ") x where p.product_id = x.entity_id", load));
        sql.update(Fragment.of("delete from product p using (select r.entity_id" + unused + ") x where p.id = x.entity_id", load));
        sql.update(Fragment.of(
                "delete from price_tier t using demo_record r where r.load_id = ? and r.kind = 'PRICE_TIER' and r.entity_id = t.id"
                        + " and not exists (select 1 from product_price p where p.price_tier_id = t.id)"
                        + " and not exists (select 1 from customer_order o where o.price_tier_id = t.id)",
                load));
    }

    public void removeSegments(UUID load) {
        sql.update(Fragment.of("delete from segment s using demo_record r where r.load_id = ? and r.kind = 'SEGMENT' and r.entity_id = s.id", load));
    }

    /** Figures of customers that are gone. */
    public void removeModels(UUID load) {
        sql.update(Fragment.of("delete from lifetime_model m using demo_record r where r.load_id = ? and r.kind = 'LIFETIME_MODEL' and r.entity_id = m.id", load));
    }

    /** From the leaves up, until nothing more can go. */
    public void removeUnusedTeams(UUID load) {
        int removed;
        do {
            removed = sql.update(Fragment.of(
                    "delete from team t using demo_record r where r.load_id = ? and r.kind = 'TEAM' and r.entity_id = t.id"
                            + " and not exists (select 1 from team b where b.parent_id = t.id)"
                            + " and not exists (select 1 from app_user u where u.team_id = t.id)"
                            + " and not exists (select 1 from customer c where c.team_id = t.id)"
                            + " and not exists (select 1 from api_client a where a.team_id = t.id)",
                    load));
        } while (removed > 0);
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
