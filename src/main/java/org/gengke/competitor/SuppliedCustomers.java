package org.gengke.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gengke.competitor.persistence.MoveTouches;

/** A move concerns whom the competitor supplies, and whose status says that it holds them. */
@ApplicationScoped
class SuppliedCustomers implements TouchedBy {

    private final MoveTouches touches;

    SuppliedCustomers(MoveTouches touches) {
        this.touches = touches;
    }

    @Override
    public Set<UUID> customersOf(UUID competitorId) {
        return touches.supplied(competitorId);
    }
}
