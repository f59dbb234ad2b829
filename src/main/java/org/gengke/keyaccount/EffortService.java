package org.gengke.keyaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.keyaccount.ContactEffort.Neglected;
import org.gengke.keyaccount.domain.EffortShare;
import org.gengke.keyaccount.persistence.EffortReading;
import org.gengke.keyaccount.persistence.EffortReading.Counts;
import org.gengke.people.CurrentCaller;
import org.gengke.people.domain.Role.Reach;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.shared.domain.InvalidContent.Finding;
import org.gengke.shared.domain.Page;

/** Whether the customers that are no key accounts stay looked after (section 9). */
@ApplicationScoped
public class EffortService {

    private static final int USUAL_DAYS = 90;

    private final EffortReading reading;
    private final CurrentCaller callers;
    private final Settings settings;
    private final BusinessClock clock;

    EffortService(EffortReading reading, CurrentCaller callers, Settings settings, BusinessClock clock) {
        this.reading = reading;
        this.callers = callers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param from null for 90 days before {@code to}; {@code to} null for today */
    @Transactional
    public ContactEffort effort(LocalDate from, LocalDate to, List<UUID> authorIds) {
        LocalDate last = to == null ? clock.today() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        if (first.isAfter(last)) {
            throw new InvalidContent(List.of(Finding.of("#/from", "from-after-to")));
        }
        Counts counts = reading.counts(new ContactEffort.Query(first, last, authorIds));
        LocalDate silent = silentSince();
        return new ContactEffort(
                first, last, new EffortShare(counts.keyAccounts(), counts.others(), KeyAccountSettings.othersFloor(settings), partly()),
                reading.neglectedCount(silent, authorIds), silent);
    }

    /** Those who waited longest first, unless another order is wanted. */
    @Transactional
    public Page<Neglected> neglected(List<UUID> ownerIds, String sort, String after, int limit, boolean count) {
        return reading.neglected(silentSince(), ownerIds, clock.today(), sort, after, limit, count);
    }

    /** Who sees key accounts by role sees of the rest at most what is shared with them. */
    private boolean partly() {
        return callers.get().sees(Reach.KEY_ACCOUNTS) && !callers.get().sees(Reach.TEAM) && !callers.get().sees(Reach.ALL);
    }

    private LocalDate silentSince() {
        return clock.today().minusDays(KeyAccountSettings.neglectedDays(settings));
    }
}
