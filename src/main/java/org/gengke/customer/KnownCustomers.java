package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gengke.customer.CustomerIntake.Key;
import org.gengke.customer.CustomerIntake.NewContact;
import org.gengke.customer.domain.CompanyName;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerDuplicate;
import org.gengke.customer.domain.CustomerLimits;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.IntakeContacts;
import org.gengke.customer.persistence.IntakeContacts.Named;
import org.gengke.customer.persistence.IntakeRows;
import org.gengke.customer.persistence.StatusChanges;
import org.gengke.customer.persistence.StatusChanges.Entry;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.Problem;

/**
 * What a list says of customers that are known already: judged row by row against the customer as the rows before left it,
 * written for all of them together. What is refused in one row holds up no other.
 */
@ApplicationScoped
public class KnownCustomers {

    private final Customers customers;
    private final IntakeRows rows;
    private final IntakeContacts contacts;
    private final StatusChanges changes;
    private final StatusMachine statuses;
    private final ClaimedStatuses claimed;
    private final CustomFields customFields;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    KnownCustomers(
            Customers customers,
            IntakeRows rows,
            IntakeContacts contacts,
            StatusChanges changes,
            StatusMachine statuses,
            ClaimedStatuses claimed,
            CustomFields customFields,
            CurrentCaller callers,
            BusinessClock clock) {
        this.customers = customers;
        this.rows = rows;
        this.contacts = contacts;
        this.changes = changes;
        this.statuses = statuses;
        this.claimed = claimed;
        this.customFields = customFields;
        this.callers = callers;
        this.clock = clock;
    }

    /** What describes a customer. */
    public record Description(CustomerProfile profile, Map<String, Object> customFields) {}

    /**
     * What a row says.
     *
     * @param status null when it says nothing of it
     * @param importance of a customer that becomes WON; null for the standard, as with {@code hasPotential}
     * @param contact null when it names none
     */
    public record Wish(
            UUID customerId, UnaryOperator<Description> description, StatusMove status, Importance importance, Boolean hasPotential, NewContact contact) {}

    /**
     * What became of a row.
     *
     * @param refusal null unless it was refused as a whole
     * @param before null when the description stays, like {@code after}
     * @param status null when the history says it already
     * @param standing the customer's status then; null when it was refused
     */
    public record Verdict(Problem refusal, Description before, Description after, StatusTrace status, boolean contact, CustomerStatus standing) {

        public boolean changes() {
            return after != null || status != null || contact;
        }

        static Verdict refused(Problem refusal) {
            return new Verdict(refusal, null, null, null, false, null);
        }
    }

    /**
     * What a row did to the status history, for taking it back.
     *
     * @param entryId null when only the beginning moved
     * @param beganOn where the beginning was; null when it stayed, like {@code beginningId}
     * @param importance before, like {@code hasPotential}
     */
    public record StatusTrace(UUID entryId, UUID beginningId, LocalDate beganOn, Importance importance, boolean hasPotential) {}

    /** What would become of the rows; nothing is changed. */
    @Transactional(TxType.MANDATORY)
    public List<Verdict> foresee(List<Wish> wishes) {
        return judge(wishes, load(customers.findAllById(ids(wishes)), wishes));
    }

    /** Changes the customers; those that the caller may not change any more are refused. One verdict per row, in order. */
    @Transactional(TxType.MANDATORY)
    public List<Verdict> change(List<Wish> wishes, UUID importId) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        Map<UUID, KnownCustomer> known = load(customers.findAllById(rows.lockWritable(ids(wishes))), wishes);
        List<Verdict> verdicts = judge(wishes, known);
        write(known.values(), importId);
        addContacts(wishes, verdicts, importId);
        return verdicts;
    }

    private static Set<UUID> ids(List<Wish> wishes) {
        Set<UUID> ids = new HashSet<>();
        wishes.forEach(wish -> ids.add(wish.customerId));
        return ids;
    }

    private Map<UUID, KnownCustomer> load(List<Customer> found, List<Wish> wishes) {
        List<UUID> moved = wishes.stream().filter(wish -> wish.status != null).map(Wish::customerId).distinct().toList();
        Map<UUID, List<Entry>> histories = moved.isEmpty() ? Map.of() : changes.ofAll(moved);
        Map<UUID, KnownCustomer> known = new LinkedHashMap<>();
        found.forEach(customer -> known.put(
                customer.id(),
                new KnownCustomer(
                        customer, new Description(customer.profile(), customFields.values(customer.customFields())),
                        histories.getOrDefault(customer.id(), List.of()))));
        return known;
    }

    private List<Verdict> judge(List<Wish> wishes, Map<UUID, KnownCustomer> known) {
        Map<String, UUID> holders = holders(wishes, known);
        Set<Named> named = contacts.namedAt(wishes.stream().filter(wish -> wish.contact != null).map(Wish::customerId).toList());
        List<Verdict> verdicts = new ArrayList<>(wishes.size());
        for (Wish wish : wishes) {
            KnownCustomer customer = known.get(wish.customerId);
            try {
                if (customer == null) {
                    throw new NotAllowed();
                }
                verdicts.add(judge(wish, customer, holders, named));
            } catch (Problem refusal) {
                verdicts.add(Verdict.refused(refusal));
            }
        }
        return verdicts;
    }

    private Verdict judge(Wish wish, KnownCustomer customer, Map<String, UUID> holders, Set<Named> named) {
        Description before = customer.description();
        Description after = wish.description.apply(before);
        if (after.profile().tags().size() > Math.max(CustomerLimits.TAGS, before.profile().tags().size())) {
            throw InvalidContent.at("#/tags", "size");
        }
        boolean described = !same(before, after);
        List<String> keys = described ? keys(customer, after.profile()) : List.of();
        for (String key : keys) {
            if (!customer.id().equals(holders.getOrDefault(key, customer.id()))) {
                throw new CustomerDuplicate(List.of(new CustomerDuplicate.Match(null, after.profile().name(), null, true, "NAME")));
            }
        }
        StatusTrace status = wish.status == null
                ? null
                : customer.claim(wish.status, wish.importance, wish.hasPotential, statuses.rules(), clock.today());
        keys.forEach(key -> holders.put(key, customer.id()));
        if (described) {
            customer.describe(after);
        }
        boolean contact = wish.contact != null && named.add(new Named(customer.id(), wish.contact.name()));
        return new Verdict(null, described ? before : null, described ? after : null, status, contact, customer.standing());
    }

    /** What a changed description would be known by. */
    private static List<String> keys(KnownCustomer customer, CustomerProfile after) {
        CustomerProfile before = customer.description().profile();
        String name = CompanyName.normalise(after.name());
        boolean renamed = !customer.namesake() && !name.equals(CompanyName.normalise(before.name()));
        return Stream.of(
                        renamed ? "name:" + name : null,
                        Objects.equals(after.creditCode(), before.creditCode()) || after.creditCode() == null ? null : "code:" + after.creditCode(),
                        Objects.equals(after.externalId(), before.externalId()) || after.externalId() == null ? null : "id:" + after.externalId())
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, UUID> holders(List<Wish> wishes, Map<UUID, KnownCustomer> known) {
        List<Key> keys = new ArrayList<>();
        for (Wish wish : wishes) {
            KnownCustomer customer = known.get(wish.customerId);
            if (customer != null) {
                CustomerProfile wanted = wish.description.apply(customer.description()).profile();
                if (!keys(customer, wanted).isEmpty()) {
                    keys.add(new Key(wanted.creditCode(), wanted.externalId(), CompanyName.normalise(wanted.name())));
                }
            }
        }
        return keys.isEmpty() ? new HashMap<>() : rows.holders(keys);
    }

    private void write(Collection<KnownCustomer> known, UUID importId) {
        Instant now = clock.now();
        for (KnownCustomer customer : known) {
            if (customer.described()) {
                customer.entity().describe(customer.description().profile(), customFields.text(customer.description().customFields()), now);
            }
        }
        List<KnownCustomer> moved = known.stream().filter(KnownCustomer::moved).toList();
        moved.forEach(customer -> customer.stand(now));
        customers.release();
        claimed.write(moved, importId, now);
    }

    private void addContacts(List<Wish> wishes, List<Verdict> verdicts, UUID importId) {
        List<UUID> at = new ArrayList<>();
        List<NewContact> added = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            if (verdicts.get(i).contact()) {
                at.add(wishes.get(i).customerId());
                added.add(wishes.get(i).contact());
            }
        }
        contacts.add(at, added, importId, callers.get().id(), clock.now());
    }

    private static boolean same(Description one, Description other) {
        return one.profile().equals(other.profile()) && CustomFields.same(one.customFields(), other.customFields());
    }
}
