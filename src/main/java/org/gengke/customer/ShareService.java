package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.ShareAccess;
import org.gengke.customer.persistence.CustomerShares;
import org.gengke.people.AuditTrail;
import org.gengke.people.Caller;
import org.gengke.people.CurrentCaller;
import org.gengke.people.PeopleService;
import org.gengke.people.domain.Permission;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.NotAllowed;
import org.gengke.shared.domain.NotFound;

/** Sharing a customer with colleagues, to read or to write; by its owner or who assigns customers. */
@ApplicationScoped
public class ShareService {

    private final CustomerLookup lookup;
    private final CustomerShares shares;
    private final PeopleService people;
    private final CurrentCaller callers;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ShareService(
            CustomerLookup lookup,
            CustomerShares shares,
            PeopleService people,
            CurrentCaller callers,
            AuditTrail audit,
            BusinessClock clock) {
        this.lookup = lookup;
        this.shares = shares;
        this.people = people;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<ShareView> shares(UUID customerId) {
        lookup.visible(customerId);
        return shares.of(customerId);
    }

    @Transactional
    public ShareView share(UUID customerId, UUID userId, ShareAccess access) {
        ownerOrAssigner(customerId);
        try {
            if (!people.user(userId).active()) {
                throw new NotFound();
            }
        } catch (NotFound unknown) {
            throw InvalidContent.at("#/userId", "reference-unknown");
        }
        ShareAccess before = shares.access(customerId, userId).orElse(null);
        shares.put(customerId, userId, access, clock.now(), callers.get().id());
        audit.note("CUSTOMER_SHARED", "Share", userId, customerId, new Noted(userId, before), new Noted(userId, access));
        return shares.of(customerId).stream().filter(share -> share.userId().equals(userId)).findFirst().orElseThrow(NotFound::new);
    }

    @Transactional
    public void end(UUID customerId, UUID userId) {
        ownerOrAssigner(customerId);
        ShareAccess before = shares.access(customerId, userId).orElseThrow(NotFound::new);
        shares.remove(customerId, userId);
        audit.note("CUSTOMER_SHARE_ENDED", "Share", userId, customerId, new Noted(userId, before), null);
    }

    private record Noted(UUID userId, ShareAccess access) {}

    private void ownerOrAssigner(UUID customerId) {
        CultivatedCustomer customer = lookup.lock(customerId);
        Caller caller = callers.get();
        if (!caller.id().equals(customer.ownerId()) && !assigns(caller, customer)) {
            throw new NotAllowed();
        }
    }

    /** Who may give the customer away may share it; a manager to whom it is merely lent may not. */
    private boolean assigns(Caller caller, CultivatedCustomer customer) {
        return caller.may(Permission.CUSTOMERS_ASSIGN)
                && customer.ownerId() != null
                && caller.teams().contains(people.user(customer.ownerId()).teamId());
    }
}
