package org.gengke.followup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.gengke.followup.domain.CadencePolicy;
import org.gengke.followup.domain.Scheduling;
import org.gengke.followup.persistence.RhythmRows;
import org.gengke.followup.persistence.RhythmRows.Stored;
import org.gengke.shared.Settings;
import org.gengke.shared.domain.WorkingCalendar;

/**
 * The cadence policy and the working calendar, needed at each scheduling and edited rarely: kept in memory. An edit is
 * known to this node at once and to others within seconds.
 */
@ApplicationScoped
class Rhythms {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String ONLY = "";

    private final RhythmRows rows;
    private final FollowUpSettings followUp;
    private final Settings settings;
    private final Cache<String, Facts> cache = Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    private record Facts(CadencePolicy policy, WorkingCalendar calendar) {}

    Rhythms(RhythmRows rows, FollowUpSettings followUp, Settings settings) {
        this.rows = rows;
        this.followUp = followUp;
        this.settings = settings;
    }

    Rhythm now() {
        Facts facts = cache.getIfPresent(ONLY);
        if (facts == null) {
            facts = read();
            cache.put(ONLY, facts);
        }
        return rhythm(facts);
    }

    /** As this transaction sees it, with its own edits. */
    Rhythm edited() {
        return rhythm(read());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RhythmChanged edit) {
        cache.invalidateAll();
    }

    private Facts read() {
        return new Facts(
                rows.policy().map(Stored::policy).orElse(CadencePolicy.DEFAULT), new WorkingCalendar(rows.days()));
    }

    private Rhythm rhythm(Facts facts) {
        return new Rhythm(facts.policy(), new Scheduling(facts.calendar(), followUp.capacity(settings)));
    }
}
