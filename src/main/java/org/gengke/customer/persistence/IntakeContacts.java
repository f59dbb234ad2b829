package org.gengke.customer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.domain.Contact;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.SearchText;
import org.gengke.shared.persistence.Fragment;
import org.gengke.shared.persistence.Sql;

/** Contacts that customers bring along, of many in one statement each. */
@ApplicationScoped
public class IntakeContacts {

    private final Sql sql;

    IntakeContacts(Sql sql) {
        this.sql = sql;
    }

    /**
     * One contact per customer; null where a customer brings none.
     *
     * @return their ids, null likewise
     */
    public List<UUID> add(List<UUID> customerIds, List<NewContact> contacts, UUID importId, UUID createdBy, Instant now) {
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
            positions.add(new Object[] {Ids.next(), id, customerIds.get(i), contact.position(), contact.department(), now});
        }
        sql.batch(
                "insert into contact (id, name, phones, email, wechat, search_text, search_grams, import_id, created_at, created_by, updated_at)"
                        + " values (?, ?, ?::text[], ?, ?, ?, ?::text[], ?, ?, ?, ?)",
                people);
        sql.batch("insert into contact_position (id, contact_id, customer_id, position, department, recorded_at) values (?, ?, ?, ?, ?, ?)", positions);
        return ids;
    }

    /** A contact that a customer has, or once had. */
    public record Named(UUID customerId, String name) {}

    public Set<Named> namedAt(Collection<UUID> customerIds) {
        return new HashSet<>(sql.list(
                Fragment.of(
                        "select p.customer_id, k.name from contact_position p join contact k on k.id = p.contact_id where p.customer_id = any(?::uuid[])",
                        (Object) customerIds.toArray(UUID[]::new)),
                row -> new Named(Sql.id(row, "customer_id"), row.getString("name"))));
    }

    /** A contact and the customer it came with. */
    public record At(UUID contactId, UUID customerId) {}

    /** Contacts that an import added at customers which were there before. */
    public List<At> broughtTo(Collection<UUID> customerIds, UUID importId) {
        return sql.list(
                Fragment.of(
                        "select k.id, p.customer_id from contact_position p join contact k on k.id = p.contact_id where p.customer_id = any(?::uuid[])"
                                + " and k.import_id = ?",
                        customerIds.toArray(UUID[]::new), importId),
                row -> new At(Sql.id(row, "id"), Sql.id(row, "customer_id")));
    }

    /** Removes those of them that nobody has edited, placed elsewhere or reported to since; the removed ones. */
    public Set<UUID> removeUnused(Collection<UUID> contactIds) {
        Object ids = contactIds.toArray(UUID[]::new);
        Set<UUID> unused = new HashSet<>(sql.list(
                Fragment.of(
                        "select k.id from contact k where k.id = any(?::uuid[]) and k.version = 0"
                                + " and (select count(*) from contact_position p where p.contact_id = k.id and p.left_on is null) = 1"
                                + " and (select count(*) from contact_position p where p.contact_id = k.id) = 1"
                                + " and not exists (select 1 from contact_position p where p.reports_to_id = k.id) for update of k",
                        ids),
                row -> Sql.id(row, "id")));
        removeAll(unused);
        return unused;
    }

    /** Contacts of removed customers that are nowhere else. */
    public void removeHomeless(Collection<UUID> contactIds, UUID importId) {
        sql.update(Fragment.of(
                "delete from contact k where k.id = any(?::uuid[]) and k.import_id = ? and not exists (select 1 from contact_position p where p.contact_id = k.id)",
                contactIds.toArray(UUID[]::new), importId));
    }

    private void removeAll(Collection<UUID> contactIds) {
        Object ids = contactIds.toArray(UUID[]::new);
        sql.update(Fragment.of("delete from contact_position where contact_id = any(?::uuid[])", ids));
        sql.update(Fragment.of("delete from contact where id = any(?::uuid[])", ids));
    }
}
