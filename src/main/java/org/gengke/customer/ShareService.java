package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
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
import org.gengke.shared.domain.StateTag;

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

    /** @param seen the tag of the share that the caller saw; null for any */
    @Transactional
    public ShareView share(UUID customerId, UUID userId, ShareAccess access, String seen) {
        ownerOrAssigner(customerId);
        try {
            if (!people.user(userId).active()) {
                throw new NotFound();
            }
        } catch (NotFound unknown) {
            throw InvalidContent.at("#/userId", "reference-unknown");
        }
        Optional<ShareView> present = share(customerId, userId);
        StateTag.check(seen, present.map(ShareView::tag).orElse(null));
        ShareAccess before = present.map(ShareView::access).orElse(null);
        shares.put(customerId, userId, access, clock.now(), callers.get().id());
        audit.note("CUSTOMER_SHARED", "Share", userId, customerId, new Noted(userId, before), new Noted(userId, access));
        return share(customerId, userId).orElseThrow(NotFound::new);
    }

    private Optional<ShareView> share(UUID customerId, UUID userId) {
        return shares.of(customerId).stream().filter(share -> share.userId().equals(userId)).findFirst();
    }

    /** @param seen the tag of the share that the caller saw; null for any */
    @Transactional
    public void end(UUID customerId, UUID userId, String seen) {
        ownerOrAssigner(customerId);
        ShareView present = share(customerId, userId).orElseThrow(NotFound::new);
        StateTag.check(seen, present.tag());
        shares.remove(customerId, userId);
        audit.note("CUSTOMER_SHARE_ENDED", "Share", userId, customerId, new Noted(userId, present.access()), null);
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
                && caller.covers(people.user(customer.ownerId()).teamId());
    }
}
