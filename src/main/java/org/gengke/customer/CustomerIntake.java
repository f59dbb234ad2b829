package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.Pause;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.StatusTrigger;
import org.gengke.customer.domain.StatusRules;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.IntakeRows;
import org.gengke.people.CurrentCaller;
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
    private final CustomerLookup lookup;
    private final CustomerService service;
    private final CustomFields customFields;
    private final CurrentCaller callers;
    private final BusinessClock clock;
    private final Event<CultivationChanged> changed;

    CustomerIntake(
            Customers customers,
            IntakeRows rows,
            StatusMachine statuses,
            CustomerStates states,
            CustomerLookup lookup,
            CustomerService service,
            CustomFields customFields,
            CurrentCaller callers,
            BusinessClock clock,
            Event<CultivationChanged> changed) {
        this.customers = customers;
        this.rows = rows;
        this.statuses = statuses;
        this.states = states;
        this.lookup = lookup;
        this.service = service;
        this.customFields = customFields;
        this.callers = callers;
        this.clock = clock;
        this.changed = changed;
    }

    /** What a row may be known by; name is normalised. */
    public record Key(String creditCode, String externalId, String nameKey) {}

    /** The customer that a row already is; out of sight it can be neither changed nor shown. */
    public record Match(UUID id, boolean visible, boolean writable) {}

    /** A contact that comes with its customer. */
    public record NewContact(String name, String position, String department, List<String> phones, String email, String wechat) {}

    /**
     * A customer to be taken in.
     *
     * @param ownerId null for the pool
     * @param statusSince null when the list does not say
     * @param createdBy who entered it where it comes from; null for the caller
     * @param createdAt when; null for now
     */
    public record Newcomer(
            CustomerDraft draft, UUID ownerId, UUID teamId, UUID createdBy, Instant createdAt, NewContact contact) {}

    /** A step on the way to where a customer stands, with who made it and by which rule. */
    public record Step(StatusMove move, UUID actorId, StatusTrigger trigger) {}

    /** Whose it was and how it was weighed from a day on. */
    public record Standing(LocalDate since, UUID ownerId, UUID teamId, Importance importance, boolean hasPotential) {}

    /**
     * A customer whose whole way is known.
     *
     * @param steps oldest first; they say where it stands, not the draft
     * @param standings oldest first; the last one says whose it is
     */
    public record Known(Newcomer newcomer, List<Step> steps, List<Standing> standings) {}

    /** The customers that these rows already are: by credit code, else external id, else name. One answer per key, in order. */
    @Transactional(TxType.MANDATORY)
    public List<Optional<Match>> match(List<Key> keys) {
        return rows.match(keys);
    }

    /** What keeps a row from being taken in, without changing anything. */
    public Optional<Problem> fault(CustomerDraft draft) {
        try {
            statuses.rules().checkFirst(firstMove(draft), clock.today());
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem);
        }
    }

    /** Creates them in one go. Plans follow with {@link #cultivate}, when what happened with the customers is known too. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> create(List<Newcomer> newcomers) {
        List<UUID> ids = new ArrayList<>(newcomers.size());
        List<Customer> created = new ArrayList<>(newcomers.size());
        List<StatusMove> moves = new ArrayList<>(newcomers.size());
        Instant now = clock.now();
        for (Newcomer newcomer : newcomers) {
            CustomerDraft draft = newcomer.draft();
            UUID createdBy = newcomer.createdBy() == null ? callers.get().id() : newcomer.createdBy();
            Instant createdAt = newcomer.createdAt() == null ? now : newcomer.createdAt();
            Customer customer = new Customer(Ids.next(), draft.profile(), "{}", false, createdBy, draft.importId(), createdAt);
            customer.belongTo(newcomer.ownerId(), newcomer.teamId(), now);
            if (newcomer.ownerId() == null) {
                customer.release(now);
            }
            StatusMove move = firstMove(draft);
            statuses.rules().checkFirst(move, clock.today());
            boolean won = move.to() == CustomerStatus.WON;
            customer.stand(move.to(), move.effectiveOn(), won, move.to() == CustomerStatus.PAUSED ? move.pause() : null, move.competitorId(), now);
            if (won && draft.importance() != null) {
                customer.weigh(draft.importance(), draft.hasPotential(), now);
            } else {
                customer.weigh(customer.importance(), draft.hasPotential(), now);
            }
            customer.rank(draft.tier(), now);
            customers.persist(customer);
            created.add(customer);
            moves.add(move);
            ids.add(customer.id());
        }
        customers.flush();
        rows.addHistories(created, moves, callers.get().client() ? null : callers.get().id(), now);
        rows.addContacts(ids, newcomers.stream().map(Newcomer::contact).toList(), created.isEmpty() ? null : created.get(0).importId(), callers.get().id(), now);
        states.rebuild(ids);
        return ids;
    }

    /** Creates customers with their whole past, each step of which must have been possible. Plans follow with {@link #cultivate}. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> createKnown(List<Known> newcomers) {
        List<Customer> created = new ArrayList<>(newcomers.size());
        Instant now = clock.now();
        StatusRules rules = statuses.rules();
        for (Known known : newcomers) {
            CustomerDraft draft = known.newcomer().draft();
            Customer customer = new Customer(
                    Ids.next(), draft.profile(), "{}", false, known.newcomer().createdBy(), draft.importId(), known.newcomer().createdAt());
            Standing present = known.standings().get(known.standings().size() - 1);
            customer.belongTo(present.ownerId(), present.teamId(), now);
            if (present.ownerId() == null) {
                customer.release(now);
            }
            stand(customer, known.steps(), rules, now);
            customer.weigh(present.importance(), present.hasPotential(), now);
            customer.rank(draft.tier(), now);
            customers.persist(customer);
            created.add(customer);
        }
        customers.flush();
        List<UUID> ids = created.stream().map(Customer::id).toList();
        rows.addPasts(ids, newcomers, now);
        states.rebuild(ids);
        return ids;
    }

    private void stand(Customer customer, List<Step> steps, StatusRules rules, Instant now) {
        StatusRules.Situation situation = null;
        UUID competitor = null;
        for (Step step : steps) {
            StatusMove move = step.move();
            if (situation == null) {
                rules.checkFirst(move, clock.today());
            } else {
                rules.check(situation, move, StatusTrigger.IMPORT, clock.today());
            }
            boolean won = move.to() == CustomerStatus.WON || (situation != null && situation.wonBefore());
            situation = new StatusRules.Situation(move.to(), won);
            competitor = move.to() == CustomerStatus.WON ? null : move.competitorId() != null ? move.competitorId() : competitor;
        }
        StatusMove last = steps.get(steps.size() - 1).move();
        customer.stand(last.to(), last.effectiveOn(), situation.wonBefore(), last.pause(), competitor, now);
    }

    /** Contacts of customers that are there; the customers in the order of the contacts, as often as they have some. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> addContacts(List<UUID> customerIds, List<NewContact> contacts, UUID importId) {
        return rows.addContacts(customerIds, contacts, importId, callers.get().id(), clock.now());
    }

    /**
     * Locks a customer and describes it anew; whose it is and where it stands stays.
     *
     * @return the profile before
     */
    @Transactional(TxType.MANDATORY)
    public CustomerProfile describe(UUID customerId, UnaryOperator<CustomerProfile> wish) {
        lookup.lock(customerId);
        Customer customer = customers.locked(customerId);
        CustomerProfile before = customer.profile();
        CustomerProfile wished = wish.apply(before);
        if (!wished.equals(before)) {
            service.apply(customer, new CustomerChange(
                    wished, customFields.values(customer.customFields()), customer.ownerId(), customer.parentId(), customer.tier(),
                    customer.importance(), customer.hasPotential(), false));
        }
        return before;
    }

    /** A contact at a customer that is there already, unless it has one of that name. */
    @Transactional(TxType.MANDATORY)
    public boolean addContact(UUID customerId, NewContact contact, UUID importId) {
        if (rows.hasContact(customerId, contact.name())) {
            return false;
        }
        rows.addContacts(List.of(customerId), List.of(contact), importId, callers.get().id(), clock.now());
        return true;
    }

    /** Their next contacts are planned by their rhythm. */
    @Transactional(TxType.MANDATORY)
    public void cultivate(List<UUID> customerIds) {
        if (!customerIds.isEmpty()) {
            changed.fire(new CultivationChanged(customerIds));
        }
    }

    /** Those of the import's customers that nobody has touched since it was finished. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> untouched(List<UUID> customerIds, UUID importId) {
        return rows.untouched(customerIds, importId);
    }

    /** Removes customers that an import created; what other features keep of them is removed before. */
    @Transactional(TxType.MANDATORY)
    public void remove(List<UUID> customerIds, UUID importId) {
        rows.remove(customerIds, importId);
    }

    private StatusMove firstMove(CustomerDraft draft) {
        CustomerStatus status = draft.status() == null ? CustomerStatus.CONTACT_STARTED : draft.status();
        LocalDate since = draft.statusSince() == null ? clock.today() : draft.statusSince();
        Pause pause = status == CustomerStatus.PAUSED ? draft.pause() : null;
        return new StatusMove(status, since, draft.reason(), draft.competitorId(), pause, callers.get().isManager());
    }

    /** The profile with what a row adds; a row's empty cells leave what is known. */
    public static CustomerProfile enriched(CustomerProfile known, CustomerProfile row) {
        List<String> tags = new ArrayList<>(known.tags());
        tags.addAll(row.tags());
        return new CustomerProfile(
                row.name() == null ? known.name() : row.name(),
                either(row.shortName(), known.shortName()),
                either(row.creditCode(), known.creditCode()),
                either(row.externalId(), known.externalId()),
                either(row.regionCode(), known.regionCode()),
                either(row.industryCode(), known.industryCode()),
                either(row.headcount(), known.headcount()),
                either(row.sizeClass(), known.sizeClass()),
                either(row.foundedYear(), known.foundedYear()),
                either(row.mainBusiness(), known.mainBusiness()),
                either(row.annualRevenue(), known.annualRevenue()),
                either(row.procurementBudget(), known.procurementBudget()),
                either(row.website(), known.website()),
                either(row.leadSource(), known.leadSource()),
                either(row.salesChannels(), known.salesChannels()),
                either(row.technicalExpertise(), known.technicalExpertise()),
                either(row.historicalSuppliers(), known.historicalSuppliers()),
                tags);
    }

    private static <T> T either(T row, T known) {
        return row == null ? known : row;
    }
}
