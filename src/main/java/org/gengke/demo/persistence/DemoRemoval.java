package org.gengke.demo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** What was brought in for demonstration goes again, and with it only what nothing else refers to. */
@ApplicationScoped
public class DemoRemoval {

    private final Sql sql;

    DemoRemoval(Sql sql) {
        this.sql = sql;
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
                        + " and not exists (select 1 from competing_purchase p where p.competitor_id = k.id)"
                        + " and not exists (select 1 from customer_barrier b where b.competitor_id = k.id)"
                        + " and not exists (select 1 from customer_project j where j.lost_to_id = k.id)"
                        + " and not exists (select 1 from decision_maker d where jsonb_exists(d.stances, k.id::text))",
                load));
    }

    public void removeUnusedPartners(UUID load) {
        sql.update(Fragment.of(
                "delete from partner p using demo_record r where r.load_id = ? and r.kind = 'PARTNER' and r.entity_id = p.id"
                        + " and not exists (select 1 from deal_registration d where d.partner_id = p.id)",
                load));
    }

    /** Products and price tiers; what refers to the customers is gone. */
    public void removeUnusedProducts(UUID load) {
        String unused = " from demo_record r where r.load_id = ? and r.kind = 'PRODUCT'"
                + " and not exists (select 1 from order_line l where l.product_id = r.entity_id)"
                + " and not exists (select 1 from test_trial t where t.product_id = r.entity_id)"
                + " and not exists (select 1 from deal_registration d where d.product_id = r.entity_id)"
                + " and not exists (select 1 from account_stock s where s.product_id = r.entity_id)"
                + " and not exists (select 1 from supply_forecast f where f.product_id = r.entity_id)"
                + " and not exists (select 1 from supply_agreement a where a.product_id = r.entity_id)"
                + " and not exists (select 1 from product_offer o where o.product_id = r.entity_id)"
                + " and not exists (select 1 from product_need n where n.product_id = r.entity_id)"
                + " and not exists (select 1 from competing_purchase e where e.product_id = r.entity_id)"
                + " and not exists (select 1 from incentive i where i.product_ids @> array[r.entity_id])"
                + " and not exists (select 1 from account_promotion m where m.product_ids @> array[r.entity_id])";
        sql.update(Fragment.of("delete from product_price p using (select r.entity_id" + unused + ") x where p.product_id = x.entity_id", load));
        sql.update(Fragment.of("delete from product p using (select r.entity_id" + unused + ") x where p.id = x.entity_id", load));
        sql.update(Fragment.of(
                "delete from price_tier t using demo_record r where r.load_id = ? and r.kind = 'PRICE_TIER' and r.entity_id = t.id"
                        + " and not exists (select 1 from product_price p where p.price_tier_id = t.id)"
                        + " and not exists (select 1 from customer_order o where o.price_tier_id = t.id)",
                load));
    }

    /** Symposiums to which nobody is invited who stays. */
    public void removeSymposiums(UUID load) {
        sql.update(Fragment.of(
                "delete from symposium s using demo_record r where r.load_id = ? and r.kind = 'SYMPOSIUM' and r.entity_id = s.id"
                        + " and not exists (select 1 from symposium_invitation x where x.symposium_id = s.id)"
                        + " and not exists (select 1 from symposium_decision d where d.symposium_id = s.id and d.customer_id is not null)",
                load));
    }

    public void removeSegments(UUID load) {
        sql.update(Fragment.of("delete from segment s using demo_record r where r.load_id = ? and r.kind = 'SEGMENT' and r.entity_id = s.id", load));
    }

    /** Figures of customers that are gone. */
    public void removeModels(UUID load) {
        sql.update(Fragment.of("delete from lifetime_model m using demo_record r where r.load_id = ? and r.kind = 'LIFETIME_MODEL' and r.entity_id = m.id", load));
    }

    /** Who looked at the contacts or took them out, and what was raised about it; reviews of them, and what they handed over. */
    public void removeSightings(UUID load) {
        String people = " using demo_record r where r.load_id = ? and r.kind = 'USER' and x.person_id = r.entity_id";
        sql.update(Fragment.of("delete from notification n using contact_alarm x, demo_record r where r.load_id = ? and r.kind = 'USER' and x.person_id = r.entity_id"
                + " and n.kind = 'CONTACT_ALARM' and n.arguments ->> 'alarmId' = x.id::text", load));
        sql.update(Fragment.of("delete from contact_alarm x" + people, load));
        sql.update(Fragment.of("delete from contact_sighting x" + people, load));
        sql.update(Fragment.of("delete from contact_sighting_count x" + people, load));
        sql.update(Fragment.of("delete from five_layer_review x" + people, load));
        sql.update(Fragment.of("delete from notification n using handover x, demo_record r where r.load_id = ? and r.kind = 'USER' and x.from_id = r.entity_id"
                + " and n.kind like 'HANDOVER_%' and n.subject_id = x.id", load));
        sql.update(Fragment.of("delete from handover x using demo_record r where r.load_id = ? and r.kind = 'USER' and x.from_id = r.entity_id", load));
        sql.update(Fragment.of("delete from export_job e using demo_record r where r.load_id = ? and r.kind = 'USER' and e.created_by = r.entity_id", load));
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
}
