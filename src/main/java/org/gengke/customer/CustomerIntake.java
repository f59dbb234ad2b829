package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gengke.customer.CustomersArriving.Arrival;
import org.gengke.customer.TiersSet.TierSet;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.persistence.ChecklistAnswers;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.IntakeContacts;
import org.gengke.customer.persistence.IntakeHistories;
import org.gengke.customer.persistence.IntakeRows;
import org.gengke.customer.domain.TierNeedsManager;
import org.gengke.people.CurrentCaller;
import org.gengke.people.UserView;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Problem;

/** Many customers at once, with the past they bring along: for imports. A chunk costs the same few statements however large. */
@ApplicationScoped
public class CustomerIntake {

    private final Customers customers;
    private final IntakeRows rows;
    private final StatusMachine statuses;
    private final CustomerStates states;
    private final ChecklistAnswers answers;
    private final IntakeHistories histories;
    private final IntakeContacts contacts;
    private final CustomFields customFields;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final Event<CultivationChanged> changed;
    private final Event<CustomersArriving> announced;
    private final Event<CustomersArrived> arrived;
    private final Event<TiersSet> tiers;

    CustomerIntake(
            Customers customers,
            IntakeRows rows,
            StatusMachine statuses,
            CustomerStates states,
            ChecklistAnswers answers,
            IntakeHistories histories,
            IntakeContacts contacts,
            CustomFields customFields,
            CurrentCaller callers,
            BusinessClock clock,
            Event<CultivationChanged> changed,
            Event<CustomersArriving> announced,
            Event<CustomersArrived> arrived,
            Event<TiersSet> tiers) {
        this.customers = customers;
        this.rows = rows;
        this.statuses = statuses;
        this.states = states;
        this.answers = answers;
        this.histories = histories;
        this.contacts = contacts;
        this.customFields = customFields;
        this.callers = callers;
        this.clock = clock;
        this.changed = changed;
        this.announced = announced;
        this.arrived = arrived;
        this.tiers = tiers;
    }

    /** What a row may be known by; name is normalised. */
    public record Key(String creditCode, String externalId, String nameKey) {

        /** Each of them by itself, the surest first, as {@link #holders} calls them. */
        public List<String> parts() {
            return Stream.of(
                            creditCode == null ? null : "code:" + creditCode,
                            externalId == null ? null : "id:" + externalId,
                            nameKey == null ? null : "name:" + nameKey)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /**
     * The customer that a row already is; out of sight it can be neither changed nor shown.
     *
     * @param key what the customer is known by
     * @param namesake whether its name is another organisation's too
     */
    public record Match(UUID id, boolean visible, boolean writable, Key key, boolean namesake) {}

    /** A contact that comes with its customer. */
    public record NewContact(String name, String position, String department, List<String> phones, String email, String wechat) {}

    /**
     * A customer to be taken in.
     *
     * @param ownerId null for the pool
     * @param statusSince null when the list does not say
     * @param createdBy who entered it where it comes from; null for the caller
     * @param createdAt when; null for now
     * @param spokenAt when it was spoken to last; null for never, or when that is counted later
     * @param promisedOn the next contact; null when the rhythm decides
     */
    public record Newcomer(
            CustomerDraft draft, UUID ownerId, UUID teamId, UUID createdBy, Instant createdAt, NewContact contact, Instant spokenAt,
            LocalDate promisedOn) {}

    /** The customers that these rows already are: by credit code, else external id, else name. One answer per key, in order. */
    @Transactional(TxType.MANDATORY)
    public List<Optional<Match>> match(List<Key> keys) {
        return rows.match(keys);
    }

    /** The customers of each of these normalised names that the caller sees, namesakes included. */
    @Transactional(TxType.MANDATORY)
    public Map<String, List<Match>> named(Collection<String> nameKeys) {
        return nameKeys.isEmpty() ? Map.of() : rows.named(nameKeys);
    }

    /** Which customer has each of these; a name that only namesakes have is free. */
    @Transactional(TxType.MANDATORY)
    public Map<String, UUID> holders(List<Key> keys) {
        return keys.isEmpty() ? Map.of() : rows.holders(keys);
    }

    /** What keeps a row from being taken in, without changing anything. */
    public Optional<Problem> fault(CustomerDraft draft) {
        try {
            statuses.rules().checkFirst(firstMove(draft), clock.today());
            if (draft.tier() != null && !callers.get().client() && !callers.get().isManager()) {
                throw new TierNeedsManager();
            }
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem);
        }
    }

    /** Whether somebody can be given customers at all; whether the caller may do so is another matter. */
    public boolean suits(UserView owner) {
        return owner.holdsCustomers();
    }

    /** Creates them in one go, with their first plans. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> create(List<Newcomer> newcomers) {
        List<Customer> created = new ArrayList<>(newcomers.size());
        List<StatusMove> moves = new ArrayList<>(newcomers.size());
        Instant now = clock.now();
        StatusRules rules = statuses.rules();
        for (Newcomer newcomer : newcomers) {
            StatusMove move = firstMove(newcomer.draft());
            rules.checkFirst(move, clock.today());
            moves.add(move);
            created.add(customer(newcomer, move, now));
        }
        List<UUID> ids = created.stream().map(Customer::id).toList();
        CustomersArriving arriving = new CustomersArriving(arrivals(newcomers, created, now));
        announced.fire(arriving);
        for (int i = 0; i < created.size(); i++) {
            created.get(i).arrive(newcomers.get(i).spokenAt(), arriving.firstContact(ids.get(i)));
        }
        customers.insertAll(created);
        histories.add(created, moves, statuses.actor(), now);
        contacts.add(ids, newcomers.stream().map(Newcomer::contact).toList(), created.isEmpty() ? null : created.get(0).importId(), callers.get().id(), now);
        states.rebuild(ids);
        answers.recount(ids);
        arrived.fire(new CustomersArrived(arriving));
        tellTiers(newcomers, created, now);
        return ids;
    }

    /** Since they are there, which may be longer than they are here. */
    private void tellTiers(List<Newcomer> newcomers, List<Customer> created, Instant now) {
        List<TierSet> set = new ArrayList<>();
        for (int i = 0; i < created.size(); i++) {
            Customer one = created.get(i);
            Instant since = newcomers.get(i).createdAt() == null ? now : newcomers.get(i).createdAt();
            if (one.tier() != null) {
                set.add(new TierSet(one.id(), one.tier(), clock.dateOf(since), null, true));
            }
        }
        if (!set.isEmpty()) {
            tiers.fire(new TiersSet(set));
        }
    }

    private Customer customer(Newcomer newcomer, StatusMove move, Instant now) {
        CustomerDraft draft = newcomer.draft();
        UUID createdBy = newcomer.createdBy() == null ? callers.get().id() : newcomer.createdBy();
        Instant createdAt = newcomer.createdAt() == null ? now : newcomer.createdAt();
        Customer customer = new Customer(
                Ids.next(), draft.profile(), customFields.text(draft.customFields()), false, createdBy, draft.importId(), createdAt);
        customer.belongTo(newcomer.ownerId(), newcomer.teamId(), now);
        if (newcomer.ownerId() == null) {
            customer.release(now);
        }
        boolean won = move.to() == CustomerStatus.WON;
        customer.stand(move.to(), move.effectiveOn(), won, move.pause(), move.competitorId(), now);
        customer.weigh(won && draft.importance() != null ? draft.importance() : customer.importance(), draft.hasPotential(), now);
        customer.rank(draft.tier(), now);
        return customer;
    }

    private List<Arrival> arrivals(List<Newcomer> newcomers, List<Customer> created, Instant now) {
        List<Arrival> arrivals = new ArrayList<>(created.size());
        for (int i = 0; i < created.size(); i++) {
            Customer one = created.get(i);
            Newcomer newcomer = newcomers.get(i);
            Instant since = newcomer.spokenAt() != null ? newcomer.spokenAt() : newcomer.createdAt() != null ? newcomer.createdAt() : now;
            arrivals.add(new Arrival(
                    one.id(), one.ownerId(), one.status(), one.importance(), one.hasPotential(), one.tier(), one.reEvaluateOn(), clock.dateOf(since),
                    newcomer.promisedOn(), one.importId()));
        }
        return arrivals;
    }

    /** Their next contacts are planned by their rhythm. */
    @Transactional(TxType.MANDATORY)
    public void cultivate(List<UUID> customerIds) {
        if (!customerIds.isEmpty()) {
            changed.fire(new CultivationChanged(customerIds));
        }
    }

    /** How many customers an import gave to each owner. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Integer> owners(UUID importId) {
        return rows.owners(importId);
    }

    private StatusMove firstMove(CustomerDraft draft) {
        CustomerStatus status = draft.status() == null ? CustomerStatus.CONTACT_STARTED : draft.status();
        LocalDate since = draft.statusSince() == null ? clock.today() : draft.statusSince();
        Pause pause = status == CustomerStatus.PAUSED ? draft.pause() : null;
        return new StatusMove(status, since, draft.reason(), draft.competitorId(), pause, callers.get().isManager());
    }
}
