package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gengke.customer.TrialStatuses;
import org.gengke.customer.TrialStatuses.Moved;
import org.gengke.people.AuditTrail;
import org.gengke.people.CurrentCaller;
import org.gengke.shared.BusinessClock;
import org.gengke.shared.domain.InvalidContent;
import org.gengke.trial.domain.Consequences;
import org.gengke.trial.domain.Consequences.Decided;
import org.gengke.trial.domain.Course;
import org.gengke.trial.domain.StageRules;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialContent;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.persistence.TrialBook;

/**
 * A trial goes on to another stage, with all that follows in the same transaction: the status of the customer, the results
 * against competitors, and what the worklist reminds of.
 */
@ApplicationScoped
public class TrialCourse {

    private final TrialBook book;
    private final TrialAccess access;
    private final TrialChecks checks;
    private final TrialResults results;
    private final TrialWatch watch;
    private final TrialStatuses statuses;
    private final TrialService trials;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final BusinessClock clock;

    TrialCourse(
            TrialBook book,
            TrialAccess access,
            TrialChecks checks,
            TrialResults results,
            TrialWatch watch,
            TrialStatuses statuses,
            TrialService trials,
            AuditTrail audit,
            CurrentCaller callers,
            BusinessClock clock) {
        this.book = book;
        this.access = access;
        this.checks = checks;
        this.results = results;
        this.watch = watch;
        this.statuses = statuses;
        this.trials = trials;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /** What the audit trail keeps of it. */
    private record Noted(TrialStage stage, LocalDate effectiveOn, String stageNote, TrialCause cause, String causeNote, UUID competitorId, UUID orderId) {}

    @Transactional
    public TrialView change(UUID id, StageChange change) {
        TrialView before = access.locked(id);
        UUID customer = before.customer().id();
        TrialContent content = change.contributes().apply(before.content());
        checkEnd(change);
        StageRules.check(before.stage(), change.to(), content, change.end(), before.ordered());
        checks.check(customer, before.content(), content);
        checks.checkCompetitor(change.end().competitorId());
        checks.checkOrder(customer, change.end().orderId());
        LocalDate on = change.effectiveOn() == null ? clock.today() : change.effectiveOn();
        Course course = book.course(id).reach(change.to(), on, clock.today());
        write(before, content, course, change);
        follow(customer, id, course, change.end());
        return trials.trial(id);
    }

    private void write(TrialView before, TrialContent content, Course course, StageChange change) {
        UUID id = before.id();
        UUID customer = before.customer().id();
        Instant now = clock.now();
        if (!content.equals(before.content())) {
            book.change(id, content, now);
            audit.note("TRIAL_CHANGED", "TestTrial", id, customer, before.content(), content);
        }
        TrialEnd end = change.end();
        book.reach(id, course, end, change.note(), callers.get().id(), now);
        audit.note(
                "TRIAL_STAGE_CHANGED", "TestTrial", id, customer, new Noted(before.stage(), before.stageSince(), null, null, null, null, null),
                new Noted(course.stage(), course.since(), change.note(), end.cause(), end.causeNote(), end.competitorId(), end.orderId()));
    }

    private void follow(UUID customer, UUID id, Course course, TrialEnd end) {
        Optional<Moved> moved = moveStatus(customer, id, course);
        List<Decided> decided = results.ended(customer, id, course.stage(), end);
        if (moved.isPresent() || !decided.isEmpty()) {
            book.note(id, new Consequences(moved.map(Moved::entryId).orElse(null), moved.map(Moved::beganOn).orElse(null), decided));
        }
        watch.look(List.of(id));
    }

    private Optional<Moved> moveStatus(UUID customer, UUID id, Course course) {
        if (course.stage() == TrialStage.RECEIVED) {
            return statuses.received(customer, course.since());
        }
        return course.stage().inVain() ? statuses.endedInVain(customer, course.since(), book.otherUnderWay(customer, id)) : Optional.empty();
    }

    /** A cause belongs to an end in vain, an order to one that is none, a competitor to a loss. */
    private static void checkEnd(StageChange change) {
        TrialEnd end = change.end();
        if ((end.cause() != null || end.causeNote() != null) && !change.to().inVain()) {
            throw InvalidContent.at(end.cause() != null ? "#/cause" : "#/causeNote", "only-when-in-vain");
        }
        if (end.competitorId() != null && end.cause() != TrialCause.LOST_TO_COMPETITOR) {
            throw InvalidContent.at("#/competitorId", "only-when-lost");
        }
        if (end.orderId() != null && change.to() != TrialStage.CONVERTED) {
            throw InvalidContent.at("#/orderId", "only-when-converted");
        }
    }
}
