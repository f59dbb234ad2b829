package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.Known;
import org.gengke.customer.CustomerIntake.Match;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.CustomerIntake.Standing;
import org.gengke.customer.CustomerIntake.Step;
import org.gengke.customer.domain.Contact;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.StatusMove;
import org.gengke.people.Visibility;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Customers by the chunk: look-ups, histories and contacts of many in one statement each. */
@ApplicationScoped
public class IntakeRows {

    private static final String ADD_ATTRIBUTES =
            "insert into customer_attribute_change (id, customer_id, effective_on, owner_id, team_id, importance, has_potential, recorded_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Visibility visibility;

    IntakeRows(Sql sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    public List<Optional<Match>> match(List<Key> keys) {
        Fragment query = Fragment.of("select m.id, m.visible, m.writable from unnest(?::text[], ?::text[], ?::text[]) with ordinality k(code, external, name, n)"
                + " left join lateral (select c.id, (", keys.stream().map(Key::creditCode).toArray(), keys.stream().map(Key::externalId).toArray(),
                keys.stream().map(Key::nameKey).toArray());
        query.add(visibility.readable("c")).add(") as visible, (").add(visibility.writable("c")).add(") as writable from (");
        query.add("select x.*, 1 as rank from customer x where x.credit_code = k.code and x.merged_into is null"
                + " union all select x.*, 2 from customer x where x.external_id = k.external and x.merged_into is null"
                + " union all select x.*, 3 from customer x where x.name_key = k.name and x.merged_into is null and not x.namesake"
                // Two organisations may have one name, not one name and two credit codes.
                + "   and (k.code is null or x.credit_code is null or x.credit_code = k.code)");
        query.add(") c order by c.rank limit 1) m on true order by k.n");
        return sql.list(query, row -> {
            UUID id = Sql.id(row, "id");
            return id == null ? Optional.<Match>empty() : Optional.of(new Match(id, row.getBoolean("visible"), row.getBoolean("writable")));
        });
    }

    public void addHistories(List<Customer> customers, List<StatusMove> moves, UUID actor, Instant now) {
        List<Object[]> changes = new ArrayList<>();
        List<Object[]> attributes = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            Customer customer = customers.get(i);
            StatusMove move = moves.get(i);
            Pause pause = move.pause() == null ? new Pause(null, null, null) : move.pause();
            changes.add(new Object[] {
                Ids.next(), customer.id(), move.to(), move.effectiveOn(), now, actor, move.reason(), pause.cause(), pause.side(),
                pause.reEvaluateOn(), move.competitorId(), customer.importId()
            });
            attributes.add(new Object[] {
                Ids.next(), customer.id(), move.effectiveOn(), customer.ownerId(), customer.teamId(), customer.importance(),
                customer.hasPotential(), now
            });
        }
        sql.batch(
                "insert into status_change (id, customer_id, from_status, to_status, effective_on, recorded_at, actor_id, rule, reason,"
                        + " pause_cause, pause_side, re_evaluate_on, competitor_id, import_id)"
                        + " values (?, ?, null, ?, ?, ?, ?, 'IMPORT', ?, ?, ?, ?, ?, ?)",
                changes);
        sql.batch(ADD_ATTRIBUTES, attributes);
    }

    /** The histories of customers whose whole past is known. */
    public void addPasts(List<UUID> customerIds, List<Known> pasts, Instant now) {
        List<Object[]> changes = new ArrayList<>();
        List<Object[]> attributes = new ArrayList<>();
        for (int i = 0; i < pasts.size(); i++) {
            CustomerStatus from = null;
            for (Step step : pasts.get(i).steps()) {
                StatusMove move = step.move();
                Pause pause = move.pause() == null ? new Pause(null, null, null) : move.pause();
                changes.add(new Object[] {
                    Ids.next(), customerIds.get(i), from, move.to(), move.effectiveOn(), now, step.actorId(), step.trigger(), move.reason(),
                    pause.cause(), pause.side(), pause.reEvaluateOn(), move.competitorId(), pasts.get(i).newcomer().draft().importId()
                });
                from = move.to();
            }
            for (Standing standing : pasts.get(i).standings()) {
                attributes.add(new Object[] {
                    Ids.next(), customerIds.get(i), standing.since(), standing.ownerId(), standing.teamId(), standing.importance(),
                    standing.hasPotential(), now
                });
            }
        }
        sql.batch(
                "insert into status_change (id, customer_id, from_status, to_status, effective_on, recorded_at, actor_id, rule, reason,"
                        + " pause_cause, pause_side, re_evaluate_on, competitor_id, import_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                changes);
        sql.batch(ADD_ATTRIBUTES, attributes);
    }

    /**
     * One contact per customer; null where a customer brings none.
     *
     * @return their ids, null likewise
     */
    public List<UUID> addContacts(List<UUID> customerIds, List<NewContact> contacts, UUID importId, UUID createdBy, Instant now) {
        List<Object[]> people = new ArrayList<>();
        List<Object[]> positions = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            NewContact contact = contacts.get(i);
            if (contact == null) {
                ids.add(null);
                continue;
            }
            UUID id = Ids.next();
            ids.add(id);
            SearchText search = SearchText.ofPerson(contact.name());
            people.add(new Object[] {
                id, contact.name(), contact.phones().toArray(), contact.email(), contact.wechat(),
                Contact.searchTextOf(search, contact.phones()), search.grams().toArray(), importId, now, createdBy, now
            });
            positions.add(new Object[] {Ids.next(), id, customerIds.get(i), contact.position(), contact.department()});
        }
        sql.batch(
                "insert into contact (id, name, phones, email, wechat, search_text, search_grams, import_id, created_at, created_by, updated_at)"
                        + " values (?, ?, ?::text[], ?, ?, ?, ?::text[], ?, ?, ?, ?)",
                people);
        sql.batch("insert into contact_position (id, contact_id, customer_id, position, department) values (?, ?, ?, ?, ?)", positions);
        return ids;
    }

    public boolean hasContact(UUID customerId, String name) {
        return sql.exists(Fragment.of(
                "select 1 from contact_position p join contact k on k.id = p.contact_id where p.customer_id = ? and k.name = ?", customerId, name));
    }

    /** The audit trail knows every change; only the import's own entry may be there. */
    public List<UUID> untouched(List<UUID> customerIds, UUID importId) {
        return sql.list(
                Fragment.of(
                        "select w.id from unnest(?::uuid[]) w(id) where not exists (select 1 from audit_entry a where a.customer_id = w.id"
                                + " and a.actor_id is not null and a.entity_id is distinct from ?::uuid)",
                        customerIds.toArray(UUID[]::new), importId),
                row -> Sql.id(row, "id"));
    }

    public void remove(List<UUID> customerIds, UUID importId) {
        Set<UUID> wanted = new HashSet<>(customerIds);
        Object ids = wanted.toArray(UUID[]::new);
        for (String table : List.of(
                "customer_state", "customer_attribute_change", "status_change", "contact_position", "customer_share", "checklist_answer",
                "playbook_progress", "notification")) {
            sql.update(Fragment.of("delete from " + table + " where customer_id = any(?::uuid[])", ids));
        }
        sql.update(Fragment.of("update customer set parent_id = null where parent_id = any(?::uuid[])", ids));
        sql.update(Fragment.of("delete from customer where id = any(?::uuid[]) and import_id = ?", ids, importId));
        sql.update(Fragment.of(
                "delete from contact k where k.import_id = ? and not exists (select 1 from contact_position p where p.contact_id = k.id)", importId));
    }
}
