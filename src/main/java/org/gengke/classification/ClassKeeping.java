package org.gengke.classification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gengke.classification.Classified.Span;
import org.gengke.classification.domain.AbcClassification.Ranked;
import org.gengke.classification.domain.Decision;
import org.gengke.classification.domain.DecisionKind;
import org.gengke.classification.domain.GradedCustomer;
import org.gengke.classification.domain.LifecycleCustomer;
import org.gengke.classification.domain.Purchases;
import org.gengke.classification.domain.RfmScoring;
import org.gengke.classification.domain.RfmScoring.Scored;
import org.gengke.classification.persistence.Decisions;
import org.gengke.classification.persistence.StoredClasses;
import org.gengke.customer.CustomerClasses;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.Settings;
import org.gengke.shared.SettingsChanged;
import org.gengke.shared.persistence.Fragment;

/**
 * Keeps the classes of each customer among the whole base beside it, so that lists can be filtered by them. They follow orders
 * and decisions within a minute, a customer's profile within a few; the classifications themselves are always calculated.
 */
@ApplicationScoped
public class ClassKeeping {

    private static final Duration PROFILES_FOLLOW = Duration.ofMinutes(2);
    private static final String ALL = " from customer c where c.merged_into is null";

    private final Classes classes;
    private final StoredClasses stored;
    private final Decisions decisions;
    private final Settings settings;
    private final BusinessClock clock;
    private volatile boolean rulesChanged;

    ClassKeeping(Classes classes, StoredClasses stored, Decisions decisions, Settings settings, BusinessClock clock) {
        this.classes = classes;
        this.stored = stored;
        this.decisions = decisions;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        boolean byRules = rulesChanged;
        rulesChanged = false;
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Instant now = clock.now();
                if (stored.lock() && (byRules || stored.stale(clock.today(), now, now.minus(PROFILES_FOLLOW)))) {
                    renew(now);
                }
            });
        } catch (RuntimeException failure) {
            rulesChanged |= byRules;
            throw failure;
        }
    }

    /** The first day of another month: the sums of today's period begin a month later. */
    @Scheduled(every = "60s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followTheMonth() {
        QuarkusTransaction.requiringNew().run(() -> classes.keepPeriod(period(clock.today())));
    }

    /** At once, for who has just brought in many orders; within the running transaction. */
    @Transactional
    public int renewNow() {
        return renew(clock.now());
    }

    void rulesChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged change) {
        rulesChanged = true;
    }

    /** Makes them anew; how many changed. Within the running transaction. */
    int renew(Instant now) {
        LocalDate today = clock.today();
        Span span = period(today);
        List<Purchases> bought = classes.bought(Optional.empty(), span);
        Map<UUID, Ranked> abc = Classes.by(classes.abc(bought), ranked -> ranked.purchases().customerId());
        Map<UUID, Scored> rfm = Classes.by(RfmScoring.of(bought, today), scored -> scored.purchases().customerId());
        Map<UUID, GradedCustomer> grades = Classes.by(classes.valueGrades(Fragment.of(ALL)), GradedCustomer::customerId);
        Map<UUID, Decision> attitudes = decisions.inForce(DecisionKind.ATTITUDE, today);
        Map<UUID, CustomerClasses> all = new HashMap<>();
        for (LifecycleCustomer customer : classes.lifecycle(Fragment.of(ALL), Optional.empty(), span)) {
            UUID id = customer.customerId();
            Ranked ranked = abc.get(id);
            Scored scored = rfm.get(id);
            GradedCustomer graded = grades.get(id);
            Decision attitude = attitudes.get(id);
            all.put(id, new CustomerClasses(
                    ranked == null ? null : ranked.abcClass().name(), scored == null ? null : scored.segment(), customer.placed().stage(),
                    attitude == null ? null : attitude.attitude(), attitude != null && Boolean.TRUE.equals(attitude.earlyAdopter()),
                    graded == null || graded.graded() == null ? null : graded.graded().grade()));
        }
        return stored.replace(all, today, now);
    }

    private Span period(LocalDate today) {
        return new Span(today.plusDays(1).minus(Period.ofMonths(ClassificationSettings.months(settings))), today);
    }
}
