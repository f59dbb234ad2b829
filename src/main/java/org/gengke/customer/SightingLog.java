package org.gengke.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gengke.customer.ContactSightings.Day;
import org.gengke.customer.persistence.SightingRows;
import org.gengke.shared.BusinessClock;

/** Keeps who looked at which contacts. */
@ApplicationScoped
public class SightingLog {

    private static final Duration PAST_TIME = Duration.ofHours(16);

    private final SightingRows rows;
    private final BusinessClock clock;

    SightingLog(SightingRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What was seen on days of the past. */
    @Transactional
    public void bring(Map<Day, Set<UUID>> seen) {
        seen.forEach((day, contacts) -> rows.add(Map.of(day, contacts), clock.startOf(day.day()).plus(PAST_TIME)));
        rows.count(seen.keySet());
    }

    /** Several instances may keep the same day: a contact counts once. */
    @Transactional
    public void keep(Map<Day, Set<UUID>> seen) {
        rows.add(seen, clock.now());
        rows.count(seen.keySet());
    }
}
