package org.gengke.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.TiersSet.TierSet;
import org.gengke.customer.domain.CodeTable;
import org.gengke.customer.domain.CompanyName;
import org.gengke.customer.domain.CreditCode;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.CustomerDuplicate.Match;
import org.gengke.customer.domain.CustomerProfile;
import org.gengke.customer.domain.CustomerStatus;
import org.gengke.customer.domain.Importance;
import org.gengke.customer.domain.ImportanceNeedsWon;
import org.gengke.customer.domain.StatusMove;
import org.gengke.customer.domain.Tier;
import org.gengke.customer.domain.TierNeedsManager;
import org.gengke.customer.persistence.CustomerSearch;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.Customers;
import org.gengke.customer.persistence.StatusChanges.NewEntry;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;

/** Customers: look for them, read, create and change them. */
@ApplicationScoped
public class CustomerService {

    private final Customers customers;
    private final CustomerSearch search;
    private final CustomerLookup lookup;
    private final CustomerStates states;
    private final StatusMachine statuses;
    private final Ownership ownership;
    private final CustomFields customFields;
    private final CustomerGroups groups;
    private final Duplicates duplicates;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Event<CultivationChanged> changed;
    private final Event<CustomerAssigned> assigned;
    private final Event<TiersSet> tiers;

    CustomerService(
            Customers customers,
            CustomerSearch search,
            CustomerLookup lookup,
            CustomerStates states,
            StatusMachine statuses,
            Ownership ownership,
            CustomFields customFields,
            CustomerGroups groups,
            Duplicates duplicates,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock,
            Event<CultivationChanged> changed,
            Event<CustomerAssigned> assigned,
            Event<TiersSet> tiers) {
        this.customers = customers;
        this.search = search;
        this.lookup = lookup;
        this.states = states;
        this.statuses = statuses;
        this.ownership = ownership;
        this.customFields = customFields;
        this.groups = groups;
        this.duplicates = duplicates;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
        this.changed = changed;
        this.assigned = assigned;
        this.tiers = tiers;
    }

    @Transactional(TxType.SUPPORTS)
    public Page<CustomerRow> list(CustomerQuery query) {
        return search.list(query);
    }

    @Transactional(TxType.SUPPORTS)
    public CustomerView customer(UUID id) {
        return lookup.byId(id);
    }

    /** Records of an organisation that somebody is about to create; either may be null. */
    @Transactional
    public List<Match> duplicates(String name, String creditCode) {
        String nameKey = name == null || name.isBlank() ? null : CompanyName.normalise(name);
        return duplicates.find(nameKey, creditCode == null || creditCode.isBlank() ? null : CreditCode.parse(creditCode).value(), null);
    }

    /** The customer's group from its top down, as far as the caller sees it. */
    @Transactional
    public List<GroupMember> group(UUID id) {
        lookup.visible(id);
        return groups.members(id);
    }

    @Transactional
    public CustomerView create(CustomerDraft draft) {
        CustomerProfile profile = checked(draft.profile());
        Caller caller = callers.get();
        duplicates.refuse(profile, null, draft.differentOrganisation());
        Customer customer = new Customer(
                Ids.next(), profile, customFields.checked(draft.customFields()), draft.differentOrganisation(), caller.id(),
                draft.importId(), clock.now());
        ownership.begin(customer, draft.ownerId());
        NewEntry first = statuses.begin(customer, firstMove(draft, customer, caller), draft.statusSince() != null);
        weigh(customer, draft.importance(), draft.hasPotential());
        if (draft.tier() != null) {
            rank(customer, draft.tier());
        }
        if (draft.parentId() != null) {
            groups.checkParent(customer.id(), draft.parentId());
            customer.standBelow(draft.parentId(), clock.now());
        }
        duplicates.translating(profile, () -> customers.save(customer));
        statuses.write(customer, first);
        audit.note("CUSTOMER_CREATED", "Customer", customer.id(), customer.id(), null, Noted.of(customer));
        if (customer.tier() != null) {
            tellTier(customer, null, true);
        }
        changed.fire(CultivationChanged.of(customer.id()));
        tellOwner(customer);
        return lookup.byId(customer.id());
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public CustomerView change(UUID id, Integer version, CustomerChange change) {
        lookup.lock(id);
        Customer customer = customers.locked(id);
        if (version != null && version != customer.version()) {
            throw new VersionConflict();
        }
        apply(customer, change);
        return lookup.afterChange(id);
    }

    /** Changes a customer whose row is locked, and does what follows from it. */
    void apply(Customer customer, CustomerChange change) {
        Noted before = Noted.of(customer);
        CustomerProfile profile = change.profile().equals(customer.profile()) ? change.profile() : checked(change.profile());
        duplicates.refuseChanged(customer, profile, change.differentOrganisation());
        customer.describe(profile, customFields.changed(customer.customFields(), change.customFields()), clock.now());
        boolean weighed = customer.importance() != change.importance() || customer.hasPotential() != change.hasPotential();
        if (weighed) {
            weigh(customer, change.importance(), change.hasPotential());
        }
        // The same tier with a reason is a decision too: it was looked at and stays.
        boolean ranked = customer.tier() != change.tier() || change.tierReason() != null && change.tier() != null;
        if (ranked) {
            rank(customer, change.tier());
        }
        groups.changeParent(customer, change.parentId());
        boolean given = ownership.change(customer, change.ownerId());
        duplicates.translating(profile, customers::flush);
        if (weighed || given) {
            states.noteAttributes(customer, clock.today(), clock.now());
            states.rebuild(List.of(customer.id()));
        }
        audit.note("CUSTOMER_CHANGED", "Customer", customer.id(), customer.id(), before, Noted.of(customer));
        if (ranked) {
            tellTier(customer, change.tierReason(), false);
        }
        if (weighed || ranked || given) {
            changed.fire(CultivationChanged.of(customer.id()));
        }
        if (given) {
            tellOwner(customer);
        }
    }

    /** A tier by itself, as a manager decided it (section 6); whoever decided keeps that. */
    @Transactional
    public void rank(UUID id, Tier tier) {
        lookup.lock(id);
        Customer customer = customers.locked(id);
        Noted before = Noted.of(customer);
        checkRanking(customer);
        if (customer.tier() == tier) {
            return;
        }
        customer.rank(tier, clock.now());
        customers.flush();
        audit.note("CUSTOMER_CHANGED", "Customer", id, id, before, Noted.of(customer));
        changed.fire(CultivationChanged.of(id));
    }

    /** To another owner by itself, with whatever follows from that. */
    @Transactional
    public void give(UUID id, UUID ownerId) {
        lookup.lock(id);
        Customer customer = customers.locked(id);
        apply(customer, new CustomerChange(
                customer.profile(), customFields.values(customer.customFields()), ownerId, customer.parentId(), customer.tier(), null, customer.importance(),
                customer.hasPotential(), false));
    }

    private void tellTier(Customer customer, String reason, boolean entered) {
        tiers.fire(new TiersSet(List.of(new TierSet(customer.id(), customer.tier(), clock.today(), reason, entered))));
    }

    private void tellOwner(Customer customer) {
        if (customer.ownerId() != null && !customer.ownerId().equals(callers.get().id())) {
            assigned.fire(new CustomerAssigned(customer.id(), customer.name(), customer.ownerId()));
        }
    }

    /** A tier is set by a manager of the customer's team (domain section 6), or by a system that the organisation let in. */
    private void rank(Customer customer, Tier tier) {
        checkRanking(customer);
        customer.rank(tier, clock.now());
    }

    private void checkRanking(Customer customer) {
        Caller caller = callers.get();
        boolean decides = caller.client() || caller.confirmsFor(customer.teamId());
        if (!decides) {
            throw new TierNeedsManager();
        }
    }

    private void weigh(Customer customer, Importance importance, boolean hasPotential) {
        boolean won = customer.status() == CustomerStatus.WON || customer.wonBefore();
        if (importance != null && !won) {
            throw new ImportanceNeedsWon(customer.status());
        }
        boolean unweighed = importance == null && customer.status() == CustomerStatus.WON;
        customer.weigh(unweighed ? Importance.GENERAL : importance, hasPotential, clock.now());
    }

    private StatusMove firstMove(CustomerDraft draft, Customer customer, Caller caller) {
        return new StatusMove(
                draft.status() == null ? CustomerStatus.CONTACT_STARTED : draft.status(),
                draft.statusSince() == null ? clock.today() : draft.statusSince(),
                draft.reason(), draft.competitorId(), draft.pause(), caller.confirmsFor(customer.teamId()));
    }

    private static CustomerProfile checked(CustomerProfile profile) {
        List<Finding> findings = new ArrayList<>();
        if (profile.regionCode() != null && !CodeTable.regions().contains(profile.regionCode())) {
            findings.add(Finding.of("#/regionCode", "reference-unknown"));
        }
        if (profile.industryCode() != null && !CodeTable.industries().contains(profile.industryCode())) {
            findings.add(Finding.of("#/industryCode", "reference-unknown"));
        }
        if (!findings.isEmpty()) {
            throw new InvalidContent(findings);
        }
        return profile.creditCode() == null
                ? profile
                : profile.withCreditCode(CreditCode.parse(profile.creditCode()).value());
    }

    /** What the audit trail compares. */
    record Noted(
            @JsonUnwrapped CustomerProfile profile, String customFields, Importance importance, boolean hasPotential, Tier tier, UUID ownerId,
            UUID teamId, UUID parentId) {

        static Noted of(Customer customer) {
            return new Noted(
                    customer.profile(), customer.customFields(), customer.importance(), customer.hasPotential(), customer.tier(),
                    customer.ownerId(), customer.teamId(), customer.parentId());
        }
    }
}
