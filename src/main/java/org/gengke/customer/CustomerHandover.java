package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.domain.ShareAccess;
import org.gengke.customer.persistence.CustomerOwners;
import org.gengke.customer.persistence.CustomerOwners.Given;
import org.gengke.customer.persistence.CustomerShares;
import org.gengke.customer.persistence.CustomerStates;
import org.gengke.customer.persistence.HeldCustomers;
import org.gengke.people.AuditTrail;
import org.gengke.people.Handover;
import org.gengke.people.HandoverPart;
import org.gengke.people.domain.HandoverKind;
import org.gengke.shared.persistence.Fragment;

/**
 * Customers go to others as with a single change of owner: the team follows, histories and figures are kept from today on. The rhythm
 * of follow-up is not asked ({@link CultivationChanged} would move promises): what was promised stays promised.
 */
@ApplicationScoped
class CustomerHandover implements HandoverPart {

    /** Comparing what stands there with what is to stand there costs more than the square of so many. */
    private static final int PORTION = 250;

    private final CustomerOwners owners;
    private final CustomerShares shares;
    private final CustomerStates states;
    private final AuditTrail audit;

    CustomerHandover(CustomerOwners owners, CustomerShares shares, CustomerStates states, AuditTrail audit) {
        this.owners = owners;
        this.shares = shares;
        this.states = states;
        this.audit = audit;
    }

    private record Noted(UUID ownerId, UUID teamId) {}

    private record Shared(UUID userId, ShareAccess access) {}

    @Override
    public HandoverKind kind() {
        return HandoverKind.CUSTOMER;
    }

    @Override
    public Fragment held(UUID personId) {
        return HeldCustomers.of(personId);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void move(Handover handover) {
        List<Given> given = owners.hand(handover.id(), handover.now());
        if (given.isEmpty()) {
            return;
        }
        List<UUID> customers = given.stream().map(Given::customerId).toList();
        owners.noteAttributes(customers, handover.today(), handover.now());
        for (int from = 0; from < customers.size(); from += PORTION) {
            states.rebuild(customers.subList(from, Math.min(from + PORTION, customers.size())));
        }
        audit.noteAll("CUSTOMER_CHANGED", "Customer", given.stream()
                .map(one -> new AuditTrail.Noted(
                        one.customerId(), one.customerId(), new Noted(handover.fromId(), one.teamBefore()), new Noted(one.toId(), one.teamId())))
                .toList());
        // Who owns a customer needs no share of it.
        audit.noteAll("CUSTOMER_SHARE_ENDED", "Share", shares.endOfReceivers(handover.id()).stream()
                .map(one -> new AuditTrail.Noted(one.userId(), one.customerId(), new Shared(one.userId(), one.access()), null))
                .toList());
    }
}
