package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.Cultivation;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.Ids;
import org.gengke.shared.domain.Page;
import org.gengke.shared.domain.VersionConflict;
import org.gengke.trial.TrialParts.Stay;
import org.gengke.trial.domain.Course;
import org.gengke.trial.domain.PeriodReversed;
import org.gengke.trial.domain.StageRules;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.persistence.TrialBook;
import org.gengke.trial.persistence.TrialReading;

/** Test trials (测试产品): proposing one, describing it, reading. How it goes on is {@link TrialCourse}. */
@ApplicationScoped
public class TrialService {

    private final TrialReading reading;
    private final TrialBook book;
    private final TrialAccess access;
    private final TrialChecks checks;
    private final TrialWatch watch;
    private final Cultivation cultivation;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TrialService(
            TrialReading reading,
            TrialBook book,
            TrialAccess access,
            TrialChecks checks,
            TrialWatch watch,
            Cultivation cultivation,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.reading = reading;
        this.book = book;
        this.access = access;
        this.checks = checks;
        this.watch = watch;
        this.cultivation = cultivation;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public Page<TrialView> trials(TrialQuery query) {
        checkPeriod(query.begunFrom(), query.begunTo());
        checkPeriod(query.endedFrom(), query.endedTo());
        return reading.list(query, clock.today());
    }

    @Transactional
    public TrialView trial(UUID id) {
        return access.seen(id);
    }

    @Transactional
    public List<Stay> stages(UUID id) {
        return book.stays(access.seen(id).id());
    }

    /** @param begunOn when it was proposed; null for today */
    @Transactional
    public TrialView propose(UUID customerId, LocalDate begunOn, TrialContent content) {
        cultivation.lock(customerId);
        Course course = Course.begin(begunOn == null ? clock.today() : begunOn, clock.today());
        checks.check(customerId, null, content);
        UUID id = Ids.next();
        book.add(id, customerId, content, course.begunOn(), callers.get().id(), clock.now());
        audit.note("TRIAL_CREATED", "TestTrial", id, customerId, null, content);
        return trial(id);
    }

    /** @param version what the caller saw; null for any */
    @Transactional
    public TrialView change(UUID id, Integer version, TrialContent content) {
        TrialView before = access.locked(id);
        if (version != null && version != before.version()) {
            throw new VersionConflict();
        }
        checks.check(before.customer().id(), before.content(), content);
        StageRules.checkKept(book.stays(id).stream().map(Stay::stage).toList(), content);
        book.change(id, content, clock.now());
        watch.look(List.of(id));
        audit.note("TRIAL_CHANGED", "TestTrial", id, before.customer().id(), before.content(), content);
        return trial(id);
    }

    static void checkPeriod(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new PeriodReversed(from, to);
        }
    }
}
