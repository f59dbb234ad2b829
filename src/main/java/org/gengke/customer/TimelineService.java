package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.persistence.Timeline;
import org.gengke.shared.domain.Page;

/** What happened to a customer, from all features, newest first. */
@ApplicationScoped
public class TimelineService {

    private final CustomerLookup lookup;
    private final Timeline timeline;

    TimelineService(CustomerLookup lookup, Timeline timeline) {
        this.lookup = lookup;
        this.timeline = timeline;
    }

    /** @param kinds none for all */
    @Transactional
    public Page<TimelineEntry> timeline(UUID customerId, List<String> kinds, String sort, String after, int limit) {
        lookup.visible(customerId);
        return timeline.of(customerId, kinds, sort, after, limit);
    }
}
