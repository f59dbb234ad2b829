package org.gengke.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gengke.customer.TrialStatuses;
import org.gengke.customer.TrialStatuses.Moved;
import org.gengke.people.AuditTrail;
import org.gengke.shared.BusinessClock;
import org.gengke.trial.domain.Consequences;
import org.gengke.trial.domain.Course;
import org.gengke.trial.domain.StageNotTakenBack;
import org.gengke.trial.domain.TrialCause;
import org.gengke.trial.domain.TrialEnd;
import org.gengke.trial.domain.TrialStage;
import org.gengke.trial.persistence.TrialBook;

/**
 * A step that was made by mistake is taken back, with what followed from it: it never happened, so that times, funnel and
 * histories are those from before. What was said of the trial along with it stays.
 */
@ApplicationScoped
public class TrialStepBack {

    private final TrialBook book;
    private final TrialAccess access;
    private final TrialResults results;
    private final TrialWatch watch;
    private final TrialStatuses statuses;
    private final TrialService trials;
    private final AuditTrail audit;
    private final BusinessClock clock;

    TrialStepBack(
            TrialBook book,
            TrialAccess access,
            TrialResults results,
            TrialWatch watch,
            TrialStatuses statuses,
            TrialService trials,
            AuditTrail audit,
            BusinessClock clock) {
        this.book = book;
        this.access = access;
        this.results = results;
        this.watch = watch;
        this.statuses = statuses;
        this.trials = trials;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the audit trail keeps of it. */
    private record Noted(TrialStage stage, LocalDate effectiveOn, TrialCause cause, String causeNote, UUID competitorId, UUID orderId) {

        static Noted of(TrialStage stage, LocalDate since, TrialEnd end) {
            return new Noted(stage, since, end.cause(), end.causeNote(), end.competitorId(), end.orderId());
        }
    }

    /**
     * @param stage the one that was reached by mistake
     * @throws StageNotTakenBack when it is not the last one, or what followed from it cannot be undone any more
     */
    @Transactional
    public TrialView takeBack(UUID id, TrialStage stage) {
        TrialView before = access.locked(id);
        Course course = book.course(id).withoutLast(stage);
        Consequences consequences = consequences(id, stage);
        UUID customer = before.customer().id();
        if (Consequences.possibleOf(stage) && book.otherEndedSince(customer, id, before.stageSince())) {
            throw StageNotTakenBack.otherEnded(stage);
        }
        restoreStatus(customer, id, stage, consequences);
        results.takeBack(customer, id, consequences.decided());
        book.stepBack(id, course, clock.now());
        audit.note(
                "TRIAL_STAGE_TAKEN_BACK", "TestTrial", id, customer, Noted.of(before.stage(), before.stageSince(), before.end()),
                Noted.of(course.stage(), course.since(), TrialEnd.NONE));
        watch.look(List.of(id));
        return trials.trial(id);
    }

    private Consequences consequences(UUID id, TrialStage stage) {
        if (!Consequences.possibleOf(stage)) {
            return Consequences.NONE;
        }
        return book.consequences(id).orElseThrow(() -> StageNotTakenBack.unknown(stage));
    }

    private void restoreStatus(UUID customer, UUID id, TrialStage stage, Consequences consequences) {
        if (consequences.statusEntryId() == null) {
            return;
        }
        if (!statuses.takeBack(customer, new Moved(consequences.statusEntryId(), consequences.statusBeganOn()))) {
            throw StageNotTakenBack.customerMovedOn(stage);
        }
        if (stage == TrialStage.RECEIVED) {
            // Another trial that came after this one makes the customer TESTING just as well.
            book.firstReceiptOfOthers(customer, id).ifPresent(receipt -> follow(customer, receipt.trialId(), receipt.on()));
        }
    }

    /** From now on it is that trial which has made the customer TESTING. */
    private void follow(UUID customer, UUID trialId, LocalDate on) {
        statuses.received(customer, on).ifPresent(moved -> book.noteReceipt(trialId, new Consequences(moved.entryId(), moved.beganOn(), List.of())));
    }
}
