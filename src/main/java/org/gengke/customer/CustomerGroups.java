package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.domain.Customer;
import org.gengke.customer.domain.GroupHierarchy;
import org.gengke.customer.persistence.CustomerHierarchy;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;

/** Parents and children: groups of companies as deep as one likes, and without cycles also when two people build at once. */
@ApplicationScoped
class CustomerGroups {

    private final CustomerHierarchy hierarchy;
    private final BusinessClock clock;

    CustomerGroups(CustomerHierarchy hierarchy, BusinessClock clock) {
        this.hierarchy = hierarchy;
        this.clock = clock;
    }

    /** @throws InvalidContent when the caller does not see the parent */
    void checkParent(UUID customerId, UUID parentId) {
        hierarchy.lock();
        if (!hierarchy.visible(parentId)) {
            throw InvalidContent.at("#/parentId", "reference-unknown");
        }
        Map<UUID, UUID> above = hierarchy.ancestors(parentId);
        GroupHierarchy.checkParent(customerId, parentId, id -> Optional.ofNullable(above.get(id)));
    }

    /** The whole group, parents before their children. */
    List<GroupMember> members(UUID customerId) {
        return hierarchy.group(customerId);
    }

    /** A parent that the caller does not see stays where nothing else is said. */
    void changeParent(Customer customer, UUID parentId) {
        UUID present = customer.parentId();
        if (parentId == null && present != null && hierarchy.visible(present)) {
            customer.standBelow(null, clock.now());
        } else if (parentId != null && !parentId.equals(present)) {
            checkParent(customer.id(), parentId);
            customer.standBelow(parentId, clock.now());
        }
    }
}
